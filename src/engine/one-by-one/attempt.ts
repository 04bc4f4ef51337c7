/** A transaction about one resource, and how long it is worth trying again. */
import {setTimeout as wait} from 'node:timers/promises';
import {type Command, isRefusal, type Refusal} from '#core/decide.ts';
import type {Transaction} from '#core/transact.ts';
import type {World} from '#core/world.ts';
import type {Problem} from '#schemas/field.ts';
import {sweep} from './let-go.ts';
import {deletePending, findPending, pendingDeletions} from './pending.ts';
import type {Session} from './session.ts';
import {traced} from './trace.ts';

export type Said = Problem & {
  readonly severity: 'error' | 'warning';
  readonly uid?: string;
  /** Something else that happens may mend it. */
  readonly mayPass?: boolean;
};

/** The commands for the state of that moment, or what is wrong with what was asked for in it. */
export type CommandsFor = (
  world: World,
) => {readonly commands: readonly Command[]; readonly problems?: undefined} | {readonly problems: readonly Problem[]};

/** How long nothing may happen in a store until it is taken that nothing more will, in milliseconds. */
const PATIENCE = 2000;
const PAUSE = 50;

/** The patience of others, in milliseconds, after one has waited in vain and nothing has happened since. */
const SHORT_PATIENCE = 200;

/** Again and again, as long as something happens in the store that may mend what is wrong. */
export async function patiently(session: Session, work: () => Promise<readonly Said[]>): Promise<readonly Said[]> {
  for (;;) {
    // From before the work: what others do as soon as it has failed counts.
    const before = session.position();
    const said = await work();
    const passing = said.filter((each) => each.severity === 'error' && each.mayPass);
    if (passing.length === 0) return said;
    const missed = passing.map(({code, summary}) => `${code} ${summary}`);
    const patience = patienceFor(session, before, missed);
    const about = {missed, patience, position: before};
    if (await traced('wait for a change in the store', about, () => somethingHappens(session, before, patience))) continue;
    noteInVain(session, before, missed);
    return said;
  }
}

/** Problems that were waited on in vain, while the log ended at a position. */
interface InVain {
  readonly position: number;
  readonly missed: Set<string>;
}

const IN_VAIN = new WeakMap<Session, InVain>();

/** Two hundred records in a zone that is not there wait once for it, and not one after the other. */
function patienceFor(session: Session, position: number, missed: readonly string[]): number {
  const inVain = IN_VAIN.get(session);
  if (inVain?.position !== position) return PATIENCE;
  return missed.every((each) => inVain.missed.has(each)) ? 0 : SHORT_PATIENCE;
}

function noteInVain(session: Session, position: number, missed: readonly string[]): void {
  const known = IN_VAIN.get(session);
  const before = known?.position === position ? known.missed : [];
  IN_VAIN.set(session, {position, missed: new Set([...before, ...missed])});
}

/** Waits until the log has grown since. */
async function somethingHappens(session: Session, since: number, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience && !session.isStopping(); waited += PAUSE) {
    if (session.position() !== since) return true;
    await wait(PAUSE);
  }
  return session.position() !== since;
}

/**
 * Performs all of it or nothing. With it goes what was let go and has nothing hanging on it any more, where the rules allow that;
 * and where they refuse it beside what was let go, all of that goes in the same transaction: a network takes the place of one that
 * it overlaps, and that an address needs as long as there is no other.
 */
export async function attempt(session: Session, commandsFor: CommandsFor): Promise<readonly Said[]> {
  await findPending(session);
  const swept = await attemptWith(session, commandsFor, 'sweep');
  const alone = swept.isSwept && hasErrors(swept.said) ? await attemptWith(session, commandsFor, 'alone') : swept;
  const isRefused = hasErrors(alone.said);
  const together = isRefused && session.pending.size > 0 ? await attemptWith(session, commandsFor, 'with pending') : alone;
  const {said} = hasErrors(together.said) ? alone : together;
  if (!hasErrors(said)) await deletePending(session);
  return said;
}

/** Deletions that go with the commands of an attempt. */
type Beside = 'alone' | 'sweep' | 'with pending';

async function attemptWith(
  session: Session,
  commandsFor: CommandsFor,
  beside: Beside,
): Promise<{readonly said: readonly Said[]; readonly isSwept: boolean}> {
  let said: readonly Said[] = [];
  let isSwept = false;
  await session.write((transaction) => {
    const asked = commandsFor(transaction.world);
    const refusals: readonly Problem[] = asked.problems ?? performAll(transaction, asked.commands);
    if (refusals.length > 0) said = refusals.map((each) => ({...each, severity: 'error', mayPass: isPassing(each)}));
    else {
      if (beside === 'with pending') performAll(transaction, pendingDeletions(session, transaction.world));
      isSwept = beside === 'sweep' && sweep(session, transaction);
      said = transaction.finish().map((each) => ({...each, mayPass: true}));
    }
    return !hasErrors(said);
  });
  return {said, isSwept};
}

export function performAll(transaction: Transaction, commands: readonly Command[]): readonly Refusal[] {
  return commands.flatMap((command) => {
    const answer = transaction.perform(command);
    return isRefusal(answer) ? [answer] : [];
  });
}

export function hasErrors(said: readonly {readonly severity?: string}[]): boolean {
  return said.some((each) => each.severity === 'error');
}

/** What is missing may come, and what is in the way may go. */
function isPassing({code, isMissing}: Problem): boolean {
  return isMissing === true || code === 'resource/in-use' || code === 'resource/exists';
}
