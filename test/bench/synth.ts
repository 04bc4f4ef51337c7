/** What our constructs add to a library: an app of them, and the same number of resources of the null provider, each a whole process. */
import {cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {type Job, measureInTurn} from './measure.ts';
import type {Row} from './report.ts';

const SYNTH_RESOURCES = 5000;
const LIBRARIES = ['cdktf', 'cdktn'];

/** Null first in each pair: what it takes is the library's own. */
export function* synthRows(program: string, folder: string, runs: number): Iterable<Row> {
  for (const library of LIBRARIES) {
    const [none, ours] = measureInTurn(
      [app(program, folder, library, 'null', nulls(library)), app(program, folder, library, 'ours', hosting(library))],
      runs,
    );
    if (!none || !ours) continue;
    const size = SYNTH_RESOURCES;
    yield {size, name: `synth with ${library}, null_resource`, ...none};
    yield {size, name: `synth with ${library}, ours`, ...ours, ratio: ours.seconds / none.seconds};
  }
}

/** In a folder as somebody has it who has installed the library, our package, and the bindings of the null provider. */
function app(program: string, folder: string, library: string, name: string, code: string): Job {
  const root = resolve(program, '../..');
  const cwd = join(folder, 'synth', library, name);
  const modules = join(cwd, 'node_modules');
  mkdirSync(join(modules, '@cdktf'), {recursive: true});
  symlinkSync(root, join(modules, 'pltfrms'));
  symlinkSync(join(root, 'node_modules/constructs'), join(modules, 'constructs'));
  symlinkSync(join(root, 'node_modules', library), join(modules, library));
  // Bindings that are made for one library are given the other, as npm's overrides do it.
  if (library !== 'cdktf') symlinkSync(join(root, 'node_modules', library), join(modules, 'cdktf'));
  cpSync(join(root, 'node_modules/@cdktf/provider-null'), join(modules, '@cdktf/provider-null'), {recursive: true});
  writeFileSync(join(cwd, 'app.mjs'), code);
  const prepare = (): void => rmSync(join(cwd, 'cdktf.out'), {recursive: true, force: true});
  return {command: process.execPath, args: ['app.mjs'], cwd, says: `${SYNTH_RESOURCES} resources`, prepare};
}

const SYNTH = `
app.synth();
console.log(stack.node.findAll().filter((each) => each instanceof TerraformResource).length, 'resources');
`;

/** Each follows the one before it, as what stands in something does. */
function nulls(library: string): string {
  return `
import {App, TerraformResource, TerraformStack} from '${library}';
import {NullProvider} from '@cdktf/provider-null/lib/provider/index.js';
import {Resource} from '@cdktf/provider-null/lib/resource/index.js';
const app = new App();
const stack = new TerraformStack(app, 'web');
new NullProvider(stack, 'null');
let above;
for (let number = 0; number < ${SYNTH_RESOURCES}; number++)
  above = new Resource(stack, \`resource-\${number}\`, {triggers: {name: \`name-\${number}\`, above: above?.id ?? 'none'}});
${SYNTH}`;
}

/** Fifty organisations of a hundred resources: a product, five zones of eighteen record sets, a group with two members. */
function hosting(library: string): string {
  return `
import {App, TerraformResource, TerraformStack} from '${library}';
import {DnsRecordSet, DnsZone, Group, Membership, Organisation, PltfrmsProvider, Product} from 'pltfrms/${library}';
const app = new App();
const stack = new TerraformStack(app, 'web');
new PltfrmsProvider(stack, 'pltfrms', {stack: 'web'});
for (let client = 0; client < ${SYNTH_RESOURCES / 100}; client++) {
  const name = \`client-\${client}\`;
  const organisation = new Organisation(stack, name, {name, displayName: \`Client \${client}\`, labels: {plan: 'basic'}});
  const dns = new Product(stack, \`\${name}-dns\`, {organisation, name: 'dns', limits: {zones: 20}});
  const group = new Group(stack, \`\${name}-ops\`, {organisation, name: 'ops'});
  for (const member of ['ana', 'bo']) new Membership(stack, \`\${name}-\${member}\`, {group, member: \`\${member}@acme.test\`});
  for (let number = 0; number < 5; number++) {
    const id = \`\${name}-\${number}\`;
    const zone = new DnsZone(stack, id, {organisation: dns.organisation, name: \`\${id}.test\`, soa: {refresh: '2h'}});
    for (let host = 0; host < 18; host++)
      new DnsRecordSet(stack, \`\${id}-\${host}\`, {zone, name: \`host-\${host}\`, type: 'A', values: [\`192.0.2.\${host}\`], ttl: '5m'});
  }
}
${SYNTH}`;
}
