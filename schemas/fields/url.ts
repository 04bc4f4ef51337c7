/** URLs, in the spelling of the WHATWG URL standard. */
import {describe, type FieldType, scalar, type Wrong} from '../field.ts';

/** The most that every browser and proxy takes. */
const LONGEST = 2000;

/** An absolute https URL without a user or a fragment: `HTTPS://Acme.test:443/a/../b` is `https://acme.test/b`. A host alone stays one. */
export const httpsUrl: FieldType<string> = scalar('https URL', readUrl, {
  type: 'string',
  format: 'uri',
  pattern: '^[Hh][Tt][Tt][Pp][Ss]://',
  examples: ['https://acme.test/path'],
});

function readUrl(written: string): {value: string} | Wrong {
  const url = parseUrl(written);
  if (!url)
    return {wrong: `${describe(written)} is no URL`, hint: 'write one with its scheme and host, such as https://acme.test/path'};
  if (url.username !== '' || url.password !== '')
    return {wrong: 'the URL holds a user name or a password', hint: 'leave what stands before the @ out'};
  if (url.protocol !== 'https:') return {wrong: `${describe(written)} is no https URL`, hint: 'write https://HOST/PATH'};
  if (written.includes('#')) return {wrong: `${describe(written)} has a fragment`, hint: 'leave # and what is behind it out'};
  return {value: url.pathname === '/' && url.search === '' && !written.endsWith('/') ? url.origin : url.href};
}

/** The standard forgives what nobody meant to write: blanks, backslashes, a scheme without its slashes. */
function parseUrl(written: string): URL | undefined {
  const isWhole = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(written) && !/[\s\\\p{Cc}\p{Surrogate}]/u.test(written);
  return isWhole && written.length <= LONGEST && URL.canParse(written) ? new URL(written) : undefined;
}
