/** SPF: what a receiver has to look up to decide, at most ten times (RFC 7208 section 4.6.4). */
import {ofKind, standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {partsAt, type World} from '#core/world.ts';
import {type Spf, spfText} from '#schemas/communication/spf.ts';
import {namesAbove, relativeOwner} from '#schemas/dns/names.ts';
import {joinedText} from '#schemas/dns/text-records.ts';
import type {Kind} from '#schemas/kind.ts';
import {MAIL_DOMAIN, ZONE} from './kinds.ts';

const MOST = 10;

export const lookups: Rule = {
  kinds: [MAIL_DOMAIN],
  check(context) {
    const zones = new Map<string, Resource>();
    for (const {now, spec} of standing(context)) {
      const spf = spec['spf'] as Spf | undefined;
      if (!spf) continue;
      reportRedirect(context, now, spf);
      if (zones.size === 0) for (const zone of ofKind(context.world, ZONE)) zones.set(zone.name, zone);
      const count = lookupsOf(spfText(spf), {world: context.world, zones}, new Set([now.name]));
      if (count > MOST)
        context.report(now.uid, {
          code: 'communication/spf-lookups',
          summary: `its SPF takes ${count} look-ups or more, and receivers stop after ${MOST} (RFC 7208 section 4.6.4)`,
          hint: 'name networks with ip4 and ip6, which take none, or send for some of them from a subdomain of its own',
          path: ['spf', longestOf(spf)],
        });
      for (const path of [...(spf.include ?? []).map((each) => ['include', each]), ['redirect', spf.redirect]])
        if (path[1] === now.name)
          context.report(now.uid, {
            code: 'communication/spf-loop',
            summary: `its SPF ${path[0] === 'include' ? 'includes' : 'redirects to'} ${now.name} itself, which receivers take for an error (RFC 7208 section 4.6.4)`,
            hint: 'leave it out',
            path: ['spf', ...(path[0] === 'include' ? ['include', now.name] : ['redirect'])],
          });
    }
  },
};

/** With all, a redirect says nothing (RFC 7208 section 6.1). */
function reportRedirect({report}: RuleContext, {uid}: Resource, {redirect, all}: Spf): void {
  if (redirect === undefined || all === undefined) return;
  report(uid, {
    code: 'communication/spf-redirect',
    summary: 'all and redirect both decide about everybody else, and receivers ignore redirect then (RFC 7208 section 6.1)',
    hint: 'take one of the two out',
    path: ['spf', 'redirect'],
  });
}

/** The list that takes most look-ups. */
function longestOf(spf: Spf): string {
  const lists = (['include', 'a', 'mx', 'exists'] as const).map((name) => ({name, length: spf[name]?.length ?? 0}));
  return lists.reduce((most, each) => (each.length > most.length ? each : most)).name;
}

interface Known {
  readonly world: World;
  readonly zones: ReadonlyMap<string, Resource>;
}

/** One for each term that asks the DNS, and those that an included domain takes, as far as its zone is here. */
function lookupsOf(spf: string, known: Known, seen: ReadonlySet<string>): number {
  let count = 0;
  for (const [, term, name] of spf.matchAll(/(?:^|\s)[+?~-]?(include:|redirect=|exists:|(?:a|mx|ptr)(?=[\s:/]|$):?)(\S*)/gi)) {
    count++;
    const below = /^(?:include:|redirect=)$/i.test(term ?? '') ? (name as string).toLowerCase() : undefined;
    if (below === undefined || seen.has(below)) continue;
    const included = publishedSpf(below, known);
    if (included !== undefined) count += lookupsOf(included, known, new Set([...seen, below]));
    if (count > 10 * MOST) return count;
  }
  return count;
}

/** The SPF record of a name, where its zone is in the store. */
function publishedSpf(name: string, {world, zones}: Known): string | undefined {
  const zone = [...namesAbove(name)].flatMap((each) => zones.get(each) ?? [])[0];
  const owner = zone && relativeOwner(`${name}.`, zone.name);
  if (!zone || owner === undefined) return undefined;
  const sets = partsAt(world, zone.uid, world.catalogue.kind('dns.record_set') as Kind, `${owner}:TXT`);
  const texts = sets.flatMap((set) => (specOf(set)['values'] ?? []) as readonly string[]).map(joinedText);
  return texts.find((each) => /^v=spf1(?: |$)/i.test(each));
}
