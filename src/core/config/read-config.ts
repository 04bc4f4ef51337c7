/** The files of a config repository, together: what the stack is called, how it plans, and what it declares. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, MOUNT, type Settings} from '#schemas/config.ts';
import type {Raw} from '#schemas/field.ts';
import {type Diagnostic, deeper, type Place} from '../diagnostic.ts';
import {ownerOf} from '../owner.ts';
import {layBlueprints} from './blueprints.ts';
import {type Declared, newDeclared, organisationPath, placeOfKey, type SourceFile} from './declared.ts';
import {HEAD_ONLY, type Head, readRepository} from './head.ts';
import {type Inputs, NO_INPUTS} from './inputs.ts';
import {newLayered, settleLayers} from './layered.ts';
import {checkMounts, mount, mountFile, type Standing} from './mounts.ts';
import {readWanted, type Wanted} from './read-wanted.ts';
import {type Entry, shapes} from './shape.ts';
import {type NamedText, noting} from './text-files.ts';
import type {Variables} from './variables.ts';
import {type Walk, walkBody} from './walk.ts';

export interface Config {
  /** The owner: with its environment, where the config has any. */
  readonly stack: string;
  /** Former names of the stack. */
  readonly previously: readonly string[];
  /** The path of the organisation that confines the repository, where its head names one. */
  readonly fence: string | undefined;
  readonly settings: Settings;
  /** Where they are written. */
  readonly settingsAt: Place | undefined;
  /** Addresses to let go, and where each is written. */
  readonly forget: readonly {readonly address: string; readonly at: Place}[];
  /** Everything declared, parents before children; what is `existing` is among it. */
  readonly wanted: readonly Wanted[];
  /** Whether every file could be read: what seems to be missing may stand in one that could not. */
  readonly isWhole: boolean;
  readonly variables: Variables;
  /** Texts that stand in files of their own. */
  readonly texts: readonly NamedText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files that have been parsed. All that is wrong with them is in `diagnostics`; what could be read is in the rest. */
export function readConfig(
  catalogue: Catalogue,
  given: readonly SourceFile[],
  isWhole = true,
  inputs: Inputs = NO_INPUTS,
): Config {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  // What several files say of one resource is shown where the first of them says it, and that is the first by name.
  const sorted = [...given].sort((a, b) => (a.name < b.name ? -1 : 1));
  const {files, head, read, environment, variables} = readRepository(catalogue, sorted, inputs, report);
  const root = newDeclared(undefined, undefined, '', []);
  const fenced = head && read.organisation !== undefined ? placeOfKey(head, MOUNT) : undefined;
  const fence = fenced && mount(catalogue, root, read.organisation as string, fenced, report);
  for (let each = fence; fenced && each?.parent; each = each.parent) {
    each.existing = true;
    each.mounts.push(fenced);
  }
  const shapeOf = shapes(catalogue);
  const texts: NamedText[] = [];
  const readText = noting(inputs.readText, texts);
  const standing: Standing = {catalogue, root, fence};
  const layered = environment === undefined && !read.blueprints ? undefined : newLayered();
  for (const {file, layer} of files) walkFile({file: file.name, shapeOf, report, layer, layered}, standing, file, head);
  const kind = catalogue.kinds.find((each) => each.nests);
  if (head && kind)
    layBlueprints({shapeOf, report, layered, readText}, root, {file: head.name, bodies: read.blueprints ?? {}, kind});
  if (layered) settleLayers(layered, report);
  if (isWhole) checkMounts(root, report);
  return {
    stack: ownerOf(read.stack ?? '', environment),
    previously: formerOwners(read, environment),
    fence: fenced && read.organisation,
    settings: read.settings ?? {},
    settingsAt: head && placeOfKey(head, 'settings'),
    forget: (read.forget ?? []).map((address, index) => ({
      address,
      at: deeper(placeOfKey(head as SourceFile, 'forget'), Array.isArray(head?.root['forget']) ? [String(index)] : []),
    })),
    wanted: readWanted(root, {shapeOf, report, readText}),
    isWhole,
    variables,
    texts,
    diagnostics,
  };
}

/** Who owned before what this stack owns: a bare name stands for itself, and for itself in this environment. */
function formerOwners({previously = []}: Head, environment: string | undefined): readonly string[] {
  const inEnvironment = (name: string): readonly string[] => (name.includes('@') ? [] : [ownerOf(name, environment)]);
  return [...new Set(previously.flatMap((name) => [name, ...inEnvironment(name)]))];
}

function walkFile(walk: Walk, {catalogue, root, fence}: Standing, file: SourceFile, head: SourceFile | undefined): void {
  const own = file === head ? new Set(Object.keys(headFields(catalogue))) : new Set([MOUNT, 'stack']);
  const mounted = file === head ? undefined : file.root[MOUNT];
  const scope = mounted === undefined ? (fence ?? root) : mountFile(walk, {catalogue, root, fence}, file, mounted);
  const shape = walk.shapeOf(scope.kind);
  const isContent = ([key]: [string, Raw]): boolean => {
    if (own.has(key)) return false;
    const problem = misplaced(key, scope, file === head ? undefined : (head?.name ?? 'that file'), shape.get(key));
    if (problem) walk.report({severity: 'error', ...problem, at: placeOfKey(file, key, 'key')});
    return !problem;
  };
  walkBody(walk, scope, Object.fromEntries(Object.entries(file.root).filter(isContent)), undefined);
}

/** What is wrong with a key at the top of a file, before its content is looked at. */
function misplaced(
  key: string,
  scope: Declared,
  head: string | undefined,
  entry: Entry | undefined,
): Pick<Diagnostic, 'code' | 'summary' | 'hint'> | undefined {
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
