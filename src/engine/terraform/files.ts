/** Which block stands in which file: one for each organisation at the root, and there one for each product. */
import {groupBy} from '#core/export/group-by.ts';
import {kindOf, type Resource} from '#core/resource.ts';
import {ancestry, type World} from '#core/world.ts';

/** Files by name without its ending; in each, what stands in something follows it. */
export function layout(
  world: World,
  resources: readonly Resource[],
  reserved: readonly string[],
): ReadonlyMap<string, readonly Resource[]> {
  const byFile = groupBy(inOrder(world, resources), (each) => fileOf(world, each));
  const taken = new Set(reserved);
  const named = [...byFile].map(([file, each]) => {
    const base = file.toLowerCase().replace(/[^a-z0-9-]/g, '-');
    let name = base;
    // Terraform lays a file of this name over the others.
    for (let number = 2; taken.has(name) || name === 'override'; number++) name = `${base}-${number}`;
    taken.add(name);
    return [name, each] as const;
  });
  return new Map(named);
}

function fileOf(world: World, resource: Resource): string {
  const kind = kindOf(world, resource);
  const root = [...ancestry(world, resource.uid)].at(-1) as Resource;
  if (!kindOf(world, root).nests) return kind.needsSubscription ? kind.product : kind.collection;
  return kind.needsSubscription ? `${root.name}-${kind.product}` : root.name;
}

/** A walk through the tree: what others need comes first, what opens a new organisation last. */
function inOrder(world: World, resources: readonly Resource[]): readonly Resource[] {
  const isThere = new Set(resources.map((each) => each.uid));
  const below = groupBy(resources, (each) => (isThere.has(each.parent) ? each.parent : ''));
  const ranks = new Map(world.catalogue.kinds.map((kind, index) => [kind.name, index]));
  const rank = (each: Resource): number => {
    const {subscribes, nests} = kindOf(world, each);
    return (ranks.get(each.kind) ?? 0) + (subscribes ? -1000 : nests ? 1000 : 0);
  };
  const walk = (parent: string): readonly Resource[] =>
    (below.get(parent) ?? [])
      .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
      .flatMap((each) => [each, ...walk(each.uid)]);
  return walk('');
}
