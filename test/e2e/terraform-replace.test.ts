/** What Terraform makes anew without a change of its configuration: `-replace`, `taint`, `replace_triggered_by`, a failed provisioner. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {type Folder, folder} from './cli.ts';
import {hasTerraform, type Installed, installOurs, type Workspace, workspace} from './terraform.ts';
import {allAt, type Declared, declareSubject, FIRST_KEY, neededFields} from './terraform-samples.ts';

const APPLY = ['apply', '-auto-approve', '-input=false'];

const ACME = `
resource "pltfrms_organisation" "acme" {
  name = "acme"
}
resource "pltfrms_account" "ann" {
  name = "ann@acme.test"
}
resource "pltfrms_grant" "owner" {
  organisation = pltfrms_organisation.acme.id
  role         = "owner"
  subject      = pltfrms_account.ann.name
}
resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.acme.id
  name         = "dns"
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.dns.organisation
  name         = "acme.test"
}
resource "pltfrms_dns_record_set" "www" {
  zone   = pltfrms_dns_zone.acme.id
  name   = "www"
  type   = "A"
  values = ["192.0.2.10"]
}
`;
const group = (inner: string): string => `
resource "pltfrms_group" "ops" {
  organisation = pltfrms_organisation.acme.id
  name         = "ops"
${inner}
}
`;

describe.skipIf(!hasTerraform)('terraform makes anew', () => {
  const env = Object.fromEntries([1, 2, 3, 4].map((n) => [`SECRET_${n}`, `hush ${n}`]));
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
      env,
      settings: `store = "sqlite:${join(store.path, 'pltfrms.db')}"\n  stack = "web"\n  actor = "tester"`,
    });
  });
  afterEach(() => {
    here.remove();
    store.remove();
  });

  /** Runs terraform, which must succeed. */
  const run = async (...args: readonly string[]): Promise<string> => {
    const {exit, out} = await here.run(...args);
    expect([exit, out]).toEqual([0, expect.not.stringContaining('Error')]);
    return out;
  };
  const uids = (): {readonly [address: string]: string} =>
    Object.fromEntries(
      here
        .state()
        .resources.filter(({mode}: {mode: string}) => mode === 'managed')
        .map((each: {type: string; name: string; instances: [{attributes: {uid: string}}]}) => [
          `${each.type}.${each.name}`,
          each.instances[0].attributes.uid,
        ]),
    );
  const isSettled = async (): Promise<void> => {
    await run('plan', '-detailed-exitcode');
    expect((await store.run('log', 'replay')).exit).toBe(0);
  };
  const listed = async (): Promise<readonly string[]> =>
    (await store.run('list', '--json')).json.result.map(({address}: {address: string}) => address).sort();

  test('each kind: with -replace, and when tainted, and what was tainted is destroyed', async () => {
    const declared: Declared = {};
    for (const kind of catalogue.kinds) declareSubject(declared, kind, {key: FIRST_KEY, fields: allAt(neededFields(kind), 1)});
    here.declareJson({resource: declared});
    await run('init');
    await run(...APPLY);
    const subjects = catalogue.kinds.map((kind) => `${typeName(kind)}.subject`);
    const first = uids();
    await run(...APPLY, ...subjects.map((each) => `-replace=${each}`));
    const second = uids();
    await isSettled();
    for (const each of subjects) await run('taint', each);
    await run('plan', '-out=saved');
    await run('apply', 'saved');
    const third = uids();
    await isSettled();
    for (const each of subjects) {
      const seen = [first, second, third].map((known) => known[each]);
      expect([each, new Set(seen).size]).toEqual([each, 3]);
    }
    for (const each of subjects) await run('taint', each);
    await run('destroy', '-auto-approve');
    expect(await listed()).toEqual([]);
  }, 300_000);

  test('each kind with create_before_destroy, which another resource passes on to it: one alone, and all at once', async () => {
    const declared: Declared = {};
    for (const kind of catalogue.kinds) declareSubject(declared, kind, {key: FIRST_KEY, fields: allAt(neededFields(kind), 1)});
    const subjects = catalogue.kinds.map((kind) => `${typeName(kind)}.subject`);
    const lifecycle = {create_before_destroy: true};
    const watch = {input: subjects.map((each) => `\${${each}.uid}`), lifecycle};
    here.declareJson({resource: {...declared, terraform_data: {watch}}});
    await run('init');
    await run(...APPLY);
    const first = uids();
    const alone = `${typeName(catalogue.kinds.find(({name}) => name === 'group') as Kind)}.subject`;
    await run('plan', `-replace=${alone}`, '-out=saved');
    await run('apply', '-parallelism=1', 'saved');
    expect(uids()[alone]).not.toBe(first[alone]);
    await isSettled();
    const second = uids();
    for (const parallelism of [1, 10]) {
      const before = await listed();
      await run(...APPLY, `-parallelism=${parallelism}`, ...subjects.map((each) => `-replace=${each}`));
      // What is derived is called by the uid of its source too.
      const withoutUids = (addresses: readonly string[]): readonly string[] =>
        addresses.map((each) => each.replace(/(#.*):[0-9a-f]{8}$/, '$1')).sort();
      expect(withoutUids(await listed())).toEqual(withoutUids(before));
      await isSettled();
    }
    for (const each of subjects) expect([each, uids()[each]]).not.toEqual([each, second[each]]);
    await run('destroy', '-auto-approve');
    expect(await listed()).toEqual([]);
  }, 300_000);

  const begin = async (hcl: string): Promise<void> => {
    here.declare(hcl);
    await run('init');
    await run(...APPLY);
  };

  test('what is tainted above others, which follow, and what keeps its organisation owned', async () => {
    await begin(ACME);
    const before = uids();
    for (const each of ['pltfrms_dns_zone.acme', 'pltfrms_grant.owner']) await run('taint', each);
    expect(await run(...APPLY)).toContain('3 added, 0 changed, 3 destroyed');
    const after = uids();
    for (const each of ['pltfrms_dns_zone.acme', 'pltfrms_dns_record_set.www', 'pltfrms_grant.owner'])
      expect(after[each]).not.toBe(before[each]);
    await isSettled();
    // The zone stays, and needs the subscription at all times.
    expect(await run(...APPLY, '-replace=pltfrms_product.dns')).toContain('1 added, 0 changed, 1 destroyed');
    await isSettled();
    await run(...APPLY, '-replace=pltfrms_organisation.acme', '-replace=pltfrms_account.ann');
    expect(new Set([...Object.values(after), ...Object.values(uids())]).size).toBe(12);
    await isSettled();
    await run('destroy', '-auto-approve');
    expect(await listed()).toEqual([]);
  }, 60_000);

  test('what a provisioner has failed on, and what is replaced with another', async () => {
    const provisioned = (command: string): string =>
      ACME + group(`  provisioner "local-exec" {\n    command = "${command}"\n  }`);
    here.declare(provisioned('exit 1'));
    await run('init');
    const failed = await here.run(...APPLY);
    expect([failed.exit, failed.out]).toEqual([1, expect.stringContaining('local-exec provisioner error')]);
    const tainted = uids()['pltfrms_group.ops'];
    expect((await here.run(...APPLY)).out).toContain('local-exec provisioner error');
    await run('destroy', '-auto-approve', '-target=pltfrms_group.ops');
    expect((await here.run(...APPLY)).exit).toBe(1);
    here.declare(provisioned('true'));
    expect(await run(...APPLY)).toContain('1 added, 0 changed, 1 destroyed');
    expect(uids()['pltfrms_group.ops']).not.toBe(tainted);
    here.declare(ACME + group('  lifecycle {\n    replace_triggered_by = [pltfrms_dns_record_set.www]\n  }'));
    const third = uids()['pltfrms_group.ops'];
    here.declare(
      ACME.replace('.10"', '.11"') + group('  lifecycle {\n    replace_triggered_by = [pltfrms_dns_record_set.www]\n  }'),
    );
    expect(await run(...APPLY)).toContain('1 added, 1 changed, 1 destroyed');
    expect(uids()['pltfrms_group.ops']).not.toBe(third);
    await isSettled();
  }, 60_000);

  test('nothing that is protected, nothing twice, and nothing that its state has lost', async () => {
    await begin(ACME);
    const protect = ACME.replace('"acme.test"\n}', '"acme.test"\n  protect = true\n}');
    here.declare(protect);
    await run(...APPLY);
    const before = await listed();
    const refused = async (code: string, ...args: readonly string[]): Promise<string> => {
      const {exit, out} = await here.run('plan', ...args);
      expect([exit, out]).toEqual([1, expect.stringContaining(`[${code}]`)]);
      return out;
    };
    await refused('resource/protected', '-replace=pltfrms_dns_zone.acme');
    await run('taint', 'pltfrms_dns_zone.acme');
    await refused('resource/protected');
    await run('untaint', 'pltfrms_dns_zone.acme');
    const twice = protect + group('') + group('').replace('"ops" {', '"more" {');
    here.declare(twice);
    for (const parallelism of [1, 10]) await refused('resource/exists', `-parallelism=${parallelism}`);
    here.declare(protect + group(''));
    await run(...APPLY);
    here.declare(twice);
    for (const parallelism of [1, 10])
      expect(await refused('resource/exists', `-parallelism=${parallelism}`)).toContain('moved {');
    here.declare(protect + group(''));
    await run('state', 'rm', 'pltfrms_group.ops');
    expect(await refused('resource/exists')).toContain("terraform import ADDRESS 'acme:ops'");
    rmSync(join(here.path, 'terraform.tfstate'));
    expect(await refused('resource/exists')).toContain("terraform import ADDRESS 'acme'");
    expect(await listed()).toEqual([...before, 'group acme:ops'].sort());
  }, 60_000);
});
