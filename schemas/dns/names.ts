/** Domain names where config has them: as the name of a zone, as the owner of a record set, and within a record's value. */
import {describe, type FieldType, type Reading} from '../field.ts';
import {allowsSlash, countOctets, NAME_LIMIT, quoted, type Refusal, readEscapes, readLabels, tooLong} from './labels.ts';

/**
 * A zone or a host, always absolute, with or without its final dot; stored without it, in lower case, as A-labels
 * (RFC 1035 section 2.3, RFC 5890).
 */
export const domainName: FieldType<string> = {
  type: 'domain name',
  jsonSchema: {type: ['string', 'number', 'boolean'], examples: ['acme.test', 'ns1.acme.test.']},
  read: (raw, reading) => (typeof raw === 'string' ? answer(readDomain(raw), reading) : wrongType('domain name', raw, reading)),
};

/**
 * The owner of a record set (RFC 1035 section 5.1): relative to its zone, `@` for the zone itself, `*` as the left-most
 * label for a wildcard (RFC 4592). A final dot makes it absolute; it is stored relative all the same, but for a name that
 * would then end in the zone's own name, which keeps its dot because it is told apart by nothing else.
 */
export const ownerName: FieldType<string> = {
  type: 'owner name',
  jsonSchema: {type: ['string', 'number', 'boolean'], examples: ['@', 'www', '*.dev', '_dmarc']},
  read: (raw, reading) =>
    typeof raw === 'string' ? answer(readOwner(raw, reading.names[0] ?? ''), reading) : wrongType('owner name', raw, reading),
};

/** The whole name of an owner, absolute, with its final dot. */
export function absoluteOwner(owner: string, zone: string): string {
  if (owner === '@') return `${zone}.`;
  return owner.endsWith('.') ? owner : `${owner}.${zone}.`;
}

/** The owner that an absolute name has in a zone, as it is stored; undefined outside the zone. */
export function relativeOwner(absolute: string, zone: string): string | undefined {
  const name = absolute.slice(0, -1);
  if (name === zone) return '@';
  return name.endsWith(`.${zone}`) ? storedOwner(name.slice(0, -zone.length - 1), zone) : undefined;
}

const ABSOLUTE = /^(?:[a-z0-9_-]{1,63}\.)+$/;
const ONE_LABEL = /^[a-z0-9_-]{1,63}$/;

/**
 * A name within a value: `@`, `.` where `root` allows it, one label (relative to the zone), or any name with its final
 * dot. A zone file takes `mail.acme.test` as relative, and nobody means that: it is refused with both readings.
 */
export function readValueName(name: string, zone: string, root = false): string | Refusal {
  const written = name.includes('\\') ? readEscapes(name) : name;
  if (typeof written !== 'string') return written;
  if (ABSOLUTE.test(written)) {
    return written.length <= NAME_LIMIT + 1 && !isNumber(written.at(-2)) ? written : checkAbsolute(written);
  }
  if (ONE_LABEL.test(written)) return withinZone(written, zone);
  if (written === '@') return `${zone}.`;
  if (written === '.') {
    return root
      ? '.'
      : {
          wrong: 'the root (.) cannot stand here',
          hint: 'write a name: one label, @, or a whole name with its final dot',
          isLegal: true,
        };
  }
  if (written.endsWith('.')) return checkAbsolute(written);
  if (isAddress(written)) return addressForName(written);
  const labels = readLabels(written, allowsSlash(written) || (allowsSlash(zone) && !written.includes('.')), true);
  if (typeof labels !== 'string') return labels;
  return labels.includes('.') ? twoReadings(written, labels, zone) : withinZone(labels, zone);
}

function answer(read: string | Refusal, reading: Reading): string | undefined {
  if (typeof read === 'string') return read;
  const {wrong, hint, rfc = 'RFC 1035 section 2.3.1', isLegal} = read;
  reading.report({code: 'dns/name', summary: `${wrong} (${rfc})`, hint, ...(isLegal ? {isLegal} : {})});
  return undefined;
}

function wrongType(type: string, raw: Parameters<typeof describe>[0], reading: Reading): undefined {
  reading.report({
    code: 'config/wrong-type',
    summary: `${describe(raw)} stands where ${type === 'owner name' ? 'an' : 'a'} ${type} is wanted`,
  });
}

/** Reads a whole domain name, as a field does. */
export function readDomain(written: string): string | Refusal {
  const name = written.endsWith('.') ? written.slice(0, -1) : written;
  if (name === '') return {wrong: `${quoted(written)} is no domain name`, hint: 'write a whole name, such as acme.test'};
  if (isAddress(name)) return addressForName(name);
  const labels = readLabels(name, allowsSlash(name));
  if (typeof labels !== 'string' || !/(?:^|\.)-|-(?:\.|$)/.test(labels)) return labels;
  return {
    wrong: `a label of ${quoted(written)} begins or ends with a hyphen`,
    hint: 'write the hyphen between letters or digits',
    rfc: 'RFC 1123 section 2.1',
  };
}

function readOwner(raw: string, zone: string): string | Refusal {
  if (raw === '@') return '@';
  const written = raw.includes('\\') ? readEscapes(raw) : raw;
  if (typeof written !== 'string') return written;
  const absolute = written.endsWith('.');
  const name = absolute ? written.slice(0, -1) : written;
  if (name === '') return {wrong: `${quoted(written)} is no owner`, hint: 'write @ for the zone itself'};
  const read = readStarred(name, /\/|\\047/.test(name) && allowsSlash(absolute ? name : zone));
  if (typeof read !== 'string') return read;
  if (!absolute) return endsInZone(read, zone) ? repeatsZone(written, read, zone) : fits(read, written, zone);
  if (read === zone) return '@';
  if (endsInZone(read, zone)) return fits(storedOwner(read.slice(0, -zone.length - 1), zone), written, zone);
  return {
    wrong: `${quoted(written)} stands outside the zone ${zone}`,
    hint: `write a name without the final dot, which is one within ${zone}`,
    rfc: 'RFC 1034 section 4.2',
    isLegal: true,
  };
}

function readStarred(written: string, slash: boolean): string | Refusal {
  // A label of one asterisk is a wildcard however it is written (RFC 4592 section 2.1.1).
  const name = written.replace(/^\\042(?=\.|$)/, '*');
  if (name === '*') return '*';
  if (!name.startsWith('*.')) return readLabels(name, slash, true);
  const rest = readLabels(name.slice(2), slash, true);
  return typeof rest === 'string' ? `*.${rest}` : rest;
}

function endsInZone(name: string, zone: string): boolean {
  return name.endsWith(zone) && (name.length === zone.length || name.at(-zone.length - 1) === '.') && zone !== '';
}

function storedOwner(relative: string, zone: string): string {
  return endsInZone(relative, zone) ? `${relative}.${zone}.` : relative;
}

function fits(owner: string, written: string, zone: string): string | Refusal {
  const length = owner.endsWith('.') ? countOctets(owner) - 1 : countOctets(owner) + 1 + zone.length;
  return length <= NAME_LIMIT ? owner : tooLong(written, length);
}

function repeatsZone(written: string, name: string, zone: string): Refusal {
  const short = name === zone ? '@' : name.slice(0, -zone.length - 1);
  return {
    wrong: `${quoted(written)} ends in the zone’s own name without a final dot, so it could be ${name}. or ${name}.${zone}.`,
    hint: `write ${short} for ${name}., or ${name}.${zone}. with its final dot for the longer name`,
    rfc: 'RFC 1035 section 5.1',
  };
}

function checkAbsolute(written: string): string | Refusal {
  const name = written.slice(0, -1);
  if (isAddress(name)) return addressForName(name);
  const labels = readLabels(name, allowsSlash(name), true);
  return typeof labels === 'string' ? `${labels}.` : labels;
}

function withinZone(label: string, zone: string): string | Refusal {
  const length = countOctets(label) + 1 + zone.length;
  return length <= NAME_LIMIT ? `${label}.${zone}.` : tooLong(label, length);
}

function twoReadings(written: string, name: string, zone: string): Refusal {
  return {
    wrong: `${quoted(written)} has no final dot and more than one label, so it could be ${name}. or ${name}.${zone}.`,
    hint: `write ${name}. for the name as it stands, or ${name}.${zone}. for the one in this zone`,
    rfc: 'RFC 1035 section 5.1',
  };
}

function isNumber(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isAddress(name: string): boolean {
  return /^[0-9]+(?:\.[0-9]+){3}$/.test(name) || /^[0-9a-f]*:[0-9a-f:.]*$/i.test(name);
}

function addressForName(written: string): Refusal {
  return {
    wrong: `${written} is an address, and a name is wanted here`,
    hint: 'write the name of a host whose A or AAAA record holds the address',
  };
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
