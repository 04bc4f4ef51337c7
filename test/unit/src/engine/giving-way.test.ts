/** How a resource gets the place of another that goes, moves or was let go: in any order, and with nothing lost. */
import {describe, expect, it} from 'vitest';
import {addressBook} from '#core/address.ts';
import type {Command} from '#core/decide.ts';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {birth} from '#engine/one-by-one/alter.ts';
import {carryOut, takeAway} from '#engine/one-by-one/carry-out.ts';
import {makeRoom} from '#engine/one-by-one/giving-way.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import type {Target} from '#engine/one-by-one/target.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {session} from './sessions.ts';

const bare = {spec: {}, labels: {}, protect: false};

function target(world: World, kind: string, parent: string, name: string): Target {
  const above = parent === '' ? '' : find(world, parent).uid;
  return {kind: catalogue.kind(kind) as Kind, parent: above, name, ...bare};
}

function find(world: World, address: string): Resource {
  const book = addressBook(world);
  return [...world.resources.values()].find((each) => book.of(each) === address) as Resource;
}

function addresses(mine: Session): readonly string[] {
  const book = addressBook(mine.world());
  return [...mine.world().resources.values()].map((each) => book.of(each).replace(/~[0-9a-f]{8}/, '~')).sort();
}

async function make(mine: Session, kind: string, parent: string, name: string): Promise<void> {
  expect(await carryOut(mine, (world) => birth(mine, world, target(world, kind, parent, name)))).toEqual([]);
}

/** Makes acme with two organisations, and a group in the second one. */
async function begin(): Promise<Session> {
  const mine = await session();
  await make(mine, 'organisation', '', 'acme');
  for (const name of ['y', 'z']) await make(mine, 'organisation', 'organisation acme', name);
  await make(mine, 'group', 'organisation acme/z', 'ops');
  return mine;
}

function move(mine: Session, from: string, kind: string, parent: string, name: string): ReturnType<typeof carryOut> {
  return carryOut(mine, (world) => {
    const {uid} = find(world, from);
    const to = target(world, kind, parent, name);
    const step: Command = {do: 'move', uid, parent: to.parent, name};
    return {commands: [...makeRoom(mine, world, to, {uid}), step]};
  });
}

describe('what is let go while something stands in it', () => {
  it.each(['the same run', 'a later run'])('steps aside for a move in %s, and goes when that has left', async (run) => {
    const first = await begin();
    const {uid} = find(first.world(), 'organisation acme/z');
    const said = await takeAway(first, uid);
    expect(said.map(({severity}) => severity)).toEqual(['warning']);
    const mine = run === 'the same run' ? first : await session();
    expect(await move(mine, 'organisation acme/y', 'organisation', 'organisation acme', 'z')).toEqual([]);
    expect(addresses(mine)).toEqual(['group acme/z~:ops', 'organisation acme', 'organisation acme/z', 'organisation acme/z~']);
    const {name} = mine.world().resources.get(uid) as Resource;
    expect(await move(mine, `group acme/${name}:ops`, 'group', 'organisation acme/z', 'ops')).toEqual([]);
    expect(addresses(mine)).toEqual(['group acme/z:ops', 'organisation acme', 'organisation acme/z']);
  });
});

describe('what is in the place of a new resource', () => {
  const going = (world: World, ...gone: readonly string[]): ((resource: Resource) => boolean) => {
    const uids = new Set(gone.map((each) => find(world, each).uid));
    return ({uid}) => uids.has(uid);
  };
  const take = (mine: Session, ...gone: readonly string[]): ReturnType<typeof carryOut> =>
    carryOut(mine, (world) =>
      birth(mine, world, target(world, 'organisation', 'organisation acme', 'z'), 'another', going(world, ...gone)),
    );

  it('is deleted with what hangs on it, where all of that goes', async () => {
    const mine = await begin();
    const {uid} = find(mine.world(), 'organisation acme/z');
    expect(await take(mine, 'organisation acme/z', 'group acme/z:ops')).toEqual([]);
    expect(addresses(mine)).toEqual(['organisation acme', 'organisation acme/y', 'organisation acme/z']);
    expect(mine.world().tombstones.has(uid)).toBe(true);
  });

  it.each([[['organisation acme/z']], [[]]])('steps aside where not all of that is known to go: %j', async (gone) => {
    const mine = await begin();
    const {uid} = find(mine.world(), 'organisation acme/z');
    expect(await take(mine, ...gone)).toEqual([]);
    expect(mine.world().resources.get(uid)?.name).toBe(`z~${uid.slice(0, 8)}`);
  });
});
