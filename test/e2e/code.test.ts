/** Config in TypeScript with the built program: the same plan as in YAML, and code that may not, or does not, end well. */
import {readdirSync} from 'node:fs';
import {afterEach, expect, test, vi} from 'vitest';
import {type Folder, folder} from './cli.ts';

const YAML = `
stack: acme
settings: { thresholds: { delete: 5 } }
accounts: [ana@acme.test, 0742@acme.test: { display_name: 0742 }]
organisations:
  acme:
    display_name: Acme
    description: { file: texts/about.md }
    protect: true
    products: [dns]
    access: { owner: [ana@acme.test] }
    groups: { ops: { members: [ana@acme.test] }, web: { members: [ana@acme.test] } }
    dns:
      zones:
        acme.test:
          default_ttl: 5m
          records: { "@": { A: [192.0.2.1, 192.0.2.2], MX: 10 mail }, mail: { A: 192.0.2.3, ttl: 1h } }
`;

const CODE = `
import {defineConfig, each} from 'pltfrms';
import {people, type Person} from './lib/people';
import wrap from 'wrapped';

const teams = each(['ops', 'web'], () => ({members: [people[0]!.mail]}));
enum Hosts { mail = '192.0.2.3' }
console.log('this is for people');
export default defineConfig({
  stack: wrap('acme'),
  settings: {thresholds: {delete: 5}},
  accounts: people.map(({mail, name}: Person) => (name === undefined ? mail : {[mail]: {display_name: name, email: undefined}})),
  organisations: {
    acme: {
      display_name: 'Acme',
      description: {file: 'lib/about.md'},
      protect: true,
      products: ['dns'],
      access: {owner: ['ana@acme.test']},
      groups: teams,
      dns: {zones: {'acme.test': {
        default_ttl: '5m',
        records: {'@': {A: [1, 2].map((host) => \`192.0.2.\${host}\`), MX: '10 mail'}, mail: {A: Hosts.mail, ttl: '1h'}},
      }}},
    },
  },
});
`;

const FILES = {
  'yaml/pltfrms.yaml': YAML,
  'yaml/texts/about.md': 'Hosting,\nand more\n',
  'code/lib/about.md': 'Hosting,\nand more\n',
  'code/pltfrms.config.ts': CODE,
  'code/lib/people.ts':
    "export interface Person { mail: string; name?: string }\nexport const people: Person[] = [{mail: 'ana@acme.test'}, {mail: '0742@acme.test', name: '0742'}];\n",
  'code/node_modules/wrapped/package.json': '{"name": "wrapped", "main": "index.js"}',
  'code/node_modules/wrapped/index.js': 'module.exports = (text) => text;\n',
};

let here: Folder;
afterEach(() => {
  vi.unstubAllEnvs();
  here.remove();
});

test('the same config in YAML and in TypeScript has the same plan, byte for byte', async () => {
  here = folder(FILES);
  const yaml = await here.run('plan', 'yaml');
  const code = await here.run('plan', 'code');
  expect(yaml.out).toContain('dns.record_set acme:acme.test:mail:A');
  expect(yaml.out).toContain('Hosting,');
  expect([code.exit, code.out, code.err]).toEqual([yaml.exit, yaml.out, expect.stringMatching(/^this is for people$/m)]);
  expect((await here.run('plan', 'code/pltfrms.config.ts')).out).toBe(yaml.out);
  await here.run('apply', 'code', '--yes');
  expect((await here.run('plan', 'yaml', '--detailed-exitcode')).exit).toBe(0);
  expect(readdirSync(`${here.path}/code`).sort()).toEqual(['lib', 'node_modules', 'pltfrms.config.ts']);
});

test('what code reads beside its own file is read again by each plan', async () => {
  here = folder(FILES);
  await here.run('apply', 'code', '--yes');
  expect((await here.run('plan', 'code', '--detailed-exitcode')).exit).toBe(0);
  here.write('code/lib/people.ts', FILES['code/lib/people.ts'].replaceAll("name: '0742'", "name: 'Kim'"));
  const changed = await here.run('plan', 'code', '--detailed-exitcode');
  expect([changed.exit, changed.out]).toEqual([2, expect.stringContaining('Kim')]);
});

test.each(['validate', 'plan', 'apply', 'destroy'])('%s refuses to run code where none may', async (command) => {
  here = folder({'pltfrms.config.ts': "throw new Error('ran');\nexport default {stack: 'acme'};\n"});
  await here.run('create', 'account', 'eva', '--new-store');
  const flag = await here.run(command, '--no-code', '--json');
  expect([flag.exit, flag.json.diagnostics.map((each) => [each.code, each.at?.file])]).toEqual([
    7,
    [['code/refused', 'pltfrms.config.ts']],
  ]);
  vi.stubEnv('PLTFRMS_NO_CODE', '1');
  expect((await here.run(command)).err).toContain('pltfrms.config.ts is code, and --no-code lets none run');
  vi.stubEnv('PLTFRMS_NO_CODE', '0');
  expect((await here.run(command)).err).toContain('the code threw an error: ran');
});

test('a loop that never ends is stopped, and so is one that takes all memory', async () => {
  here = folder({'pltfrms.config.ts': "while (true) {}\nexport default {stack: 'acme'};\n"});
  vi.stubEnv('PLTFRMS_CODE_SECONDS', '1');
  const slow = await here.run('validate');
  expect([slow.exit, slow.err]).toEqual([7, expect.stringContaining('the code did not end within 1 s')]);
  vi.stubEnv('PLTFRMS_CODE_SECONDS', '60');
  here.write(
    'pltfrms.config.ts',
    "const all = [];\nfor (;;) all.push(Array(1e6).fill(0.5 + all.length));\nexport default {stack: 'acme'};\n",
  );
  const large = await here.run('validate');
  expect([large.exit, large.err]).toEqual([7, expect.stringContaining('the code used more than 1024 MB of memory')]);
  vi.stubEnv('PLTFRMS_CODE_SECONDS', 'ten');
  expect((await here.run('validate')).err).toContain('PLTFRMS_CODE_SECONDS is no number of seconds');
});

test('what is wrong with values that are written elsewhere is told of each of them, as in YAML', async () => {
  const config = "export default {stack: 'acme', organisations: {acme: {\n  groups,\n}}};\n";
  here = folder({
    'pltfrms.config.ts': `import {groups} from './net.ts';\n${config}`,
    'net.ts': "export const groups = {ops: {descripton: 'a'}, web: {descripton: 'b'}, db: {descripton: 'c'}};\n",
  });
  const keys = await here.run('validate', '--json');
  expect(keys.json.diagnostics.map((each) => [each.code, each.address, each.at])).toEqual(
    ['db', 'ops', 'web'].map((name) => [
      'config/unknown-key',
      `group acme:${name}`,
      {file: 'pltfrms.config.ts', line: 3, column: 3, within: [name, 'descripton'], source: '  groups,'},
    ]),
  );
  expect((await here.run('validate')).err).toContain('pltfrms.config.ts:3:3 (web.descripton)  group acme:web');
  for (const format of ['junit', 'markdown', 'sarif']) {
    const {out} = await here.run('lint', '--out-format', format);
    for (const name of ['db', 'ops', 'web']) expect(out).toContain(`pltfrms.config.ts:3:3 (${name}.descripton)`);
  }
  here.write(
    'net.ts',
    "const members = ['zoe@acme.test'];\nexport const groups = {ops: {members}, web: {members}, db: {members}};\n",
  );
  const plan = await here.run('plan', '--json');
  expect(plan.json.diagnostics.filter(({severity}) => severity === 'error').map((each) => each.address)).toEqual(
    ['db', 'ops', 'web'].map((name) => `membership acme:${name}:zoe@acme.test`),
  );
  expect((await here.run('validate')).out).toContain('3 references could not be checked without a store:');
});

test('the reseller’s config warns of the same in TypeScript as in YAML', async () => {
  here = folder();
  const [yaml, code] = await Promise.all(
    ['yaml', 'typescript'].map(async (form) => {
      const examples = new URL(`../../examples/reseller/${form}`, import.meta.url).pathname;
      const {json} = await here.run('plan', examples, '--env', 'live', '--json');
      return json.diagnostics.map(({code: rule, address}) => `${rule} ${address}`).sort();
    }),
  );
  expect(yaml?.filter((each) => each.startsWith('network/'))).toHaveLength(6);
  expect(code).toEqual(yaml);
});
