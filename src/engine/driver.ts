/**
 * A stack has one driver: configs, or the state of one Terraform workspace. Each deletes what it does not know, so the second one
 * is refused until it takes over.
 */
import {PltfrmsError} from '#core/errors.ts';
import {BY_HAND} from '#core/event.ts';
import {isOurs} from '#core/plan/ours.ts';
import type {World} from '#core/world.ts';
import type {Store} from '#stores/store.ts';

export interface Driving {
  /** The stack and its former names. */
  readonly stacks: ReadonlySet<string>;
  /** Through what it is about to be planned or changed: `config`, `terraform`. */
  readonly way: string;
  /** The user has said so. */
  readonly takesOver: boolean;
  /** Replaces the hint, for a command that has no config to change. */
  readonly hint?: string | undefined;
}

/** How a user says it, for each way. */
const WAYS_OUT: {readonly [way: string]: string} = {
  config: 'give this config another stack:, or take it over with --take-over, after which Terraform is refused',
  terraform: 'write another stack into the provider block, or take_over = true beside it, after which a config is refused',
};

/** @throws PltfrmsError `ownership/driver` where something else drives one of the stacks, and that owns something. */
export function checkDriver(store: Pick<Store, 'lastRun'>, worldOf: () => World, {stacks, way, takesOver, hint}: Driving): void {
  if (takesOver) return;
  for (const stack of stacks) {
    const last = store.lastRun(stack, BY_HAND);
    if (!last || last.way === way || !ownsAnything(worldOf(), stack)) continue;
    throw new PltfrmsError(
      'ownership/driver',
      `the stack ${stack} is driven by ${last.way}, last by ${last.actor} at ${last.time}; driven by ${way} too, each would delete what the other made`,
      {hint: hint ?? WAYS_OUT[way]},
    );
  }
}

function ownsAnything({resources}: World, stack: string): boolean {
  const stacks = new Set([stack]);
  for (const resource of resources.values()) if (isOurs(resource, stacks)) return true;
  return false;
}
