/** Announcements: addresses within our own networks, each announced for one service, from more than one place. */

import {addressBook} from '#core/address.ts';
import {isAnyPlaced, ofKind, sharers, standing} from '#core/asking.ts';
import type {Rule} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {Json, Problem} from '#schemas/field.ts';
import {prefixLength} from '#schemas/fields/network.ts';
import {durationMilliseconds} from '#schemas/fields/number.ts';
import {HEALTH_CHECKS, INTERVAL, TIMEOUT} from '#schemas/network/health-check.ts';
import {boundsOf, coverFinder} from './covering.ts';
import {AGGREGATE, ANNOUNCEMENT, datacentersOf, ORGANISATION} from './resources.ts';

/** What is announced is a part of an aggregate, by which the rest of the Internet finds the way to it. */
export const covered: Rule = {
  kinds: [ANNOUNCEMENT, AGGREGATE, ORGANISATION],
  check(context) {
    const {world, touched, report} = context;
    const isGroundMoved = isAnyPlaced(touched, AGGREGATE, ORGANISATION);
    const all = isGroundMoved ? [...ofKind(world, ANNOUNCEMENT)] : [...standing(context, ANNOUNCEMENT)].map(({now}) => now);
    const cover = coverFinder(world);
    for (const each of all) {
      const {prefixes = [], scope} = specOf(each) as {prefixes?: readonly string[]; scope?: string};
      for (const prefix of prefixes) {
        const wrong = cover(each, prefix) ? refuseLength(prefix, scope === 'external') : uncovered(prefix);
        if (wrong) report(each.uid, {...wrong, path: ['prefixes', prefix]});
      }
    }
  },
};

function uncovered(prefix: string): Problem {
  return {
    code: 'network/no-aggregate',
    summary: `${prefix} stands in no aggregate of this organisation or one above it, so nobody outside finds the way to it (RFC 4786 section 4.4.2)`,
    hint: 'declare the network that it is a part of under aggregates:',
    isMissing: true,
  };
}

function refuseLength(prefix: string, isExternal: boolean): Problem | undefined {
  const {longest, host} = boundsOf(prefix);
  const length = prefixLength(prefix);
  if (isExternal && length > longest)
    return {
      code: 'network/too-specific',
      summary: `${prefix} is longer than /${longest}, so other networks do not take it (RFC 7454 section 6.1.3)`,
      hint: 'leave scope out: the aggregate leads others here, and the backbone to the nearest datacenter',
    };
  if (isExternal || length === host) return undefined;
  return {
    code: 'network/host-route',
    summary: `${prefix} is a network, and a service address within the backbone is a /${host} (RFC 4786 section 4.3.1)`,
    hint:
      length > longest
        ? 'write the address alone'
        : 'write the address alone, or scope: external to announce the network to others',
  };
}

/** Two services at one address would each get what is meant for the other. */
export const announcedOnce: Rule = {
  kinds: [ANNOUNCEMENT],
  check(context) {
    const keysOf = (resource: Resource): readonly string[] => (specOf(resource)['prefixes'] ?? []) as readonly string[];
    for (const {resource, first, key} of sharers(context, [ANNOUNCEMENT], keysOf))
      context.report(resource.uid, {
        code: 'network/announced-twice',
        summary: `${addressBook(context.world).of(first)} announces ${key} already, and an address is one service (RFC 4786 section 2)`,
        hint: 'take it out of one of the two',
        path: ['prefixes', key],
      });
  },
};

export const failover: Rule = {
  kinds: [ANNOUNCEMENT],
  warnsOf: () => true,
  check(context) {
    for (const {now} of standing(context)) {
      if (new Set(datacentersOf(now)).size !== 1) continue;
      context.report(
        now.uid,
        {
          code: 'network/no-failover',
          summary: 'one datacenter alone answers for it, so nothing takes over when that is gone (RFC 4786 section 4.2)',
          hint: 'add another to datacenters',
          path: ['datacenters'],
        },
        'warning',
      );
    }
  },
};

export const healthChecks: Rule = {
  kinds: [ANNOUNCEMENT],
  check(context) {
    for (const {now, spec} of standing(context)) {
      const check = spec['health_check'] as {readonly [field: string]: Json} | undefined;
      for (const problem of check ? refuseCheck(check) : [])
        context.report(now.uid, {...problem, path: ['health_check', ...(problem.path ?? [])]});
    }
  },
};

function* refuseCheck(check: {readonly [field: string]: Json}): Iterable<Problem> {
  const type = check['type'] as keyof typeof HEALTH_CHECKS;
  const {needs, takes} = HEALTH_CHECKS[type] as {readonly needs: readonly string[]; readonly takes: readonly string[]};
  for (const field of ['port', 'path', 'name']) {
    if (check[field] !== undefined && !takes.includes(field))
      yield {
        code: 'network/health-check-field',
        summary: `a health check by ${type} has no ${field}`,
        hint: takes.length > 0 ? `leave it out; ${type} has ${takes.join(', ')}` : 'leave it out',
        path: [field],
        on: 'key',
      };
    else if (check[field] === undefined && needs.includes(field))
      yield {
        code: 'network/health-check-field',
        summary: `a health check by ${type} needs a ${field}`,
        hint: field === 'port' ? 'write port: 443' : `write ${field}: acme.test`,
        path: ['type'],
      };
  }
  const [timeout, interval] = [check['timeout'] ?? TIMEOUT, check['interval'] ?? INTERVAL] as [string, string];
  if (durationMilliseconds(timeout) >= durationMilliseconds(interval))
    yield {
      code: 'network/health-check-timeout',
      summary: `an answer may take ${timeout}, and it is asked again after ${interval}`,
      hint: 'write a timeout that is shorter than interval',
      path: [check['timeout'] === undefined ? 'interval' : 'timeout'],
    };
}
