/** A plan as it is shown, made of a plan or read back from its document. */
import type {Catalogue} from '#schemas/catalogue.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {parseAddress} from '../address.ts';
import type {Run, StoredEvent} from '../event.ts';
import type {Reason} from './change.ts';
import {countBelow, type FieldChange, fieldsOf, fieldViews} from './document.ts';
import type {Part} from './part.ts';
import type {Plan, PlannedChange} from './planned.ts';

export interface ShownChange extends Pick<PlannedChange, 'action' | 'address' | 'from' | 'kind' | 'reason' | 'neededBy'> {
  /** The event by which somebody else made the difference. */
  readonly drift:
    | (Pick<StoredEvent, 'position' | 'type'> & {readonly run: Pick<Run, 'actor' | 'way' | 'stack' | 'time'>})
    | undefined;
}

export interface ShownHeld {
  readonly address: string;
  readonly why: Plan['held'][number]['why'];
  readonly byAddress: string | undefined;
  readonly instead: Plan['held'][number]['instead'];
}

export interface ShownPlan
  extends Pick<Plan, 'stack' | 'terms' | 'asOf' | 'blocks' | 'spends' | 'nobodys' | 'unchanged' | 'part'> {
  readonly base: Pick<Plan['base'], 'position'>;
  readonly changes: readonly ShownChange[];
  readonly held: readonly ShownHeld[];
  fieldsOf(change: ShownChange): readonly FieldChange[];
  /** Names the parent: changes with the same one may be shown as one list. */
  parentOf(change: ShownChange): string;
  /** Counts the resources that move with a change. */
  belowOf(change: ShownChange): number;
}

export function shownPlan(plan: Plan): ShownPlan {
  const views = fieldViews(plan);
  return {
    ...plan,
    fieldsOf: (change: PlannedChange) => fieldsOf(change, views),
    parentOf: ({planned, prior}: PlannedChange) => (planned ?? prior)?.parent ?? '',
    belowOf: ({uid}: PlannedChange) => countBelow(plan.before, uid),
  } as ShownPlan;
}

type ChangeDocument = PlanDocument['changes'][number];

/** Shows what a document says. Nothing in it has been checked here. */
export function shownDocument(catalogue: Catalogue, document: PlanDocument): ShownPlan {
  const written = new Map<ShownChange, ChangeDocument>();
  const {mode, to, previously, fence, settings, as_of: asOf, base, blocks, spends, nobodys, partial, summary} = document;
  const changes = document.changes.map((each) => {
    const change = shownChange(each);
    written.set(change, each);
    return change;
  });
  return {
    stack: document.stack,
    terms: {mode, to, previously, fence, settings: settings as unknown as Plan['terms']['settings']},
    asOf,
    base,
    changes,
    held: document.held.map(({by, ...held}) => ({...held, byAddress: by})),
    blocks: blocks.map(({kind, unfit, ...block}) => ({...block, kind, ...(unfit ? {unfit} : {})})),
    spends,
    nobodys: new Map(Object.entries(nobodys)),
    unchanged: summary.unchanged,
    part: partial && partOf(partial),
    fieldsOf: (change) => (written.get(change)?.fields ?? []) as readonly FieldChange[],
    parentOf: ({address}) => parentIn(catalogue, address),
    belowOf: (change) => written.get(change)?.below ?? 0,
  };
}

/** Reads the parent out of an address, as text. What is no address stands alone. */
function parentIn(catalogue: Catalogue, text: string): string {
  const address = parseAddress(catalogue, text);
  const kind = typeof address === 'string' ? undefined : catalogue.kind(address.kind);
  if (typeof address === 'string' || !kind) return text;
  const {organisation, names} = address;
  if (kind.nests) return organisation.slice(0, -1).join('/');
  return [organisation.join('/'), ...names.slice(0, -kind.keyParts.length)].join(':');
}

function shownChange({action, address, from, kind, reason, needed_by: neededBy, drift}: ChangeDocument): ShownChange {
  return {
    action,
    address,
    from,
    kind,
    reason: reason as Reason,
    neededBy,
    drift: drift && {
      position: drift.position,
      type: drift.type,
      run: {actor: drift.actor, way: drift.way, stack: drift.stack ?? '', time: drift.time},
    },
  };
}

function partOf({target, exclude, left_out, dropped}: NonNullable<PlanDocument['partial']>): Part {
  return {target, exclude, leftOut: new Map(Object.entries(left_out) as [ShownChange['action'], number][]), dropped};
}
