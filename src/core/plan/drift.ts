/** Drift: a difference that somebody else made, with the event by which they made it. */
import {BY_CONFIG, type StoredEvent} from '../event.ts';
import {type Change, creation, type Owning} from './change.ts';
import type {Match} from './match.ts';
import type {PlanInput} from './planned.ts';

/** A birth where something died before at another's hand is drift, and says so. */
export function deletedElsewhere(input: PlanInput, change: Change): Change {
  if (change.action !== 'create' || !change.match || input.world.tombstones.size === 0) return change;
  return tombstoneOf(input, change.match) === undefined
    ? change
    : {
        ...creation({world: input.world, stack: input.config.stack, stacks: new Set()}, change.match, {
          code: 'deleted-elsewhere',
        }),
      };
}

/** The event that ended what stood here before, when this stack did not do it itself. */
function tombstoneOf({world, digest, eventAt, config}: PlanInput, {wanted, parent, name}: Match): StoredEvent | undefined {
  const folded = wanted.kind.foldCase ? name.toLowerCase() : name;
  let last: number | undefined;
  for (let incarnation = 0; ; incarnation++) {
    const position = world.tombstones.get(digest(`${wanted.kind.name}\n${parent}\n${folded}\n${incarnation}`).slice(0, 24));
    if (position === undefined) break;
    last = position;
  }
  const event = last === undefined ? undefined : eventAt(last);
  return event && !isOwn(event, new Set([config.stack])) ? event : undefined;
}

/** Who made the difference, when that was not this stack. */
export function driftOf(input: PlanInput, owning: Owning, change: Change): StoredEvent | undefined {
  if (change.reason.code === 'deleted-elsewhere' && change.match) return tombstoneOf(input, change.match);
  if (change.reason.code === 'exclusive' && change.prior) return input.eventAt(change.prior.updated);
  if (!change.prior || (change.action !== 'update' && change.action !== 'move' && change.action !== 'replace')) return undefined;
  const event = input.eventAt(change.prior.updated);
  return event && !isOwn(event, owning.stacks) ? event : undefined;
}

/** What Terraform did for this stack is no more this config's doing than what another stack did. */
function isOwn({run}: StoredEvent, stacks: ReadonlySet<string>): boolean {
  return stacks.has(run.stack) && run.way === BY_CONFIG;
}
