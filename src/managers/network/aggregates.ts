/** Aggregates: networks of ours, none within another, and each with an origin that others can check. */

import {addressBook} from '#core/address.ts';
import {ofKind, standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {ancestry, childrenOf, type World} from '#core/world.ts';
import {prefixBits, prefixLength} from '#schemas/fields/network.ts';
import {bogonOf, isDocumentation} from './bogons.ts';
import {boundsOf, coverFinder, within} from './covering.ts';
import {AGGREGATE, ANNOUNCEMENT, asnOf, DATACENTER, datacentersOf} from './resources.ts';

export const ownNetworks: Rule = {
  kinds: [AGGREGATE],
  warnsOf: () => true,
  check(context) {
    for (const {now} of standing(context)) {
      const {shortest, longest} = boundsOf(now.name);
      const length = prefixLength(now.name);
      const bogon = bogonOf(now.name);
      if (length < shortest || length > longest)
        context.report(now.uid, {
          code: 'network/aggregate-length',
          summary: `${now.name} is ${length > longest ? 'longer' : 'shorter'} than what other networks take, which is /${shortest} to /${longest} (RFC 7454 section 6.1.3)`,
          hint:
            length > longest
              ? 'declare the network that it is a part of'
              : 'declare the networks that you were given, each by itself',
        });
      else if (bogon)
        context.report(
          now.uid,
          {
            code: 'network/bogon',
            summary: `${now.name} is ${bogon.what} (${bogon.rfc}), so no other network takes it`,
            hint: 'declare a network that a registry gave you',
          },
          isDocumentation(bogon) ? 'warning' : 'error',
        );
    }
  },
};

/** No network is announced twice as somebody's: aggregates in the whole store stand apart from each other. */
export const noOverlap: Rule = {
  kinds: [AGGREGATE],
  check({world, touched, report}) {
    const mine = new Set(touched.flatMap(({uid, now}) => (now ? uid : [])));
    if (mine.size === 0) return;
    const byBits = new Map<string, Resource>();
    const clash = (one: Resource, other: Resource): void => {
      const [late, early] = mine.has(one.uid) ? [one, other] : [other, one];
      if (!mine.has(late.uid)) return;
      report(late.uid, {
        code: 'network/aggregate-overlap',
        summary: `${late.name} overlaps with ${addressBook(world).of(early)}, and a network has one origin (RFC 1930 section 7)`,
        hint: 'keep one of the two; announce a part of it with an announcement, scope: external',
      });
    };
    for (const each of ofKind(world, AGGREGATE)) {
      const bits = prefixBits(each.name);
      const same = byBits.get(bits);
      if (same) clash(each, same);
      else byBits.set(bits, each);
    }
    for (const [bits, each] of byBits) {
      for (const shorter of within(bits.slice(0, -1))) {
        const other = byBits.get(shorter);
        if (other) clash(each, other);
      }
    }
  },
};

interface Roa {
  readonly asn?: number;
  readonly max_length?: number;
}

/** What is announced agrees with what the registry is told: else others drop it (RFC 6811). */
export const originAuthorised: Rule = {
  kinds: [AGGREGATE, ANNOUNCEMENT, DATACENTER],
  warnsOf: () => true,
  check(context) {
    const {world, touched} = context;
    const mine = new Set(touched.flatMap(({uid, now}) => (now ? uid : [])));
    const isAny = touched.some(({now}) => now?.kind === AGGREGATE || now?.kind === ANNOUNCEMENT);
    const announced = isAny ? checkAnnounced(context, mine) : new Map<string, number>();
    for (const {now, spec} of standing(context, AGGREGATE)) checkLength(now, (spec['roa'] ?? {}) as Roa, announced, context);
    const isSystemTouched = touched.some(({now}) => now?.kind === DATACENTER);
    for (const each of ofKind(world, AGGREGATE)) if (isSystemTouched || mine.has(each.uid)) checkOrigin(each, context);
  },
};

/** Answers the longest prefix that is announced to others of each aggregate. */
function checkAnnounced({world, report}: RuleContext, mine: ReadonlySet<string>): ReadonlyMap<string, number> {
  const cover = coverFinder(world);
  const longest = new Map<string, number>();
  for (const each of ofKind(world, ANNOUNCEMENT)) {
    const spec = specOf(each);
    if (spec['scope'] !== 'external') continue;
    for (const prefix of (spec['prefixes'] ?? []) as readonly string[]) {
      const aggregate = cover(each, prefix);
      const length = prefixLength(prefix);
      if (!aggregate || length > boundsOf(prefix).longest) continue;
      longest.set(aggregate.uid, Math.max(longest.get(aggregate.uid) ?? 0, length));
      const most = ((specOf(aggregate)['roa'] ?? {}) as Roa).max_length ?? prefixLength(aggregate.name);
      if (length <= most || !(mine.has(each.uid) || mine.has(aggregate.uid))) continue;
      report(mine.has(each.uid) ? each.uid : aggregate.uid, {
        code: 'network/roa-too-short',
        summary: `${prefix} is announced to others, and the ROA of ${aggregate.name} goes up to /${most}, so they drop it as invalid (RFC 6811 section 2)`,
        hint: `write roa: { max_length: ${length} } at ${addressBook(world).of(aggregate)}`,
        path: mine.has(each.uid) ? ['prefixes', prefix] : ['roa', 'max_length'],
      });
    }
  }
  return longest;
}

function checkLength(aggregate: Resource, roa: Roa, announced: ReadonlyMap<string, number>, {report}: RuleContext): void {
  const own = prefixLength(aggregate.name);
  const {host} = boundsOf(aggregate.name);
  const most = roa.max_length;
  if (most === undefined) return;
  const path = ['roa', 'max_length'];
  const longest = Math.max(own, announced.get(aggregate.uid) ?? 0);
  if (most < own || most > host)
    report(aggregate.uid, {
      code: 'network/roa-length',
      summary: `a ROA of ${aggregate.name} goes from /${own} to at most /${host}, and max_length is ${most} (RFC 9582 section 4.3)`,
      hint: `write max_length: ${longest}, or leave it out for ${own}`,
      path,
    });
  else if (most > longest)
    report(
      aggregate.uid,
      {
        code: 'network/roa-loose',
        summary: `nothing longer than /${longest} of ${aggregate.name} is announced, so a max_length of ${most} lets others forge parts of it (RFC 9319 section 5)`,
        hint: longest === own ? 'leave max_length out' : `write max_length: ${longest}`,
        path,
      },
      'warning',
    );
}

function checkOrigin(aggregate: Resource, {world, report}: RuleContext): void {
  const origin = ((specOf(aggregate)['roa'] ?? {}) as Roa).asn;
  const systems = origin === undefined ? new Set<number>() : new Set(originsOf(world, aggregate));
  if (origin === undefined || systems.size === 0 || systems.has(origin)) return;
  const announcing = [...systems].sort((a, b) => a - b).map((each) => `AS${each}`);
  report(aggregate.uid, {
    code: 'network/roa-origin',
    summary: `${aggregate.name} is announced by ${announcing.join(', ')}, and its ROA is for AS${origin}, so others drop it as invalid (RFC 6811 section 2)`,
    hint: 'leave asn out of roa, or write the AS of its datacenters',
    path: ['roa', 'asn'],
  });
}

/** The autonomous systems that announce it: of its datacenters; without any, of all that stand here and above. */
function* originsOf(world: World, aggregate: Resource): Iterable<number> {
  const named = datacentersOf(aggregate).flatMap((uid) => world.resources.get(uid) ?? []);
  const all =
    named.length > 0 ? [] : [...ancestry(world, aggregate.parent)].flatMap(({uid}) => [...childrenOf(world, uid, DATACENTER)]);
  for (const each of [...named, ...all]) {
    const asn = asnOf(world, each);
    if (asn !== undefined) yield asn;
  }
}
