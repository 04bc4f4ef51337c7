/**
 * Reviews a saved plan: nothing in it is believed. Its intents are decided again, and each is checked against what a config
 * of its stack could ask for; what it says of them is compared with what they do, and its thresholds are counted again.
 */
import {headFields, type Settings} from '#schemas/config.ts';
import type {Field, Json, Raw} from '#schemas/field.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {type AllowanceSpent, type Intent, spentIntent} from '../../event.ts';
import {spentKey} from '../../evolve.ts';
import type {Manager, Touched} from '../../manager.ts';
import {sourceOf} from '../../resource.ts';
import type {Head, World} from '../../world.ts';
import {type Block, guard} from '../guard.ts';
import {countOurs, countStanding} from '../ours.ts';
import type {PlanTerms} from '../planned.ts';
import {redo} from '../redo.ts';
import {rawOf} from './canonical.ts';
import {checkChanges, checkHeld, type Describing} from './described.ts';
import {checkEffect, type Effect} from './effects.ts';
import {checkCommand} from './permitted.ts';

export interface ReviewInput {
  readonly document: PlanDocument;
  /** Those of the document, or the same with the digests of their secrets. */
  readonly intents: readonly Intent[];
  readonly world: World;
  readonly head: Head;
  readonly managers: readonly Manager[];
  readonly digest: (text: string) => string;
}

export interface Review {
  /** What would come out differently now. */
  readonly difference: string | undefined;
  /** What no config of the stack could ask for, and what is said of a change and is not so. */
  readonly problems: readonly string[];
  readonly blocks: readonly Block[];
  readonly after: World;
  readonly touched: readonly Touched[];
}

export function review(input: ReviewInput): Review {
  const {document, intents, world, head, managers, digest} = input;
  const problems: string[] = [];
  const complain = (problem: string): void => void problems.push(problem);
  const terms = readTerms(document, world, complain);
  const {stack} = document;
  const stacks = new Set([stack, ...terms.previously]);
  const replacements = new Map(
    document.changes.flatMap(({replaces, uid}) => (replaces === undefined ? [] : [[replaces, uid] as const])),
  );
  const permitting = {
    before: world,
    stack,
    stacks,
    digest,
    replacements,
    formers: new Map([...replacements].map(([old, made]) => [made, old])),
    complain: (intent: Intent, problem: string) => complain(`${intent.type} ${intent.subject}: ${problem}`),
  };
  const {transaction, difference} = redo(world, intents, {
    managers,
    stacks,
    asOf: document.as_of,
    digest,
    position: head.position,
    look: (intent, command, then) => checkCommand(permitting, intent, command, then),
  });
  const after = transaction.world;
  const touched = transaction.touched();
  if (difference !== undefined) return {difference, problems, blocks: [], after, touched};
  const effects = effectsOf(intents, touched);
  const judging = {
    before: world,
    after,
    stack,
    stacks,
    terms,
    replacements,
    complain: (effect: Effect, problem: string) => complain(`${effect.intents[0]?.subject}: ${problem}`),
  };
  for (const effect of effects.values()) {
    const resource = effect.now ?? effect.prior;
    if (!resource || sourceOf(resource) !== undefined) continue;
    checkEffect(judging, effect);
  }
  const describing: Describing = {before: world, after, effects, complain};
  const counted = checkChanges(describing, document.changes);
  checkHeld(describing, document.held);
  const {blocks, spends} =
    terms.mode === 'apply'
      ? guard(
          {
            settings: terms.settings,
            standing: countStanding(world, stacks),
            isSpent: (name) => world.spent.has(spentKey({stack, name})),
            asOf: document.as_of,
          },
          counted,
          () => countOurs(world, stacks),
        )
      : {blocks: [], spends: []};
  checkSpent(document, intents, spends, complain);
  checkSummary(document, complain);
  return {difference, problems, blocks, after, touched};
}

/** The conditions that the plan states, where they are ones that a config can state. */
function readTerms(document: PlanDocument, {catalogue}: World, complain: (problem: string) => void): PlanTerms {
  const {mode, to, base, stack, previously, fence, settings} = document;
  if (mode === 'destroy') complain('a plan that destroys is never saved');
  if (to !== undefined && (mode !== 'rollback' || to > base.position)) complain(`a plan to ${mode} leads back to no event ${to}`);
  const fields = headFields(catalogue);
  const read = (name: string, value: Json): void => {
    let isWrong = false;
    const answer = (fields[name] as Field).read(rawOrText(value), {names: [], report: () => (isWrong = true)});
    if (isWrong || JSON.stringify(answer) !== JSON.stringify(value)) complain(`${name} is not what a config can state`);
  };
  const [, environment, ...more] = stack.split('@');
  read('stack', stack.split('@')[0] as string);
  if (more.length > 0 || (environment !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(environment)))
    complain('stack is not what a config can state');
  if (previously.length > 0) read('previously', previously);
  read('settings', settings as Json);
  return {mode, to, previously, fence, settings: settings as unknown as Settings};
}

function rawOrText(value: Json): Raw {
  try {
    return rawOf(value);
  } catch {
    return '';
  }
}

function effectsOf(intents: readonly Intent[], touched: readonly Touched[]): ReadonlyMap<string, Effect> {
  const byUid = new Map<string, Intent[]>();
  for (const intent of intents) if (intent.uid !== '') byUid.set(intent.uid, [...(byUid.get(intent.uid) ?? []), intent]);
  return new Map(touched.map(({uid, prior, now}) => [uid, {uid, prior, now, intents: byUid.get(uid) ?? []}]));
}

type Spends = readonly {readonly name: string; readonly count: number}[];

function checkSpent(
  {stack, spends: stated}: PlanDocument,
  intents: readonly Intent[],
  spends: Spends,
  complain: (problem: string) => void,
): void {
  const noted = intents.filter(({type}) => type === 'allowance.spent');
  const needed = spends.map(({name, count}) => spentIntent({stack, name, count} satisfies AllowanceSpent));
  if (JSON.stringify(noted) !== JSON.stringify(needed) || JSON.stringify(stated) !== JSON.stringify(spends))
    complain('the allowances that it uses are not the ones that it needs');
}

function checkSummary({summary, changes, held, blocks, applyable}: PlanDocument, complain: (problem: string) => void): void {
  const {unchanged: _, held: heldCount, ...actions} = summary;
  const isRight = Object.entries(actions).every(
    ([action, count]) => changes.filter((each) => each.action === action).length === count,
  );
  if (!isRight || heldCount !== held.length || applyable !== (blocks.length === 0))
    complain('its summary is not that of its changes');
}
