/** What the rules of communication only warn of. */
import type {LintRule} from '#core/manager.ts';

export const communicationWarnings: readonly LintRule[] = [
  {
    id: 'communication/dkim-ed25519',
    doc: 'Signatures by ed25519, which many receivers can’t read and take for none (RFC 8463).',
    severity: 'warning',
  },
  {
    id: 'communication/dkim-selector-kept',
    doc: 'Keys that become other ones under the same names: mail that is on its way then fails (RFC 6376 section 3.1).',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'communication/dmarc-percent',
    doc: 'A DMARC policy of none for a part of the mail: nothing is done with any of it (RFC 7489 section 6.3).',
    severity: 'warning',
  },
  {
    id: 'communication/dmarc-report-elsewhere',
    doc: 'DMARC reports that go to another domain arrive only when that domain publishes its consent (RFC 7489 section 7.1).',
    severity: 'warning',
  },
  {
    id: 'communication/dmarc-subdomains',
    doc: 'A weaker DMARC policy below a domain than for the domain itself, so forged mail takes a name below it (RFC 7489 section 6.3).',
    severity: 'warning',
  },
  {
    id: 'communication/no-zone',
    doc: 'No zone here or above holds a mail domain, so its records do not follow by themselves.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'communication/sender-alignment',
    doc: 'A sender below the domain that signs for it, where dkim_alignment is strict: forwarded mail fails DMARC (RFC 7489 section 3.1.1). Where spf_alignment is strict too, all of it does, and it is an error.',
    severity: 'warning',
  },
  {
    id: 'communication/template-languages',
    doc: 'A language of a template leaves out what the others use.',
    severity: 'warning',
  },
  {id: 'communication/template-unused', doc: 'A variable of a template that no text of it uses.', severity: 'warning'},
];
