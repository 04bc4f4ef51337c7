/**
 * A config text with its lists of names in order: two or more names stand one a line, sorted, so that two people who add
 * one each rarely meet. Every other byte stays as it was.
 */
import {isMap, isScalar, isSeq, type ParsedNode, parseDocument, type Scalar, type YAMLMap} from 'yaml';
import {type Shape, shapes} from '#core/config/shape.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import {foldName, type Kind} from '#schemas/kind.ts';
import type {Edit} from './edit.ts';
import type {NamesList} from './names-list.ts';
import {orderList} from './order-list.ts';

/** Formats a text that has been found to be a config; one that only this parser refuses stays as it is. */
export function formatText(catalogue: Catalogue, text: string): string {
  const document = parseDocument(text, {schema: 'failsafe', keepSourceTokens: true, uniqueKeys: false});
  if (document.errors.length > 0) return text;
  const root = document.contents;
  const isJson = isMap(root) && root.flow === true;
  const edits: Edit[] = [];
  const shapeOf = shapes(catalogue);
  const found = (kind: Kind, list: NamesList, column: number | undefined): void => {
    const edit = orderList(text, list, (name) => foldName(kind, name), {column, isJson});
    if (edit) edits.push(edit);
  };
  const walk: Walk = {text, shapeOf, found};
  walkBody(walk, rootShape(catalogue, shapeOf), root);
  for (const blueprint of entriesOf(walk, root).filter(({name}) => name === 'blueprints'))
    for (const {value} of entriesOf(walk, blueprint.value)) walkBody(walk, content(catalogue, shapeOf), value);
  return edits.sort((a, b) => b.start - a.start).reduce(applyEdit, text);
}

function applyEdit(text: string, {start, end, text: replacement}: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

interface Walk {
  readonly text: string;
  readonly shapeOf: (kind: Kind | undefined) => Shape;
  /** Called for each list of names, with the column of its key; within brackets there is none. */
  found(kind: Kind, list: NamesList, column: number | undefined): void;
}

/** What stands at the root of the tree, or of a file that is mounted on an organisation. */
function rootShape(catalogue: Catalogue, shapeOf: Walk['shapeOf']): Shape {
  return new Map([...content(catalogue, shapeOf), ...shapeOf(undefined)]);
}

/** What stands in an organisation, and in a blueprint for one. */
function content(catalogue: Catalogue, shapeOf: Walk['shapeOf']): Shape {
  return shapeOf(catalogue.kinds.find((kind) => kind.nests));
}

function walkBody(walk: Walk, shape: Shape, body: unknown): void {
  for (const {name, value, column} of entriesOf(walk, body)) {
    const entry = shape.get(name);
    if (entry === undefined || entry === 'own') continue;
    if ('collection' in entry) walkCollection(walk, entry.collection, value, column, 1);
    else walkBody(walk, entry.below, value);
  }
}

function walkCollection(walk: Walk, kind: Kind, node: unknown, column: number | undefined, level: number): void {
  const isLast = level === kind.keyParts.length;
  if (isLast && kind.bare && isSeq<ParsedNode>(node)) walk.found(kind, node, column);
  for (const entry of entriesOf(walk, node)) {
    if (isLast) walkBody(walk, walk.shapeOf(kind), entry.value);
    else walkCollection(walk, kind, entry.value, entry.column, level + 1);
  }
}

interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly column: number | undefined;
}

function entriesOf({text}: Walk, node: unknown): readonly Entry[] {
  if (!isMap(node)) return [];
  const {items, flow} = node as YAMLMap<Scalar.Parsed, ParsedNode>;
  return items.flatMap(({key, value}) => {
    if (!isScalar(key)) return [];
    const [start] = (key as Scalar.Parsed).range;
    return [{name: String(key.value), value, column: flow ? undefined : start - text.lastIndexOf('\n', start - 1) - 1}];
  });
}
