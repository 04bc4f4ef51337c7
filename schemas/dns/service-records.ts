/** Records that lead to a service: SVCB, HTTPS, URI and NAPTR. The parameters of SVCB are in service-parameters.ts. */
import {quoted, type Refusal} from './labels.ts';
import {readValueName} from './names.ts';
import {readParameters} from './service-parameters.ts';
import {readString, refuseNumber, STRING_LIMIT, splitWords, writeString} from './tokens.ts';

/** SVCB and HTTPS (RFC 9460): priority 0 is an alias and has no parameters. */
export function readSvcb(text: string, zone: string): string | Refusal {
  const [, priority = text, name = '', rest = ''] = /^(\S+)\s+(\S+)(?:\s+([\s\S]*))?$/.exec(text) ?? [];
  const wrong = refuseNumber(priority, 'priority', 65_535);
  if (wrong) return wrong;
  if (name === '') return {wrong: 'the name is missing', hint: 'write . for the owner itself, as in 1 . alpn=h2'};
  const target = readValueName(name, zone, true);
  if (typeof target !== 'string') return target;
  if (rest === '') return `${priority} ${target}`;
  if (priority === '0') {
    return {
      wrong: `${quoted(rest)} stands behind an alias, which has no parameters`,
      hint: `write 0 ${name}, or another priority`,
      rfc: 'RFC 9460 section 2.4.2',
      isLegal: true,
    };
  }
  const parameters = readParameters(rest);
  return typeof parameters === 'string' ? `${priority} ${target} ${parameters}` : parameters;
}

const URI = /^[a-z][a-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/i;

/** RFC 7553. */
export function readUri(text: string): string | Refusal {
  const [, priority = text, weight = '', rest = ''] = /^(\S+)(?:\s+(\S+)(?:\s+([\s\S]+))?)?$/.exec(text) ?? [];
  const wrong = refuseNumber(priority, 'priority', 65_535) ?? refuseNumber(weight, 'weight', 65_535);
  if (wrong) return wrong;
  const target = /^".*"$/.test(rest) ? rest.slice(1, -1) : rest;
  if (URI.test(target) && target.length <= 65_531) return `${priority} ${weight} "${target}"`;
  return {
    wrong: target === '' ? 'the target is missing' : `${quoted(target)} is no absolute URI`,
    hint: 'write 10 1 https://acme.test/, and %XX for what a URI cannot hold',
    rfc: 'RFC 7553 section 4.4',
    isLegal: true,
  };
}

/** RFC 3403 section 4.1: flags, service and regexp are character-strings, and one of regexp and replacement is empty. */
export function readNaptr(text: string, zone: string): string | Refusal {
  const words = splitWords(text);
  if ('wrong' in words) return words;
  const [order = '', preference = '', ...rest] = words;
  if (words.length !== 6) {
    return {
      wrong: `${quoted(text)} has ${words.length} of the 6 parts ORDER PREFERENCE FLAGS SERVICE REGEXP NAME`,
      hint: 'write "" for an empty part, and . for no name',
    };
  }
  const wrong = refuseNumber(order, 'order', 65_535) ?? refuseNumber(preference, 'preference', 65_535);
  if (wrong) return wrong;
  const strings: string[] = [];
  for (const word of rest.slice(0, 3)) {
    const string = readString(word);
    if (typeof string !== 'string') return string;
    if (string.length > STRING_LIMIT) {
      return {wrong: `${quoted(word)} has ${string.length} bytes, ${STRING_LIMIT} is the most`, rfc: 'RFC 1035 section 3.3'};
    }
    strings.push(string);
  }
  const [flags = '', service = '', regexp = ''] = strings;
  const replacement = readValueName(rest[3] ?? '', zone, true);
  if (typeof replacement !== 'string') return replacement;
  const contradiction = refuseRule(flags, service, regexp, replacement);
  return (
    contradiction ??
    `${order} ${preference} ${writeString(flags.toLowerCase())} ${writeString(service)} ${writeString(regexp)} ${replacement}`
  );
}

function refuseRule(flags: string, service: string, regexp: string, replacement: string): Refusal | undefined {
  if (!/^[a-z0-9]*$/i.test(flags)) return {wrong: `the flags ${quoted(flags)} are not letters and digits`, isLegal: true};
  if (!/^[!-~]*$/.test(service))
    return {wrong: `the service ${quoted(service)} is not printable ASCII without blanks`, isLegal: true};
  if (regexp !== '' && replacement !== '.') {
    return {
      wrong: `both the regexp ${quoted(regexp)} and the name ${replacement} are given`,
      hint: 'write "" for the regexp, or . for the name',
      isLegal: true,
    };
  }
  return regexp === '' || isSubstitution(regexp)
    ? undefined
    : {
        wrong: `${quoted(regexp)} is no substitution`,
        hint: 'write !MATCH!REPLACEMENT! (and \\\\1 for the first group, since a backslash is doubled in a value)',
        rfc: 'RFC 3402 section 3.2',
      };
}

/** Whether a text is delimiter, pattern, delimiter, replacement, delimiter and perhaps an i; a delimiter within has a backslash. */
function isSubstitution(regexp: string): boolean {
  const delimiter = regexp[0] as string;
  if (/[0-9i\\]/.test(delimiter) || /[\u0000-\u001f\u007f]/.test(regexp)) return false;
  const cuts: number[] = [];
  for (let at = 1; at < regexp.length; at++) {
    if (regexp[at] === '\\') at++;
    else if (regexp[at] === delimiter) cuts.push(at);
  }
  const [middle = 0, last = 0] = cuts;
  const groups = countGroups(regexp.slice(1, middle));
  const referred = [...regexp.slice(middle, last).matchAll(/\\([0-9])/g)].every(
    (match) => match[1] !== '0' && Number(match[1]) <= groups,
  );
  return cuts.length === 2 && middle > 1 && referred && groups >= 0 && /^i?$/.test(regexp.slice(last + 1));
}

/** The groups of a pattern; -1 when it is none. The pattern is POSIX here, and what matters of it is the same. */
function countGroups(pattern: string): number {
  try {
    return (new RegExp(`${pattern}|`).exec('')?.length ?? 0) - 1;
  } catch {
    return -1;
  }
}
