/** Which construct is made in which file, and in which order: whatever is referred to is made before. */
import type {Resource} from '#core/resource.ts';

export interface Module {
  readonly name: string;
  readonly resources: readonly Resource[];
  /** What of other files it refers to, in the order in which that is made. */
  readonly needs: readonly Resource[];
  /** What of it other files refer to. */
  readonly gives: readonly Resource[];
}

/** Files that refer to each other in a circle are one, called as the first of them. */
export function modules(
  files: ReadonlyMap<string, readonly Resource[]>,
  referencesOf: (resource: Resource) => readonly string[],
): readonly Module[] {
  const fileOf = new Map([...files].flatMap(([file, each]) => each.map(({uid}) => [uid, file] as const)));
  const needsOf = (file: string): readonly string[] => [
    ...new Set((files.get(file) ?? []).flatMap(referencesOf).map((uid) => fileOf.get(uid) as string)),
  ];
  const groups = circles([...files.keys()], needsOf);
  const made = groups.map((group) => {
    const names = [...files.keys()].filter((file) => group.has(file));
    const resources = inOrder(
      names.flatMap((file) => files.get(file) ?? []),
      referencesOf,
    );
    return {name: names[0] as string, resources};
  });
  const rank = new Map(made.flatMap(({resources}) => resources).map((each, index) => [each.uid, index]));
  const all = new Map(made.flatMap(({resources}) => resources.map((each) => [each.uid, each])));
  const needed = made.map(({resources}) => {
    const own = new Set(resources.map(({uid}) => uid));
    const uids = [...new Set(resources.flatMap(referencesOf))].filter((uid) => !own.has(uid));
    return uids.sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number)).map((uid) => all.get(uid) as Resource);
  });
  const given = new Set(needed.flat());
  return made.map((each, index) => ({
    ...each,
    needs: needed[index] as readonly Resource[],
    gives: each.resources.filter((resource) => given.has(resource)),
  }));
}

/** Each behind what it refers to, else as they come. */
function inOrder(resources: readonly Resource[], referencesOf: (resource: Resource) => readonly string[]): readonly Resource[] {
  const here = new Map(resources.map((each) => [each.uid, each]));
  const ordered = new Set<Resource>();
  const add = (resource: Resource): void => {
    if (!here.delete(resource.uid)) return;
    for (const uid of referencesOf(resource)) {
      const other = here.get(uid);
      if (other) add(other);
    }
    ordered.add(resource);
  };
  for (const each of resources) add(each);
  return [...ordered];
}

/** What leads to each other, as one; each behind all that it leads to (Tarjan 1972). */
export function circles<T>(all: readonly T[], leadsTo: (one: T) => readonly T[]): readonly ReadonlySet<T>[] {
  const found: ReadonlySet<T>[] = [];
  const place = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const visit = (one: T): number => {
    const own = place.size;
    let lowest = own;
    place.set(one, own);
    open.push(one);
    isOpen.add(one);
    for (const other of leadsTo(one)) {
      if (!place.has(other)) lowest = Math.min(lowest, visit(other));
      else if (isOpen.has(other)) lowest = Math.min(lowest, place.get(other) as number);
    }
    if (lowest === own) {
      const circle = new Set(open.splice(open.indexOf(one)));
      for (const each of circle) isOpen.delete(each);
      found.push(circle);
    }
    return lowest;
  };
  for (const one of all) if (!place.has(one)) visit(one);
  return found;
}
