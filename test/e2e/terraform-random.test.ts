/**
 * Random configurations, one after another, with a random parallelism: names that shift, are exchanged and replaced, owners, and
 * what is tainted. After each apply nothing is left to do and all that is declared is there; or the plan says what to write. More
 * seeds than one: `TERRAFORM_RUNS=20 npx vitest run test/e2e/terraform-random.test.ts`.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, workspace} from './terraform.ts';

const RUNS = Number(process.env['TERRAFORM_RUNS'] ?? 1);
const STEPS = 3;

interface Declared {
  readonly groups: readonly string[];
  readonly records: readonly string[];
  /** The key of each organisation's block, and its name. */
  readonly organisations: {readonly [key: string]: string};
  readonly owners: readonly string[];
}

/** Answers numbers below a limit, the same for the same seed (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function some(throwDice: (limit: number) => number, all: readonly string[], least: number): readonly string[] {
  const left = [...all];
  const count = least + throwDice(all.length - least + 1);
  return Array.from({length: count}, () => left.splice(throwDice(left.length), 1)[0] as string);
}

function declare(throwDice: (limit: number) => number): Declared {
  const keys = some(throwDice, ['one', 'two', 'three'], 0);
  const names = some(throwDice, ['x', 'y', 'z'], 3);
  return {
    groups: some(throwDice, ['a', 'b', 'c', 'd'], 0),
    records: some(throwDice, ['a', 'b', 'c', 'd'], 0),
    organisations: Object.fromEntries(keys.map((key, index) => [key, names[index] as string])),
    owners: some(throwDice, ['ann', 'bob', 'cid'], 1),
  };
}

const listOf = (type: string, names: readonly string[], body: string): string => `
resource "${type}" "list" {
  count = length(${JSON.stringify(names)})
  name  = ${JSON.stringify(names)}[count.index]
  ${body}
}
`;

function written({groups, records, organisations, owners}: Declared): string {
  return `
resource "pltfrms_organisation" "acme" {
  name = "acme"
}
resource "pltfrms_account" "people" {
  for_each = toset(["ann", "bob", "cid"])
  name     = "\${each.key}@acme.test"
}
resource "pltfrms_grant" "owners" {
  for_each     = toset(${JSON.stringify(owners)})
  organisation = pltfrms_organisation.acme.id
  role         = "owner"
  subject      = pltfrms_account.people[each.key].name
}
resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.acme.id
  name         = "dns"
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.dns.organisation
  name         = "acme.test"
}
resource "pltfrms_organisation" "each" {
  for_each     = ${JSON.stringify(organisations)}
  name         = each.value
  organisation = pltfrms_organisation.acme.id
}
resource "pltfrms_group" "of" {
  for_each     = ${JSON.stringify(organisations)}
  organisation = pltfrms_organisation.each[each.key].id
  name         = each.key
}
${listOf('pltfrms_group', groups, 'organisation = pltfrms_organisation.acme.id')}
${listOf('pltfrms_dns_record_set', records, 'zone = pltfrms_dns_zone.acme.id\n  type = "A"\n  values = ["192.0.2.10"]')}
`;
}

function expected({groups, records, organisations, owners}: Declared): readonly string[] {
  return [
    'organisation acme',
    'product acme:dns',
    'dns.zone acme:acme.test',
    ...['ann', 'bob', 'cid'].map((who) => `account ${who}@acme.test`),
    ...owners.map((who) => `grant acme:owner:${who}@acme.test`),
    ...Object.entries(organisations).flatMap(([key, name]) => [`organisation acme/${name}`, `group acme/${name}:${key}`]),
    ...groups.map((name) => `group acme:${name}`),
    ...records.map((name) => `dns.record_set acme:acme.test:${name}:A`),
  ].sort();
}

describe.skipIf(!hasTerraform)('random configurations of Terraform', () => {
  let mirror: string;
  let ours: Installed;
  beforeAll(() => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    ours = installOurs(mirror);
  });
  afterAll(() => rmSync(mirror, {recursive: true}));

  test.each(Array.from({length: RUNS}, (_, index) => index + 1))(
    'follow each other, from seed %i',
    {timeout: 300_000},
    async (seed) => {
      const throwDice = dice(seed);
      const store = folder();
      const here = workspace({
        ...ours,
        settings: `store = "sqlite:${join(store.path, 'pltfrms.db')}"\n  stack = "web"\n  actor = "tester"`,
      });
      const run = async (...args: readonly string[]): Promise<string> => {
        const {exit, out} = await here.run(...args);
        expect([exit, out]).toEqual([0, expect.not.stringContaining('Error')]);
        return out;
      };
      for (let step = 0; step <= STEPS; step++) {
        const declared = declare(throwDice);
        here.declare(written(declared));
        if (step === 0) await run('init');
        const known: readonly string[] = step === 0 ? [] : (await run('state', 'list')).trim().split('\n');
        if (known.length > 0 && throwDice(2) === 0) await run('taint', known[throwDice(known.length)] as string);
        const parallelism = [1, 2, 10][throwDice(3)];
        const planned = await here.run('plan', `-parallelism=${parallelism}`, '-out=saved');
        if (planned.exit !== 0) {
          expect([parallelism, planned.out]).toEqual([
            parallelism === 10 ? 'less' : parallelism,
            expect.stringContaining('run without'),
          ]);
          await run('plan', '-out=saved');
        }
        await run('apply', `-parallelism=${[1, 2, 10][throwDice(3)]}`, 'saved');
        await run('plan', '-detailed-exitcode');
        const {json} = await store.run('list', '--json');
        expect(json.result.map(({address}: {address: string}) => address).sort()).toEqual(expected(declared));
      }
      await run('destroy', '-auto-approve');
      expect((await store.run('list', '--json')).json.result).toEqual([]);
      expect((await store.run('log', 'replay')).exit).toBe(0);
      here.remove();
      store.remove();
    },
  );
});
