/** Numbers with and without a unit. */
import {describe, type FieldType, scalar} from '../field.ts';

/** A whole number from `least` to `most`, decimal, without sign or leading zero. */
export function integer(least: number, most: number): FieldType<number> {
  return scalar(
    'whole number',
    (written) => {
      const value = Number(written);
      if (!/^(0|[1-9][0-9]{0,15})$/.test(written))
        return {wrong: `${describe(written)} is no whole number`, hint: `write a number from ${least} to ${most}`};
      if (value < least || value > most)
        return {wrong: `${written} is not between ${least} and ${most}`, hint: 'write a number that is'};
      return {value};
    },
    {type: 'integer', minimum: least, maximum: most},
  );
}

const UNITS = {w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1} as const;
type Unit = keyof typeof UNITS;

/** A duration: one number and one unit (ms s m h d w). Stored with the largest unit that fits, so 60m is 1h. */
export const duration: FieldType<string> = scalar('duration', readDuration, {
  type: 'string',
  pattern: '^[0-9]+(ms|s|m|h|d|w)$',
  examples: ['90s', '5m', '1h', '14d'],
});

function readDuration(written: string): {value: string} | {wrong: string; hint?: string} {
  if (/^[0-9]{1,12}$/.test(written)) {
    const [seconds, short] = [`${written}s`, printDuration(Number(written) * 1000)];
    return {wrong: `${written} has no unit`, hint: `write ${seconds} for seconds${short === seconds ? '' : `, or ${short}`}`};
  }
  const match = /^([0-9]{1,12})(ms|s|m|h|d|w)$/.exec(written);
  if (!match) return {wrong: `${describe(written)} is no duration`, hint: 'one number and one unit of ms s m h d w, such as 90m'};
  const milliseconds = Number(match[1]) * UNITS[match[2] as Unit];
  if (milliseconds > Number.MAX_SAFE_INTEGER) return {wrong: `${written} is too long`, hint: 'write a shorter one'};
  return {value: printDuration(milliseconds)};
}

function printDuration(milliseconds: number): string {
  for (const [unit, size] of Object.entries(UNITS)) {
    if (milliseconds >= size && milliseconds % size === 0) return `${milliseconds / size}${unit}`;
  }
  return `${milliseconds / 1000}s`;
}

/** The length of a canonical duration in milliseconds. */
export function durationMilliseconds(canonical: string): number {
  const match = /^([0-9]+)(ms|s|m|h|d|w)$/.exec(canonical);
  return match ? Number(match[1]) * UNITS[match[2] as Unit] : Number.NaN;
}

/** A TTL: a duration in whole seconds from 0 to 2^31-1 (RFC 2181 section 8). */
export const ttl: FieldType<string> = {
  ...duration,
  type: 'TTL',
  read(raw, reading) {
    const value = duration.read(raw, reading);
    if (value === undefined) return undefined;
    const seconds = durationMilliseconds(value) / 1000;
    if (Number.isInteger(seconds) && seconds <= 2_147_483_647) return value;
    reading.report({
      code: 'dns/ttl',
      summary: `a TTL of ${value} is not a whole number of seconds from 0 to 2147483647 (RFC 2181 section 8)`,
      hint: 'write 1s at least and 3550w at most, or 0s',
    });
    return undefined;
  },
};

/** A share of what stands there: `10%`. Stored as the text. */
export const percent: FieldType<string> = scalar(
  'percentage',
  (written) => {
    if (/^[0-9]{1,3}$/.test(written)) return {wrong: `${written} has no unit`, hint: `write ${written}%`};
    const match = /^([0-9]{1,3})%$/.exec(written);
    return match && Number(match[1]) <= 100
      ? {value: `${Number(match[1])}%`}
      : {wrong: `${describe(written)} is no percentage from 0% to 100%`, hint: 'write a number and a percent sign, such as 10%'};
  },
  {type: 'string', pattern: '^[0-9]{1,3}%$'},
);

/** A day, or a moment with its zone (RFC 3339). A day is its 00:00 UTC; what is stored is UTC. */
export const date: FieldType<string> = scalar(
  'date',
  (written) => {
    const shape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?$/.test(written);
    const moment = shape ? new Date(written) : undefined;
    if (!moment || Number.isNaN(moment.getTime()) || (written.length === 10 && moment.toISOString().slice(0, 10) !== written)) {
      return {wrong: `${describe(written)} is no date`, hint: 'write 2027-01-31, or 2027-01-31T18:00:00Z'};
    }
    const utc = moment.toISOString();
    return {value: utc.endsWith('T00:00:00.000Z') ? utc.slice(0, 10) : utc.replace('.000Z', 'Z')};
  },
  {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$', examples: ['2027-01-31', '2027-01-31T18:00:00Z']},
);
