/** The records that a mail domain needs, so that its mail is taken for what it is: what the DNS of the domain says of it. */

import {relativeOwner} from '../dns/names.ts';
import {readText} from '../dns/text-records.ts';
import type {RecordType} from '../dns/values.ts';
import type {Json} from '../field.ts';
import {PLATFORM, SELECTORS} from './platform.ts';
import {type Spf, spfText} from './spf.ts';

/** A record set as a zone holds it: its owner relative to the zone, its values in the form in which they are stored. */
export interface MailRecord {
  readonly owner: string;
  readonly type: RecordType;
  readonly values: readonly string[];
}

interface Spec {
  readonly spf?: Spf;
  readonly dkim?: {readonly selectors?: readonly string[]};
  readonly dmarc?: {readonly [tag: string]: Json};
  readonly mta_sts?: string;
  readonly return_path?: string;
}

/** Answers nothing for a domain that the zone does not hold. */
export function mailRecords(domain: string, given: {readonly [field: string]: Json}, zone: string): readonly MailRecord[] {
  const spec = given as Spec;
  const bounce = `${spec.return_path ?? 'bounce'}.${domain}`;
  const records = [
    text(domain, spfText(spec.spf)),
    text(bounce, `v=spf1 include:${PLATFORM.spf} -all`),
    {name: bounce, type: 'MX', value: `10 ${PLATFORM.bounces}.`},
    ...(spec.dkim?.selectors ?? SELECTORS).map((selector) =>
      alias(`${selector}._domainkey.${domain}`, dkimTarget(selector, domain)),
    ),
    text(`_dmarc.${domain}`, dmarcOf(spec.dmarc ?? {})),
    ...((spec.mta_sts ?? 'none') === 'none'
      ? []
      : [
          alias(`_mta-sts.${domain}`, `${domain}._mta-sts.${PLATFORM.host}`),
          alias(`mta-sts.${domain}`, `mta-sts.${PLATFORM.host}`),
        ]),
  ] as const;
  return records.flatMap(({name, type, value}) => {
    const owner = relativeOwner(`${name}.`, zone);
    return owner === undefined ? [] : {owner, type, values: [value]};
  });
}

/** The name under which the platform publishes the key of a selector; it rotates there, and no config holds it. */
export function dkimTarget(selector: string, domain: string): string {
  return `${selector}.${domain}._domainkey.${PLATFORM.host}`;
}

const ALIGNMENT: {readonly [word: string]: string} = {relaxed: 'r', strict: 's'};

/** What receivers do with mail that is not signed, and whom they tell (RFC 7489 section 6.3); what is usual is left out. */
function dmarcOf(dmarc: {readonly [tag: string]: Json}): string {
  const mail = (tag: string): string | undefined => {
    const addresses = dmarc[tag] as readonly string[] | undefined;
    return addresses?.map((each) => `mailto:${uriOf(each)}`).join(',');
  };
  const alignment = (tag: string): string | undefined => ALIGNMENT[dmarc[tag] as string];
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['p', (dmarc['policy'] as string | undefined) ?? 'none'],
    ['sp', dmarc['subdomain_policy'] as string | undefined],
    ['pct', (dmarc['percent'] as string | undefined)?.slice(0, -1)],
    ['rua', mail('rua')],
    ['ruf', mail('ruf')],
    ['fo', (dmarc['fo'] as readonly string[] | undefined)?.join(':')],
    ['adkim', alignment('dkim_alignment')],
    ['aspf', alignment('spf_alignment')],
  ];
  return ['v=DMARC1', ...tags.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}=${value}`))].join('; ');
}

/** A comma or an exclamation mark ends an address within the record (RFC 7489 section 6.2). */
function uriOf(address: string): string {
  return encodeURI(address).replace(/[,!;]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}

interface Single {
  readonly name: string;
  readonly type: RecordType;
  readonly value: string;
}

function text(name: string, content: string): Single {
  const value = readText(content);
  if (typeof value !== 'string') throw new Error(`${name}: ${value.wrong}`);
  return {name, type: 'TXT', value};
}

function alias(name: string, target: string): Single {
  return {name, type: 'CNAME', value: `${target}.`};
}
