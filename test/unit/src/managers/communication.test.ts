import {describe, expect, it} from 'vitest';
import type {Files} from '../../../wrong-configs/wrong-config.ts';
import {indent, planned} from './planning.ts';

const QUIET: ReadonlySet<string> = new Set(['secret/unread']);
const OK: readonly string[] = [];

const acme = (communication: string, records = '{}', zone = 'acme.test'): Files => ({
  'pltfrms.yaml': `stack: acme
organisations:
  acme:
    products: [communication, dns]
    dns: { zones: { ${zone}: { records: ${records} } } }
    communication:
${indent(communication, 6)}
`,
});

const domain = (fields: string): string => `mail_domains: { acme.test: { ${fields} } }`;
const sender = (name: string, fields: string, mail = ''): string => `${domain(mail)}\nsenders:\n  ${name}: { ${fields} }`;
const channel = (type: string, adapter: string): string =>
  `channels: { own: { type: ${type}, adapter: ${adapter}, secret: { secret: env:CHANNEL } } }`;
const template = (locales: string, more = ''): string =>
  `templates:\n  due:\n    variables: { name: {}, amount: {} }\n${indent(more, 4)}\n    locales:\n${indent(locales, 6)}`;
/** `abc` as `a.test, b.test, c.test`. */
const hosts = (letters: string, between: string, before = ''): string =>
  [...letters].map((each) => `${before}${each}.test`).join(between);
const EN = 'en: { subject: "{{amount}}", text: "Hello {{ name }}" }';

type Case = readonly [name: string, files: Files, says: readonly string[], told?: string];
const of = (name: string, communication: string, says: readonly string[], told?: string): Case => [
  name,
  acme(communication),
  says,
  told ?? '',
];

const cases: {readonly [about: string]: readonly Case[]} = {
  'the zone of a mail domain': [
    of('holds it', domain(''), OK),
    ['is above it', acme('mail_domains: { mail.acme.test: {} }'), OK],
    [
      'is not here',
      acme('mail_domains: { ▸other.test: {} }'),
      ['warning communication/no-zone'],
      'no zone here or above holds other.test',
    ],
    of('is named', domain('zone: acme.test'), OK),
    [
      'is another one',
      acme('mail_domains: { other.test: { zone: ▸acme.test } }'),
      ['error communication/zone-elsewhere'],
      'does not hold other.test',
    ],
  ],
  SPF: [
    of('with nine that are included', domain(`spf: { include: [${hosts('abcdefghi', ', ')}] }`), OK),
    of(
      'with ten that are included',
      domain(`spf: { include: ▸[${hosts('abcdefghij', ', ')}] }`),
      ['error communication/spf-lookups'],
      'takes 11 look-ups or more',
    ),
    of(
      'with networks, which take no look-up',
      domain(`spf: { ip4: [${Array.from({length: 12}, (_, index) => `192.0.2.${index}`).join(', ')}], ip6: [2001:db8::/32] }`),
      OK,
    ),
    of(
      'with addresses, mail servers and names that are looked up',
      domain(`spf: { a: ▸[${hosts('abcdefgh', ', ')}], mx: [m.test], exists: ["%{i}.e.test"] }`),
      ['error communication/spf-lookups'],
      'takes 11 look-ups or more',
    ),
    of('of which another decides', domain('spf: { redirect: _spf.other.test }'), OK),
    of(
      'of which two decide',
      domain('spf: { all: fail, redirect: ▸_spf.other.test }'),
      ['error communication/spf-redirect'],
      'receivers ignore redirect',
    ),
    of(
      'that redirects to itself',
      domain('spf: { redirect: ▸acme.test }'),
      ['error communication/spf-loop'],
      'redirects to acme.test',
    ),
    of(
      'with an IPv6 network as IPv4',
      domain('spf: { ip4: [▸2001:db8::/32] }'),
      ['error config/invalid-value'],
      'is not of IPv4',
    ),
    of('with a macro that is none', domain('spf: { exists: [▸"%{x}.acme.test"] }'), ['error config/invalid-value'], 'RFC 7208'),
    [
      'with one that takes nine itself',
      acme(
        domain('spf: { include: ▸[_spf.acme.test] }'),
        `{ _spf: { TXT: "v=spf1 a mx ptr exists:x.test ${hosts('abcde', ' ', 'include:')} ip4:192.0.2.1 -all" } }`,
      ),
      ['error communication/spf-lookups'],
      'takes 11 look-ups',
    ],
    [
      'with one that takes eight itself',
      acme(
        domain('spf: { include: [_spf.acme.test] }'),
        `{ _spf: { TXT: "v=spf1 a:x.test mx/24 ptr ${hosts('abcde', ' ', 'include:')} -all" } }`,
      ),
      OK,
    ],
    of(
      'that includes itself',
      domain('spf: { include: [▸acme.test] }'),
      ['error communication/spf-loop'],
      'includes acme.test itself',
    ),
    [
      'beside one of the zone’s own',
      acme('mail_domains: { ▸acme.test: {} }', '{ "@": { ▸TXT: v=spf1 -all } }'),
      ['error dns/spf-twice', 'error dns/spf-twice'],
      'RFC 7208 section 3.2',
    ],
    ['beside another text', acme(domain(''), '{ "@": { TXT: hello } }'), OK],
  ],
  DKIM: [
    of('with selectors of its own', domain('dkim: { selectors: [k1, k2] }'), OK),
    of('with none', domain('dkim: { selectors: ▸[] }'), ['error config/too-few'], 'the list is empty'),
    of('by what many can’t read', domain('dkim: { algorithm: ▸ed25519 }'), ['warning communication/dkim-ed25519'], 'RFC 8463'),
    [
      'of a name that leaves no room',
      acme(`mail_domains: { ▸${'a.'.repeat(110)}acme.test: {} }`),
      ['error communication/mail-domain-long'],
      '253 is the most',
    ],
    [
      'where something stands already',
      acme('mail_domains: { ▸acme.test: {} }', '{ p1._domainkey: { TXT: mine } }'),
      ['error dns/cname-alone'],
    ],
  ],
  DMARC: [
    of(
      'with all it has',
      domain('dmarc: { policy: reject, subdomain_policy: reject, percent: 50%, rua: [a@acme.test], ruf: [b@reports.acme.test] }'),
      OK,
    ),
    of(
      'of a share of nothing',
      domain('dmarc: { percent: ▸50% }'),
      ['warning communication/dmarc-percent'],
      'RFC 7489 section 6.3',
    ),
    of(
      'that leaves names below to forgers',
      domain('dmarc: { policy: reject, subdomain_policy: ▸none }'),
      ['warning communication/dmarc-subdomains'],
      'left to none',
    ),
    of(
      'that reports elsewhere',
      domain('dmarc: { rua: [▸a@other.test] }'),
      ['warning communication/dmarc-report-elsewhere'],
      'RFC 7489 section 7.1',
    ),
  ],
  channels: [
    of('by an adapter of its type', channel('sms', 'smpp'), OK),
    of(
      'by one of another',
      channel('sms', '▸smtp'),
      ['error communication/adapter'],
      'nothing of type sms is handed over by smtp',
    ),
    of('with its secret in the open', 'channels: { own: { type: sms, adapter: smpp, secret: ▸hunter2 } }', [
      'error secret/in-the-open',
    ]),
  ],
  senders: [
    of('of a mail domain', sender('info@acme.test', 'display_name: Acme, reply_to: help@acme.test'), OK),
    of('of a domain below it', sender('info@news.acme.test', ''), OK),
    of('of none', sender('▸info@other.test', ''), ['error communication/sender-unsigned'], 'RFC 6376'),
    of(
      'of one that is named and does not hold it',
      sender('info@other.test', 'mail_domain: ▸acme.test'),
      ['error communication/sender-alignment'],
      'other.test is none of them',
    ),
    of(
      'below one that is strict',
      sender('▸info@news.acme.test', '', 'dmarc: { dkim_alignment: strict, spf_alignment: strict }'),
      ['error communication/sender-alignment'],
      'fails DMARC (RFC 7489 section 3.1)',
    ),
    of(
      'below one that is half strict',
      sender('▸info@news.acme.test', '', 'dmarc: { dkim_alignment: strict }'),
      ['warning communication/sender-alignment'],
      'forwarded mail',
    ),
    of('of the strict one itself', sender('info@acme.test', '', 'dmarc: { dkim_alignment: strict, spf_alignment: strict }'), OK),
    of('of a telephone', sender('ACME', 'channel: sms'), OK),
    of('of a number', sender('+31201234567', 'channel: sms'), OK),
    of(
      'of a telephone without its channel',
      sender('▸ACME', ''),
      ['error communication/sender-name'],
      'ACME is no e-mail address',
    ),
    of('of e-mail by sms', sender('info@acme.test', 'channel: ▸sms'), ['error communication/sender-name'], '3GPP TS 23.040'),
    of('that a telephone can’t show', sender('▸ACME-HOSTING', 'channel: sms'), ['error config/invalid-name'], 'is neither'),
    of(
      'of a telephone with what is for e-mail',
      sender('ACME', 'channel: sms, ▸reply_to: a@acme.test'),
      ['error communication/sender-field'],
      'a sender of sms has no reply_to',
    ),
    of('by a channel of ours', `${channel('sms', 'http')}\n${sender('ACME', 'channel: own')}`, OK),
    of(
      'by a channel that shows none',
      `${channel('push', 'fcm')}\n${sender('ACME', 'channel: ▸own')}`,
      ['error communication/sender-name'],
      'nothing of type push shows a sender',
    ),
    of('by a channel that is not there', sender('ACME', 'channel: ▸letter'), ['error reference/unknown']),
  ],
  templates: [
    of('in one language', template(EN), OK),
    of('in two', template(`${EN}\nnl: { subject: "{{amount}}", html: "<p>{{name}}" }`), OK),
    of(
      'with a gap that is not declared',
      template('en: { subject: "{{amount}}", text: ▸"Hello {{nam}}{{name}}" }'),
      ['error communication/template-undeclared'],
      '{{nam}} is no variable',
    ),
    of(
      'with a variable that nothing uses',
      template('en: { subject: "{{amount}}", text: Hello }').replace('{ name', '{ ▸name'),
      ['warning communication/template-unused'],
      'no language uses {{name}}',
    ),
    of(
      'with a gap that one language leaves out',
      template(`${EN}\n▸nl: { subject: "{{name}}", text: Dag }`),
      ['warning communication/template-languages'],
      'nl leaves out {{amount}}',
    ),
    of(
      'with braces that do not close',
      template('en: { subject: "{{amount}} {{name}}", text: ▸"{{amount} due" }'),
      ['error communication/template-gap'],
      '{{ is no gap',
    ),
    of(
      'with a gap that holds more than a name',
      template('en: { subject: "{{amount}} {{name}}", text: ▸"{{#if name}}" }'),
      ['error communication/template-gap'],
      '{{#if name}} is no gap',
    ),
    of(
      'with a value that is not escaped',
      template('en: { subject: "{{amount}}", html: ▸"{{{name}}}" }'),
      ['error config/invalid-value'],
      'as it is',
    ),
    of(
      'with a subject of two lines',
      template('en: { subject: ▸"{{amount}}\\nBcc: x", text: "{{name}}" }'),
      ['error config/invalid-value'],
      'RFC 5322',
    ),
    of(
      'without a subject',
      template('▸en: { text: "{{name}} {{amount}}" }'),
      ['error communication/template-part'],
      'en has no subject',
    ),
    of(
      'without a text',
      template('▸en: { subject: "{{name}} {{amount}}" }'),
      ['error communication/template-part'],
      'en has no text',
    ),
    of('in no language', template('').replace('locales:\n', 'locales: ▸{}\n').replace('{ name: {}, amount: {} }', '{}'), [
      'error communication/template-empty',
    ]),
    of(
      'in what is no language',
      template(EN.replace('en:', '▸en_GB:')),
      ['error config/invalid-value'],
      'no language tag (BCP 47)',
    ),
    of('of sms', template('en: { text: "{{name}} {{amount}}" }', 'channel: sms'), OK),
    of(
      'of sms with a subject',
      template('en: { ▸subject: Hello, text: "{{name}} {{amount}}" }', 'channel: sms'),
      ['error communication/template-part'],
      'a message of type sms has no subject',
    ),
    of(
      'of sms from e-mail',
      `${sender('info@acme.test', '')}\n${template('en: { text: "{{name}} {{amount}}" }', 'channel: sms\nsender: ▸info@acme.test')}`,
      ['error communication/template-sender'],
      'sends by email',
    ),
  ],
  webhooks: [
    of(
      'of some events',
      'webhooks: { in: { url: https://hooks.acme.test/, events: [message.bounced], api_version: 2026-11, signing_secret: { secret: env:HOOK } } }',
      OK,
    ),
    of(
      'of events twice',
      'webhooks: { in: { url: https://hooks.acme.test/, events: [message.*, ▸message.bounced], api_version: 2026-11, signing_secret: { secret: env:HOOK } } }',
      ['warning webhook/covered'],
    ),
  ],
};

describe.each(Object.entries(cases))('%s', (_, each) => {
  for (const [name, files, says, told = ''] of each)
    it(name, async () => {
      const outcome = await planned(files, [], QUIET);
      expect(outcome).toMatchObject({says, places: outcome.marks});
      expect(outcome.summaries.join()).toContain(told);
    });
});

describe('what one stack has and another changes', () => {
  const shop = (communication: string): Files => ({
    'pltfrms.yaml': `stack: shop\norganisations:\n  acme:\n    existing: true\n    organisations:\n      shop:\n        communication:\n${indent(communication, 10)}`,
  });

  it('a sender of a mail domain above', async () => {
    expect((await planned(shop('senders: { shop@acme.test: {} }'), [acme(domain(''))], QUIET)).says).toEqual([]);
  });

  it('the same mail domain again', async () => {
    const {says, summaries} = await planned(shop(domain('')), [acme(domain(''))], QUIET);
    expect(says).toContain('error communication/mail-domain-twice');
    expect(summaries.join()).toContain('communication.mail_domain acme:acme.test is this domain already');
  });

  it('a mail domain that goes from under a sender', async () => {
    const {says} = await planned(acme('{}'), [acme(domain('')), shop('senders: { shop@acme.test: {} }')], QUIET);
    expect(says).toEqual(['error communication/sender-unsigned']);
  });

  it('a zone that what follows still stands in', async () => {
    const {says, changes} = await planned(acme(domain(''), '{}', 'other.test'), [acme(domain(''))], QUIET);
    expect({says, changes}).toEqual({says: [], changes: ['create dns.zone acme:other.test']});
  });

  it('keys that become others under the same selectors', async () => {
    const ed = (selectors: string): Files => acme(domain(`dkim: { algorithm: ed25519${selectors} }`));
    const quiet = new Set([...QUIET, 'communication/dkim-ed25519']);
    expect((await planned(ed(''), [acme(domain(''))], quiet)).says).toEqual(['warning communication/dkim-selector-kept']);
    expect((await planned(ed(', selectors: [e1, e2]'), [acme(domain(''))], quiet)).says).toEqual([]);
  });

  it('is not asked for where no store is known', async () => {
    const {says} = await planned(shop('senders: { shop@acme.test: {} }'), [], QUIET, 'validate');
    expect(says).toEqual([]);
  });
});

describe('the record sets of a mail domain', () => {
  it('follow from it, change with it, and go with it', async () => {
    const born = (await planned(acme(domain('')), [], QUIET)).changes.filter((each) => each.includes('dns.record_set'));
    expect(born.map((each) => each.replace(/#.*/, ''))).toEqual(
      ['@:TXT', 'bounce:TXT', 'bounce:MX', 'p1._domainkey:CNAME', 'p2._domainkey:CNAME', '_dmarc:TXT'].map(
        (each) => `create dns.record_set acme:acme.test:${each}`,
      ),
    );
    const changed = await planned(acme(domain('dmarc: { policy: reject }, return_path: back')), [acme(domain(''))], QUIET);
    expect(changed.changes.map((each) => each.replace(/#.*/, '')).sort()).toEqual([
      'create dns.record_set acme:acme.test:back:MX',
      'create dns.record_set acme:acme.test:back:TXT',
      'delete dns.record_set acme:acme.test:bounce:MX',
      'delete dns.record_set acme:acme.test:bounce:TXT',
      'update communication.mail_domain acme:acme.test',
      'update dns.record_set acme:acme.test:_dmarc:TXT',
    ]);
    const gone = (await planned(acme('{}'), [acme(domain(''))], QUIET)).changes;
    expect(gone).toHaveLength(7);
    expect(gone.every((each) => each.startsWith('delete '))).toBe(true);
  });
});
