/** Where the keys and values of a config stand in the source of a program, as far as they are written there plainly. */
import type {PartialPosition, Position} from '../config/lines.ts';

/** A part of the syntax tree, as Babel makes it. */
export interface Syntax {
  readonly type: string;
  readonly loc?: {readonly start: {readonly line: number; readonly column: number}} | null;
  // biome-ignore lint/suspicious/noExplicitAny: each type of node has keys of its own
  readonly [key: string]: any;
}

export interface PlaceTree {
  readonly value: Position;
  readonly key?: Position;
  readonly below: {readonly [name: string]: PlaceTree};
}

const DEEPEST = 60;

/** The places of what a program exports by default; of what is computed, where the computing stands. */
export function placesOf(program: Syntax): PlaceTree {
  const constants = new Map<string, Syntax>();
  let exported: Syntax | undefined;
  for (const statement of program['body'] as readonly Syntax[]) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? (statement['declaration'] as Syntax | null) : statement;
    if (statement.type === 'ExportDefaultDeclaration') exported = statement['declaration'] as Syntax;
    if (declaration?.type !== 'VariableDeclaration' || declaration['kind'] !== 'const') continue;
    for (const {id, init} of declaration['declarations']) if (id.type === 'Identifier' && init) constants.set(id.name, init);
  }
  const call = exported && plain(exported, constants);
  const config = call?.type === 'CallExpression' ? (call['arguments'][0] as Syntax | undefined) : call;
  const tree = config && treeOf(config, undefined, constants, 0);
  return {value: positionOf(call ?? program), below: tree?.below ?? {}};
}

function treeOf(written: Syntax, key: Syntax | undefined, constants: ReadonlyMap<string, Syntax>, depth: number): PlaceTree {
  const node = plain(written, constants);
  const below: [string, PlaceTree][] =
    depth < DEEPEST ? childrenOf(node).map(([name, value, at]) => [name, treeOf(value, at, constants, depth + 1)]) : [];
  return {value: positionOf(node), ...(key ? {key: positionOf(key)} : {}), below: Object.fromEntries(below)};
}

function childrenOf(node: Syntax): readonly (readonly [name: string, value: Syntax, key: Syntax | undefined])[] {
  if (node.type === 'ObjectExpression')
    return (node['properties'] as readonly Syntax[]).flatMap((property) => {
      const {key, value, computed} = property;
      const name = computed || !key ? undefined : (key.name ?? key.value);
      return property.type === 'ObjectProperty' && name !== undefined ? [[String(name), value, key] as const] : [];
    });
  if (node.type !== 'ArrayExpression') return [];
  const elements = node['elements'] as readonly (Syntax | null)[];
  // Behind `...more` nobody knows which number an item has.
  const spread = elements.findIndex((each) => each?.type === 'SpreadElement');
  const known = spread < 0 ? elements : elements.slice(0, spread);
  return known.flatMap((each, index) => (each ? [[String(index), each, undefined] as const] : []));
}

const WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'ParenthesizedExpression']);

/** Without `as const` and the like; of the name of a constant, what it stands for. */
function plain(node: Syntax, constants: ReadonlyMap<string, Syntax>): Syntax {
  let found = node;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const inner = WRAPPERS.has(found.type) ? (found['expression'] as Syntax) : constants.get(found['name']);
    if (!inner) return found;
    found = inner;
  }
  return found;
}

function positionOf({loc}: Syntax): Position {
  return {line: loc?.start.line ?? 1, column: (loc?.start.column ?? 0) + 1};
}

/** Finds the place of a path. Of one that leads further than the source: the last part that is there, and the rest of the path. */
export function placeIn(tree: PlaceTree, keys: readonly string[], onKey: boolean): PartialPosition {
  let found = tree;
  for (const [index, key] of keys.entries()) {
    const next = Object.hasOwn(found.below, key) ? found.below[key] : undefined;
    if (!next) return {...found.value, within: keys.slice(index)};
    found = next;
  }
  return onKey ? (found.key ?? found.value) : found.value;
}
