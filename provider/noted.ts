/**
 * What a state or a plan keeps beside a resource and shows to nobody. Terraform plans once more where it applies, and what it
 * shows of this is the only thing that it takes there from the first time.
 */
import type {Freed} from '#engine/one-by-one/departures.ts';
import type {Session} from '#engine/one-by-one/session.ts';

export interface Note {
  /** The version of the resource that was looked at. Undefined for what is new, or was imported just now. */
  readonly version?: number | undefined;
  /** The id of the store in which it was looked at. */
  readonly store?: string | undefined;
  /** The uid of the resource that was looked at, in a plan: what replaces it is asked about next, and without it. */
  readonly uid?: string | undefined;
  /** What the same plan frees this from, so that it may be deleted. */
  readonly freed?: Freed | undefined;
}

export function writeNote(session: Session, note: Omit<Note, 'store'>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({...note, store: session.storeId() || undefined} satisfies Note));
}

export function readNote(kept: Uint8Array): Note {
  return kept.length === 0 ? {} : (JSON.parse(new TextDecoder().decode(kept)) as Note);
}
