/** Plans the way back to an earlier position of the log. */
import {emptyConfig} from '#core/config/empty-config.ts';
import {PltfrmsError} from '#core/errors.ts';
import {BY_CONFIG} from '#core/event.ts';
import {foldPast, type Past} from '#core/past.ts';
import {plan} from '#core/plan/plan.ts';
import type {Plan} from '#core/plan/planned.ts';
import type {Seal} from '#core/secret.ts';
import type {World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Store} from '#stores/store.ts';
import {digest} from './digest.ts';
import {checkDriver} from './driver.ts';
import {findStack} from './find.ts';

export interface Rollback {
  readonly plan: Plan;
  /** The position that it leads back to: the end of the run that was asked for. */
  readonly to: number;
}

export function makeRollback(
  store: Store,
  options: {to: number; stack?: string | undefined; asOf: string; seal?: Seal; takesOver?: boolean},
): Rollback {
  return store.read(() => {
    const head = store.head();
    if (options.to > head.position)
      throw new PltfrmsError('resource/missing', `there is no event ${options.to}`, {hint: `the log ends at ${head.position}`});
    const to = endOfRun(store, options.to, head.position);
    const world = store.world();
    const past = pastOf(store, to, head.position);
    const stack = hasRun(store, options.stack)
      ? options.stack
      : findStack([world, owners(past)], options.stack, () => stacksIn(store, head.position));
    checkDriver(store, () => world, {
      stacks: new Set([stack]),
      way: BY_CONFIG,
      takesOver: options.takesOver ?? false,
      hint: 'undo the change in Terraform, or take the stack over with --take-over, after which Terraform is refused',
    });
    const made = plan({
      config: emptyConfig(stack),
      past,
      to,
      world,
      head,
      managers,
      asOf: options.asOf,
      digest,
      eventAt: (position) => store.event(position),
      mode: 'rollback',
      seal: options.seal,
    });
    return {plan: made, to};
  });
}

/** Reads what has changed since a position, and no more of the log than the history of that. */
function pastOf(store: Store, to: number, last: number): Past {
  const changed = new Set<string>();
  // What is about no resource, such as an allowance that was used, has no uid.
  for (const {uid} of store.events(to + 1, last)) if (uid !== '') changed.add(uid);
  return foldPast({catalogue}, changed, store.history(changed, to));
}

function owners(past: Past): Pick<World, 'resources'> {
  return {resources: new Map([...past].flatMap(([uid, then]) => (then ? [[uid, then] as const] : [])))};
}

/** Reads the stacks that the log has runs for. */
function stacksIn(store: Store, last: number): readonly string[] {
  const stacks = new Set<string>();
  for (const {run} of store.events(1, last)) if (run.stack) stacks.add(run.stack);
  return [...stacks];
}

/** A stack that owns nothing any more, nor did then, may still be named when the log knows it. */
function hasRun(store: Store, stack: string | undefined): stack is string {
  return stack !== undefined && stack !== '' && store.lastRun(stack, '') !== undefined;
}

/** Finds the end of the run that an event belongs to: a run happened whole, so one does not go back to its middle. */
function endOfRun(store: Store, position: number, last: number): number {
  if (position === 0) return 0;
  const run = store.event(position)?.run.correlation;
  let end = store.endOfRun(position);
  // One run may have been appended in several parts.
  while (end < last && store.event(end + 1)?.run.correlation === run) end = store.endOfRun(end + 1);
  return end;
}
