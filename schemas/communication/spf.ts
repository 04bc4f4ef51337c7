/** Senders for a mail domain: the terms of an SPF record (RFC 7208). */
import {domainName} from '../dns/names.ts';
import {describe, type FieldType, field, scalar} from '../field.ts';
import {list, object} from '../fields/compound.ts';
import {isIpv6, prefix} from '../fields/network.ts';
import {oneOf} from '../fields/text.ts';
import {PLATFORM, SPF_ALL} from './platform.ts';

/** A prefix of one family. */
function prefixOf(family: 4 | 6): FieldType<string> {
  const example = family === 4 ? '192.0.2.0/24' : '2001:db8::/32';
  return {
    ...prefix,
    type: `IPv${family} prefix`,
    read(raw, reading) {
      const read = prefix.read(raw, reading);
      if (read === undefined || isIpv6(read) === (family === 6)) return read;
      reading.report({
        code: 'config/invalid-value',
        summary: `${read} is not of IPv${family}`,
        hint: `write it behind ip${family === 4 ? 6 : 4}, or write ${example} here`,
      });
      return undefined;
    },
  };
}

/** A name with macros, which the receiver fills in (section 7): `%{i}._spf.acme.test`. */
const macroName: FieldType<string> = scalar(
  'domain name with macros',
  (written) =>
    /^(?:[!-$&-~]|%%|%_|%-|%\{[slodiphcrtvSLODIPHCRTV][0-9]{0,3}r?[.+,/_=-]*\})+$/.test(written) &&
    written.length <= 253 &&
    written.includes('.')
      ? {value: written}
      : {
          wrong: `${describe(written)} is no name with macros (RFC 7208 section 7.1)`,
          hint: 'write %{i}._spf.acme.test, with one of s l o d i p h c r t v between the braces',
        },
  {type: 'string', pattern: '^[!-~]+\\.[!-~]+$', examples: ['%{i}._spf.acme.test']},
);

export const spf = object({
  include: field(list(domainName), 'Domains whose own SPF says who may send; the platform’s is among them always.'),
  a: field(list(domainName), 'Names whose addresses (A, AAAA) may send.'),
  mx: field(list(domainName), 'Domains whose mail servers (MX) may send.'),
  ip4: field(list(prefixOf(4)), 'IPv4 networks that may send; they take no look-up.'),
  ip6: field(list(prefixOf(6)), 'IPv6 networks that may send; they take no look-up.'),
  exists: field(list(macroName), 'Names that are there for who may send (section 5.7): %{i}._spf.acme.test.'),
  redirect: field(domainName, 'The domain whose SPF decides about everybody else, in the place of all (section 6.1).'),
  all: field(oneOf('softfail', 'fail', 'neutral'), 'What is said of everybody else (section 5.1).', {default: 'softfail'}),
});

/** The value of the field, as it is stored. */
export interface Spf {
  readonly include?: readonly string[];
  readonly a?: readonly string[];
  readonly mx?: readonly string[];
  readonly ip4?: readonly string[];
  readonly ip6?: readonly string[];
  readonly exists?: readonly string[];
  readonly redirect?: string;
  readonly all?: keyof typeof SPF_ALL;
}

/** Writes the record. What takes no look-up comes first: a receiver stops at the first term that fits. */
export function spfText(spf: Spf = {}): string {
  const terms = (name: 'ip4' | 'ip6' | 'a' | 'mx' | 'exists'): readonly string[] =>
    (spf[name] ?? []).map(
      (value) => `${name}:${value.replace(/\/(?:32|128)$/, (length) => (isHost(name, length) ? '' : length))}`,
    );
  const includes = [PLATFORM.spf, ...(spf.include ?? [])].map((name) => `include:${name}`);
  const last = spf.redirect === undefined ? SPF_ALL[spf.all ?? 'softfail'] : `redirect=${spf.redirect}`;
  return ['v=spf1', ...terms('ip4'), ...terms('ip6'), ...terms('a'), ...terms('mx'), ...includes, ...terms('exists'), last].join(
    ' ',
  );
}

function isHost(name: string, length: string): boolean {
  return length === (name === 'ip4' ? '/32' : name === 'ip6' ? '/128' : '');
}
