/**
 * Records in Terraform's data folder what a plan deletes, replaces or moves, for its apply. An apply plans each new block again, in a process of its
 * own, and perhaps before anything shows there what becomes of the resource in its place.
 */
import {appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import type {Kind} from '#schemas/kind.ts';

/** The outcome of a plan for a resource; `unseen` says that another was planned in its place, and that no block has been seen to have it. */
export type Outcome = 'goes' | 'stays' | 'unseen';

export interface PlanRecord {
  /** Forgets what earlier plans have noted: another one has begun. What they have not seen may be lost still. */
  begin(): void;
  /** Takes back what this process has noted before it turned out to apply a plan: it has seen a part of that only. */
  abandon(): void;
  /** Says that the block of a resource has been asked about and keeps it, or may keep it. */
  keep(resource: Resource): void;
  isKept(resource: Resource): boolean;
  /** Says that Terraform's state has a resource: where another was planned in its place, it has been seen now. */
  see(uid: string): void;
  /** Notes what becomes of a resource; the last note counts. */
  note(resource: Resource, outcome: Outcome): void;
  /** Finds what has been noted of a resource that has not changed since. */
  outcomeOf(resource: Resource): Outcome | undefined;
  /** Says whether the plan has planned something in the place of what it has not seen. */
  hasUnseen(): boolean;
  /** Lists what is still there of a kind and goes. */
  leaving(world: World, kind: Kind): readonly Resource[];
}

/** Opens the record of a store, a stack and a workspace. It is advisory: where its folder can't be written, or was not kept, nothing is known. */
export function openPlanRecord(session: Session, store: string): PlanRecord {
  const folder = process.env['TF_DATA_DIR'] || '.terraform';
  // Terraform writes there which workspace is selected.
  const workspace = process.env['TF_WORKSPACE'] || readText(join(folder, 'environment'));
  const path = join(folder, `pltfrms-planned-${digest(JSON.stringify([store, session.stack, workspace])).slice(0, 16)}`);
  const noted = new Map<string, Outcome>();
  const kept = new Set<string>();
  let earlier: Map<string, Outcome> | undefined;
  let hasBegun = false;
  /** The length of the file before this process has written to it, in bytes. */
  let length: number | undefined;
  const readEarlier = (): Map<string, Outcome> => (earlier ??= readNotes(path));
  const outcomeOf = (key: string): Outcome | undefined => noted.get(key) ?? readEarlier().get(key);
  /** Keys by uid. */
  let unseen: Map<string, string> | undefined;
  const readUnseen = (): Map<string, string> =>
    (unseen ??= new Map([...unseenIn(readEarlier()), ...unseenIn(noted)].map(([key]) => [uidOf(key), key])));
  const note = (key: string, outcome: Outcome): void => {
    if (outcomeOf(key) === outcome || !existsSync(folder)) return;
    noted.set(key, outcome);
    if (outcome === 'unseen') readUnseen().set(uidOf(key), key);
    length ??= existsSync(path) ? statSync(path).size : 0;
    attemptTo(() => appendFileSync(path, textOf([[key, outcome]])));
  };
  return {
    begin() {
      if (hasBegun) return;
      hasBegun = true;
      earlier = new Map(unseenIn(readEarlier()));
      if (existsSync(path)) attemptTo(() => writeFileSync(path, textOf([...(earlier ?? []), ...noted])));
    },
    keep: (resource) => void kept.add(keyOf(resource)),
    isKept: (resource) => kept.has(keyOf(resource)),
    abandon() {
      if (hasBegun || length === undefined) return;
      const until = length;
      attemptTo(() => truncateSync(path, until));
      length = undefined;
      noted.clear();
      unseen = undefined;
    },
    see(uid) {
      const key = readUnseen().get(uid);
      if (key !== undefined && outcomeOf(key) === 'unseen') note(key, 'stays');
    },
    note: (resource, outcome) => note(keyOf(resource), outcome),
    hasUnseen: () => [...readUnseen().values()].some((key) => outcomeOf(key) === 'unseen'),
    outcomeOf: (resource) => outcomeOf(keyOf(resource)),
    leaving: (world, kind) =>
      [...new Map([...readEarlier(), ...noted])].flatMap(([key, outcome]) => {
        const there = outcome === 'goes' ? world.resources.get(uidOf(key)) : undefined;
        return there && there.kind === kind.name && keyOf(there) === key ? [there] : [];
      }),
  };
}

function textOf(notes: Iterable<readonly [key: string, outcome: Outcome]>): string {
  return Array.from(notes, ([key, outcome]) => `${key} ${outcome}\n`).join('');
}

function attemptTo(write: () => void): void {
  try {
    write();
  } catch {
    // The apply asks as if nothing had been noted.
  }
}

function keyOf({uid, version}: Resource): string {
  return `${uid} ${version}`;
}

function uidOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

function unseenIn(notes: ReadonlyMap<string, Outcome>): readonly (readonly [key: string, outcome: Outcome])[] {
  return [...notes].filter(([, outcome]) => outcome === 'unseen');
}

function readNotes(path: string): Map<string, Outcome> {
  const lines = readText(path).matchAll(/^(\S+ \d+) (goes|stays|unseen)$/gm);
  return new Map(Array.from(lines, ([, key, outcome]) => [key as string, outcome as Outcome]));
}

/** Reads a file that may not be there. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
