/** What a command loads before it begins. Each 100 kB take about 10 ms, at every start. */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {folder} from './cli.ts';

const DIST = new URL('../../dist', import.meta.url).pathname;

/** The built text of a command, with all that it imports before it runs. */
function textOf(command: string): string {
  const texts = new Map<string, string>();
  const visit = (file: string): void => {
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)"(\.[^"]+\.js)"/g)) visit(join(dirname(file), path));
  };
  visit(join(DIST, 'main.js'));
  visit(join(DIST, `commands/${command}.js`));
  return [...texts.values()].join('\n');
}

test.each(['plan', 'apply', 'rollback', 'show', 'destroy', 'validate', 'list', 'create', 'log/verify'])(
  '%s starts without the library that checks documents',
  (command) => {
    expect(textOf(command).includes('ZodError')).toBe(false);
  },
);

test('the library is found where it is imported', () => {
  expect(textOf('schema').includes('ZodError')).toBe(true);
});

/** A module for `node --require` that makes what is slow to make fail. */
const NOT_SEGMENTED = "Intl.Segmenter = class { constructor() { throw new Error('a segmenter was made') } };\n";

test('no text is segmented where all of it is ASCII', async () => {
  const given = folder({
    'pltfrms.yaml': 'stack: start\naccounts: [ana@acme.test, bo@acme.test]\n',
    'not-segmented.cjs': NOT_SEGMENTED,
  });
  const required = {NODE_OPTIONS: `--require ${join(given.path, 'not-segmented.cjs')}`};
  for (const args of [['plan'], ['apply', '--yes'], ['plan'], ['list'], ['log', 'list']]) {
    const ran = await given.runWith(required, ...args);
    expect({args, exit: ran.exit, err: ran.err.includes('segmenter')}).toEqual({args, exit: 0, err: false});
  }
  given.remove();
});
