/** Types that a master file may hold and the platform has no record set for (IANA, Resource Record TYPEs). */

/** What a signed zone is made of: whoever answers for the zone makes it anew. */
const SIGNING = new Set(['DNSKEY', 'RRSIG', 'NSEC', 'NSEC3', 'NSEC3PARAM', 'CDS', 'CDNSKEY', 'ZONEMD', 'KEY', 'SIG', 'NXT']);

const OTHERS = new Set(
  (
    'AFSDB AMTRELAY APL ATMA AVC CERT CSYNC DHCID DLV DNAME DOA EID EUI48 EUI64 GID GPOS HINFO HIP IPSECKEY ISDN KX L32 L64 ' +
    'LOC LP MB MD MF MG MINFO MR NID NIMLOC NINFO NSAP NSAP-PTR NULL OPENPGPKEY PX RKEY RP RT SINK SMIMEA SPF TALINK UID ' +
    'UINFO UNSPEC WKS X25 ALIAS ANAME'
  ).split(' '),
);

/** Whether it belongs to a signed zone. */
export function isSigning(type: string): boolean {
  return SIGNING.has(type);
}

/** Whether it is a type of record at all, known here or by its number (RFC 3597). */
export function isForeign(type: string): boolean {
  const number = /^TYPE([0-9]{1,5})$/.exec(type)?.[1];
  return OTHERS.has(type) || (number !== undefined && Number(number) <= 65_535);
}

/** What to do with a record of a type that there is not. */
export function insteadOf(type: string): string {
  if (type === 'SPF') return 'write it as TXT (RFC 7208 section 3.1)';
  if (type === 'ALIAS' || type === 'ANAME') return 'write A and AAAA, or HTTPS: 0 NAME as an alias for browsers';
  if (type === 'DNAME') return 'write a CNAME for each name below it';
  return 'leave it where it is answered now, or do without it';
}
