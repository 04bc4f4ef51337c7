/**
 * A part of a plan: what was asked for by selectors, with all that it can't be without. What is excluded takes with it
 * what can't be without it. The order of the whole plan is that of the part, with steps left out.
 */
import type {Report} from '../config/declared.ts';
import type {Diagnostic} from '../diagnostic.ts';
import type {Resource} from '../resource.ts';
import type {Action, Change, Owning} from './change.ts';
import type {Held} from './hold.ts';
import type {Match} from './match.ts';
import {needsOf} from './needs.ts';
import type {Step} from './order.ts';
import type {PlanInput} from './planned.ts';
import {sayOfSelectors} from './say-of-selectors.ts';
import type {Selector} from './selector.ts';
import {asker, rehearse, type Standing} from './standing.ts';

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

export function choosePart({input, owning, matched, steps, held, report}: Choosing, selectors: Asked): Chosen {
  const changes = [...new Set(steps.map((step) => step.change))];
  const standing = rehearse(input, owning, steps);
  sayOfSelectors(input, {standing, changes, report}, selectors);
  const asking = askingFor(standing, selectors);
  const needs = needsOf(input.world, changes);
  const out = spread(changes.filter(asking.excludes), reversed(changes, needs));
  const asked = changes.filter(asking.wants);
  const chosen = spread(
    asked.filter((change) => !out.has(change)),
    needs,
  );
  const because = (change: Change, other: Change | undefined): string | undefined =>
    other ? standing.addressOf(other) : asking.follower(change);
  const busy = new Set([...changes.map((change) => change.uid), ...held.map((each) => each.resource.uid)]);
  return {
    part: {
      target: selectors.target.map((each) => each.text),
      exclude: selectors.exclude.map((each) => each.text),
      leftOut: countActions(changes.filter((change) => !chosen.has(change))),
      dropped: asked.flatMap((change) => {
        if (!out.has(change)) return [];
        const needed = because(change, out.get(change)) ?? '';
        return {action: change.action, address: standing.addressOf(change), needs: needed};
      }),
    },
    steps: steps.filter((step) => chosen.has(step.change)),
    changes: [...chosen.keys()],
    neededBy: new Map(
      [...chosen].flatMap(([change, by]) => {
        const needing = because(change, by);
        return needing === undefined ? [] : [[change, needing] as const];
      }),
    ),
    isAsked: asking.isAsked,
    unchanged: [...matched.values()].filter(
      ({wanted, uid, prior}) => prior && !wanted.declared.existing && !busy.has(uid) && asking.isAsked(prior),
    ).length,
  };
}

interface Asking {
  /** Something that stands there. */
  isAsked(resource: Resource): boolean;
  wants(change: Change): boolean;
  excludes(change: Change): boolean;
  /** The address of what follows from a change, where that was asked for or excluded and the change itself was not. */
  follower(change: Change): string | undefined;
}

/** What follows from a change comes and goes with it, so to ask for the one is to ask for the other. */
function askingFor(standing: Standing, {target, exclude}: Asked): Asking {
  type Test = (now: Resource | undefined, then: Resource | undefined) => boolean;
  const isTarget: Test = target.length === 0 ? () => true : asker(standing, target);
  const isExcluded = asker(standing, exclude);
  const itself = (change: Change, test: Test): boolean => test(change.prior, standing.planned(change));
  const follower = (change: Change, test: Test): Resource | undefined => {
    const found = standing.following(change).find(({prior, now}) => test(prior, now));
    return found && (found.now ?? found.prior);
  };
  const isMeant = (change: Change, test: Test): boolean => itself(change, test) || follower(change, test) !== undefined;
  return {
    isAsked(resource) {
      const then = standing.later.world.resources.get(resource.uid);
      return isTarget(resource, then) && !isExcluded(resource, then);
    },
    wants: (change) => isMeant(change, isTarget) && !itself(change, isExcluded),
    excludes: (change) => isMeant(change, isExcluded),
    follower(change) {
      const found = follower(change, isExcluded) ?? (itself(change, isTarget) ? undefined : follower(change, isTarget));
      return found && standing.later.book.of(found);
    },
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
