/** The closing line of a CI run. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';

const SCRIPT = new URL('../../../scripts/test-totals.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'totals-'));
afterAll(() => rmSync(folder, {recursive: true}));

function closingLine(report: object | undefined, status: number): string {
  const path = join(folder, 'report.json');
  rmSync(path, {force: true});
  if (report) writeFileSync(path, JSON.stringify(report));
  return spawnSync('node', [SCRIPT, path, String(status)], {encoding: 'utf8'}).stdout;
}

test.each([
  [{numPassedTests: 12, numFailedTests: 0}, 0, '12 passed, 0 failed\n'],
  [{numPassedTests: 12, numFailedTests: 3}, 1, '12 passed, 3 failed\n'],
  // The tests pass, and something after them does not; or nothing came as far as the tests.
  [{numPassedTests: 12, numFailedTests: 0}, 1, '12 passed, 1 failed\n'],
  [undefined, 2, '0 passed, 1 failed\n'],
])('%j with exit status %i is %j', (report, status, line) => {
  expect(closingLine(report, status)).toBe(line);
});
