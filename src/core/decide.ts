/**
 * decide(command, state): what would happen, or why it can't. The same for every kind; what only holds for one product
 * is a rule of its manager, checked when the transaction ends.
 *
 * A command that is decided leaves no reference dangling, so no prefix of a plan does.
 */
import type {FieldType, Json, Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {AddressBook} from './address.ts';
import type {EventData, Intent, Updated} from './event.ts';
import {frozenAt} from './frozen.ts';
import {immutablePlace, isAnotherSubject} from './identity.ts';
import {immutableIn} from './patch.ts';
import {protectorOf, unprotectHint} from './protection.ts';
import {kindOf, type Resource, referencesOf, sourceOf} from './resource.ts';
import {ancestry, childOf, organisationOf, referrersOf, type World} from './world.ts';

/** What is asked for. `stack` is for whom; empty by hand, which may change anything. */
export type Command =
  | {
      readonly do: 'create';
      readonly kind: Kind;
      readonly uid: string;
      readonly parent: string;
      readonly name: string;
      readonly spec: {readonly [field: string]: Json};
      readonly labels?: {readonly [label: string]: string};
      readonly protect?: boolean;
      readonly owner?: string;
    }
  | {readonly do: 'update'; readonly uid: string; readonly patch: Updated}
  | {readonly do: 'move'; readonly uid: string; readonly parent: string; readonly name: string}
  | {readonly do: 'adopt'; readonly uid: string; readonly owner: string}
  | {readonly do: 'release'; readonly uid: string; readonly owner: string}
  | {readonly do: 'delete'; readonly uid: string};

export interface Refusal extends Problem {
  readonly uid: string;
  readonly address: string;
}

export interface Deciding {
  readonly world: World;
  /** The world when the transaction began. */
  readonly before: World;
  readonly book: AddressBook;
  /** Names that count as the one who asks: the stack, and stacks that it takes over. */
  readonly stacks: ReadonlySet<string>;
  /** What follows from something else is brought up to date: nobody else may touch it. */
  readonly isDeriving?: boolean | undefined;
  /** Resources that move or are deleted later in the same transaction: another may take their place before that. */
  readonly leaving?: ReadonlySet<string> | undefined;
  /** Protection does not count: the caller has checked it against what is planned. */
  readonly ignoresProtection?: boolean | undefined;
  /** Uids of derived resources that are deleted together with the one asked about. */
  readonly deletedToo?: ReadonlySet<string> | undefined;
}

export function decide(deciding: Deciding, command: Command): Intent | Refusal {
  return command.do === 'create' ? decideCreate(deciding, command) : decideChange(deciding, command);
}

export function isRefusal(answer: Intent | Refusal): answer is Refusal {
  return 'code' in answer;
}

function decideCreate(deciding: Deciding, command: Command & {do: 'create'}): Intent | Refusal {
  const {world, book} = deciding;
  const {kind, uid, parent, name} = command;
  const address = book.below(kind, parent, name);
  const refuse = (code: string, summary: string, hint?: string): Refusal => ({code, summary, hint, uid, address});
  if (parent !== '' && !world.resources.has(parent))
    return refuse('reference/missing', `${address} has no place: what it stands under is not there`);
  const same = world.resources.get(uid);
  if (same) {
    const now = book.of(same);
    return refuse('resource/exists', now === address ? `${address} exists` : `${address} exists, and is now ${now}`);
  }
  if (world.tombstones.has(uid)) return refuse('resource/exists', `${address} was created before, and deleted`);
  const occupant = childOf(world, parent, kind, name);
  if (occupant && !deciding.leaving?.has(occupant.uid)) return refuse('resource/exists', `${address} exists`);
  const frozen = frozenAt(deciding, parent);
  if (frozen) return {...frozen, uid, address};
  const resource = {uid, kind: kind.name, parent, name, spec: ''};
  const missing = missingReference(world, kind, name, command.spec);
  if (missing) return refuse('reference/missing', `${address} refers to ${missing}, which is not there`);
  const data: EventData = {
    parent,
    name,
    spec: command.spec,
    ...(command.labels && Object.keys(command.labels).length > 0 ? {labels: command.labels} : {}),
    ...(command.protect ? {protect: true} : {}),
    ...(command.owner ? {owner: command.owner} : {}),
  };
  return {
    type: `${resource.kind}.created`,
    uid,
    subject: address,
    organisation: kind.nests ? address.slice(kind.name.length + 1) : book.path(parent),
    prior: 0,
    data,
  };
}

function missingReference(world: World, kind: Kind, name: string, spec: {readonly [field: string]: Json}): string | undefined {
  if (kind.keyReferences.length === 0 && kind.references.length === 0) return undefined;
  const targets = referencesOf(world, {
    kind: kind.name,
    name,
    spec: kind.references.length > 0 ? JSON.stringify(spec) : '{}',
  } as Resource);
  return targets.find((target) => !world.resources.has(target) && !isBuiltIn(world, kind, target));
}

/** Names that stand for themselves: `owner`, `dns.editor`. */
export function isBuiltIn(world: World, kind: Kind, name: string): boolean {
  return [...Object.values(kind.key), ...Object.values(kind.fields)].some((type) => isBuiltInFor(world, type, name));
}

/** Tells whether a type of reference takes a name that stands for itself. */
export function isBuiltInFor(world: World, type: FieldType, name: string): boolean {
  const builtIn = type.builtIn ?? type.item?.builtIn;
  if (!builtIn) return false;
  const dot = name.indexOf('.');
  if (builtIn.names.includes(name)) return true;
  return dot > 0 && world.catalogue.products.includes(name.slice(0, dot)) && builtIn.perProduct.includes(name.slice(dot + 1));
}

function decideChange(deciding: Deciding, command: Exclude<Command, {do: 'create'}>): Intent | Refusal {
  const {world, book, stacks, isDeriving} = deciding;
  const resource = world.resources.get(command.uid);
  if (!resource)
    return {code: 'resource/missing', summary: `${command.uid} is not there`, uid: command.uid, address: command.uid};
  const kind = kindOf(world, resource);
  const address = book.of(resource);
  const refuse = (code: string, summary: string, hint?: string): Refusal => ({code, summary, hint, uid: resource.uid, address});
  const intent = (happening: string, data: EventData): Intent => ({
    type: `${kind.name}.${happening}`,
    uid: resource.uid,
    subject: address,
    organisation: book.path(organisationOf(world, resource)?.uid ?? ''),
    prior: resource.version,
    data,
  });
  const source = isDeriving ? undefined : sourceOf(resource);
  if (source !== undefined) {
    const from = world.resources.get(source);
    return refuse(
      'resource/derived',
      `${address} follows from ${from ? book.of(from) : source}`,
      'change that instead; a value of your own goes into a set of your own, beside it',
    );
  }
  const foreign = !isDeriving && resource.owners.length > 0 && !resource.owners.some((owner) => stacks.has(owner));
  const byHand = stacks.size === 0;
  if (foreign && !byHand && !(command.do === 'adopt' && kind.shared)) {
    return refuse(
      'ownership/foreign',
      `${address} belongs to the stack ${resource.owners.join(', ')}`,
      `refer to it with existing: true, or let ${resource.owners[0]} give it up with forget:`,
    );
  }
  const thaws = command.do === 'update' && command.patch.spec !== undefined && 'suspended' in command.patch.spec;
  const frozen = frozenAt(deciding, kind.nests && !thaws ? resource.uid : resource.parent);
  if (frozen) return {...frozen, uid: resource.uid, address};
  switch (command.do) {
    case 'update': {
      const fixed = immutableIn(kind, command.patch);
      if (fixed.length > 0)
        return refuse(
          'resource/immutable',
          `${fixed.join(', ')} of ${address} can’t be changed`,
          'delete it and create it anew, or let a plan replace it',
        );
      const missing = missingReference(world, kind, resource.name, patchedSpec(command.patch));
      if (missing) return refuse('reference/missing', `${address} would refer to ${missing}, which is not there`);
      return intent('updated', command.patch);
    }
    case 'move':
      return decideMove(deciding, resource, kind, command, refuse, intent);
    case 'adopt':
      return intent('adopted', {owner: command.owner});
    case 'release':
      if (!resource.owners.includes(command.owner))
        return refuse('ownership/foreign', `${address} does not belong to the stack ${command.owner}`);
      return intent('released', {owner: command.owner});
    case 'delete':
      return decideDelete(deciding, resource, refuse, intent);
  }
}

function patchedSpec(patch: Updated): {[field: string]: Json} {
  return Object.fromEntries(Object.entries(patch.spec ?? {}).filter((entry): entry is [string, Json] => entry[1] !== null));
}

type Refuse = (code: string, summary: string, hint?: string) => Refusal;
type MakeIntent = (happening: string, data: EventData) => Intent;

function decideMove(
  deciding: Deciding,
  resource: Resource,
  kind: Kind,
  to: {parent: string; name: string},
  refuse: Refuse,
  intent: MakeIntent,
): Intent | Refusal {
  const {world, book} = deciding;
  const target = book.below(kind, to.parent, to.name);
  if (to.parent !== '' && !world.resources.has(to.parent))
    return refuse('reference/missing', `${target} has no place: what it would stand under is not there`);
  const occupant = childOf(world, to.parent, kind, to.name);
  if (occupant && occupant.uid !== resource.uid && !deciding.leaving?.has(occupant.uid))
    return refuse(
      'resource/exists',
      `${target} exists, so nothing can move there`,
      'delete it or move it away first; a config exchanges two names with previously: on both',
    );
  for (const each of ancestry(world, to.parent)) {
    if (each.uid === resource.uid) return refuse('organisation/cycle', `${book.of(resource)} can’t move below itself`);
  }
  if (isAnotherSubject(kind, resource, to))
    return refuse(
      'resource/immutable',
      `${book.of(resource)} can’t become ${target}: the ${immutablePlace(kind)} of a ${kind.name} can’t be changed`,
      'delete it and create the other one, or let a plan do so',
    );
  const frozen = frozenAt(deciding, to.parent, 'nothing can move into it');
  if (frozen) return {...frozen, uid: resource.uid, address: book.of(resource)};
  return intent('moved', {parent: to.parent, name: to.name});
}

function decideDelete(deciding: Deciding, resource: Resource, refuse: Refuse, intent: MakeIntent): Intent | Refusal {
  const {world, book, isDeriving, ignoresProtection, deletedToo} = deciding;
  const address = book.of(resource);
  // A derived resource follows its source, which may have changed legitimately.
  const protector = isDeriving || ignoresProtection ? undefined : protectorOf(world, resource);
  if (protector) {
    const by = book.of(protector);
    const isOwn = protector.uid === resource.uid;
    return refuse('resource/protected', `${address} is protected${isOwn ? '' : ` by ${by}`}`, unprotectHint(by));
  }
  const isStaying = (uid: string): boolean => uid !== resource.uid && !deletedToo?.has(uid);
  const children = [...(world.slots.get(resource.uid)?.values() ?? [])].filter(isStaying);
  const users = [...referrersOf(world, resource.uid)].filter(isStaying);
  const name = (uids: readonly string[]): string => {
    const names = uids
      .slice(0, 3)
      .map((uid) => book.of(world.resources.get(uid) as Resource))
      .sort();
    return `${names.join(', ')}${uids.length > 3 ? ` and ${uids.length - 3} more` : ''}`;
  };
  if (children.length > 0)
    return refuse(
      'resource/in-use',
      `${name(children)} ${children.length === 1 ? 'stands' : 'stand'} under ${address}`,
      'delete what stands below first',
    );
  if (users.length > 0)
    return refuse(
      'resource/in-use',
      `${name(users)} ${users.length === 1 ? 'refers' : 'refer'} to ${address}`,
      'take the references away first',
    );
  return intent('deleted', {});
}
