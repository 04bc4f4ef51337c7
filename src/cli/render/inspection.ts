/** What is known of a saved plan: below the plan itself, and above it too where it is not valid. */
import type {Inspection} from '#engine/saved-plan/inspect.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import {codeSpan} from './markdown-text.ts';
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

/** Warns above a plan that is not valid, before anything that it says of itself; empty for any other. */
export function renderWarning({authentic, verdict, why}: Inspection): Shown {
  if (verdict !== 'invalid' && authentic !== false) return line('');
  return below([line(sayAuthentic(authentic)), line(sayVerdict(verdict, why))]);
}

/** The same warning in Markdown. */
export function renderMarkdownWarning({authentic, verdict, why}: Inspection): string {
  if (verdict !== 'invalid' && authentic !== false) return '';
  const signature = authentic === false ? 'its signature is not valid' : 'it can’t be applied';
  return `> **This saved plan is not valid: ${signature}.**${why === undefined ? '' : ` ${codeSpan(why)}`}`;
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
