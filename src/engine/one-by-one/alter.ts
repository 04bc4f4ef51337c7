/** What brings one resource to what is wanted of it, for a stack; or why that can't be. */
import {addressBook} from '#core/address.ts';
import type {Command} from '#core/decide.ts';
import {keepObserved} from '#core/patch.ts';
import {type Approach, approach, type Wanting} from '#core/plan/approach.ts';
import {newUid} from '#core/plan/place.ts';
import type {Resource} from '#core/resource.ts';
import {childOf, type World} from '#core/world.ts';
import type {Problem} from '#schemas/field.ts';
import {digest} from '../digest.ts';
import {type Goes, makeRoom} from './giving-way.ts';
import type {Session} from './session.ts';
import type {Target} from './target.ts';

export type Way =
  | {readonly uid: string; readonly commands: readonly Command[]; readonly problems?: undefined}
  | {readonly problems: readonly Problem[]};

/** Returns its birth, in the place of what gives way to it; or the adoption of what stands there and is nobody's, or may be shared. */
export function birth(session: Session, world: World, target: Target, uid?: string, goes?: Goes): Way {
  const {kind, parent, name, spec, labels, protect} = target;
  const there = childOf(world, parent, kind, name);
  const room = makeRoom(session, world, target, {uid, goes});
  if (!there || room.length > 0) {
    const born = newUid({world, digest}, kind, parent, name);
    const create: Command = {do: 'create', kind, uid: born, parent, name, spec, labels, protect, owner: session.stack};
    return {uid: born, commands: [...room, create]};
  }
  const {owners} = there;
  if (owners.length === 1 && owners.includes(session.stack)) return {problems: [existing(world, there)]};
  if (owners.length > 0 && !kind.shared)
    return {
      problems: [
        {
          code: 'ownership/foreign',
          summary: `${addressBook(world).of(there)} is there already, and belongs to the stack ${owners.join(', ')}`,
          hint: 'refer to it by its id or through a data source; or let that stack give it up first, with a removed block or with pltfrms release',
        },
      ],
    };
  return change(session, there, target);
}

/** The knowledge of a plan about a resource in whose place another is to be: a block keeps it, no block has it, or neither is known. */
export type Standing = 'kept' | 'unseen' | 'unknown';

/** The problem that a resource of this stack stands where another is to be made or moved. */
export function existing(world: World, there: Resource, standing: Standing = 'unknown'): Problem {
  const address = addressBook(world).of(there);
  const id = address.slice(there.kind.length + 1);
  const lost = `where Terraform's state has lost it, run terraform import ADDRESS '${id}'`;
  const moved = 'where it had another address, write moved { from = OLD_ADDRESS, to = NEW_ADDRESS }';
  const givenUp =
    'where another block of this configuration gives it up, run with a -parallelism of 10 or more, or apply that block first; after an apply that ended so, apply again';
  const targeted = 'where -target left its block out, name that too';
  const other = 'where it is another resource, give one of the two another name';
  const workspace = 'where another workspace or root module has it, give each a stack of its own in the provider block';
  return {
    code: 'resource/exists',
    summary:
      standing === 'kept'
        ? `${address} is there already, and another block of this configuration has it`
        : `${address} is there already, and belongs to this stack`,
    hint: {
      kept: [moved, other],
      unseen: [lost, moved, targeted, workspace, other],
      unknown: [lost, moved, givenUp, workspace, other],
    }[standing].join('; '),
  };
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
