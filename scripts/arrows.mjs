// Checks the arrows, and that the checker checks: it must have seen the tree, and must find wrong arrows that are planted.
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cruise} from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const LEAST_MODULES = 60;
const root = new URL('..', import.meta.url).pathname;

async function look(directory, paths) {
  process.chdir(directory);
  const options = await extractOptions('./.dependency-cruiser.cjs');
  const {output} = await cruise(paths, options, undefined, {tsConfig: extractTsConfig('tsconfig.json')});
  return output.summary;
}

/** A small tree with arrows that point the wrong way. */
function plant() {
  const directory = mkdtempSync(join(tmpdir(), 'arrows-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(directory, file));
  for (const folder of ['src/core', 'src/engine']) mkdirSync(join(directory, folder), {recursive: true});
  writeFileSync(join(directory, 'src/engine/engine.ts'), 'export const engine = 1;\n');
  writeFileSync(
    join(directory, 'src/core/core.ts'),
    "import {readFileSync} from 'node:fs';\nimport {engine} from '#engine/engine.ts';\nexport const core = [readFileSync, engine];\n",
  );
  return directory;
}

const planted = plant();
const seen = await look(planted, ['src']);
rmSync(planted, {recursive: true});
for (const wanted of ['pure-code-does-no-io', 'core-looks-only-down']) {
  if (seen.violations.some(({rule}) => rule.name === wanted)) continue;
  console.error(`the checker does not see a planted violation of ${wanted}`);
  process.exit(1);
}

const summary = await look(root, ['schemas', 'src', 'provider']);
for (const {rule, from, to, cycle, comment} of summary.violations) {
  console.error(
    `${rule.name}: ${from} → ${cycle ? cycle.map((each) => each.name ?? each).join(' → ') : to}${comment ? `\n  ${comment}` : ''}`,
  );
}
if (summary.totalCruised < LEAST_MODULES)
  console.error(`only ${summary.totalCruised} modules were looked at; there are more than ${LEAST_MODULES}`);
if (summary.violations.length > 0 || summary.totalCruised < LEAST_MODULES) process.exit(1);
console.log(`arrows: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} dependencies, no violation`);
