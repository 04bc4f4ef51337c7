/** What is measured of our own program: each command on a stack of a given size, and how long it takes to start at all. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {changeOneRecord, generateStack} from './generate.ts';
import {type Job, measure, measureInTurn} from './measure.ts';
import type {Row} from './report.ts';

/** All commands on a stack of so many resources, in the order in which each leaves behind what the next one needs. */
export function* commandRows(program: string, folder: string, size: number, runs: number): Iterable<Row> {
  const cwd = join(folder, String(size));
  mkdirSync(cwd, {recursive: true});
  generateStack(cwd, size);
  const count = size.toLocaleString('en');
  const job = (args: readonly string[], says: string, prepare?: () => void): Job => ({
    command: process.execPath,
    args: [program, ...args],
    cwd,
    says,
    ...(prepare ? {prepare} : {}),
  });
  const row = (name: string, of: Job, isRate = false): Row => {
    const measured = measure(of, runs);
    return {size, name, ...measured, ...(isRate ? {perSecond: size / measured.seconds} : {})};
  };
  const without = (file: string) => () => rmSync(join(cwd, file), {force: true});
  // A day that is named switches off the answer from memory, so that nothing but a plan made in full can be empty.
  const inFull = ['plan', '--as-of', new Date().toISOString().slice(0, 10)];

  yield row('validate', job(['validate'], `${count} resources`));
  yield row('first plan', job(['plan'], `${count} to create`));
  yield row('apply', job(['apply', '--yes'], `Applied ${count} events`, without('pltfrms.db')), true);
  yield row('unchanged plan', job(['plan'], `No changes. ${count} resources`));
  yield row('empty plan', job(inFull, `No changes. ${count} resources`));
  const restore = changeOneRecord(cwd, size);
  yield row('one-change plan', job(['plan'], '1 to update'));
  restore();
  yield row('replay', job(['log', 'replay'], `Replayed ${count} events`), true);
  yield row('replay into a file', job(['log', 'replay', '--into', 'copy.db'], 'copy.db', without('copy.db')), true);
  yield row('verify', job(['log', 'verify'], `Verified ${count} events`), true);
  rmSync(cwd, {recursive: true});
}

/** Measures what it takes to start, and to list a store of one resource, against a process that does nothing. */
export function startRows(program: string, folder: string, runs: number): readonly Row[] {
  const cwd = join(folder, 'start');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'pltfrms.yaml'), 'stack: start\naccounts: [ana@acme.test]\n');
  execFileSync(process.execPath, [program, 'apply', '--yes'], {cwd, stdio: 'ignore'});
  const jobs = {'node -e 0': ['-e', '0'], '--version': [program, '--version'], 'list, one resource': [program, 'list']};
  const measured = measureInTurn(
    Object.values(jobs).map((args) => ({command: process.execPath, args, cwd})),
    runs,
  );
  const least = measured[0]?.seconds ?? Number.NaN;
  return Object.keys(jobs).map((name, index) => {
    const each = measured[index] as (typeof measured)[number];
    return {name, ...each, ...(index > 0 ? {ratio: each.seconds / least} : {})};
  });
}
