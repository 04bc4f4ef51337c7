/** AS numbers that are what they are used for, and router ids that are unique within one. */

import {addressBook} from '#core/address.ts';
import {sharers, standing} from '#core/asking.ts';
import type {Rule} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {asnUse} from '#schemas/fields/routing.ts';
import {asnOf, DATACENTER, PEERING, ROUTER, systemOf} from './resources.ts';

export const asNumbers: Rule = {
  kinds: [DATACENTER, ROUTER, PEERING],
  warnsOf: ({spec}) => spec.includes('"asn"'),
  check(context) {
    for (const {now, spec} of standing(context)) {
      const asn = spec['asn'] as number | undefined;
      if (asn === undefined) continue;
      const use = asnUse(asn);
      if (use === 'documentation')
        context.report(
          now.uid,
          {
            code: 'network/asn-documentation',
            summary: `AS${asn} is for documentation, so nobody on the Internet takes its routes (RFC 5398)`,
            hint: 'write the real number before this is live',
            path: ['asn'],
          },
          'warning',
        );
      else if (use === 'private' && !(now.kind === PEERING && spec['type'] === 'pni')) reportPrivate(now, asn, context.report);
      if (now.kind === PEERING) checkNotOwn(context.world, now, asn, context.report);
    }
  },
};

type Report = Parameters<Rule['check']>[0]['report'];

function reportPrivate(resource: Resource, asn: number, report: Report): void {
  const isPeering = resource.kind === PEERING;
  report(
    resource.uid,
    {
      code: 'network/asn-private',
      summary: isPeering
        ? `AS${asn} is for private use, so nobody has it at an exchange or sells transit with it (RFC 6996 section 4)`
        : `AS${asn} is for private use, so whoever passes its routes on to the Internet has to take it out of the path (RFC 6996 section 4)`,
      hint: isPeering ? 'write their real number, or type: pni for a line of its own' : 'write a number that a registry gave you',
      path: ['asn'],
    },
    isPeering ? 'error' : 'warning',
  );
}

function checkNotOwn(world: World, peering: Resource, asn: number, report: Report): void {
  const datacenter = world.resources.get(specOf(peering)['datacenter'] as string);
  if (!datacenter || asnOf(world, datacenter) !== asn) return;
  report(peering.uid, {
    code: 'network/asn-own',
    summary: `AS${asn} is the AS of ${datacenter.name} itself, and a peering is with another one (RFC 4271 section 1.1)`,
    hint: 'connect datacenters of one AS with a backbone link, and leave the peering out',
    path: ['asn'],
  });
}

/** No two routers of one AS have the same id: each would take the routes of the other for its own. */
export const routerIds: Rule = {
  kinds: [DATACENTER, ROUTER],
  check(context) {
    const {world, report} = context;
    const keysOf = (resource: Resource): readonly string[] => {
      const id = specOf(resource)['router_id'] as string | undefined;
      const system = id === undefined ? undefined : systemOf(world, resource);
      return system === undefined ? [] : [`${system} ${id}`];
    };
    for (const {resource, first, key} of sharers(context, [DATACENTER, ROUTER], keysOf)) {
      report(resource.uid, {
        code: 'network/router-id-twice',
        summary: `${addressBook(world).of(first)} has the router id ${key.slice(key.lastIndexOf(' ') + 1)} in AS${asnOf(world, resource)} already, and there it is unique (RFC 6286 section 2.1)`,
        hint: 'write another one; where both are the same machine, leave it out at the datacenter',
        path: ['router_id'],
      });
    }
  },
};
