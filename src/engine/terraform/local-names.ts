/** What blocks are called: as short as is unique among those of one type. */
import {groupBy} from '#core/export/group-by.ts';
import {kindOf, type Resource, splitKey} from '#core/resource.ts';
import type {World} from '#core/world.ts';

export function localNames(world: World, resources: readonly Resource[]): ReadonlyMap<string, string> {
  const byKind = groupBy(resources, (each) => each.kind);
  return new Map([...byKind.values()].flatMap((each) => [...chosen(each, (one) => candidates(world, one), new Set())]));
}

/** For each the first of its candidates that nobody else wants, and nobody has; what is chosen is taken from then on. */
export function chosen(
  resources: readonly Resource[],
  candidatesOf: (resource: Resource) => readonly string[],
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const waiting = new Map(resources.map((each) => [each.uid, candidatesOf(each)]));
  const take = (uid: string, name: string): void => {
    names.set(uid, name);
    taken.add(name);
    waiting.delete(uid);
  };
  const deepest = Math.max(0, ...[...waiting.values()].map((each) => each.length));
  for (let level = 0; level < deepest; level++) {
    const wanted = [...waiting].map(([uid, each]) => [uid, each[Math.min(level, each.length - 1)] as string] as const);
    const counts = new Map<string, number>();
    for (const [, name] of wanted) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [uid, name] of wanted) if (counts.get(name) === 1 && !taken.has(name)) take(uid, name);
  }
  for (const [uid, each] of [...waiting]) take(uid, numbered(each.at(-1) as string, taken));
  return names;
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/** From its own name to its whole path. What only joins others is called after what it stands in, too. */
export function candidates(world: World, resource: Resource): readonly string[] {
  const {keyParts, keyReferences} = kindOf(world, resource);
  const own = ownName(world, resource);
  const found = [identifier(own.replace(/(?<=[^@])@.*$/, '')), identifier(own)];
  let whole = own;
  for (let above = world.resources.get(resource.parent); above; above = world.resources.get(above.parent))
    found.push(identifier((whole = `${ownName(world, above)} ${whole}`)));
  const isJoin = keyReferences.length === keyParts.length;
  return isJoin && found.length > 2 ? found.slice(2) : found;
}

function ownName(world: World, resource: Resource): string {
  return splitKey(kindOf(world, resource), resource.name)
    .map((part) => world.resources.get(part)?.name.replace(/(?<=[^@])@.*$/, '') ?? part)
    .join(' ');
}

/** Letters, digits and underscores, beginning with no digit. */
function identifier(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(plain) ? plain : `_${plain}`;
}
