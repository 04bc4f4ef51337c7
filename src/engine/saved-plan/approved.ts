/** Compares a plan that was just made with the one that was approved. */
import {PltfrmsError} from '#core/errors.ts';
import type {Created, Intent, Updated} from '#core/event.ts';
import type {Plan} from '#core/plan/planned.ts';
import type {PlanFile} from './file.ts';

/** @throws PltfrmsError `plan/not-approved` where the two would not do the same. */
export function demandApproved({path, document, intents}: PlanFile, plan: Plan): void {
  const difference =
    document.stack !== plan.stack
      ? `it is a plan of the stack ${document.stack}, and this config is of ${plan.stack}`
      : document.mode !== plan.terms.mode
        ? `it is a plan to ${document.mode}`
        : differenceOf(intents, plan.intents);
  if (difference === undefined) return;
  throw new PltfrmsError('plan/not-approved', `the config now makes another plan than ${path}: ${difference}`, {
    hint: 'nothing was applied; plan again, and have that plan approved',
  });
}

function differenceOf(approved: readonly Intent[], made: readonly Intent[]): string | undefined {
  const left = new Map(approved.map((intent) => [keyOf(intent), intent]));
  for (const intent of made) {
    const other = left.get(keyOf(intent));
    if (!other) return `${intent.type} ${intent.subject} was not approved`;
    if (!isSame(other, intent)) return `${intent.type} ${intent.subject} is not what was approved`;
    left.delete(keyOf(intent));
  }
  const [missing] = left.values();
  if (missing) return `${missing.type} ${missing.subject} was approved and would not happen`;
  const at = made.findIndex((intent, index) => keyOf(intent) !== keyOf(approved[index] as Intent));
  return at < 0 ? undefined : `${made[at]?.subject} comes in another order`;
}

function keyOf({type, uid, subject}: Intent): string {
  return `${type} ${uid} ${uid === '' ? subject : ''}`;
}

/** A secret that could not be read when the plan was made has no digest there. */
function isSame(approved: Intent, made: Intent): boolean {
  return JSON.stringify(approved) === JSON.stringify({...made, data: withoutDigests(approved.data, made.data)});
}

type Spec = {readonly [field: string]: unknown};

function withoutDigests(approved: Intent['data'], made: Intent['data']): Intent['data'] {
  const [was, is] = [
    (approved as Created | Updated).spec as Spec | undefined,
    (made as Created | Updated).spec as Spec | undefined,
  ];
  if (!was || !is) return made;
  const spec = Object.fromEntries(Object.entries(is).map(([name, value]) => [name, digestless(was[name], value)]));
  return {...made, spec} as Intent['data'];
}

function digestless(was: unknown, is: unknown): unknown {
  if (!isSecret(was) || !isSecret(is) || was.digest !== undefined) return is;
  const {digest: _, ...rest} = is;
  return rest;
}

function isSecret(value: unknown): value is {readonly secret: string; readonly digest?: string} {
  return typeof value === 'object' && value !== null && 'secret' in value;
}
