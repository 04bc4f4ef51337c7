import {PltfrmsError} from '#core/errors.ts';

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 'on']);
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no', 'n', 'off']);

/**
 * Reads an environment variable that switches something on or off; undefined where it is not set.
 *
 * @throws PltfrmsError `cli/usage` where it is empty or neither a yes nor a no: a guess could run or change what was not meant
 */
export function readSwitch(name: string): boolean | undefined {
  const value = process.env[name];
  if (value === undefined) return undefined;
  const isOn = parseSwitch(value);
  if (isOn !== undefined) return isOn;
  throw new PltfrmsError(
    'cli/usage',
    `${name} is ${value.trim() === '' ? 'empty' : `${JSON.stringify(value)}, neither a yes nor a no`}`,
    {
      hint: `set ${name} to 1 or 0, or not at all`,
    },
  );
}

/** Reads a yes or a no in the usual spellings; undefined for anything else. */
export function parseSwitch(value: string): boolean | undefined {
  const written = value.toLowerCase();
  return YES.has(written) ? true : NO.has(written) ? false : undefined;
}
