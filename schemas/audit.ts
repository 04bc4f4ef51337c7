/** The audit product: what is written down of changes, sorted into domains, and how long it is kept. */
import {describe, type FieldType, field, scalar} from './field.ts';
import {set} from './fields/compound.ts';
import {label} from './fields/names.ts';
import {duration, durationMilliseconds} from './fields/number.ts';
import {reference} from './fields/reference.ts';
import {longText, text, truth} from './fields/text.ts';
import {defineKind} from './kind.ts';

/** Kinds or permissions, one or many: `dns.zone`, `payments.*`, `payments.payout_schedules.update`. */
const coverage: FieldType<string> = scalar(
  'pattern of kinds or permissions',
  (written) =>
    /^(\*|[a-z][a-z_]*)(\.(\*|[a-z][a-z_]*)){0,2}$/.test(written)
      ? {value: written}
      : {
          wrong: `${describe(written)} is neither a kind nor a permission`,
          hint: 'write a kind such as dns.zone, a permission such as dns.zones.update, or dns.* for all that begins alike',
        },
  {
    type: ['string', 'boolean'],
    pattern: '^(\\*|[a-z][a-z_]*)(\\.(\\*|[a-z][a-z_]*)){0,2}$',
    examples: ['dns.zone', 'payments.*'],
  },
);

/** A duration of a day at least. */
const period: FieldType<string> = {
  ...duration,
  type: 'period',
  read(raw, reading) {
    const value = duration.read(raw, reading);
    if (value === undefined || durationMilliseconds(value) >= durationMilliseconds('1d')) return value;
    reading.report({
      code: 'audit/period',
      summary: `${value} is shorter than a day, and nobody could have read it by then`,
      hint: 'write 1d at least, such as 90d or 520w',
    });
    return undefined;
  },
};

export const domain = defineKind({
  name: 'audit.domain',
  collection: 'domains',
  doc: 'What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added.',
  parent: 'organisation',
  at: 'audit.domains',
  key: {name: label},
  examples: {financial: {description: 'What an auditor asks for.', covers: ['payments.*']}},
  fields: {
    description: field(longText, 'What belongs to it, for who sorts something in.'),
    covers: field(
      set(coverage),
      'The changes that belong to it: kinds such as dns.zone, or permissions such as payments.payout_schedules.update; a part may be *, and a last * covers the rest.',
      {required: true},
    ),
  },
});

export const retentionPolicy = defineKind({
  name: 'audit.retention_policy',
  collection: 'retention_policies',
  doc: 'How long what belongs to a domain is kept, in its organisation and below.',
  parent: 'organisation',
  at: 'audit.retention_policies',
  key: {name: label},
  examples: {ledger: {domain: 'financial', period: '364w', reason: 'Dutch tax law asks for seven years.'}},
  fields: {
    domain: field(reference([domain.name]), 'What is kept; an organisation has one policy for each domain.', {required: true}),
    period: field(period, 'How long, counted from the change; a day at least, such as 520w for ten years.', {required: true}),
    legal_hold: field(truth, 'Tells the audit service to delete nothing while this is true, whatever the period.', {
      default: false,
    }),
    reason: field(text, 'The law or the contract that asks for it.'),
  },
});

export const auditKinds = [domain, retentionPolicy] as const;
