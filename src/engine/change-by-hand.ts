/** One change by hand, over the same managers as a plan: so it is an event with an actor, and shows up as drift. */
import {randomUUID} from 'node:crypto';
import {addressBook, findOrganisation} from '#core/address.ts';
import {type Command, isRefusal, type Refusal} from '#core/decide.ts';
import {PltfrmsError} from '#core/errors.ts';
import {BY_HAND, type Intent} from '#core/event.ts';
import {patchTo} from '#core/patch.ts';
import {newUid} from '#core/plan/place.ts';
import {namesOf, readableSpec} from '#core/readable.ts';
import {kindOf, labelsOf, type Resource, sourceOf, specOf} from '#core/resource.ts';
import type {Seal} from '#core/secret.ts';
import {type Transaction, transact} from '#core/transact.ts';
import {childOf, type World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {FieldType, Problem, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {checkClock} from './clock.ts';
import {digest} from './digest.ts';
import {findOne, readAddress} from './find.ts';
import {overlay, readBody, resolveReference, toRaw} from './read-body.ts';
import {recordKey} from './secret-key.ts';

export interface ByHand {
  readonly actor: string;
  readonly asOf: string;
  /** For which stack; empty when it is nobody's. */
  readonly stack: string;
  /** The user says that the clock is right, however far it is from the end of the log. */
  readonly isClockTrusted?: boolean | undefined;
}

export interface HandChange {
  readonly intents: readonly Intent[];
  readonly anchor: string;
  readonly problems: readonly (Problem & {readonly address?: string; readonly severity: 'error' | 'warning'})[];
}

/** Makes the commands from the state inside the transaction, performs them, asks the rules, and appends; or nothing at all. */
export function changeByHand(
  store: Store,
  hand: ByHand,
  commandsFor: (world: World) => readonly Command[] | readonly Problem[],
): HandChange {
  const now = new Date().toISOString();
  return store.transaction({actor: hand.actor, since: now}, (writer) => {
    const head = writer.head();
    const world = writer.world();
    const refuse = (problems: HandChange['problems']): HandChange => ({
      intents: [],
      anchor: `${head.position}:${head.hash}`,
      problems,
    });
    const commands = commandsFor(world);
    if (isProblems(commands)) return refuse(commands.map((problem) => ({...problem, severity: 'error'})));
    const transaction = transact(world, {
      managers,
      stacks: new Set(hand.stack === '' ? [] : [hand.stack]),
      asOf: hand.asOf,
      digest,
      position: head.position,
    });
    const refusals = commands.flatMap((command): Refusal[] => keepRefusal(transaction, command));
    if (refusals.length > 0) return refuse(refusals.map((each) => ({...each, severity: 'error'})));
    const problems = transaction.finish();
    if (problems.some((problem) => problem.severity === 'error')) return refuse(problems);
    if (transaction.intents.length === 0) return refuse(problems);
    const appended = writer.append(
      {correlation: randomUUID(), actor: hand.actor, way: BY_HAND, stack: hand.stack, time: now},
      transaction.intents,
      transaction.world,
      transaction.touched(),
      checkClock(store, hand.isClockTrusted ?? false, now),
    );
    recordKey(store, writer, catalogue, transaction.intents);
    return {intents: transaction.intents, anchor: `${appended.head.position}:${appended.head.hash}`, problems};
  });
}

function isProblems(answer: readonly Command[] | readonly Problem[]): answer is readonly Problem[] {
  const [first] = answer;
  return first !== undefined && 'code' in first;
}

function keepRefusal(transaction: Transaction, command: Command): Refusal[] {
  const answer = transaction.perform(command);
  return isRefusal(answer) ? [answer] : [];
}

export function createByHand(
  kind: Kind,
  written: string,
  fields: {readonly [key: string]: Raw},
  stack: string,
  seal: Seal,
): (world: World) => readonly Command[] | readonly Problem[] {
  return (world) => {
    const address = readAddress(written, kind);
    const problems: Problem[] = [];
    const report = (problem: Problem): void => void problems.push(problem);
    const names = kind.nests ? [address.organisation.at(-1) as string] : address.names;
    const above = kind.nests ? address.organisation.slice(0, -1) : address.organisation;
    const organisation = above.length === 0 ? '' : findOrganisation(world, above)?.uid;
    if (organisation === undefined) return [{code: 'resource/missing', summary: `organisation ${above.join('/')} is not there`}];
    const parent = findParent(world, kind, organisation, names);
    if (parent === undefined)
      return [{code: 'resource/missing', summary: `what ${kind.name} ${written} would stand under is not there`}];
    const own = names.slice(-kind.keyParts.length);
    const outer = kind.nests || kind.parent === undefined ? [] : names.slice(0, -kind.keyParts.length);
    const parts = own.map((part, index) =>
      readPart(world, kind, index, part, [...outer, ...own.slice(0, index)], parent, report),
    );
    const name = parts.join(':');
    const uid = newUid({world, digest}, kind, parent, name);
    const {spec, labels, protect} = readBody({world, kind, uid, from: parent, names: [...outer, ...own], seal, report}, fields);
    if (problems.length > 0) return problems;
    return [
      {
        do: 'create',
        kind,
        uid,
        parent,
        name,
        spec,
        labels,
        protect,
        ...(stack === '' ? {} : {owner: stack}),
      },
    ];
  };
}

function findParent(world: World, kind: Kind, organisation: string, names: readonly string[]): string | undefined {
  const above = kind.parent === undefined ? undefined : catalogue.kind(kind.parent);
  if (!above || above.nests) return kind.parent === undefined ? '' : organisation;
  const outer = names.slice(0, -kind.keyParts.length);
  const grandparent = findParent(world, above, organisation, outer);
  return grandparent === undefined
    ? undefined
    : childOf(world, grandparent, above, outer.slice(-above.keyParts.length).join(':'))?.uid;
}

function readPart(
  world: World,
  kind: Kind,
  index: number,
  written: string,
  names: readonly string[],
  from: string,
  report: (problem: Problem) => void,
): string {
  const part = kind.keyParts[index] as string;
  const type = kind.key[part] as FieldType<string>;
  const read = type.read(written, {names, report: (problem) => report({...problem, path: [part]})}) ?? '';
  return type.refersTo && read !== '' ? resolveReference(world, kind, type, from, read, report, [part]) : read;
}

/** Sets fields; a field with an empty text goes back to its default. */
export function updateByHand(
  written: string,
  fields: {readonly [key: string]: Raw},
  seal: Seal,
): (world: World) => readonly Command[] | readonly Problem[] {
  return (world) => {
    const resource = findOne(world, written);
    const kind = kindOf(world, resource);
    const book = addressBook(world);
    const problems: Problem[] = [];
    const prior = specOf(resource);
    const merged = overlay(
      {
        ...(toRaw(readableSpec(kind, prior, book)) as {[key: string]: Raw}),
        labels: labelsOf(resource),
        protect: String(resource.protect),
      },
      fields,
    );
    const names = namesOf(world, resource);
    const report = (problem: Problem): void => void problems.push(problem);
    const {uid} = resource;
    const body = readBody({world, kind, uid, from: uid, names, prior, seal, report}, merged);
    if (problems.length > 0) return problems;
    const {protect} = body;
    const patch = patchTo(resource, {spec: JSON.stringify(body.spec), labels: JSON.stringify(body.labels), protect});
    return patch ? [{do: 'update', uid, patch}] : [];
  };
}

export function deleteByHand(written: string): (world: World) => readonly Command[] {
  return (world) => [{do: 'delete', uid: findOne(world, written).uid}];
}

export function releaseByHand(written: string): (world: World) => readonly Command[] {
  return (world) => {
    const resource: Resource = findOne(world, written);
    if (resource.owners.length === 0 || sourceOf(resource) !== undefined)
      throw new PltfrmsError('resource/missing', `nobody owns ${written}`);
    return resource.owners.map((owner) => ({do: 'release', uid: resource.uid, owner}));
  };
}
