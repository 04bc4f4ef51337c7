import {describe, expect, it} from 'vitest';
import {type MailRecord, mailRecords} from '#schemas/communication/mail-records.ts';
import {absoluteOwner, ownerName} from '#schemas/dns/names.ts';
import {recordValues} from '#schemas/dns/values.ts';
import type {Json} from '#schemas/field.ts';
import {read} from '../dns/reading.ts';

const line = ({owner, type, values}: MailRecord): string => `${owner} ${type} ${values.join(' | ')}`;
const lines = (spec: {[field: string]: Json}, domain = 'acme.test', zone = 'acme.test'): readonly string[] =>
  mailRecords(domain, spec, zone).map(line);

const EVERYTHING = {
  spf: {include: ['_spf.partner.test', 'xn--mnchen-3ya.test'], all: 'fail'},
  dkim: {selectors: ['k1']},
  dmarc: {
    policy: 'reject',
    subdomain_policy: 'quarantine',
    percent: '50%',
    rua: ['a@acme.test', 'b!1@acme.test'],
    ruf: ['c@acme.test'],
    dkim_alignment: 'strict',
    spf_alignment: 'strict',
  },
  mta_sts: 'enforce',
  return_path: 'back',
};

describe('the records of a mail domain', () => {
  it('are those of SPF, the return path, DKIM and DMARC where nothing more is said', () => {
    expect(lines({})).toEqual([
      '@ TXT "v=spf1 include:_spf.mail.pltfr.ms ~all"',
      'bounce TXT "v=spf1 include:_spf.mail.pltfr.ms -all"',
      'bounce MX 10 bounces.mail.pltfr.ms.',
      'p1._domainkey CNAME p1.acme.test._domainkey.mail.pltfr.ms.',
      'p2._domainkey CNAME p2.acme.test._domainkey.mail.pltfr.ms.',
      '_dmarc TXT "v=DMARC1; p=none"',
    ]);
  });

  it('name who else may send in every way that SPF has, and which failures are told', () => {
    const spf = {
      include: ['_spf.partner.test'],
      a: ['www.acme.test'],
      mx: ['acme.test'],
      ip4: ['192.0.2.0/24', '198.51.100.7/32'],
      ip6: ['2001:db8::/32', '2001:db8:1::1/128'],
      exists: ['%{i}._spf.acme.test'],
      redirect: '_spf.acme.test',
    };
    const [first, ...rest] = lines({spf, dmarc: {fo: ['1', 'd']}});
    expect(first).toBe(
      '@ TXT "v=spf1 ip4:192.0.2.0/24 ip4:198.51.100.7 ip6:2001:db8::/32 ip6:2001:db8:1::1 a:www.acme.test mx:acme.test include:_spf.mail.pltfr.ms include:_spf.partner.test exists:%{i}._spf.acme.test redirect=_spf.acme.test"',
    );
    expect(rest).toContain('_dmarc TXT "v=DMARC1; p=none; fo=1:d"');
  });

  it('say all that the domain says', () => {
    expect(lines(EVERYTHING)).toEqual([
      '@ TXT "v=spf1 include:_spf.mail.pltfr.ms include:_spf.partner.test include:xn--mnchen-3ya.test -all"',
      'back TXT "v=spf1 include:_spf.mail.pltfr.ms -all"',
      'back MX 10 bounces.mail.pltfr.ms.',
      'k1._domainkey CNAME k1.acme.test._domainkey.mail.pltfr.ms.',
      '_dmarc TXT "v=DMARC1; p=reject; sp=quarantine; pct=50; rua=mailto:a@acme.test,mailto:b%211@acme.test; ruf=mailto:c@acme.test; adkim=s; aspf=s"',
      '_mta-sts CNAME acme.test._mta-sts.mail.pltfr.ms.',
      'mta-sts CNAME mta-sts.mail.pltfr.ms.',
    ]);
  });

  it('stand below the zone where the domain does, and nowhere where it does not', () => {
    expect(lines({}, 'news.acme.test').map((each) => each.split(' ')[0])).toEqual([
      'news',
      'bounce.news',
      'bounce.news',
      'p1._domainkey.news',
      'p2._domainkey.news',
      '_dmarc.news',
    ]);
    expect(lines({}, 'other.test')).toEqual([]);
  });

  it.each([
    ['acme.test', 'acme.test'],
    ['news.acme.test', 'acme.test'],
    ['acme.test.acme.test', 'acme.test'],
  ])('of %s in %s are in the form in which the DNS stores them', (domain, zone) => {
    for (const {owner, type, values} of [...mailRecords(domain, EVERYTHING, zone), ...mailRecords(domain, {}, zone)]) {
      expect(read(ownerName, owner, zone)).toEqual({value: owner, problems: []});
      expect(absoluteOwner(owner, zone)).toMatch(new RegExp(`(^|\\.)${domain}\\.$`));
      expect(read(recordValues, values, zone, owner, type)).toEqual({value: values, problems: []});
    }
  });

  it('are cut where a text is long', () => {
    const include = Array.from({length: 9}, (_, index) => `spf-${index}.${'a'.repeat(40)}.test`);
    const [spf] = mailRecords('acme.test', {spf: {include}}, 'acme.test') as [MailRecord];
    expect(spf.values[0]).toMatch(/^"[^"]{255}" "/);
    expect(read(recordValues, spf.values, 'acme.test', '@', 'TXT').value).toEqual(spf.values);
  });
});
