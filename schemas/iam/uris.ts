/** Addresses of programs: where a realm sends its users back to. */
import {describe, type FieldType, scalar, type Wrong} from '../field.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Where a client is sent back to: compared character by character (OAuth 2.1 section 4.1.3), so it is kept as it is
 * written. https, http on the machine of the user (RFC 8252 section 7.3), or a scheme of the program's own (section 7.1).
 */
export const redirectUri: FieldType<string> = scalar('redirect URI', readRedirect, {
  type: 'string',
  pattern: '^[a-z][a-z0-9+.-]*:[^#*\\s]+$',
  examples: ['https://shop.acme.test/callback', 'http://127.0.0.1/callback', 'test.acme.app:/callback'],
});

function readRedirect(written: string): {value: string} | Wrong {
  if (written.includes('*'))
    return {
      wrong: `${describe(written)} holds a *`,
      hint: 'write each address: they are compared exactly (RFC 9700 section 2.1)',
    };
  if (written.includes('#'))
    return {wrong: `${describe(written)} has a fragment`, hint: 'leave # and what is behind it out (RFC 6749 section 3.1.2)'};
  const url = URL.canParse(written) && !/\s/.test(written) ? new URL(written) : undefined;
  if (!url) return {wrong: `${describe(written)} is no absolute URI`, hint: 'write https://HOST/PATH'};
  if (url.username !== '' || url.password !== '')
    return {wrong: 'a redirect URI holds a user name or a password', hint: 'leave what stands before the @ out'};
  if (url.protocol === 'https:' || isPrivateUse(written)) return {value: written};
  if (url.protocol !== 'http:')
    return {
      wrong: `${describe(written)} has a scheme that no program can call its own`,
      hint: 'write https://, or a reversed domain name such as test.acme.app:/PATH (RFC 8252 section 7.1)',
    };
  return LOOPBACK.has(url.hostname)
    ? {value: written}
    : {
        wrong: `${describe(written)} is not encrypted`,
        hint: 'write https://; http is for 127.0.0.1, [::1] and localhost alone (RFC 8252 section 7.3)',
      };
}

/** A scheme with a dot is made of a domain name, so it belongs to somebody. */
export function isPrivateUse(uri: string): boolean {
  return /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:/.test(uri);
}
