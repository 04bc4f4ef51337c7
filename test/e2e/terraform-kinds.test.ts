/**
 * Every kind of the catalogue with the real terraform: created, updated field by field, renamed or made anew, imported,
 * refused and destroyed. Each step is one run for all kinds, since what takes time is terraform and not a kind.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {typeName} from '#engine/terraform/naming.ts';
import {resourceSchema} from '#provider/schema/resource.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Field, Fields, FieldType} from '#schemas/field.ts';
import {absentValue} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {sampleRaw} from '../contract/sample.ts';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, installOurs, type Workspace, workspace} from './terraform.ts';
import {allAt, type Declared, declareSubject, FIRST_KEY, neededFields, type Variant} from './terraform-samples.ts';

/** Fields of which one value alone fits what is beside them. */
const FITTING = new Set([
  'communication.mail_domain.zone',
  'communication.sender.mail_domain',
  'iam.custom_domain.zone',
  'network.announcement.scope',
  'network.peering.router',
  'payments.payment_method.currencies',
  'payments.payout_schedule.interval',
]);

interface Change {
  readonly actions: readonly string[];
  readonly before: {readonly [attribute: string]: unknown} | null;
  readonly after: {readonly [attribute: string]: unknown} | null;
  readonly after_unknown: object;
  readonly replace_paths?: readonly (readonly string[])[];
  readonly importing?: object;
}

interface TerraformDiagnostic {
  readonly severity: string;
  readonly detail: string;
  readonly address?: string;
  readonly snippet?: {readonly code: string};
}

interface Refused {
  readonly terraform: TerraformDiagnostic;
  readonly cli: readonly string[];
}

interface Step {
  readonly changes: ReadonlyMap<string, Change>;
  readonly text: string;
  /** Of a plan after it: 0 says that nothing is left to do. */
  readonly left: string;
}

const changeOf = ({changes}: Step, kind: Kind): Change => changes.get(`${typeName(kind)}.subject`) as Change;
const needed = (kind: Kind): Variant['fields'] => allAt(neededFields(kind), 1);
const isFree = (kind: Kind, name: string): boolean => {
  const field = kind.fields[name];
  return !field?.observed && !field?.immutable && (field?.jsonSchema['enum'] as readonly string[] | undefined)?.length !== 1;
};
const full = (kind: Kind, n: number): Variant['fields'] => ({
  ...needed(kind),
  ...Object.fromEntries(
    Object.keys(kind.fields)
      .filter((name) => isFree(kind, name))
      .map((name) => [name, FITTING.has(`${kind.name}.${name}`) ? 1 : n]),
  ),
});
/** Whether it says something when nothing is written. */
const isAlways = (kind: Kind, name: string): boolean =>
  neededFields(kind).includes(name) || kind.fields[name]?.default !== undefined;
const fixed = (kind: Kind): string[] => Object.keys(kind.fields).filter((name) => kind.fields[name]?.immutable);

const isRenamed = (kind: Kind): boolean => !kind.immutable.includes('name');

const WRONG = 'no, never!';

/** An attribute that is a text and may not be this one: a field if there is any, else a part of the key. */
function wrongFor(kind: Kind): readonly [name: string, isKey: boolean] {
  const {attributes} = resourceSchema(kind);
  const isRefused = ([name, type]: [string, FieldType]): boolean =>
    attributes[name]?.type === 'string' && type.read(WRONG, {names: ['zone.test'], report: () => undefined}) === undefined;
  const inFields = Object.entries(kind.fields).find((each) => !each[1].observed && isRefused(each));
  const [name] = inFields ?? Object.entries(kind.key).find(isRefused) ?? [];
  if (name === undefined) throw new Error(`every text is right for ${kind.name}`);
  return [name, !inFields];
}

/** Whether a block says all that its fields have to know: nothing with a name stands between it and its organisation. */
function isSeenAlone({parent, keyReferences}: Kind): boolean {
  return keyReferences.length === 0 && (parent === undefined || catalogue.kind(parent)?.nests === true);
}

/** A config in which entries of a kind stand where they belong. */
function configOf({path, parent, nests}: Kind, entries: object): object {
  const here = path.reduceRight<object>((inner, key) => ({[key]: inner}), entries);
  if (parent === undefined || nests) return here;
  const above = catalogue.kind(parent) as Kind;
  return configOf(above, {[String(sampleRaw(above.key['name'] as FieldType, 1, `${parent}.name`))]: here});
}

describe.skipIf(!hasTerraform)('terraform', () => {
  const env = Object.fromEntries([1, 2, 3, 4].map((n) => [`SECRET_${n}`, `hush ${n}`]));
  let mirror: string;
  let here: Workspace;
  let cli: Folder;
  let created: Step;
  let updated: Step;
  let emptied: Step;
  /** Of a plan of the same, with what is left out written as empty. */
  let writtenEmpty: string;
  let replaced: Step;
  let renamed: Step;
  let filled: Step;
  let imported: Step;
  let destroyed: Step;
  let kept: readonly unknown[];
  const refused = new Map<Kind, Refused>();

  /** Declares each kind so, with all that any variant of it needs beside it. */
  function declareAll(key: number, fieldsOf: (kind: Kind) => Variant['fields'], more: object = {}): Declared {
    const declared: Declared = {};
    for (const kind of catalogue.kinds) {
      for (const n of [1, 2])
        declareSubject(declared, kind, {key: FIRST_KEY + n - 1, fields: {...full(kind, n), ...allAt(fixed(kind), n)}});
      declareSubject(declared, kind, {key, fields: fieldsOf(kind)});
    }
    here.declareJson({resource: declared, ...more});
    return declared;
  }

  async function step(...args: readonly string[]): Promise<Step> {
    const planned = await here.run('plan', '-out', 'a.plan', ...args);
    if (planned.exit !== 0) throw new Error(planned.out);
    const {resource_changes: changes} = JSON.parse((await here.run('show', '-json', 'a.plan')).out) as {
      resource_changes: readonly {address: string; change: Change}[];
    };
    const applied = await here.run('apply', 'a.plan');
    if (applied.exit !== 0) throw new Error(applied.out);
    const left = await here.run('plan', '-detailed-exitcode', ...args);
    return {
      changes: new Map(changes.map(({address, change}) => [address, change])),
      text: planned.out + applied.out,
      left: left.exit === 0 ? '' : left.out,
    };
  }

  async function planEmpties(): Promise<string> {
    const declared = declareAll(FIRST_KEY, needed);
    for (const kind of catalogue.kinds) {
      const subject = declared[typeName(kind)]?.['subject'] as {[attribute: string]: unknown};
      for (const [name, empty] of empties(kind.fields)) subject[name] ??= empty;
      subject['labels'] = {};
    }
    here.declareJson({resource: declared});
    const {exit, out} = await here.run('plan', '-detailed-exitcode');
    return exit === 0 ? '' : out;
  }

  /** What terraform and the CLI each say of one wrong value: of these kinds all at once. */
  async function refuseWrongValues(kinds: readonly Kind[]): Promise<void> {
    const declared = declareAll(FIRST_KEY + 1, needed);
    const subjects = new Map(kinds.map((kind) => [`${typeName(kind)}.subject`, kind]));
    for (const kind of kinds) {
      const [name] = wrongFor(kind);
      (declared[typeName(kind)]?.['subject'] as {[attribute: string]: unknown})[name] = WRONG;
    }
    here.declareJson({resource: declared});
    const lines = (await here.run('plan', '-json')).out.split('\n').filter((line) => line.startsWith('{'));
    const said = lines.map((line) => JSON.parse(line).diagnostic as TerraformDiagnostic | undefined);
    for (const each of said) {
      const kind = subjects.get(each?.address ?? '');
      if (kind && each?.severity === 'error') refused.set(kind, {terraform: each, cli: await askCli(kind)});
    }
  }

  async function askCli(kind: Kind): Promise<readonly string[]> {
    const [name, isKey] = wrongFor(kind);
    if (isKey) cli.write('pltfrms.yaml', JSON.stringify({stack: 'web', ...configOf(kind, {[WRONG]: {}})}));
    const id = String(changeOf(imported, kind).after?.['id']);
    const args = isKey ? ['validate'] : ['update', kind.name, id, `${name}=${WRONG}`, '--store', store()];
    const {json} = await cli.run(...args, '--json');
    return [...json.diagnostics.map(({code}) => code), ...(json.error ? [json.error.code] : [])];
  }

  const store = (): string => `sqlite:${join(here.path, 'pltfrms.db')}`;

  beforeAll(async () => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    here = workspace({...installOurs(mirror), env});
    cli = folder();
    declareAll(FIRST_KEY, (kind) => full(kind, 1));
    const init = await here.run('init');
    if (init.exit !== 0) throw new Error(init.out);
    created = await step();
    declareAll(FIRST_KEY, (kind) => full(kind, 2));
    updated = await step();
    declareAll(FIRST_KEY, needed);
    emptied = await step();
    writtenEmpty = await planEmpties();
    declareAll(FIRST_KEY, (kind) => ({...needed(kind), ...allAt(fixed(kind), 2)}));
    replaced = await step();
    declareAll(FIRST_KEY, needed);
    await step();
    declareAll(FIRST_KEY, (kind) => full(kind, 1));
    filled = await step();
    declareAll(FIRST_KEY, needed);
    await step();
    const declared = declareAll(FIRST_KEY + 1, needed);
    renamed = await step();
    const ids = here.state().resources.map((each: {type: string; name: string; instances: [{attributes: {id: string}}]}) => ({
      to: `${each.type}.${each.name}`,
      id: each.instances[0].attributes.id,
    }));
    rmSync(join(here.path, 'terraform.tfstate'));
    here.declareJson({resource: declared, import: ids});
    imported = await step();
    // What can be seen without a state ends a plan before the rest is looked at.
    await refuseWrongValues(catalogue.kinds.filter(isSeenAlone));
    await refuseWrongValues(catalogue.kinds.filter((kind) => !isSeenAlone(kind)));
    here.declareJson({resource: declared});
    destroyed = await step('-destroy');
    const listed = await cli.run('list', '--json', '--store', store());
    kept = listed.json.result;
  }, 300_000);
  afterAll(() => {
    here.remove();
    cli.remove();
    rmSync(mirror, {recursive: true});
  });

  test('has nothing left to do after each step', () => {
    for (const each of [created, updated, emptied, replaced, renamed, filled, imported]) expect(each.left).toBe('');
    for (const each of [updated, emptied, filled]) expect(each.text).toMatch(/ 0 added, \d+ changed, 0 destroyed/);
    expect(imported.text).toMatch(/ 0 added, 0 changed, 0 destroyed/);
  });

  test('plans nothing where what is left out is written as empty', () => {
    expect(writtenEmpty).toBe('');
  });

  test('has destroyed everything', () => {
    expect(kept).toEqual([]);
    expect(destroyed.text).toMatch(/ \d+ destroyed/);
    expect(here.left().files).toEqual([]);
  });

  describe.each(catalogue.kinds)('$name', (kind: Kind) => {
    test('is created, with nothing unknown in the plan', () => {
      expect(changeOf(created, kind)).toMatchObject({actions: ['create'], after_unknown: expect.anything()});
      // The key that secrets are sealed with is made with the store.
      expect(unknown(changeOf(created, kind).after_unknown).filter((name) => !kind.secrets.includes(name))).toEqual([]);
    });

    test('is updated in place, each field that can be, and back', () => {
      const free = Object.keys(kind.fields).filter((name) => isFree(kind, name));
      const moved = free.filter((name) => !FITTING.has(`${kind.name}.${name}`));
      const {actions, before, after} = changeOf(updated, kind);
      const isOfOneWord = (name: string): boolean => JSON.stringify(before?.[name]) === JSON.stringify(after?.[name]);
      expect(moved.filter(isOfOneWord)).toEqual([]);
      if (moved.length > 0) expect(actions).toEqual(['update']);
      const left = moved.filter((name) => !isAlways(kind, name));
      const shown = left.map((name) => changeOf(emptied, kind).after?.[name]);
      expect(shown).toEqual(left.map((name) => absent(kind.fields[name] as Field)));
      for (const each of [updated, emptied, filled]) expect(changeOf(each, kind).replace_paths).toBeUndefined();
    });

    test('is made anew where an immutable field changes', () => {
      const {actions, before, after, replace_paths: paths} = changeOf(replaced, kind);
      const changed = fixed(kind).filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
      if (changed.length === 0) expect(actions).toEqual(['no-op']);
      else expect([actions, paths?.flat().sort()]).toEqual([['delete', 'create'], [...changed, 'uid'].sort()]);
    });

    test('keeps being itself under another name, or is made anew', () => {
      const {actions, before, after, replace_paths: paths} = changeOf(renamed, kind);
      const parts = kind.keyParts.filter((part) => before?.[part] !== after?.[part]);
      expect(parts).not.toEqual([]);
      expect(actions).toEqual(isRenamed(kind) ? ['update'] : ['delete', 'create']);
      expect(after?.['uid'] === before?.['uid']).toBe(isRenamed(kind));
      if (!isRenamed(kind)) expect(paths).toEqual(expect.arrayContaining(parts.map((part) => [part])));
    });

    test('is refused with a wrong value, at its attribute and with the code that the CLI has for it', () => {
      const {terraform, cli: codes} = refused.get(kind) as Refused;
      expect(terraform.snippet?.code).toContain(`"${wrongFor(kind)[0]}": "${WRONG}"`);
      expect(codes).toContain(/\[(.*)\]/.exec(terraform.detail)?.[1]);
    });

    test('is imported as it stands', () => {
      expect(changeOf(imported, kind)).toMatchObject({actions: ['no-op'], importing: {}});
    });
  });
});

/** The fields of which an empty list or object means the same as leaving them out, with that; an object holds such fields in turn. */
function empties(fields: Fields): readonly (readonly [name: string, empty: object])[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const empty = absentValue(field);
    if (typeof empty !== 'object' || field.default !== undefined) return [];
    return [[name, field.fields ? Object.fromEntries(empties(field.fields)) : (empty as object)] as const];
  });
}

/** Values that a state shows of fields that are left out. */
function absent(field: Field): unknown {
  const value = absentValue(field) ?? null;
  return field.fields && value !== null
    ? Object.fromEntries(Object.entries(field.fields).map(([name, each]) => [name, absent(each)]))
    : value;
}

/** The attributes of which something is not known. */
function unknown(marks: object): readonly string[] {
  return Object.entries(marks).flatMap(([name, mark]) => (hasTrue(mark) ? [name] : []));
}

function hasTrue(mark: unknown): boolean {
  return mark === true || (typeof mark === 'object' && mark !== null && Object.values(mark).some(hasTrue));
}
