/** What the engine asks of a store: the log, the state it implies, and transactions on both. */
import type {Damage} from '#core/damage.ts';
import type {Intent, Run, StoredEvent} from '#core/event.ts';
import type {Touched} from '#core/manager.ts';
import type {Head, World} from '#core/world.ts';
import type {Json} from '#schemas/field.ts';
import type {Examined} from './examine.ts';

/** Who is about to write, for the message that others get meanwhile. */
export interface Holder {
  readonly actor: string;
  readonly since: string;
}

/** What an apply remembers, so that the next plan with the very same input need not be made. */
export interface Mark {
  /** Digest over all that went into a plan. */
  readonly input: string;
  readonly position: number;
  /** The first date in the config that still lies ahead; from then on the mark no longer counts. */
  readonly until: string | undefined;
  /** How many resources were as declared. */
  readonly unchanged: number;
  /** Diagnostics of the remembered plan, which its answer repeats: JSON values. */
  readonly diagnostics?: readonly Json[] | undefined;
}

export interface Rebuilt {
  readonly head: Head;
  readonly resources: number;
  /** What was wrong before. */
  readonly repaired: readonly Damage[];
}

export interface Append {
  /** Dates the events by the run though the last event is later. */
  readonly mayStepBack?: boolean;
}

export interface Appended {
  readonly head: Head;
}

export interface Writer {
  head(): Head;
  world(): World;
  /**
   * Appends events and the state they leave, together. `after` is the world with exactly these events folded into it.
   * The store sets the run's time no earlier than that of the last event, unless it may step back.
   */
  append(run: Run, intents: readonly Intent[], after: World, touched: readonly Touched[], append?: Append): Appended;
  mark(stack: string, mark: Mark): void;
  /** Records the ID of the key under which digests of secrets are made. */
  recordKeyId(id: string): void;
}

export interface Store {
  /** A random name given at birth: a plan made on another store is not for this one. */
  readonly id: string;
  head(): Head;
  /**
   * The folded state, proven to follow from the log. It is the caller's to read, not to change.
   * @throws PltfrmsError `store/damaged` where something else has changed what the store keeps
   */
  world(): World;
  /** Events from one position to another, both included, in order. */
  events(from: number, to: number): Iterable<StoredEvent>;
  event(position: number): StoredEvent | undefined;
  /** Events of some resources, up to a position, in order. What it costs depends on how many there are, not on the length of the log. */
  history(uids: Iterable<string>, upTo: number): Iterable<StoredEvent>;
  /** The position of the last event that was appended together with this one. */
  endOfRun(position: number): number;
  mark(stack: string): Mark | undefined;
  /** The ID of the key under which digests of secrets are made; undefined before there are any. */
  keyId(): string | undefined;
  /** The last run for a stack, not counting those of one way. */
  lastRun(stack: string, besides: string): Run | undefined;
  /** Reads of one moment: what another writer appends meanwhile is seen whole afterwards, and not at all before. */
  read<T>(work: () => T): T;
  /** All of it happens or nothing. One at a time: another writer waits, or is told who is at it. */
  transaction<T>(holder: Holder, work: (writer: Writer) => T): T;
  /** Compares all that the store keeps with what its log implies, and proves the log itself. */
  check(): Examined;
  /**
   * Makes everything that follows from the log anew. The log itself stays as it is.
   * @throws PltfrmsError `log/broken` where the log is damaged
   */
  rebuild(holder: Holder): Rebuilt;
  /** Gives the store back; once is enough. What is asked of it afterwards is a bug. */
  close(): void;
}
