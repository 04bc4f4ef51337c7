/** What brings one resource to what is wanted of it, for a stack. */
import type {Command} from '#core/decide.ts';
import type {Updated} from '#core/event.ts';
import {patchSpec} from '#core/plan/change.ts';
import {newUid} from '#core/plan/place.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childOf, type World} from '#core/world.ts';
import type {Problem} from '#schemas/field.ts';
import {foldName} from '#schemas/kind.ts';
import {digest} from '../digest.ts';
import type {Target} from './target.ts';

export interface Altering {
  readonly world: World;
  readonly stack: string;
}

/** Its birth; or the adoption of what stands there and is nobody's, or may be shared. */
export function birth(
  {world, stack}: Altering,
  target: Target,
  uid?: string,
): {commands: readonly Command[]; uid: string} | Problem {
  const {kind, parent, name, spec, labels, protect} = target;
  const there = childOf(world, parent, kind, name);
  if (!there) {
    const born = uid ?? newUid({world, digest}, kind, parent, name);
    return {uid: born, commands: [{do: 'create', kind, uid: born, parent, name, spec, labels, protect, owner: stack}]};
  }
  if (there.owners.includes(stack))
    return {
      code: 'resource/exists',
      summary: 'it is there already, and belongs to this stack',
      hint: 'import it, or take one of the two out that declare it',
    };
  if (there.owners.length > 0 && !kind.shared)
    return {
      code: 'ownership/foreign',
      summary: `it is there already, and belongs to the stack ${there.owners.join(', ')}`,
      hint: 'refer to it without declaring it, or let that stack give it up first',
    };
  return {uid: there.uid, commands: change({world, stack}, there, target)};
}

/** The way from what it is to what is wanted, in the order in which it goes: whose it is, where, and what it says. */
export function change({stack}: Altering, prior: Resource, target: Target): readonly Command[] {
  const {uid} = prior;
  const commands: Command[] = [];
  if (!prior.owners.includes(stack)) commands.push({do: 'adopt', uid, owner: stack});
  if (isElsewhere(prior, target)) commands.push({do: 'move', uid, parent: target.parent, name: target.name});
  const patch = patchOf(prior, target);
  if (Object.keys(patch).length > 0) commands.push({do: 'update', uid, patch});
  return commands;
}

export function isElsewhere(prior: Resource, {kind, parent, name}: Target): boolean {
  return prior.parent !== parent || foldName(kind, prior.name) !== foldName(kind, name);
}

/** What differs, as a merge patch. What is observed is nobody's to change. */
export function patchOf(prior: Resource, {kind, spec, labels, protect}: Target): Updated {
  const before = specOf(prior);
  const observed = Object.fromEntries(Object.entries(before).filter(([name]) => kind.fields[name]?.observed));
  const patch = patchSpec(before, {...spec, ...observed});
  const isLabelled = JSON.stringify(sorted(labels)) !== JSON.stringify(sorted(JSON.parse(prior.labels) as typeof labels));
  return {
    ...(Object.keys(patch).length > 0 ? {spec: patch} : {}),
    ...(isLabelled ? {labels} : {}),
    ...(protect === prior.protect ? {} : {protect}),
  };
}

function sorted(labels: {readonly [label: string]: string}): {readonly [label: string]: string} {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What of a shared resource would be another's truth: the fields that say something else than those who share it. */
export function disagreements({stack}: Altering, prior: Resource, target: Target): readonly Problem[] {
  const others = prior.owners.filter((owner) => owner !== stack);
  if (others.length === 0) return [];
  const patch = patchOf(prior, target);
  const fields = [
    ...Object.keys(patch.spec ?? {}),
    ...(patch.labels ? ['labels'] : []),
    ...(patch.protect === undefined ? [] : ['protect']),
  ];
  return fields.map((name) => ({
    code: 'ownership/foreign',
    summary: `${name} is something else for the stack ${others.join(', ')}, which shares it`,
    hint: 'say the same',
    path: [name],
  }));
}
