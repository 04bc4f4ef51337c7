/** Says why a resource stays that the config no longer asks for. */
import type {ShownHeld} from '#core/plan/shown.ts';

const WHY = {protected: 'protected by', 'in-use': 'still used by', holds: 'it holds', needed: 'needed by'} as const;

export function sayHeld({why, byAddress, instead}: ShownHeld): string {
  const verb = instead === 'delete' ? 'not deleted' : 'not replaced';
  return `${verb}: ${byAddress === undefined ? 'it is protected' : `${WHY[why]} ${byAddress}`}`;
}
