/**
 * Random configurations with the real terraform, one after another, with a random parallelism, `-replace`, `taint` and `-refresh=false`. After each
 * apply nothing is left to do, what is declared is there as a fresh apply would have made it, and what was moved is the same resource; or the plan is
 * refused, changes nothing and says what to do. More seeds than the short run has: `TERRAFORM_RUNS=40 npx vitest run test/e2e/terraform-random.test.ts`;
 * others: `TERRAFORM_SEED=100`.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';
import {addresses, type Configuration, dice, expected, hclOf, nextConfiguration} from './terraform-configurations.ts';

const RUNS = Number(process.env['TERRAFORM_RUNS'] ?? 2);
const SEED = Number(process.env['TERRAFORM_SEED'] ?? 1);
const STEPS = 3;

/** A workspace with a store of its own, and what is true in it. */
interface Place {
  readonly here: Workspace;
  readonly store: Folder;
  run(...args: readonly string[]): Promise<string>;
  /** Uids of all in the store, by address. */
  resources(): Promise<{readonly [address: string]: string}>;
  /** Uids of what the stack owns: not of what it has let go, which goes later. */
  owned(): Promise<readonly string[]>;
  /** Uids of all that Terraform's state has, by address. */
  known(): {readonly [address: string]: string};
  remove(): void;
}

function place(ours: Installed): Place {
  const store = folder();
  const here = workspace({
    ...ours,
    settings: `store = "sqlite:${join(store.path, 'pltfrms.db')}"\n  stack = "web"\n  actor = "tester"`,
  });
  const listed = async (): Promise<readonly {address: string; uid: string; owners: readonly string[]}[]> => {
    const {json} = await store.run('list', '--json');
    // There is no store before the first apply.
    return json.result ?? [];
  };
  return {
    ...{here, store},
    async run(...args) {
      const {exit, out} = await here.run(...args);
      expect([args, exit, out]).toEqual([args, 0, expect.not.stringContaining('Error')]);
      return out;
    },
    resources: async () => Object.fromEntries((await listed()).map(({address, uid}) => [address, uid])),
    owned: async () => (await listed()).filter(({owners}) => owners.length > 0).map(({uid}) => uid),
    known() {
      interface Instance {
        readonly index_key?: string | number;
        readonly attributes: {readonly uid: string};
      }
      const all: {type: string; name: string; instances: Instance[]}[] = here.state().resources;
      return Object.fromEntries(
        all.flatMap(({type, name, instances}) =>
          instances.map(({index_key: key, attributes}) => [
            `${type}.${name}${key === undefined ? '' : `[${JSON.stringify(key)}]`}`,
            attributes.uid,
          ]),
        ),
      );
    },
    remove() {
      here.remove();
      store.remove();
    },
  };
}

const REFUSED = /\[(resource\/exists|organisation\/last-owner)\]/;

/**
 * Plans a configuration; a plan that is refused for the order of asking is made again. Answers what it does with each address; nothing where terraform itself finds a cycle, as it does between what it creates before it destroys and what it does not.
 */
async function plan(
  {here, run, resources}: Place,
  parallelism: number,
  options: readonly string[],
): Promise<Planned | undefined> {
  const before = await resources();
  const args = ['plan', '-out=saved', ...options];
  const {exit, out} = await here.run(...args, `-parallelism=${parallelism}`);
  if (out.includes('Error: Cycle:')) return undefined;
  if (exit !== 0) {
    const said = out.replace(/\s+/g, ' ');
    expect([parallelism, said, said]).toEqual([
      parallelism < 10 ? parallelism : 'lower',
      expect.stringMatching(REFUSED),
      expect.stringContaining('run with a -parallelism of 10 or more'),
    ]);
    expect(await resources()).toEqual(before);
    await run(...args);
  }
  const {resource_changes: changes = []} = JSON.parse(await run('show', '-json', 'saved'));
  return Object.fromEntries(
    changes.map(({address, previous_address: previous, change}: Change) => [address, {previous, actions: change.actions}]),
  );
}

interface Change {
  readonly address: string;
  readonly previous_address?: string;
  readonly change: {readonly actions: readonly string[]};
}

interface Planned {
  readonly [address: string]: {readonly previous: string | undefined; readonly actions: readonly string[]};
}

/** Applies the saved plan. Where its record was lost, an apply may be refused by the order of asking; the next one does the rest. */
async function apply({here, run, known, owned}: Place, parallelism: number, isRecorded: boolean): Promise<void> {
  const folder = join(here.path, '.terraform');
  const records = readdirSync(folder).filter((each) => each.startsWith('pltfrms-planned-'));
  if (!isRecorded) for (const each of records) rmSync(join(folder, each));
  const {exit, out} = await here.run('apply', `-parallelism=${parallelism}`, 'saved');
  if (exit === 0) return;
  expect([isRecorded, out]).toEqual([false, expect.stringMatching(REFUSED)]);
  expect(Object.values(known()).sort()).toEqual([...(await owned())].sort());
  await run('apply', '-auto-approve');
}

describe.skipIf(!hasTerraform)('random configurations of Terraform', () => {
  let mirror: string;
  let ours: Installed;
  beforeAll(() => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    ours = installOurs(mirror);
  });
  afterAll(() => rmSync(mirror, {recursive: true}));

  test.each(Array.from({length: RUNS}, (_, index) => SEED + index))(
    'follow each other, from seed %i',
    {timeout: 600_000},
    async (seed) => {
      const throwDice = dice(seed);
      const parallelism = (): number => [1, 2, 10][throwDice(3)] as number;
      const at = place(ours);
      const {here, run, known, resources} = at;
      const used = new Set<string>();
      let declared: Configuration | undefined;
      for (let step = 0; step <= STEPS; step++) {
        const next = nextConfiguration(throwDice, declared);
        here.declare(hclOf(next));
        if (step === 0) await run('init');
        const before = step === 0 ? {} : known();
        const pick = (of: readonly string[]): string | undefined => (throwDice(2) === 0 ? of[throwDice(of.length)] : undefined);
        const tainted = step === 0 ? undefined : pick(Object.keys(before));
        if (tainted) await run('taint', tainted);
        const replaced = pick([...addresses(next).keys()].filter((each) => each in before));
        const options = [
          ...(replaced ? [`-replace=${replaced}`] : []),
          ...(step > 0 && throwDice(4) === 0 ? ['-refresh=false'] : []),
        ];
        const planned = await plan(at, parallelism(), options);
        if (!planned) {
          here.declare(hclOf({...(declared as Configuration), moved: new Map()}));
          break;
        }
        await apply(at, parallelism(), throwDice(4) > 0);
        await run('plan', '-detailed-exitcode');
        const after = known();
        const there = await resources();
        expect(Object.keys(there).sort()).toEqual(expected(next));
        expect(Object.values(after).sort()).toEqual(Object.values(there).sort());
        for (const [address, {previous = address, actions}] of Object.entries(planned)) {
          if (actions.includes('create')) expect([address, used.has(after[address] as string)]).toEqual([address, false]);
          else if (!actions.includes('delete')) expect([address, after[address]]).toEqual([address, before[previous]]);
        }
        for (const uid of Object.values(after)) used.add(uid);
        declared = next;
      }
      const exported = await exportOf(at);
      const fresh = place(ours);
      fresh.here.declare(hclOf({...(declared as Configuration), moved: new Map()}));
      await fresh.run('init');
      await fresh.run('apply', '-auto-approve');
      expect(exported).toEqual(await exportOf(fresh));
      await run('destroy', '-auto-approve', `-parallelism=${parallelism()}`);
      expect(await resources()).toEqual({});
      expect((await at.store.run('log', 'replay')).exit).toBe(0);
      fresh.remove();
      at.remove();
    },
  );
});

/** All that a store has, as a config. */
async function exportOf({store}: Place): Promise<{readonly [file: string]: string}> {
  const exported = await store.run('export', '--out', 'exported');
  expect(exported.exit).toBe(0);
  const folder = join(store.path, 'exported');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
  return Object.fromEntries(files.map(({parentPath, name}) => [name, readFileSync(join(parentPath, name), 'utf8')]));
}
