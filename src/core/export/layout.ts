/** Which part of a config stands in which file. */
import {addressBook} from '../address.ts';
import {kindOf, type Resource} from '../world.ts';
import type {Selection} from './selection.ts';
import {treeWriter} from './tree.ts';
import {mapOf, type WrittenMap} from './written.ts';

export const ROOT_FILE = 'pltfrms.yaml';
const PEOPLE_FILE = 'people.yaml';

/** What holds more than this stands in a file of its own. */
const MANY = 20;

/** Everything in one document. */
export function inOneFile(stack: string, selection: Selection): ReadonlyMap<string, WrittenMap> {
  const content = treeWriter(selection).content('', () => true);
  return new Map([[ROOT_FILE, mapOf([['stack', stack], ...content], true)]]);
}

/** The tree in one file, the people in another, and one for the content of each organisation. A name in `ignored` is no config's. */
export function inFiles(stack: string, selection: Selection, ignored: ReadonlySet<string>): ReadonlyMap<string, WrittenMap> {
  const writer = treeWriter(selection);
  const book = addressBook(selection.world);
  const files = new Map<string, WrittenMap>();
  const nameOf = fileNames([ROOT_FILE, PEOPLE_FILE], ignored);
  const nests = (resource: Resource): boolean => Boolean(kindOf(selection.world, resource).nests);
  files.set(ROOT_FILE, mapOf([['stack', stack], ...writer.content('', nests)], true));
  const people = writer.content('', (each) => !nests(each));
  if (people.size > 0) files.set(PEOPLE_FILE, mapOf(people, true));
  const descend = (parent: string): void => {
    for (const organisation of selection.below(parent).filter(nests).sort(byName)) {
      const path = book.path(organisation.uid);
      const mount = (name: readonly string[], keep: (resource: Resource) => boolean): void => {
        const content = writer.content(organisation.uid, keep);
        if (content.size > 0) files.set(nameOf(name), mapOf([['organisation', path], ...content], true));
      };
      const large = new Set(selection.below(organisation.uid).filter((each) => !nests(each) && holdsMany(selection, each)));
      mount(path.split('/'), (each) => !nests(each) && !large.has(each));
      for (const each of [...large].sort(byName))
        mount([...path.split('/'), each.name], (other) => other === each || other.parent !== organisation.uid);
      descend(organisation.uid);
    }
  };
  descend('');
  return files;
}

function byName(a: Resource, b: Resource): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Lists of names are read at a glance, however long they are. */
function holdsMany(selection: Selection, resource: Resource): boolean {
  return selection.below(resource.uid).filter((each) => !kindOf(selection.world, each).bare).length > MANY;
}

/** Answers paths of files that nothing else has: a name may hold what a path can't, and two names may come out the same. */
function fileNames(taken: readonly string[], ignored: ReadonlySet<string>): (parts: readonly string[]) => string {
  const known = new Set(taken);
  return (parts) => {
    const safe = parts.map((part) => part.replace(/[^a-z0-9._-]/g, '-'));
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
