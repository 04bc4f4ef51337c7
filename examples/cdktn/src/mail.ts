/** The operator's mail: its domain, who writes, and what. */
import {readFileSync} from 'node:fs';
import type {Construct} from 'constructs';
import {CommunicationTemplate, type DnsZone, MailReadyDomain, type Product} from 'pltfrms/cdktn';
import type {ResellerSettings} from './settings.js';

interface Mail {
  readonly communication: Product;
  readonly zone: DnsZone;
  readonly settings: ResellerSettings;
}

export function mail(scope: Construct, {communication: {organisation}, zone, settings}: Mail) {
  const domain = new MailReadyDomain(scope, 'mail', {
    organisation,
    name: 'hostco.test',
    zone,
    dmarc: {policy: settings.mailPolicy, rua: ['dmarc@hostco.test']},
    senders: {'invoices@hostco.test': {displayName: 'Hostco invoices', replyTo: 'help@hostco.test'}},
  });
  new CommunicationTemplate(scope, 'invoice', {
    organisation,
    name: 'invoice',
    sender: domain.sender('invoices@hostco.test'),
    variables: {customer: {required: true}, amount: {required: true}},
    locales: {en: {subject: 'Your invoice, {{amount}}', text: template('invoice.txt'), html: template('invoice.html')}},
  });
}

/** Long texts stand in files of their own. */
function template(file: string): string {
  return readFileSync(new URL(`../templates/${file}`, import.meta.url), 'utf8').trimEnd();
}
