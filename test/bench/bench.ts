/** `npm run bench`: measures the built program, and terraform beside it, and says which targets are met. */
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {commandRows, startRows} from './commands.ts';
import {hasTime} from './measure.ts';
import {handshakeRow, installProvider, providerRows} from './provider.ts';
import {type Judged, judge, type Row, tableHead, tableRow} from './report.ts';
import {synthRows} from './synth.ts';
import {TERRAFORM_RESOURCES, terraformRows, terraformVersion} from './terraform.ts';

const HELP = `npm run bench -- [options]
  --sizes 2000,10000   how many resources (default 2000,10000,100000)
  --quick              2,000 resources, 3 runs, no terraform
  --no-terraform       leave terraform out; it takes minutes
  --provider           only how it starts, and terraform with our provider
  --synth              only apps of constructs
  --json FILE          write what was measured, each run of it, as JSON
  --program FILE       another bin/run.js, to compare two builds`;

/** From here on one run less tells nothing new, and each takes seconds. */
const LARGE = 100_000;

/** Prints as it goes; the folder is for what it writes. */
export async function bench(program: string, folder: string, args: readonly string[]): Promise<void> {
  const {values: options} = parseArgs({
    args: [...args],
    options: {
      sizes: {type: 'string'},
      quick: {type: 'boolean', default: false},
      'no-terraform': {type: 'boolean', default: false},
      provider: {type: 'boolean', default: false},
      synth: {type: 'boolean', default: false},
      json: {type: 'string'},
      program: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  if (options.help) {
    console.log(HELP);
    return;
  }
  const sizes = (options.sizes ?? (options.quick ? '2000' : '2000,10000,100000')).split(',').map(Number);
  const machine = describeMachine();
  console.log(
    `${Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}\n\n${tableHead()}`,
  );
  const rows: Judged[] = [];
  try {
    const {quick, provider} = options;
    const wanted = {sizes: provider ? [] : sizes, quick, terraform: !quick && !options['no-terraform'], provider};
    const measured = resolve(options.program ?? program);
    for await (const row of options.synth ? synthRows(measured, folder, 5) : measureAll(measured, folder, wanted)) {
      const judged = judge(row);
      rows.push(judged);
      console.log(tableRow(judged));
    }
    console.log(`\n${summary(rows)}`);
  } finally {
    // What was measured before something failed took minutes too.
    if (options.json) writeFileSync(options.json, `${JSON.stringify({...machine, loadAfter: loadavg()[0], rows}, null, 1)}\n`);
  }
}

function describeMachine(): {readonly [name: string]: string | number} {
  return {
    date: new Date().toISOString().slice(0, 16),
    node: process.version,
    cores: cpus().length,
    cpu: (cpus()[0]?.model ?? 'unknown').trim(),
    terraform: terraformVersion() ?? 'none',
    load: (loadavg()[0] ?? 0).toFixed(2),
  };
}

interface Wanted {
  readonly sizes: readonly number[];
  readonly quick: boolean;
  readonly terraform: boolean;
  /** Nothing that is not about the provider. */
  readonly provider: boolean;
}

async function* measureAll(program: string, folder: string, wanted: Wanted): AsyncIterable<Row> {
  const {sizes, quick, terraform} = wanted;
  yield* startRows(program, folder, quick ? 5 : 15);
  const installed = installProvider(program, folder);
  yield handshakeRow(installed, quick ? 5 : 15);
  let ours: number | undefined;
  for (const size of sizes) {
    for (const row of commandRows(program, folder, size, quick || size >= LARGE ? 3 : 5)) {
      if (size === TERRAFORM_RESOURCES && row.name === 'empty plan') ours = row.seconds;
      yield row;
    }
  }
  if (!quick && !wanted.provider) yield* synthRows(program, folder, 5);
  if (!terraform) return;
  if (terraformVersion() === undefined) return yield {name: 'terraform', note: 'not on the PATH'};
  yield* providerRows(program, folder, installed, 3);
  if (wanted.provider) return;
  for (const row of terraformRows(folder)) {
    yield row;
    if (row.name === 'terraform empty plan' && row.seconds !== undefined && ours !== undefined)
      yield {size: TERRAFORM_RESOURCES, name: 'terraform empty plan / ours', ratio: row.seconds / ours};
  }
}

function summary(rows: readonly Judged[]): string {
  const judged = rows.filter((row) => row.met !== undefined);
  const missed = judged.filter((row) => !row.met);
  const memory = hasTime
    ? ''
    : ' Processor time and memory were not measured: GNU time is not at /usr/bin/time (Debian: apt install time).';
  return `${judged.length - missed.length} of ${judged.length} targets met; load ${(loadavg()[0] ?? 0).toFixed(2)} at the end.${memory}`;
}
