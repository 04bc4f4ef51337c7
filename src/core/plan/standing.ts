/** What selectors look at: all that there is and will be, under each name by which somebody may call it. */
import {type AddressBook, addressBook} from '../address.ts';
import type {Command} from '../decide.ts';
import type {Touched} from '../manager.ts';
import {type Resource, sourceOf} from '../resource.ts';
import {leavingIn, transact} from '../transact.ts';
import {ancestry, childOf, type World} from '../world.ts';
import type {Change, Owning} from './change.ts';
import {bornUid, type Step} from './order.ts';
import type {PlanInput} from './planned.ts';
import {matcher, type Selector} from './selector.ts';

export interface Standing {
  /** As it stands, and as it will. What goes stands in the second too, at the place that what it stands on then has. */
  readonly now: View;
  readonly later: View;
  /** By names that resources had before they moved, as long as nothing else has them. */
  readonly former: readonly View[];
  /** What a change makes; also what was refused, as it would have been. */
  planned(change: Change): Resource | undefined;
  /** What follows from what it changes, and comes, goes or changes with it. */
  following(change: Change): readonly Touched[];
  addressOf(change: Change): string;
}

interface View {
  readonly world: World;
  readonly book: AddressBook;
}

/** Lets the whole plan happen, as far as it can, to see what everything will be called. */
export function rehearse({world, managers, asOf, digest, head}: PlanInput, {stacks}: Owning, steps: readonly Step[]): Standing {
  const transaction = transact(world, {
    managers,
    stacks,
    asOf,
    digest,
    position: head.position,
    leaving: leavingIn(steps.map(({command}) => command)),
  });
  for (const {command} of steps) transaction.perform(command);
  transaction.finish();
  const after = transaction.world;
  const following = new Map<string, Touched[]>();
  for (const each of transaction.touched()) {
    const source = sourceOf((each.now ?? each.prior) as Resource);
    if (source !== undefined) following.set(source, [...(following.get(source) ?? []), each]);
  }
  const now = viewOf(world);
  const later = viewOf({...after, resources: new Map([...world.resources, ...after.resources])});
  const planned = (change: Change): Resource | undefined => {
    const born = change.commands.find((command) => command.do === 'create');
    return later.world.resources.get(bornUid(change) ?? change.uid) ?? (born?.do === 'create' ? unborn(born) : undefined);
  };
  return {
    now,
    later,
    former: formerWorlds(world).map(viewOf),
    planned,
    following: (change) => following.get(bornUid(change) ?? change.uid) ?? following.get(change.uid) ?? [],
    addressOf(change) {
      const then = after.resources.has(bornUid(change) ?? change.uid) || !change.prior ? planned(change) : undefined;
      return then ? later.book.of(then) : change.prior ? now.book.of(change.prior) : change.uid;
    },
  };
}

function viewOf(world: World): View {
  return {world, book: addressBook(world)};
}

function unborn({kind, uid, parent, name, labels}: Command & {do: 'create'}): Resource {
  const rest = {spec: '{}', protect: false, owners: [], version: 0, created: 0, updated: 0};
  return {uid, kind: kind.name, parent, name, labels: JSON.stringify(labels ?? {}), ...rest};
}

/**
 * A world for each name that something had: most have had none other, few more than one. And one for what stood equally
 * deep, so that what has moved itself is also found by the name that it got when only something above it moved.
 */
function formerWorlds(world: World): readonly World[] {
  const layers = new Map<string, Map<string, Resource>>();
  const names = new Map<string, number>();
  for (const [place, uid] of [...world.aliases].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const resource = world.resources.get(uid);
    const kind = resource && world.catalogue.kind(resource.kind);
    const [parent = '', , ...words] = place.split(' ');
    const name = words.join(' ');
    if (!resource || !kind || childOf(world, parent, kind, name)) continue;
    const nth = names.get(uid) ?? 0;
    names.set(uid, nth + 1);
    for (const layer of [`${nth}`, `${nth} ${[...ancestry(world, uid)].length}`]) {
      const resources = layers.get(layer) ?? new Map(world.resources);
      layers.set(layer, resources);
      // Two that have stood in each other did so at different times: no one world has both.
      if (!isAbove({...world, resources}, uid, parent)) resources.set(uid, {...resource, parent, name});
    }
  }
  return [...layers.values()].map((resources) => ({...world, resources}));
}

function isAbove(world: World, uid: string, place: string): boolean {
  for (const each of ancestry(world, place)) if (each.uid === uid) return true;
  return false;
}

/** Whether one of these selectors means something, by any of its names; of what will be there too, as it is now and as it will be. */
export function asker(
  {now, later, former}: Standing,
  selectors: readonly Selector[],
): (prior: Resource | undefined, planned: Resource | undefined) => boolean {
  const matchers = ({world, book}: View): readonly ((resource: Resource) => boolean)[] =>
    selectors.map((each) => matcher(each, world, book));
  const past = [now, ...former].map((view) => ({world: view.world, isMeant: matchers(view)}));
  const future = matchers(later);
  return (prior, planned) =>
    past.some(({world, isMeant}) => {
      const there = prior && world.resources.get(prior.uid);
      return there !== undefined && isMeant.some((each) => each(there));
    }) ||
    // Also where it would be if only what is above it moved: a part may do that and no more.
    [prior, planned].some((each) => each !== undefined && future.some((isMeant) => isMeant(each)));
}
