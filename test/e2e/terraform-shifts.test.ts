/** Names that one block gives up and another takes in the same plan: lists that shift, renames in a chain, new addresses. */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, inOneLine, installOurs, type Workspace, workspace} from './terraform.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];

const ACME = `
resource "pltfrms_organisation" "acme" {
  name = "acme"
}
resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.acme.id
  name         = "dns"
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.dns.organisation
  name         = "acme.test"
}
`;
const hcl = (names: {readonly [key: string]: string} | readonly string[]): string => JSON.stringify(names);
const groups = (names: readonly string[]): string => `
resource "pltfrms_group" "list" {
  count        = length(${hcl(names)})
  organisation = pltfrms_organisation.acme.id
  name         = ${hcl(names)}[count.index]
}
`;
const records = (names: readonly string[]): string => `
resource "pltfrms_dns_record_set" "list" {
  count  = length(${hcl(names)})
  zone   = pltfrms_dns_zone.acme.id
  name   = ${hcl(names)}[count.index]
  type   = "A"
  values = ["192.0.2.10"]
}
`;
const organisations = (names: {readonly [key: string]: string}): string => `
resource "pltfrms_organisation" "each" {
  for_each     = ${hcl(names)}
  name         = each.value
  organisation = pltfrms_organisation.acme.id
}
resource "pltfrms_group" "of" {
  for_each     = ${hcl(names)}
  organisation = pltfrms_organisation.each[each.key].id
  name         = each.key
}
`;
const group = (address: string, name: string): string => `
resource "pltfrms_group" "${address}" {
  organisation = pltfrms_organisation.acme.id
  name         = "${name}"
}
`;

const STEPS: {readonly [name: string]: readonly [before: string, after: string, there: readonly string[]]} = {
  'lists shift': [
    groups(['a', 'b', 'c']) + records(['a', 'b', 'c']),
    groups(['b', 'c']) + records(['b', 'c']),
    ['dns.record_set acme:acme.test:b:A', 'dns.record_set acme:acme.test:c:A', 'group acme:b', 'group acme:c'],
  ],
  'lists shift the other way': [
    groups(['b', 'c']) + records(['b', 'c']),
    groups(['a', 'b']) + records(['a', 'b']),
    ['dns.record_set acme:acme.test:a:A', 'dns.record_set acme:acme.test:b:A', 'group acme:a', 'group acme:b'],
  ],
  'names go along a chain, and what stands below goes with them': [
    organisations({one: 'x', two: 'y', three: 'z'}),
    organisations({one: 'y', two: 'z', four: 'x'}),
    [
      'group acme/x:four',
      'group acme/y:one',
      'group acme/z:two',
      'organisation acme/x',
      'organisation acme/y',
      'organisation acme/z',
    ],
  ],
  'names are exchanged': [
    organisations({one: 'x', two: 'y'}),
    organisations({one: 'y', two: 'x'}),
    ['group acme/x:two', 'group acme/y:one', 'organisation acme/x', 'organisation acme/y'],
  ],
  'a new block takes a name': [
    group('old', 'a') + group('gone', 'c'),
    group('old', 'b') + group('new', 'a') + group('late', 'c'),
    ['group acme:a', 'group acme:b', 'group acme:c'],
  ],
};

/** Takes three seconds to be replaced, and what it has used is deleted only after that. */
const slow = (uses: string): string => `
resource "terraform_data" "slow" {
  triggers_replace = ${uses}
  provisioner "local-exec" {
    when    = destroy
    command = "sleep 3"
  }
}
`;

describe.skipIf(!hasTerraform)('names that are given up in Terraform', () => {
  let mirror: string;
  let ours: Installed;
  let store: Folder;
  let here: Workspace;
  beforeAll(() => {
    mirror = mkdtempSync(join(tmpdir(), 'mirror-'));
    ours = installOurs(mirror);
  });
  afterAll(() => rmSync(mirror, {recursive: true}));
  beforeEach(() => {
    store = folder();
    here = workspace({
      ...ours,
      settings: `store = "sqlite:${join(store.path, 'pltfrms.db')}"\n  stack = "web"\n  actor = "tester"`,
    });
  });
  afterEach(() => {
    here.remove();
    store.remove();
  });

  const run = async (...args: readonly string[]): Promise<string> => {
    const {exit, out} = await here.run(...args);
    expect([exit, out]).toEqual([0, expect.not.stringContaining('Error')]);
    return out;
  };
  const begin = async (hcl: string): Promise<void> => {
    here.declare(hcl);
    await run('init');
    await run(...APPLY);
  };
  /** Uids by address. */
  const resources = async (): Promise<{readonly [address: string]: string}> =>
    Object.fromEntries(
      (await store.run('list', '--json')).json.result.map(({address, uid}: {address: string; uid: string}) => [address, uid]),
    );
  const listed = async (): Promise<readonly string[]> => Object.keys(await resources()).sort();
  /** The uids of what Terraform's state has of ours. */
  const inState = (): readonly string[] =>
    here
      .state()
      .resources.filter(({type}: {type: string}) => type.startsWith('pltfrms_'))
      .flatMap(({instances}: {instances: {attributes: {uid: string}}[]}) => instances.map(({attributes}) => attributes.uid))
      .sort();
  /** What a plan leaves for its apply; a runner of its own for each may not keep it. */
  const loseRecord = (): void => {
    const folder = join(here.path, '.terraform');
    for (const each of readdirSync(folder)) if (each.startsWith('pltfrms-planned-')) rmSync(join(folder, each));
  };
  const isSettled = async (there: readonly string[]): Promise<void> => {
    await run('plan', '-detailed-exitcode');
    expect(await listed()).toEqual([...there, 'dns.zone acme:acme.test', 'organisation acme', 'product acme:dns'].sort());
    expect(inState()).toEqual(Object.values(await resources()).sort());
    expect((await store.run('log', 'replay')).exit).toBe(0);
  };

  test.each(Object.entries(STEPS))(
    '%s',
    async (_, [before, after, there]) => {
      await begin(ACME + before);
      const first = await resources();
      here.declare(ACME + after);
      for (const parallelism of [1, 2]) {
        const {exit, out} = await here.run('plan', `-parallelism=${parallelism}`);
        if (exit !== 0)
          expect([exit, codesIn(out), inOneLine(out)]).toEqual([1, ['resource/exists'], expect.stringContaining(WAY_OUT)]);
      }
      expect(await resources()).toEqual(first);
      await run('plan', '-out=saved');
      await run('apply', '-parallelism=1', 'saved');
      await isSettled(there);
      here.declare(ACME + before);
      await run(...APPLY);
      await run('plan', '-detailed-exitcode');
      expect(await listed()).toEqual(Object.keys(first).sort());
    },
    120_000,
  );

  test.each(Object.entries(STEPS))(
    'where the apply does not find what the plan has recorded: %s',
    async (_, [before, after, there]) => {
      await begin(ACME + before);
      here.declare(ACME + after);
      await run('plan', '-out=saved');
      loseRecord();
      const {exit, out} = await here.run('apply', '-parallelism=1', 'saved');
      if (exit !== 0) {
        expect([exit, codesIn(out), inOneLine(out)]).toEqual([1, ['resource/exists'], expect.stringContaining(WAY_OUT)]);
        expect(inState()).toEqual(Object.values(await resources()).sort());
        await run(...APPLY);
      }
      await isSettled(there);
    },
    120_000,
  );

  test('a name whose resource is deleted late in an apply', async () => {
    const before = ACME + group('old', 'a') + slow('pltfrms_group.old.uid');
    const after = ACME + group('new', 'a') + slow('"none"');
    await begin(before);
    const {'group acme:a': old} = await resources();
    here.declare(after);
    await run('plan', '-out=saved');
    await run('apply', 'saved');
    await isSettled(['group acme:a']);
    const {'group acme:a': made} = await resources();
    expect(made).not.toBe(old);
    here.declare(before);
    await run(...APPLY);
    here.declare(after);
    await run('plan', '-out=saved');
    loseRecord();
    const refused = await here.run('apply', 'saved');
    expect([refused.exit, codesIn(refused.out), inOneLine(refused.out)]).toEqual([
      1,
      ['resource/exists'],
      expect.stringContaining(WAY_OUT),
    ]);
    expect(inState()).toEqual(Object.values(await resources()).sort());
    await run(...APPLY);
    await isSettled(['group acme:a']);
  }, 120_000);

  test('a unique value whose resource is deleted late in an apply', async () => {
    const network = `
resource "pltfrms_product" "network" {
  organisation = pltfrms_organisation.acme.id
  name         = "network"
}
resource "pltfrms_network_datacenter" "ams1" {
  organisation = pltfrms_product.network.organisation
  name         = "ams1"
  region       = "eu-west"
  asn          = "64500"
}
`;
    const router = (address: string): string => `
resource "pltfrms_network_router" "${address}" {
  organisation = pltfrms_product.network.organisation
  name         = "${address}"
  datacenter   = pltfrms_network_datacenter.ams1.id
  router_id    = "192.0.2.1"
}
`;
    await begin(ACME + network + router('old') + slow('pltfrms_network_router.old.uid'));
    here.declare(ACME + network + router('new') + slow('"none"'));
    await run('plan', '-out=saved');
    await run('apply', 'saved');
    await isSettled(['network.datacenter acme:ams1', 'network.router acme:new', 'product acme:network']);
  }, 120_000);

  test('a workspace that names the stack of another is refused, also after a plan that the other has not applied', async () => {
    await begin('resource "pltfrms_account" "ann" {\n  name = "ann@acme.test"\n}\n');
    const before = await resources();
    await run('plan', '-replace=pltfrms_account.ann', '-out=saved');
    await run('workspace', 'new', 'other');
    const {exit, out} = await here.run('plan');
    expect([exit, codesIn(out), inOneLine(out)]).toEqual([
      1,
      ['resource/exists'],
      expect.stringContaining('where another workspace or root module has it, give each a stack of its own'),
    ]);
    expect(await resources()).toEqual(before);
    await run('workspace', 'select', 'default');
    await run('apply', 'saved');
    await run('plan', '-detailed-exitcode');
  }, 60_000);

  test('a state that has been lost is refused after a plan that gave its place to another', async () => {
    await begin(ACME + group('old', 'a'));
    here.declare(ACME + group('new', 'a'));
    await run('plan', '-out=saved');
    await run('apply', 'saved');
    await run('state', 'rm', 'pltfrms_group.new');
    for (const parallelism of [1, 10]) {
      const {exit, out} = await here.run('plan', `-parallelism=${parallelism}`);
      expect([exit, codesIn(out), out]).toEqual([1, ['resource/exists'], expect.stringContaining("import ADDRESS 'acme:a'")]);
    }
    rmSync(join(here.path, 'terraform.tfstate'));
    const {exit, out} = await here.run('plan');
    expect([exit, codesIn(out), out]).toEqual([1, ['resource/exists'], expect.stringContaining("import ADDRESS 'acme'")]);
  }, 60_000);
});

const WAY_OUT = 'where another block of this configuration gives it up, run with a -parallelism of 10 or more';

/** The codes of what is refused. */
function codesIn(out: string): readonly string[] {
  return [...new Set([...out.matchAll(/^\s*\[([a-z-]+\/[a-z-]+)\]$/gm)].map(([, code]) => code as string))];
}
