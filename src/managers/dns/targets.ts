/** The hosts that MX, NS and SRV name: within the zone they have an address of their own (RFC 2181 section 10.3, RFC 2782). */
import type {Rule, RuleContext} from '#core/manager.ts';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {relativeOwner} from '#schemas/dns/names.ts';
import {hostOf} from '#schemas/dns/values.ts';
import {
  delegationAbove,
  fullName,
  hasAddress,
  ownersAbove,
  RECORD_SET,
  type RecordSet,
  setAt,
  standing,
  valuesOf,
} from './record-sets.ts';

const LEADS_TO_HOST = /:(?:MX|NS|SRV)(?:#|$)/;

export const targets: Rule = {
  kinds: [RECORD_SET],
  warnsOf: ({name}) => LEADS_TO_HOST.test(name),
  check(context) {
    for (const set of standing(context)) {
      if (set.type !== 'MX' && set.type !== 'NS' && set.type !== 'SRV') continue;
      for (const value of valuesOf(set.resource)) {
        const host = hostOf(set.type, value);
        const owner = host === undefined ? undefined : relativeOwner(host, set.zone.name);
        if (owner !== undefined) checkTarget(set, owner, context);
      }
    }
  },
};

function checkTarget(set: RecordSet, owner: string, {world, report}: RuleContext): void {
  const {zone, type, resource} = set;
  if (hasAddress(world, zone, owner)) return;
  const [from, to] = [fullName(set.owner, zone), fullName(owner, zone)];
  if (setAt(world, zone, owner, 'CNAME')) {
    report(
      resource.uid,
      targetIsAlias(`${type} of ${from}`, to, type === 'SRV' ? 'RFC 2782' : 'RFC 2181 section 10.3'),
      'warning',
    );
  } else if (isAtOrBelow(owner, set.owner, zone) && type === 'NS') {
    report(
      resource.uid,
      {
        code: 'dns/glue',
        summary: `${from} is delegated to ${to}, which stands within it and has no address here, so nobody can reach it (RFC 1034 section 4.2.1)`,
        hint: `write A or AAAA for ${to} beside the delegation`,
      },
      'warning',
    );
  } else if (!isElsewhere(world, zone, owner)) {
    const rfc = type === 'MX' ? 'RFC 5321 section 5.1' : type === 'SRV' ? 'RFC 2782' : 'RFC 1034 section 4.2.1';
    report(
      resource.uid,
      {
        code: 'dns/target-address',
        summary: `${type} of ${from} leads to ${to}, which has no address in this zone (${rfc})`,
        hint: `write A or AAAA for ${to}, or another name`,
      },
      'warning',
    );
  }
}

/** What to say of a host that is an alias. */
export function targetIsAlias(who: string, to: string, rfc: string): {code: string; summary: string; hint: string} {
  return {
    code: 'dns/target-alias',
    summary: `${who} leads to ${to}, which is a CNAME and should be the name with the address itself (${rfc})`,
    hint: `write the name that ${to} points to, or A and AAAA for ${to}`,
  };
}

function isAtOrBelow(owner: string, above: string, zone: Resource): boolean {
  return owner === above || [...ownersAbove(owner, zone)].includes(above);
}

/** Whether the address may come from a delegated zone or from a wildcard. */
function isElsewhere(world: World, zone: Resource, owner: string): boolean {
  if (setAt(world, zone, owner, 'NS') || delegationAbove(world, zone, owner) !== undefined) return true;
  for (const above of [...ownersAbove(owner, zone), '']) {
    const wildcard = above === '' ? '*' : `*.${above}`;
    if (hasAddress(world, zone, wildcard) || setAt(world, zone, wildcard, 'CNAME')) return true;
  }
  return false;
}
