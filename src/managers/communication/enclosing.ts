/** Names within names: what holds a domain, here or above. */
import {ancestry, childOf, organisationOf, type Resource, type World} from '#core/world.ts';
import type {Kind} from '#schemas/kind.ts';

export const MAIL_DOMAIN = 'communication.mail_domain';
export const CHANNEL = 'communication.channel';
export const SENDER = 'communication.sender';
export const TEMPLATE = 'communication.template';
export const ZONE = 'dns.zone';
export const ORGANISATION = 'organisation';

/** Of a kind that is named by domains, the one that holds a domain most closely, in the organisation of a resource or above. */
export function closest(world: World, from: Resource, kindName: string, domain: string): Resource | undefined {
  const kind = world.catalogue.kind(kindName) as Kind;
  const organisations = [...ancestry(world, organisationOf(world, from)?.uid ?? '')];
  for (const name of namesAbove(domain)) {
    for (const {uid} of organisations) {
      const found = childOf(world, uid, kind, name);
      if (found) return found;
    }
  }
  return undefined;
}

/** A domain and all that it is within: `a.b.test`, `b.test`, `test`. */
export function* namesAbove(domain: string): Iterable<string> {
  for (let name = domain; ; name = name.slice(name.indexOf('.') + 1)) {
    yield name;
    if (!name.includes('.')) return;
  }
}

/** Whether a domain is another one, or stands within it. */
export function isWithin(domain: string, above: string): boolean {
  return domain === above || domain.endsWith(`.${above}`);
}
