// Prints `N passed, N failed` from vitest's JSON report: node scripts/test-totals.mjs REPORT EXIT-STATUS.
// A run that failed for another reason (a check before the tests, a test file that can't be loaded, a mutation that no test
// detects) counts as one failure, so that the line never says `0 failed` for it.
import {existsSync, readFileSync} from 'node:fs';

const [path = '', status = '0'] = process.argv.slice(2);
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {numPassedTests: 0, numFailedTests: 0};
const failed = report.numFailedTests || (status === '0' ? 0 : 1);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
