/** Checks a saved plan against the store that it is for: whose it is, and what it would do now. */
import {PltfrmsError} from '#core/errors.ts';
import {redo} from '#core/plan/redo.ts';
import {type Review, review} from '#core/plan/review/review.ts';
import type {Head, World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {KEY_VARIABLE} from '#schemas/fields/secret.ts';
import {visible} from '#schemas/visible.ts';
import type {Store} from '#stores/store.ts';
import {appliedAlready, eventsOf, STALE} from '../applied-already.ts';
import {checkBase, type Outcome, stale} from '../apply-plan.ts';
import {digest} from '../digest.ts';
import {storeKey} from '../secret-key.ts';
import type {PlanFile} from './file.ts';
import {isSignature} from './sign.ts';

/** What is said of a plan behind its path, before why. */
const IS = {stale: ' is stale: ', blocked: ' is blocked: ', invalid: ' is not a valid plan: '} as const;

/** Returns why a plan was refused, without the words that say what it is. */
export function whyOf({path}: PlanFile, {message}: PltfrmsError): string {
  const said = [STALE, ...Object.values(IS).map((each) => `${path}${each}`)].find((each) => message.startsWith(each));
  return message.slice(said?.length ?? 0);
}

/** @throws PltfrmsError `plan/other-store`, `plan/not-authentic` */
export function authenticate(
  {path, document, intents, signed, signature}: PlanFile,
  location: string,
  store: Pick<Store, 'id' | 'head' | 'keyId' | 'world' | 'events'>,
): void {
  const {base} = document;
  const head = store.head().position;
  const isFirst = base.position === 0 && base.store === '' && head === 0;
  const applied = !isFirst && base.store === '' ? eventsOf({intents, base}, [...store.events(1, head)]) : undefined;
  if (applied) throw appliedAlready(applied);
  if (!isFirst && base.store === '')
    throw new PltfrmsError('plan/stale', `${path}${IS.stale}it was made before the store was there`, {hint: 'plan again'});
  if (!isFirst && base.store !== store.id)
    throw new PltfrmsError('plan/other-store', `${path} was made on another store`, {
      hint: 'apply it to the store that it was made on, or plan again',
    });
  const key = storeKey(location, store, false);
  if (key === undefined)
    throw new PltfrmsError('plan/not-authentic', `${path} can’t be checked: the store has no key`, {
      hint: `give the key that it was signed with in ${KEY_VARIABLE}, or plan again`,
    });
  if (!isSignature(key, base.store, signed, signature))
    throw new PltfrmsError('plan/not-authentic', `${path} is not what was saved: its signature is not one of this store’s key`, {
      hint: 'plan again; a saved plan is applied as it was approved, or not at all',
    });
}

/** Tells what the plan would leave. @throws PltfrmsError where it must not be applied: blocked, stale, or not valid */
export function reviewFile(file: PlanFile, store: Store, world: World, head: Head): Outcome {
  const {document, intents} = file;
  checkBase(store, document.base, head);
  if (!document.applyable || document.blocks.length > 0) throw blocked(file, document.blocks);
  const reviewed = review({document, intents, world, head, managers, digest});
  const {difference, problems, blocks, after, touched} = reviewed;
  const isAsPlanned = head.position === document.base.position;
  const why = firstOf(reviewed);
  if (why !== undefined && !isAsPlanned)
    throw stale(store, {intents, base: document.base}, head, changed(file, world, head) ?? why);
  if (why !== undefined) throw invalid(file, difference === undefined || problems.length > 0 ? problems : [difference]);
  if (blocks.length > 0) throw blocked(file, blocks);
  return {after, touched};
}

/** Says what has changed for the worse since the plan was made, whatever else is wrong with it. */
function changed({document, intents}: PlanFile, world: World, head: Head): string | undefined {
  const stacks = new Set([document.stack, ...document.previously]);
  return redo(world, intents, {managers, stacks, asOf: document.as_of, digest, position: head.position}).difference;
}

function firstOf({difference, problems}: Review): string | undefined {
  return problems[0] ?? difference;
}

/** More are not said: one is enough to distrust it. */
const MOST = 5;

function invalid({path}: PlanFile, problems: readonly string[]): PltfrmsError {
  const more = problems.length > MOST ? ` … and ${problems.length - MOST} more` : '';
  return new PltfrmsError('plan/invalid', `${path}${IS.invalid}${problems.slice(0, MOST).map(visible).join('; ')}${more}`, {
    hint: 'nothing was applied; find out who made it, and plan again',
  });
}

type Blocks = readonly {readonly count: number; readonly verb: string; readonly kind?: string | undefined}[];

function blocked({path}: PlanFile, blocks: Blocks): PltfrmsError {
  const said = blocks.map(({count, verb, kind}) => `${count} to ${verb}${kind ? ` of ${kind}` : ''}`);
  return new PltfrmsError('plan/blocked', `${path}${IS.blocked}${said.join(', ')}`, {hint: 'write an allowance and plan again'});
}
