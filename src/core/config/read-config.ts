/** The files of a config repository, together: what the stack is called, how it plans, and what it declares. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, type Settings} from '#schemas/config.ts';
import type {Raw} from '#schemas/field.ts';
import {readFields} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {type Diagnostic, deeper, didYouMean, link, type Place} from '../diagnostic.ts';
import {
  type Declared,
  declaredAddress,
  declaredChild,
  newDeclared,
  organisationPath,
  placeOf,
  type SourceFile,
} from './declared.ts';
import {readWanted, type Wanted} from './read-wanted.ts';
import {shapes} from './shape.ts';
import {type Walk, walkBody} from './walk.ts';

export interface Config {
  readonly stack: string;
  /** Former names of the stack. */
  readonly previously: readonly string[];
  readonly settings: Settings;
  /** Addresses to let go, and where each is written. */
  readonly forget: readonly {readonly address: string; readonly at: Place}[];
  /** Everything declared, parents before children; what is `existing` is among it. */
  readonly wanted: readonly Wanted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files that have been parsed. All that is wrong with them is in `diagnostics`; what could be read is in the rest. */
export function readConfig(catalogue: Catalogue, files: readonly SourceFile[]): Config {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const heads = files.filter((file) => Object.hasOwn(file.root, 'stack'));
  const head = heads[0];
  for (const other of heads.slice(1)) {
    report({
      severity: 'error',
      code: 'config/two-stacks',
      summary: 'a second file says stack:',
      hint: 'one file of a repository names its stack',
      at: at(other, 'stack'),
      also: [{note: 'first here', at: at(head as SourceFile, 'stack')}],
    });
  }
  const read = head ? readHead(catalogue, head, report) : {};
  const root = newDeclared(undefined, undefined, '', []);
  const fence =
    read.organisation === undefined
      ? undefined
      : mount(catalogue, root, read.organisation, at(head as SourceFile, 'organisation'), report);
  if (fence && head) fence.mounts.push(at(head, 'organisation'));
  for (let each = fence; each?.parent; each = each.parent) each.existing = true;
  const shapeOf = shapes(catalogue);
  for (const file of files) walkFile({file: file.name, shapeOf, report}, catalogue, file, head, root, fence);
  checkMounts(root, root, report);
  return {
    stack: read.stack ?? '',
    previously: read.previously ?? [],
    settings: read.settings ?? {},
    forget: (read.forget ?? []).map((address, index) => ({
      address,
      at: deeper(at(head as SourceFile, 'forget'), Array.isArray(head?.root['forget']) ? [String(index)] : []),
    })),
    wanted: readWanted(root, shapeOf, report),
    diagnostics,
  };
}

interface Head {
  readonly stack?: string;
  readonly organisation?: string;
  readonly previously?: readonly string[];
  readonly settings?: Settings;
  readonly forget?: readonly string[];
}

function at(file: SourceFile, key: string): Place {
  return {file: file.name, path: link(undefined, key), on: 'value'};
}

function readHead(catalogue: Catalogue, file: SourceFile, report: (diagnostic: Diagnostic) => void): Head {
  const fields = headFields(catalogue);
  const raw = Object.fromEntries(Object.entries(file.root).filter(([key]) => Object.hasOwn(fields, key)));
  const known = (path: readonly string[]): Iterable<string> => {
    let within: typeof fields | undefined = fields;
    for (const key of path.slice(0, -1)) within = within?.[key]?.fields;
    return Object.keys(within ?? {});
  };
  const head = readFields(fields, raw, {
    names: [],
    report: (problem) => {
      const near =
        problem.code === 'config/unknown-field' ? didYouMean(problem.path?.at(-1) ?? '', known(problem.path ?? [])) : undefined;
      report({
        severity: 'error',
        ...problem,
        hint: near ? `did you mean ${near}?` : problem.hint,
        at: deeper({file: file.name, path: undefined, on: 'value'}, problem.path),
      });
    },
  });
  // A head that is wrong in one key is still a head: the rest of it lets the tree be checked too.
  return (head ?? {
    stack: typeof raw['stack'] === 'string' ? raw['stack'] : '',
    ...(typeof raw['organisation'] === 'string' ? {organisation: raw['organisation']} : {}),
  }) as Head;
}

function walkFile(
  walk: Walk,
  catalogue: Catalogue,
  file: SourceFile,
  head: SourceFile | undefined,
  root: Declared,
  fence: Declared | undefined,
): void {
  const own = file === head ? new Set(Object.keys(headFields(catalogue))) : new Set(['organisation', 'stack']);
  const mounted = file === head ? undefined : file.root['organisation'];
  let scope = fence ?? root;
  if (mounted !== undefined) {
    const place = at(file, 'organisation');
    const target = typeof mounted === 'string' ? mount(catalogue, root, mounted, place, walk.report) : undefined;
    if (typeof mounted !== 'string')
      walk.report({
        severity: 'error',
        code: 'config/wrong-type',
        summary: 'organisation: wants the path of an organisation, such as acme/shop',
        at: place,
      });
    if (!target) return;
    if (fence && !isWithin(target, fence)) {
      walk.report({
        severity: 'error',
        code: 'config/outside-fence',
        summary: `${mounted as string} is outside of ${organisationPath(fence).join('/')}, which fences this repository in`,
        at: place,
      });
      return;
    }
    target.mounts.push(place);
    scope = target;
  }
  const content: {[key: string]: Raw} = {};
  for (const key of Object.keys(file.root)) {
    if (own.has(key)) continue;
    if (file !== head && HEAD_ONLY.has(key)) {
      walk.report({
        severity: 'error',
        code: 'config/not-the-head',
        summary: `${key}: stands only in the file that says stack:`,
        hint: head ? `move it to ${head.name}` : undefined,
        at: {...at(file, key), on: 'key'},
      });
    } else content[key] = file.root[key] as Raw;
  }
  const shape = walk.shapeOf(scope.kind);
  // The own fields of an organisation stand in the tree, not in a file that is mounted on it.
  for (const key of Object.keys(content)) {
    if (shape.get(key) !== 'own') continue;
    walk.report({
      severity: 'error',
      code: 'config/declared-by-mount',
      summary: `a mounted file declares nothing: ${key} of ${organisationPath(scope).join('/')} stands in the tree, under organisations:`,
      at: {...at(file, key), on: 'key'},
    });
    delete content[key];
  }
  walkBody(walk, scope, content, undefined);
}

const HEAD_ONLY = new Set(['settings', 'forget', 'previously']);

/** The organisation at a path, as a place for content. It need not have been declared yet: another file may do so. */
function mount(
  catalogue: Catalogue,
  root: Declared,
  path: string,
  place: Place,
  report: (diagnostic: Diagnostic) => void,
): Declared | undefined {
  const kind = catalogue.kinds.find((each) => each.nests) as Kind;
  let scope = root;
  for (const part of path.split('/')) {
    const name = kind.key[kind.keyParts[0] as string]?.read(part, {
      names: [],
      report: (problem) => report({severity: 'error', ...problem, at: place}),
    });
    if (name === undefined) return undefined;
    scope = declaredChild(scope, kind, [name]);
  }
  return scope;
}

function isWithin(scope: Declared, fence: Declared): boolean {
  for (let each: Declared | undefined = scope; each; each = each.parent) if (each === fence) return true;
  return false;
}

/** A file may stand only where the tree has an organisation. */
function checkMounts(root: Declared, scope: Declared, report: (diagnostic: Diagnostic) => void): void {
  for (const child of scope.children.values()) {
    if (!child.kind?.nests) continue;
    if (child.contributions.length === 0 && !child.existing) undeclared(root, child, report);
    else checkMounts(root, child, report);
  }
}

function undeclared(root: Declared, scope: Declared, report: (diagnostic: Diagnostic) => void): void {
  const mounts = [...mountsBelow(scope)];
  const path = organisationPath(scope).join('/');
  const known = [...declaredPaths(root)];
  for (const place of mounts) {
    const near = didYouMean(path, known);
    report({
      severity: 'error',
      code: 'config/undeclared-organisation',
      summary: `${path} is not declared: a file with organisation: holds content and declares nothing`,
      hint: near
        ? `did you mean ${near}?`
        : 'declare it in the tree, under organisations:, or with existing: true when another stack does',
      address: declaredAddress(scope),
      at: placeOf(scope) ?? place,
    });
  }
}

function* mountsBelow(scope: Declared): Iterable<Place> {
  yield* scope.mounts;
  for (const child of scope.children.values()) if (child.kind?.nests) yield* mountsBelow(child);
}

function* declaredPaths(scope: Declared): Iterable<string> {
  for (const child of scope.children.values()) {
    if (!child.kind?.nests || child.contributions.length === 0) continue;
    yield organisationPath(child).join('/');
    yield* declaredPaths(child);
  }
}
