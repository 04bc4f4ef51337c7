/**
 * Replacement spreads: what stands under a replaced resource or refers to it is replaced with it, since it knows it by
 * its uid. Where that would touch what is not ours, or is protected, the replacement is held.
 */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Command} from '../decide.ts';
import {childrenOf, type Resource, referrersOf, type World} from '../world.ts';
import {type Change, type Owning, replacement} from './change.ts';
import type {Held} from './hold.ts';
import type {Match} from './match.ts';
import {newUid} from './place.ts';

export interface Replacing {
  readonly owning: Owning;
  readonly matched: ReadonlyMap<string, Match>;
  readonly doomed: ReadonlyMap<string, Resource>;
  readonly digest: (text: string) => string;
}

export interface Spread {
  readonly changes: readonly Change[];
  /** Replacements that can't be made. */
  readonly held: readonly Held[];
}

/** Changes with replacements spread, given their new uids, and those that can't be taken out. */
export function spreadReplacements(replacing: Replacing, changes: readonly Change[]): Spread {
  const seeds = changes.filter((change) => change.action === 'replace').sort((a, b) => (a.uid < b.uid ? -1 : 1));
  if (seeds.length === 0) return {changes, held: []};
  const byUid = new Map(changes.map((change) => [change.uid, change]));
  const held: Held[] = [];
  const replaced = new Map<string, Change>();
  for (const seed of seeds) {
    const spread = new Map<string, Change>();
    const blocker = spreadFrom(replacing, seed, spread);
    if (blocker)
      held.push({
        resource: seed.prior as Resource,
        why: blocker.uid === seed.uid ? 'protected' : 'in-use',
        by: blocker.uid,
        instead: 'replace',
      });
    else for (const [uid, change] of spread) if (!replaced.has(uid) || change === seed) replaced.set(uid, change);
  }
  for (const {resource} of held) if (!replaced.has(resource.uid)) byUid.delete(resource.uid);
  for (const [uid, change] of replaced) byUid.set(uid, change);
  return {changes: giveUids(replacing, [...byUid.values()], replaced), held};
}

/** Adds a seed and all that depends on it; answers what forbids it. */
function spreadFrom(replacing: Replacing, change: Change, spread: Map<string, Change>): Resource | undefined {
  const {owning, matched, doomed} = replacing;
  const {world} = owning;
  if (spread.has(change.uid)) return undefined;
  spread.set(change.uid, change);
  const prior = world.resources.get(change.uid) as Resource;
  if (prior.protect) return prior;
  for (const resource of dependants(world, change.uid)) {
    if (doomed.has(resource.uid)) continue;
    const match = matched.get(resource.uid);
    if (!match || match.wanted.declared.existing) return resource;
    const blocker = spreadFrom(replacing, replacement(owning, match, {code: 'needs-replaced', because: change.uid}), spread);
    if (blocker) return blocker;
  }
  return undefined;
}

/** Sorted, so that it does not matter in which order a store keeps them. */
function dependants(world: World, uid: string): readonly Resource[] {
  const users = [...referrersOf(world, uid)].map((user) => world.resources.get(user) as Resource);
  return [...childrenOf(world, uid), ...users].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

/** New uids for what is born again, and the new uids of what it stands under and refers to. Parents come before children. */
function giveUids(
  {owning, digest}: Replacing,
  changes: readonly Change[],
  replaced: ReadonlyMap<string, Change>,
): readonly Change[] {
  const renamed = new Map<string, string>();
  const rename = (uid: string): string => renamed.get(uid) ?? uid;
  const done = new Map<string, Change>();
  const give = (change: Change): void => {
    if (done.has(change.uid)) return;
    done.set(change.uid, change);
    const create = change.commands.find((command) => command.do === 'create');
    if (create?.do !== 'create') return;
    for (const uid of [create.parent, ...create.name.split(':'), ...uidsIn(create.kind, create.spec)]) {
      const other = replaced.get(uid);
      if (other && other.uid !== change.uid) give(other);
    }
    const parent = rename(create.parent);
    const name = create.kind.keyReferences.length > 0 ? create.name.split(':').map(rename).join(':') : create.name;
    const spec = withReferences(create.kind, create.spec, rename);
    const uid = change.action === 'replace' ? newUid({world: owning.world, digest}, create.kind, parent, name) : change.uid;
    if (change.action === 'replace') renamed.set(change.uid, uid);
    done.set(change.uid, {...change, commands: [{...create, uid, parent, name, spec}]});
  };
  for (const change of changes) give(change);
  return [...done.values()].map((change) =>
    change.action === 'create' || change.action === 'replace' ? change : redirect(owning.world, change, rename),
  );
}

function uidsIn(kind: Kind, spec: {readonly [field: string]: Json}): readonly string[] {
  return kind.references.flatMap((name) => [spec[name] ?? []].flat() as string[]);
}

/** What is moved below something that is born again, or comes to refer to it, has its new uid. */
function redirect(world: World, change: Change, rename: (uid: string) => string): Change {
  const kind = world.catalogue.kind(change.kind) as Kind;
  const commands = change.commands.map((command): Command => {
    if (command.do === 'move') return {...command, parent: rename(command.parent)};
    if (command.do !== 'update' || !command.patch.spec) return command;
    return {...command, patch: {...command.patch, spec: withReferences(kind, command.patch.spec, rename)}};
  });
  return {...change, commands};
}

/** A spec, or a patch of one, with other uids in its references. Lists of them are kept sorted. */
function withReferences<V extends Json | null>(
  kind: Kind,
  spec: {readonly [field: string]: V},
  rename: (uid: string) => string,
): {readonly [field: string]: V} {
  const changed: {[field: string]: V} = {...spec};
  for (const name of kind.references) {
    const value = spec[name];
    if (typeof value === 'string') changed[name] = rename(value) as V;
    else if (Array.isArray(value)) changed[name] = (value as readonly string[]).map(rename).sort() as Json as V;
  }
  return changed;
}
