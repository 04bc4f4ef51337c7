/** Whatever an import writes with exit 0 is planned with exit 0: over all fixtures and the real data, with the built program. */
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {data, HEAD, leftBehind, strange, syntax, type ZoneRow, zones} from '../fixtures/zones/broken.ts';
import {sharedData} from '../shared-data.ts';
import {type Folder, folder} from './cli.ts';

const fixture = (path: string): string => new URL(`../fixtures/${path}`, import.meta.url).pathname;
const ROWS: readonly ZoneRow[] = [...syntax, ...data, ...zones, ...leftBehind, ...strange];

let here: Folder;
beforeEach(() => {
  here = folder();
});
afterEach(() => here.remove());

async function exits(from: string, source: string): Promise<readonly number[]> {
  const imported = await here.run('import', '--from', from, source, '--out', 'config', '--json');
  return [imported.exit, imported.exit === 0 ? (await here.run('plan', 'config')).exit : Number.NaN];
}

test.each([
  ['zone-file', fixture('zones/hostile.example.zone')],
  ['octodns', fixture('octodns/hostile.example.yaml')],
  ['octodns', sharedData('dns-zones')],
  ['peribolos', sharedData('kubernetes-org/config')],
])('%s %s', async (from, source) => {
  if (source !== undefined) expect(await exits(from, source)).toEqual([0, 0]);
});

describe('zones that servers or the platform refuse', () => {
  const text = ([, lines]: ZoneRow): string => (lines.startsWith('!') ? lines.slice(1) : `${HEAD}${lines}\n`);
  const wanted = ROWS.filter(([, , , says]) => !says.includes('error'));

  test(`${wanted.length} of them import and plan, all at once`, async () => {
    for (const [index, row] of wanted.entries()) here.write(`zones/z${index}.test.zone`, text(row));
    expect(await exits('zone-file', 'zones')).toEqual([0, 0]);
  });
});

test('a folder with all of it is told whole: what is wrong stops it, and nothing is written', async () => {
  for (const [index, [, lines]] of ROWS.entries())
    here.write(join('zones', `z${index}.test.zone`), lines.startsWith('!') ? lines.slice(1) : `${HEAD}${lines}\n`);
  expect(await exits('zone-file', 'zones')).toEqual([7, Number.NaN]);
});
