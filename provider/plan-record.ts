/**
 * Records in Terraform's data folder what a plan deletes, replaces or moves, for its apply. An apply plans each new block again, in a process of its
 * own, and perhaps before anything shows there what becomes of the resource in its place.
 */
import {appendFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import type {Kind} from '#schemas/kind.ts';

export type Outcome = 'goes' | 'stays';

export interface PlanRecord {
  /** Notes what becomes of a resource; the last note counts. */
  note(resource: Resource, outcome: Outcome): void;
  /** Finds what the last plan has noted of a resource that has not changed since. */
  outcomeOf(resource: Resource): Outcome | undefined;
  /** Lists what is still there of a kind and goes. */
  leaving(world: World, kind: Kind): readonly Resource[];
}

/** Opens the record of a store, a stack and a workspace. It is advisory: where its folder can't be written, or was not kept, nothing is known. */
export function openPlanRecord(session: Session, store: string): PlanRecord {
  const folder = process.env['TF_DATA_DIR'] || '.terraform';
  // Terraform writes there which workspace is selected.
  const workspace = process.env['TF_WORKSPACE'] || readText(join(folder, 'environment'));
  const path = join(folder, `pltfrms-planned-${digest(JSON.stringify([store, session.stack, workspace])).slice(0, 16)}`);
  let noted: Map<string, Outcome> | undefined;
  let isPruned = false;
  const known = (): Map<string, Outcome> => (noted ??= readNotes(path));
  const isCurrent = (key: string): boolean => {
    const there = session.world().resources.get(uidOf(key));
    return there !== undefined && keyOf(there) === key;
  };
  return {
    note(resource, outcome) {
      const key = keyOf(resource);
      if (known().get(key) === outcome) return;
      known().set(key, outcome);
      if (!existsSync(folder)) return;
      const all = isPruned ? [[key, outcome] as const] : [...known()].filter(([each]) => isCurrent(each));
      const text = all.map(([each, of]) => `${each} ${of}\n`).join('');
      try {
        if (isPruned) appendFileSync(path, text);
        else writeFileSync(path, text);
        isPruned = true;
      } catch {
        // The apply asks as if nothing had been noted.
      }
    },
    outcomeOf: (resource) => known().get(keyOf(resource)),
    leaving: (world, kind) =>
      [...known()].flatMap(([key, outcome]) => {
        const there = outcome === 'goes' ? world.resources.get(uidOf(key)) : undefined;
        return there && there.kind === kind.name && keyOf(there) === key ? [there] : [];
      }),
  };
}

function keyOf({uid, version}: Resource): string {
  return `${uid} ${version}`;
}

function uidOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

function readNotes(path: string): Map<string, Outcome> {
  const lines = readText(path).matchAll(/^(\S+ \d+) (goes|stays)$/gm);
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
