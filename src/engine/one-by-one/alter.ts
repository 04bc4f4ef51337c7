/** What brings one resource to what is wanted of it, for a stack; or why that can't be. */
import type {Command} from '#core/decide.ts';
import {keepObserved} from '#core/patch.ts';
import {type Approach, approach, type Wanting} from '#core/plan/approach.ts';
import {newUid} from '#core/plan/place.ts';
import type {Resource} from '#core/resource.ts';
import {childOf, type World} from '#core/world.ts';
import type {Problem} from '#schemas/field.ts';
import {digest} from '../digest.ts';
import type {Target} from './target.ts';

export type Way =
  | {readonly uid: string; readonly commands: readonly Command[]; readonly problems?: undefined}
  | {readonly problems: readonly Problem[]};

/** Its birth; or the adoption of what stands there and is nobody's, or may be shared. */
export function birth(wanting: Wanting, world: World, target: Target): Way {
  const {kind, parent, name, spec, labels, protect} = target;
  const there = childOf(world, parent, kind, name);
  if (!there) {
    const uid = newUid({world, digest}, kind, parent, name);
    return {uid, commands: [{do: 'create', kind, uid, parent, name, spec, labels, protect, owner: wanting.stack}]};
  }
  if (there.owners.includes(wanting.stack))
    return {
      problems: [
        {
          code: 'resource/exists',
          summary: 'it is there already, and belongs to this stack',
          hint: 'import it, or take one of the two out that declare it; under create_before_destroy its name is still taken, so take that out and delete it with pltfrms delete',
        },
      ],
    };
  if (there.owners.length > 0 && !kind.shared)
    return {
      problems: [
        {
          code: 'ownership/foreign',
          summary: `it is there already, and belongs to the stack ${there.owners.join(', ')}`,
          hint: 'refer to it without declaring it, or let that stack give it up first',
        },
      ],
    };
  return change(wanting, there, target);
}

/** The way from what it is; what others share it for stays what they say. */
export function change(wanting: Wanting, prior: Resource, target: Target): Way {
  const {patch, commands} = approachTo(wanting, prior, target);
  const others = prior.owners.filter((owner) => owner !== wanting.stack);
  const disputed = others.length === 0 || !patch ? [] : [...Object.keys(patch.spec ?? {}), ...metaIn(patch)];
  if (disputed.length === 0) return {uid: prior.uid, commands};
  return {
    problems: disputed.map((name) => ({
      code: 'ownership/foreign',
      summary: `${name} is something else for the stack ${others.join(', ')}, which shares it`,
      hint: 'say the same',
      path: [name],
    })),
  };
}

export function approachTo(wanting: Wanting, prior: Resource, target: Target): Approach {
  const {kind, parent, name, spec, labels, protect} = target;
  const said = {spec: JSON.stringify(keepObserved(kind, spec, prior)), labels: JSON.stringify(labels), protect};
  return approach(wanting, prior, {kind, parent, name, ...said});
}

function metaIn({labels, protect}: {readonly labels?: object; readonly protect?: boolean}): readonly string[] {
  return [...(labels ? ['labels'] : []), ...(protect === undefined ? [] : ['protect'])];
}
