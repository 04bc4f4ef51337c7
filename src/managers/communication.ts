/** The communication product: that mail is taken for what it is, and that messages can be sent as they are written. */
import type {Manager} from '#core/manager.ts';
import {webhookRule} from '#core/webhooks.ts';
import {adapters} from './communication/channels.ts';
import {keyExchange, signing} from './communication/dkim.ts';
import {reports} from './communication/dmarc.ts';
import {mailRecordSets, oneByName, zones} from './communication/mail-domains.ts';
import {senderFields, senders} from './communication/senders.ts';
import {lookups} from './communication/spf.ts';
import {gaps, messages} from './communication/templates.ts';
import {communicationWarnings} from './communication/warnings.ts';

export const communicationManager: Manager = {
  product: 'communication',
  warnings: communicationWarnings,
  rules: [
    oneByName,
    zones,
    lookups,
    signing,
    keyExchange,
    reports,
    adapters,
    senderFields,
    senders,
    messages,
    gaps,
    webhookRule('communication.webhook'),
  ],
  derivations: [mailRecordSets],
};
