/**
 * Applies a plan: its intents, decided once more inside the store's transaction. Where one would now be another, nothing
 * is applied and the events in between are named; events that do not matter to it do not matter.
 */
import {randomUUID} from 'node:crypto';
import {type Command, isRefusal} from '#core/decide.ts';
import {isOnDerived} from '#core/derive.ts';
import {PltfrmsError} from '#core/errors.ts';
import {
  type AllowanceSpent,
  BY_CONFIG,
  type Created,
  type Intent,
  type Moved,
  type OwnerChanged,
  type Run,
  type StoredEvent,
  splitType,
  type Updated,
} from '#core/event.ts';
import {spentKey} from '#core/evolve.ts';
import type {Touched} from '#core/manager.ts';
import type {Seal} from '#core/secret.ts';
import {leavingIn, transact} from '#core/transact.ts';
import type {Head, World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {type Catalogue, catalogue} from '#schemas/catalogue.ts';
import type {Mark, Store, Writer} from '#stores/store.ts';
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
  /** Reads the secrets: without it there may be none. */
  readonly seal?: Seal | undefined;
  /** The outcome as it was planned; it is right when nothing has been appended since. */
  readonly planned?: {readonly after: World; readonly touched: readonly Touched[]} | undefined;
  /** What to remember for the next plan, given where the log then ends. */
  readonly mark?: ((position: number) => Mark | undefined) | undefined;
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
    const isFresh = head.position === applying.base.position && head.hash === applying.base.hash;
    const {after, touched} = isFresh && applying.planned ? applying.planned : decideAgain(store, writer, applying, head);
    const appended = applying.intents.length === 0 ? {head} : writer.append(run, applying.intents, after, touched);
    recordKey(store, writer, catalogue, applying.intents);
    const mark = isFresh ? applying.mark?.(appended.head.position) : undefined;
    if (mark) writer.mark(applying.stack, mark);
    return {head: appended.head, events: applying.intents.length, correlation: run.correlation};
  });
}

/** What was planned without a secret at hand is another outcome once that has been read. */
function sealed(applying: Applying): Applying {
  const intents = sealIntents(catalogue, applying.intents, applying.seal);
  const isSame = intents.every((intent, index) => intent === applying.intents[index]);
  return isSame ? applying : {...applying, intents, planned: undefined};
}

function decideAgain(store: Store, writer: Writer, applying: Applying, head: Head): {after: World; touched: readonly Touched[]} {
  checkBase(store, applying.base, head);
  const world = writer.world();
  const commands = applying.intents.map((intent) => commandOf(world.catalogue, intent));
  const transaction = transact(world, {
    managers,
    stacks: applying.stacks,
    asOf: applying.asOf,
    digest,
    position: head.position,
    leaving: leavingIn(commands),
  });
  for (const [index, intent] of applying.intents.entries()) {
    const command = commands[index];
    if (!command) {
      if (transaction.world.spent.has(spentKey(intent.data as AllowanceSpent)))
        throw stale(store, applying, head, `${intent.subject} was used`);
      transaction.note(intent);
      continue;
    }
    const answer = transaction.perform(command, isOnDerived(transaction.world, command));
    if (isRefusal(answer)) throw stale(store, applying, head, answer.summary);
    if (answer.subject !== intent.subject) throw stale(store, applying, head, `${intent.subject} is now ${answer.subject}`);
    if (answer.prior !== intent.prior) throw stale(store, applying, head, `${intent.subject} was changed`);
    if (JSON.stringify(answer.data) !== JSON.stringify(intent.data))
      throw stale(store, applying, head, `${intent.subject} would become something else`);
  }
  const wrong = transaction.finish().find((problem) => problem.severity === 'error');
  if (wrong) throw stale(store, applying, head, `${wrong.address}: ${wrong.summary}`);
  const more = transaction.intents[applying.intents.length];
  if (more) throw stale(store, applying, head, `${more.subject} would now follow from it too`);
  return {after: transaction.world, touched: transaction.touched()};
}

/** The log must be the one that was planned on, longer by what has happened since. */
function checkBase(store: Store, base: Head, head: Head): void {
  const there = base.position === 0 || (base.position <= head.position && store.event(base.position)?.hash === base.hash);
  if (!there)
    throw new PltfrmsError('plan/other-store', 'this plan was made on another log than this store’s', {
      hint: 'plan again on this store',
    });
}

/** An intent as the command that it came of; undefined for what is not about a resource. */
function commandOf(kinds: Catalogue, intent: Intent): Command | undefined {
  const {kind, happening} = splitType(intent.type);
  const {uid} = intent;
  switch (happening) {
    case 'created': {
      const data = intent.data as Created;
      return {
        do: 'create',
        kind: kinds.kind(kind) ?? unknown(intent),
        uid,
        parent: data.parent,
        name: data.name,
        spec: data.spec,
        ...(data.labels ? {labels: data.labels} : {}),
        ...(data.protect ? {protect: true} : {}),
        ...(data.owner ? {owner: data.owner} : {}),
      };
    }
    case 'updated':
      return {do: 'update', uid, patch: intent.data as Updated};
    case 'moved':
      return {do: 'move', uid, ...(intent.data as Moved)};
    case 'adopted':
      return {do: 'adopt', uid, ...(intent.data as OwnerChanged)};
    case 'released':
      return {do: 'release', uid, ...(intent.data as OwnerChanged)};
    case 'deleted':
      return {do: 'delete', uid};
    case 'spent':
      return undefined;
    default:
      return unknown(intent);
  }
}

function unknown(intent: Intent): never {
  throw new PltfrmsError('plan/unreadable', `this pltfrms knows no ${intent.type}`, {hint: 'plan again with this version'});
}

function stale(store: Store, applying: Applying, head: Head, why: string): PltfrmsError {
  const uids = new Set(applying.intents.flatMap((intent) => [intent.uid, ...uidsIn(JSON.stringify(intent.data))]));
  const since = [...store.events(applying.base.position + 1, head.position)];
  const guilty = since.filter((event) => uids.has(event.uid) || uidsIn(event.data).some((uid) => uids.has(uid)));
  const named = (guilty.length > 0 ? guilty : since).slice(0, 5).map(sayEvent);
  const events = named.length > 0 ? `. Since it was made: ${named.join('; ')}` : '';
  return new PltfrmsError('plan/stale', `the plan is stale: ${why}${events}`, {hint: 'nothing was applied; plan again'});
}

function uidsIn(text: string): readonly string[] {
  return text.match(/[0-9a-f]{24}/g) ?? [];
}

function sayEvent(event: StoredEvent): string {
  return `#${event.position} ${event.type} ${event.subject} by ${event.run.actor} through ${event.run.way} at ${event.run.time}`;
}
