/** What the rules of audit only warn of: what would be deleted, and does not come back. */
import type {LintRule} from '#core/manager.ts';

export const auditWarnings: readonly LintRule[] = [
  {
    id: 'audit/covers-nothing',
    doc: 'A domain covers a pattern that no kind and no permission of the catalogue is called by.',
    severity: 'warning',
  },
  {
    id: 'audit/hold-lifted',
    doc: 'A legal hold ends, so what is older than the period is deleted and does not come back.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'audit/shortened',
    doc: 'A period is made shorter, so what is older is deleted and does not come back.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'audit/unkept',
    doc: 'Nothing says any more how long a domain is kept.',
    severity: 'warning',
    needsStore: true,
  },
];
