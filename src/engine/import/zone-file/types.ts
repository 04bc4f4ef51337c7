/** Types that a master file may hold and the platform has no record set for (IANA, Resource Record TYPEs). */

/** What a signed zone is made of: whoever answers for the zone makes it anew. */
const SIGNING = new Set(['DNSKEY', 'RRSIG', 'NSEC', 'NSEC3', 'NSEC3PARAM', 'CDS', 'CDNSKEY', 'ZONEMD', 'KEY', 'SIG', 'NXT']);

/** Types that the platform has no form for, with their numbers. */
const OTHERS: ReadonlyMap<string, number | undefined> = new Map(
  (
    'MD:3 MF:4 MB:7 MG:8 MR:9 NULL:10 WKS:11 HINFO:13 MINFO:14 RP:17 AFSDB:18 X25:19 ISDN:20 RT:21 NSAP:22 NSAP-PTR:23 PX:26 GPOS:27 ' +
    'LOC:29 EID:31 NIMLOC:32 ATMA:34 KX:36 CERT:37 A6:38 DNAME:39 SINK:40 APL:42 IPSECKEY:45 DHCID:49 SMIMEA:53 HIP:55 NINFO:56 ' +
    'RKEY:57 TALINK:58 OPENPGPKEY:61 CSYNC:62 DSYNC:66 HHIT:67 BRID:68 SPF:99 UINFO:100 UID:101 GID:102 UNSPEC:103 NID:104 L32:105 ' +
    'L64:106 LP:107 EUI48:108 EUI64:109 NXNAME:128 DOA:259 AMTRELAY:260 RESINFO:261 WALLET:262 CLA:263 IPN:264 AVC:258 TA:32768 ' +
    'DLV:32769 ALIAS ANAME'
  )
    .split(' ')
    .map((each) => each.split(':'))
    .map(([name = '', number]) => [name, number === undefined ? undefined : Number(number)]),
);

/** The number of a type that has no form here, by its name or as `TYPE` and the number. */
export function typeNumber(type: string): number | undefined {
  const number = /^TYPE([0-9]{1,5})$/.exec(type)?.[1];
  return number === undefined ? OTHERS.get(type) : Number(number);
}

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
