/** The laws, each as a check that throws when it is broken. */
import {type AddressBook, addressBook} from '#core/address.ts';
import {isPltfrmsError} from '#core/errors.ts';
import {evolve} from '#core/evolve.ts';
import type {Plan} from '#core/plan/planned.ts';
import {readableSpec, type View, viewOf} from '#core/readable.ts';
import {firstDifference, foldEvent, verifyLog} from '#core/replay.ts';
import {kindOf, type Resource, referencesOf, slot, sourceOf, specOf} from '#core/resource.ts';
import {below} from '#core/rules.ts';
import {copyWorld, emptyWorld, referrersOf, type World} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import type {FieldType, Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {standsAt} from './edit.ts';
import {type Essence, essenceOf, isOwnedBy, type Model, type Node} from './model.ts';
import {eventsOf, replayed} from './stage.ts';
import type {Vocabulary} from './vocabulary.ts';

export function law(name: string, broken: string | undefined): void {
  if (broken !== undefined) throw new Error(`${name}: ${broken}`);
}

/** 1. After an apply, actual equals desired; what is held counts as desired. */
export function convergence(model: Model, made: Plan, after: World): void {
  const view = viewOf(after);
  const held = new Set(made.held.filter((each) => each.instead === 'delete').map((each) => each.resource.uid));
  const stuck = new Set(
    made.held.filter((each) => each.instead === 'replace').flatMap((each) => [...closure(after, each.resource.uid)]),
  );
  const standing = [...after.resources.values()].filter(
    (each) => isOwnedBy(model, each) && !held.has(each.uid) && !stuck.has(each.uid),
  );
  const wanted = new Map<string, Essence[]>();
  for (const node of model.nodes.values()) {
    const essence = essenceOf(model, view, node);
    const key = essence.address.toLowerCase();
    wanted.set(key, [...(wanted.get(key) ?? []), essence]);
  }
  for (const resource of standing) {
    const key = view.book.of(resource).toLowerCase();
    const rest = wanted.get(key) ?? [];
    const index = rest.findIndex((essence) => isAsWanted(view, resource, essence));
    law(
      '1, convergence',
      index < 0 ? `${key} is ${JSON.stringify(shown(view, resource))}, and wanted is ${JSON.stringify(rest)}` : undefined,
    );
    wanted.set(key, rest.toSpliced(index, 1));
  }
  const missing = [...wanted.values()].flat();
  law(
    '1, convergence',
    missing.length > stuck.size ? `${missing.map((each) => each.address).join(', ')} is wanted and not there` : undefined,
  );
  for (const resource of after.resources.values())
    law(
      '1, convergence',
      intruder(model, after, resource, held) ? `${view.book.of(resource)} stands where exclusive is said` : undefined,
    );
}

/** A resource, all below it, and all that refers to any of these. */
function closure(world: World, uid: string, found = new Set<string>()): ReadonlySet<string> {
  for (const each of below(world, uid)) {
    if (found.has(each.uid)) continue;
    found.add(each.uid);
    for (const user of referrersOf(world, each.uid)) closure(world, user, found);
  }
  return found;
}

function isAsWanted(view: View, resource: Resource, wanted: Essence): boolean {
  const kind = kindOf(view.world, resource);
  const spec = shown(view, resource);
  const want = canonical(kind, wanted.spec);
  // What several own keeps the fields that the others gave it.
  if (resource.owners.length > 1)
    return Object.keys(want).every((field) => JSON.stringify(want[field]) === JSON.stringify(spec[field]));
  return (
    JSON.stringify(spec) === JSON.stringify(want) &&
    resource.labels === sorted(wanted.labels) &&
    resource.protect === wanted.protect
  );
}

function shown(view: View, resource: Resource): {readonly [field: string]: Json} {
  const kind = kindOf(view.world, resource);
  return canonical(kind, readableSpec(kind, specOf(resource), view.book));
}

/** The order of a set of references has no meaning: they are kept sorted by uid. Names without case are compared without. */
function canonical(kind: Kind, spec: {readonly [field: string]: Json}): {readonly [field: string]: Json} {
  const turn = (type: FieldType, value: Json): Json => {
    if (typeof value === 'string') return value.toLowerCase();
    const lower = (value as readonly string[]).map((each) => each.toLowerCase());
    return type.isSorted ? lower.sort() : lower;
  };
  return Object.fromEntries(
    Object.entries(spec).map(([field, value]) => [
      field,
      kind.references.includes(field) ? turn(kind.fields[field] as FieldType, value) : value,
    ]),
  );
}

function sorted(labels: {readonly [label: string]: string}): string {
  return JSON.stringify(Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Something that nobody owns, where the stack says that nothing else may stand. */
function intruder(model: Model, world: World, resource: Resource, held: ReadonlySet<string>): boolean {
  const {exclusive} = kindOf(world, resource);
  if (resource.owners.length > 0 || exclusive === undefined || !model.exclusive.includes(exclusive) || held.has(resource.uid))
    return false;
  const holder = world.resources.get(resource.parent);
  return (
    holder !== undefined &&
    isOwnedBy(model, holder) &&
    !model.forget.length &&
    [...model.nodes.values()].some((node) => node.uid === holder.uid)
  );
}

/**
 * Checks that nothing is deleted that is protected: by itself or by something above it, as the plan leaves that. What is
 * replaced may lose its protection in the same plan. Derived resources follow their source.
 */
export function protection(model: Model, made: Plan): void {
  const {before, after} = made;
  const view = viewOf(before);
  const isLifted = (uid: string): boolean => {
    const resource = before.resources.get(uid);
    const address = resource ? view.book.of(resource) : '';
    // Where several names lead to it, any of what is declared may be the one: that it was, that stands there, that says so.
    const isNamed = (written: string): boolean => written === resource?.name || address.endsWith(` ${written}`);
    const isIt = (node: Node): boolean => node.uid === uid || standsAt(model, view, node)?.uid === uid || node.was.some(isNamed);
    return [...model.nodes.values()].some((node) => !node.protect && isIt(node));
  };
  for (const resource of before.resources.values()) {
    if (after.resources.has(resource.uid) || sourceOf(resource) !== undefined) continue;
    for (
      let each: Resource | undefined = resource;
      each;
      each = after.resources.get(each.parent) ?? before.resources.get(each.parent)
    ) {
      if (!each.protect || (!after.resources.has(each.uid) && isLifted(each.uid))) continue;
      law('protection', `${view.book.of(resource)} is protected by ${each.uid}, and would be deleted`);
    }
  }
}

/**
 * Says whether two that are alike exchange their names. Nobody can tell then whether they have done so already: they keep their
 * names, and what was written in the belief that they have not may be wrong.
 */
export function exchangesAlike(model: Model, view: View): boolean {
  return [...model.nodes.values()].some((node) => {
    const own = view.world.resources.get(node.uid ?? '');
    const there = standsAt(model, view, node);
    if (!own || !there || own === there) return false;
    return own.spec === there.spec && own.labels === there.labels && own.protect === there.protect;
  });
}

/** Says whether a name that something has or had is another's now, though that still stands. */
export function isNameTaken(before: World, after: World): boolean {
  const isTaken = (parent: string, slot: string, uid: string): boolean => {
    const now = after.slots.get(parent)?.get(slot);
    return now !== undefined && now !== uid && after.resources.has(uid);
  };
  for (const [parent, slots] of before.slots) for (const [slot, uid] of slots) if (isTaken(parent, slot, uid)) return true;
  for (const [place, uid] of before.aliases) {
    const blank = place.indexOf(' ');
    if (isTaken(place.slice(0, blank), place.slice(blank + 1), uid)) return true;
  }
  return false;
}

/** 2. A second plan is empty. */
export function rest(second: Plan): void {
  const errors = second.diagnostics.filter((each) => each.severity === 'error');
  law(
    '2, rest',
    second.intents.length > 0 || errors.length > 0
      ? `the second plan has ${JSON.stringify([second.intents, errors])}`
      : undefined,
  );
}

/** Checks that each declared resource is counted once: in a change, as held, or as unchanged. The second plan has them all. */
export function counting(made: Plan, second: Plan): void {
  const [counted, declared] = [countDeclared(made), countDeclared(second)];
  law(
    'counting',
    counted === declared ? undefined : `the plan counts ${counted} declared resources, and ${declared} are declared`,
  );
}

function countDeclared({changes, held, unchanged}: Plan): number {
  const changed = changes.filter(({match}) => match !== undefined).length;
  return changed + held.filter(({instead}) => instead === 'replace').length + unchanged;
}

/** 3. What the plan shows is what apply makes. */
export function honesty(made: Plan, after: World): void {
  law('3, honesty', differing(made.after, after, new Set([...made.after.resources.keys(), ...after.resources.keys()])));
}

/** What was approved for what a plan touches is what came of it, whatever else has happened since. What it moves goes where it was to go, whatever that is called by now. */
export function asApproved(made: Plan, after: World): void {
  law(
    '3, honesty of a saved plan',
    differing(made.after, after, new Set(made.touched.map((each) => each.uid)), () => ''),
  );
}

function differing(one: World, other: World, uids: ReadonlySet<string>, address = addressIn): string | undefined {
  const [a, b] = [addressBook(one), addressBook(other)];
  const say = (resource: Resource | undefined, book: AddressBook): string => {
    if (!resource) return 'not there';
    const {kind, spec, labels, protect, owners} = resource;
    return JSON.stringify({kind, address: address(book, resource), spec, labels, protect, owners});
  };
  for (const uid of uids) {
    const [planned, real] = [say(one.resources.get(uid), a), say(other.resources.get(uid), b)];
    if (planned !== real) return `planned was ${planned}, and there is ${real}`;
  }
  return undefined;
}

function addressIn(book: AddressBook, resource: Resource): string {
  return book.of(resource);
}

/** What the log says that something was called is what it was called. */
export function subjects(vocabulary: Vocabulary, store: Store): void {
  const world = emptyWorld(vocabulary.catalogue);
  for (const event of eventsOf(store)) {
    const before = world.resources.get(event.uid);
    const called = before && addressBook(world).of(before);
    foldEvent(world, event);
    const born = world.resources.get(event.uid);
    const subject = called ?? (born ? addressBook(world).of(born) : event.subject);
    law(
      '3, honesty of the log',
      subject === event.subject ? undefined : `event ${event.position} ${event.type} says ${event.subject} of ${subject}`,
    );
  }
}

/** 4. Folding the log from nothing gives the same state, byte for byte, and the log proves itself. */
export function replay(vocabulary: Vocabulary, store: Store): void {
  law('4, replay', firstDifference(store.world(), replayed(vocabulary, store)));
  const verified = verifyLog(store.id, digest, eventsOf(store));
  law(
    '4, replay',
    'broken' in verified ? verified.broken.summary : verified.head.hash === store.head().hash ? undefined : 'the head differs',
  );
}

/** 6. No dangling reference after any prefix. */
export function prefixes(made: Plan): void {
  const world = copyWorld(made.before);
  const leaving = new Map<string, number>();
  for (const [index, {type, uid}] of made.intents.entries())
    if (type.endsWith('.moved') || type.endsWith('.deleted')) leaving.set(uid, index);
  for (const [index, intent] of made.intents.entries()) {
    evolve(world, {...intent, version: intent.prior + 1, position: made.base.position + index + 1});
    const broken = dangling(world, (uid) => (leaving.get(uid) ?? 0) > index);
    law(
      '6, prefixes',
      broken && `after ${index + 1} of ${made.intents.map((each) => `${each.type} ${each.subject}`).join(', ')}: ${broken}`,
    );
  }
}

/** A resource on nothing, or one that refers to nothing, or one that is not found where it stands, unless it leaves that place. */
export function dangling(world: World, isLeaving: (uid: string) => boolean = () => false): string | undefined {
  for (const resource of world.resources.values()) {
    const kind = kindOf(world, resource);
    if (resource.parent !== '' && !world.resources.has(resource.parent))
      return `${resource.kind} ${resource.name} stands on nothing`;
    const source = sourceOf(resource);
    if (source !== undefined && !world.resources.has(source)) return `${resource.kind} ${resource.name} follows from nothing`;
    if (world.slots.get(resource.parent)?.get(slot(kind, resource.name)) !== resource.uid && !isLeaving(resource.uid))
      return `${resource.kind} ${resource.name} is not where it stands`;
    for (const target of referencesOf(world, resource))
      if (/^[0-9a-f]{24}$/.test(target) && !world.resources.has(target))
        return `${resource.kind} ${resource.name} refers to nothing`;
  }
  return undefined;
}

/** 7. A refusal is one of the two that say so; anything else is a bug. */
export function isRefused(apply: () => void): boolean {
  try {
    apply();
    return false;
  } catch (error) {
    if (isPltfrmsError(error) && (error.code === 'plan/stale' || error.code === 'plan/other-store')) return true;
    throw error;
  }
}
