/** Groups in groups: how deep they stand in each other, and where they come round to where they began. */
import {addressBook} from '#core/address.ts';
import type {Rule} from '#core/manager.ts';
import type {Resource, World} from '#core/world.ts';
import {GROUP_DEPTH} from '#schemas/platform.ts';
import {memberGroups} from './access.ts';

/** Cycles that are spelt out: each of a thousand memberships of one cycle would spell it out again. */
const MOST_CYCLES = 20;

/** Groups in groups never come round to where they began, and nest only so deep. */
export const groupsNest: Rule = {
  kinds: ['membership'],
  check({world, touched, report}) {
    const rows = touched.flatMap(({now}) => (now && isGroup(world, now.name) ? now : []));
    if (rows.length === 0) return;
    const edges = edgesOf(world);
    const below = heights(edges, (edge) => edge);
    const above = heights(edges, ([group, member]) => [member, group]);
    let cycles = 0;
    for (const row of rows) {
      const [up, down] = [above.get(row.parent) ?? 1, below.get(row.name) ?? 1];
      if (up + down <= GROUP_DEPTH) continue;
      // Only what goes on without an end can come round.
      const cycle = cycles < MOST_CYCLES && down > GROUP_DEPTH ? pathBetween(world, row.name, row.parent) : undefined;
      if (cycle) cycles++;
      if (cycle)
        report(row.uid, {
          code: 'group/cycle',
          summary: `groups would be members of each other: ${spell(world, [row.parent, ...cycle])}`,
          hint: 'take one of these memberships out',
        });
      else
        report(row.uid, {
          code: 'group/depth',
          summary: `groups would stand more than ${GROUP_DEPTH} deep in each other here`,
          hint: 'take one of these memberships out, or give the members to a group further up',
        });
    }
  },
};

type Edge = readonly [group: string, member: string];

function edgesOf(world: World): readonly Edge[] {
  const edges: Edge[] = [];
  for (const each of world.resources.values())
    if (each.kind === 'membership' && isGroup(world, each.name)) edges.push([each.parent, each.name]);
  return edges;
}

function isGroup(world: World, uid: string): boolean {
  return world.resources.get(uid)?.kind === 'group';
}

/**
 * How many groups stand in each other from each group on, itself among them; one more than allowed stands for all that are
 * deeper, or have no end. Level by level, since ways through groups are many more than groups.
 */
function heights(edges: readonly Edge[], turn: (edge: Edge) => Edge): ReadonlyMap<string, number> {
  const height = new Map<string, number>();
  let level: ReadonlySet<string> | undefined;
  for (let reached = 2; reached <= GROUP_DEPTH + 1; reached++) {
    const next = new Set<string>();
    for (const edge of edges) {
      const [from, to] = turn(edge);
      if (!level || level.has(to)) next.add(from);
    }
    for (const group of next) height.set(group, reached);
    level = next;
  }
  return height;
}

/** The groups from one down to another, both included; undefined when there is no way. */
function pathBetween(world: World, from: string, to: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const group of cameFrom.keys()) {
    if (group === to) return wayTo(cameFrom, to);
    for (const {member} of memberGroups(world, group)) if (!cameFrom.has(member)) cameFrom.set(member, group);
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string | undefined>, to: string): readonly string[] {
  const way: string[] = [];
  for (let each: string | undefined = to; each !== undefined; each = cameFrom.get(each)) way.unshift(each);
  return way;
}

/** More than this of a way nobody reads. */
const LONGEST = 20;

function spell(world: World, groups: readonly string[]): string {
  const book = addressBook(world);
  const names = groups.map((uid) => book.of(world.resources.get(uid) as Resource).replace(/^group /, ''));
  const shown = names.length > LONGEST ? [...names.slice(0, LONGEST - 1), '…', names.at(-1)] : names;
  return shown.join(' > ');
}
