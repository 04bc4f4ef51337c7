/** DMARC: a policy that does something, everywhere below, and reports that arrive (RFC 7489). */
import {standing} from '#core/asking.ts';
import type {Rule} from '#core/manager.ts';
import {isWithin} from '#schemas/dns/names.ts';
import type {Problem} from '#schemas/field.ts';
import {MAIL_DOMAIN} from './kinds.ts';

interface Dmarc {
  readonly policy?: string;
  readonly subdomain_policy?: string;
  readonly percent?: string;
  readonly rua?: readonly string[];
  readonly ruf?: readonly string[];
}

export const reports: Rule = {
  kinds: [MAIL_DOMAIN],
  warnsOf: () => true,
  check(context) {
    for (const {now, spec} of standing(context))
      for (const {path = [], ...problem} of doubts((spec['dmarc'] ?? {}) as Dmarc, now.name))
        context.report(now.uid, {...problem, path: ['dmarc', ...path]}, 'warning');
  },
};

const STRENGTH = ['none', 'quarantine', 'reject'];

function* doubts(
  {policy = 'none', subdomain_policy: below = policy, percent, rua, ruf}: Dmarc,
  domain: string,
): Iterable<Problem> {
  if (percent !== undefined && policy === 'none' && below === 'none')
    yield {
      code: 'communication/dmarc-percent',
      summary: `with the policy none nothing is done with any mail, so ${percent} of it is the same (RFC 7489 section 6.3)`,
      hint: 'leave percent out, or write policy: quarantine',
      path: ['percent'],
    };
  if (STRENGTH.indexOf(below) < STRENGTH.indexOf(policy))
    yield {
      code: 'communication/dmarc-subdomains',
      summary: `names below ${domain} are left to ${below}, so whoever forges mail takes one of them (RFC 7489 section 6.3)`,
      hint: 'leave subdomain_policy out',
      path: ['subdomain_policy'],
    };
  for (const [tag, addresses] of Object.entries({rua, ruf})) {
    for (const address of addresses ?? []) {
      const theirs = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
      if (isWithin(theirs, domain) || isWithin(domain, theirs)) continue;
      yield {
        code: 'communication/dmarc-report-elsewhere',
        summary: `reports go to ${theirs} only when that says so itself (RFC 7489 section 7.1)`,
        hint: `have ${theirs} publish TXT at ${domain}._report._dmarc.${theirs}: v=DMARC1`,
        path: [tag, address],
      };
    }
  }
}
