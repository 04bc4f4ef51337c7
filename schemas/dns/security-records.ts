/** Records that say whom to trust: CAA, DS, TLSA and SSHFP. */
import {quoted, type Refusal} from './labels.ts';
import {readHex, readString, refuseEscape, refuseLength, refuseNumber, writeString} from './tokens.ts';

/** An issuer's domain and its parameters, either of which may be missing (RFC 8659 section 4.2). */
const ISSUER =
  /^[ \t]*(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*[ \t]*)?(?:;[ \t]*(?:[a-z0-9][a-z0-9-]*=[!-:<-~]*[ \t]*(?:;[ \t]*[a-z0-9][a-z0-9-]*=[!-:<-~]*[ \t]*)*)?)?$/i;

/** RFC 8659: which certificate authorities may issue. The value goes to the end of what is written. */
export function readCaa(text: string): string | Refusal {
  const [, flags = text, tag = '', rest = ''] = /^(\S+)(?:\s+(\S+)(?:\s+([\s\S]+))?)?$/.exec(text) ?? [];
  const wrong = refuseNumber(flags, 'flags', 255);
  if (wrong) return {...wrong, hint: 'write 0, or 128 for critical', rfc: 'RFC 8659 section 4.1'};
  if (!/^[a-z0-9]{1,255}$/i.test(tag)) {
    return {
      wrong: tag === '' ? 'the tag is missing' : `the tag ${quoted(tag)} has more than letters and digits`,
      rfc: 'RFC 8659 section 4.1',
    };
  }
  if (rest === '') {
    return {
      wrong: `the value behind ${tag} is missing`,
      hint: `write 0 ${tag} ; to allow nobody, or 0 ${tag} letsencrypt.org`,
      rfc: 'RFC 8659 section 4.2',
    };
  }
  const value = readCaaValue(rest);
  if (typeof value !== 'string') return value;
  return refuseProperty(tag.toLowerCase(), value) ?? `${flags} ${tag.toLowerCase()} ${writeString(value)}`;
}

function readCaaValue(written: string): string | Refusal {
  if (written.startsWith('"')) {
    if (/^"(?:[^"\\]|\\[\s\S])*"$/.test(written)) return readString(written);
    return {wrong: `the quotes in ${quoted(written)} do not pair up`, hint: 'write the value without quotes: it goes to the end'};
  }
  const special = /\\.?|"/.exec(written)?.[0];
  if (special === undefined) return readString(written);
  return special === '"'
    ? {wrong: `${quoted(written)} has a quote within`, hint: 'write the value without quotes: it goes to the end'}
    : refuseEscape(special);
}

function refuseProperty(tag: string, value: string): Refusal | undefined {
  if (/^issue(?:wild|mail|vmc)?$/.test(tag) && !ISSUER.test(value)) {
    return {
      wrong: `${quoted(value)} is no issuer`,
      hint: `write 0 ${tag} letsencrypt.org, with parameters as ; NAME=VALUE behind it, or 0 ${tag} ; for nobody`,
      rfc: 'RFC 8659 section 4.2',
      isLegal: true,
    };
  }
  if (tag === 'iodef' && !/^(?:mailto:|https?:\/\/)[!-~]+$/i.test(value)) {
    return {
      wrong: `${quoted(value)} is no address for reports`,
      hint: 'write 0 iodef mailto:security@acme.test, or an https:// URL',
      rfc: 'RFC 8659 section 4.4',
      isLegal: true,
    };
  }
  return undefined;
}

/** Bytes in a digest by its type (IANA, DS RR Type Digest Algorithms). */
const DS_BYTES: {readonly [type: string]: number} = {1: 20, 2: 32, 3: 32, 4: 48, 5: 32, 6: 32};

/** RFC 4034 section 5. */
export function readDs(text: string): string | Refusal {
  const [tag = '', algorithm = '', type = '', ...data] = text.split(/\s+/);
  const wrong =
    refuseNumber(tag, 'key tag', 65_535) ?? refuseNumber(algorithm, 'algorithm', 255) ?? refuseNumber(type, 'digest type', 255);
  if (wrong) return wrong;
  if (algorithm === '0' || type === '0') {
    return {wrong: `${algorithm === '0' ? 'algorithm' : 'digest type'} 0 is reserved`, rfc: 'RFC 4034 appendix A', isLegal: true};
  }
  const hex = readHex(data, 'the digest');
  if (typeof hex !== 'string') return hex;
  return refuseLength(hex, `a digest of type ${type}`, DS_BYTES[type]) ?? `${tag} ${algorithm} ${type} ${hex}`;
}

const TLSA_BYTES: {readonly [type: string]: number} = {1: 32, 2: 64};

/** RFC 6698 section 2; numbers that mean nothing yet, or are for private use, are kept (section 7). */
export function readTlsa(text: string): string | Refusal {
  const [usage = '', selector = '', type = '', ...data] = text.split(/\s+/);
  const wrong =
    refuseNumber(usage, 'usage', 255) ?? refuseNumber(selector, 'selector', 255) ?? refuseNumber(type, 'matching type', 255);
  if (wrong) return wrong;
  const hex = readHex(data, 'the data');
  if (typeof hex !== 'string') return hex;
  const short = refuseLength(hex, `data of matching type ${type}`, TLSA_BYTES[type]);
  return short ? {...short, isLegal: true} : `${usage} ${selector} ${type} ${hex}`;
}

const SSHFP_BYTES: {readonly [type: string]: number} = {1: 20, 2: 32};

/** RFC 4255; algorithms and types that are not assigned yet are kept. */
export function readSshfp(text: string): string | Refusal {
  const [algorithm = '', type = '', ...data] = text.split(/\s+/);
  const wrong = refuseNumber(algorithm, 'algorithm', 255) ?? refuseNumber(type, 'fingerprint type', 255);
  if (wrong) return wrong;
  const hex = readHex(data, 'the fingerprint');
  if (typeof hex !== 'string') return hex;
  const short = refuseLength(hex, `a fingerprint of type ${type}`, SSHFP_BYTES[type]);
  return short ? {...short, isLegal: true} : `${algorithm} ${type} ${hex}`;
}
