/** Checks that what a saved plan says of its changes is what its intents do. */
import type {PlanDocument} from '#schemas/plan-file.ts';
import {addressBook} from '../../address.ts';
import {type Intent, splitType} from '../../event.ts';
import {viewOf} from '../../readable.ts';
import {type Resource, sourceOf} from '../../resource.ts';
import type {World} from '../../world.ts';
import {countBelow, fieldsOf} from '../document.ts';
import type {Counted} from '../guard.ts';
import type {Effect} from './effects.ts';

type ChangeDocument = PlanDocument['changes'][number];

export interface Describing {
  readonly before: World;
  readonly after: World;
  /** The effects by uid, of what is derived too. */
  readonly effects: ReadonlyMap<string, Effect>;
  readonly complain: (problem: string) => void;
}

/** Compares the changes of a document with the effects of its intents; answers them as thresholds count them. */
export function checkChanges(describing: Describing, changes: readonly ChangeDocument[]): readonly Counted[] {
  const {effects, complain, before, after} = describing;
  const views = {prior: viewOf(before), planned: viewOf(after)};
  const left = new Set(effects.keys());
  const counted: Counted[] = [];
  for (const change of changes) {
    const effect = effects.get(change.uid);
    const replaced = change.replaces === undefined ? undefined : effects.get(change.replaces);
    if (!effect || !left.delete(change.uid) || (change.replaces !== undefined && !left.delete(change.replaces))) {
      complain(`the change that it lists for ${change.address} is not what its events do`);
      continue;
    }
    const prior = replaced ? replaced.prior : effect.prior;
    const planned = effect.now;
    const {action} = change;
    const expected: Omit<ChangeDocument, 'reason'> = {
      action: actionOf(change, effect, replaced),
      address: planned ? views.planned.book.of(planned) : prior ? views.prior.book.of(prior) : change.uid,
      ...(action === 'move' && prior ? {from: views.prior.book.of(prior)} : {}),
      kind: (planned ?? prior)?.kind ?? '',
      uid: change.uid,
      ...(replaced ? {replaces: replaced.uid} : {}),
      ...(action === 'move' ? {below: countBelow(before, change.uid)} : {}),
      fields: fieldsOf({action, prior, planned}, views) as ChangeDocument['fields'],
    };
    const {reason: _reason, drift: _drift, declared: _declared, needed_by: _needed, ...stated} = change;
    if (JSON.stringify(stated) !== JSON.stringify(expected))
      complain(`the change that it lists for ${change.address} is not what its events do`);
    if (change.reason.code !== 'derived') counted.push(countedAs(expected, effect, prior));
  }
  for (const uid of left) complain(`it does not list the change of ${subjectOf(effects.get(uid))}`);
  return counted;
}

function subjectOf(effect: Effect | undefined): string {
  return effect?.intents[0]?.subject ?? '';
}

function happenings(intents: readonly Intent[]): ReadonlySet<string> {
  return new Set(intents.map(({type}) => splitType(type).happening));
}

function actionOf(
  {action}: ChangeDocument,
  {intents, prior, now}: Effect,
  replaced: Effect | undefined,
): ChangeDocument['action'] {
  const resource = now ?? prior;
  if (resource && sourceOf(resource) !== undefined) return prior && now ? 'update' : now ? 'create' : 'delete';
  const done = happenings(intents);
  if (done.has('created')) return replaced && happenings(replaced.intents).has('deleted') ? 'replace' : 'create';
  if (done.has('deleted')) return 'delete';
  if (done.has('moved')) return 'move';
  if (done.has('adopted')) return 'adopt';
  if (done.has('updated')) return 'update';
  return action === 'forget' ? 'forget' : 'release';
}

function countedAs({action, kind}: Pick<ChangeDocument, 'action' | 'kind'>, {intents}: Effect, prior: Effect['prior']): Counted {
  const commands = happenings(intents).has('updated') ? ([{do: 'update'}] as const) : [];
  return {action, kind, prior, commands};
}

/** Checks that what is said to be held is there, and stays. */
export function checkHeld({before, after, complain}: Describing, held: PlanDocument['held']): void {
  if (held.length === 0) return;
  const [book, later] = [addressBook(before), addressBook(after)];
  const kinds = new Set(held.map(({address}) => address.split(' ')[0]));
  const known = new Map<string, Resource>();
  for (const resource of before.resources.values()) {
    const now = kinds.has(resource.kind) ? after.resources.get(resource.uid) : undefined;
    if (!now) continue;
    known.set(book.of(resource), resource);
    known.set(later.of(now), now);
  }
  for (const {address, why, by} of held) {
    const resource = known.get(address);
    if (!resource || (why === 'protected' && by === undefined && !resource.protect))
      complain(`it lists ${address} as held, which is not so`);
  }
}
