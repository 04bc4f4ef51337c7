/**
 * A part of a plan: what was asked for by selectors, with all that it can't be without. What is excluded takes with it
 * what can't be without it. The order of the whole plan is that of the part, with steps left out.
 */
import type {Report} from '../config/declared.ts';
import type {Diagnostic} from '../diagnostic.ts';
import type {Resource} from '../world.ts';
import type {Action, Change, Owning} from './change.ts';
import type {Held} from './hold.ts';
import type {Match} from './match.ts';
import {needsOf} from './needs.ts';
import type {Step} from './order.ts';
import type {PlanInput} from './planned.ts';
import {sayOfSelectors} from './say-of-selectors.ts';
import type {Selector} from './selector.ts';
import {asker, rehearse} from './standing.ts';

/** What was asked for: without targets the whole, less what is excluded. */
export interface Asked {
  readonly target: readonly Selector[];
  readonly exclude: readonly Selector[];
}

/** What a partial plan says of itself. */
export interface Part {
  readonly target: readonly string[];
  readonly exclude: readonly string[];
  /** How many changes of the whole plan it leaves out, by what they do. */
  readonly leftOut: ReadonlyMap<Action, number>;
  /** Left out though it was not excluded itself, since it needs something that was. */
  readonly dropped: readonly {readonly action: Action; readonly address: string; readonly needs: string}[];
}

export interface Chosen {
  readonly part: Part;
  readonly steps: readonly Step[];
  readonly changes: readonly Change[];
  /** The address of what needs a change that was not asked for itself. */
  readonly neededBy: ReadonlyMap<Change, string>;
  /** Whether something that stands there was asked for. */
  isAsked(resource: Resource): boolean;
  /** How many resources that were asked for are as declared. */
  readonly unchanged: number;
}

export interface Choosing {
  readonly input: PlanInput;
  readonly owning: Owning;
  readonly matched: ReadonlyMap<string, Match>;
  /** Those of the whole plan, in order. */
  readonly steps: readonly Step[];
  readonly held: readonly Held[];
  readonly report: Report;
}

export function choosePart(choosing: Choosing, {target, exclude}: Asked): Chosen {
  const {input, matched, steps} = choosing;
  const {world} = input;
  const changes = [...new Set(steps.map((step) => step.change))];
  const standing = rehearse(input, choosing.owning, steps);
  sayOfSelectors(input, {standing, changes, report: choosing.report}, {target, exclude});
  const isTarget = asker(standing, target);
  const isExcluded = asker(standing, exclude);
  const isWanted = (now: Resource | undefined, then: Resource | undefined): boolean => target.length === 0 || isTarget(now, then);
  const isAsked = (now: Resource | undefined, then: Resource | undefined): boolean =>
    isWanted(now, then) && !isExcluded(now, then);
  // What follows from a change comes and goes with it, so to ask for the one is to ask for the other.
  const isMeant = (change: Change, test: typeof isAsked): boolean =>
    test(change.prior, standing.planned(change)) || standing.following(change).some(({prior, now}) => test(prior, now));
  const needs = needsOf(world, changes);
  const out = spread(
    changes.filter((change) => isMeant(change, isExcluded)),
    reversed(changes, needs),
  );
  const asked = changes.filter((change) => isMeant(change, isWanted) && !isExcluded(change.prior, standing.planned(change)));
  const chosen = spread(
    asked.filter((change) => !out.has(change)),
    needs,
  );
  const addressOf = (change: Change): string => standing.addressOf(change);
  const left = changes.filter((change) => !chosen.has(change));
  const busy = new Set([...changes.map((change) => change.uid), ...choosing.held.map((each) => each.resource.uid)]);
  return {
    part: {
      target: target.map((each) => each.text),
      exclude: exclude.map((each) => each.text),
      leftOut: countActions(left),
      dropped: asked.flatMap((change) => {
        if (!out.has(change)) return [];
        const because = out.get(change);
        const follower = standing.following(change).find(({prior, now}) => isExcluded(prior, now));
        const needed = because ? addressOf(because) : standing.later.book.of((follower?.now ?? follower?.prior) as Resource);
        return {action: change.action, address: addressOf(change), needs: needed};
      }),
    },
    steps: steps.filter((step) => chosen.has(step.change)),
    changes: [...chosen.keys()],
    neededBy: new Map([...chosen].flatMap(([change, by]) => (by ? [[change, addressOf(by)] as const] : []))),
    isAsked: (resource) => isAsked(resource, standing.later.world.resources.get(resource.uid)),
    unchanged: [...matched.values()].filter(
      ({wanted, uid, prior}) =>
        prior && !wanted.declared.existing && !busy.has(uid) && isAsked(prior, standing.later.world.resources.get(uid)),
    ).length,
  };
}

/** What is wrong with a part may be right in the whole: says so where something is left out. */
export function widened(diagnostic: Diagnostic, {leftOut}: Part): Diagnostic {
  if (diagnostic.severity !== 'error' || leftOut.size === 0) return diagnostic;
  const wider = 'plan more of it: what would make this right may be left out';
  return {...diagnostic, hint: diagnostic.hint ? `${diagnostic.hint}; or ${wider}` : wider};
}

/** All that follows from these, each with what it follows from; undefined for these themselves. */
function spread(from: readonly Change[], next: (change: Change) => Iterable<Change>): ReadonlyMap<Change, Change | undefined> {
  const found = new Map<Change, Change | undefined>(from.map((change) => [change, undefined]));
  for (const change of found.keys()) for (const other of next(change)) if (!found.has(other)) found.set(other, change);
  return found;
}

function reversed(changes: readonly Change[], needs: (change: Change) => Iterable<Change>): (change: Change) => Iterable<Change> {
  const needing = new Map<Change, Change[]>();
  for (const change of changes) for (const needed of needs(change)) needing.set(needed, [...(needing.get(needed) ?? []), change]);
  return (change) => needing.get(change) ?? [];
}

function countActions(changes: readonly Change[]): ReadonlyMap<Action, number> {
  const counts = new Map<Action, number>();
  for (const {action} of changes) counts.set(action, (counts.get(action) ?? 0) + 1);
  return counts;
}
