/** Changes of mind: a number says what somebody does to a config. What would break a rule of the product is not done. */
import type {View} from '#core/readable.ts';
import type {Resource} from '#core/resource.ts';
import {childOf} from '#core/world.ts';
import type {Kind} from '#schemas/kind.ts';
import {type Choose, chooser, pick} from './choice.ts';
import {addressOf, isOwnedBy, type Model, type Node, nodeAt, parentInStore, type Ref} from './model.ts';
import type {Vocabulary, Words} from './vocabulary.ts';

export interface Edit {
  readonly does: keyof typeof EDITS;
  readonly seed: number;
}

interface Editing {
  readonly vocabulary: Vocabulary;
  readonly view: View;
  readonly model: Model;
  readonly choose: Choose;
}

/** People think again where an idea makes no sense, and give up at last. */
const ATTEMPTS = 4;

/** The model after an edit; the same one where no attempt at it makes sense. */
export function edited(vocabulary: Vocabulary, view: View, model: Model, edit: Edit): Model {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const changed = EDITS[edit.does]({vocabulary, view, model, choose: chooser(edit.seed + attempt)});
    if (changed && isWhole(changed, view) && vocabulary.isSound(changed, view)) return changed;
  }
  return model;
}

export const EDITS = {
  add({vocabulary, view, model, choose}: Editing): Model | undefined {
    const kind = chooseKind(vocabulary, choose);
    const words = vocabulary.words[kind.name] as Words;
    const parent = chooseParent(view, model, kind, choose);
    const key = chooseKey(view, model, kind, words, choose);
    if (parent === undefined || key === undefined) return undefined;
    const id = Math.max(0, ...model.nodes.keys()) + 1;
    const fields = chooseFields(kind, words, key, choose);
    const refs = Object.fromEntries(
      kind.references
        .flatMap((field) => (choose(5) < 2 ? [[field, chooseTargets(view, model, kind, field, choose)] as const] : []))
        .filter(([, targets]) => targets.length > 0),
    );
    const node = {
      id,
      kind,
      parent: parent === 'root' ? undefined : parent,
      key,
      fields,
      refs,
      labels: choose(4) === 0 ? {tier: 'one'} : {},
      protect: choose(16) === 15,
      was: [],
      uid: undefined,
    };
    return withNode(model, node);
  },
  remove({model, choose}: Editing): Model | undefined {
    const node = pick(choose, [...model.nodes.values()]);
    return node && without(model, new Set([node.id]));
  },
  rename({vocabulary, view, model, choose}: Editing): Model | undefined {
    const node = pick(
      choose,
      [...model.nodes.values()].filter((each) => (vocabulary.words[each.kind.name]?.keys?.length ?? 0) > 1),
    );
    const key = node && pick(choose, vocabulary.words[node.kind.name]?.keys ?? []);
    if (!node || !key || key.join() === node.key.join()) return undefined;
    const fields = chooseFields(node.kind, vocabulary.words[node.kind.name] as Words, key, choose);
    const renamed = withNode(model, {...node, key, fields: node.kind.keyParts.length > 1 ? fields : node.fields});
    return choose(4) === 3 ? unbound(renamed, node.id) : remember(renamed, view, node, choose);
  },
  /** Two of a kind exchange their names, or their places too. */
  exchange({view, model, choose}: Editing): Model | undefined {
    const named = [...model.nodes.values()].filter(
      (each) =>
        each.uid !== undefined &&
        each.kind.keyReferences.length === 0 &&
        each.kind.keyParts.length === 1 &&
        !each.kind.subscribes,
    );
    const one = pick(choose, named);
    const others = named.filter((each) => one && each.kind === one.kind && each.id !== one.id);
    const siblings = others.filter((each) => JSON.stringify(each.parent) === JSON.stringify(one?.parent));
    const other = pick(choose, choose(3) === 0 ? others : siblings);
    if (!one || !other || isAbove(model, view, one, other) || isAbove(model, view, other, one)) return undefined;
    const moved = [
      {...one, key: other.key, parent: other.parent},
      {...other, key: one.key, parent: one.parent},
    ];
    return moved.reduce(
      (rest, each) => remember(withNode(rest, each), view, model.nodes.get(each.id) as Node, choose, true),
      model,
    );
  },
  move({view, model, choose}: Editing): Model | undefined {
    const node = pick(
      choose,
      [...model.nodes.values()].filter(
        (each) => each.kind.parent !== undefined && each.kind.keyReferences.length === 0 && !each.kind.bare,
      ),
    );
    const parent = node && chooseParent(view, model, node.kind, choose);
    if (!node || parent === undefined || (parent !== 'root' && isBelow(model, view, parent, node.id))) return undefined;
    const moved = withNode(model, {...node, parent: parent === 'root' ? undefined : parent});
    return choose(6) === 5 ? unbound(moved, node.id) : remember(moved, view, node, choose);
  },
  set({vocabulary, view, model, choose}: Editing): Model | undefined {
    const node = pick(choose, [...model.nodes.values()]);
    if (!node) return undefined;
    const pool = vocabulary.words[node.kind.name]?.fields(node.key as readonly string[]) ?? {};
    const field = pick(choose, [...Object.keys(pool), ...node.kind.references]);
    if (field === undefined) return undefined;
    if (!(field in pool))
      return withNode(model, {
        ...node,
        refs: replaceIn(node.refs, field, choose(4) === 0 ? [] : chooseTargets(view, model, node.kind, field, choose)),
      });
    return withNode(model, {...node, fields: replaceIn(node.fields, field, pick(choose, pool[field] ?? []))});
  },
  label({model, choose}: Editing): Model | undefined {
    const node = pick(choose, [...model.nodes.values()]);
    return (
      node &&
      withNode(model, {
        ...node,
        labels: choose(3) === 0 ? {} : {tier: choose(2) === 0 ? 'one' : 'two', ...(choose(2) === 0 ? {cost: '7'} : {})},
      })
    );
  },
  protect({model, choose}: Editing): Model | undefined {
    const node = pick(choose, [...model.nodes.values()]);
    return node && withNode(model, {...node, protect: !node.protect});
  },
  respell({model, choose}: Editing): Model | undefined {
    const node = pick(
      choose,
      [...model.nodes.values()].filter((each) => each.kind.foldCase),
    );
    const turn = (name: string): string => (name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase());
    return node && withNode(model, {...node, key: node.key.map((part) => (typeof part === 'string' ? turn(part) : part))});
  },
  forget({view, model, choose}: Editing): Model | undefined {
    const node = pick(
      choose,
      [...model.nodes.values()].filter(
        (each) => each.uid !== undefined && view.world.resources.has(each.uid) && each.kind.keyReferences.length === 0,
      ),
    );
    const resource = view.world.resources.get(node?.uid ?? '');
    return node && resource && {...without(model, new Set([node.id])), forget: [...model.forget, view.book.of(resource)]};
  },
  exclusive({model, choose}: Editing): Model | undefined {
    const word = pick(
      choose,
      model.catalogue.kinds.flatMap((kind) => kind.exclusive ?? []),
    ) as string;
    return {
      ...model,
      exclusive: model.exclusive.includes(word) ? model.exclusive.filter((each) => each !== word) : [...model.exclusive, word],
    };
  },
  guard({model, choose}: Editing): Model {
    const kind = pick(choose, model.catalogue.kinds) as Kind;
    return {...model, guarded: replaceIn(model.guarded, kind.name, choose(3) === 0 ? undefined : `allowance-${choose(2)}`)};
  },
  handOver({model}: Editing): Model | undefined {
    return model.previously.length > 1
      ? undefined
      : {...model, stack: `${model.stack}x`, previously: [...model.previously, model.stack]};
  },
  tidy({view, model}: Editing): Model {
    const isThere = (node: Node): boolean => node.uid === undefined || standsAt(model, view, node)?.uid === node.uid;
    const nodes = [...model.nodes.values()].map((node) => [node.id, isThere(node) ? {...node, was: []} : node] as const);
    return {...model, forget: [], nodes: new Map(nodes)};
  },
} as const;

export function chooseKind(vocabulary: Vocabulary, choose: Choose): Kind {
  const weighted = vocabulary.catalogue.kinds.flatMap((kind) =>
    new Array<Kind>(vocabulary.words[kind.name]?.weight ?? 0).fill(kind),
  );
  return pick(choose, weighted) as Kind;
}

/** A node that may hold the kind, or now and then something that others made. */
function chooseParent(view: View, model: Model, kind: Kind, choose: Choose): Ref | 'root' | undefined {
  if (kind.parent === undefined) return 'root';
  const own: (Ref | 'root')[] = [...model.nodes.values()]
    .filter((node) => node.kind.name === kind.parent)
    .map((node) => ({node: node.id}));
  if (kind.nests) own.push('root');
  const others = foreign(view, model, [kind.parent]);
  return others.length > 0 && (own.length === 0 || choose(5) === 4) ? pick(choose, others) : pick(choose, own);
}

/** What is in the store and not this model's. */
function foreign(view: View, model: Model, kinds: readonly string[]): readonly Ref[] {
  return [...view.world.resources.values()]
    .filter((each) => kinds.includes(each.kind) && !isOwnedBy(model, each) && !nodeAt(model, each.uid))
    .map((each) => ({uid: each.uid}));
}

function chooseKey(view: View, model: Model, kind: Kind, words: Words, choose: Choose): readonly (string | Ref)[] | undefined {
  if (kind.keyReferences.length === 0) return pick(choose, words.keys ?? []);
  const parts = kind.keyParts.map((part) => {
    const builtIn: Ref[] = (words.builtIn?.[part] ?? []).map((word) => ({word}));
    return pick(choose, [...candidates(view, model, kind.key[part]?.refersTo ?? [], choose), ...builtIn]);
  });
  return parts.includes(undefined) ? undefined : (parts as Ref[]);
}

export function chooseFields(kind: Kind, words: Words, key: readonly (string | Ref)[], choose: Choose): Node['fields'] {
  const pool = Object.entries(words.fields(key as readonly string[]));
  const chosen = pool.map(
    ([field, values]) => [field, kind.fields[field]?.required || choose(2) === 0 ? pick(choose, values) : undefined] as const,
  );
  return Object.fromEntries(chosen.filter((entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined));
}

function chooseTargets(view: View, model: Model, kind: Kind, field: string, choose: Choose): readonly Ref[] {
  const type = kind.fields[field];
  const all = candidates(view, model, type?.refersTo ?? type?.item?.refersTo ?? [], choose);
  const chosen = [pick(choose, all), type?.item && choose(2) === 0 ? pick(choose, all) : undefined].filter(
    (each): each is Ref => each !== undefined,
  );
  return chosen.filter((each, index) => chosen.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === index);
}

function candidates(view: View, model: Model, kinds: readonly string[], choose: Choose): readonly Ref[] {
  const own = [...model.nodes.values()].filter((node) => kinds.includes(node.kind.name)).map((node): Ref => ({node: node.id}));
  return own.length === 0 || choose(6) === 5 ? [...own, ...foreign(view, model, kinds)] : own;
}

function replaceIn<T>(map: {readonly [key: string]: T}, key: string, value: T | undefined): {readonly [key: string]: T} {
  const {[key]: _, ...rest} = map;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? rest : {...rest, [key]: value};
}

function withNode(model: Model, node: Node): Model {
  return {...model, nodes: new Map([...model.nodes, [node.id, node]])};
}

/** Says with `previously` where it stands now, in one of the ways to say it. */
function remember(model: Model, view: View, node: Node, choose: Choose, isExchange = false): Model {
  const resource = view.world.resources.get(node.uid ?? '');
  const there = standsAt(model, view, model.nodes.get(node.id) as Node);
  if (!resource || !isOwnedBy(model, resource) || (there && there.uid !== node.uid && !isExchange))
    return unbound(model, node.id);
  const full = view.book.of(resource).slice(node.kind.name.length + 1);
  const isSibling = JSON.stringify(model.nodes.get(node.id)?.parent) === JSON.stringify(node.parent);
  const was = isSibling && choose(2) === 0 ? resource.name : full;
  return withNode(model, {...(model.nodes.get(node.id) as Node), was: [...node.was.filter((each) => each !== was), was]});
}

/** Without a word about its former name it is another thing, and so is all that stands on it. */
function unbound(model: Model, id: number): Model {
  const isOn = (node: Node): boolean =>
    node.id === id || (node.parent !== undefined && 'node' in node.parent && isOn(model.nodes.get(node.parent.node) as Node));
  return {
    ...model,
    nodes: new Map([...model.nodes.values()].map((node) => [node.id, isOn(node) ? {...node, uid: undefined} : node])),
  };
}

function isAbove(model: Model, view: View, above: Node, {parent}: Node): boolean {
  return parent !== undefined && isBelow(model, view, parent, above.id);
}

/** Whether a place is a node or stands below it, be it on what others made there. */
function isBelow(model: Model, view: View, place: Ref, above: number): boolean {
  for (let each: Ref | undefined = place; each !== undefined && !('word' in each); ) {
    if ('node' in each && each.node === above) return true;
    each =
      'node' in each ? model.nodes.get(each.node)?.parent : parentInStore(model, view.world.resources.get(each.uid) as Resource);
  }
  return false;
}

/** Takes nodes out, with what stands on them and the rows that join them; fields let go of them. */
export function without(model: Model, gone: ReadonlySet<number>): Model {
  const isGone = (ref: Ref | undefined): boolean => ref !== undefined && 'node' in ref && gone.has(ref.node);
  const more = [...model.nodes.values()].filter(
    (node) => !gone.has(node.id) && (isGone(node.parent) || node.key.some((part) => typeof part !== 'string' && isGone(part))),
  );
  if (more.length > 0) return without(model, new Set([...gone, ...more.map((node) => node.id)]));
  const rest = [...model.nodes.values()]
    .filter((node) => !gone.has(node.id))
    .map((node) => ({...node, refs: keepRefs(node.refs, (ref) => !isGone(ref))}));
  return {...model, nodes: new Map(rest.map((node) => [node.id, node]))};
}

function keepRefs(refs: Node['refs'], keep: (ref: Ref) => boolean): Node['refs'] {
  return Object.fromEntries(
    Object.entries(refs)
      .map(([field, targets]) => [field, targets.filter(keep)] as const)
      .filter(([, targets]) => targets.length > 0),
  );
}

/** No two at one place, nothing where others have something, nothing both theirs and declared, or both declared and forgotten. */
function isWhole(model: Model, view: View): boolean {
  const places = new Set<string>();
  const forget = new Set(model.forget);
  const taken = new Set<string>();
  for (const node of model.nodes.values()) {
    const place = JSON.stringify([node.kind.name, node.parent, node.key]).toLowerCase();
    if (places.has(place) || isTaken(model, view, node) || forget.has(addressOf(model, view, node))) return false;
    places.add(place);
    const there = standsAt(model, view, node);
    if (there) taken.add(there.uid);
  }
  return ![...model.nodes.values()].some((node) => theirsIn(model, view, node).some((uid) => taken.has(uid)));
}

/** What others made and a node refers to or stands on, however far above. */
function theirsIn(model: Model, view: View, node: Node): readonly string[] {
  const refs = [...Object.values(node.refs).flat(), ...node.key.filter((part) => typeof part !== 'string')];
  const found = refs.flatMap((ref) => ('uid' in ref ? [ref.uid] : []));
  for (let each = node.parent; each !== undefined && 'uid' in each; ) {
    found.push(each.uid);
    each = parentInStore(model, view.world.resources.get(each.uid) as Resource);
  }
  return found;
}

function isTaken(model: Model, view: View, node: Node): boolean {
  const there = node.kind.shared ? undefined : standsAt(model, view, node);
  return there !== undefined && there.owners.length > 0 && !isOwnedBy(model, there);
}

/** What the store has where a node is declared. */
export function standsAt(model: Model, view: View, node: Node): Resource | undefined {
  const parent = node.parent === undefined ? '' : uidOf(model, node.parent);
  const parts = node.key.map((part) => (typeof part === 'string' ? part : uidOf(model, part)));
  return parent === undefined || parts.includes(undefined) ? undefined : childOf(view.world, parent, node.kind, parts.join(':'));
}

function uidOf(model: Model, ref: Ref): string | undefined {
  return 'uid' in ref ? ref.uid : 'word' in ref ? ref.word : model.nodes.get(ref.node)?.uid;
}

/** Leaves out what stands on or refers to what others have taken away; what has become this stack's own is no longer theirs. */
export function pruned(given: Model, view: View): Model {
  const model = rebound(given, view);
  const settle = (ref: Ref): Ref | undefined => {
    if (!('uid' in ref)) return ref;
    const resource = view.world.resources.get(ref.uid);
    const node = nodeAt(model, ref.uid);
    if (node) return {node: node.id};
    return resource && !isOwnedBy(model, resource) ? ref : undefined;
  };
  const settled = [...model.nodes.values()].map((node): Node => {
    const key = node.key.map((part) => (typeof part === 'string' ? part : (settle(part) ?? part)));
    const refs = Object.fromEntries(
      Object.entries(node.refs)
        .map(([field, targets]) => [field, targets.flatMap((each) => settle(each) ?? [])] as const)
        .filter(([, targets]) => targets.length > 0),
    );
    return {...node, key, refs, parent: node.parent && (settle(node.parent) ?? node.parent)};
  });
  const gone = settled.filter(
    (node) =>
      [node.parent, ...node.key].some((ref) => ref !== undefined && typeof ref !== 'string' && !settle(ref)) ||
      !isReachable(model, view, node.parent),
  );
  const kept = {...model, nodes: new Map(settled.map((node) => [node.id, node]))};
  return without(kept, new Set(gone.map((node) => node.id)));
}

/** What a hand has given away and taken elsewhere is not found again, and nothing that stands on it. */
function rebound(model: Model, view: View): Model {
  const isLost = (node: Node): boolean => {
    const resource = view.world.resources.get(node.uid ?? '');
    return (
      node.uid !== undefined && (!resource || (!isOwnedBy(model, resource) && standsAt(model, view, node)?.uid !== node.uid))
    );
  };
  const lost = [...model.nodes.values()].filter(isLost);
  return lost.reduce((rest, node) => unbound(rest, node.id), model);
}

/** Whether nothing that this stack has stopped declaring stands above. */
function isReachable(model: Model, view: View, parent: Ref | undefined): boolean {
  if (parent === undefined || !('uid' in parent)) return true;
  const resource = view.world.resources.get(parent.uid) as Resource;
  return !isOwnedBy(model, resource) && isReachable(model, view, parentInStore(model, resource));
}
