/**
 * A catalogue that has what the real one lacks: fields that replace, references in fields, one or a list, between kinds
 * and within one, deep nesting, and names without case below the root.
 */
import type {Derived, Manager} from '#core/manager.ts';
import {type Resource, sourceOf, specOf} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {makeCatalogue} from '#schemas/catalogue.ts';
import {field} from '#schemas/field.ts';
import {list, set} from '#schemas/fields/compound.ts';
import {accountName, groupName, label, slug} from '#schemas/fields/names.ts';
import {integer} from '#schemas/fields/number.ts';
import {reference} from '#schemas/fields/reference.ts';
import {oneOf, text} from '#schemas/fields/text.ts';
import {defineKind, type KindDeclaration} from '#schemas/kind.ts';
import type {Model, Node, Ref} from './model.ts';
import type {Vocabulary, Words} from './vocabulary.ts';

const note = field(text, 'Says something.');
const born = (declaration: Omit<KindDeclaration, 'doc' | 'collection'>) =>
  defineKind({...declaration, doc: declaration.name, collection: declaration.at});

const kinds = [
  born({
    name: 'place',
    parent: 'place',
    nests: true,
    at: 'places',
    key: {name: slug},
    fields: {
      title: field(text, 'Its title.', {defaultFrom: 'name'}),
      soil: field(oneOf('clay', 'sand'), 'What it stands on.', {immutable: true, default: 'clay'}),
    },
  }),
  born({
    name: 'person',
    at: 'people',
    bare: true,
    shared: true,
    foldCase: true,
    key: {name: accountName},
    fields: {note, origin: field(text, 'Where from.', {immutable: true})},
  }),
  born({
    name: 'part',
    parent: 'place',
    at: 'parts',
    foldCase: true,
    key: {name: accountName},
    fields: {
      material: field(oneOf('oak', 'iron'), 'Of what.', {immutable: true, default: 'oak'}),
      next: field(reference(['part']), 'What follows.'),
      note,
    },
  }),
  born({
    name: 'box',
    parent: 'place',
    at: 'stock.boxes',
    key: {name: label},
    fields: {
      size: field(integer(1, 9), 'How big.', {immutable: true, required: true}),
      lid: field(reference(['part']), 'What closes it.', {immutable: true}),
      holds: field(set(reference(['part', 'box'])), 'What is in it.'),
      note,
    },
  }),
  born({
    name: 'slot',
    parent: 'box',
    at: 'slots',
    key: {name: label},
    fields: {depth: field(integer(0, 9), 'How deep.', {immutable: true, default: 0}), note},
  }),
  born({
    name: 'pin',
    parent: 'slot',
    at: 'pins',
    key: {name: label},
    fields: {fits: field(list(reference(['part'])), 'What it fits.'), note},
  }),
  born({
    name: 'sticker',
    parent: 'box',
    at: 'stickers',
    exclusive: 'stickers',
    contributed: true,
    shorthand: 'note',
    key: {name: label, side: oneOf('left', 'right')},
    fields: {note},
  }),
  born({
    name: 'crew',
    parent: 'place',
    at: 'crews',
    key: {name: groupName},
    fields: {note, leader: field(reference(['person']), 'Who leads it.')},
  }),
  born({
    name: 'seat',
    parent: 'crew',
    at: 'seats',
    bare: true,
    exclusive: 'seats',
    key: {who: reference(['person', 'crew'])},
    fields: {note},
  }),
  born({
    name: 'lease',
    parent: 'place',
    at: 'leases',
    bare: true,
    exclusive: 'leases',
    key: {what: reference(['box', 'part']), who: reference(['person', 'crew'])},
    fields: {term: field(integer(1, 9), 'How long.', {immutable: true, default: 1}), note},
  }),
];

/** Each pin that says something puts a sticker on the box that it is in. */
function stickersOf(world: World, pin: Resource): readonly Derived[] {
  const box = world.resources.get(world.resources.get(pin.parent)?.parent ?? '');
  const {note: said} = specOf(pin);
  return box && said !== undefined
    ? [{source: pin.uid, kind: 'sticker', parent: box.uid, name: 'x:left', spec: {note: said}}]
    : [];
}

const manager: Manager = {
  product: 'platform',
  rules: [],
  derivations: [{from: 'pin', watches: ['slot'], derive: (world, pins) => pins.flatMap((pin) => stickersOf(world, pin))}],
};

/** What follows is there, once, as it should be, and nothing else is. */
function breaks(_before: World, after: World): string | undefined {
  const all = [...after.resources.values()];
  const say = (each: {kind: string; parent: string; spec: string}, source: string): string =>
    `${source} ${each.kind} ${each.parent} ${each.spec}`;
  const wanted = all
    .filter(({kind}) => kind === 'pin')
    .flatMap((pin) => stickersOf(after, pin).map((each) => say({...each, spec: JSON.stringify(each.spec)}, pin.uid)));
  const there = all.flatMap((each) => (sourceOf(each) === undefined ? [] : say(each, sourceOf(each) as string)));
  return wanted.sort().join('\n') === there.sort().join('\n')
    ? undefined
    : `${there.join(', ')} follows, and not ${wanted.join(', ')}`;
}

const names = (...each: readonly string[]): readonly (readonly string[])[] => each.map((name) => [name]);
const notes = [undefined, 'one', 'two'];

const words: {readonly [kind: string]: Words} = {
  place: {
    weight: 4,
    keys: names('hall', 'yard', 'barn', 'loft'),
    fields: () => ({title: [undefined, 'Big', 'Small'], soil: [undefined, 'clay', 'sand']}),
  },
  person: {weight: 4, keys: names('ana', 'bo', 'kim', 'lee'), fields: () => ({origin: [undefined, undefined, 'here']})},
  part: {
    weight: 7,
    keys: names('bolt', 'nut', 'rod', 'cap', 'pipe'),
    fields: () => ({material: [undefined, 'oak', 'iron'], note: notes}),
  },
  box: {weight: 6, keys: names('b1', 'b2', 'b3', 'b4'), fields: () => ({size: ['1', '2', '3'], note: notes})},
  slot: {weight: 5, keys: names('s1', 's2', 's3'), fields: () => ({depth: [undefined, '0', '4'], note: notes})},
  pin: {weight: 5, keys: names('p1', 'p2'), fields: () => ({note: notes})},
  sticker: {
    weight: 3,
    keys: [
      ['x', 'left'],
      ['x', 'right'],
      ['y', 'left'],
    ],
    fields: () => ({note: ['hot', 'cold']}),
  },
  crew: {weight: 3, keys: names('red', 'blue', 'deep/sea'), fields: () => ({note: notes})},
  seat: {weight: 5, fields: () => ({note: notes})},
  lease: {weight: 5, fields: () => ({term: [undefined, '1', '2'], note: notes})},
};

/** Nothing refers to itself, not even over others. */
function isSound(model: Model): boolean {
  const done = new Set<number>();
  const open = new Set<number>();
  const isRound = (node: Node): boolean => {
    if (done.has(node.id)) return false;
    if (open.has(node.id)) return true;
    open.add(node.id);
    const found = targetsOf(node).some((ref) => 'node' in ref && isRound(model.nodes.get(ref.node) as Node));
    open.delete(node.id);
    done.add(node.id);
    return found;
  };
  return ![...model.nodes.values()].some(isRound);
}

function targetsOf(node: Node): readonly Ref[] {
  return [
    ...Object.values(node.refs).flat(),
    ...node.key.filter((part) => typeof part !== 'string'),
    ...(node.parent ? [node.parent] : []),
  ];
}

export const synthetic: Vocabulary = {
  catalogue: makeCatalogue(kinds),
  managers: [manager],
  words,
  mayFail: ['ownership/foreign', 'config/claimed-twice', 'config/forgotten-and-declared', 'plan/name-held'],
  isSound,
  breaks,
};
