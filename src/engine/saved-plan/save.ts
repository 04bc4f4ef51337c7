/** Saves a plan in a file that apply takes. */
import {PltfrmsError} from '#core/errors.ts';
import {KEY_VARIABLE} from '#schemas/fields/secret.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import type {Store} from '#stores/store.ts';
import {pathOf} from '../open-store.ts';
import type {OutputTarget} from '../output/check-output.ts';
import {writeOutput} from '../output/write-output.ts';
import {type StoreKey, storeKey} from '../secret-key.ts';
import {signatureOf} from './sign.ts';
import {bodyOf, textOf} from './text.ts';

/** Signs a plan and writes it. The store gets a key where it has none. */
export function savePlan(target: OutputTarget, store: Store, document: PlanDocument): void {
  const body = bodyOf(document);
  writeOutput(target, textOf(body, signatureOf(keyToSign(target.store, store), document.base.store, body)));
}

/** A store in memory ends with the process, and so would a key that was created for it. */
function keyToSign(location: string, store: Store): StoreKey {
  const key = storeKey(location, store, pathOf(location) !== undefined);
  if (key) return key;
  throw new PltfrmsError('secret/key', 'a store in memory keeps no key to sign a plan with', {
    hint: `set ${KEY_VARIABLE}, here and where the plan is applied`,
  });
}
