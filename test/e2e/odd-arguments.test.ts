/** Odd words for every argument and flag of every command: an answer or an error with a code, never a bug or a stack trace. */
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {execa} from 'execa';
import {expect, test} from 'vitest';
import {BIN, folder} from './cli.ts';

interface Flag {
  readonly type: string;
  readonly options?: readonly string[];
  readonly required?: boolean;
}
interface Command {
  readonly args: {readonly [name: string]: {readonly required?: boolean}};
  readonly flags: {readonly [name: string]: Flag};
}

const manifest = JSON.parse(readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')) as {
  readonly commands: {readonly [id: string]: Command};
};

const ODD = [
  '',
  'x'.repeat(5000),
  'x/'.repeat(5000),
  'loop',
  'file/below',
  '/dev/null',
  'a\nb',
  '\u001b[31m',
  '__proto__',
  'a:b:c:d',
  '999999999999999999999',
  'a=b=c',
  '{',
  '🦊',
];

/** A third of the words for arguments and one for each flag, others for each command. ODD_ALL=1 tries all. */
function wordsFor(id: string, {args, flags}: Command): readonly (readonly string[])[] {
  const options = Object.entries(flags).filter(([, flag]) => flag.type === 'option');
  const required = options
    .filter(([, flag]) => flag.required)
    .flatMap(([name, {options}]) => [`--${name}`, options?.[0] ?? 'out']);
  const names = Object.keys(args);
  const some = ODD.filter((_, at) => process.env['ODD_ALL'] || (at + id.length) % 3 === 0);
  const asArguments = names.length === 0 ? [] : some.map((odd) => [...required, '--', ...names.map(() => odd)]);
  const asFlags = options
    .filter(([, flag]) => !flag.options)
    .flatMap(([name], at) => {
      const words = process.env['ODD_ALL'] ? ODD : [ODD[(at + id.length) % ODD.length] as string];
      const others = required.filter((word, index) => word !== `--${name}` && required[index - 1] !== `--${name}`);
      return words.map((odd) => [...others, ...names.map(() => 'a'), `--${name}=${odd}`]);
    });
  return [...asArguments, ...asFlags].map((words) => [...id.split(':'), ...words]);
}

test.each(Object.entries(manifest.commands))('%s', async (id, command) => {
  const wrong: unknown[] = [];
  for (const words of wordsFor(id, command)) {
    const here = folder({'pltfrms.yaml': 'stack: s\norganisations: { a: {} }\n', file: 'x'});
    symlinkSync('loop', join(here.path, 'loop'));
    mkdirSync(join(here.path, 'home'));
    const ran = await execa('node', [BIN, ...words], {
      cwd: here.path,
      reject: false,
      stdin: 'ignore',
      timeout: 60_000,
      env: {HOME: join(here.path, 'home'), PLTFRMS_ACTOR: 'tester', PLTFRMS_STORE: undefined, NO_COLOR: '1'},
    });
    const isFine = [0, 1, 2, 3, 4, 6, 7, 64].includes(ran.exitCode ?? -1) && !/\n\s+at .*:\d+/.test(ran.stderr);
    if (!isFine) wrong.push([words, ran.exitCode, ran.stderr.slice(0, 300)]);
    here.remove();
  }
  expect(wrong).toEqual([]);
});
