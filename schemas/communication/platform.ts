/** Names under which the platform publishes what sending mail takes, and what is usual where a config says nothing. */

const HOST = 'mail.pltfr.ms';

export const PLATFORM = {
  host: HOST,
  /** The addresses that mail is sent from: one look-up, whatever stands behind it (RFC 7208 section 4.6.4). */
  spf: `_spf.${HOST}`,
  /** Where mail that could not be delivered comes back to. */
  bounces: `bounces.${HOST}`,
} as const;

export const SELECTORS: readonly string[] = ['p1', 'p2'];

export const SPF_ALL = {softfail: '~all', fail: '-all', neutral: '?all'} as const;
