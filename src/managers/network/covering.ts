/** The aggregate that holds what is announced: in the same organisation or one above it. */

import type {Resource} from '#core/resource.ts';
import {ancestry, childrenOf, organisationOf, type World} from '#core/world.ts';
import {isIpv6, prefixBits} from '#schemas/fields/network.ts';
import {AGGREGATE} from './resources.ts';

/** The longest prefixes that others take, and the shortest that anybody has (RFC 7454 section 6.1.3). */
export function boundsOf(prefix: string): {readonly shortest: number; readonly longest: number; readonly host: number} {
  return isIpv6(prefix) ? {shortest: 12, longest: 48, host: 128} : {shortest: 8, longest: 24, host: 32};
}

/** Answers a function that finds it; what stands in an organisation is looked at once. */
export function coverFinder(world: World): (resource: Resource, prefix: string) => Resource | undefined {
  const known = new Map<string, ReadonlyMap<string, Resource>>();
  const aggregatesOf = (organisation: string): ReadonlyMap<string, Resource> => {
    let found = known.get(organisation);
    if (!found) {
      found = new Map([...childrenOf(world, organisation, AGGREGATE)].map((each) => [prefixBits(each.name), each]));
      known.set(organisation, found);
    }
    return found;
  };
  return (resource, prefix) => {
    const bits = prefixBits(prefix);
    for (const {uid} of ancestry(world, organisationOf(world, resource)?.uid ?? '')) {
      const aggregates = aggregatesOf(uid);
      for (const shorter of aggregates.size > 0 ? within(bits) : []) {
        const found = aggregates.get(shorter);
        if (found) return found;
      }
    }
    return undefined;
  };
}

/** The bits of all prefixes that hold one, itself first. */
export function* within(bits: string): Iterable<string> {
  for (let length = bits.length; length > 0; length--) yield bits.slice(0, length);
}
