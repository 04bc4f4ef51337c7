/** Checks what the intents of a saved plan do to each resource, all of them together. */
import {findOrganisation} from '../../address.ts';
import {type Intent, splitType} from '../../event.ts';
import {kindOf, type Resource, referencesOf, specOf} from '../../resource.ts';
import {ancestry, organisationOf, type World} from '../../world.ts';
import {isOurs} from '../ours.ts';
import type {PlanTerms} from '../planned.ts';

/** The intents about one resource, and what they make of it. */
export interface Effect {
  readonly uid: string;
  readonly prior: Resource | undefined;
  readonly now: Resource | undefined;
  readonly intents: readonly Intent[];
}

export interface Judging {
  readonly before: World;
  readonly after: World;
  readonly stack: string;
  readonly stacks: ReadonlySet<string>;
  readonly terms: PlanTerms;
  /** What takes the place of what is replaced: old uid to new. */
  readonly replacements: ReadonlyMap<string, string>;
  readonly complain: (effect: Effect, problem: string) => void;
}

export function checkEffect(judging: Judging, effect: Effect): void {
  const {after, stack, stacks, terms, complain} = judging;
  const {prior, now, intents} = effect;
  const done = intents.map(({type}) => splitType(type).happening);
  const say = (problem: string): void => complain(effect, problem);
  for (const each of ['created', 'updated', 'moved', 'adopted', 'deleted'])
    if (done.filter((word) => word === each).length > 1) say(`it would be ${each} twice`);
  if (done.includes('deleted')) return checkDelete(judging, effect, done, say);
  if (!now) return;
  if (!kindOf(after, now).shared && now.owners.length > 1) say(`it would belong to ${now.owners.join(' and ')} at once`);
  if (!now.owners.includes(stack)) {
    // A rollback also puts back what it gives up.
    if (terms.mode !== 'rollback' && done.some((each) => each !== 'released')) say('it would be changed and given up at once');
    if (isOurs(now, stacks)) say('it would be given up in part');
    return;
  }
  if (done.includes('created') && done.length > 1) say('it would be created and changed at once');
  if (done.includes('released') && !done.includes('adopted')) say('it would be given up and kept at once');
  if (done.includes('updated') && prior && isUntouched(prior, now)) say('it would be updated to what it is');
  checkFence(judging, now, say);
}

function isUntouched(prior: Resource, now: Resource): boolean {
  return prior.spec === now.spec && prior.labels === now.labels && prior.protect === now.protect;
}

/** A config that names an organisation at its head declares nothing outside of it. */
function checkFence({after, terms}: Judging, now: Resource, say: (problem: string) => void): void {
  if (terms.fence === undefined) return;
  const fence = findOrganisation(after, terms.fence.split('/'));
  const within = organisationOf(after, kindOf(after, now).nests ? (after.resources.get(now.parent) ?? now) : now);
  const isInside = fence && within && [...ancestry(after, within.uid)].some((each) => each.uid === fence.uid);
  if (!isInside || now.uid === fence.uid) say(`it is outside of the organisation ${terms.fence}, which confines the stack`);
}

function checkDelete(judging: Judging, {uid, prior}: Effect, done: readonly string[], say: (problem: string) => void): void {
  const {before, after, stack, stacks, terms, replacements} = judging;
  if (!prior) return say('it would be created and deleted at once');
  const kind = kindOf(before, prior);
  const heir = replacements.get(uid);
  const rest = done.filter((each) => each !== 'deleted');
  const isUnprotected = heir !== undefined && prior.protect && rest.length === 1 && rest[0] === 'updated';
  if (rest.length > 0 && !isUnprotected) say(`it would be ${rest.join(', ')} and deleted at once`);
  if (heir !== undefined) checkHeir(judging, prior, after.resources.get(heir), say);
  const strangers = prior.owners.filter((owner) => !stacks.has(owner));
  if (strangers.length > 0) return say(`the stack ${strangers.join(', ')} owns what it would delete`);
  if (prior.owners.length > 0 || heir !== undefined) return;
  const isExclusive = kind.exclusive !== undefined && (terms.settings.exclusive ?? []).includes(kind.exclusive);
  const parent = after.resources.get(replacements.get(prior.parent) ?? prior.parent);
  const isHeld = parent?.owners.includes(stack) === true;
  if (!isExclusive || !isHeld) say('nobody owns what it would delete, and no setting exclusive covers it');
}

/** A replacement has a reason: a field that can't be changed, or something replaced that it depends on. */
function checkHeir(judging: Judging, prior: Resource, heir: Resource | undefined, say: (problem: string) => void): void {
  const {before, after, replacements} = judging;
  if (!heir || heir.kind !== prior.kind) return say('nothing of its kind replaces it');
  if (prior.protect && heir.protect) say('it is protected, and so is what would replace it');
  const kind = kindOf(before, prior);
  const [was, is] = [specOf(prior), specOf(heir)];
  const isOther = Object.keys(kind.fields).some(
    (name) => kind.fields[name]?.immutable && JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
  const isDependent = [prior.parent, ...referencesOf(before, prior)].some((uid) => replacements.has(uid));
  if (!isOther && !isDependent && !leadsTo(after, heir, new Set(replacements.values()), new Set()))
    say('nothing calls for its replacement');
}

/** Tells whether something depends on one of these, be it over others. */
function leadsTo(world: World, from: Resource, targets: ReadonlySet<string>, seen: Set<string>): boolean {
  if (seen.has(from.uid)) return false;
  seen.add(from.uid);
  return [from.parent, ...referencesOf(world, from)].some((uid) => {
    const next = world.resources.get(uid);
    return targets.has(uid) || (next !== undefined && leadsTo(world, next, targets, seen));
  });
}
