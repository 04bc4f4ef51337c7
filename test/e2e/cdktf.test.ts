/** An app of constructs, as somebody writes it who has the package: compiled, synthesised, planned and applied by the real terraform. */
import {mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {folder} from './cli.ts';
import {hasTerraform} from './terraform.ts';
import {type Mirror, mirror} from './terraform-mirror.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

const appOf = (library: string): string => `
import {App, Aspects, TerraformOutput, TerraformStack} from '${library}';
import type {IConstruct} from 'constructs';
import {
  Account, DataDnsZones, DnsRecordSet, DnsZone, Grant, Group, Membership, Organisation, PltfrmsProvider, Product,
} from 'pltfrms/${library}';

const app = new App();
const stack = new TerraformStack(app, 'web');
new PltfrmsProvider(stack, 'pltfrms', {stack: 'web'});
const ana = new Account(stack, 'ana', {name: 'ana@acme.test'});
const acme = new Organisation(stack, 'acme', {name: 'acme', labels: {costCenter: 'A-1'}});
const dns = new Product(stack, 'dns', {organisation: acme, name: 'dns'});
const zone = new DnsZone(stack, 'zone', {organisation: dns.organisation, name: 'acme.test', soa: {refresh: '2h'}, dnssec: true});
const www = new DnsRecordSet(stack, 'www', {zone, name: 'www', type: 'A', values: ['192.0.2.10']});
const ops = new Group(stack, 'ops', {organisation: acme, name: 'ops'});
new Membership(stack, 'member', {group: ops, member: ana});
new Grant(stack, 'owner', {organisation: acme, role: 'owner', subject: ops});
const zones = new DataDnsZones(stack, 'zones', {organisation: acme, dependsOn: [zone]});
new TerraformOutput(stack, 'fqdn', {value: www.fqdn});
new TerraformOutput(stack, 'refresh', {value: zone.soa});
new TerraformOutput(stack, 'within', {value: [zone.soa.refresh, zones.items.get(0).soa.refresh, zones.items.get(0).labels]});
zone.soa.retry = '10m';
Aspects.of(stack).add({
  visit(node: IConstruct) {
    if (node instanceof Group || node instanceof DnsZone) node.labels = {...node.labelsInput, team: 'web'};
  },
});
new TerraformOutput(stack, 'ids', {value: zones.ids});
app.synth();
`;

const SETTINGS = JSON.stringify({
  compilerOptions: {target: 'es2023', module: 'nodenext', strict: true, exactOptionalPropertyTypes: true, types: []},
  files: ['app.ts'],
});

test('the program loads neither library', () => {
  const files = (readdirSync(join(ROOT, 'dist'), {recursive: true}) as string[]).filter((file) => file.endsWith('.js'));
  const loading = files.filter((file) =>
    /\b(from|import|require)\s*\(?\s*["'](cdktf|cdktn|constructs)["']/.test(readFileSync(join(ROOT, 'dist', file), 'utf8')),
  );
  expect([files.length > 10, loading]).toEqual([true, []]);
});

describe.skipIf(!hasTerraform)('terraform with an app', () => {
  let terraform: Mirror;
  beforeAll(() => {
    terraform = mirror();
  });
  afterAll(() => terraform.remove());

  test.each(['cdktf', 'cdktn'])('of %s applies it, and plans nothing after that', async (library) => {
    const here = folder({'app.ts': appOf(library), 'package.json': '{"type": "module"}', 'tsconfig.json': SETTINGS});
    mkdirSync(join(here.path, 'node_modules'));
    symlinkSync(ROOT, join(here.path, 'node_modules/pltfrms'));
    symlinkSync(join(ROOT, 'node_modules', library), join(here.path, 'node_modules', library));
    symlinkSync(join(ROOT, 'node_modules/constructs'), join(here.path, 'node_modules/constructs'));
    const compiled = await execa('node', [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
      cwd: here.path,
      reject: false,
      all: true,
    });
    expect([compiled.exitCode, compiled.all]).toEqual([0, '']);
    await execa('node', ['app.js'], {cwd: here.path});
    const stack = join(here.path, 'cdktf.out/stacks/web');
    const init = await terraform.run(stack, 'init');
    expect([init.exit, init.out]).toEqual([0, expect.stringContaining('successfully initialized')]);
    const applied = await terraform.run(stack, 'apply', '-auto-approve');
    expect([applied.exit, applied.out]).toEqual([0, expect.stringContaining('8 added, 0 changed, 0 destroyed')]);
    expect(applied.out).toContain('fqdn = "www.acme.test."');
    expect(applied.out).toMatch(/refresh = \{[^}]*"2h"/);
    expect(applied.out).toMatch(/within = \[\s*"2h",\s*"2h",[^\]]*"team" = "web"/);
    expect(applied.out).toMatch(/ids = .*\[\s*"acme:acme\.test"/);
    const again = await terraform.run(stack, 'plan', '-detailed-exitcode');
    expect([again.exit, again.out]).toEqual([0, expect.stringContaining('No changes')]);
    here.remove();
  });
});
