/** What stops a plan that does more than its makers meant: thresholds, and the allowances that lift them once. */
import {type Allowance, DEFAULT_THRESHOLDS, type Settings, THRESHOLD_FROM, type Threshold} from '#schemas/config.ts';
import type {Command} from '../decide.ts';
import type {Resource} from '../resource.ts';
import type {Change} from './change.ts';

export interface Block {
  readonly code: 'plan/threshold' | 'plan/deletes-everything';
  readonly kind: string | undefined;
  readonly verb: 'delete' | 'update';
  readonly count: number;
  readonly limit: number;
  readonly standing: number;
  /** Allowances for it that don't count: they allow less, were used already, or have ended. */
  readonly unfit?: readonly {readonly name: string; readonly why: 'less' | 'used' | 'ended'}[];
}

export interface Guarded {
  readonly blocks: readonly Block[];
  /** Allowances that this plan uses up. */
  readonly spends: readonly {readonly name: string; readonly count: number}[];
}

export interface Guarding {
  readonly settings: Settings;
  readonly standing: ReadonlyMap<string, number>;
  readonly isSpent: (allowance: string) => boolean;
  readonly asOf: string;
}

/** What is counted of a change. */
export interface Counted extends Pick<Change, 'action' | 'kind'> {
  readonly prior: Pick<Resource, 'owners'> | undefined;
  readonly commands: readonly Pick<Command, 'do'>[];
}

/** Moves do not count; a replacement counts as a deletion. `countOwned` is asked only where something is deleted. */
export function guard(guarding: Guarding, changes: readonly Counted[], countOwned: () => number): Guarded {
  const blocks: Block[] = [];
  const spends = new Map<string, number>();
  const counts = countByKind(changes);
  let allowed = 0;
  for (const [kind, count] of counts) {
    for (const verb of ['delete', 'update'] as const) {
      const standing = guarding.standing.get(kind) ?? 0;
      const limit = limitOf(guarding.settings, kind, verb, standing);
      if (count[verb] <= limit) continue;
      const allowance = allowanceFor(guarding, kind, verb, count[verb]);
      if (!allowance) {
        const unfit = unfitFor(guarding, kind, verb);
        blocks.push({
          ...{code: 'plan/threshold', kind, verb, count: count[verb], limit, standing},
          ...(unfit.length > 0 ? {unfit} : {}),
        });
      } else {
        spends.set(allowance, (spends.get(allowance) ?? 0) + count[verb]);
        if (verb === 'delete') allowed += count[verb];
      }
    }
  }
  const deletes = changes.filter((change) => change.action === 'delete' && (change.prior?.owners.length ?? 0) > 0).length;
  const isOnlyLess = deletes > 0 && allowed < deletes && !changes.some((change) => change.action === 'create');
  if (isOnlyLess && deletes === countOwned()) {
    blocks.push({
      code: 'plan/deletes-everything',
      kind: undefined,
      verb: 'delete',
      count: deletes,
      limit: deletes - 1,
      standing: deletes,
    });
  }
  return {blocks, spends: [...spends].map(([name, count]) => ({name, count}))};
}

/** Sorted, since changes come in the order in which they are declared. */
function countByKind(changes: readonly Counted[]): ReadonlyMap<string, {delete: number; update: number}> {
  const counts = new Map<string, {delete: number; update: number}>();
  for (const change of changes) {
    const verb =
      change.action === 'delete' || change.action === 'replace'
        ? 'delete'
        : change.commands.some((command) => command.do === 'update')
          ? 'update'
          : undefined;
    if (!verb) continue;
    const count = counts.get(change.kind) ?? {delete: 0, update: 0};
    count[verb]++;
    counts.set(change.kind, count);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function limitOf(settings: Settings, kind: string, verb: 'delete' | 'update', standing: number): number {
  const thresholds = settings.thresholds ?? {};
  const ofKind = thresholds[kind] as Threshold | undefined;
  const wanted = ofKind?.[verb] ?? (thresholds[verb] as string | number | undefined) ?? DEFAULT_THRESHOLDS[verb];
  if (typeof wanted === 'number') return wanted;
  return standing < THRESHOLD_FROM ? Number.POSITIVE_INFINITY : Math.floor((standing * Number.parseInt(wanted, 10)) / 100);
}

/** Lists the allowances for a kind and a verb, and why none of them fits. */
function unfitFor({settings, isSpent, asOf}: Guarding, kind: string, verb: 'delete' | 'update'): NonNullable<Block['unfit']> {
  return Object.entries(settings.allowances ?? {})
    .filter(([, each]) => each.kind === kind && each[verb] !== undefined)
    .map(([name, each]) => ({name, why: isSpent(name) ? 'used' : asOf >= each.until ? 'ended' : 'less'}));
}

function allowanceFor(
  {settings, isSpent, asOf}: Guarding,
  kind: string,
  verb: 'delete' | 'update',
  count: number,
): string | undefined {
  const fits = ([name, each]: [string, Allowance]): boolean =>
    each.kind === kind && (each[verb] ?? 0) >= count && asOf < each.until && !isSpent(name);
  return Object.entries(settings.allowances ?? {}).find(fits)?.[0];
}
