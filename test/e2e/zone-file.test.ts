/** Zone files with the built program: imported, applied, and refused whole. */
import {spawnSync} from 'node:child_process';
import {existsSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {type Folder, folder} from './cli.ts';

const HOSTILE = new URL('../fixtures/zones/hostile.example.zone', import.meta.url).pathname;
const HEAD = '$TTL 1h\n@ SOA ns1.other.test. hostmaster 1 2h 15m 2w 5m\n@ NS ns1.other.test.\n';

let here: Folder;
afterEach(() => here.remove());

test('a zone with every type is imported whole, applied, and then nothing is left to do', async () => {
  here = folder();
  const {json, exit} = await here.run(
    'import',
    '--from',
    'zone-file',
    HOSTILE,
    '--organisation',
    'acme/dns',
    '--out',
    'config',
    '--json',
  );
  expect([exit, json.result.counts, json.diagnostics]).toEqual([0, {zones: 1, 'record sets': 34, records: 39}, []]);
  const applied = await here.run('apply', 'config', '--yes', '--json');
  expect([applied.exit, applied.json.result.applied]).toEqual([0, 38]);
  expect((await here.run('plan', 'config')).out).toBe('No changes. 38 resources are as declared.');
});

test('where something is wrong, all of it is told and nothing is written', async () => {
  here = folder({'acme.test.zone': `${HEAD}a A 192.0.2\nb MX mail\n`});
  const {json, exit} = await here.run('import', '--from', 'zone-file', 'acme.test.zone', '--out', 'config', '--json');
  expect([exit, json.diagnostics.map(({at, code}) => [at?.file, at?.line, at?.column, code])]).toEqual([
    7,
    [
      ['acme.test.zone', 4, 5, 'dns/a-value'],
      ['acme.test.zone', 5, 6, 'dns/mx-value'],
    ],
  ]);
  expect(existsSync(join(here.path, 'config'))).toBe(false);
});

test('nothing outside of the folder is included, by whatever path', async () => {
  here = folder({
    'zones/a.test.zone': `${HEAD}$INCLUDE ../secret\n$INCLUDE link\n$INCLUDE parts/b\n$INCLUDE ../nothing\n`,
    'zones/parts/b': 'b A 192.0.2.1\n',
    secret: 'TOKEN\n',
  });
  symlinkSync(join(here.path, 'secret'), join(here.path, 'zones/link'));
  here.write('zones/b.test.zone', `${HEAD}$INCLUDE ${here.path}/secret\n$INCLUDE ${here.path}/zones/parts/b\n`);
  const {json, exit, out} = await here.run('import', '--from', 'zone-file', 'zones', '--out', 'config', '--json');
  expect([exit, json.diagnostics.map(({at}) => [at?.file, at?.line])]).toEqual([
    7,
    [
      ['zones/a.test.zone', 4],
      ['zones/a.test.zone', 5],
      ['zones/a.test.zone', 7],
      ['zones/b.test.zone', 4],
    ],
  ]);
  expect(out).not.toContain('TOKEN');
});

test('a file is included from beside the file that names it, or else from the folder of the import', async () => {
  here = folder({
    'zones/deep/a.test.zone': `${HEAD}$INCLUDE parts/b\n$INCLUDE ../c\n`,
    'zones/parts/b': 'b A 192.0.2.1\n',
    'zones/c': 'c A 192.0.2.1\n',
  });
  const {json, exit} = await here.run('import', '--from', 'zone-file', 'zones', '--out', 'config', '--json');
  expect([exit, json.diagnostics, json.result.counts.records]).toEqual([0, [], 2]);
});

const COMPILE = '/usr/bin/named-compilezone';

test.skipIf(!existsSync(COMPILE))(
  'records of types without a form here come out as what they were, as BIND reads them',
  async () => {
    const records = [
      ...['a HINFO "PC" Linux', 'b RP a .', 'c AFSDB 1 b.c.test.', 'd CERT 1 2 8 AQ==', 'e OPENPGPKEY AQI=', 'f L32 10 10.1.2.0'],
      ...[
        'g NID 10 0014:4fff:ff20:ee64',
        'h EUI48 00-00-5E-00-53-2a',
        'i KX 10 kx.test.',
        'j LP 10 l.test.',
        'k MINFO r.test. e.test.',
      ],
      ...['l DHCID AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA=', 'm X25 "311061700956"', 'n EUI64 00-00-5e-ef-10-00-00-2a'],
      ...[
        '_x._smimecert SMIMEA 3 1 1 ( AB cd )',
        'o TYPE65280 \\# 4 0a000001',
        'Front\\032Desk TXT x',
        'a.*.p TXT x',
        'r\\.s MX 10 t\\032u',
      ],
      ...[
        's SVCB 16 foo.test. alpn="f\\\\\\\\oo\\\\,bar,h2" key667="hello\\210qoo"',
        't CAA 1 issue ";"',
        'u TLSA 255 255 255 abcd',
      ],
    ];
    here = folder({'acme.test.zone': `${HEAD}${records.join('\n')}\n`});
    await here.run('import', '--from', 'zone-file', 'acme.test.zone', '--organisation', 'acme', '--out', 'config');
    expect((await here.run('apply', 'config', '--yes')).exit).toBe(0);
    await here.run('export', '--format', 'zone-file', '--out', 'exported');
    const compiled = (file: string): readonly string[] => {
      const options = ['-q', '-k', 'ignore', '-f', 'text', '-o', '-', 'acme.test', join(here.path, file)];
      const {stdout, status} = spawnSync(COMPILE, options, {encoding: 'utf8'});
      expect(status).toBe(0);
      return stdout
        .split('\n')
        .filter((line) => line !== '' && !line.includes(' SOA'))
        .map((line) => line.toLowerCase())
        .sort();
    };
    expect(compiled('exported/acme.test.zone')).toEqual(compiled('acme.test.zone'));
    expect(compiled('acme.test.zone')).toHaveLength(records.length + 1);
  },
);

test('options that mean nothing are refused', async () => {
  here = folder({'a.test.zone': HEAD, 'org/org.yaml': ''});
  const wrong = async (...args: string[]): Promise<string | undefined> =>
    (await here.run('import', ...args, '--out', 'config', '--json')).json.error?.message;
  expect(await wrong('--from', 'peribolos', 'org', '--origin', 'a.test')).toBe('--origin means nothing to --from peribolos');
  expect(await wrong('--from', 'zone-file', 'a.test.zone', '--organisation', 'Acme')).toContain('“Acme” is no name');
  expect(await wrong('--from', 'zone-file', 'b.test.zone')).toBe('b.test.zone does not exist');
});
