/**
 * Events: what happened, and the same thing before it has happened (an intent).
 *
 * An intent holds what a plan promises; the envelope (position, time, actor, hash, …) is given at append and is no part
 * of any comparison.
 */
import type {Json} from '#schemas/field.ts';

export interface Created {
  readonly parent: string;
  readonly name: string;
  readonly spec: {readonly [field: string]: Json};
  readonly labels?: {readonly [label: string]: string};
  readonly protect?: boolean;
  readonly owner?: string;
}

/** A merge patch: what is set, and null for what goes back to its default. */
export interface Updated {
  readonly spec?: {readonly [field: string]: Json | null};
  readonly labels?: {readonly [label: string]: string};
  readonly protect?: boolean;
}

export interface Moved {
  readonly parent: string;
  readonly name: string;
}

export interface OwnerChanged {
  readonly owner: string;
}

/** An allowance was used by a run: not about a resource, but about the stack that had it. */
export interface AllowanceSpent {
  readonly stack: string;
  readonly name: string;
  readonly count: number;
}

export type EventData = Created | Updated | Moved | OwnerChanged | AllowanceSpent | {readonly [key: string]: never};

export interface Intent {
  /** `dns.zone.created`. */
  readonly type: string;
  readonly uid: string;
  /** The address, as text for the reader. */
  readonly subject: string;
  /** The path of the organisation it happens in; empty at the root. */
  readonly organisation: string;
  /** The version of the resource before; 0 when it is born. */
  readonly prior: number;
  readonly data: EventData;
}

/** The event by which an allowance is used. */
export function spentIntent(data: AllowanceSpent): Intent {
  return {type: 'allowance.spent', uid: '', subject: `allowance ${data.stack}:${data.name}`, organisation: '', prior: 0, data};
}

/** What all events of one run have in common. */
export interface Run {
  /** One id for all events of one apply or one command. */
  readonly correlation: string;
  readonly actor: string;
  /** Through what it was done: `config`, `cli`, `terraform`. */
  readonly way: string;
  /** The stack for which it was done; empty by hand. */
  readonly stack: string;
  /** RFC 3339, UTC. The same for the whole run, and before that of an earlier event only where a wrong clock was put right. */
  readonly time: string;
  /** Who made the plan, when that was somebody else than who applies it. */
  readonly plannedBy?: string | undefined;
}

/** The ways of a change: a plan of configs; by hand, which drives no stack. Others are called by who uses the engine. */
export const BY_CONFIG = 'config';
export const BY_HAND = 'cli';

/** An event as the log keeps it. `data` stays the exact text that was hashed. */
export interface StoredEvent {
  readonly position: number;
  readonly type: string;
  readonly uid: string;
  readonly subject: string;
  readonly organisation: string;
  readonly version: number;
  readonly data: string;
  readonly run: Run;
  readonly hash: string;
}

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64);

/** `dns.zone.created` -> kind and happening. */
export function splitType(type: string): {kind: string; happening: string} {
  const dot = type.lastIndexOf('.');
  return {kind: type.slice(0, dot), happening: type.slice(dot + 1)};
}

/** Makes the text that is hashed for events of one run; the part that all of them share is built once. */
export function eventText(store: string, run: Run): (event: Omit<StoredEvent, 'run' | 'hash'>) => string {
  const common =
    `,"source":${JSON.stringify(`urn:pltfrms:${store}`)},"specversion":"1.0","datacontenttype":"application/json","time":${JSON.stringify(run.time)}` +
    `,"correlation":${JSON.stringify(run.correlation)},"actor":${JSON.stringify(run.actor)},"way":${JSON.stringify(run.way)}` +
    `${run.stack ? `,"stack":${JSON.stringify(run.stack)}` : ''}${run.plannedBy ? `,"plannedby":${JSON.stringify(run.plannedBy)}` : ''}`;
  return (event) =>
    `{"id":"${store}:${event.position}","position":${event.position},"type":${JSON.stringify(event.type)},"subject":${JSON.stringify(event.subject)}${common}` +
    `${event.organisation ? `,"organisation":${JSON.stringify(event.organisation)}` : ''},"uid":${JSON.stringify(event.uid)},"version":${event.version},"data":${event.data}}`;
}

/** The hash of an event: over the hash before it and its text, so that none can be changed, removed or put in between. */
export function chain(digest: (text: string) => string, prior: string, text: string): string {
  return digest(`${prior}\n${text}`);
}
