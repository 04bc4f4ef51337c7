/** Walks a file's tree and says what it declares. Loops over the catalogue; knows no kind by name. */
import {describe, type Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {didYouMean, link, type PathLink} from '../diagnostic.ts';
import {type Declared, declaredAddress, declaredChild, type Report} from './declared.ts';
import type {Shape} from './shape.ts';

export interface Walk {
  readonly file: string;
  readonly shapeOf: (kind: Kind | undefined) => Shape;
  readonly report: Report;
}

type Body = {readonly [key: string]: Raw};

/** The content of a body: what stands below it. Its own fields are read later, when all files have been seen. */
export function walkBody(
  walk: Walk,
  scope: Declared,
  body: Body,
  path: PathLink | undefined,
  shape = walk.shapeOf(scope.kind),
): void {
  for (const key in body) {
    const entry = shape.get(key);
    if (entry === 'own') continue;
    const below = link(path, key);
    const raw = body[key] as Raw;
    if (entry === undefined) unknownKey(walk, scope, key, below, shape);
    else if ('collection' in entry) walkCollection(walk, scope, entry.collection, raw, below, []);
    else if (typeof raw === 'object' && !Array.isArray(raw)) walkBody(walk, scope, raw as Body, below, entry.below);
    else wrongShape(walk, scope, raw, below, `a map with ${[...entry.below.keys()].join(', ')}`);
  }
}

function unknownKey(walk: Walk, scope: Declared, key: string, at: PathLink, shape: Shape): void {
  const near = didYouMean(key, shape.keys());
  walk.report({
    severity: 'error',
    code: 'config/unknown-key',
    summary: `nothing is called ${JSON.stringify(key.slice(0, 80))} here`,
    hint: near ? `did you mean ${near}?` : `here may stand ${list([...shape.keys()])}`,
    address: scope.kind && declaredAddress(scope),
    at: {file: walk.file, path: at, on: 'key'},
  });
}

/** A map by name, one level for each part of the key; the last level of some kinds may be a list of names. */
function walkCollection(walk: Walk, scope: Declared, kind: Kind, raw: Raw, path: PathLink, parts: readonly string[]): void {
  const last = parts.length === kind.keyParts.length - 1;
  if (typeof raw === 'string' || Array.isArray(raw)) {
    if (last && kind.bare && raw !== '') walkNames(walk, scope, kind, raw, path, parts);
    else wrongShape(walk, scope, raw, path, `a map by ${kind.keyParts[parts.length]}`);
    return;
  }
  const map = raw as Body;
  const common = last ? commonFields(kind, map) : undefined;
  for (const key in map) {
    if (common && key in common) continue;
    const below = link(path, key);
    const part = readKey(walk, scope, kind, parts, key, below);
    if (part === undefined) continue;
    if (last) declare(walk, scope, kind, [...parts, part], map[key] as Raw, below, common);
    else walkCollection(walk, scope, kind, map[key] as Raw, below, [...parts, part]);
  }
}

/** Fields that stand beside the entries, for all of them. */
function commonFields(kind: Kind, map: Body): Body | undefined {
  const found = kind.common?.filter((name) => Object.hasOwn(map, name));
  return found?.length ? Object.fromEntries(found.map((name) => [name, map[name] as Raw])) : undefined;
}

/** A list of names; one that has something to say is a map of one key. */
function walkNames(walk: Walk, scope: Declared, kind: Kind, raw: Raw, path: PathLink, parts: readonly string[]): void {
  const items = typeof raw === 'string' ? [raw] : (raw as readonly Raw[]);
  for (const [index, item] of items.entries()) {
    const at = typeof raw === 'string' ? path : link(path, String(index));
    const [name, body] = typeof item === 'string' ? [item, {}] : onlyEntry(item);
    if (name === undefined) {
      wrongShape(walk, scope, item, at, `a name, or one name with its fields: - ${kind.keyParts.at(-1)?.toUpperCase()}: { … }`);
      continue;
    }
    const here = typeof item === 'string' ? at : link(at, name);
    const part = readKey(walk, scope, kind, parts, name, here, typeof item === 'string' ? 'value' : 'key');
    if (part === undefined) continue;
    declare(walk, scope, kind, [...parts, part], body as Raw, here, undefined);
  }
}

function onlyEntry(item: Raw): [string | undefined, Raw | undefined] {
  if (typeof item === 'string' || Array.isArray(item)) return [undefined, undefined];
  const entries = Object.entries(item);
  return entries.length === 1 ? (entries[0] as [string, Raw]) : [undefined, undefined];
}

function readKey(
  walk: Walk,
  scope: Declared,
  kind: Kind,
  parts: readonly string[],
  key: string,
  at: PathLink,
  on: 'key' | 'value' = 'key',
): string | undefined {
  const type = kind.key[kind.keyParts[parts.length] as string];
  const above = scope.kind?.nests ? parts : [...scope.names, ...parts];
  return type?.read(key, {
    names: above,
    report: (problem) =>
      walk.report({
        severity: 'error',
        ...problem,
        code: problem.code === 'config/invalid-value' ? 'config/invalid-name' : problem.code,
        address: scope.kind && declaredAddress(scope),
        at: {file: walk.file, path: at, on},
      }),
  });
}

function declare(
  walk: Walk,
  scope: Declared,
  kind: Kind,
  parts: readonly string[],
  raw: Raw,
  path: PathLink,
  common: Body | undefined,
): Declared | undefined {
  const body = bodyOf(kind, raw);
  if (!body) {
    const declared = {kind, parent: scope, name: parts.join(':'), names: parts} as unknown as Declared;
    wrongShape(walk, scope, raw, path, raw === '' ? `{} or a map with the fields of ${declaredAddress(declared)}` : 'a map');
    return undefined;
  }
  const declared = declaredChild(scope, kind, parts);
  const twice = kind.bare ? declared.contributions[0] : undefined;
  if (twice) {
    walk.report({
      severity: 'error',
      code: 'config/declared-twice',
      summary: `${declared.name} stands here a second time`,
      hint: 'take one of the two out',
      address: declaredAddress(declared),
      at: {file: walk.file, path, on: 'key'},
      also: [{note: 'first here', at: {file: twice.file, path: twice.path, on: 'key'}}],
    });
    return undefined;
  }
  declared.contributions.push({body: common ? {...common, ...body} : body, file: walk.file, path});
  if (body['existing'] === 'true') declared.existing = true;
  walkBody(walk, declared, body, path);
  return declared;
}

function bodyOf(kind: Kind, raw: Raw): Body | undefined {
  if (typeof raw === 'object' && !Array.isArray(raw)) return raw as Body;
  return kind.shorthand && raw !== '' ? {[kind.shorthand]: raw} : undefined;
}

function wrongShape(walk: Walk, scope: Declared, raw: Raw, path: PathLink, wanted: string): void {
  walk.report({
    severity: 'error',
    code: raw === '' ? 'config/empty-value' : 'config/wrong-type',
    summary: raw === '' ? `nothing stands behind ${path.key}:` : `${describe(raw)} stands where ${wanted} is wanted`,
    hint: raw === '' ? `write ${wanted}, or leave the key out` : undefined,
    address: scope.kind && declaredAddress(scope),
    at: {file: walk.file, path, on: 'value'},
  });
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
