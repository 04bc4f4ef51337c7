/** What a plan leaves for its apply in Terraform's data folder. */
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Resource} from '#core/resource.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {openPlanRecord, type PlanRecord} from '../../../provider/plan-record.ts';
import {session} from '../src/engine/sessions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-record-'));
  vi.stubEnv('TF_DATA_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

const resource = (uid: string, version = 1, kind = 'group'): Resource => ({uid, version, kind}) as Resource;
const open = async (stack = 'web'): Promise<PlanRecord> => openPlanRecord(await session(stack), 'sqlite:a.db');

test('another process finds the last note of a resource, as long as that has not changed', async () => {
  const plan = await open();
  plan.note(resource('one'), 'goes');
  plan.note(resource('two'), 'goes');
  plan.note(resource('two'), 'stays');
  const apply = await open();
  expect(['one', 'two', 'three'].map((uid) => apply.outcomeOf(resource(uid)))).toEqual(['goes', 'stays', undefined]);
  expect(apply.outcomeOf(resource('one', 2))).toBeUndefined();
});

test('what is leaving is of one kind, is there, and has not changed', async () => {
  const plan = await open();
  for (const each of [resource('one'), resource('two'), resource('gone'), resource('zone', 1, 'dns.zone')])
    plan.note(each, 'goes');
  plan.note(resource('kept'), 'stays');
  const there = [resource('one'), resource('two', 2), resource('zone', 1, 'dns.zone'), resource('kept')];
  const world = {...(await session()).world(), resources: new Map(there.map((each) => [each.uid, each]))};
  expect((await open()).leaving(world, catalogue.kind('group') as Kind)).toEqual([resource('one')]);
});

test('a plan forgets what earlier ones have noted, and keeps what it has noted itself', async () => {
  (await open()).note(resource('earlier'), 'goes');
  const plan = await open();
  plan.note(resource('own'), 'goes');
  plan.begin();
  plan.note(resource('later'), 'goes');
  plan.begin();
  const apply = await open();
  expect(['earlier', 'own', 'later'].map((uid) => apply.outcomeOf(resource(uid)))).toEqual([undefined, 'goes', 'goes']);
});

test('what a plan has not seen is known to later ones, until one sees it', async () => {
  const plan = await open();
  for (const uid of ['one', 'two', 'three']) plan.note(resource(uid), 'unseen');
  plan.see('one');
  plan.see('other');
  const next = await open();
  next.begin();
  expect(['one', 'two', 'three'].map((uid) => next.outcomeOf(resource(uid)))).toEqual([undefined, 'unseen', 'unseen']);
  next.see('two');
  const apply = await open();
  expect(['two', 'three'].map((uid) => apply.outcomeOf(resource(uid)))).toEqual(['stays', 'unseen']);
  expect([apply.hasUnseen(), (await open('other')).hasUnseen()]).toEqual([true, false]);
  apply.see('three');
  apply.abandon();
  expect([apply.outcomeOf(resource('three')), apply.hasUnseen()]).toEqual(['unseen', true]);
});

test('an apply takes back what it has noted before it was known to be one', async () => {
  (await open()).note(resource('one'), 'stays');
  const apply = await open();
  apply.note(resource('one'), 'goes');
  apply.note(resource('two'), 'goes');
  apply.abandon();
  for (const each of [apply, await open()])
    expect(['one', 'two'].map((uid) => each.outcomeOf(resource(uid)))).toEqual(['stays', undefined]);
});

test('stacks and workspaces have records of their own', async () => {
  (await open()).note(resource('one'), 'goes');
  expect((await open('other')).outcomeOf(resource('one'))).toBeUndefined();
  vi.stubEnv('TF_WORKSPACE', 'other');
  expect((await open()).outcomeOf(resource('one'))).toBeUndefined();
});

test('nothing is written where Terraform has no data folder, and nothing fails where the folder can’t be written', async () => {
  const absent = join(folder, 'absent');
  vi.stubEnv('TF_DATA_DIR', absent);
  const plan = await open();
  plan.note(resource('one'), 'goes');
  expect(readdirSync(folder)).toEqual([]);
  vi.stubEnv('TF_DATA_DIR', folder);
  (await open()).note(resource('two'), 'goes');
  const [file = ''] = readdirSync(folder);
  rmSync(join(folder, file));
  mkdirSync(join(folder, file));
  const blocked = await open();
  blocked.note(resource('one'), 'goes');
  blocked.begin();
  expect((await open()).outcomeOf(resource('one'))).toBeUndefined();
});
