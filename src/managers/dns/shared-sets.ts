/** Sets that several give parts of: one answer, so one TTL (RFC 2181 section 5.2). */

import {addressBook} from '#core/address.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {fullName, partsOf, RECORD_SET, type RecordSet, standing} from './record-sets.ts';

export const sharedSets: Rule = {
  kinds: [RECORD_SET],
  check(context) {
    for (const set of standing(context)) {
      const parts = partsOf(context.world, set.zone, set.owner, set.type);
      if (parts.length > 1) checkTtl(set, parts, context);
    }
  },
};

function checkTtl(set: RecordSet, parts: readonly Resource[], {world, report}: RuleContext): void {
  const ttlOf = (each: Resource): unknown => specOf(each)['ttl'];
  const own = ttlOf(set.resource);
  const other = parts.find((each) => ttlOf(each) !== own);
  if (!other) return;
  const say = (ttl: unknown): string => (ttl === undefined ? 'the TTL of its zone' : `a TTL of ${ttl}`);
  report(set.resource.uid, {
    code: 'dns/ttl-differs',
    summary: `${fullName(set.owner, set.zone)} has ${say(own)} here and ${say(ttlOf(other))} in ${addressBook(world).of(other)}, and a set has one (RFC 2181 section 5.2)`,
    hint: 'say the same, or leave it out in both',
    path: ['ttl'],
  });
}
