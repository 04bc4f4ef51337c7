/** Checks each command of a saved plan: whether the planner could have made it for a config of this stack. */
import {describe} from '#schemas/field.ts';
import {addressBook} from '../../address.ts';
import type {Command} from '../../decide.ts';
import type {Created, Intent, Updated} from '../../event.ts';
import {patchedSpec} from '../../evolve.ts';
import {kindOf, type Resource, specOf, wholeName} from '../../resource.ts';
import {partsAt, type World} from '../../world.ts';
import {isElsewhere} from '../approach.ts';
import {newUid} from '../place.ts';
import {type Checking, checkContent, checkPlace} from './canonical.ts';

export interface Permitting {
  readonly before: World;
  readonly stack: string;
  /** The stack and its former names. */
  readonly stacks: ReadonlySet<string>;
  readonly digest: (text: string) => string;
  readonly complain: (intent: Intent, problem: string) => void;
  /** What takes the place of what is replaced: old uid to new. */
  readonly replacements: ReadonlyMap<string, string>;
  /** The same the other way: new uid to old. */
  readonly formers: ReadonlyMap<string, string>;
}

/** Looks at one command with the state that the ones before it have left; answers whether it may be decided. */
export function checkCommand(permitting: Permitting, intent: Intent, command: Command, world: World): boolean {
  let isRight = true;
  const say = (problem: string): void => {
    isRight = false;
    permitting.complain(intent, problem);
  };
  const checking: Checking = {world, book: addressBook(world), complain: say};
  if (command.do === 'create') checkCreate(permitting, checking, intent.data as Created, command);
  else checkChange(permitting, checking, intent, command);
  return isRight;
}

function checkChange(
  permitting: Permitting,
  checking: Checking,
  intent: Intent,
  command: Exclude<Command, {do: 'create'}>,
): void {
  const {stack, stacks} = permitting;
  const {world, complain: say} = checking;
  const resource = world.resources.get(command.uid);
  if (!resource) return;
  switch (command.do) {
    case 'adopt':
      if (command.owner !== stack) say(`it would give it to the stack ${command.owner}`);
      if (resource.owners.includes(stack)) say('the stack owns it already');
      return;
    case 'release':
      if (!stacks.has(command.owner)) say(`it would take it from the stack ${command.owner}`);
      return;
    case 'move':
      if (!resource.owners.includes(stack)) say('the stack does not own what it would move');
      if (!isElsewhere(resource, command)) say('it would move nowhere');
      return checkPlace(checking, {...resource, parent: command.parent, name: command.name}, stack);
    case 'update':
      return checkUpdate(permitting, checking, resource, intent.data as Updated);
    case 'delete':
      return;
  }
}

function checkCreate(permitting: Permitting, checking: Checking, data: Created, command: Command & {do: 'create'}): void {
  const {world, complain: say} = checking;
  const {before, stack} = permitting;
  const {kind, uid, parent, name} = command;
  if (data.owner !== stack) say(`it would belong to ${data.owner === undefined ? 'nobody' : `the stack ${data.owner}`}`);
  if (!isGivenUid(permitting, command, world)) say('its uid is not the one that it would be given');
  for (const field of kind.observed) if (Object.hasOwn(data.spec, field)) say(`${field} is never set by a config`);
  const born = {uid, kind: kind.name, parent, name, spec: JSON.stringify(data.spec), labels: JSON.stringify(data.labels ?? {})};
  checkPlace(checking, born, stack);
  checkContent(checking, born);
  if (!kind.contributed) return;
  const whole = wholeName(kind, name);
  const first = partsAt(before, parent, kind, whole).find((each) => each.name === whole);
  const isTaken = first !== undefined && first.owners.length > 0;
  if (whole !== name && !isTaken) say('its name is marked though nobody else has it');
}

/** Tells whether a uid is the one of its place; beside what is replaced, it may have been given for the old uids. */
function isGivenUid({formers, digest}: Permitting, {kind, uid, parent, name}: Command & {do: 'create'}, world: World): boolean {
  const isOf = (above: string, own: string): boolean => uid === newUid({world, digest}, kind, above, own);
  if (isOf(parent, name)) return true;
  if (formers.size === 0) return false;
  const formerOf = (part: string): string => formers.get(part) ?? part;
  const former = name.split(':').map(formerOf).join(':');
  return isOf(formerOf(parent), name) || isOf(parent, former) || isOf(formerOf(parent), former);
}

function checkUpdate({stack, stacks, replacements}: Permitting, checking: Checking, resource: Resource, patch: Updated): void {
  const {world, complain: say} = checking;
  const isUnprotected = JSON.stringify(patch) === '{"protect":false}' && resource.protect;
  const isFree = resource.owners.every((owner) => stacks.has(owner));
  if (isUnprotected && replacements.has(resource.uid) && isFree) return;
  if (!resource.owners.includes(stack)) say('the stack does not own what it would update');
  else if (resource.owners.some((owner) => !stacks.has(owner))) say('it would update what other stacks own too');
  const kind = kindOf(world, resource);
  const prior = specOf(resource);
  for (const [field, value] of Object.entries(patch.spec ?? {})) {
    if (!Object.hasOwn(kind.fields, field)) say(`${kind.name} has no field ${describe(field)}`);
    else if (kind.fields[field]?.observed) say(`${field} is never set by a config`);
    else if (JSON.stringify(prior[field] ?? null) === JSON.stringify(value)) say(`${field} is already what it would be set to`);
  }
  const spec = patch.spec ? patchedSpec(kind, resource, patch.spec) : resource.spec;
  checkContent(checking, {...resource, spec, labels: patch.labels ? JSON.stringify(patch.labels) : resource.labels});
}
