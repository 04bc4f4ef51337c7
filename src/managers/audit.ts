/** The audit product: that what is to be written down is, and is kept as long as somebody said. */
import type {Manager} from '#core/manager.ts';
import {coversSomething} from './audit/domains.ts';
import {keepsLongEnough, onePolicyByDomain} from './audit/retention.ts';
import {auditWarnings} from './audit/warnings.ts';

export const auditManager: Manager = {
  product: 'audit',
  warnings: auditWarnings,
  rules: [coversSomething, onePolicyByDomain, keepsLongEnough],
};
