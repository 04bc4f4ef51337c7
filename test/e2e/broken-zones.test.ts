/** Broken zones with the built program and with the checkers of three name servers: where one refuses, so do we. */
import {appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {dnsManager} from '#managers/dns.ts';
import {data, HEAD, leftBehind, strange, syntax, type ZoneRow, zones} from '../fixtures/zones/broken.ts';
import {CHECKERS, type Checker} from './checkers.ts';
import {type Envelope, type Folder, folder} from './cli.ts';

const ROWS: readonly ZoneRow[] = [...syntax, ...data, ...zones, ...leftBehind, ...strange];
/** What stays as it was though one of them refuses it; the rows say why. */
const KEPT = new Set(['DS with a type of digest yet to come']);
const nameOf = (row: ZoneRow): string => `z${ROWS.indexOf(row)}.test`;
const textOf = ([, lines]: ZoneRow): string => (lines.startsWith('!') ? lines.slice(1) : `${HEAD}${lines}\n`);
/** How many lines stand before the first that the row counts. */
const offsetOf = ([, lines]: ZoneRow): number => (lines.startsWith('!') ? 0 : HEAD.split('\n').length - 1);

/** What is said of each zone: at import, by validate, and by validate where every warning of DNS is an error. */
const said = new Map<string, string[]>();
const strict = new Map<string, string[]>();
/** What each checker says of a zone that it refuses. */
const refused = new Map<Checker, Map<string, string>>();
/** What comes out again where nothing was said by the plan, by the checkers that refuse it. */
const refusedExports: string[] = [];
let exported = 0;
let here: Folder;

beforeAll(async () => {
  here = folder(Object.fromEntries(ROWS.map((row) => [`zones/${nameOf(row)}.zone`, textOf(row)])));
  await Promise.all([...CHECKERS.map(askChecker), askUs()]);
}, 60_000);
afterAll(() => here.remove());

async function askChecker(checker: Checker): Promise<void> {
  const answers = new Map<string, string>();
  refused.set(checker, answers);
  // They read the folder of their own: ours loses the zones that are refused.
  const own = folder(Object.fromEntries(ROWS.map((row) => [nameOf(row), textOf(row)])));
  for (const zone of checker.program === undefined ? [] : ROWS.map(nameOf)) {
    const answer = await checker.refuse(zone, join(own.path, zone), 'strict');
    if (answer !== undefined) answers.set(zone, answer);
  }
  own.remove();
}

async function askUs(): Promise<void> {
  const imports = ['import', '--from', 'zone-file', 'zones', '--organisation', 'acme', '--out', 'config', '--json'];
  const first = (await here.run(...imports)).json;
  // All of it at once, and nothing is written.
  expect([first.exit, first.result.files]).toEqual([7, []]);
  for (const row of ROWS) note(said, first, row, (each) => `${(each.at?.line ?? 0) - offsetOf(row)}`);
  const broken = new Set([...said].filter(([, lines]) => lines.some((line) => line.startsWith('error'))).map(([zone]) => zone));
  for (const zone of broken) rmSync(join(here.path, `zones/${zone}.zone`));
  // What is left out so that the rest applies is known once all can be read.
  const second = (await here.run(...imports)).json;
  expect(second.exit).toBe(0);
  for (const row of ROWS.filter((each) => !broken.has(nameOf(each)))) {
    said.delete(nameOf(row));
    note(said, second, row, (each) => `${(each.at?.line ?? 0) - offsetOf(row)}`);
  }
  const validated = (await here.run('validate', 'config', '--json')).json;
  for (const row of ROWS) note(said, validated, row, (each) => resourceOf(each, nameOf(row)));
  const lint = Object.fromEntries([...(dnsManager.warnings ?? []), ...(dnsManager.lints ?? [])].map(({id}) => [id, 'error']));
  const head = join(here.path, 'config/pltfrms.yaml');
  const lenient = readFileSync(head);
  appendFileSync(head, `settings: ${JSON.stringify({lint})}\n`);
  const judged = (await here.run('validate', 'config', '--json')).json;
  for (const row of ROWS) note(strict, judged, row, (each) => resourceOf(each, nameOf(row)));
  // What stands in several zones at once is no mistake of one of them.
  writeFileSync(head, lenient);
  await bringBack();
}

/** What was accepted comes out as a zone file that nobody refuses. */
async function bringBack(): Promise<void> {
  for (const zone of strict.keys()) rmSync(join(here.path, `config/zones/${zone}.yaml`));
  expect((await here.run('apply', 'config', '--yes')).exit).toBe(0);
  expect((await here.run('export', '--format', 'zone-file', '--out', 'exported')).exit).toBe(0);
  const names = readdirSync(join(here.path, 'exported')).map((file) => file.replace(/\.zone$/, ''));
  exported = names.length;
  await Promise.all(
    CHECKERS.filter((each) => each.program !== undefined).map(async ({name, refuse}) => {
      for (const zone of names) {
        const answer = await refuse(zone, join(here.path, `exported/${zone}.zone`), 'strict');
        const row = ROWS.find((each) => nameOf(each) === zone) as ZoneRow;
        if (answer !== undefined && !KEPT.has(row[0])) refusedExports.push(`${row[0]}: ${name} ${answer}`);
      }
    }),
  );
}

function note(
  into: Map<string, string[]>,
  {diagnostics}: Envelope,
  row: ZoneRow,
  placeOf: (each: Envelope['diagnostics'][number]) => string,
): void {
  const zone = nameOf(row);
  const of = diagnostics.filter(({at, address = ''}) => at?.file.includes(`/${zone}.`) || address.includes(`:${zone}`));
  const isLeft = ({summary, code}: (typeof of)[number]): boolean => summary.startsWith('not imported') && code.startsWith('dns/');
  const lines = of.map((each) => `${isLeft(each) ? 'left' : each.severity} ${placeOf(each)} ${each.code}`);
  if (lines.length > 0) into.set(zone, [...(into.get(zone) ?? []), ...lines]);
}

function resourceOf({address = ''}: Envelope['diagnostics'][number], zone: string): string {
  return address.slice(address.indexOf(zone) + zone.length + 1) || '@';
}

describe.each(ROWS.map((row) => [row[0], row] as const))('%s', (_, row) => {
  const [, , refusedBy, says, because] = row;
  const zone = nameOf(row);

  it('is told so, at its place', () => expect((said.get(zone) ?? []).sort().join(', ')).toBe(says));

  it.each(CHECKERS.filter((each) => each.isKnown))('is judged so by $name', (checker) => {
    const answer = refused.get(checker)?.get(zone);
    expect(answer !== undefined, answer).toBe(refusedBy.split(' ').includes(checker.server));
  });

  it('is refused by us where it is refused by one of them, or there is a reason', () => {
    const isRefused = /error|left/.test(says);
    // A warning that a config can make an error is no difference to who is as strict as can be.
    if (because !== undefined && says.startsWith('warning') && refusedBy !== '' && strict.has(zone))
      expect(strict.get(zone)?.every((each) => each.startsWith('error'))).toBe(true);
    else expect(isRefused === (refusedBy !== '')).toBe(because === undefined);
  });
});

it('there are many, most of them are refused by somebody, and what was accepted is refused by nobody when it comes out', () => {
  expect([...syntax, ...data, ...zones].filter(([, , refusedBy]) => refusedBy !== '').length).toBeGreaterThan(100);
  expect(exported).toBeGreaterThan(strange.length);
  expect(refusedExports).toEqual([]);
});
