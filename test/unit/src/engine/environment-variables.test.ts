/** Which environment variables a config may read. */
import {afterEach, expect, it, vi} from 'vitest';
import {environmentReader} from '#engine/environment-variables.ts';

afterEach(() => vi.unstubAllEnvs());

const NAMES = [
  'AWS_SECRET',
  'CI_COMMIT',
  'PLTFRMS_VAR_REGION',
  'PLTFRMS_VAR',
  'pltfrms_var_x',
  'PLTFRMS_STORE',
  'XPLTFRMS_VAR_A',
];
const readable = (isUntrusted: boolean, named?: readonly string[]): readonly string[] => {
  const {mayRead} = environmentReader(isUntrusted, named);
  return NAMES.filter((name) => mayRead?.(name));
};

it('any, for a config that is trusted', () => {
  expect(readable(false)).toEqual(NAMES);
});

it('only those that are meant for it or allowed by name, for one that is not', () => {
  expect(readable(true)).toEqual(['PLTFRMS_VAR_REGION']);
  expect(readable(true, ['CI_COMMIT'])).toEqual(['CI_COMMIT', 'PLTFRMS_VAR_REGION']);
  vi.stubEnv('PLTFRMS_ALLOW_ENV', 'AWS_SECRET, PLTFRMS_STORE');
  expect(readable(true)).toEqual(['AWS_SECRET', 'PLTFRMS_VAR_REGION', 'PLTFRMS_STORE']);
});

it('never the key of the store', () => {
  vi.stubEnv('PLTFRMS_SECRET_KEY', 'hunter2');
  expect(environmentReader(false).read('PLTFRMS_SECRET_KEY')).toBeUndefined();
});

it('none by a pattern, and not the key, however it is asked for', () => {
  for (const name of ['CI_*', '*', 'A-B', '', 'PLTFRMS_SECRET_KEY'])
    expect(() => environmentReader(true, [name]), name).toThrow(expect.objectContaining({code: 'cli/usage'}));
});
