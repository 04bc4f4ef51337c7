/** What every webhook has, whichever product sends it. */
import {describe, type FieldType, field, scalar} from '../field.ts';
import {set} from './compound.ts';
import {secret} from './secret.ts';
import {truth} from './text.ts';
import {url} from './url.ts';

/** Names of events: words with dots between them; a word may be `*`, and a last `*` covers the rest. */
const eventPattern: FieldType<string> = scalar(
  'event pattern',
  (written) =>
    written.length <= 200 && /^(?:\*|[a-z][a-z0-9_]*)(?:\.(?:\*|[a-z][a-z0-9_]*))*$/.test(written)
      ? {value: written}
      : {
          wrong: `${describe(written)} names no events`,
          hint: 'write payment.paid for one, payment.* for all of a sort, or * for all',
        },
  {
    type: ['string', 'boolean'],
    pattern: '^(\\*|[a-z][a-z0-9_]*)(\\.(\\*|[a-z][a-z0-9_]*))*$',
    examples: ['payment.paid', 'payment.*'],
  },
);

const apiVersion: FieldType<string> = scalar(
  'API version',
  (written) =>
    /^20[0-9]{2}-(0[1-9]|1[0-2])$/.test(written)
      ? {value: written}
      : {
          wrong: `${describe(written)} is no version to pin`,
          hint: 'write the year and the month of the one you have read, such as 2026-11',
        },
  {type: 'string', pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$', examples: ['2026-11']},
);

export const webhookFields = {
  url: field(url({isPublic: true}), 'Where each event is posted: a public host.', {required: true}),
  events: field(set(eventPattern, {least: 1}), 'Which events are sent; a part may be *, and a last * covers the rest.', {
    required: true,
  }),
  api_version: field(apiVersion, 'The version in which they are written: pinned, so that no payload changes by itself.', {
    required: true,
  }),
  signing_secret: field(secret, 'Signs what is sent, so that the receiver knows who sent it.', {required: true}),
  enabled: field(truth, 'Whether it is sent to.', {default: true}),
} as const;
