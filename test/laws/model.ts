/**
 * What a stack is meant to declare, before anybody has written it down. Laws compare the store with this, and not with
 * what the planner made of the config.
 */
import type {View} from '#core/readable.ts';
import {kindOf, type Resource, splitKey} from '#core/resource.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Json, Raw} from '#schemas/field.ts';
import {readFields} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';

/** Something declared in the same model, something that others made, or a word such as a built-in role. */
export type Ref = {readonly node: number} | {readonly uid: string} | {readonly word: string};

export interface Node {
  readonly id: number;
  readonly kind: Kind;
  readonly parent: Ref | undefined;
  readonly key: readonly (string | Ref)[];
  readonly fields: {readonly [field: string]: Raw};
  readonly refs: {readonly [field: string]: readonly Ref[]};
  readonly labels: {readonly [label: string]: string};
  readonly protect: boolean;
  /** What `previously` says. */
  readonly was: readonly string[];
  /** What it was in the store when it was last applied. */
  readonly uid: string | undefined;
}

export interface Model {
  readonly catalogue: Catalogue;
  readonly stack: string;
  readonly previously: readonly string[];
  readonly nodes: ReadonlyMap<number, Node>;
  readonly forget: readonly string[];
  readonly exclusive: readonly string[];
  /** Kinds of which nothing may be deleted but by an allowance, with the name of that allowance. */
  readonly guarded: {readonly [kind: string]: string};
}

export function emptyModel(catalogue: Catalogue, stack: string): Model {
  return {catalogue, stack, previously: [], nodes: new Map(), forget: [], exclusive: [], guarded: {}};
}

export function stacksOf(model: Model): ReadonlySet<string> {
  return new Set([model.stack, ...model.previously]);
}

export function isOwnedBy(model: Model, resource: Resource): boolean {
  const stacks = stacksOf(model);
  return resource.owners.some((owner) => stacks.has(owner));
}

/** The path of the organisations above, and the names below them. */
export interface Spot {
  readonly path: readonly string[];
  readonly names: readonly string[];
}

const ROOT: Spot = {path: [], names: []};

/** Where a node stands when the plan has been applied. What others made keeps its name in the view. */
export function spotOf(model: Model, view: View, node: Node): Spot {
  const above = spotOfRef(model, view, node.parent);
  const texts = node.key.map((part, index) => partText(model, view, part, index === node.key.length - 1));
  return node.kind.nests ? {path: [...above.path, ...texts], names: []} : {path: above.path, names: [...above.names, ...texts]};
}

function spotOfRef(model: Model, view: View, ref: Ref | undefined): Spot {
  if (ref === undefined || 'word' in ref) return ROOT;
  if ('node' in ref) return spotOf(model, view, model.nodes.get(ref.node) as Node);
  const resource = view.world.resources.get(ref.uid) as Resource;
  const kind = kindOf(view.world, resource);
  const above = spotOfRef(model, view, parentInStore(model, resource));
  return kind.nests
    ? {path: [...above.path, resource.name], names: []}
    : {path: above.path, names: [...above.names, ...splitKey(kind, resource.name)]};
}

/** What a resource of others stands on: a node of this model, or another resource of others. */
export function parentInStore(model: Model, resource: Resource): Ref | undefined {
  if (resource.parent === '') return undefined;
  const node = nodeAt(model, resource.parent);
  return node ? {node: node.id} : {uid: resource.parent};
}

const bound = new WeakMap<Model, ReadonlyMap<string, Node>>();

/** The node that a resource of the store is. */
export function nodeAt(model: Model, uid: string): Node | undefined {
  let known = bound.get(model);
  if (!known)
    bound.set(
      model,
      (known = new Map([...model.nodes.values()].flatMap((node) => (node.uid === undefined ? [] : [[node.uid, node]])))),
    );
  return known.get(uid);
}

/** The same model, its nodes told what they are in the store; what was held is still what it was. */
export function bind(model: Model, view: View): Model {
  const byAddress = new Map([...view.world.resources.values()].map((each) => [view.book.of(each).toLowerCase(), each.uid]));
  const nodes = [...model.nodes.values()].map((node) => ({
    ...node,
    uid: byAddress.get(addressOf(model, view, node).toLowerCase()),
  }));
  return {...model, nodes: new Map(nodes.map((node) => [node.id, node]))};
}

/** A part of a key in an address: the last one in full, the others as bare names. */
function partText(model: Model, view: View, part: string | Ref, isLast: boolean): string {
  if (typeof part === 'string') return part;
  if (isLast || 'word' in part) return refer(model, view, part);
  if ('uid' in part) return (view.world.resources.get(part.uid) as Resource).name;
  return (model.nodes.get(part.node) as Node).key.join(':');
}

/** A reference in full, as every face prints it. */
export function refer(model: Model, view: View, ref: Ref): string {
  if ('word' in ref) return ref.word;
  const kind = kindOfRef(model, view, ref) as Kind;
  const text = printSpot(spotOfRef(model, view, ref));
  return kind.parent === undefined ? text : `${kind.name}:${text}`;
}

export function kindOfRef(model: Model, view: View, ref: Ref): Kind | undefined {
  if ('word' in ref) return undefined;
  if ('node' in ref) return model.nodes.get(ref.node)?.kind;
  const resource = view.world.resources.get(ref.uid);
  return resource && kindOf(view.world, resource);
}

function printSpot({path, names}: Spot): string {
  return `${path.join('/')}${path.length > 0 && names.length > 0 ? ':' : ''}${names.join(':')}`;
}

export function addressOf(model: Model, view: View, node: Node): string {
  return `${node.kind.name} ${printSpot(spotOf(model, view, node))}`;
}

/** A resource without what the store adds: what laws 1 and 3 compare. */
export interface Essence {
  readonly kind: string;
  readonly address: string;
  readonly spec: {readonly [field: string]: Json};
  readonly labels: {readonly [label: string]: string};
  readonly protect: boolean;
}

export function essenceOf(model: Model, view: View, node: Node): Essence {
  const {kind, labels, protect} = node;
  const refs = Object.entries(node.refs).map(([field, targets]): [string, Raw] => {
    const texts = targets.map((target) => refer(model, view, target));
    return [field, kind.fields[field]?.item ? texts : (texts[0] as string)];
  });
  const {path, names} = spotOf(model, view, node);
  const report = (problem: object): never => {
    throw new Error(`the model holds what no field takes: ${JSON.stringify(problem)}`);
  };
  const raw = {...node.fields, ...Object.fromEntries(refs)};
  const spec = readFields(kind.fields, raw, {names: kind.nests ? [path.at(-1) as string] : names, report}) ?? {};
  return {kind: kind.name, address: addressOf(model, view, node), spec, labels, protect};
}
