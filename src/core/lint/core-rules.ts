/** What the core itself warns of, and the list of all lint rules. */
import type {LintRule, Manager} from '../manager.ts';
import {NEAR_MISS, UNCHECKED} from '../plan/unchecked.ts';
import {PREVIOUSLY_IGNORED} from '../plan/unfollowed.ts';
import {webhookWarnings} from '../webhooks.ts';

export const WAIVER_EXPIRED = 'lint/waiver-expired';
export const WAIVER_UNUSED = 'lint/waiver-unused';
export const PLAN_STAR = 'plan/star';

const coreWarnings: readonly LintRule[] = [
  {
    id: 'config/link',
    doc: 'A link to a folder stands among the config files. Such links are not followed, so what is in the folder is not declared.',
    severity: 'warning',
  },
  {
    id: 'config/nothing-to-forget',
    doc: 'An address under forget: names nothing that is there. It may be gone for good; or it is misspelt, and what was meant is deleted.',
    severity: 'warning',
    needsStore: true,
  },
  NEAR_MISS,
  UNCHECKED,
  {
    id: 'reference/hidden',
    doc: 'A name that is referred to stands twice on the way up the tree, and the nearer one hides the other.',
    severity: 'warning',
  },
  {
    id: PREVIOUSLY_IGNORED,
    doc: 'What previously: names stands and is not renamed, since another has its name or this has a resource of its own: it is deleted, or kept beside a new one.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'reference/renamed',
    doc: 'Something is called by a name that it no longer has. It is found all the same, until something else has that name.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: PLAN_STAR,
    doc: 'A selector with a * is the address of one resource, and selects others too.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'config/overlay-name',
    doc: 'A file is named like the overlay of an environment, but for a slip, so it is laid over nothing.',
    severity: 'warning',
  },
  {
    id: 'config/variable-name',
    doc: 'The config reads an environment variable whose name does not begin with PLTFRMS_VAR_. With --no-code, which is for a stranger’s change, it is not read unless the operator allows it.',
    severity: 'info',
  },
  {
    id: 'secret/unread',
    doc: 'A secret can’t be read where the plan is made, so whether it has changed is known only when it is applied.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'secret/other-key',
    doc: 'The digest of a secret is under a key that the store had before `pltfrms key replace`, so it cannot be compared, and is made again.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: 'secret/not-of-then',
    doc: 'A rollback can’t bring back the secret of then: its place holds another value, or can’t be read. A resource that is there keeps its secret.',
    severity: 'warning',
    needsStore: true,
  },
  {
    id: WAIVER_EXPIRED,
    doc: 'A waiver has run out: what it accepted is found again. Mend that, or say until when it is accepted, and why.',
    severity: 'warning',
  },
  {
    id: WAIVER_UNUSED,
    doc: 'A waiver accepts nothing: what it was for has been mended, or it names another rule or address than it should. Only validate and lint look at the whole, so this stops them alone, and never a plan.',
    severity: 'warning',
  },
];

/** All rules that a config can set and waive: those of the core, then those of each product. */
export function lintRules(managers: readonly Manager[]): readonly LintRule[] {
  return [...coreWarnings, ...webhookWarnings, ...managers.flatMap(({warnings = [], lints = []}) => [...warnings, ...lints])];
}
