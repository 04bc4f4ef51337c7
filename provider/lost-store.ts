/** Refuses to plan on a store that Terraform’s state was not made in: its name is probably wrong, and all of the state would be forgotten. */
import {existsSync} from 'node:fs';
import {PltfrmsError} from '#core/errors.ts';
import {nearbyStores} from '#engine/nearby-stores.ts';
import type {Session} from '#engine/one-by-one/session.ts';
import {pathOf} from '#engine/open-store.ts';
import {readNote} from './noted.ts';
import {thrown} from './problems.ts';
import type {Diagnostic} from './protocol/provider.ts';
import type {Values} from './protocol/type.ts';

const IN_STATE = 'and Terraform’s state has resources that were made in a store';

/** A resource of the state, or one that is planned to be created. */
interface Asked {
  readonly prior: Values | null;
  readonly private: Uint8Array;
}

/** Knowledge of the store and the state in one process. */
export interface StoreCheck {
  /** Notes that Terraform’s state has a resource. */
  noteState(): void;
  /** Describes what is wrong with the store for a resource, if anything is. */
  describe(session: Session, asked: Asked): Diagnostic | undefined;
  /** Returns the diagnostics of that: Terraform fails at the first, and need not hear it of each resource. */
  once(wrong: Diagnostic): readonly Diagnostic[];
}

export function openStoreCheck(): StoreCheck {
  let hasState = false;
  let isSaid = false;
  return {
    noteState: () => void (hasState = true),
    describe(session, {prior, private: kept}) {
      hasState ||= prior !== null;
      if (session.isNew()) return hasState ? describeNew(session, IN_STATE) : undefined;
      const {store} = readNote(kept);
      const isOther = prior !== null && store !== undefined && session.storeId() !== '' && store !== session.storeId();
      // A copy of the store has the same resources.
      if (!isOther || session.world().resources.has(String(prior['uid']))) return undefined;
      return describe(session, `store ${nameOf(session)} is another one than Terraform’s state was made with`);
    },
    once(wrong) {
      if (isSaid) return [];
      isSaid = true;
      return [wrong];
    },
  };
}

/** Describes a store that does not exist, or to which nothing was ever applied. */
export function describeNew(session: Session, consequence: string): Diagnostic {
  const name = nameOf(session);
  return describe(session, `store ${name} ${existsSync(name) ? 'is empty' : 'does not exist'}, ${consequence}`);
}

function describe(session: Session, summary: string): Diagnostic {
  const near = nearbyStores(nameOf(session)).slice(0, 3);
  const beside = near.length > 0 ? ` (beside it: ${near.join(', ')})` : '';
  const hint = [
    `write the right one as store = "sqlite:PATH" into the provider block, or set PLTFRMS_STORE${beside}`,
    'where that is lost for good, restore it from a copy, or take what it held out of the state with terraform state rm ADDRESS',
  ].join('; ');
  return thrown(new PltfrmsError('store/missing', summary, {hint}));
}

function nameOf({location}: Session): string {
  return pathOf(location) ?? location;
}
