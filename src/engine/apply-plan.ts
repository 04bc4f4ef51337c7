/**
 * Applies a plan: its intents, decided once more inside the store's transaction. Where one would now be another, nothing
 * is applied and the events in between are named; events that do not matter to it do not matter.
 */
import {randomUUID} from 'node:crypto';
import {PltfrmsError} from '#core/errors.ts';
import {BY_CONFIG, type Intent, type Run, type StoredEvent} from '#core/event.ts';
import type {Manager, Touched} from '#core/manager.ts';
import {redo} from '#core/plan/redo.ts';
import type {Seal} from '#core/secret.ts';
import type {Head, World} from '#core/world.ts';
import {managers as ours} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Mark, Store, Writer} from '#stores/store.ts';
import {appliedAlready, eventsOf, type Planned, STALE} from './applied-already.ts';
import {checkClock} from './clock.ts';
import {digest} from './digest.ts';
import {checkDriver} from './driver.ts';
import {sealIntents} from './seal-intents.ts';
import {recordKey} from './secret-key.ts';

export interface Applying {
  readonly intents: readonly Intent[];
  readonly base: Head;
  readonly stack: string;
  /** The stack and its former names. */
  readonly stacks: ReadonlySet<string>;
  readonly asOf: string;
  readonly actor: string;
  readonly plannedBy?: string | undefined;
  /** Drives the stacks from here on, whatever drove them before. */
  readonly takesOver?: boolean | undefined;
  /** The user says that the clock is right, however far it is from the end of the log. */
  readonly isClockTrusted?: boolean | undefined;
  /** Reads the secrets: without it there may be none. */
  readonly seal?: Seal | undefined;
  /** The rules of the products; those of this program where they are left out. */
  readonly managers?: readonly Manager[] | undefined;
  /** The outcome as it was planned; it is right when nothing has been appended since. */
  readonly planned?: Outcome | undefined;
  /** Where the log ended when the outcome was worked out, where that is not the base. */
  readonly plannedAt?: Head | undefined;
  /** Checks what was not planned in this run, wherever it has to be decided again: throws where it must not be applied. */
  readonly check?: ((world: World, head: Head) => void) | undefined;
  /** What to remember for the next plan, given where the log then ends. */
  readonly mark?: ((position: number) => Mark | undefined) | undefined;
}

/** The state that a plan leaves, and what it changes of it. */
export interface Outcome {
  readonly after: World;
  readonly touched: readonly Touched[];
}

export interface Applied {
  readonly head: Head;
  readonly events: number;
  readonly correlation: string;
}

export function applyPlan(store: Store, asked: Applying): Applied {
  const applying = sealed(asked);
  const now = new Date().toISOString();
  const run: Run = {
    correlation: randomUUID(),
    actor: applying.actor,
    way: BY_CONFIG,
    stack: applying.stack,
    time: now,
    ...(applying.plannedBy && applying.plannedBy !== applying.actor ? {plannedBy: applying.plannedBy} : {}),
  };
  return store.transaction({actor: applying.actor, since: now}, (writer) => {
    const {stacks, takesOver = false} = applying;
    checkDriver(store, () => writer.world(), {stacks, way: run.way, takesOver});
    const head = writer.head();
    const isFresh = isSame(head, applying.plannedAt ?? applying.base);
    const {after, touched} = isFresh && applying.planned ? applying.planned : decideAgain(store, writer, applying, head);
    const appended =
      applying.intents.length === 0
        ? {head}
        : writer.append(run, applying.intents, after, touched, checkClock(store, applying.isClockTrusted ?? false, now));
    recordKey(store, writer, catalogue, applying.intents);
    const mark = isFresh ? applying.mark?.(appended.head.position) : undefined;
    if (mark) writer.mark(applying.stack, mark);
    return {head: appended.head, events: applying.intents.length, correlation: run.correlation};
  });
}

function isSame(one: Head, other: Head): boolean {
  return one.position === other.position && one.hash === other.hash;
}

/** What was planned without a secret at hand is another outcome once that has been read. */
function sealed(applying: Applying): Applying {
  const intents = sealIntents(catalogue, applying.intents, applying.seal);
  const isSame = intents.every((intent, index) => intent === applying.intents[index]);
  return isSame ? applying : {...applying, intents, planned: undefined};
}

function decideAgain(store: Store, writer: Writer, applying: Applying, head: Head): Outcome {
  checkBase(store, applying.base, head);
  const {stacks, asOf, intents, base, check, managers = ours} = applying;
  check?.(writer.world(), head);
  const {transaction, difference} = redo(writer.world(), intents, {managers, stacks, asOf, digest, position: head.position});
  if (difference !== undefined) throw stale(store, {intents, base}, head, difference);
  return {after: transaction.world, touched: transaction.touched()};
}

/** The log must be the one that was planned on, longer by what has happened since. */
export function checkBase(store: Store, base: Head, head: Head): void {
  const there = base.position === 0 || (base.position <= head.position && store.event(base.position)?.hash === base.hash);
  if (!there)
    throw new PltfrmsError('plan/other-store', 'this plan was made on another log than this store’s', {
      hint: 'plan again on this store',
    });
}

/** Says why a plan is stale, naming the events that made it so; where it was applied already, as which events. */
export function stale(store: Pick<Store, 'events'>, applying: Planned, head: Head, why: string): PltfrmsError {
  const since = [...store.events(applying.base.position + 1, head.position)];
  const applied = eventsOf(applying, since);
  if (applied) return appliedAlready(applied);
  const uids = new Set(applying.intents.flatMap((intent) => [intent.uid, ...uidsIn(JSON.stringify(intent.data))]));
  const guilty = since.filter((event) => uids.has(event.uid) || uidsIn(event.data).some((uid) => uids.has(uid)));
  const named = (guilty.length > 0 ? guilty : since).slice(0, 5).map(sayEvent);
  const events = named.length > 0 ? `. Since it was made: ${named.join('; ')}` : '';
  return new PltfrmsError('plan/stale', `${STALE}${why}${events}`, {hint: 'nothing was applied; plan again'});
}

function uidsIn(text: string): readonly string[] {
  return text.match(/[0-9a-f]{24}/g) ?? [];
}

function sayEvent(event: StoredEvent): string {
  return `#${event.position} ${event.type} ${event.subject} by ${event.run.actor} through ${event.run.way} at ${event.run.time}`;
}
