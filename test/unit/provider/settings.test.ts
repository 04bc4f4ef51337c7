import {afterEach, expect, test, vi} from 'vitest';
import {settingsOf} from '#provider/settings.ts';
import type {Problem} from '#schemas/field.ts';

afterEach(() => vi.unstubAllEnvs());

function read(actor: string | null): {readonly actor: string | undefined; readonly problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const config = {store: 'memory:', stack: 's', actor, take_over: null};
  return {actor: settingsOf(config, (problem) => problems.push(problem))?.actor, problems};
}

test('the actor of the provider is a name, by the same rule as everywhere', () => {
  expect(read(' ana ')).toEqual({actor: 'ana', problems: []});
  for (const wrong of ['', ' ', 'ana\nbo', 'a\u202eb', 'x'.repeat(201)])
    expect(read(wrong)).toMatchObject({
      actor: undefined,
      problems: [{path: ['actor'], hint: expect.stringContaining('leave it out')}],
    });
});

test('an empty PLTFRMS_ACTOR is refused too', () => {
  vi.stubEnv('PLTFRMS_ACTOR', '');
  expect(read(null)).toMatchObject({actor: undefined, problems: [{summary: 'the actor is empty'}]});
});

test('the clock is trusted where PLTFRMS_TRUST_CLOCK says so, and a value that is neither a yes nor a no is refused', () => {
  const trust = (value: string): unknown => {
    vi.stubEnv('PLTFRMS_TRUST_CLOCK', value);
    const problems: Problem[] = [];
    const config = {store: 'memory:', stack: 's', actor: 'ana', take_over: null};
    return settingsOf(config, (problem) => problems.push(problem))?.isClockTrusted ?? problems[0]?.summary;
  };
  expect(['1', 'true', '0'].map(trust)).toEqual([true, true, false]);
  expect(trust('')).toBe('PLTFRMS_TRUST_CLOCK is empty');
  expect(trust('perhaps')).toBe('PLTFRMS_TRUST_CLOCK is "perhaps", neither a yes nor a no');
});
