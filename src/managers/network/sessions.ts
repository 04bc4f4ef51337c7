/** Sessions: two different addresses of one family in one subnet, and each pair once at a place. */

import {addressBook} from '#core/address.ts';
import {sharers, standing} from '#core/asking.ts';
import type {Rule} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {Problem} from '#schemas/field.ts';
import {isLinkLocalAddress, withoutInterface} from '#schemas/fields/host-address.ts';
import {isIpv6, prefixBits, prefixLength} from '#schemas/fields/network.ts';
import {PEERING} from './resources.ts';

interface Session {
  readonly local: string;
  readonly peer: string;
}

export const sessions: Rule = {
  kinds: [PEERING],
  check(context) {
    const {world, report} = context;
    for (const {now, spec} of standing(context)) {
      const lan = (spec['lan'] ?? []) as readonly string[];
      for (const [index, session] of sessionsOf(now).entries()) {
        const wrong = refuse(session, lan);
        if (wrong) report(now.uid, {...wrong, path: ['sessions', String(index), wrong.path?.[0] ?? 'peer']});
      }
    }
    const keysOf = (resource: Resource): readonly string[] =>
      sessionsOf(resource).map(({local, peer}) => `${specOf(resource)['datacenter']} ${local} ${peer}`);
    for (const {resource, first, key} of sharers(context, [PEERING], keysOf)) {
      const [, local, peer] = key.split(' ');
      const index = sessionsOf(resource).findIndex((each) => each.local === local && each.peer === peer);
      report(resource.uid, {
        code: 'network/session-twice',
        summary: `${addressBook(world).of(first)} has the session from ${local} to ${peer} at this datacenter already, and a pair of addresses has one (RFC 4271 section 6.8)`,
        hint: 'take it out of one of the two',
        path: ['sessions', String(index)],
      });
    }
  },
};

function sessionsOf(peering: Resource): readonly Session[] {
  return (specOf(peering)['sessions'] ?? []) as unknown as readonly Session[];
}

function refuse({local, peer}: Session, lan: readonly string[]): Problem | undefined {
  if (local === peer)
    return {
      code: 'network/session-same',
      summary: `both ends of the session are ${local} (RFC 4271 section 3)`,
      hint: 'write their address behind peer',
    };
  if (isIpv6(local) !== isIpv6(peer))
    return {
      code: 'network/session-families',
      summary: `${local} and ${peer} are of two families, and a session runs over one (RFC 4271 section 3)`,
      hint: 'write a session for IPv4 and another for IPv6',
    };
  if (isLinkLocalAddress(local) !== isLinkLocalAddress(peer))
    return {
      code: 'network/session-scopes',
      summary: `one of ${local} and ${peer} is of a link alone, and the other is not`,
      hint: 'write two addresses of the link, or two that are routed',
    };
  if (isLinkLocalAddress(local)) return sameLink(local, peer);
  const subnets = lan.filter((each) => isIpv6(each) === isIpv6(local));
  const shared = subnets.filter((each) => [local, peer].every((end) => prefixBits(end).startsWith(prefixBits(each))));
  if (subnets.length === 0) return undefined;
  if (shared.length > 0) return shared.flatMap((each) => notOfAHost({local, peer}, each)).at(0);
  return {
    code: 'network/session-subnet',
    summary: `${local} and ${peer} do not both stand in ${subnets.join(' or in ')}, so neither reaches the other directly (RFC 4271 section 5.1.3)`,
    hint: 'write two addresses of the subnet, or mend lan',
  };
}

function sameLink(local: string, peer: string): Problem | undefined {
  if (withoutInterface(local) === withoutInterface(peer))
    return {
      code: 'network/session-same',
      summary: `both ends of the session are ${withoutInterface(local)} (RFC 4271 section 3)`,
      hint: 'write their address behind peer',
    };
  const [ours, theirs] = [local, peer].map((end) => end.slice(end.indexOf('%') + 1));
  if (ours === theirs) return undefined;
  return {
    code: 'network/session-scopes',
    summary: `${local} and ${peer} stand on two interfaces of ours, and a session runs over one`,
    hint: `write ${withoutInterface(peer)}%${ours}`,
  };
}

/** The first and the last address of an IPv4 subnet name the subnet and all that is in it, but for those of two addresses (RFC 3021). */
function notOfAHost(ends: Session, subnet: string): Problem[] {
  if (isIpv6(subnet) || prefixLength(subnet) > 30) return [];
  return Object.entries(ends).flatMap(([name, end]) => {
    const host = prefixBits(end).slice(1 + prefixLength(subnet));
    const what = /^0+$/.test(host)
      ? 'its first address, which names the subnet'
      : /^1+$/.test(host)
        ? 'its broadcast address'
        : '';
    if (what === '') return [];
    return [
      {
        code: 'network/session-subnet',
        summary: `${end} is of ${subnet} ${what} (RFC 1122 section 3.2.1.3)`,
        hint: 'write the address of the interface, or mend lan',
        path: [name],
      },
    ];
  });
}
