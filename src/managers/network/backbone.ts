/** The backbone: each link between two datacenters of one AS, and no part of an AS cut off from the rest. */

import {addressBook} from '#core/address.ts';
import {listed, ofKind, sharers, standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {asnOf, BACKBONE_LINK, DATACENTER, datacentersOf, systemOf} from './resources.ts';

export const linkEnds: Rule = {
  kinds: [BACKBONE_LINK],
  check(context) {
    const {world, report} = context;
    for (const {now} of standing(context)) {
      const [one, other] = datacentersOf(now).map((uid) => world.resources.get(uid));
      const [a, b] = [asnOf(world, one), asnOf(world, other)];
      if (one && one === other)
        report(now.uid, {
          code: 'network/link-ends',
          summary: `both ends of the link are ${one.name}, and a link has two (RFC 2328 section 2.1)`,
          hint: 'write two different datacenters',
          path: ['datacenters'],
        });
      else if (a !== undefined && b !== undefined && a !== b)
        report(now.uid, {
          code: 'network/link-systems',
          summary: `${one?.name} is in AS${a} and ${other?.name} in AS${b}, and a backbone runs within one AS (RFC 4271 section 1.1)`,
          hint: 'write a peering on each side instead',
          path: ['datacenters'],
        });
    }
    const keysOf = (link: Resource): readonly string[] => [`${link.name} ${[...datacentersOf(link)].sort().join(' ')}`];
    for (const {resource, first} of sharers(context, [BACKBONE_LINK], keysOf))
      report(resource.uid, {
        code: 'network/link-twice',
        summary: `${addressBook(world).of(first)} is this link already: the same name between the same datacenters (RFC 2328 section 2.1)`,
        hint: 'take one of the two out, or name the second line differently',
      });
  },
};

/** Host routes are known as far as the backbone reaches: a part without a link to the rest answers for nothing of it. */
export const connected: Rule = {
  kinds: [BACKBONE_LINK, DATACENTER],
  warnsOf: ({kind}) => kind === DATACENTER,
  check(context) {
    const {world, report} = context;
    const changed = changedSystems(context);
    if (changed.size === 0) return;
    const parts = partsOf(world);
    for (const system of changed) {
      const apart = [...(parts.get(system) ?? [])].sort((a, b) => b.length - a.length || (nameIn(a) < nameIn(b) ? -1 : 1));
      const least = apart.at(-1);
      if (!least || apart.length < 2) continue;
      const groups = apart.slice(0, 5).map((part) => listed(part.map((each) => each.name)));
      report(
        least[0]?.uid as string,
        {
          code: 'network/backbone-parts',
          summary: `the backbone of AS${asnOf(world, least[0])} is in ${apart.length} parts with no link between them: ${groups.join(' | ')} (RFC 4271 section 3)`,
          hint: 'declare a backbone link between them',
        },
        'warning',
      );
    }
  },
};

function nameIn(part: readonly Resource[]): string {
  return part[0]?.name ?? '';
}

/** The autonomous systems in which a datacenter or a link has come, gone or changed. */
function changedSystems({world, before, touched}: RuleContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const each of touched) {
    for (const [resource, at] of [[each.prior, before] as const, [each.now, world] as const]) {
      const ends = !resource
        ? []
        : resource.kind === DATACENTER
          ? [resource]
          : datacentersOf(resource).map((uid) => at.resources.get(uid));
      for (const end of ends) {
        const system = end && systemOf(at, end);
        if (system !== undefined) found.add(system);
      }
    }
  }
  return found;
}

/** The datacenters of each AS, in groups that links connect. */
function partsOf(world: World): ReadonlyMap<string, Resource[][]> {
  const neighbours = new Map<string, string[]>();
  for (const link of ofKind(world, BACKBONE_LINK)) {
    const [a, b] = datacentersOf(link) as [string, string];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  }
  const parts = new Map<string, Resource[][]>();
  const seen = new Set<string>();
  for (const start of ofKind(world, DATACENTER)) {
    const system = systemOf(world, start);
    if (system === undefined || seen.has(start.uid)) continue;
    const part = new Set([start.uid]);
    for (const uid of part) for (const next of neighbours.get(uid) ?? []) part.add(next);
    for (const uid of part) seen.add(uid);
    const members = [...part].flatMap((uid) => world.resources.get(uid) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    parts.set(system, [...(parts.get(system) ?? []), members]);
  }
  return parts;
}
