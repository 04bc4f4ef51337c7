/** Several repositories on one store, as their owners would use them. */
import {afterEach, expect, it} from 'vitest';
import {type Folder, folder} from './cli.ts';

let here: Folder;
afterEach(() => here.remove());

const operator = (more: string): string => `stack: acme
accounts: [ana@acme.test, bo@client.test]
organisations:
  acme:
    products: [dns]
    roles: { dns-editor: { permissions: [dns.record_sets.*] } }
    access: { owner: [ana@acme.test] }
${more}`;

const client = `stack: client-one
organisation: acme/client-one
groups: { web: { members: [bo@client.test] } }
access: { dns-editor: [group:web] }
dns: { zones: { client.test: { records: { "@": { A: 192.0.2.77 } } } } }
organisations: { staging: {} }
`;

it('a sub-organisation is handed to a repository of its own, which can’t reach outside of it', async () => {
  here = folder({
    'operator/pltfrms.yaml': operator(
      '    organisations:\n      client-one: { dns: { zones: { client.test: { records: { "@": { A: 192.0.2.77 } } } } } }\n',
    ),
    'client/pltfrms.yaml': client,
  });
  const {run, write} = here;
  expect((await run('apply', 'operator', '--yes')).exit).toBe(0);
  const refused = await run('apply', 'client', '--yes', '--json');
  expect([refused.exit, refused.json.diagnostics.map((each) => each.code)]).toEqual([6, ['ownership/foreign']]);
  expect(refused.json.diagnostics[0]?.summary).toContain('belongs to the stack acme');
  expect(refused.json.diagnostics[0]?.hint).toContain('forget:');
  write(
    'operator/pltfrms.yaml',
    operator('    organisations: { client-one: {} }\nforget: [dns.zone acme/client-one:client.test]\n'),
  );
  expect((await run('apply', 'operator', '--yes')).exit).toBe(0);
  expect((await run('apply', 'client', '--yes')).exit).toBe(0);
  expect((await run('plan', 'client', '--detailed-exitcode')).exit).toBe(0);
  write('operator/pltfrms.yaml', operator('    organisations: { client-one: {} }\n'));
  expect((await run('plan', 'operator', '--detailed-exitcode')).exit).toBe(0);
  write('client/outside.yaml', 'organisation: acme\ngroups: { spies: {} }\n');
  const outside = await run('validate', 'client', '--json');
  const errors = outside.json.diagnostics.filter(({severity}) => severity === 'error');
  expect([outside.exit, errors.map(({code}) => code)]).toEqual([7, ['config/outside-fence']]);
});

it('two give one name records, and each sees the other’s in what is there', async () => {
  here = folder({
    'one/pltfrms.yaml': operator('    dns: { zones: { acme.test: { records: { www: { TXT: one } } } } }\n'),
    'two/pltfrms.yaml':
      'stack: certificates\norganisation: acme\ndns: { zones: { acme.test: { existing: true, records: { www: { TXT: two } } } } }\n',
  });
  for (const stack of ['one', 'two']) expect((await here.run('apply', stack, '--yes')).exit).toBe(0);
  for (const stack of ['one', 'two']) expect((await here.run('plan', stack, '--detailed-exitcode')).exit).toBe(0);
  const listed = await here.run('list', 'dns.record_set', '--json');
  expect(listed.json.result.map((each: {address: string; owners: string[]}) => [each.address, each.owners])).toEqual([
    ['dns.record_set acme:acme.test:www:TXT', ['acme']],
    ['dns.record_set acme:acme.test:www:TXT#certificates', ['certificates']],
  ]);
  const shown = await here.run('update', 'dns.record_set', 'acme:acme.test:www:TXT#certificates', 'values=drei');
  expect(shown.exit).toBe(0);
  expect((await here.run('plan', 'two')).out).toContain('drift: updated by tester through cli');
  expect((await here.run('export', '--out', 'out', '--stack', 'certificates')).exit).toBe(0);
});
