/** What happens by hand between a position and the rollback to it: names that are taken again, exchanges, and what only the world outside sets. */
import type {Command} from '#core/decide.ts';
import {newUid} from '#core/plan/place.ts';
import {kindOf, type Resource} from '#core/resource.ts';
import {digest} from '#engine/digest.ts';
import type {Json} from '#schemas/field.ts';
import type {Store} from '#stores/store.ts';
import {DEEDS, type Deed, perform} from './by-hand.ts';
import {type Choose, chooser, pick} from './choice.ts';
import type {Vocabulary} from './vocabulary.ts';

export interface Turn {
  readonly does: 'rename' | 'move' | 'remove' | 'update' | 'release' | 'retake' | 'swap' | 'observe';
  readonly seed: number;
}

/** Does it, as far as the rules allow; answers how many events it made. */
export function takeTurn(vocabulary: Vocabulary, store: Store, stack: string, {does, seed}: Turn): number {
  const choose = chooser(seed);
  const before = store.head().position;
  if (does === 'retake') retake(vocabulary, store, stack, choose);
  else if (does === 'swap') swap(vocabulary, store, stack, choose);
  else if (does === 'observe') observe(vocabulary, store, choose);
  else {
    const command = DEEDS[does satisfies Deed['does']]({vocabulary, world: store.world(), choose});
    if (command) perform(vocabulary, store, command);
  }
  return store.head().position - before;
}

/** A resource gets another name, and a newcomer of the stack takes the one that it had. */
function retake(vocabulary: Vocabulary, store: Store, stack: string, choose: Choose): void {
  const old = pick(choose, movable(store, stack));
  if (!old || !perform(vocabulary, store, {do: 'move', uid: old.uid, parent: old.parent, name: `was-${choose(3)}`})) return;
  const world = store.world();
  const kind = kindOf(world, old);
  const spec = Object.fromEntries(
    Object.entries(JSON.parse(old.spec) as {[field: string]: Json}).filter(([field]) => !kind.fields[field]?.observed),
  );
  const uid = newUid({world, digest}, kind, old.parent, old.name);
  perform(vocabulary, store, {do: 'create', kind, uid, parent: old.parent, name: old.name, spec, owner: stack});
}

/** Two of a kind exchange their places, over a third name. */
function swap(vocabulary: Vocabulary, store: Store, stack: string, choose: Choose): void {
  const one = pick(choose, movable(store, stack));
  const other =
    one &&
    pick(
      choose,
      movable(store, stack).filter((each) => each.kind === one.kind && each.uid !== one.uid),
    );
  if (!other) return;
  const move = (from: Resource, to: Pick<Resource, 'parent' | 'name'>): Command => ({
    do: 'move',
    uid: from.uid,
    parent: to.parent,
    name: to.name,
  });
  const steps = [move(one, {parent: one.parent, name: 'aside'}), move(other, one), move(one, other)];
  for (const each of steps) if (!perform(vocabulary, store, each)) return;
}

/** The world outside answers: a field that no config sets. */
function observe(vocabulary: Vocabulary, store: Store, choose: Choose): void {
  const world = store.world();
  const resource = pick(
    choose,
    [...world.resources.values()].filter((each) => kindOf(world, each).observed.length > 0),
  );
  if (!resource) return;
  const kind = kindOf(world, resource);
  const field = pick(choose, kind.observed) as string;
  const value = pick(choose, kind.fields[field]?.jsonSchema.enum as readonly string[]) as string;
  perform(vocabulary, store, {do: 'update', uid: resource.uid, patch: {spec: {[field]: value}}});
}

function movable(store: Store, stack: string): readonly Resource[] {
  const world = store.world();
  return [...world.resources.values()].filter((each) => {
    const kind = kindOf(world, each);
    return each.owners.includes(stack) && kind.keyParts.length === 1 && kind.keyReferences.length === 0 && !kind.subscribes;
  });
}
