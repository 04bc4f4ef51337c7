/** What a plan does to one resource, and why. */
import type {Json} from '#schemas/field.ts';
import type {Declared} from '../config/declared.ts';
import type {Command} from '../decide.ts';
import {immutableIn} from '../patch.ts';
import type {Resource} from '../resource.ts';
import type {World} from '../world.ts';
import {approach, isSameSpot, type Wanting} from './approach.ts';
import type {Match} from './match.ts';
import {isOurs} from './ours.ts';

/** `release` lets go of a shared resource that others still own; `forget` of one that stays without an owner. */
export type Action = 'create' | 'update' | 'replace' | 'delete' | 'adopt' | 'move' | 'forget' | 'release';

/** Why: a stable code for machines; the renderer makes a sentence of it. */
export type Reason =
  | {readonly code: 'not-there'}
  | {readonly code: 'deleted-elsewhere'}
  | {readonly code: 'fields-differ'}
  | {readonly code: 'immutable-field'; readonly fields: readonly string[]}
  | {readonly code: 'needs-replaced'; readonly because: string}
  | {readonly code: 'no-longer-declared'}
  | {readonly code: 'not-there-then'}
  | {readonly code: 'not-owned-then'}
  | {readonly code: 'exclusive'}
  | {readonly code: 'destroy'}
  | {readonly code: 'nobodys'}
  | {readonly code: 'handed-over'; readonly from: string}
  | {readonly code: 'shared'}
  | {readonly code: 'renamed'}
  | {readonly code: 'moved-elsewhere'}
  | {readonly code: 'respelled'}
  | {readonly code: 'forgotten'}
  | {readonly code: 'derived'; readonly from: string};

export interface Change {
  readonly action: Action;
  readonly uid: string;
  readonly kind: string;
  readonly reason: Reason;
  readonly prior: Resource | undefined;
  /** As it is asked for; undefined when it goes. */
  readonly match: Match | undefined;
  readonly declared: Declared | undefined;
  /** What makes it happen. A replace has its delete apart, since that comes earlier. */
  readonly commands: readonly Command[];
}

export interface Owning extends Wanting {
  readonly world: World;
}

/** The change that brings a resource to what is wanted of it; undefined when there is none. */
export function changeOf(owning: Owning, match: Match): Change | undefined {
  const {prior, wanted} = match;
  if (wanted.declared.existing) return undefined;
  if (!prior) return creation(owning, match, {code: 'not-there'});
  const {spec, parent, name} = match;
  const {kind, labels, protect} = wanted;
  const {adopts, moves, patch, commands} = approach(owning, prior, {kind, parent, name, spec, labels, protect});
  if (match.isReleased) return releaseOf(owning, match, prior, commands);
  if (commands.length === 0) return undefined;
  const immutable = immutableIn(kind, patch);
  if (immutable.length > 0) return replacement(owning, match, {code: 'immutable-field', fields: immutable});
  const action = moves ? 'move' : adopts ? 'adopt' : 'update';
  return {
    action,
    uid: prior.uid,
    kind: prior.kind,
    reason: reasonOf(owning, match, prior, action),
    prior,
    match,
    declared: wanted.declared,
    commands,
  };
}

/** The change that gives a resource up, after it has moved back. */
function releaseOf({stacks}: Owning, match: Match, prior: Resource, moves: readonly Command[]): Change {
  const {uid, kind, owners} = prior;
  const [own, others] = [owners.filter((owner) => stacks.has(owner)), owners.filter((owner) => !stacks.has(owner))];
  return {
    action: moves.length > 0 ? 'move' : others.length > 0 ? 'release' : 'forget',
    uid,
    kind,
    reason: {code: others.length > 0 ? 'not-owned-then' : 'forgotten'},
    prior,
    match,
    declared: match.wanted.declared,
    commands: [...moves, ...own.map((owner): Command => ({do: 'release', uid, owner}))],
  };
}

function reasonOf(owning: Owning, match: Match, prior: Resource, action: Action): Reason {
  if (action === 'update') return {code: 'fields-differ'};
  if (action === 'move' && isSameSpot(match.wanted.kind, prior, match)) return {code: 'respelled'};
  if (action === 'move') return {code: match.wanted.previously.length > 0 ? 'renamed' : 'moved-elsewhere'};
  if (prior.owners.length === 0) return {code: 'nobodys'};
  return isOurs(prior, owning.stacks) ? {code: 'handed-over', from: prior.owners.join(', ')} : {code: 'shared'};
}

export function creation(owning: Owning, match: Match, reason: Reason): Change {
  return {
    action: 'create',
    uid: match.uid,
    kind: match.wanted.kind.name,
    reason,
    prior: undefined,
    match,
    declared: match.wanted.declared,
    commands: [createCommand(owning, match, match.uid)],
  };
}

/** Deleted and born again: another uid, since what refers to it must know. The new uid is given by the planner. */
export function replacement(owning: Owning, match: Match, reason: Reason): Change {
  return {
    action: 'replace',
    uid: match.uid,
    kind: match.wanted.kind.name,
    reason,
    prior: match.prior,
    match,
    declared: match.wanted.declared,
    commands: [createCommand(owning, match, match.uid)],
  };
}

function createCommand(owning: Owning, match: Match, uid: string): Command {
  const {wanted} = match;
  return {
    do: 'create',
    kind: wanted.kind,
    uid,
    parent: match.parent,
    name: match.name,
    spec: bornSpec(match),
    ...(wanted.labels === '{}' ? {} : {labels: JSON.parse(wanted.labels) as {[label: string]: string}}),
    ...(wanted.protect ? {protect: true} : {}),
    owner: owning.stack,
  };
}

/** What it is born with: what was observed of what it replaces is no longer so. */
function bornSpec({wanted: {kind, spec}, spec: text}: Match): {readonly [field: string]: Json} {
  if (kind.references.length === 0 && kind.secrets.length === 0) return spec;
  const born = JSON.parse(text) as {[field: string]: Json};
  for (const name of kind.observed) delete born[name];
  return born;
}
