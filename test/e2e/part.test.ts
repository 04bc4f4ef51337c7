/** A part of a plan, as a user asks for it: planned, saved, applied, destroyed. */
import {afterEach, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

const CONFIG = `stack: acme
accounts: [ana, bo]
organisations:
  acme:
    products: [dns]
    groups: { ops: { members: [ana] }, dev: { members: [group:ops], labels: { team: web } } }
    dns: { zones: { acme.test: { records: { www: { A: 192.0.2.1 } } } } }
    organisations: { shop: { groups: { till: {} } } }
`;

let here: Folder;
afterEach(() => here.remove());

test('a target and what it needs: in text, JSON and markdown, applied, and empty the second time', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  const target = ['--target', 'group acme:dev/...'];
  const {out} = await here.run('plan', ...target);
  expect(out).toContain('+ group acme:ops  (needed by membership acme:dev:group:acme:ops)');
  expect(out).toContain('Partial plan (--target "group acme:dev/..."): it leaves out 8 to create.');
  const {json} = await here.run('plan', ...target, '--json');
  expect(json.result.partial).toEqual({target: ['group acme:dev/...'], exclude: [], left_out: {create: 8}, dropped: []});
  expect(json.result.changes.map((each: {address: string; needed_by?: string}) => [each.address, each.needed_by])).toEqual([
    ['organisation acme', 'group acme:dev'],
    ['group acme:dev', undefined],
    ['group acme:ops', 'membership acme:dev:group:acme:ops'],
    ['membership acme:dev:group:acme:ops', undefined],
  ]);
  const markdown = await here.run('plan', ...target, '--markdown');
  expect(markdown.out).toContain('**This is a part of the plan** (`--target "group acme:dev/..."`): it leaves out 8 to create.');

  expect((await here.run('apply', ...target, '--yes')).out).toContain('Applied 4 events');
  expect((await here.run('plan', ...target, '--detailed-exitcode')).exit).toBe(0);
  expect((await here.run('plan', '--detailed-exitcode')).exit).toBe(2);
  expect((await here.run('apply', '--yes')).out).toContain('Applied 8 events');
  expect((await here.run('plan')).out).toContain('No changes. 12 resources');
});

test('a saved part is applied as it was approved, and takes no flags', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  await here.run('plan', '--target', 'acme/shop/...', '--out', 'shop.plan');
  expect((await here.run('apply', 'shop.plan', '--yes', '--target', 'group')).err).toContain(
    'is a saved plan, and those are applied whole',
  );
  expect((await here.run('apply', 'shop.plan', '--yes')).out).toContain('Applied 3 events');
  expect((await here.run('list', 'group', '--json')).json.result.map((each: {address: string}) => each.address)).toEqual([
    'group acme/shop:till',
  ]);
});

test('what is excluded stays, with what it stands on; several flags add up', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  await here.run('apply', '--yes');
  here.write('pltfrms.yaml', 'stack: acme\naccounts: [ana, bo]\n');
  const ran = await here.run('plan', '--exclude', 'dns.record_set', '--exclude', 'label:team=web');
  expect(ran.out).toContain('- dns.zone acme:acme.test  not done: it needs dns.record_set acme:acme.test:www:A');
  expect(ran.out).toContain('- organisation acme  not done: it needs');
  expect(ran.out).toContain('--exclude "dns.record_set" --exclude "label:team=web"');
  expect(ran.exit).toBe(0);
});

test('destroys a part, and nothing else', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  await here.run('apply', '--yes');
  const ran = await here.run('destroy', '--target', 'acme/shop/...', '--yes', '--up-to', '2');
  expect([ran.exit, ran.out]).toEqual([0, expect.stringContaining('Deleted 2 resources')]);
  expect((await here.run('destroy', '--target', 'label:team', '--yes', '--up-to', '0')).exit).toBe(4);
});

test('wrong selectors are told, and nothing is changed', async () => {
  here = folder({'pltfrms.yaml': CONFIG});
  const said = async (...args: string[]): Promise<[number, string]> => {
    const {exit, err} = await here.run(...args);
    return [exit, err];
  };
  expect(await said('plan', '--target', 'gruop acme:ops')).toEqual([64, expect.stringContaining('did you mean group acme:ops?')]);
  expect(await said('plan', '--target', 'acme')).toEqual([64, expect.stringContaining('pltfrms explain selectors tells more')]);
  expect(await said('apply', '--yes', '--target', 'group acme:opps')).toEqual([
    7,
    expect.stringMatching(/selects nothing[\s\S]*did you mean “group acme:ops”\?/),
  ]);
  expect(await said('apply', '--yes', '--exclude', 'acme/till/...')).toEqual([
    7,
    expect.stringContaining('plan/nothing-selected'),
  ]);
  expect((await here.run('list', 'group', '--json')).json.error?.code).toBe('store/missing');
});

test('explain says how to select', async () => {
  here = folder();
  expect((await here.run('explain', 'selectors')).out).toContain('dns.record_set acme:*:www:*');
});
