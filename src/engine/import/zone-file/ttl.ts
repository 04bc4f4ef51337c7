/** TTLs in a master file: seconds, or BIND's `1h30m`. */
import {ttl} from '#schemas/fields/number.ts';

const SECONDS: {readonly [unit: string]: number} = {w: 604_800, d: 86_400, h: 3600, m: 60, s: 1};

/** The most that a TTL may be (RFC 2181 section 8). */
export const TTL_LIMIT = 2_147_483_647;

/** Seconds; undefined where a word is no TTL at all. */
export function readTtl(word: string): number | undefined {
  if (word.length > 50) return undefined;
  if (/^[0-9]+$/.test(word)) return Number(word);
  if (!/^(?:[0-9]+[wdhms])+$/i.test(word)) return undefined;
  return [...word.toLowerCase().matchAll(/([0-9]+)([wdhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (SECONDS[unit as string] as number),
    0,
  );
}

/** Seconds as config has them: `1h`. */
export function writeTtl(seconds: number): string {
  return ttl.read(`${seconds}s`, {names: [], report: () => undefined}) ?? `${seconds}s`;
}
