/** Plans that a resource goes: because its block is gone, or because it is made anew. */
import {addressBook} from '#core/address.ts';
import type {Resource} from '#core/resource.ts';
import type {Freed} from '#engine/one-by-one/departures.ts';
import type {Draft, Loss} from '#engine/one-by-one/draft.ts';
import type {Lull} from '#engine/one-by-one/lull.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import type {Sightings} from '#engine/one-by-one/sightings.ts';
import {traced} from '#engine/one-by-one/trace.ts';
import type {Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Outcome, PlanRecord} from './plan-record.ts';
import type {Path} from './protocol/provider.ts';
import type {Schema} from './protocol/schema.ts';

export interface Planning {
  readonly session: Session;
  readonly draft: Draft;
  readonly lull: Lull;
  readonly sightings: Sightings;
  readonly record: PlanRecord;
  /** The uids of resources whose blocks this process has planned. */
  readonly asked: Set<string>;
  readonly kind: Kind;
  readonly schema: Schema;
}

export type Said = Problem & {readonly severity?: 'error' | 'warning'};

/** What was planned for one resource. */
export interface Made {
  readonly said: readonly Said[];
  readonly uid?: string;
  /** Whether what is there is touched. */
  readonly changes?: boolean;
  readonly replaces?: readonly Path[];
  /** The version of what goes, where Terraform may have shown an older one. */
  readonly version?: number;
  /** What the plan frees from that is deleted. */
  readonly freed?: Freed | undefined;
  readonly misses?: boolean;
  /** The uids of what goes, and nothing more is to come for. */
  readonly gone?: readonly string[];
}

/** Says whether planning a resource can't go on: something is waited for, or wrong. */
export function isBlocked({misses, said}: Made): boolean {
  return misses === true || said.some((each) => each.severity !== 'warning');
}

/** Notes for the apply what becomes of a resource, once something shows that this is no apply itself. */
export function note({sightings, record}: Planning, resource: Resource, outcome: Outcome): void {
  if (!sightings.isBlank() && !sightings.isApply()) record.note(resource, outcome);
}

/** Plans a deletion. What protects it may be lifted beside it, and is waited for. */
export function planDeparture({draft}: Planning, there: Resource, lifts: boolean, isOver: boolean): Made {
  const {uid} = there;
  const protector = draft.protectorOf(uid, lifts);
  const isPending = protector && !protector.isCertain;
  if (isPending && !isOver) return {said: [], misses: true};
  const address = addressBook(draft.world()).of(there);
  const said: readonly Said[] = draft.leave(uid, lifts);
  if (said.length > 0) return {said};
  return {said: isPending ? [pendingOf(address, protector.address)] : [], freed: draft.freed(uid)};
}

/** Uids of what a call has planned: what goes, and what stays or comes. */
export interface Affected {
  readonly gone: readonly string[];
  readonly stays?: string | undefined;
}

/**
 * Plans what only is there for now: the grant of the last owner may go when another one comes, and the network of an address when
 * a larger one does. What nothing planned replaces is refused, once nothing more is planned; where it may go itself with what misses
 * it, it is told. What is missing beside a resource that has yet to be asked about is left to that.
 */
export async function findLosses({draft, lull}: Planning, {gone, stays}: Affected): Promise<readonly Said[]> {
  const isSaidHere = ({isCertain, isMissing}: Loss): boolean => isCertain || isMissing !== true;
  const losses = (): readonly Loss[] => [
    ...gone.flatMap((uid) => draft.losses(uid).filter(isSaidHere)),
    // What else is lost is told at what goes: what replaces it may refer to this, and comes only when this has been planned.
    ...(stays === undefined ? [] : draft.lossesAt(stays).filter(({isMissing}) => isMissing === true)),
  ];
  const isMended = (): boolean => losses().length === 0;
  const wait = (): Promise<boolean> => traced('wait for what replaces a loss', {uids: gone}, () => lull.ends(isMended));
  while (!isMended() && (await wait()));
  // Where everything goes, the rest comes after this.
  if (draft.steps() === 0) return [];
  return losses().map(({isCertain, hint, ...loss}) => ({
    ...loss,
    summary: `${loss.address}: ${loss.summary}`,
    ...(isCertain
      ? {
          severity: 'error',
          hint: `${hint}; where this configuration declares that already, run with a -parallelism of 10 or more, or apply that block first`,
        }
      : {severity: 'warning', hint: `it is deleted when that is mended, and is nobody’s until then; ${hint}`}),
  }));
}

function pendingOf(address: string, by: string): Said {
  return {
    code: 'resource/protected',
    severity: 'warning',
    summary: `${address} is protected by ${by}: it is deleted only where the same plan sets protect = false there`,
    hint: 'else it is released, and nobody’s then',
  };
}
