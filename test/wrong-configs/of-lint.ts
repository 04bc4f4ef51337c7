/** Lint settings and waivers that say nothing sensible, or that turn a warning into what stops a plan. */
import {config} from './fragments.ts';
import type {WrongConfig} from './wrong-config.ts';

const ROLE = 'organisations: { acme: { roles: { reader: { permissions: [MARKdns.zones.raed] } } } }\n';
const role = (mark = ''): string => ROLE.replace('MARK', mark);
const waiver = (fields: string): string => `settings: { waivers: { typo: { ${fields} } } }\n`;

export const ofLint: readonly WrongConfig[] = [
  {
    name: 'a severity that does not exist',
    files: config('settings: { lint: { dns/glue: ▸of } }\n'),
    says: [{code: 'config/invalid-value', summary: '“of” is none of error, warning, info, off', hint: 'did you mean off?'}],
  },
  {
    name: 'lint rules that do not exist, and what is always an error',
    files: config('settings:\n  lint:\n    ▸dns/gleu: off\n    ▸dns/cname-alone: off\n'),
    says: [
      {code: 'config/unknown-rule', summary: '“dns/gleu” is no lint rule', hint: 'did you mean dns/glue?'},
      {
        code: 'config/unknown-rule',
        summary: '“dns/cname-alone” is no lint rule',
        hint: 'what is an error can’t be turned off or waived',
      },
    ],
  },
  {
    name: 'a rule that is an error here',
    files: config(`settings: { lint: { role/unknown-permission: error } }\n${role('▸')}`),
    says: [{code: 'role/unknown-permission', summary: 'dns.zones.raed allows nothing', hint: 'did you mean read?'}],
  },
  {
    name: 'a waiver of a rule that does not exist',
    files: config(`${waiver('rule: ▸role/unknown, address: role acme:reader, until: 2027-01-01, reason: soon')}${role('▸')}`),
    says: [
      {code: 'config/unknown-rule', summary: '“role/unknown” is no lint rule', hint: 'did you mean role/unknown-permission?'},
      {code: 'role/unknown-permission', severity: 'warning', summary: 'dns.zones.raed allows nothing'},
    ],
  },
  {
    name: 'a waiver whose address is none, and one that is another selector',
    files: config(
      'settings:\n  waivers:\n    one: { rule: dns/glue, address: ▸acme, until: 2027-01-01, reason: soon }\n    two: { rule: dns/glue, address: ▸acme/..., until: 2027-01-01, reason: soon }\n    three: { rule: dns/glue, address: ▸"label:team", until: 2027-01-01, reason: soon }\n',
    ),
    says: [
      {code: 'config/invalid-address', summary: 'acme is no kind', hint: 'write KIND NAME, in which * stands for any text'},
      {code: 'config/invalid-address', summary: '“acme/...” is another selector'},
      {code: 'config/invalid-address', summary: '“label:team” is another selector'},
    ],
  },
  {
    name: 'a waiver without an end, and without a reason',
    files: config('settings: { waivers: { ▸▸typo: { rule: dns/glue, address: dns.zone acme:a.test } } }\n'),
    says: [
      {code: 'config/missing-field', summary: 'reason is required'},
      {code: 'config/missing-field', summary: 'until is required'},
    ],
  },
  {
    name: 'a waiver that has run out: a finding itself, and accepts nothing',
    files: config(
      `${waiver('rule: role/unknown-permission, address: "role acme:*", until: ▸2026-11-23, reason: soon')}${role('▸')}`,
    ),
    says: [
      {
        code: 'lint/waiver-expired',
        severity: 'warning',
        summary: 'the waiver typo of role/unknown-permission ran out at 2026-11-23',
      },
      {code: 'role/unknown-permission', severity: 'warning', summary: 'dns.zones.raed allows nothing'},
    ],
    exit: 0,
  },
];
