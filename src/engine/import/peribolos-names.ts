/** What everything is called here: one spelling for each person, one name for each organisation and each team. */
import {createHash} from 'node:crypto';
import type {FieldType} from '#schemas/field.ts';
import {groupName, slug} from '#schemas/fields/names.ts';
import type {Notes} from './notes.ts';
import {everyTeam, type PeribolosFile, type Team, type Word} from './peribolos-reader.ts';

/** An organisation as it was read. */
export interface SourceOrganisation {
  /** As its folder or its key in `orgs` is written; empty where it has neither. */
  readonly name: string;
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
    organisation: (organisation) => slugs.get(organisation) ?? organisation.name,
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
  const taken = new Map<string, number>();
  return new Map(
    organisations.map((organisation) => {
      const written = organisation.name || (organisation.files[0]?.displayName?.value.text ?? 'organisation');
      const name = free(shape(written, slug, 63, 'organisation'), taken, 63);
      if (name !== organisation.name) {
        const example = `${name} for ${organisation.name || 'the folder given'}`;
        notes.say({
          code: 'import/organisation-name',
          summary: 'organisations with a name that is none here; kept as display_name where they have no other',
          example,
        });
      }
      return [organisation, name];
    }),
  );
}

/**
 * Names that are group names stay as they are; the others fit in around them. Of those that would become one name, each gets
 * a digest of its own, so that it does not depend on the order of the teams.
 */
function settleGroups(teams: readonly Team[], where: string, groups: Map<Team, string>, notes: Notes): void {
  const taken = new Map<string, number>();
  const waiting = teams.filter((team) => {
    const name = team.name.text;
    if (!isValid(name, groupName) || taken.has(name)) return true;
    groups.set(team, name);
    taken.set(name, 2);
    return false;
  });
  const wanted = new Map<string, number>();
  for (const name of waiting.map(nameWanted)) wanted.set(name, (wanted.get(name) ?? 0) + 1);
  for (const team of waiting) {
    const name = nameWanted(team);
    const isShared = taken.has(name) || (wanted.get(name) ?? 0) > 1;
    const isShaped = name !== team.name.text;
    const settled = free(isShared && isShaped ? withDigest(name, team.name.text) : name, taken, 100);
    const example = `${where}${settled} for ${team.name.text}`;
    if (isShaped)
      notes.say({
        code: 'import/group-name',
        summary: 'teams with a name that is no group name; kept as display_name',
        example,
      });
    if (settled !== name)
      notes.say({code: 'import/group-collision', summary: 'teams whose name another team of the organisation has', example});
    groups.set(team, settled);
  }
}

function nameWanted(team: Team): string {
  return shape(team.name.text, groupName, 100, 'team');
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

/** Letters of Latin scripts that no decomposition makes plain. */
const PLAIN_LETTERS: {readonly [letter: string]: string} = {
  ...{ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h'},
};

/** Returns the nearest allowed name. Where letters are lost, a digest of the whole name stands for them. */
function shape(written: string, type: FieldType<string>, most: number, otherwise: string): string {
  if (isValid(written, type)) return written;
  const allowed = type === slug ? /[^a-z0-9-]+/g : /[^a-z0-9._/-]+/g;
  const plain = written
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\u0000-\u007f]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
  const name = trim(trim(plain.replace(allowed, '-').replace(/--+/g, '-')).slice(0, most));
  const isWhole = !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(plain) && plain.length <= most;
  if (!isValid(name, type)) return withDigest(otherwise, written, most);
  return isWhole ? name : withDigest(name, written, most);
}

/** A name made unlike others by a digest of what it stands for. */
function withDigest(name: string, written: string, most = 100): string {
  const digest = createHash('sha256').update(written.normalize('NFC')).digest('hex').slice(0, 6);
  return `${trim(name.slice(0, most - digest.length - 1))}-${digest}`;
}

function trim(name: string): string {
  return name.replace(/^[^a-z0-9_]+/, '').replace(/[^a-z0-9_]+$/, '');
}

/** Returns the name, or the name with the first number that makes it unlike those taken; taken from then on, with the number to try next. */
function free(wanted: string, taken: Map<string, number>, most: number): string {
  let name = wanted;
  let number = taken.get(wanted) ?? 2;
  for (; taken.has(name); number++) name = `${trim(wanted.slice(0, most - 1 - String(number).length))}-${number}`;
  taken.set(wanted, number).set(name, taken.get(name) ?? 2);
  return name;
}

function isValid(name: string, type: FieldType<string>): boolean {
  return type.read(name, {names: [], report: () => undefined}) === name;
}
