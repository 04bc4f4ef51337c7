/** Groups in groups: how deep they stand in each other, and where they come round to where they began. */
import {addressBook} from '#core/address.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {GROUP_DEPTH} from '#schemas/platform.ts';
import {memberGroups} from './access.ts';

/** Cycles that are spelt out, and memberships that are looked at for one: each of a thousand in one cycle would spell it out again. */
const MOST_CYCLES = 20;
const MOST_SEARCHED = 200;

/** Groups in groups never come round to where they began, and nest only so deep. */
export const groupsNest: Rule = {
  kinds: ['membership'],
  check(context) {
    const {world, touched, report} = context;
    const rows = touched.flatMap(({now}) => (now && isGroup(world, now.name) ? now : []));
    if (rows.length === 0) return;
    const edges = edgesOf(world);
    const below = heights(edges);
    const above = heights(edges.map(([group, member]) => [member, group]));
    const endless: Resource[] = [];
    for (const row of rows) {
      const deep = (above.get(row.parent) ?? 1) + (below.get(row.name) ?? 1);
      if (isEndless(deep)) endless.push(row);
      else if (deep > GROUP_DEPTH)
        report(row.uid, {
          code: 'group/depth',
          summary: `groups would stand ${deep} deep in each other here; ${GROUP_DEPTH} is the most`,
          hint: 'take one of these memberships out, or give the members to a group further up',
        });
    }
    reportCycles(
      context,
      endless.filter((row) => isEndless(below.get(row.parent)) && isEndless(above.get(row.name))),
    );
  },
};

function isEndless(height: number | undefined): boolean {
  return height === Number.POSITIVE_INFINITY;
}

/** What leads to a cycle, or away from one, is no part of it. */
function reportCycles({world, report}: RuleContext, rows: readonly Resource[]): void {
  const hint = 'take one of these memberships out';
  const summary = 'groups would be members of each other';
  let found = 0;
  for (const row of rows.slice(0, MOST_SEARCHED)) {
    const cycle = found < MOST_CYCLES ? pathBetween(world, row.name, row.parent) : undefined;
    if (!cycle) continue;
    found++;
    report(row.uid, {code: 'group/cycle', summary: `${summary}: ${spell(world, [row.parent, ...cycle])}`, hint});
  }
  if (found === 0 && rows[0]) report(rows[0].uid, {code: 'group/cycle', summary, hint});
}

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

/** How many groups stand in each other from each group on, itself among them; infinite where they come round. From the ends up. */
function heights(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const height = new Map<string, number>();
  const left = new Map<string, number>();
  const groupsOf = new Map<string, string[]>();
  for (const [group, member] of edges) {
    left.set(group, (left.get(group) ?? 0) + 1);
    const known = groupsOf.get(member);
    if (known) known.push(group);
    else groupsOf.set(member, [group]);
  }
  const ready = [...groupsOf.keys()].filter((member) => !left.has(member));
  for (let member = ready.pop(); member !== undefined; member = ready.pop()) {
    for (const group of groupsOf.get(member) ?? []) {
      height.set(group, Math.max(height.get(group) ?? 1, (height.get(member) ?? 1) + 1));
      left.set(group, (left.get(group) as number) - 1);
      if (left.get(group) === 0) ready.push(group);
    }
  }
  for (const [group, waiting] of left) if (waiting > 0) height.set(group, Number.POSITIVE_INFINITY);
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
