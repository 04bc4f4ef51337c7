// The main job, on the quickstart: plan, apply, a second plan that is empty, the log verified. In a folder that goes away.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'pltfrms-quickstart-'));
const steps = [
  ['plan', 'examples/quickstart'],
  ['apply', 'examples/quickstart', '--yes'],
  ['plan', 'examples/quickstart', '--detailed-exitcode'],
  ['log', 'list'],
  ['log', 'verify'],
];

let failed = 0;
for (const step of steps) {
  console.log(`\n$ pltfrms ${step.join(' ')}`);
  const ran = spawnSync(process.execPath, ['bin/run.js', ...step], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, PLTFRMS_STORE: `sqlite:${join(folder, 'quickstart.db')}`},
  });
  failed ||= ran.status ?? 1;
  if (failed) break;
}
rmSync(folder, {recursive: true});
if (!failed)
  console.log('\nNow change examples/quickstart/pltfrms.yaml and run pltfrms plan yourself; the README goes on from here.');
process.exit(failed);
