/** Labels: the parts of a domain name between its dots, and how each of them is stored. */

/** Why something is no value: a clause for the summary, what to write instead, and the rule where it is not the obvious one. */
export interface Refusal {
  readonly wrong: string;
  readonly hint?: string;
  readonly rfc?: string;
  /** The DNS allows it: it is refused here alone. */
  readonly isLegal?: boolean;
}

/** The most octets in a label, and in a written name without its final dot (RFC 1035 section 2.3.4: 255 on the wire). */
const LABEL_LIMIT = 63;
export const NAME_LIMIT = 253;

const PLAIN = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;

/**
 * Reads one or more labels without a final dot: lower case, and A-labels for names with letters beyond ASCII (RFC 5890).
 * `_` may stand anywhere (RFC 8552); `/` where classless delegation puts it (RFC 2317), if `slash` says so. With `octets`, a
 * label holds any octet (RFC 2181 section 11), and all others are `\DDD`, as `readEscapes` writes them.
 */
export function readLabels(written: string, slash: boolean, octets = false): string | Refusal {
  if (PLAIN.test(written)) return withinLimit(written, written);
  // Spelling an A-label takes time that grows with the square of its length.
  if (written.length > 4 * NAME_LIMIT) return tooLong(written, written.length);
  const labels = written.split('.');
  for (let i = 0; i < labels.length; i++) {
    const label = readLabel(labels[i] as string, written, slash, octets);
    if (typeof label !== 'string') return label;
    labels[i] = label;
  }
  return withinLimit(labels.join('.'), written);
}

/** Whether a name stands where classless delegation (RFC 2317) puts a `/` into labels. */
export function allowsSlash(name: string): boolean {
  return /(?:^|\.)(?:in-addr|ip6)\.arpa\.?$/i.test(name);
}

/** A name in a message: never longer than a line. */
export function quoted(written: string): string {
  return `“${written.length > 60 ? `${written.slice(0, 57)}…` : written}”`;
}

function withinLimit(name: string, written: string): string | Refusal {
  const length = countOctets(name);
  return length <= NAME_LIMIT ? name : tooLong(written, length);
}

const ESCAPED = /\\[0-9]{3}/g;

/** Counts the octets of a stored name: an escape is one. */
export function countOctets(name: string): number {
  return name.includes('\\') ? name.replace(ESCAPED, '?').length : name.length;
}

/**
 * Reads the escapes of a name, `\X` and `\DDD` (RFC 1035 section 5.1): an octet that needs none becomes itself, every other
 * one `\DDD`. So a dot in the result always separates labels.
 */
export function readEscapes(written: string): string | Refusal {
  const wrong = /\\(?![0-9]{3}|[!-/:-~ ])|\\(?:2(?:5[6-9]|[6-9][0-9])|[3-9][0-9]{2})/.exec(written.replace(/\\\\/g, '  '))?.[0];
  if (wrong !== undefined) {
    return {
      wrong: `${quoted(written)} has an escape that is none`,
      hint: 'write \\ and three digits up to 255 for an octet, such as \\032 for a blank',
      rfc: 'RFC 1035 section 5.1',
    };
  }
  return written.replace(/\\([0-9]{3}|[^0-9])/g, (_, code: string) =>
    writeOctet(code.length === 3 ? Number(code) : code.charCodeAt(0)),
  );
}

/** An octet of a label as it is stored. */
export function writeOctet(octet: number): string {
  const character = String.fromCharCode(octet);
  return /[A-Za-z0-9_-]/.test(character) ? character.toLowerCase() : `\\${String(octet).padStart(3, '0')}`;
}

/** What to say of a name that is longer than a name may be. */
export function tooLong(written: string, length: number): Refusal {
  return {
    wrong: `${quoted(written)} is ${length} characters long, ${NAME_LIMIT} is the most`,
    hint: 'write a shorter name',
    rfc: 'RFC 1035 section 2.3.4',
  };
}

function readLabel(label: string, name: string, slash: boolean, octets: boolean): string | Refusal {
  const ascii = /^[\u0000-\u007f]*$/.test(label);
  const made = ascii ? label.toLowerCase() : toALabel(label);
  if (made === undefined) {
    return {
      wrong: `${quoted(label)} in ${quoted(name)} is no label of an internationalised name`,
      hint: 'write its letters and digits, with . between labels, or its A-label (xn--…)',
      rfc: 'RFC 5890',
    };
  }
  if (made === '') {
    return {wrong: `${quoted(name)} has an empty label`, hint: 'write one . between two labels', rfc: 'RFC 1034 section 3.1'};
  }
  const length = countOctets(made);
  if (length > LABEL_LIMIT) {
    return {
      wrong: `the label ${quoted(label)} is ${length} octets long, ${LABEL_LIMIT} is the most`,
      hint: 'write a shorter label',
      rfc: 'RFC 1035 section 2.3.4',
    };
  }
  if (octets && /^(?:[a-z0-9_/-]|\\[0-9]{3})+$/.test(made)) {
    if (slash) return made.replaceAll('\\047', '/');
    if (!made.includes('/')) return made;
  }
  if (/^[a-z0-9_-]+$/.test(made) || (slash && /^[a-z0-9_/-]+$/.test(made))) return made;
  if (made.includes('*')) {
    return {
      wrong: `${quoted(name)} has a * that is not the whole left-most label of an owner`,
      hint: 'write *.NAME as an owner, and a name without * anywhere else',
      rfc: 'RFC 4592 section 2.1.1',
    };
  }
  return {
    wrong: `${quoted(name)} is no name: ${describeCharacter(made)} cannot stand in a label`,
    hint: octets
      ? 'write letters, digits, - and _, with . between labels, and \\DDD for any other octet, such as \\043 for +'
      : 'write letters, digits, - and _, with . between labels',
    rfc: 'RFC 1035 section 2.3.1',
  };
}

/** The A-label of a label with letters beyond ASCII. Only the URL parser knows the mapping, and it knows other things too, so its answer is checked. */
function toALabel(label: string): string | undefined {
  if (!/^[a-zA-Z0-9_\u0080-\u{10ffff}-]+$/u.test(label) || !URL.canParse(`http://${label}.x`)) return undefined;
  const {hostname} = new URL(`http://${label}.x`);
  return /^[a-z0-9_-]+\.x$/.test(hostname) ? hostname.slice(0, -2) : undefined;
}

function describeCharacter(label: string): string {
  const character = /[^a-z0-9_-]/.exec(label)?.[0] ?? '';
  return /\s/.test(character) ? 'a blank' : character < ' ' || character === '\u007f' ? 'a control character' : character;
}
