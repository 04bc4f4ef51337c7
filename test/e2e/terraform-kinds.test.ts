/**
 * Every kind of the catalogue with the real terraform: created, updated field by field, renamed or made anew, imported,
 * refused and destroyed. Each step is one run for all kinds, since what takes time is terraform and not a kind.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {typeName} from '#engine/terraform/naming.ts';
import {isRenamable} from '#provider/schema/resource.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
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
  'product.mode',
]);

interface Change {
  readonly actions: readonly string[];
  readonly before: {readonly [attribute: string]: unknown} | null;
  readonly after: {readonly [attribute: string]: unknown} | null;
  readonly after_unknown: object;
  readonly replace_paths?: readonly (readonly string[])[];
  readonly importing?: object;
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
  return !field?.observed && !field?.immutable;
};
const full = (kind: Kind, n: number): Variant['fields'] => ({
  ...needed(kind),
  ...Object.fromEntries(
    Object.keys(kind.fields)
      .filter((name) => isFree(kind, name))
      .map((name) => [name, FITTING.has(`${kind.name}.${name}`) ? 1 : n]),
  ),
});
const fixed = (kind: Kind): readonly string[] =>
  Object.keys(kind.fields).filter((name) => kind.fields[name]?.immutable && !FITTING.has(`${kind.name}.${name}`));

describe.skipIf(!hasTerraform)('terraform', () => {
  const env = Object.fromEntries([1, 2, 3, 4].map((n) => [`SECRET_${n}`, `hush ${n}`]));
  let mirror: string;
  let here: Workspace;
  let cli: Folder;
  let created: Step;
  let filled: Step;
  let updated: Step;
  let emptied: Step;
  let replaced: Step;
  let renamed: Step;
  let imported: Step;
  let destroyed: Step;
  let kept: readonly unknown[];

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

  beforeAll(async () => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    here = workspace({...installOurs(mirror), env});
    cli = folder();
    declareAll(FIRST_KEY, needed);
    const init = await here.run('init');
    if (init.exit !== 0) throw new Error(init.out);
    created = await step();
    declareAll(FIRST_KEY, (kind) => full(kind, 1));
    filled = await step();
    declareAll(FIRST_KEY, (kind) => full(kind, 2));
    updated = await step();
    declareAll(FIRST_KEY, needed);
    emptied = await step();
    declareAll(FIRST_KEY, (kind) => ({...needed(kind), ...allAt(fixed(kind), 2)}));
    replaced = await step();
    const declared = declareAll(FIRST_KEY + 1, (kind) => ({...needed(kind), ...allAt(fixed(kind), 2)}));
    renamed = await step();
    const ids = here.state().resources.map((each: {type: string; name: string; instances: [{attributes: {id: string}}]}) => ({
      to: `${each.type}.${each.name}`,
      id: each.instances[0].attributes.id,
    }));
    rmSync(join(here.path, 'terraform.tfstate'));
    here.declareJson({resource: declared, import: ids});
    imported = await step();
    here.declareJson({resource: declared});
    destroyed = await step('-destroy');
    const listed = await cli.run('list', '--json', '--store', `sqlite:${join(here.path, 'pltfrms.db')}`);
    kept = listed.json.result;
  }, 240_000);
  afterAll(() => {
    here.remove();
    cli.remove();
    rmSync(mirror, {recursive: true});
  });

  test('has nothing left to do after each step', () => {
    for (const each of [created, filled, updated, emptied, replaced, renamed, imported]) expect(each.left).toBe('');
    for (const each of [filled, updated, emptied]) expect(each.text).toMatch(/ 0 added, \d+ changed, 0 destroyed/);
    expect(imported.text).toMatch(/ 0 added, 0 changed, 0 destroyed/);
  });

  test('has destroyed everything', () => {
    expect(kept).toEqual([]);
    expect(destroyed.text).toMatch(/ \d+ destroyed/);
    expect(here.left().files).toEqual([]);
  });

  describe.each(catalogue.kinds)('$name', (kind: Kind) => {
    test('is created, with nothing unknown in the plan', () => {
      expect(changeOf(created, kind)).toMatchObject({actions: ['create'], after_unknown: expect.anything()});
      expect(unknown(changeOf(created, kind).after_unknown)).toEqual([]);
    });

    test('is updated in place, each field that can be, and back', () => {
      const free = Object.keys(kind.fields).filter((name) => isFree(kind, name));
      const hasChoice = (name: string): boolean =>
        !FITTING.has(`${kind.name}.${name}`) &&
        (kind.fields[name]?.jsonSchema['enum'] as readonly string[] | undefined)?.length !== 1;
      const moved = free.filter(hasChoice);
      const {actions, before, after} = changeOf(updated, kind);
      const differing = (one: Change['before'], other: Change['before']): readonly string[] =>
        free
          .filter((name) => !kind.fields[name]?.isSecret)
          .filter((name) => JSON.stringify(one?.[name]) !== JSON.stringify(other?.[name]));
      const isOfOneWord = (name: string): boolean => JSON.stringify(before?.[name]) === JSON.stringify(after?.[name]);
      expect(moved.filter(isOfOneWord)).toEqual([]);
      if (moved.length > 0) expect(actions).toEqual(['update']);
      const back = changeOf(emptied, kind);
      expect(differing(back.after, changeOf(created, kind).after)).toEqual([]);
      for (const each of [filled, updated, emptied]) expect(changeOf(each, kind).replace_paths).toBeUndefined();
    });

    test('is made anew where an immutable field changes', () => {
      const {actions, before, after, replace_paths: paths} = changeOf(replaced, kind);
      const changed = fixed(kind).filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
      if (changed.length === 0) expect(actions).toEqual(['no-op']);
      else expect([actions, paths]).toEqual([['delete', 'create'], expect.arrayContaining(changed.map((name) => [name]))]);
    });

    test('keeps being itself under another name, or is made anew', () => {
      const {actions, before, after, replace_paths: paths} = changeOf(renamed, kind);
      const parts = kind.keyParts.filter((part) => before?.[part] !== after?.[part]);
      expect(parts).not.toEqual([]);
      expect(actions).toEqual(isRenamable(kind) ? ['update'] : ['delete', 'create']);
      expect(after?.['uid'] === before?.['uid']).toBe(isRenamable(kind));
      if (!isRenamable(kind)) expect(paths).toEqual(expect.arrayContaining(parts.map((part) => [part])));
    });

    test('is imported as it stands', () => {
      expect(changeOf(imported, kind)).toMatchObject({actions: ['no-op'], importing: {}});
    });
  });
});

/** The attributes that are not known, but the digests of secrets: the key of a store is made when it is first applied. */
function unknown(marks: object): readonly string[] {
  return Object.entries(marks).flatMap(([name, mark]) => (hasTrue(mark) ? [name] : []));
}

function hasTrue(mark: unknown): boolean {
  return (
    mark === true ||
    (typeof mark === 'object' && mark !== null && Object.entries(mark).some(([name, each]) => name !== 'digest' && hasTrue(each)))
  );
}
