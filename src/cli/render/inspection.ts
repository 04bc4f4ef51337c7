/** What is known of a saved plan, below the plan itself. */
import type {Inspection} from '#engine/saved-plan/inspect.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {paint} from './paint.ts';
import {below, line, type Shown} from './shown.ts';

export function renderInspection(document: PlanDocument, {authentic, verdict, why}: Inspection): Shown {
  const {stack, planned_by: by, pltfrms, as_of: day, base, previously, fence, mode} = document;
  const what = mode === 'rollback' ? 'Saved rollback' : 'Saved plan';
  return below([
    line(
      `${what} of the stack ${stack}${fence === undefined ? '' : `, within ${fence}`}, made by ${by} with pltfrms ${pltfrms} at event ${base.position} for ${day}.`,
    ),
    line(previously.length > 0 ? paint.yellow(`It takes over what these stacks own: ${previously.join(', ')}.`) : ''),
    line(sayAuthentic(authentic)),
    line(sayVerdict(verdict, why)),
  ]);
}

function sayAuthentic(authentic: Inspection['authentic']): string {
  if (authentic === undefined) return `${paint.yellow('Signature: not checked')}`;
  return authentic ? `${paint.green('Signature: valid')}` : `${paint.red('Signature: not valid')}`;
}

function sayVerdict(verdict: Inspection['verdict'], why: string | undefined): string {
  const said = {
    current: paint.green('can be applied'),
    stale: paint.red('stale'),
    blocked: paint.red('blocked'),
    invalid: paint.red('not valid'),
    unchecked: paint.yellow('not checked'),
  }[verdict];
  return `State: ${said}${why === undefined ? '' : `: ${why}`}`;
}
