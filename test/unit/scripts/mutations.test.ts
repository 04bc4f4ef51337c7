/** Every mutation applies to the sources as they are, so that none is lost when code is renamed. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {type Mutation, mutate} from '../../../scripts/mutations/mutation.ts';
import {sample} from '../../../scripts/mutations/sample.ts';
import {MUTATIONS} from '../../../scripts/mutations/table.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;

describe('each mutation', () => {
  test.each(MUTATIONS)('$name: its text occurs once in $file, and its tests exist', (mutation) => {
    const source = readFileSync(join(ROOT, mutation.file), 'utf8');
    expect(mutate(source, mutation)).not.toBe(source);
    expect(mutation.tests.length).toBeGreaterThan(0);
    expect(mutation.tests.filter((each) => !existsSync(join(ROOT, each)))).toEqual([]);
  });

  test('has a name of its own', () => {
    expect(new Set(MUTATIONS.map(({name}) => name)).size).toBe(MUTATIONS.length);
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(18);
  });
});

describe('mutate', () => {
  const mutation: Mutation = {name: 'off by one', file: 'a.ts', from: 'n + 1', to: 'n + $&', tests: []};

  it('replaces the text literally', () => {
    expect(mutate('return n + 1;', mutation)).toBe('return n + $&;');
  });

  it.each([
    ['is absent', 'return n;', 'occurs 0 times'],
    ['occurs twice', 'n + 1, n + 1', 'occurs 2 times'],
  ])('throws where the text %s', (_, source, message) => {
    expect(() => mutate(source, mutation)).toThrow(message);
  });

  it('throws where nothing changes', () => {
    expect(() => mutate('n + 1', {...mutation, to: 'n + 1'})).toThrow('changes nothing');
  });
});

describe('sample', () => {
  const all = Array.from({length: 40}, (_, index) => ({name: `m${index}`}));

  it('is the same for a seed, and another for another', () => {
    expect(sample(all, 'a', 6)).toEqual(sample(all, 'a', 6));
    expect(sample(all, 'a', 6)).not.toEqual(sample(all, 'b', 6));
    expect(new Set(sample(all, 'a', 6)).size).toBe(6);
  });

  it('reaches every one over some seeds', () => {
    const seen = new Set(Array.from({length: 60}, (_, seed) => sample(all, String(seed), 6)).flat());
    expect(seen.size).toBe(all.length);
  });
});
