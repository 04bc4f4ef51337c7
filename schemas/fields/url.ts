/** URLs of the web, in the one spelling that every browser gives them (WHATWG URL). */
import {describe, type FieldType, scalar, type Wrong} from '../field.ts';
import {isPrivateHost} from './private-hosts.ts';

/** What no server takes any more. */
const LONGEST = 2000;

export interface UrlOptions {
  /** Others compare it character by character: it is kept as written, and an odd spelling is refused. */
  readonly exact?: boolean;
  /** Nothing behind a question mark. */
  readonly noQuery?: boolean;
  /** We send something there: the host is no address or name of a private network. */
  readonly isPublic?: boolean;
}

/** An https URL without user, password and fragment. */
export function url(options: UrlOptions = {}): FieldType<string> {
  return scalar('https URL', (written) => readHttps(written, options), {
    type: 'string',
    format: 'uri',
    pattern: '^[Hh][Tt][Tt][Pp][Ss]://[^#]+$',
    examples: ['https://www.acme.test/'],
  });
}

function readHttps(written: string, {exact, noQuery, isPublic}: UrlOptions): {value: string} | Wrong {
  const read = readUrl(written);
  if (!(read instanceof URL)) return read;
  if (read.protocol !== 'https:')
    return {
      wrong: `${describe(written)} is not reached by https`,
      hint: read.protocol === 'http:' ? `write ${written.replace(/^http/i, 'https')}` : 'write https://HOST/PATH',
    };
  if (noQuery && read.search !== '')
    return {
      wrong: `${describe(written)} has a question mark, behind which nothing may stand here`,
      hint: 'leave out what follows it',
    };
  if (isPublic && isPrivateHost(read.hostname))
    return {
      wrong: `${read.hostname} is no public host, and what is sent there would stay in our own network`,
      hint: 'write the name of a host that anybody can reach',
    };
  return exact ? exactly(written, read) : {value: read.href};
}

/** Reads an absolute URL of any scheme; one that has a user or a password is repeated in no message. */
export function readUrl(written: string): URL | Wrong {
  const read = parse(written);
  if (read?.username || read?.password || /^(?:[a-z][a-z0-9+.-]*:)?[/\\]*[^/?#\\]*@/i.test(written))
    return {
      wrong: 'the URL holds a user or a password, which would stand in every log',
      hint: 'leave out what stands before the @',
    };
  if (written.length > LONGEST)
    return {wrong: `a URL of ${written.length} characters is longer than ${LONGEST}`, hint: 'shorten it'};
  // Browsers take such characters out, or turn them into others: two people would read two URLs.
  if (!read || /[\s\\\p{Cc}]/u.test(written)) {
    const bare = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?([/?].*)?$/i.test(written);
    return {wrong: `${describe(written)} is no URL`, hint: bare ? `write https://${written}` : 'write https://HOST/PATH'};
  }
  const hash = written.indexOf('#');
  if (hash >= 0)
    return {
      wrong: `${describe(written)} has a fragment, which never reaches a server (RFC 3986 section 3.5)`,
      hint: `write ${written.slice(0, hash)}`,
    };
  return read;
}

/** A URL that is compared as it stands (RFC 3986 section 6.2.1): in the usual spelling, or it would never be found equal. */
export function exactly(written: string, read: URL): {value: string} | Wrong {
  if (read.href === written || read.href === `${written}/`) return {value: written};
  return {
    wrong: `${describe(written)} is compared character by character, and nobody else spells it so`,
    hint: `write ${read.href}`,
  };
}

function parse(written: string): URL | undefined {
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}
