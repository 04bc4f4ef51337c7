/** Resources of the network as rules see them. */

import {type Resource, specOf} from '#core/resource.ts';
import {ancestry, type World} from '#core/world.ts';
import {asnUse} from '#schemas/fields/routing.ts';

export const DATACENTER = 'network.datacenter';
export const ROUTER = 'network.router';
export const BACKBONE_LINK = 'network.backbone_link';
export const PEERING = 'network.peering';
export const AGGREGATE = 'network.aggregate';
export const ANNOUNCEMENT = 'network.announcement';
export const MAINTENANCE = 'network.maintenance';
export const ORGANISATION = 'organisation';

/** The AS number of a datacenter, or of a router, which is its datacenter’s where it says none; undefined where that is not known. */
export function asnOf(world: World, resource: Resource | undefined): number | undefined {
  if (!resource) return undefined;
  const spec = specOf(resource);
  const own = spec['asn'] as number | undefined;
  return own ?? (spec['datacenter'] === undefined ? undefined : asnOf(world, world.resources.get(spec['datacenter'] as string)));
}

/** What tells an autonomous system from others: its number; where many may use that, also the organisation at the top. */
export function systemOf(world: World, resource: Resource): string | undefined {
  const asn = asnOf(world, resource);
  if (asn === undefined || asnUse(asn) !== 'private') return asn === undefined ? undefined : String(asn);
  return `${[...ancestry(world, resource.uid)].at(-1)?.uid} ${asn}`;
}

export function datacentersOf(resource: Resource): readonly string[] {
  return (specOf(resource)['datacenters'] ?? []) as readonly string[];
}
