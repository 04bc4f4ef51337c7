/** Mail domains: each once, in a zone that holds it; and the record sets that follow from it there. */
import {addressBook} from '#core/address.ts';
import {closest, ofKind, sharers, standing} from '#core/asking.ts';
import type {Derivation, Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {dkimTarget, mailRecords} from '#schemas/communication/mail-records.ts';
import {SELECTORS} from '#schemas/communication/platform.ts';
import {isWithin, namesAbove} from '#schemas/dns/names.ts';
import type {Json} from '#schemas/field.ts';
import {MAIL_DOMAIN, ORGANISATION, ZONE} from './kinds.ts';

/** The most characters in a name (RFC 1035 section 2.3.4). */
const NAME_LIMIT = 253;

/** What follows from a mail domain stands in the zone that holds it. */
export const mailRecordSets: Derivation = {
  from: MAIL_DOMAIN,
  watches: [ZONE, ORGANISATION],
  *derive(world, sources) {
    for (const source of sources) {
      const zone = zoneOf(world, source);
      if (!zone) continue;
      for (const {owner, type, values} of mailRecords(source.name, specOf(source), zone.name))
        yield {source: source.uid, kind: 'dns.record_set', parent: zone.uid, name: `${owner}:${type}`, spec: {values}};
    }
  },
};

/** The zone that is named, or else the closest one that holds the domain. */
function zoneOf(world: World, domain: Resource): Resource | undefined {
  const named = specOf(domain)['zone'] as string | undefined;
  return named === undefined ? closest(world, domain, ZONE, namesAbove(domain.name)) : world.resources.get(named);
}

/** Two of one name would each say who may send for it. */
export const oneByName: Rule = {
  kinds: [MAIL_DOMAIN],
  check(context) {
    for (const {resource, first} of sharers(context, [MAIL_DOMAIN], (each) => [each.name]))
      context.report(resource.uid, {
        code: 'communication/mail-domain-twice',
        summary: `${addressBook(context.world).of(first)} is this domain already, and a domain has one SPF record (RFC 7208 section 3.2)`,
        hint: 'keep one of the two; senders below find it where it stands',
      });
  },
};

export const zones: Rule = {
  kinds: [MAIL_DOMAIN, ZONE, ORGANISATION],
  warnsOf: ({kind}) => kind === MAIL_DOMAIN,
  check(context) {
    const {world, touched} = context;
    const isZoneMoved = touched.some(
      ({prior, now}) => prior && prior.kind !== MAIL_DOMAIN && (prior.parent !== now?.parent || prior.name !== now.name),
    );
    const all = isZoneMoved ? [...ofKind(world, MAIL_DOMAIN)] : [...standing(context, MAIL_DOMAIN)].map(({now}) => now);
    for (const each of all) checkZone(each, context);
    for (const {now, spec} of standing(context, MAIL_DOMAIN)) checkLength(now, spec['dkim'], context);
  },
};

function checkZone(domain: Resource, {world, report}: RuleContext): void {
  const zone = zoneOf(world, domain);
  if (!zone)
    report(
      domain.uid,
      {
        code: 'communication/no-zone',
        summary: `no zone here or above holds ${domain.name}, so its records do not follow by themselves`,
        hint: 'declare the zone, or publish what record_sets of show lists where its DNS is',
        isMissing: true,
      },
      'warning',
    );
  // A zone that is only assumed has the name that was written.
  else if (!isWithin(domain.name, zone.name.slice(zone.name.lastIndexOf(':') + 1)))
    report(domain.uid, {
      code: 'communication/zone-elsewhere',
      summary: `the zone ${zone.name} does not hold ${domain.name} (RFC 1034 section 4.2)`,
      hint: 'leave zone out: the closest zone that holds it is taken',
      path: ['zone'],
    });
}

function checkLength({uid, name}: Resource, dkim: Json | undefined, {report}: RuleContext): void {
  const {selectors = SELECTORS} = (dkim ?? {}) as {selectors?: readonly string[]};
  const longest = Math.max(...selectors.map((selector) => dkimTarget(selector, name).length));
  if (longest <= NAME_LIMIT) return;
  report(uid, {
    code: 'communication/mail-domain-long',
    summary: `the name of its key would have ${longest} characters, and ${NAME_LIMIT} is the most (RFC 1035 section 2.3.4)`,
    hint: 'send from a shorter domain, or shorten the selectors',
  });
}
