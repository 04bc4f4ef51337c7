/** The closing line of a CI run. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';

const SCRIPT = new URL('../../../scripts/test-totals.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'totals-'));
afterAll(() => rmSync(folder, {recursive: true}));

function closingLine(reports: readonly object[], status: number): string {
  const paths = reports.map((report, index) => {
    const path = join(folder, `report-${index}.json`);
    writeFileSync(path, JSON.stringify(report));
    return path;
  });
  return spawnSync('node', [SCRIPT, String(status), ...paths, join(folder, '*.json')], {encoding: 'utf8'}).stdout;
}

const of = (numPassedTests: number, numFailedTests: number): object => ({numPassedTests, numFailedTests});

test.each([
  [[of(12, 0)], 0, '12 passed, 0 failed\n'],
  [[of(12, 3)], 1, '12 passed, 3 failed\n'],
  [[of(12, 0), of(7, 0), of(1, 0)], 0, '20 passed, 0 failed\n'],
  [[of(12, 1), of(7, 2)], 1, '19 passed, 3 failed\n'],
  // The tests pass, and something after them does not; or nothing came as far as the tests.
  [[of(12, 0)], 1, '12 passed, 1 failed\n'],
  [[], 2, '0 passed, 1 failed\n'],
])('%j with exit status %i is %j', (reports, status, line) => {
  expect(closingLine(reports, status)).toBe(line);
});
