/** Deletions of a program that asks about one resource at a time, and the protection that it sets and lifts beside them. */
import {describe, expect, it} from 'vitest';
import type {Command} from '#core/decide.ts';
import type {Resource} from '#core/resource.ts';
import {takeAway} from '#engine/one-by-one/carry-out.ts';
import type {Freed} from '#engine/one-by-one/departures.ts';
import {type Draft, openDraft} from '#engine/one-by-one/draft.ts';
import {sweep} from '#engine/one-by-one/let-go.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {session} from './sessions.ts';

const at = (mine: Session, uid: string): Resource | undefined => mine.world().resources.get(uid);
const protect = (uid: string, value: boolean): Command => ({do: 'update', uid, patch: {protect: value}});

/** Carries commands out, and what may go with them. */
async function write(mine: Session, ...commands: readonly Command[]): Promise<void> {
  await mine.write((transaction) => {
    for (const each of commands) expect(transaction.perform(each)).not.toHaveProperty('code');
    sweep(mine, transaction);
    return true;
  });
}

/** Makes the organisation acme with the group acme:ops. */
async function make(mine: Session, isProtected: boolean): Promise<void> {
  const organisation = {kind: catalogue.kind('organisation') as Kind, uid: 'acme', parent: '', name: 'acme', spec: {}};
  await write(mine, {do: 'create', ...organisation, protect: isProtected, owner: mine.stack});
  await makeGroup(mine);
}

async function makeGroup(mine: Session): Promise<void> {
  const group = {kind: catalogue.kind('group') as Kind, uid: 'ops', parent: 'acme', name: 'ops', spec: {}};
  await write(mine, {do: 'create', ...group, owner: mine.stack});
}

/** Makes the organisation of another stack, which protects it, with a group of ours. */
async function makeBelowOthers(mine: Session): Promise<void> {
  const theirs = await session('other');
  const organisation = {kind: catalogue.kind('organisation') as Kind, uid: 'acme', parent: '', name: 'acme', spec: {}};
  await write(theirs, {do: 'create', ...organisation, protect: true, owner: 'other'});
  await makeGroup(mine);
}

const codes = (said: readonly {readonly severity?: string; readonly code: string}[]): readonly string[] =>
  said.map(({severity = 'error', code}) => `${severity} ${code}`);
const leave = (draft: Draft): readonly string[] => codes(draft.leave('ops', false));
const ask = (draft: Draft, ...commands: readonly Command[]): readonly string[] => codes(draft.try(commands, 'acme', true));

describe('a deletion that is planned below what is protected', () => {
  it('waits for what is above, and is certain when that has been asked about', async () => {
    const mine = await session();
    await make(mine, true);
    const draft = openDraft(mine);
    expect(draft.protectorOf('ops', false)).toMatchObject({address: 'organisation acme', isCertain: false});
    expect(ask(draft)).toEqual([]);
    expect(draft.protectorOf('ops', false)).toMatchObject({isCertain: true});
    expect(leave(draft)).toEqual(['error resource/protected']);
  });

  it('is refused at what is above when that is asked about later, and stays protected or becomes so', async () => {
    const mine = await session();
    await make(mine, true);
    const draft = openDraft(mine);
    expect(leave(draft)).toEqual([]);
    expect(ask(draft)).toEqual(['error resource/protected']);
    await write(mine, protect('acme', false));
    const later = openDraft(mine);
    expect(leave(later)).toEqual([]);
    expect(ask(later, protect('acme', true))).toEqual(['error resource/protected']);
    expect(later.world().resources.get('acme')?.protect).toBe(false);
  });

  it('is refused at once below what another stack protects', async () => {
    const mine = await session();
    await makeBelowOthers(mine);
    expect(leave(openDraft(mine))).toEqual(['error resource/protected']);
  });

  it('knows what the plan lifts, once that has been asked about', async () => {
    const mine = await session();
    await make(mine, true);
    const draft = openDraft(mine);
    expect(leave(draft)).toEqual([]);
    expect(draft.freed('ops')).toEqual({from: []});
    expect(ask(draft, protect('acme', false))).toEqual([]);
    expect(draft.freed('ops')).toEqual({from: [{uid: 'acme', version: 1}]});
  });

  it('lifts its own protection where it is replaced without', async () => {
    const mine = await session();
    await make(mine, false);
    await write(mine, protect('ops', true));
    const draft = openDraft(mine);
    expect(codes(draft.leave('ops', false))).toEqual(['error resource/protected']);
    expect(codes(draft.leave('ops', true))).toEqual([]);
    expect(draft.freed('ops')).toEqual({from: [{uid: 'ops', version: 2}]});
  });
});

describe('a deletion that is carried out below what is protected', () => {
  const gone = async (mine: Session, freed?: Freed): Promise<readonly string[]> => codes(await takeAway(mine, 'ops', {freed}));

  it('lifts what the plan lifts, in the version that was planned on', async () => {
    const mine = await session();
    await make(mine, true);
    expect(await gone(mine)).toEqual(['error resource/protected']);
    await write(await session(), {do: 'update', uid: 'acme', patch: {labels: {changed: 'meanwhile'}}});
    expect(await gone(mine, {from: [{uid: 'acme', version: 1}]})).toEqual(['error resource/protected']);
    expect(at(mine, 'acme')?.protect).toBe(true);
    expect(await gone(mine, {from: [{uid: 'acme', version: 2}]})).toEqual([]);
    expect([at(mine, 'ops'), at(mine, 'acme')?.protect]).toEqual([undefined, false]);
  });

  it('lets go of what may be freed later, which goes when this run frees it', async () => {
    const mine = await session();
    await make(mine, true);
    expect(await gone(mine, {from: []})).toEqual(['warning resource/protected']);
    expect(at(mine, 'ops')?.owners).toEqual([]);
    await write(mine, protect('acme', false));
    expect(at(mine, 'ops')).toBeUndefined();
  });

  it('goes where it is freed in between', async () => {
    const mine = await session();
    await make(mine, true);
    let isFreed = false;
    const raced: Session = {
      ...mine,
      async write(work) {
        await mine.write(work);
        if (!isFreed) await write(mine, protect('acme', false));
        isFreed = true;
      },
    };
    expect(await gone(raced, {from: []})).toEqual([]);
    expect(at(mine, 'ops')).toBeUndefined();
  });

  it('stays where only another run frees it', async () => {
    const mine = await session();
    await make(mine, true);
    await gone(mine, {from: []});
    await write(await session(), protect('acme', false));
    expect(at(mine, 'ops')?.owners).toEqual([]);
  });

  it('does not let go of what another stack protects', async () => {
    const mine = await session();
    await makeBelowOthers(mine);
    expect(await gone(mine, {from: []})).toEqual(['error resource/protected']);
    expect(at(mine, 'ops')?.owners).toEqual(['web']);
  });
});
