/** What the rules of IAM only warn of. */
import type {LintRule} from '#core/manager.ts';

export const iamWarnings: readonly LintRule[] = [
  {
    id: 'iam/domain-zone',
    doc: 'No zone in the store encloses a custom domain, so the records that it needs are set by hand elsewhere.',
    severity: 'warning',
  },
  {
    id: 'iam/provider-unused',
    doc: 'A field says nothing of an identity provider of this type, and nobody reads it.',
    severity: 'warning',
  },
  {
    id: 'iam/token-lifetime',
    doc: 'An access token that can’t be called back for longer than a day, or that outlives what renews it (RFC 9700 section 2.2.1).',
    severity: 'warning',
  },
];
