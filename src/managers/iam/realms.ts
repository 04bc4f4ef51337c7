/** Realms: what belongs to one means nothing in another, and a host name leads to one. */
import {addressBook} from '#core/address.ts';
import {closest, sharers} from '#core/asking.ts';
import type {Rule} from '#core/manager.ts';
import {kindOf, type Resource, referencesOf, specOf} from '#core/resource.ts';
import {isWithin, namesAbove} from '#schemas/dns/names.ts';
import {durationMilliseconds} from '#schemas/fields/number.ts';

/** A role, a client or a policy refers to what is of its own realm. */
export const oneRealm: Rule = {
  kinds: ['iam.role', 'iam.client', 'iam.login_policy'],
  check({world, touched, report}) {
    const book = addressBook(world);
    for (const {now} of touched) {
      for (const uid of now ? referencesOf(world, now) : []) {
        const target = world.resources.get(uid);
        if (!now || !target || target.parent === now.parent) continue;
        const field = kindOf(world, now).references.find((name) => [specOf(now)[name] ?? []].flat().includes(uid));
        report(now.uid, {
          code: 'iam/other-realm',
          summary: `${book.of(target)} is of another realm, and nothing crosses realms`,
          hint: `declare it in the realm ${world.resources.get(now.parent)?.name}`,
          path: field ? [field] : undefined,
        });
      }
    }
  },
};

/** A host name leads to one realm, in the whole store. */
export const oneHost: Rule = {
  kinds: ['iam.custom_domain'],
  check({world, touched, report}) {
    const book = addressBook(world);
    const placed = touched.filter(({prior, now}) => prior?.parent !== now?.parent || prior?.name !== now?.name);
    for (const {resource, first, key} of sharers({world, touched: placed}, ['iam.custom_domain'], (each) => [each.name]))
      report(resource.uid, {
        code: 'iam/domain-twice',
        summary: `${key} leads to ${book.of(world.resources.get(first.parent) as Resource)} already, and a host name leads to one realm`,
        hint: 'take it out of one of the two',
      });
  },
};

/** A domain of which no zone is here is set up by hand. */
export const domainZone: Rule = {
  kinds: ['iam.custom_domain'],
  warnsOf: () => true,
  check({world, touched, report}) {
    for (const {now} of touched) {
      const zone = now && world.resources.get(String(specOf(now)['zone'] ?? ''));
      // A zone that is only assumed has the name that was written.
      if (!zone || isWithin(now.name, zone.name.slice(zone.name.lastIndexOf(':') + 1))) continue;
      report(now.uid, {
        code: 'iam/zone-elsewhere',
        summary: `the zone ${zone.name} does not hold ${now.name} (RFC 1034 section 4.2)`,
        hint: 'leave zone out: the closest zone that holds it is taken',
        path: ['zone'],
      });
    }
    for (const {now} of touched) {
      if (!now || specOf(now)['zone'] || closest(world, now, 'dns.zone', namesAbove(now.name))) continue;
      report(
        now.uid,
        {
          code: 'iam/domain-zone',
          summary: `no zone here or above encloses ${now.name}, so its records are set by hand elsewhere`,
          hint: 'declare its zone under dns, or leave it as it is',
        },
        'warning',
      );
    }
  },
};

/** A provider is found by what its type asks for, and people are sent to one. */
export const providers: Rule = {
  kinds: ['iam.identity_provider'],
  warnsOf: () => true,
  check({touched, report}) {
    for (const {now} of touched) {
      if (!now) continue;
      const spec = specOf(now);
      const [wanted, unwanted] = spec['type'] === 'oidc' ? ['issuer', 'metadata_url'] : ['metadata_url', 'issuer'];
      if (spec[wanted] === undefined)
        report(now.uid, {
          code: 'iam/provider-address',
          summary: `${wanted} is required when type is ${spec['type']}`,
          hint: `write ${wanted}: https://HOST/PATH`,
        });
      if (spec[unwanted] !== undefined)
        report(
          now.uid,
          {
            code: 'iam/provider-unused',
            summary: `${unwanted} says nothing of a provider whose type is ${spec['type']}`,
            hint: `leave it out; write ${wanted}`,
            path: [unwanted],
            on: 'key',
          },
          'warning',
        );
    }
  },
};

/** People with one address are sent to one provider. */
export const oneProviderByDomain: Rule = {
  kinds: ['iam.identity_provider'],
  check(context) {
    const keysOf = (provider: Resource): readonly string[] => domainsOf(provider).map((domain) => `${provider.parent} ${domain}`);
    for (const {resource, first, key} of sharers(context, ['iam.identity_provider'], keysOf)) {
      const domain = key.slice(resource.parent.length + 1);
      context.report(resource.uid, {
        code: 'iam/domain-claimed-twice',
        summary: `people with addresses in ${domain} are sent to ${first.name} already, and can be sent to one provider only`,
        hint: 'take the domain out of one of the two',
        path: ['email_domains', domain],
      });
    }
  },
};

function domainsOf(provider: Resource): readonly string[] {
  return (specOf(provider)['email_domains'] ?? []) as readonly string[];
}

const LONG = '1d';

/** Access tokens can't be called back, so they should be short, and shorter than what renews them. */
export const lifetimes: Rule = {
  kinds: ['iam.realm', 'iam.client'],
  warnsOf: ({spec}) => spec.includes('"access_token_ttl"'),
  check({world, touched, report}) {
    for (const {now} of touched) {
      const access = now && (specOf(now)['access_token_ttl'] as string | undefined);
      if (!now || access === undefined) continue;
      const realm = now.kind === 'iam.realm' ? now : (world.resources.get(now.parent) as Resource);
      const refresh = (specOf(realm)['refresh_token_ttl'] ?? '30d') as string;
      const summary = isLonger(access, refresh)
        ? `an access token of ${access} outlives the refresh token of ${refresh} that renews it`
        : isLonger(access, LONG)
          ? `an access token of ${access} can’t be called back for longer than a day (RFC 9700 section 2.2.1)`
          : undefined;
      if (summary)
        report(now.uid, {code: 'iam/token-lifetime', summary, hint: 'write minutes', path: ['access_token_ttl']}, 'warning');
    }
  },
};

function isLonger(one: string, other: string): boolean {
  return durationMilliseconds(one) > durationMilliseconds(other);
}
