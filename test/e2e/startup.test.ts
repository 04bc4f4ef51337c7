/** What a command loads before it begins. Each 100 kB take about 10 ms, at every start. */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';

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
