/** How much of what is declared a resource has already. */
import {foldName, type Kind} from '#schemas/kind.ts';
import type {Declared} from '../config/declared.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {kindOf, type Resource, specOf, splitKey} from '../resource.ts';
import {childrenOf, type World} from '../world.ts';

/**
 * Counts the fields and settings that are as declared, and the children that are declared and there, each with what is below
 * it. What is as declared has the most.
 */
export type Likeness = (wanted: Wanted, resource: Resource) => number;

export function likenessIn(world: World, wanted: readonly Wanted[]): Likeness {
  let byDeclared: ReadonlyMap<Declared, Wanted> | undefined;
  const wantedOf = (declared: Declared): Wanted | undefined =>
    (byDeclared ??= new Map(wanted.map((each) => [each.declared, each]))).get(declared);
  const childrenOfResource = (resource: Resource): ReadonlyMap<string, Resource> =>
    new Map([...childrenOf(world, resource.uid)].map((child) => [keyOfChild(world, child), child]));
  const likeness: Likeness = ({kind, declared, spec, labels, protect}, resource) => {
    const now = specOf(resource);
    const fields = Object.keys(kind.fields).filter((name) => isCompared(kind, name));
    let count = fields.filter((name) => JSON.stringify(now[name]) === JSON.stringify(spec[name])).length;
    if (labels === resource.labels) count++;
    if (protect === resource.protect) count++;
    if (declared.children.size === 0) return count;
    const children = childrenOfResource(resource);
    for (const child of declared.children.values()) {
      const there = children.get(keyOfDeclared(child));
      const below = there && wantedOf(child);
      if (there) count += 1 + (below ? likeness(below, there) : 0);
    }
    return count;
  };
  return likeness;
}

/** References are still names in what is declared, and nobody declares what is observed. */
function isCompared(kind: Kind, name: string): boolean {
  return !kind.references.includes(name) && !kind.observed.includes(name) && !kind.secrets.includes(name);
}

function keyOfChild(world: World, child: Resource): string {
  const kind = kindOf(world, child);
  const parts = splitKey(kind, child.name).map((part) => world.resources.get(part)?.name ?? part);
  return keyOf(kind, parts);
}

function keyOfDeclared({kind, name, names}: Declared): string {
  if (!kind) return '';
  const own = names.slice(-kind.keyParts.length);
  const parts = own.length === kind.keyParts.length ? own : splitKey(kind, name);
  // A reference may be written with its kind and its organisation; its last name is enough to know it again here.
  return keyOf(
    kind,
    parts.map((part) => (kind.keyReferences.length > 0 ? part.slice(part.lastIndexOf(':') + 1) : part)),
  );
}

function keyOf(kind: Kind, parts: readonly string[]): string {
  const name = parts.join(':');
  return `${kind.name} ${kind.keyReferences.length > 0 ? name.toLowerCase() : foldName(kind, name)}`;
}
