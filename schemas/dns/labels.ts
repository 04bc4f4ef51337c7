/** Labels: the parts of a domain name between its dots, and how each of them is stored. */

/** Why something is no value: a clause for the summary, what to write instead, and the rule where it is not the obvious one. */
export interface Refusal {
  readonly wrong: string;
  readonly hint?: string;
  readonly rfc?: string;
}

/** The most octets in a label, and in a written name without its final dot (RFC 1035 section 2.3.4: 255 on the wire). */
const LABEL_LIMIT = 63;
export const NAME_LIMIT = 253;

const PLAIN = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;

/**
 * Reads one or more labels without a final dot: lower case, and A-labels for names with letters beyond ASCII (RFC 5890).
 * `_` may stand anywhere (RFC 8552); `/` where classless delegation puts it (RFC 2317), if `slash` says so.
 */
export function readLabels(written: string, slash: boolean): string | Refusal {
  if (PLAIN.test(written)) return withinLimit(written, written);
  // Spelling an A-label takes time that grows with the square of its length.
  if (written.length > 4 * NAME_LIMIT) return tooLong(written, written.length);
  const labels = written.split('.');
  for (let i = 0; i < labels.length; i++) {
    const label = readLabel(labels[i] as string, written, slash);
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
  return name.length <= NAME_LIMIT ? name : tooLong(written, name.length);
}

/** What to say of a name that is longer than a name may be. */
export function tooLong(written: string, length: number): Refusal {
  return {
    wrong: `${quoted(written)} is ${length} characters long, ${NAME_LIMIT} is the most`,
    hint: 'write a shorter name',
    rfc: 'RFC 1035 section 2.3.4',
  };
}

function readLabel(label: string, name: string, slash: boolean): string | Refusal {
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
  if (made.length > LABEL_LIMIT) {
    return {
      wrong: `the label ${quoted(label)} is ${made.length} octets long, ${LABEL_LIMIT} is the most`,
      hint: 'write a shorter label',
      rfc: 'RFC 1035 section 2.3.4',
    };
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
    hint: 'write letters, digits, - and _, with . between labels',
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
