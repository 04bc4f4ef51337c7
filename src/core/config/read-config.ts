/** The files of a config repository, together: what the stack is called, how it plans, and what it declares. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, type Settings} from '#schemas/config.ts';
import {describe, type Raw, visible} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {type Diagnostic, deeper, type Place} from '../diagnostic.ts';
import {type Declared, newDeclared, organisationPath, type SourceFile} from './declared.ts';
import {findHead, HEAD_ONLY, placeOfKey, readHead} from './head.ts';
import {checkMounts, isWithin, mount} from './mounts.ts';
import {readWanted, type Wanted} from './read-wanted.ts';
import {type Entry, shapes} from './shape.ts';
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
  /** Whether every file could be read: what seems to be missing may stand in one that could not. */
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files that have been parsed. All that is wrong with them is in `diagnostics`; what could be read is in the rest. */
export function readConfig(catalogue: Catalogue, given: readonly SourceFile[], isWhole = true): Config {
  // What several files say of one resource is shown where the first of them says it, and that is the first by name.
  const files = [...given].sort((a, b) => (a.name < b.name ? -1 : 1));
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const head = findHead(files, report);
  const read = head ? readHead(catalogue, head, report) : {};
  const root = newDeclared(undefined, undefined, '', []);
  const fenced = head && read.organisation !== undefined ? placeOfKey(head, 'organisation') : undefined;
  const fence = fenced && mount(catalogue, root, read.organisation as string, fenced, report);
  if (fence) fence.mounts.push(fenced);
  for (let each = fence; each?.parent; each = each.parent) each.existing = true;
  const shapeOf = shapes(catalogue);
  for (const file of files) walkFile({file: file.name, shapeOf, report}, catalogue, file, head, root, fence);
  if (isWhole) checkMounts(root, report);
  return {
    stack: read.stack ?? '',
    previously: read.previously ?? [],
    settings: read.settings ?? {},
    forget: (read.forget ?? []).map((address, index) => ({
      address,
      at: deeper(placeOfKey(head as SourceFile, 'forget'), Array.isArray(head?.root['forget']) ? [String(index)] : []),
    })),
    wanted: readWanted(root, shapeOf, report),
    isWhole,
    diagnostics,
  };
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
  const scope = mounted === undefined ? (fence ?? root) : mountFile(walk, catalogue, file, mounted, root, fence);
  const shape = walk.shapeOf(scope.kind);
  const isContent = ([key]: [string, Raw]): boolean => {
    if (own.has(key)) return false;
    const problem = misplaced(key, scope, file === head ? undefined : (head?.name ?? 'that file'), shape.get(key));
    if (problem) walk.report({severity: 'error', ...problem, at: placeOfKey(file, key, 'key')});
    return !problem;
  };
  walkBody(walk, scope, Object.fromEntries(Object.entries(file.root).filter(isContent)), undefined);
}

/** Where the content of a file stands that says `organisation:`; a place of its own where that is wrong, so that the rest of the file is checked all the same. */
function mountFile(
  walk: Walk,
  catalogue: Catalogue,
  file: SourceFile,
  mounted: Raw,
  root: Declared,
  fence: Declared | undefined,
): Declared {
  const at = placeOfKey(file, 'organisation');
  const complain = (code: string, summary: string, hint: string): void =>
    walk.report({severity: 'error', code, summary, hint, at});
  const target = typeof mounted === 'string' && mounted !== '' ? mount(catalogue, root, mounted, at, walk.report) : undefined;
  if (mounted === '')
    complain('config/empty-value', 'nothing stands behind organisation:', 'write the path of an organisation, such as acme/shop');
  else if (typeof mounted !== 'string')
    complain(
      'config/wrong-type',
      `${describe(mounted)} stands where the path of an organisation is wanted`,
      'write it as in acme/shop',
    );
  if (target && fence && !isWithin(target, fence)) {
    const path = organisationPath(fence).join('/');
    complain(
      'config/outside-fence',
      `${mounted as string} is outside of ${path}, which fences this repository in`,
      `write ${path} or a path below it`,
    );
  } else target?.mounts.push(at);
  return (
    target ??
    newDeclared(catalogue.kinds.find((each) => each.nests) as Kind, undefined, visible(String(mounted)).slice(0, 60), [])
  );
}

/** Keys that the language has not yet, and will have in the head. */
const LATER = new Set(['environments', 'variables', 'blueprints']);

/** What is wrong with a key at the top of a file, before its content is looked at. */
function misplaced(
  key: string,
  scope: Declared,
  head: string | undefined,
  entry: Entry | undefined,
): Pick<Diagnostic, 'code' | 'summary' | 'hint'> | undefined {
  if (LATER.has(key) && !entry)
    return {code: 'config/later', summary: `${key}: is not part of this version of the language`, hint: 'leave it out'};
  if (head !== undefined && HEAD_ONLY.has(key))
    return {code: 'config/not-the-head', summary: `${key}: stands only in the file that says stack:`, hint: `move it to ${head}`};
  if (entry !== 'own') return undefined;
  // The own fields of an organisation stand in the tree, not in a file that is mounted on it.
  const path = organisationPath(scope).join('/');
  return {
    code: 'config/declared-by-mount',
    summary: `${key} of ${path} stands in the tree: a file with organisation: declares nothing`,
    hint: `write it under organisations:, at ${path}`,
  };
}
