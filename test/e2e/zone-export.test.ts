/** Zones, out and back: what is exported as a master file is accepted by name servers, and imported again is the same config. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, it} from 'vitest';
import {CHECKERS} from './checkers.ts';
import {type Folder, folder} from './cli.ts';

const HOSTILE = new URL('../fixtures/zones/hostile.example.zone', import.meta.url).pathname;

let here: Folder;
afterEach(() => here.remove());

async function exported(): Promise<string> {
  here = folder();
  const {run} = here;
  expect((await run('import', '--from', 'zone-file', HOSTILE, '--out', 'config')).exit).toBe(0);
  expect((await run('apply', 'config', '--yes')).exit).toBe(0);
  expect((await run('export', '--format', 'zone-file', '--out', 'zones')).exit).toBe(0);
  return join(here.path, 'zones/hostile.example.zone');
}

it('is exported, imported again, and planned with nothing but the serial that was served; twice it is the same bytes', async () => {
  const text = readFileSync(await exported(), 'utf8');
  const {run} = here;
  expect((await run('export', '--format', 'zone-file')).out).toBe(text.trimEnd());
  expect((await run('import', '--from', 'zone-file', 'zones/hostile.example.zone', '--out', 'back/config')).exit).toBe(0);
  const plan = await run('plan', 'back/config', '--detailed-exitcode', '--as-of', '2026-11-25');
  expect([plan.exit, plan.out]).toEqual([
    2,
    expect.stringMatching(/soa\.serial: 2026112501 -> 20261125\d\d\n+Plan: 1 to update; 36 unchanged\./),
  ]);
});

it('has a serial later than the one that was imported, and than the one that is served (RFC 1982)', async () => {
  await exported();
  const serial = async (...served: string[]): Promise<number> => {
    const options = served.flatMap((each) => ['--with', `serial=${each}`]);
    return Number(/ SOA \S+ \S+ ([0-9]+) /.exec((await here.run('export', '--format', 'zone-file', ...options)).out)?.[1]);
  };
  const own = await serial();
  expect(own).toBeGreaterThan(2_026_112_501);
  expect([await serial('2026112501'), await serial(`${own}`), await serial('2027010100')]).toEqual([own, own + 1, 2_027_010_101]);
  // Half a circle behind the own one, which is later then.
  expect(await serial('4294967295')).toBe(own);
  const wrong = await here.run('export', '--format', 'zone-file', '--with', 'serial=soon', '--json');
  expect(wrong.json.error?.message ?? wrong.json.diagnostics[0]?.summary).toContain('“soon” is no serial');
});

it('has a serial that grows with each change of the zone, and with no other', async () => {
  const serial = async (): Promise<number> =>
    Number(/ SOA \S+ \S+ ([0-9]+) /.exec((await here.run('export', '--format', 'zone-file')).out)?.[1]);
  await exported();
  const first = await serial();
  await here.run('create', 'account', 'eva');
  expect(await serial()).toBe(first);
  const {json} = await here.run('list', 'dns.record_set', '--json');
  const address = (json.result[0].address as string).replace('dns.record_set ', '');
  expect((await here.run('delete', 'dns.record_set', address)).exit).toBe(0);
  expect(await serial()).toBeGreaterThan(first);
});

it('is refused where the zone has no name servers, with the way out', async () => {
  here = folder({
    'pltfrms.yaml':
      'stack: s\norganisations: { acme: { products: [dns], dns: { zones: { a.test: { records: { "@": { A: 192.0.2.1 } } } } } } }\n',
  });
  await here.run('apply', '--yes');
  const refused = await here.run('export', '--format', 'zone-file', '--json');
  expect([refused.exit, refused.json.error?.code, refused.json.error?.hint]).toEqual([
    1,
    'export/refused',
    expect.stringContaining('--with nameserver'),
  ]);
  const {out} = await here.run(
    'export',
    '--format',
    'zone-file',
    '--with',
    'nameserver=ns1.b.test',
    '--with',
    'nameserver=ns2.b.test',
  );
  expect(out).toContain('@ IN NS ns2.b.test.');
  expect((await here.run('export', '--format', 'zone-file', '--with', 'speed=9')).exit).toBe(64);
  for (const name of ['', 'ns1.b.test.\n@ IN A 192.0.2.66', 'ns1 b']) {
    const wrong = await here.run('export', '--format', 'zone-file', '--with', `nameserver=${name}`, '--json');
    expect([wrong.exit, wrong.json.error?.message]).toEqual([64, expect.stringContaining('--with nameserver: ')]);
  }
});

it('is refused where a name server stands in the zone without an address', async () => {
  const zone = (records: string): string =>
    `stack: s\norganisations: { acme: { products: [dns], dns: { zones: { a.test: { nameservers: [ns1.a.test], records: { ${records} } } } } } }\n`;
  here = folder({'pltfrms.yaml': zone('www: { A: 192.0.2.1 }')});
  await here.run('apply', '--yes');
  const refused = await here.run('export', '--format', 'zone-file', '--json');
  expect([refused.exit, refused.json.error?.code, refused.json.error?.message]).toEqual([
    1,
    'export/refused',
    expect.stringContaining('its name server ns1.a.test stands in it and has no address'),
  ]);
  expect((await here.run('export', '--format', 'zone-file', '--with', 'nameserver=ns1.a.test')).exit).toBe(1);
  here.write('pltfrms.yaml', zone('ns1: { AAAA: 2001:db8::1 }'));
  await here.run('apply', '--yes');
  expect((await here.run('export', '--format', 'zone-file')).exit).toBe(0);
});

it('warns of names that BIND refuses by default, as lint does', async () => {
  here = folder({
    'pltfrms.yaml':
      'stack: s\norganisations: { acme: { products: [dns], dns: { zones: { a.test: { records: { _b: { A: 192.0.2.1 }, mail._x.c: { MX: 10 m.b.test. }, gc._msdcs: { A: 192.0.2.2 }, _sip._tcp: { SRV: 1 1 5060 s.b.test. }, "*": { A: 192.0.2.3 } } } } } } }\n',
  });
  await here.run('apply', '--yes');
  const ran = await here.run('export', '--format', 'zone-file', '--with', 'nameserver=ns1.b.test', '--json');
  const codes = (list: readonly {readonly code: string; readonly address?: string}[]): readonly string[] =>
    list.filter(({code}) => code === 'dns/host-name').map(({address}) => String(address));
  expect([ran.exit, codes(ran.json.diagnostics)]).toEqual([
    0,
    ['dns.record_set acme:a.test:_b:A', 'dns.record_set acme:a.test:mail._x.c:MX'],
  ]);
  expect(codes((await here.run('lint', '--json')).json.diagnostics)).toEqual(codes(ran.json.diagnostics));
});

for (const {name, program, refuse} of CHECKERS)
  it.skipIf(program === undefined)(`is accepted by ${name} when it is exported`, async () => {
    expect(await refuse('hostile.example', await exported())).toBeUndefined();
  });
