/** Which part of a config stands in which file. */
import {MOUNT} from '#schemas/config.ts';
import {addressBook} from '../address.ts';
import {partsOfOwner} from '../owner.ts';
import {kindOf, type Resource} from '../resource.ts';
import type {Selection} from './selection.ts';
import {type TreeWriter, treeWriter} from './tree.ts';
import {mapOf, type Written, type WrittenMap} from './written.ts';

export const ROOT_FILE = 'pltfrms.yaml';
const PEOPLE_FILE = 'people.yaml';

/** What holds more than this stands in a file of its own. */
const MANY = 20;

/** Everything in one document. */
export function inOneFile(owner: string, selection: Selection): ReadonlyMap<string, WrittenMap> {
  const content = treeWriter(selection).content('', () => true);
  return new Map([[ROOT_FILE, mapOf([...headOf(owner), ...content], true)]]);
}

/** The head that makes a stack, and the environment that it is for, the owner. */
function headOf(owner: string): readonly (readonly [string, Written])[] {
  const {stack, environment} = partsOfOwner(owner);
  return [
    ['stack', stack],
    ...(environment === undefined ? [] : [['environments', {items: [environment], open: false}] as const]),
  ];
}

/** The tree in one file, the people in another, and one for the content of each organisation. A name in `ignored` is no config's. */
export function inFiles(owner: string, selection: Selection, ignored: ReadonlySet<string>): ReadonlyMap<string, WrittenMap> {
  const writer = treeWriter(selection);
  const files = new Map([[ROOT_FILE, mapOf([...headOf(owner), ...writer.content('', (each) => nests(selection, each))], true)]]);
  const people = writer.content('', (each) => !nests(selection, each));
  if (people.size > 0) files.set(PEOPLE_FILE, mapOf(people, true));
  const nameOf = fileNames([ROOT_FILE, PEOPLE_FILE], ignored, partsOfOwner(owner).environment);
  for (const {parts, path, content} of contentFiles(selection, writer, '')) {
    if (content.size > 0) files.set(nameOf(parts), mapOf([[MOUNT, path], ...content], true));
  }
  return files;
}

/** The content of all organisations below a parent, in as many files as it wants. */
function* contentFiles(selection: Selection, writer: TreeWriter, parent: string): Iterable<ContentFile> {
  const here = selection.below(parent).filter((each) => nests(selection, each));
  for (const organisation of here.sort(byName)) {
    const path = addressBook(selection.world).path(organisation.uid);
    const parts = path.split('/');
    const large = new Set(
      selection.below(organisation.uid).filter((each) => !nests(selection, each) && holdsMany(selection, each)),
    );
    yield {parts, path, content: writer.content(organisation.uid, (each) => !nests(selection, each) && !large.has(each))};
    for (const one of [...large].sort(byName)) {
      const content = writer.content(organisation.uid, (each) => each === one || each.parent !== organisation.uid);
      yield {parts: [...parts, one.name], path, content};
    }
    yield* contentFiles(selection, writer, organisation.uid);
  }
}

interface ContentFile {
  /** Folders, and the name of the file without its ending. */
  readonly parts: readonly string[];
  readonly path: string;
  readonly content: ReadonlyMap<string, Written>;
}

function nests({world}: Selection, resource: Resource): boolean {
  return Boolean(kindOf(world, resource).nests);
}

function byName(a: Resource, b: Resource): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Lists of names are read at a glance, however long they are. */
function holdsMany(selection: Selection, resource: Resource): boolean {
  return selection.below(resource.uid).filter((each) => !kindOf(selection.world, each).bare).length > MANY;
}

/** Answers paths of files that nothing else has: a name may hold what a path can't, and two names may come out the same. */
function fileNames(
  taken: readonly string[],
  ignored: ReadonlySet<string>,
  environment: string | undefined,
): (parts: readonly string[]) => string {
  const known = new Set(taken);
  // Where there are environments, what stands behind a dot may be read as the name of one.
  const unsafe = environment === undefined ? /[^a-z0-9._-]/g : /[^a-z0-9_-]/g;
  return (parts) => {
    const safe = parts.map((part) => part.replace(unsafe, '-'));
    const folder = safe
      .slice(0, -1)
      .map((part) => `${part}/`)
      .join('');
    for (let number = 1; ; number++) {
      const base = `${safe.at(-1)}${number === 1 ? '' : `-${number}`}.yaml`;
      if (ignored.has(base) || known.has(`${folder}${base}`)) continue;
      known.add(`${folder}${base}`);
      return `${folder}${base}`;
    }
  };
}
