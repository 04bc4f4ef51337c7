/** Zones of octoDNS with the built program: a real one and a hostile one, through import, apply, and export as master files. */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {sharedData} from '../shared-data.ts';
import {CHECKERS} from './checkers.ts';
import {type Folder, folder} from './cli.ts';

const HOSTILE = new URL('../fixtures/octodns/hostile.example.yaml', import.meta.url).pathname;
const zones = sharedData('dns-zones');

let here: Folder;

/** Applies what was imported, exports it, and answers what a plan says when that is imported in its turn. */
async function around(): Promise<readonly string[]> {
  const {run} = here;
  expect((await run('apply', 'config', '--yes')).exit).toBe(0);
  const first = await run('plan', 'config');
  expect((await run('export', '--format', 'zone-file', '--out', 'zones')).exit).toBe(0);
  expect((await run('import', '--from', 'zone-file', 'zones', '--out', 'back/config')).exit).toBe(0);
  withoutSerials('back/config/zones');
  return [first.out, (await run('plan', 'back/config')).out];
}

/** The serial of an exported zone is one that has been served, so whoever imports it goes on from there. */
function withoutSerials(path: string): void {
  for (const name of readdirSync(join(here.path, path))) {
    const file = join(here.path, path, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/serial: \d+/);
    writeFileSync(file, text.replace(/ *soa: \{ serial: \d+ \}\n/, '').replace(/serial: \d+, /, ''));
  }
}

describe.skipIf(zones === undefined)('the zone of kubernetes.io (skipped: the data is not beside the repository)', () => {
  beforeAll(() => {
    here = folder();
  });
  afterAll(() => here.remove());

  // Counted by hand in the file: 42 of its 54 records are CNAME; the name of the zone itself has 11 values, six names prove who owns what.
  const records = {A: 3, CAA: 2, CNAME: 42, MX: 5, TXT: 9};

  test('import reads every record, and keeps every comment', async () => {
    const {json, exit} = await here.run('import', '--from', 'octodns', zones as string, '--out', 'config', '--json');
    expect([exit, json.diagnostics, json.result.counts]).toEqual([0, [], {zones: 1, 'record sets': 54, records: 61}]);
    const source = readFileSync(join(zones as string, 'kubernetes.io.yaml'), 'utf8');
    const comments = (text: string): readonly string[] => (text.match(/(?<=^|\s)#.*$/gm) ?? []).toSorted();
    expect(comments(readFileSync(join(here.path, 'config/zones/kubernetes.io.yaml'), 'utf8'))).toEqual(comments(source));
  });

  test('apply, an empty plan, and an empty plan of the exported zone', async () => {
    // The servers that answer stand in no source of octoDNS: whoever moves a zone names them.
    const file = join(here.path, 'config/zones/kubernetes.io.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('      records:\n', '      nameservers: [ns1.other.test, ns2.other.test]\n      records:\n'),
    );
    // The record sets, their zone, its organisation, and what that subscribes to.
    const nothing = expect.stringContaining('No changes. 57 resources are as declared.');
    expect(await around()).toEqual([nothing, nothing]);
  });

  test('the exported zone holds each record of the source', () => {
    const lines = readFileSync(join(here.path, 'zones/kubernetes.io.zone'), 'utf8').split('\n');
    const counts: {[type: string]: number} = {};
    for (const [, type = ''] of lines.flatMap((line) => [/ IN (?!SOA|NS)(\w+) /.exec(line) ?? []]))
      if (type !== '') counts[type] = (counts[type] ?? 0) + 1;
    expect(counts).toEqual(records);
    for (const line of [
      '@ IN MX 10 alt4.aspmx.l.google.com.',
      '*.docs IN CNAME kubernetes.netlify.app.',
      '_acme-challenge.docs IN A 0.0.0.0',
      'hpxqcdbptcka.gubernator IN CNAME gv-lld4xxz7bimg2e.dv.googlehosted.com.',
      '_github-challenge-kubernetes-retired IN TXT "3eb0291308"',
    ])
      expect(lines).toContain(line);
  });

  for (const {name, program, refuse} of CHECKERS)
    test.skipIf(program === undefined)(`${name} accepts it`, async () => {
      expect(await refuse('kubernetes.io', join(here.path, 'zones/kubernetes.io.zone'))).toBeUndefined();
    });
});

describe('a hostile zone', () => {
  beforeAll(async () => {
    here = folder();
    expect((await here.run('import', '--from', 'octodns', HOSTILE, '--out', 'config')).exit).toBe(0);
  });
  afterAll(() => here.remove());

  test('is applied, exported, imported again and planned empty', async () => {
    const nothing = expect.stringContaining('No changes. 34 resources are as declared.');
    expect(await around()).toEqual([nothing, nothing]);
  });

  for (const {name, program, refuse} of CHECKERS)
    test.skipIf(program === undefined)(`${name} accepts what is exported`, async () => {
      expect(await refuse('hostile.example', join(here.path, 'zones/hostile.example.zone'))).toBeUndefined();
    });
});

describe('a folder', () => {
  afterEach(() => here.remove());

  test('holds zones at any depth, as files and split', async () => {
    const record = '{type: A, value: 192.0.2.1}\n';
    here = folder({
      'dns/a.test.yaml': `a: ${record}`,
      'dns/deep/b.test./.yaml': `'': ${record}`,
      'dns/deep/b.test./www.yaml': `www: ${record}`,
      'dns/.git/c.test.yaml': `a: ${record}`,
      'dns/README.md': 'zones\n',
    });
    const {json} = await here.run('import', '--from', 'octodns', 'dns', '--out', 'config', '--json');
    expect([json.diagnostics, json.result.counts]).toEqual([[], {zones: 2, 'record sets': 3, records: 3}]);
    const one = await here.run('import', '--from', 'octodns', 'dns/deep/b.test.', '--out', 'one', '--json');
    expect(one.json.result.files).toEqual(['pltfrms.yaml', 'zones/b.test.yaml']);
    const file = await here.run('import', '--from', 'octodns', 'dns/a.test.yaml', '--out', 'file', '--json');
    expect(file.json.result.files).toEqual(['pltfrms.yaml', 'zones/a.test.yaml']);
  });
});

describe('the settings of octoDNS', () => {
  afterEach(() => here.remove());

  test('say how zones are split, and which TTL records have; what they name outside is not read', async () => {
    const record = '{type: A, value: 192.0.2.1}\n';
    const settings = (directory: string): string =>
      `providers:\n  config: {class: octodns.provider.yaml.YamlProvider, directory: ${directory}, default_ttl: 300, split_extension: .zone}\nzones:\n  a.test.: {sources: [config], targets: []}\n`;
    here = folder({
      'dns/production.yaml': settings('./dns/zones'),
      'dns/outside.yml': settings('../../..'),
      'dns/zones/a.test.zone/www.yaml': `www: ${record}`,
    });
    for (const source of ['dns/production.yaml', 'dns']) {
      const {json, exit} = await here.run('import', '--from', 'octodns', source, '--out', 'config', '--force', '--json');
      expect([exit, json.result?.counts]).toEqual(
        source === 'dns' ? [7, {zones: 0, 'record sets': 0, records: 0}] : [0, {zones: 1, 'record sets': 1, records: 1}],
      );
    }
    expect(readFileSync(join(here.path, 'config/zones/a.test.yaml'), 'utf8')).toContain('default_ttl: 5m');
    rmSync(join(here.path, 'dns/outside.yml'));
    expect((await here.run('import', '--from', 'octodns', 'dns', '--out', 'other')).exit).toBe(0);
  });
});

describe('what can not be imported', () => {
  afterEach(() => here.remove());

  test('is told whole, and nothing is written', async () => {
    here = folder({
      'dns/a.test.yaml': "'': {type: A, value: 192.0.2}\n",
      'dns/b.test./www.yaml': 'www: {type: MX, value: {preference: 1}}\n',
    });
    const {json, exit} = await here.run('import', '--from', 'octodns', 'dns', '--out', 'config', '--json');
    expect([exit, json.diagnostics.map(({at, code}) => [at?.file, at?.line, at?.column, code])]).toEqual([
      7,
      [
        ['dns/a.test.yaml', 1, 22, 'dns/a-value'],
        ['dns/b.test./www.yaml', 1, 24, 'dns/mx-value'],
      ],
    ]);
    expect(existsSync(join(here.path, 'config'))).toBe(false);
  });

  test('a folder without zones, and an option that means nothing', async () => {
    here = folder({'dns/production.yaml': 'zones: {}\n'});
    const wrong = async (...args: string[]): Promise<string | undefined> =>
      (await here.run('import', '--from', 'octodns', 'dns', ...args, '--out', 'config', '--json')).json.error?.message;
    expect(await wrong()).toBe('no file in dns is called like a zone');
    expect(await wrong('--origin', 'a.test')).toBe('--origin means nothing to --from octodns');
  });
});
