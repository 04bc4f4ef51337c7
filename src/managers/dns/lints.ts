/** What may be declared of zones and records, and is seldom meant. */
import type {Lint, LintContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childrenOf} from '#core/world.ts';
import {durationMilliseconds} from '#schemas/fields/number.ts';
import {RECORD_SET, ZONE} from './record-sets.ts';

/** Below this an answer is asked for again before it has been of use, and every failure of a name server is felt at once. */
const SHORTEST = 60;

const emptyZone: Lint = {
  id: 'dns/empty-zone',
  doc: 'A zone without records answers “no such name” to everything. It may be meant for a domain that is only kept; then waive it.',
  severity: 'warning',
  kinds: [ZONE],
  check({world, declared, report}) {
    for (const zone of declared)
      if ([...childrenOf(world, zone.uid)].length === 0)
        report(zone.uid, {
          summary: `the zone ${zone.name} has no records`,
          hint: 'write its records, or take it out; a domain that is only kept can be waived',
        });
  },
};

const shortTtl: Lint = {
  id: 'dns/short-ttl',
  doc: `A TTL below ${SHORTEST} s: resolvers ask nearly every time, many raise it on their own, and each failure of a name server is felt at once.`,
  severity: 'warning',
  kinds: [ZONE, RECORD_SET],
  check(context) {
    for (const each of context.declared) checkTtl(each, each.kind === ZONE ? 'default_ttl' : 'ttl', context);
  },
};

function checkTtl(resource: Resource, field: string, {report}: LintContext): void {
  const written = resource.spec.includes(`"${field}"`) ? specOf(resource)[field] : undefined;
  if (typeof written !== 'string' || durationMilliseconds(written) / 1000 >= SHORTEST) return;
  report(resource.uid, {
    summary: `a TTL of ${written} is asked for again nearly every time`,
    hint: `write ${SHORTEST}s or more; 5m is short enough for most moves`,
    path: [field],
  });
}

export const dnsLints: readonly Lint[] = [emptyZone, shortTtl];
