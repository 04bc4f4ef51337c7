/** Walks a file's tree and says what it declares. Loops over the catalogue; knows no kind by name. */
import type {Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {isVisible} from '#schemas/visible.ts';
import {hintOf, link, type PathLink, type Place} from '../diagnostic.ts';
import {
  absentAndMore,
  absentOutside,
  blankInReference,
  type Complaining,
  finalColon,
  invisible,
  unknownKey,
  wrongShape,
} from './complaints.ts';
import {type Body, type Contribution, type Declared, declaredAddress, declaredChild, placeOfContribution} from './declared.ts';
import type {Layered} from './layered.ts';
import type {Layer} from './layers.ts';
import type {Shape} from './shape.ts';

export interface Walk extends Complaining {
  readonly layer: Layer;
  /** Undefined where there is one layer alone. */
  readonly layered: Layered | undefined;
}

/** The content of a body: what stands below it. Its own fields are read later, when all files have been seen. */
export function walkBody(
  walk: Walk,
  scope: Declared,
  body: Body,
  path: PathLink | undefined,
  shape: Shape = walk.shapeOf(scope.kind),
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

/** A map by name, one level for each part of the key; the last level of some kinds may be a list of names. */
function walkCollection(walk: Walk, scope: Declared, kind: Kind, raw: Raw, path: PathLink, parts: readonly string[]): void {
  const last = parts.length === kind.keyParts.length - 1;
  if (typeof raw === 'string' || Array.isArray(raw)) {
    if (last && kind.bare && raw !== '') walkNames(walk, scope, kind, raw, path, parts);
    else wrongShape(walk, scope, raw, path, last && kind.bare ? 'names' : `a map by ${kind.keyParts[parts.length]}, {} for none`);
    return;
  }
  const map = raw as Body;
  if (parts.length > 0 && typeof map['absent'] === 'string') {
    takeOut(walk, scope, kind, parts, map, path);
    return;
  }
  const beside = last ? commonFields(kind, map) : undefined;
  if (beside) walk.layered?.beside.push({scope, kind, parts, layer: walk.layer, beside, file: walk.file, path});
  for (const key in map) {
    if (beside && Object.hasOwn(beside, key)) continue;
    const below = link(path, key);
    const part = readKey(walk, scope, kind, parts, key, {file: walk.file, path: below, on: 'key'});
    if (part === undefined) continue;
    const written = {file: walk.file, path: below, on: 'key', beside} as const;
    if (last) declare(walk, scope, kind, [...parts, part], map[key] as Raw, written);
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
    if (typeof item === 'string') {
      const written = {file: walk.file, path: at, on: 'value'} as const;
      const part = readKey(walk, scope, kind, parts, item, written);
      if (part !== undefined) declare(walk, scope, kind, [...parts, part], {}, written);
    } else walkEntry(walk, scope, kind, item, at, parts);
  }
}

/** An item of a list of names that is no bare name. */
function walkEntry(walk: Walk, scope: Declared, kind: Kind, item: Raw, at: PathLink, parts: readonly string[]): void {
  const entries = Array.isArray(item) ? [] : Object.entries(item as Body);
  const [name, body] = entries[0] ?? [];
  const part = kind.keyParts.at(-1) as string;
  const word = (part === 'name' ? (kind.name.split('.').at(-1) as string) : part).toUpperCase();
  if (name === undefined || body === undefined || entries.length > 1) {
    wrongShape(walk, scope, item, at, `a name, or one name with its fields: - ${word}: { … }`);
    return;
  }
  const path = link(at, name);
  const type = kind.key[kind.keyParts[parts.length] as string];
  if (typeof body === 'string' && body !== '' && type?.refersTo?.includes(name)) {
    blankInReference(walk, scope, name, body, path);
    return;
  }
  const written = {file: walk.file, path, on: 'key'} as const;
  const key = readKey(walk, scope, kind, parts, name, written);
  if (key === undefined) return;
  if (body === '') finalColon(walk, scope, name, written);
  declare(walk, scope, kind, [...parts, key], body === '' ? {} : body, written);
}

function readKey(walk: Walk, scope: Declared, kind: Kind, parts: readonly string[], key: string, at: Place): string | undefined {
  const type = kind.key[kind.keyParts[parts.length] as string];
  return type?.read(key, {
    names: scope.kind?.nests ? parts : [...scope.names, ...parts],
    report: (problem) => {
      if (!isVisible(key)) invisible(walk, scope, key, at);
      else
        walk.report({
          severity: 'error',
          code: problem.code === 'config/invalid-value' ? 'config/invalid-name' : problem.code,
          summary: problem.summary,
          hint: hintOf(problem),
          address: scope.kind && declaredAddress(scope),
          at,
        });
    },
  });
}

type Written = Pick<Contribution, 'file' | 'path' | 'on' | 'beside'> & {readonly path: PathLink};

function declare(walk: Walk, scope: Declared, kind: Kind, parts: readonly string[], raw: Raw, written: Written): void {
  const isMap = typeof raw === 'object' && !Array.isArray(raw);
  if (isMap && (raw as Body)['absent'] === 'true') {
    takeOut(walk, scope, kind, parts, raw as Body, written.path);
    return;
  }
  const declared = declaredChild(scope, kind, parts);
  if (!isMap && (!kind.shorthand || raw === '')) {
    declared.isBroken = true;
    const wanted = kind.shorthand ? `the ${kind.shorthand}` : `{} or a map with the fields of ${declaredAddress(declared)}`;
    wrongShape(walk, scope, raw, written.path, wanted);
    return;
  }
  const first = declared.contributions.find(
    (each) => each.layer.rank === walk.layer.rank && (kind.bare || isSameMap(each, written)),
  );
  if (first) {
    declaredTwice(walk, declared, first, written);
    return;
  }
  const body = isMap ? (raw as Body) : {[kind.shorthand as string]: raw};
  const {file, path, on, beside} = written;
  declared.contributions.push({body, file, layer: walk.layer, path, on, whole: isMap ? undefined : kind.shorthand, beside});
  if (body['existing'] === 'true') declared.existing = true;
  if (isMap) walkBody(walk, declared, body, path);
}

/** `absent: true`, for one entry or for all whose keys begin so. */
function takeOut(walk: Walk, scope: Declared, kind: Kind, parts: readonly string[], body: Body, path: PathLink): void {
  const at: Place = {file: walk.file, path: link(path, 'absent'), on: 'key'};
  if (!walk.layer.isOverlay) absentOutside(walk, at);
  else if (Object.keys(body).length > 1) absentAndMore(walk, at);
  else walk.layered?.taken.push({scope, kind, parts, layer: walk.layer, at: {file: walk.file, path, on: 'key'}});
}

/** Whether two entries stand in the same map, so that one name was written in two spellings. */
function isSameMap(one: Contribution, other: Written): boolean {
  return one.file === other.file && one.path?.up === other.path.up;
}

function declaredTwice(walk: Walk, declared: Declared, first: Contribution, {file, path, on}: Written): void {
  walk.report({
    severity: 'error',
    code: 'config/declared-twice',
    summary: `${declaredAddress(declared)} stands here a second time`,
    hint: 'take one of the two out',
    address: declaredAddress(declared),
    at: {file, path, on},
    also: [{note: 'first here', at: placeOfContribution(first)}],
  });
}
