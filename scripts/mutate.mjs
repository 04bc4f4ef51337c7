// Breaks the planner on purpose, one way at a time, in a copy of the sources: the laws or its pinned cases must go red each time.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const root = new URL('..', import.meta.url).pathname;

/** What is broken, where, and how. The text must be there once: a mutation that changes nothing would prove nothing. */
const MUTATIONS = [
  ['what is no longer declared stays', 'src/core/plan/leaving.ts', 'else doomed.set(uid, resource);', 'else continue;'],
  [
    'what nobody owns goes without exclusive',
    'src/core/plan/leaving.ts',
    'if (!exclusive.has(kind.exclusive)) count',
    'if (exclusive.has(kind.exclusive)) count',
  ],
  [
    'an immutable field is changed in place',
    'src/core/plan/change.ts',
    'if (immutable.length > 0)',
    'if (immutable.length > 99)',
  ],
  [
    'a replacement does not spread',
    'src/core/plan/replace.ts',
    'of dependants(owning.world, uid))',
    'of dependants(owning.world, uid).slice(0, 0))',
  ],
  [
    'deletes come parents first',
    'src/core/plan/order.ts',
    "steps.push({command: {do: 'delete', uid}, change});",
    "steps.unshift({command: {do: 'delete', uid}, change});",
  ],
  [
    'births come in any order',
    'src/core/plan/order.ts',
    'if (other) come(ordering, other);',
    'if (other === change) come(ordering, other);',
  ],
  [
    'the order of files matters',
    'src/core/plan/order.ts',
    'return [...changes].sort(',
    'return [...changes].map((each) => each) ?? [...changes].sort(',
  ],
  [
    'an adoption is forgotten',
    'src/core/plan/change.ts',
    "if (adopts) commands.push({do: 'adopt'",
    "if (!adopts) commands.push({do: 'adopt'",
  ],
  ['what is protected is deleted', 'src/core/plan/hold.ts', '.filter((each) => each.protect)', '.filter((each) => !each)'],
  ['a stale plan is applied', 'src/engine/apply-plan.ts', 'if (answer.prior !== intent.prior)', 'if (answer.prior < 0)'],
  ['what follows stays when its source moves', 'src/core/derive.ts', 'if (touched.some(isElsewhere))', 'if (touched.length < 0)'],
  [
    'what follows outlives its source',
    'src/core/derive.ts',
    "for (const each of derivedFrom(world, uid)) yield {do: 'delete', uid: each.uid};",
    '',
  ],
  ['what follows can be changed by hand', 'src/core/decide.ts', 'if (source !== undefined) {', 'if (source === null) {'],
  [
    'a part takes the name of another’s',
    'src/core/plan/place.ts',
    'return parts.some((each) => each.name === name && each.owners.length > 0) ? `${name}#${stack}` : name;',
    'return name;',
  ],
  [
    'a part comes without what it stands on',
    'src/core/plan/needs.ts',
    'if (other && (isComing(other) || isGoing(other))) yield other;',
    'if (other && isGoing(other)) yield other;',
  ],
  [
    'a part goes without what stands on it',
    'src/core/plan/needs.ts',
    'if (!isGoing(change)) return;',
    'if (isGoing(change)) return;',
  ],
  [
    'what needs the excluded is done',
    'src/core/plan/part.ts',
    'asked.filter((change) => !out.has(change))',
    'asked.filter((change) => change)',
  ],
  [
    'a uid is used again',
    'src/core/plan/place.ts',
    '!world.resources.has(uid) && !world.tombstones.has(uid)',
    '!world.resources.has(uid)',
  ],
];

function copyTree() {
  const directory = mkdtempSync(join(tmpdir(), 'mutate-'));
  for (const each of ['schemas', 'src', 'test', 'examples', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(join(root, each), join(directory, each), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  return directory;
}

function runLaws(directory) {
  const ran = spawnSync('npx', ['vitest', 'run', 'test/laws', 'test/unit/src/core', '--bail=1'], {
    cwd: directory,
    encoding: 'utf8',
    timeout: 300_000,
    env: {...process.env, LAWS_RUNS: process.env.LAWS_RUNS ?? '0.5'},
  });
  return {red: ran.status !== 0, law: /Error: ([^\n]{0,90})/.exec(`${ran.stdout}${ran.stderr}`)?.[1] ?? ''};
}

const only = process.argv[2];
const directory = copyTree();
let missed = 0;
try {
  for (const [what, file, from, to] of MUTATIONS.filter(([each]) => !only || each.includes(only))) {
    const path = join(directory, file);
    const before = readFileSync(path, 'utf8');
    if (before.split(from).length !== 2) {
      console.log(`MISPLACED  ${what}: ${file} does not hold the text once`);
      missed++;
      continue;
    }
    writeFileSync(
      path,
      before.replace(from, () => to),
    );
    const {red, law} = runLaws(directory);
    writeFileSync(path, before);
    if (!red) missed++;
    console.log(`${red ? 'caught   ' : 'MISSED   '}  ${what}${red ? `  (${law})` : ''}`);
  }
} finally {
  rmSync(directory, {recursive: true, force: true});
}
console.log(`${MUTATIONS.length - missed} of ${MUTATIONS.length} mutations caught`);
process.exit(missed > 0 ? 1 : 0);
