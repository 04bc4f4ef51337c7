// Prints `N passed, N failed` from vitest's JSON reports: node scripts/test-totals.mjs EXIT-STATUS REPORT…
// A run that failed for another reason (a check before the tests, a test file that can't be loaded, a mutation that no test
// detects) counts as one failure, so that the line never says `0 failed` for it.
import {existsSync, readFileSync} from 'node:fs';

const [status = '0', ...paths] = process.argv.slice(2);
const reports = paths.filter((path) => existsSync(path)).map((path) => JSON.parse(readFileSync(path, 'utf8')));
const sum = (count) => reports.reduce((total, report) => total + report[count], 0);
console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests') || (status === '0' ? 0 : 1)} failed`);
