/** The names of hosts: letters, digits and hyphens only (RFC 952, RFC 1123 section 2.1). Other records may have any name (RFC 2181 section 11). */
import type {Rule} from '#core/manager.ts';
import {hostOf, type RecordType} from '#schemas/dns/values.ts';
import type {Problem} from '#schemas/field.ts';
import {fullName, RECORD_SET, type RecordSet, standing, valuesOf} from './record-sets.ts';

/** Types whose owner is a host, and types whose value names one. */
const OWNED_BY_HOST: ReadonlySet<RecordType> = new Set(['A', 'AAAA', 'MX']);
const NAMES_HOST: ReadonlySet<RecordType> = new Set(['MX', 'NS', 'SRV']);

/** A name of Active Directory that servers which check names let pass. */
const GLOBAL_CATALOGUE = 'gc._msdcs';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.|$))+$/;

export const hostNames: Rule = {
  kinds: [RECORD_SET],
  warnsOf: ({name}) => mayBeOdd(name),
  check(context) {
    for (const set of standing(context)) checkHosts(set, (problem) => context.report(set.resource.uid, problem, 'warning'));
  },
};

type Report = (problem: Problem) => void;

/** Reports the names of hosts in a record set that are none. */
export function checkHosts(set: RecordSet, report: Report): void {
  if (OWNED_BY_HOST.has(set.type)) checkOwner(set, report);
  if (NAMES_HOST.has(set.type)) checkTargets(set, report);
}

const HOST_IN_VALUE = /:(?:MX|NS|SRV)(?:#|$)/;

/** By the name of a set alone: a zone may hold 100,000, and the owners of nearly all are host names. */
function mayBeOdd(name: string): boolean {
  const colon = name.indexOf(':');
  return name.startsWith('A', colon + 1) ? !isHostName(name.slice(0, colon)) : HOST_IN_VALUE.test(name);
}

/** What to say of a host with such a name. */
export function noHostName(name: string, who: string): Problem {
  return {
    code: 'dns/host-name',
    summary: `${name} is no name for a host, and ${who}: name servers that check names refuse the whole zone (RFC 1123 section 2.1)`,
    hint: 'write labels of letters and digits, with hyphens only between them',
  };
}

export function isHostName(name: string): boolean {
  return HOST.test(name);
}

function checkOwner({owner, zone, type}: RecordSet, report: Report): void {
  const host = owner.replace(/^\*(?:\.|$)/, '');
  if (host === '' || host === '@' || isHostName(host) || host === GLOBAL_CATALOGUE) return;
  report(noHostName(fullName(owner, zone), `has ${type}`));
}

function checkTargets({owner, zone, type, resource}: RecordSet, report: Report): void {
  for (const value of valuesOf(resource)) {
    const host = hostOf(type, value)?.slice(0, -1);
    if (host === undefined || isHostName(host)) continue;
    report(noHostName(host, `${type} of ${fullName(owner, zone)} leads to it`));
  }
}
