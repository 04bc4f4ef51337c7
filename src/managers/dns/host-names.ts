/** The names of hosts: letters, digits and hyphens only (RFC 952, RFC 1123 section 2.1). Other records may have any name (RFC 2181 section 11). */
import type {Rule, RuleContext} from '#core/manager.ts';
import {hostOf, type RecordType} from '#schemas/dns/values.ts';
import {fullName, RECORD_SET, type RecordSet, standing, valuesOf} from './record-sets.ts';

/** Types whose owner is a host, and types whose value names one. */
const OWNED_BY_HOST: ReadonlySet<RecordType> = new Set(['A', 'AAAA', 'MX']);
const NAMES_HOST: ReadonlySet<RecordType> = new Set(['MX', 'NS', 'SRV']);

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.|$))+$/;

export const hostNames: Rule = {
  kinds: [RECORD_SET],
  warnsOf: ({name}) => mayBeOdd(name),
  check(context) {
    for (const set of standing(context)) {
      if (OWNED_BY_HOST.has(set.type)) checkOwner(set, context);
      if (NAMES_HOST.has(set.type)) checkTargets(set, context);
    }
  },
};

const HOST_IN_VALUE = /:(?:MX|NS|SRV)(?:#|$)/;

/** By the name of a set alone: a zone may hold 100,000, and the owners of nearly all are host names. */
function mayBeOdd(name: string): boolean {
  const colon = name.indexOf(':');
  return name.startsWith('A', colon + 1) ? !isHostName(name.slice(0, colon)) : HOST_IN_VALUE.test(name);
}

/** What to say of a host with such a name. */
export function noHostName(name: string, who: string): {code: string; summary: string; hint: string} {
  return {
    code: 'dns/host-name',
    summary: `${name} is no name for a host, and ${who}: name servers that check names refuse the whole zone (RFC 1123 section 2.1)`,
    hint: 'write labels of letters and digits, with hyphens only between them',
  };
}

export function isHostName(name: string): boolean {
  return HOST.test(name);
}

function checkOwner({owner, zone, type, resource}: RecordSet, {report}: RuleContext): void {
  const host = owner.replace(/^\*(?:\.|$)/, '');
  // A label that begins with an underscore is a scope (RFC 8552), so its name is meant for no host.
  if (host === '' || host === '@' || isHostName(host) || /(?:^|\.)_/.test(host)) return;
  report(resource.uid, noHostName(fullName(owner, zone), `has ${type}`), 'warning');
}

function checkTargets({owner, zone, type, resource}: RecordSet, {report}: RuleContext): void {
  for (const value of valuesOf(resource)) {
    const host = hostOf(type, value)?.slice(0, -1);
    if (host === undefined || isHostName(host)) continue;
    report(resource.uid, noHostName(host, `${type} of ${fullName(owner, zone)} leads to it`), 'warning');
  }
}
