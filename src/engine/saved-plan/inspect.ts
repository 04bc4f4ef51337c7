/** Tells what is known of a saved plan: whether it is authentic, and whether it could be applied now. */
import {existsSync, statSync} from 'node:fs';
import {EXIT, isPltfrmsError, type PltfrmsError} from '#core/errors.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';
import {digest} from '../digest.ts';
import {openToRead, pathOf} from '../open-store.ts';
import {storeKey} from '../secret-key.ts';
import {authenticate, reviewFile, whyOf} from './check.ts';
import type {PlanFile} from './file.ts';

export interface Inspection {
  /** Undefined where it could not be checked. */
  readonly authentic: boolean | undefined;
  readonly verdict: 'current' | 'stale' | 'blocked' | 'invalid' | 'unchecked';
  /** Why it is not authentic, not current, or was not checked. */
  readonly why: string | undefined;
  readonly exit: number;
}

export async function inspectPlan(file: PlanFile, location: string): Promise<Inspection> {
  const path = pathOf(location);
  const isAbsent = path !== undefined && !existsSync(path);
  if (isAbsent && file.document.base.store !== '')
    return {authentic: undefined, verdict: 'unchecked', why: `there is no store ${path}`, exit: EXIT.done};
  const store = isAbsent ? openMemoryStore({catalogue, digest, id: ''}) : await openToRead(location);
  try {
    return inspectOn(file, location, store);
  } finally {
    store.close();
  }
}

function inspectOn(file: PlanFile, location: string, store: Store): Inspection {
  let hasKey = false;
  const unusable = refusalOf(() => (hasKey = storeKey(location, store, false) !== undefined));
  if (unusable) return {authentic: undefined, verdict: 'unchecked', why: unusable.message, exit: EXIT.done};
  const forged = hasKey ? refusalOf(() => authenticate(file, location, store)) : undefined;
  if (forged) {
    const isForged = forged.code === 'plan/not-authentic';
    return {
      authentic: isForged ? false : undefined,
      verdict: isForged ? 'invalid' : 'stale',
      why: whyOf(file, forged),
      exit: forged.exitCode,
    };
  }
  const authentic = hasKey ? true : undefined;
  const refused = refusalOf(() => store.read(() => reviewFile(file, store, store.world(), store.head())));
  if (!refused) return {authentic, verdict: 'current', why: undefined, exit: EXIT.done};
  const verdict = refused.exitCode === EXIT.stale ? 'stale' : refused.exitCode === EXIT.blocked ? 'blocked' : 'invalid';
  return {authentic, verdict, why: whyOf(file, refused), exit: refused.exitCode};
}

function refusalOf(work: () => unknown): PltfrmsError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (isPltfrmsError(error)) return error;
    throw error;
  }
}

/** Returns whether a word names a file: one that exists, or one that by its name is none of the addresses. */
export function isMeantAsFile(word: string): boolean {
  if (statSync(word, {throwIfNoEntry: false})) return true;
  return !/\s/.test(word) && /\.(plan|json)$|[/\\]/.test(word);
}
