/** URLs, in the spelling of the WHATWG URL standard. */
import {describe, type FieldType, scalar, type Wrong} from '../field.ts';

export interface UrlOptions {
  /** Takes http to this machine too: native programs wait there for an answer (RFC 8252 section 7.3). */
  readonly loopback?: boolean;
  /** Others compare it character by character (RFC 9700 section 2.1), so another spelling is refused, not corrected. */
  readonly exact?: boolean;
}

/** The most that every browser and proxy takes. */
const LONGEST = 2000;

/** An absolute https URL without a user or a fragment. Stored as browsers spell it, so `HTTPS://Acme.test` is `https://acme.test/`. */
export function url(options: UrlOptions = {}): FieldType<string> {
  return scalar('URL', (written) => readUrl(written, options), {
    type: 'string',
    format: 'uri',
    examples: ['https://acme.test/path'],
  });
}

function readUrl(written: string, {loopback = false, exact = false}: UrlOptions): {value: string} | Wrong {
  const parsed = parseUrl(written);
  if (!parsed)
    return {wrong: `${describe(written)} is no URL`, hint: 'write one with its scheme and host, such as https://acme.test/path'};
  if (parsed.username !== '' || parsed.password !== '')
    return {wrong: 'this URL holds a user or a password, which everybody could read', hint: 'take out what stands before the @'};
  if (parsed.protocol !== 'https:' && !(loopback && parsed.protocol === 'http:' && isLoopbackHost(parsed.hostname)))
    return {
      wrong: `${describe(written)} is no https URL`,
      hint: loopback ? 'write https://, or http:// with 127.0.0.1 or [::1] (RFC 8252 section 7.3)' : 'write https://',
    };
  if (written.includes('#'))
    return {wrong: `${describe(written)} has a fragment, which is sent to nobody`, hint: 'take out # and what follows'};
  if (exact && parsed.href !== written)
    return {
      wrong: `${describe(written)} is compared character by character, and browsers spell it in another way (RFC 9700 section 2.1)`,
      hint: `write ${parsed.href}`,
    };
  return {value: parsed.href};
}

/** The standard forgives what nobody meant to write: blanks, backslashes, a host without its slashes. */
function parseUrl(written: string): URL | undefined {
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(written) && !/[\s\\\p{Cc}\p{Surrogate}]/u.test(written);
  return isWhole && written.length <= LONGEST && URL.canParse(written) ? new URL(written) : undefined;
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.[0-9.]+$/.test(host);
}
