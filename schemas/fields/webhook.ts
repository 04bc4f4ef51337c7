/** Webhooks: what every product asks of one. */
import {describe, type Fields, type FieldType, field, scalar} from '../field.ts';
import {set} from './compound.ts';
import {ipv6Words} from './network.ts';
import {secret} from './secret.ts';
import {truth} from './text.ts';
import {httpsUrl} from './url.ts';

/** An https URL that does not lead into the network of who calls it (OWASP: server-side request forgery). */
export const webhookUrl: FieldType<string> = {
  ...httpsUrl,
  read(raw, reading) {
    const value = httpsUrl.read(raw, reading);
    const host = value === undefined ? '' : new URL(value).hostname;
    if (value === undefined || !isInside(host)) return value;
    reading.report({
      code: 'webhook/inside',
      summary: `${host} is an address within a machine or a private network, which is not called from outside (RFC 6890)`,
      hint: 'write a host name, or an address that is reached from everywhere',
    });
    return undefined;
  },
};

/** Loopback, private, link-local and unspecified addresses (RFC 6890), also where IPv6 wraps IPv4, and the names of this machine (RFC 6761). */
function isInside(host: string): boolean {
  if (/(^|\.)localhost\.?$/.test(host)) return true;
  if (!host.startsWith('[')) return isInsideIpv4(host);
  const words = ipv6Words(host.slice(1, -1)) as readonly number[];
  const [first, , , , , sixth, seventh, last] = words as readonly [number, 0, 0, 0, 0, number, number, number];
  if (words.slice(0, 5).every((word) => word === 0) && (sixth === 0xffff || sixth === 0))
    return (seventh === 0 && last < 2) || isInsideIpv4([seventh >> 8, seventh & 255, last >> 8, last & 255].join('.'));
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80;
}

function isInsideIpv4(host: string): boolean {
  return /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2[0-9]|3[01])|100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))\.[0-9.]+$/.test(
    host,
  );
}

/** What happened, or all that begins alike: `payment.paid`, `payment.*`, `*`. */
const eventPattern: FieldType<string> = scalar(
  'event pattern',
  (written) =>
    /^(\*|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*\.(\*|[a-z][a-z0-9_]*))$/.test(written) && written.length <= 200
      ? {value: written}
      : {
          wrong: `${describe(written)} is no pattern of events`,
          hint: 'write two words or more with points between them, of which the last may be *, such as payment.paid or payment.*',
        },
  {
    type: 'string',
    pattern: '^(\\*|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*\\.(\\*|[a-z][a-z0-9_]*))$',
    examples: ['payment.paid', 'payment.*'],
  },
);

/** Patterns of which none is covered by another, so that one choice has one spelling. */
const eventPatterns: FieldType<readonly string[]> = {
  ...set(eventPattern),
  read(raw, reading) {
    const patterns = set(eventPattern).read(raw, reading);
    const covered = (patterns ?? []).flatMap((each) => {
      const by = patterns?.find((other) => other !== each && other.endsWith('*') && each.startsWith(other.slice(0, -1)));
      return by === undefined ? [] : [[each, by] as const];
    });
    for (const [each, by] of covered)
      reading.report({code: 'webhook/covered', summary: `${by} covers ${each} already`, hint: `take ${each} out`});
    return covered.length > 0 ? undefined : patterns;
  },
};

/** The month of an API: what is sent never changes its shape by itself. */
const apiVersion: FieldType<string> = scalar(
  'API version',
  (written) =>
    /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(written)
      ? {value: written}
      : {wrong: `${describe(written)} is no version of an API`, hint: 'write its year and month, such as 2026-11'},
  {type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', examples: ['2026-11']},
);

export const webhookFields: Fields = {
  url: field(webhookUrl, 'Where events are sent (POST): https, and no address within a machine or a private network.', {
    required: true,
  }),
  events: field(eventPatterns, 'What is sent: payment.paid, or all that begins alike with payment.*.', {required: true}),
  api_version: field(apiVersion, 'The month of the API, as YYYY-MM. It is pinned: what is sent never changes by itself.', {
    required: true,
  }),
  signing_secret: field(secret, 'What is sent is signed with it (HMAC, RFC 2104), so that the receiver knows who it is from.', {
    required: true,
  }),
  enabled: field(truth, 'Whether anything is sent.', {default: true}),
};
