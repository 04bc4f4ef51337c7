/** Who effectively owns an organisation: through grants here and above, groups in groups, and only while they count. */

import {type Resource, specOf} from '#core/resource.ts';
import {ancestry, childrenOf, type World} from '#core/world.ts';

/**
 * Whether at least one person who can sign in is an owner at a moment, of an organisation or of what stands below it.
 * Owners are inherited also into isolated organisations.
 */
export function hasOwner(world: World, organisation: string, asOf: string, reach: 'here' | 'below' = 'here'): boolean {
  for (const each of ancestry(world, organisation)) {
    const isHere = reach === 'here' && each.uid === organisation;
    for (const grant of childrenOf(world, each.uid, 'grant')) {
      const [role, subject] = splitGrant(grant);
      if (role !== 'owner' || !isCounting(grant, asOf)) continue;
      if (!isHere && specOf(grant)['scope'] === 'self') continue;
      if (holdsPerson(world, subject, asOf)) return true;
    }
  }
  return false;
}

export function splitGrant(grant: Resource): readonly [role: string, subject: string] {
  const colon = grant.name.indexOf(':');
  return [grant.name.slice(0, colon), grant.name.slice(colon + 1)];
}

/** Whether a row has not run out at a moment: `until` is exclusive. */
export function isCounting(row: Resource, asOf: string): boolean {
  if (!row.spec.includes('"until"')) return true;
  const until = specOf(row)['until'];
  return typeof until !== 'string' || asOf < until;
}

/** Whether a subject is somebody who can sign in, or a group that holds somebody. */
function holdsPerson(world: World, subject: string, asOf: string): boolean {
  for (const _ of personsOf(world, subject, asOf)) return true;
  return false;
}

/** Everybody who can sign in and is a subject, or in it. Not recursive: a wrong config nests groups without an end. */
export function* personsOf(world: World, subject: string, asOf: string): Iterable<string> {
  const seen = new Set([subject]);
  for (const uid of seen) {
    const each = world.resources.get(uid);
    if (each?.kind === 'account' && !each.spec.includes('"suspended":true')) yield uid;
    for (const row of childrenOf(world, uid, 'membership')) if (isCounting(row, asOf)) seen.add(row.name);
  }
}

/** The groups that are members of a group, with the rows that make them so. */
export function* memberGroups(world: World, group: string): Iterable<{row: Resource; member: string}> {
  for (const row of childrenOf(world, group, 'membership')) {
    if (world.resources.get(row.name)?.kind === 'group') yield {row, member: row.name};
  }
}
