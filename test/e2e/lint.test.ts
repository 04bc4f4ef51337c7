/** Lint and the formats of its findings, as CI runs them. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {type Element, readXml} from '../unit/src/cli/render/read-xml.ts';
import {type Folder, folder} from './cli.ts';

const CONFIG = `stack: acme
accounts: [ana]
organisations:
  acme:
    products: [dns]
    access: { owner: [ana] }
    groups: { ops: {} }
    dns: { zones: { acme.test: { default_ttl: 5s } } }
`;

let here: Folder;
afterEach(() => here.remove());
const read = (file: string): string => readFileSync(join(here.path, file), 'utf8');

test('says what is found, and is stopped only by what is set to error', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  const {err, exit} = await here.run('lint');
  for (const code of ['dns/empty-zone', 'dns/short-ttl', 'group/empty', 'organisation/sole-owner'])
    expect(err).toContain(`[${code}]`);
  expect([err.split('\n').at(-1), exit]).toEqual(['2 warnings, 2 for information', 0]);
  expect((await here.run('lint', '--json')).json.result.found).toEqual({error: 0, warning: 2, info: 2});
  const valid = await here.run('validate');
  expect([valid.exit, valid.err.includes('group/empty'), valid.err.includes('dns/short-ttl')]).toEqual([0, false, true]);

  here.write('pltfrms.yaml', CONFIG.replace('accounts', 'settings: { lint: { dns/short-ttl: error } }\naccounts'));
  expect((await here.run('lint')).exit).toBe(7);
  expect((await here.run('validate')).exit).toBe(7);
  expect(existsSync(join(here.path, 'pltfrms.db'))).toBe(false);
});

test('a rule that is set to error stops a plan, and a waiver lets it go on', async () => {
  const typo = CONFIG.replace('    groups', '    roles: { reader: { permissions: [dns.zones.raed] } }\n    groups');
  const settings = 'settings: { lint: { role/unknown-permission: error } }\n';
  here = folder({'pltfrms.yaml': settings + typo});
  expect((await here.run('apply', '--yes')).exit).toBe(7);
  const waiver = '{ rule: role/unknown-permission, address: "role acme:*", until: 2999-01-01, reason: it is being renamed }';
  here.write('pltfrms.yaml', `settings: { lint: { role/unknown-permission: error }, waivers: { typo: ${waiver} } }\n${typo}`);
  expect((await here.run('apply', '--yes')).exit).toBe(0);
});

test('a lint that is set to error stops a plan of what is there already, unless another stack adds to it', async () => {
  const settings = 'settings: { lint: { group/empty: error } }\n';
  here = folder({
    'a/pltfrms.yaml': 'stack: a\naccounts: [ana]\norganisations: { acme: { groups: { ops: {} } } }\n',
    'b/pltfrms.yaml':
      'stack: b\norganisations: { acme: { existing: true, groups: { ops: { existing: true, members: [ana] } } } }\n',
  });
  expect((await here.run('apply', 'a', '--yes')).exit).toBe(0);
  expect((await here.run('plan', 'a')).exit).toBe(0);
  here.write('a/pltfrms.yaml', `stack: a\n${settings}accounts: [ana]\norganisations: { acme: { groups: { ops: {} } } }\n`);
  const stopped = await here.run('plan', 'a');
  expect([stopped.exit, stopped.err]).toEqual([7, expect.stringContaining('[group/empty]')]);
  expect((await here.run('apply', 'a', '--yes')).exit).toBe(7);
  expect((await here.run('apply', 'b', '--yes')).exit).toBe(0);
  for (const words of [
    ['plan', 'a'],
    ['apply', 'a', '--yes'],
  ])
    expect((await here.run(...words)).exit).toBe(0);
});

test('an environment variable stops a plan where the rule of its name is set to error', async () => {
  here = folder({
    'pltfrms.yaml':
      'stack: a\nsettings: { lint: { config/variable-name: error } }\nvariables: { x: { env: TERM, default: y } }\norganisations: { acme: {} }\n',
  });
  const planned = await here.run('plan');
  expect([planned.exit, planned.err]).toEqual([7, expect.stringContaining('[config/variable-name]')]);
});

test('one run writes text, JSON, markdown, SARIF and JUnit', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  const files = ['json=o.json', 'markdown=o.md', 'sarif=o.sarif', 'junit=o.xml', 'text=o.txt'];
  const formats = files.flatMap((each) => ['--out-format', each]);
  const linted = await here.run('lint', ...formats);
  expect([linted.exit, linted.err]).toEqual([0, expect.stringContaining('[dns/short-ttl]')]);
  expect(JSON.parse(read('o.json'))).toEqual((await here.run('lint', '--json')).json);
  expect(JSON.parse(read('o.sarif')).runs[0].results).toHaveLength(4);
  expect(readXml(read('o.xml')).attributes).toMatchObject({failures: '2'});
  expect(read('o.md')).toContain('| warning | `dns/short-ttl` | `pltfrms.yaml:8:47` |');
  expect(read('o.txt')).toContain('warning: a TTL of 5s');

  const planned = await here.run('plan', ...formats);
  expect(planned.out).toContain('Plan: 6 to create');
  const {digest: _, ...plan} = JSON.parse(read('o.json')).result;
  expect(plan.summary.create).toBe(6);
  expect([read('o.md'), read('o.txt').trim()]).toEqual([
    `<!-- Written by pltfrms -->\n${(await here.run('plan', '--markdown')).out}\n`,
    `# Written by pltfrms\n\n${planned.out}`.trim(),
  ]);
  const statusOf = (rule: string): string | undefined => {
    const suite = readXml(read('o.xml')).children[0] as Element;
    return suite.children.find(({attributes}) => attributes['classname'] === rule)?.children[0]?.name;
  };
  expect([statusOf('group/empty'), statusOf('dns/glue')]).toEqual(['skipped', undefined]);
  await here.run('validate', ...formats);
  expect([statusOf('group/empty'), statusOf('audit/shortened'), statusOf('dns/glue')]).toEqual(['skipped', 'skipped', undefined]);
  const applied = await here.run('apply', '--yes', '--out-format', 'json', '--out-format', 'junit=o.xml');
  expect(JSON.parse(applied.out)).toMatchObject({command: 'apply', result: {applied: 6}});
  expect(readXml(read('o.xml')).attributes).toMatchObject({failures: '0'});
  // A second apply has nothing to do, and has evaluated the same.
  await here.run('apply', '--yes', '--out-format', 'junit=o.xml');
  expect([statusOf('group/empty'), statusOf('dns/glue')]).toEqual(['skipped', undefined]);
});

test('a plan that is blocked is a failure and a result', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', 'stack: acme\n');
  const ran = await here.run('plan', '--out-format', 'junit=o.xml', '--out-format', 'sarif=o.sarif');
  expect([ran.exit, ran.out]).toEqual([4, expect.stringContaining('Blocked: it would delete all 6 resources of the stack')]);
  expect(readXml(read('o.xml')).attributes).toMatchObject({failures: '1'});
  expect(JSON.parse(read('o.sarif')).runs[0].results[0].ruleId).toBe('plan/deletes-everything');
});

test('one format may go to standard output, in place of the text', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  expect(JSON.parse((await here.run('validate', '--out-format', 'sarif')).out).version).toBe('2.1.0');
  expect((await here.run('plan', '--out-format', 'markdown', '--out-format', 'text=o.txt')).out).toContain('### Plan of `acme`');
  here.write('pltfrms.yaml', 'stack: acme\ngruops: {}\n');
  const wrong = await here.run('validate', '--out-format', 'junit');
  expect([wrong.exit, wrong.out]).toEqual([7, expect.stringContaining('classname="config/unknown-key"')]);
});

test.each([
  [['sarfi'], 'did you mean sarif?'],
  [['html'], 'there is text, json, markdown, sarif, junit'],
  [['sarif', 'junit'], 'sarif and junit can’t both go to standard output'],
  [['sarif=x', 'junit=x'], 'two formats would be written to x'],
  [['sarif='], 'no file is named behind sarif='],
  [['sarif=no/such/folder.sarif'], 'file/unwritable'],
])('--out-format %j is answered with what is wrong', async (formats, said) => {
  here = folder({'pltfrms.yaml': CONFIG});
  const ran = await here.run('lint', ...formats.flatMap((each) => ['--out-format', each]));
  expect([ran.exit, ran.err]).toEqual([said === 'file/unwritable' ? 1 : 64, expect.stringContaining(said)]);
});

test('--out-format and --json do not go together, nor does --markdown', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  expect((await here.run('plan', '--out-format', 'sarif=x', '--markdown')).exit).toBe(64);
  expect((await here.run('lint', '--out-format', 'sarif=x', '--json')).exit).toBe(64);
});

test('validate lists what only a store can tell, and warns of what is probably misspelt', async () => {
  here = folder({
    'pltfrms.yaml':
      'stack: s\naccounts: [bo@acme.test]\norganisations:\n  acme:\n    access: { owner: bob, viewer: [bo@acme.test, group:partners] }\n',
  });
  const {exit, out, err, json} = {...(await here.run('validate')), json: (await here.run('validate', '--json')).json};
  expect([exit, err.includes('did you mean bo@acme.test?'), out]).toEqual([
    0,
    true,
    expect.stringContaining('2 references could not be checked without a store:\n  pltfrms.yaml:5:22 account bob'),
  ]);
  expect(json.result.unresolved).toEqual([
    {
      from: 'grant acme:owner:bob',
      summary: 'account bob is declared nowhere in the config',
      hint: 'did you mean bo@acme.test?',
      at: {file: 'pltfrms.yaml', line: 5, column: 22},
    },
    {
      from: 'grant acme:viewer:group:partners',
      summary: 'group partners is declared nowhere in the config',
      hint: 'whether the store has it is told by plan',
      at: {file: 'pltfrms.yaml', line: 5, column: 50},
    },
  ]);
  here.write('pltfrms.yaml', 'stack: s\norganisations: { acme: { access: { dsn.editor: group:ops } } }\n');
  expect((await here.run('validate')).exit).toBe(7);
});

test('what is warned of is warned of by every plan and apply, in every form, as long as it stands', async () => {
  const zone = '      acme.test: { records: { mc: { SRV: 0 5 25565 mc.example.net. } } }\n';
  const config = `stack: acme\norganisations:\n  acme:\n    products: [dns]\n    dns:\n     zones:\n${zone}`;
  here = folder({'pltfrms.yaml': config});
  const warning = expect.stringMatching(/nobody looks for SRV at mc(?:.|\n)*pltfrms.yaml:7:/);
  expect((await here.run('apply', '--yes')).err).toEqual(warning);
  // Remembered, and made in full.
  for (const args of [['plan'], ['apply', '--yes'], ['plan', '--as-of', '2030-01-01']]) {
    const ran = await here.run(...args);
    expect([ran.exit, ran.err]).toEqual([0, warning]);
  }
  expect((await here.run('plan', '--json')).json.diagnostics).toMatchObject([{code: 'dns/owner-convention'}]);
  expect((await here.run('plan', '--markdown')).out).toContain('nobody looks for SRV at mc');
  await here.run('plan', '--out-format', 'sarif=o.sarif', '--out-format', 'junit=o.xml');
  expect(JSON.parse(read('o.sarif')).runs[0].results).toMatchObject([{ruleId: 'dns/owner-convention'}]);
  expect(readXml(read('o.xml')).attributes).toMatchObject({failures: '1'});
  // Told once where something else changes, and no more than that.
  here.write('pltfrms.yaml', `${config}     \n    groups: { ops: {} }\n`);
  expect((await here.run('plan', '--json')).json.diagnostics).toHaveLength(1);
  here.write('pltfrms.yaml', `settings: { lint: { dns/owner-convention: error } }\n${config}`);
  expect((await here.run('plan')).exit).toBe(7);
  here.write('pltfrms.yaml', config.replace(' mc:', ' _minecraft._tcp.mc:'));
  expect((await here.run('apply', '--yes')).err).toBe('');
});
