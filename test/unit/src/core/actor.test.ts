import {expect, test} from 'vitest';
import {ACTOR_LIMIT, readActor} from '#core/actor.ts';

test.each([
  ['ana', 'ana'],
  ['  ana@acme.test ', 'ana@acme.test'],
  ['Ana Souza (on call)', 'Ana Souza (on call)'],
  ['安娜', '安娜'],
  ['A\u030a', 'Å'],
  ['x'.repeat(ACTOR_LIMIT), 'x'.repeat(ACTOR_LIMIT)],
])('%j is %j', (written, actor) => {
  expect(readActor(written)).toEqual({actor});
});

test.each(['', ' ', '\t', '\u3000'])('%j is empty', (written) => {
  expect(readActor(written)).toMatchObject({wrong: 'the actor is empty', hint: expect.stringContaining('ana@acme.test')});
});

test.each([
  'ana\n99  …  organisation.deleted',
  'ana\r',
  'an\ta',
  '\u001b[31mana',
  'a\u009b2Jb',
  'ana\u202egro',
  'ana\u200b',
  'a\u3164b',
  'a\u{e0041}b',
  'a\ud800b',
  'a\u2028b',
  'a\u00a0b',
  'x'.repeat(ACTOR_LIMIT + 1),
])('%j is refused, and quoted so that it can be read', (written) => {
  const read = readActor(`${written}x`);
  expect(read).toHaveProperty('wrong');
  expect((read as {wrong: string}).wrong).not.toMatch(/[^\P{C}]|\n/u);
});
