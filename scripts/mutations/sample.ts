import {createHash} from 'node:crypto';

/** Picks `count` of the named things; the same seed picks the same ones, in the same order. */
export function sample<T extends {readonly name: string}>(all: readonly T[], seed: string, count: number): readonly T[] {
  const ranked = all.map((each) => ({each, rank: createHash('sha256').update(`${seed}\n${each.name}`).digest('hex')}));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({each}) => each);
}
