/** The communication product: domains that mail is sent from, who it is from, what it says, and how it goes out. */
import {mailRecords} from './communication/mail-records.ts';
import {SELECTORS} from './communication/platform.ts';
import {spf} from './communication/spf.ts';
import {html, languageTag, line, senderName, variableName} from './communication/values.ts';
import {domainName} from './dns/names.ts';
import {field} from './field.ts';
import {list, map, object, set} from './fields/compound.ts';
import {label, slug} from './fields/names.ts';
import {percent} from './fields/number.ts';
import {reference} from './fields/reference.ts';
import {secret} from './fields/secret.ts';
import {email, longText, oneOf, text, truth} from './fields/text.ts';
import {webhookFields} from './fields/webhook.ts';
import {defineKind, type KindDeclaration} from './kind.ts';

/** A kind of this product, which stands in an organisation. */
function communicationKind(name: string, declaration: Omit<KindDeclaration, 'name' | 'parent' | 'at'>) {
  return defineKind({
    ...declaration,
    name: `communication.${name}`,
    parent: 'organisation',
    at: `communication.${declaration.collection}`,
  });
}

/** Ways out that every organisation has without declaring them. */
const CHANNELS = {names: ['email', 'sms'], perProduct: []} as const;

const policy = oneOf('none', 'quarantine', 'reject');
const alignment = oneOf('relaxed', 'strict');

const dkim = object({
  selectors: field(
    list(slug, {least: 1}),
    'Names of its keys (RFC 6376 section 3.1): two, so that one can be exchanged while the other signs.',
    {default: SELECTORS},
  ),
  algorithm: field(oneOf('rsa2048', 'ed25519'), 'How is signed: rsa2048 everybody reads, ed25519 not yet (RFC 8463).', {
    default: 'rsa2048',
  }),
});

const dmarc = object({
  policy: field(policy, 'What receivers do with mail that fails (p).', {default: 'none'}),
  subdomain_policy: field(policy, 'What they do with that of names below (sp).', {defaultFrom: 'policy'}),
  percent: field(percent, 'To how much of it they do that (pct).', {default: '100%'}),
  rua: field(set(email), 'Who gets their daily reports.'),
  ruf: field(set(email), 'Who gets a report of each mail that fails.'),
  fo: field(
    set(oneOf('0', '1', 'd', 's')),
    'Of which failures: 0 where all checks fail, 1 where any does, d of DKIM, s of SPF.',
    {default: ['0']},
  ),
  dkim_alignment: field(alignment, 'Whether the signature may be of a name above or below (adkim).', {default: 'relaxed'}),
  spf_alignment: field(alignment, 'Whether the return path may be a name above or below (aspf).', {default: 'relaxed'}),
});

export const mailDomain = communicationKind('mail_domain', {
  collection: 'mail_domains',
  doc: 'A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone.',
  immutable: ['name'],
  key: {name: domainName},
  examples: {'acme.test': {zone: 'acme.test', dmarc: {policy: 'quarantine', rua: ['dmarc@acme.test']}, mta_sts: 'testing'}},
  fields: {
    zone: field(reference(['dns.zone']), 'The zone that its record sets stand in.', {defaultFrom: 'nearest enclosing zone'}),
    spf: field(spf, 'Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them.'),
    dkim: field(dkim, 'How its mail is signed (RFC 6376); the keys stay with the platform.'),
    dmarc: field(dmarc, 'What receivers do with mail that only says it is from here (RFC 7489 section 6.3).'),
    mta_sts: field(
      oneOf('none', 'testing', 'enforce'),
      'Whether mail to it goes over TLS only (RFC 8461); the policy is served by the platform.',
      {default: 'none'},
    ),
    return_path: field(slug, 'The label below it to which mail that can’t be delivered comes back.', {default: 'bounce'}),
    status: field(oneOf('pending', 'verified', 'failed'), 'Whether its records were found in the DNS.', {observed: true}),
  },
  computed: {
    record_sets: {
      type: 'list of text',
      doc: 'The records that it needs: they follow by themselves where its zone is here, and are to be published where it is not.',
      of: ({names: [domain = ''], spec}) =>
        mailRecords(domain, spec, domain).flatMap(({owner, type, values}) =>
          values.map((value) => `${owner === '@' ? '' : `${owner}.`}${domain}. ${type} ${value}`),
        ),
    },
  },
});

export const channel = communicationKind('channel', {
  collection: 'channels',
  doc: 'A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s.',
  key: {name: label},
  examples: {texts: {type: 'sms', adapter: 'smpp', secret: {secret: 'env:TEXTS_SECRET'}}},
  fields: {
    type: field(oneOf('email', 'push', 'sms', 'webhook'), 'What is delivered.', {required: true, immutable: true}),
    adapter: field(
      oneOf('smtp', 'smpp', 'http', 'apns', 'fcm', 'web_push'),
      'How it is handed over: smtp for email, smpp or http for sms, http for webhook, apns, fcm or web_push for push.',
      {required: true, immutable: true},
    ),
    secret: field(secret, 'What proves there who we are.', {required: true}),
    enabled: field(truth, 'Whether anything is sent through it.', {default: true}),
  },
});

export const sender = communicationKind('sender', {
  collection: 'senders',
  doc: 'Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows.',
  immutable: ['name'],
  key: {name: senderName},
  foldCase: true,
  examples: {'shop@acme.test': {display_name: 'Acme Shop', mail_domain: 'acme.test', reply_to: 'help@acme.test'}},
  fields: {
    channel: field(reference(['communication.channel'], CHANNELS), 'How its messages go out: email, sms, or a channel of ours.', {
      default: 'email',
      immutable: true,
    }),
    display_name: field(line, 'The name that stands before the address of an e-mail.'),
    mail_domain: field(reference(['communication.mail_domain']), 'The domain that signs its mail.', {
      defaultFrom: 'the address’s domain',
    }),
    reply_to: field(email, 'Where answers to an e-mail go.'),
  },
});

const variable = object({
  required: field(truth, 'Nothing is sent without it.', {default: false}),
  description: field(text, 'What it stands for.'),
});

const locale = object({
  subject: field(line, 'The subject of an e-mail.'),
  text: field(longText, 'The message as plain text.'),
  html: field(html, 'The message of an e-mail as HTML; values are escaped in it.'),
});

export const template = communicationKind('template', {
  collection: 'templates',
  doc: 'A message with gaps, {{name}}, in one or more languages.',
  key: {name: label},
  examples: {
    receipt: {
      sender: 'shop@acme.test',
      variables: {name: {required: 'true', description: 'Who paid.'}},
      locales: {en: {subject: 'Your receipt', text: 'Thank you, {{name}}.'}},
    },
  },
  fields: {
    channel: field(reference(['communication.channel'], CHANNELS), 'How it goes out: email, sms, or a channel of ours.', {
      default: 'email',
      immutable: true,
    }),
    sender: field(reference(['communication.sender']), 'Who it is from, unless whoever sends it says so.'),
    variables: field(map(variable, variableName), 'Its gaps by name: { required, description }.'),
    locales: field(map(locale, languageTag), 'What it says, by language (BCP 47): { subject, text, html }.', {required: true}),
  },
});

export const webhook = communicationKind('webhook', {
  collection: 'webhooks',
  doc: 'Where events of messages are posted: delivered, bounced, complained of.',
  key: {name: label},
  examples: {
    bounces: {
      url: 'https://hooks.example.com/mail',
      events: ['message.bounced'],
      api_version: '2026-11',
      signing_secret: {secret: 'env:BOUNCES_SECRET'},
    },
  },
  fields: webhookFields,
});

export const communicationKinds = [mailDomain, channel, sender, template, webhook] as const;
