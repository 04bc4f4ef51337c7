/** Why a plan changes something, in words: the same in text and in Markdown. */
import type {ShownChange, ShownPlan} from '#core/plan/shown.ts';
import {plural} from './diagnostics.ts';
import {sayRename} from './rename-hint.ts';

/** Returns why a change is made, in brackets; empty where the change itself says it. */
export function sayReason(plan: ShownPlan, change: ShownChange): string {
  const {reason} = change;
  switch (reason.code) {
    case 'not-there':
    case 'fields-differ':
    case 'destroy':
      return '';
    case 'deleted-elsewhere':
      return '(it was deleted outside of this stack)';
    case 'immutable-field':
      return `(${reason.fields.join(', ')} can’t be changed, so it is made anew)`;
    case 'needs-replaced':
      return '(what it belongs to is replaced)';
    case 'no-longer-declared': {
      const rename = sayRename(plan, change);
      return change.action === 'release'
        ? '(no longer declared here; others keep it)'
        : `(no longer declared${rename === '' ? '' : `; ${rename}`})`;
    }
    case 'not-there-then':
      return `(not there ${thenOf(plan)}${change.action === 'release' ? '; others keep it' : ''})`;
    case 'not-owned-then':
      return `(not this stack’s ${thenOf(plan)}; others keep it)`;
    case 'exclusive':
      return '(nobody owns it, and the config says exclusive)';
    case 'nobodys':
      return '(nobody owned it; now this stack does)';
    case 'handed-over':
      return `(handed over by ${reason.from})`;
    case 'shared':
      return '(shared with another stack)';
    case 'forgotten':
      return '(let go; nothing is deleted)';
    case 'derived':
      return `(follows from ${reason.from})`;
    case 'renamed':
      return sayBelow(plan, change, 'moved: declared with previously');
    case 'respelled':
      return '(the same name in another spelling)';
    case 'moved-elsewhere':
      return sayBelow(plan, change, plan.terms.mode === 'rollback' ? 'moved back' : 'moved back: it had this name before');
  }
}

/** Names the position of a rollback. */
export function thenOf({terms: {to}}: ShownPlan): string {
  return to === undefined ? 'then' : `at event ${to}`;
}

function sayBelow(plan: ShownPlan, change: ShownChange, word: string): string {
  const count = plan.belowOf(change);
  return count > 0 ? `(${word}, with ${plural(count, 'resource')} below it)` : `(${word})`;
}
