/** Writes a model down as the config files of a repository, as the YAML loader would hand them over: scalars are text. */
import type {SourceFile} from '#core/config/declared.ts';
import type {View} from '#core/readable.ts';
import {kindOf, type Resource, splitKey} from '#core/resource.ts';
import {childOf, movedFrom} from '#core/world.ts';
import type {FieldType, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {random, shuffle} from './choice.ts';
import {kindOfRef, type Model, type Node, parentInStore, type Ref, refer, spotOf} from './model.ts';

type Tree = {[key: string]: Raw | Tree};

/** A step down the tree: a kind and the parts of its key as they are written. */
interface Step {
  readonly kind: Kind;
  readonly parts: readonly string[];
}

/** The same model may be written in many ways; a seed chooses one: which file, lists or maps, short or long. */
export function render(model: Model, view: View, seed: number): readonly SourceFile[] {
  const next = random(seed);
  const files: Tree[] = [headOf(model), {}, {}].slice(0, 1 + Math.floor(next() * 3));
  const short: (() => void)[] = [];
  for (const step of existingSteps(model, view)) descend(files[0] as Tree, step, () => ({existing: 'true'}));
  const mounts = new Map<number, Tree>();
  for (const node of model.nodes.values())
    if (node.kind.nests && next() < 0.3) mounts.set(node.id, {organisation: spotOf(model, view, node).path.join('/')});
  for (const node of model.nodes.values()) {
    const mount = node.kind.nests ? undefined : [...above(model, node)].find((each) => mounts.has(each));
    const file = mount === undefined ? (files[Math.floor(next() * files.length)] as Tree) : (mounts.get(mount) as Tree);
    const skipped = mount === undefined ? 0 : spotOf(model, view, model.nodes.get(mount) as Node).path.length;
    const steps = stepsTo(model, view, node).slice(skipped);
    const body = bodyOf(model, view, node, next);
    descend(file, steps, () => body);
    if (next() < 0.5) short.push(() => shorten(file, steps));
  }
  for (const each of short) each();
  return [...files, ...mounts.values()].map((root, index) => ({name: `${index}.yaml`, root: root as {[key: string]: Raw}}));
}

/** The same files with another order of files and of keys in every map; lists keep theirs. */
export function reorder(files: readonly SourceFile[], seed: number): readonly SourceFile[] {
  const next = random(seed);
  const turn = (raw: Raw): Raw => {
    if (typeof raw === 'string') return raw;
    if (Array.isArray(raw)) return raw.map(turn);
    return Object.fromEntries(shuffle(Object.entries(raw), next).map(([key, value]) => [key, turn(value as Raw)]));
  };
  return shuffle(files, next).map(({name, root}) => ({name, root: turn(root) as {[key: string]: Raw}}));
}

function headOf(model: Model): Tree {
  const {stack, previously, forget, exclusive, guarded} = model;
  const thresholds = Object.fromEntries([
    ['delete', '100%'],
    ['update', '100%'],
    ...Object.keys(guarded).map((kind) => [kind, {delete: '0'}]),
  ]);
  const allowances = Object.fromEntries(
    Object.entries(guarded).map(([kind, name]) => [name, {kind, delete: '500', until: '2030-01-01', reason: 'once'}]),
  );
  return {
    stack,
    settings: {exclusive, thresholds, ...(Object.keys(guarded).length > 0 ? {allowances} : {})},
    ...(previously.length > 0 ? {previously} : {}),
    ...(forget.length > 0 ? {forget} : {}),
  };
}

/** What others made and this model adds to, and all of theirs above it. */
function* existingSteps(model: Model, view: View): Iterable<readonly Step[]> {
  for (const {parent} of model.nodes.values()) {
    for (
      let each = parent;
      each !== undefined && 'uid' in each;
      each = parentInStore(model, view.world.resources.get(each.uid) as Resource)
    ) {
      yield stepsToRef(model, view, each);
    }
  }
}

function stepsTo(model: Model, view: View, node: Node): readonly Step[] {
  const parts = node.key.map((part, index) => {
    const type = node.kind.key[node.kind.keyParts[index] as string] as FieldType;
    return typeof part === 'string' ? part : refText(model, view, node, type, part);
  });
  return [...stepsToRef(model, view, node.parent), {kind: node.kind, parts}];
}

function stepsToRef(model: Model, view: View, ref: Ref | undefined): readonly Step[] {
  if (ref === undefined || 'word' in ref) return [];
  if ('node' in ref) return stepsTo(model, view, model.nodes.get(ref.node) as Node);
  const resource = view.world.resources.get(ref.uid) as Resource;
  const kind = kindOf(view.world, resource);
  return [...stepsToRef(model, view, parentInStore(model, resource)), {kind, parts: splitKey(kind, resource.name)}];
}

function* above(model: Model, node: Node): Iterable<number> {
  for (let each = node.parent; each !== undefined && 'node' in each; each = model.nodes.get(each.node)?.parent) yield each.node;
}

/** Goes down a tree, making what is not there, and puts a body at the end. */
function descend(tree: Tree, steps: readonly Step[], body: () => Tree): void {
  let at = tree;
  for (const {kind, parts} of steps) for (const key of [...kind.path, ...parts]) at = (at[key] ??= {}) as Tree;
  Object.assign(at, body());
}

function bodyOf(model: Model, view: View, node: Node, next: () => number): Tree {
  const body: Tree = {...node.fields};
  for (const [field, targets] of Object.entries(node.refs)) {
    const type = node.kind.fields[field] as FieldType;
    const inSomeOrder = type.isSorted ? shuffle(targets, next) : targets;
    const texts = inSomeOrder.map((target) => refText(model, view, node, type.item ?? type, target));
    body[field] = type.item && (texts.length !== 1 || next() < 0.5) ? texts : (texts[0] as string);
  }
  if (Object.keys(node.labels).length > 0) body['labels'] = node.labels;
  if (node.protect || next() < 0.1) body['protect'] = String(node.protect);
  if (node.was.length > 0) body['previously'] = node.was.length === 1 ? (node.was[0] as string) : node.was;
  return body;
}

/** A name for what stands in the same organisation, and sometimes above; the whole address for all else. */
function refText(model: Model, view: View, from: Node, type: FieldType, target: Ref): string {
  if ('word' in target) return target.word;
  const kind = kindOfRef(model, view, target) as Kind;
  // What others made may be called by the path that it still has, or by the one that this plan gives it.
  const full = 'uid' in target && from.id % 2 === 0 ? view.book.refer(target.uid) : refer(model, view, target);
  const rest = kind.parent === undefined ? full : full.slice(kind.name.length + 1);
  const prefix = kind.name === type.refersTo?.[0] ? '' : `${kind.name}:`;
  const bare =
    'node' in target && kind.parent !== undefined ? bareName(model, view, from, model.nodes.get(target.node) as Node) : undefined;
  return `${prefix}${bare ?? rest}`;
}

/** The bare name, where nothing nearer has it or had it. */
function bareName(model: Model, view: View, from: Node, target: Node): string | undefined {
  if ((from.id + target.id) % 3 === 0) return undefined;
  const name = target.key.join(':');
  for (let each = from.kind.nests ? ({node: from.id} as Ref) : from.parent; each !== undefined && 'node' in each; ) {
    const scope = model.nodes.get(each.node) as Node;
    if (scope.kind.nests) {
      if (target.parent && 'node' in target.parent && target.parent.node === scope.id) return name;
      if (isTaken(model, view, scope, target.kind, name)) return undefined;
    }
    each = scope.parent;
  }
  return undefined;
}

function isTaken(model: Model, view: View, scope: Node, kind: Kind, name: string): boolean {
  for (const {kind: other, parent, key} of model.nodes.values())
    if (
      other === kind &&
      parent &&
      'node' in parent &&
      parent.node === scope.id &&
      key.join(':').toLowerCase() === name.toLowerCase()
    )
      return true;
  const places = [...view.world.resources.values()].filter((each) => each.kind === scope.kind.name);
  return places.some((place) => childOf(view.world, place.uid, kind, name) ?? movedFrom(view.world, place.uid, kind, name));
}

/** Bare names as a list, and a body that is one field as its value. */
function shorten(tree: Tree, steps: readonly Step[]): void {
  const {kind} = steps.at(-1) as Step;
  const keys = steps.flatMap((step) => [...step.kind.path, ...step.parts]);
  let holder: Tree | undefined = tree;
  let collection: Tree | undefined;
  for (const key of keys.slice(0, -1)) {
    collection = holder;
    holder = isTree(holder?.[key]) ? (holder?.[key] as Tree) : undefined;
  }
  if (!holder || !collection) return;
  if (kind.bare)
    collection[keys.at(-2) as string] = Object.entries(holder).map(([name, body]) =>
      Object.keys(body as Tree).length === 0 ? name : {[name]: body as Raw},
    );
  const body = holder[keys.at(-1) as string];
  if (kind.shorthand && isTree(body) && Object.keys(body).join() === kind.shorthand)
    holder[keys.at(-1) as string] = body[kind.shorthand] as Raw;
}

function isTree(value: Raw | Tree | undefined): value is Tree {
  return typeof value === 'object' && !Array.isArray(value);
}
