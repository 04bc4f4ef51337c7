/** The examples keep the store outside of cdktf.out, which is generated anew and lost. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

test.each(['README.md', 'docs/cdktf.md', 'examples/cdktf/src/reseller.ts', 'examples/cdktn/src/reseller.ts'])('%s', (name) => {
  const providers = read(name).match(/new PltfrmsProvider\(.*/g);
  expect(providers).not.toBeNull();
  for (const each of providers ?? []) expect(each).toMatch(/store: ['`]sqlite:(\.\.\/\.\.\/\.\.|\$\{folder\})\//);
});
