/** Plans the way back to an earlier position of the log. */
import {PltfrmsError} from '#core/errors.ts';
import {BY_CONFIG} from '#core/event.ts';
import {plan} from '#core/plan/plan.ts';
import type {Plan} from '#core/plan/planned.ts';
import {foldLog} from '#core/replay.ts';
import {configAt} from '#core/rollback.ts';
import type {Seal} from '#core/secret.ts';
import {emptyWorld, type World} from '#core/world.ts';
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
    const past: World = foldLog(emptyWorld(catalogue), store.events(1, to));
    const stack = hasRun(store, options.stack) ? options.stack : findStack([past, world], options.stack);
    checkDriver(store, () => world, {stacks: new Set([stack]), way: BY_CONFIG, takesOver: options.takesOver ?? false});
    const made = plan({
      config: configAt(past, world, stack),
      world,
      head,
      managers,
      asOf: options.asOf,
      digest,
      eventAt: (position) => store.event(position),
      historyOf: (uid) => store.history([uid], head.position),
      mode: 'rollback',
      seal: options.seal,
    });
    return {plan: made, to};
  });
}

/** A stack that owns nothing any more, nor did then, may still be named when the log knows it. */
function hasRun(store: Store, stack: string | undefined): stack is string {
  if (stack === undefined || stack === '') return false;
  for (const event of store.events(1, Number.MAX_SAFE_INTEGER)) if (event.run.stack === stack) return true;
  return false;
}

/** A run happened whole, so one goes back to its end, not into its middle. */
function endOfRun(store: Store, position: number, last: number): number {
  if (position === 0) return 0;
  const run = store.event(position)?.run.correlation;
  let end = position;
  while (end < last && store.event(end + 1)?.run.correlation === run) end++;
  return end;
}
