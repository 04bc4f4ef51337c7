/** Zones: one organisation for each name, and name servers that can be reached. */
import {addressBook} from '#core/address.ts';
import {sharers} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {absoluteOwner, relativeOwner} from '#schemas/dns/names.ts';
import {isHostName, noHostName} from './host-names.ts';
import {fullName, hasAddress, isPlaceChanged, RECORD_SET, setAt, vacated, ZONE} from './record-sets.ts';
import {targetIsAlias} from './targets.ts';

/** A name has one zone in the whole store, whoever asks first: two would answer for each other's names. */
export const oneZoneByName: Rule = {
  kinds: [ZONE],
  check({world, touched, report}) {
    const book = addressBook(world);
    const placed = touched.filter(isPlaceChanged);
    for (const {resource, first, key} of sharers({world, touched: placed}, [ZONE], (each) => [each.name]))
      report(resource.uid, {
        code: 'dns/zone-twice',
        summary: `the zone ${key} stands in ${book.path(first.parent)} already, and a name has one zone (RFC 1034 section 4.2)`,
        hint: `move it here with previously, or leave it out and give access to ${book.of(first)}`,
      });
  },
};

/** A name server within its own zone needs an address there, or nobody finds it (RFC 1034 section 4.2.1). */
export const zoneNameservers: Rule = {
  kinds: [ZONE, RECORD_SET],
  warnsOf: ({kind, spec}) => kind === ZONE && spec.includes('"nameservers"'),
  check(context) {
    const {world, touched, report} = context;
    for (const {now} of touched) {
      if (now?.kind !== ZONE || !now.spec.includes('"nameservers"')) continue;
      for (const name of (specOf(now).nameservers ?? []) as readonly string[]) checkNameserver(now, name, context);
    }
    for (const {zone, owner, type, resource} of vacated(recordSetsOnly(context))) {
      const name = fullName(owner, zone);
      if ((type !== 'A' && type !== 'AAAA') || !zone.spec.includes(`"${name}"`) || hasAddress(world, zone, owner)) continue;
      if (((specOf(zone).nameservers ?? []) as readonly string[]).includes(name)) {
        report(resource.uid, unreachable(name, zone), 'warning');
      }
    }
  },
};

function recordSetsOnly(context: RuleContext): RuleContext {
  return {...context, touched: context.touched.filter(({now, prior}) => (now ?? prior)?.kind === RECORD_SET)};
}

function checkNameserver(zone: Resource, name: string, {world, report}: RuleContext): void {
  if (!name.includes('.') && zone.name !== name) {
    const meant = absoluteOwner(name, zone.name).slice(0, -1);
    report(
      zone.uid,
      {
        code: 'dns/nameserver-short',
        summary: `the name server ${name} is a top-level name: names outside of records are always absolute (RFC 1034 section 3.1)`,
        hint: `write ${meant} if it stands in the zone`,
        path: ['nameservers', name],
      },
      'warning',
    );
    return;
  }
  if (!isHostName(name))
    report(zone.uid, {...noHostName(name, `${zone.name} is served by it`), path: ['nameservers', name]}, 'warning');
  const owner = relativeOwner(`${name}.`, zone.name);
  if (owner === undefined || hasAddress(world, zone, owner)) return;
  const problem = setAt(world, zone, owner, 'CNAME')
    ? targetIsAlias(`the zone ${zone.name}`, name, 'RFC 2181 section 10.3')
    : unreachable(name, zone);
  report(zone.uid, {...problem, path: ['nameservers', name]}, 'warning');
}

function unreachable(name: string, zone: Resource): {code: string; summary: string; hint: string} {
  return {
    code: 'dns/nameserver-address',
    summary: `${name} is a name server of ${zone.name} and has no address in it, so nobody can reach it (RFC 1034 section 4.2.1)`,
    hint: `write A or AAAA for ${name}`,
  };
}
