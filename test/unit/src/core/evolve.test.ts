/** An event that can't follow what is there is refused by name, whether it is decided, replayed or verified. */
import {describe, expect, it} from 'vitest';
import {EventError} from '#core/errors.ts';
import {chain, eventText, GENESIS, type StoredEvent} from '#core/event.ts';
import {foldLog} from '#core/replay.ts';
import {emptyWorld} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {examineLog} from '#stores/examine.ts';

type Given = Partial<Omit<StoredEvent, 'data'>> & {readonly data?: unknown};

const organisation = (uid: string, name: string, parent = ''): Given => ({
  ...{type: 'organisation.created', uid, subject: `organisation ${name}`},
  data: {parent, name, spec: {}},
});
const group = (uid: string, parent: string): Given => ({
  ...{type: 'group.created', uid, subject: 'group acme:ops'},
  data: {parent, name: 'ops', spec: {}},
});
const start = [organisation('a', 'acme'), organisation('b', 'shop', 'a'), group('g', 'a')];
const change = (happening: string, uid: string, version: number, data: unknown = {}): Given => ({
  ...{type: `${uid === 'g' ? 'group' : 'organisation'}.${happening}`, uid, version, data},
});

/** A log with a chain that is right: as somebody would make it who can write the file. */
function logOf(given: readonly Given[]): readonly StoredEvent[] {
  const run = {correlation: 'c', actor: 'ana', way: 'cli', stack: '', time: '2026-01-01T00:00:00.000Z'};
  let hash = GENESIS;
  return given.map(({data, ...rest}, index) => {
    const event = {
      ...{position: index + 1, type: '', uid: '', subject: 'x', organisation: '', version: 1, ...rest},
      data: typeof data === 'string' ? data : JSON.stringify(data),
    };
    hash = chain(digest, hash, eventText('s', run)(event));
    return {...event, run, hash};
  });
}

const impossible: readonly (readonly [what: string, event: Given, said: string])[] = [
  ['a second birth', organisation('a', 'acme'), 'the resource a exists since event 1'],
  ['a birth at a later version', {...organisation('c', 'new'), version: 2}, 'a new resource has version 1, not 2'],
  ['a birth below nothing', organisation('c', 'new', 'z'), 'its parent z does not exist'],
  ['a birth below a resource of a wrong kind', organisation('c', 'new', 'g'), 'its parent g is a group'],
  ['a birth without the parent that its kind needs', group('h', ''), 'a group needs a parent'],
  ['a change of what does not exist', change('updated', 'z', 2), 'the resource z does not exist'],
  ['a change of another kind', {...change('updated', 'g', 2), type: 'account.updated'}, 'the resource g is a group'],
  ['a version that was left out', change('updated', 'g', 3), 'it makes version 3 of a resource at version 1'],
  ['a version that was there', change('updated', 'g', 1), 'it makes version 1 of a resource at version 1'],
  ['a move below nothing', change('moved', 'b', 2, {parent: 'z', name: 'shop'}), 'its parent z does not exist'],
  ['a move below itself', change('moved', 'a', 2, {parent: 'a', name: 'acme'}), 'it would stand below itself'],
  ['a move into a cycle', change('moved', 'a', 2, {parent: 'b', name: 'acme'}), 'it would stand below itself'],
  ['an end with children left', change('deleted', 'a', 2), '2 resources have it as parent'],
  ['data that is no object', change('updated', 'g', 2, []), 'has data that is not an object'],
  ['data that is not JSON', change('updated', 'g', 2, '{'), 'has data that is not JSON'],
  ['a birth without a name', {...organisation('c', ''), data: {parent: '', spec: {}}}, '“name” is missing or of the wrong type'],
  ['a spec that is text', change('updated', 'g', 2, {spec: 'boo'}), '“spec” is missing or of the wrong type'],
  ['labels that are numbers', change('updated', 'g', 2, {labels: {a: 1}}), '“labels” is missing or of the wrong type'],
  ['an owner that is none', change('adopted', 'g', 2, {owner: 3}), '“owner” is missing or of the wrong type'],
];

describe('an event that can’t follow', () => {
  it.each(impossible)('is refused: %s', (_, event, said) => {
    const log = logOf([...start, event]);
    const world = emptyWorld(catalogue);
    expect(() => foldLog(world, log)).toThrow(EventError);
    const {damage} = examineLog({id: 's', digest, catalogue, events: (from) => log.slice(from - 1)});
    expect(damage).toEqual([{part: 'log', position: 4, summary: expect.stringContaining(said)}]);
    expect(damage[0]?.summary).toMatch(/^event 4 /);
  });

  it('is refused: a birth of what was deleted', () => {
    const log = logOf([...start, change('deleted', 'g', 2), group('g', 'a')]);
    expect(() => foldLog(emptyWorld(catalogue), log)).toThrow('event 5 (group.created, group acme:ops) can’t follow');
  });

  it.each([
    ['kind', {...organisation('c', 'new'), type: 'unicorn.created'}],
    ['type', change('vanished', 'g', 2)],
  ])('of an unknown %s is of a later program', (_, event) => {
    expect(() => foldLog(emptyWorld(catalogue), logOf([...start, event]))).toThrow(
      expect.objectContaining({code: 'store/newer', hint: 'update pltfrms'}),
    );
  });
});

describe('a move', () => {
  const moves = (...names: readonly (readonly [uid: string, version: number, name: string])[]): ReadonlyMap<string, string> => {
    const events = names.map(([uid, version, name]) => change('moved', uid, version, {parent: '', name}));
    return foldLog(emptyWorld(catalogue), logOf([organisation('a', 'acme'), organisation('b', 'shop'), ...events])).aliases;
  };

  it('leaves a former name that leads to what had it, until another takes it', () => {
    expect([...moves(['a', 2, 'old'])]).toEqual([[' organisation acme', 'a']]);
    expect([...moves(['a', 2, 'old'], ['b', 2, 'acme'])]).toEqual([[' organisation shop', 'b']]);
  });

  it('leaves none in an exchange: each name leads to what has it now', () => {
    expect([...moves(['a', 2, 'shop'], ['b', 2, 'acme'])]).toEqual([]);
  });
});
