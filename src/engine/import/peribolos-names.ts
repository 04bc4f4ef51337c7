/** What everything is called here: one spelling for each person, one name for each organisation and each team. */
import type {FieldType} from '#schemas/field.ts';
import {groupName, slug} from '#schemas/fields/names.ts';
import type {Notes} from './notes.ts';
import {everyTeam, type PeribolosFile, type Team, type Word} from './peribolos-reader.ts';

/** An organisation as it was read. */
export interface SourceOrganisation {
  readonly folder: string;
  readonly files: readonly PeribolosFile[];
}

export interface Names {
  /** Everybody, each in one spelling, sorted. */
  readonly people: readonly string[];
  person(written: string): string;
  organisation(organisation: SourceOrganisation): string;
  group(team: Team): string;
  previously(team: Team): readonly Word[];
}

/** Settles all names, and notes each that is not what was written. */
export function settleNames(organisations: readonly SourceOrganisation[], notes: Notes): Names {
  const people = settleSpellings(organisations, notes);
  const slugs = settleSlugs(organisations, notes);
  const groups = new Map<Team, string>();
  const previously = new Map<Team, readonly Word[]>();
  for (const organisation of organisations) {
    const teams = organisation.files.flatMap((file) => [...everyTeam(file.teams)]);
    const where = `${slugs.get(organisation)}:`;
    settleGroups(teams, where, groups, notes);
    settlePrevious(teams, where, groups, previously, notes);
  }
  return {
    people: [...people.values()].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)),
    person: (written) => people.get(written.toLowerCase()) ?? written,
    organisation: (organisation) => slugs.get(organisation) ?? organisation.folder,
    group: (team) => groups.get(team) ?? team.name.text,
    previously: (team) => previously.get(team) ?? [],
  };
}

/** The spelling that is used most wins; of two that are used as often, the first. */
function settleSpellings(organisations: readonly SourceOrganisation[], notes: Notes): ReadonlyMap<string, string> {
  const used = new Map<string, Map<string, number>>();
  for (const {text} of organisations.flatMap((organisation) => organisation.files.flatMap((file) => [...everyPerson(file)]))) {
    const spellings = used.get(text.toLowerCase()) ?? new Map<string, number>();
    used.set(text.toLowerCase(), spellings.set(text, (spellings.get(text) ?? 0) + 1));
  }
  return new Map(
    [...used].map(([person, spellings]) => {
      const [winner, ...rest] = [...spellings].sort(([, one], [, other]) => other - one);
      if (rest.length > 0) {
        const example = `${winner?.[0]} (${winner?.[1]}) for ${rest.map(([spelling, times]) => `${spelling} (${times})`).join(', ')}`;
        notes.say({
          code: 'import/spelling',
          summary: 'people in more than one spelling; the one used most stands everywhere',
          example,
        });
      }
      return [person, winner?.[0] ?? person];
    }),
  );
}

function* everyPerson(file: PeribolosFile): Generator<Word> {
  for (const grants of file.grants) yield* grants.names;
  for (const team of everyTeam(file.teams)) for (const people of team.people) yield* people.names;
}

function settleSlugs(organisations: readonly SourceOrganisation[], notes: Notes): ReadonlyMap<SourceOrganisation, string> {
  const taken = new Set<string>();
  return new Map(
    organisations.map((organisation) => {
      const folder = organisation.folder.slice(organisation.folder.lastIndexOf('/') + 1);
      const written = folder || (organisation.files[0]?.displayName?.value.text ?? 'organisation');
      const name = free(shape(written, slug, 63, 'organisation'), taken, 63);
      if (name !== folder) {
        const example = `${name} for ${folder || 'the folder given'}`;
        notes.say({code: 'import/organisation-name', summary: 'organisations that are not named as their folder', example});
      }
      return [organisation, name];
    }),
  );
}

/** Names that may stand as they are keep to themselves; the others fit in around them. */
function settleGroups(teams: readonly Team[], where: string, groups: Map<Team, string>, notes: Notes): void {
  const taken = new Set<string>();
  const waiting = teams.filter((team) => {
    const name = team.name.text;
    if (!isValid(name, groupName) || taken.has(name)) return true;
    groups.set(team, name);
    taken.add(name);
    return false;
  });
  for (const team of waiting) {
    const wanted = shape(team.name.text, groupName, 100, 'group');
    const name = free(wanted, taken, 100);
    const example = `${where}${name} for ${team.name.text}`;
    if (wanted !== team.name.text)
      notes.say({code: 'import/group-name', summary: 'teams with a name that is none here', example});
    if (name !== wanted)
      notes.say({code: 'import/group-collision', summary: 'teams whose name another team of the organisation has', example});
    groups.set(team, name);
  }
}

function settlePrevious(
  teams: readonly Team[],
  where: string,
  groups: ReadonlyMap<Team, string>,
  previously: Map<Team, readonly Word[]>,
  notes: Notes,
): void {
  const taken = new Set(teams.map((team) => groups.get(team)));
  for (const team of teams) {
    const kept = (team.previously?.names ?? []).flatMap(({text, node}) => {
      const name = shape(text, groupName, 100, 'group');
      const example = `${where}${groups.get(team)} was ${text}`;
      if (taken.has(name)) {
        notes.say({
          code: 'import/previously',
          summary: 'previous names that a group has, or that another one claims; left out',
          example,
        });
        return [];
      }
      if (name !== text)
        notes.say({
          code: 'import/group-name',
          summary: 'previous names with a name that is none here',
          example: `${where}${name} for ${text}`,
        });
      taken.add(name);
      return [{text: name, node}];
    });
    previously.set(team, kept);
  }
}

/** The nearest name that is allowed. */
function shape(written: string, type: FieldType<string>, most: number, otherwise: string): string {
  if (isValid(written, type)) return written;
  const allowed = type === slug ? /[^a-z0-9-]+/g : /[^a-z0-9._/-]+/g;
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = trim(trim(plain.replace(allowed, '-')).slice(0, most));
  return isValid(name, type) ? name : otherwise;
}

function trim(name: string): string {
  return name.replace(/^[^a-z0-9_]+/, '').replace(/[^a-z0-9_]+$/, '');
}

/** The name, or the name with the first number that makes it unlike those taken; taken from then on. */
function free(wanted: string, taken: Set<string>, most: number): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${trim(wanted.slice(0, most - 1 - String(number).length))}-${number}`;
  taken.add(name);
  return name;
}

function isValid(name: string, type: FieldType<string>): boolean {
  return type.read(name, {names: [], report: () => undefined}) === name;
}
