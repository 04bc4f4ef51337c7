/** Decides the intents of a plan once more, on the state as it is now. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {type Command, isRefusal} from '../decide.ts';
import {
  type AllowanceSpent,
  type Created,
  type Intent,
  type Moved,
  type OwnerChanged,
  splitType,
  type Updated,
} from '../event.ts';
import {spentKey} from '../evolve.ts';
import {sourceOf} from '../resource.ts';
import {leavingIn, type Transacting, type Transaction, transact} from '../transact.ts';
import type {World} from '../world.ts';

export interface Redone {
  readonly transaction: Transaction;
  /** Says what would come out differently; undefined where all of it is the same. */
  readonly difference: string | undefined;
}

export interface Redoing extends Transacting {
  /** Looks at each command before it is decided, with the state that the ones before it have left; false stops. */
  readonly look?: (intent: Intent, command: Command, world: World) => boolean;
}

/** Performs the commands of a plan. Derived intents are not performed: they have to follow again, in the same places. */
export function redo(before: World, intents: readonly Intent[], redoing: Redoing): Redone {
  const derived = new Set<string>();
  const steps = intents
    .filter((intent) => !isDerived(before, derived, intent))
    .map((intent) => ({intent, command: commandOf(before.catalogue, intent)}));
  const leaving = leavingIn(steps.map(({command}) => (command === 'unknown' ? undefined : command)));
  const transaction = transact(before, {...redoing, leaving});
  const difference = perform(before, steps, transaction, redoing) ?? compare(transaction.intents, intents);
  return {transaction, difference};
}

interface Step {
  readonly intent: Intent;
  readonly command: Command | 'unknown' | undefined;
}

function perform(before: World, steps: readonly Step[], transaction: Transaction, {look}: Redoing): string | undefined {
  for (const {intent, command} of steps) {
    if (command === 'unknown') return `this version knows no event ${intent.type}`;
    if (command === undefined) {
      if (transaction.world.spent.has(spentKey(intent.data as AllowanceSpent))) return `${intent.subject} was used`;
      transaction.note(intent);
      continue;
    }
    if (look?.(intent, command, transaction.world) === false) return `${intent.subject} is not valid`;
    const answer = transaction.perform(command);
    if (isRefusal(answer)) {
      const isThere = command.do === 'create' && before.resources.has(command.uid);
      return isThere ? `${intent.subject} was created meanwhile` : answer.summary;
    }
    const other = differenceOf(answer, intent);
    if (other) return other;
  }
  const wrong = transaction.finish().find((problem) => problem.severity === 'error');
  return wrong && `${wrong.address}: ${wrong.summary}`;
}

/** Remembers in `derived` what is created, so that later intents about it are recognised. */
function isDerived(before: World, derived: Set<string>, {type, uid, data}: Intent): boolean {
  const {owner} = data as Partial<Created>;
  const isBorn = splitType(type).happening === 'created' && owner !== undefined && sourceOf({owners: [owner]}) !== undefined;
  if (isBorn) derived.add(uid);
  const there = before.resources.get(uid);
  return derived.has(uid) || (there !== undefined && sourceOf(there) !== undefined);
}

function compare(answers: readonly Intent[], intents: readonly Intent[]): string | undefined {
  for (const [index, intent] of intents.entries()) {
    const answer = answers[index];
    if (!answer) return `${intent.subject} would no longer follow`;
    if (answer.type !== intent.type || answer.uid !== intent.uid) return `${answer.subject} would now follow from it too`;
    const other = differenceOf(answer, intent);
    if (other) return other;
  }
  const more = answers[intents.length];
  return more && `${more.subject} would now follow from it too`;
}

function differenceOf(answer: Intent, intent: Intent): string | undefined {
  if (answer.subject !== intent.subject) return `${intent.subject} is now ${answer.subject}`;
  if (answer.prior !== intent.prior) return `${intent.subject} was changed`;
  const isSame = answer.organisation === intent.organisation && JSON.stringify(answer.data) === JSON.stringify(intent.data);
  return isSame ? undefined : `${intent.subject} would become something else`;
}

/** Reads an intent as the command that it came of; undefined for what is not about a resource. */
function commandOf(kinds: Catalogue, intent: Intent): Command | 'unknown' | undefined {
  const {kind: name, happening} = splitType(intent.type);
  const {uid} = intent;
  const kind = kinds.kind(name);
  if (intent.type === 'allowance.spent') return undefined;
  if (!kind) return 'unknown';
  switch (happening) {
    case 'created': {
      const {parent, name: born, spec, labels, protect, owner} = intent.data as Created;
      return {
        do: 'create',
        kind,
        uid,
        parent,
        name: born,
        spec,
        ...(labels ? {labels} : {}),
        ...(protect ? {protect: true} : {}),
        ...(owner ? {owner} : {}),
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
    default:
      return 'unknown';
  }
}
