/** That a plan is only a part, what is left out, and what asked for the rest. */
import type {Part} from '#core/plan/part.ts';
import type {ShownChange, ShownPlan} from '#core/plan/shown.ts';
import {COLOUR, SIGN} from './actions.ts';
import {paint} from './paint.ts';
import {line, lines, paragraphs, type Shown} from './shown.ts';

/** So many of what is left out with something excluded are named. */
const MOST_DROPPED = 50;

export function renderPart({part}: ShownPlan): Shown {
  if (!part) return line('');
  const dropped = part.dropped
    .slice(0, MOST_DROPPED)
    .map(
      ({action, address, needs}) => `  ${COLOUR[action](SIGN[action])} ${address}  ${paint.dim(`not done: it needs ${needs}`)}`,
    );
  if (part.dropped.length > MOST_DROPPED) dropped.push(paint.dim(`  … and ${part.dropped.length - MOST_DROPPED} more`));
  return paragraphs([
    lines(dropped.length > 0 ? [paint.bold('Left out with what is excluded:'), ...dropped] : []),
    line(`${paint.yellow(paint.bold('Partial plan'))} (${sayAsked(part)}): ${sayLeftOut(part)}.`),
  ]);
}

export function sayAsked({target, exclude}: Part): string {
  const flags = (flag: string, selectors: readonly string[]): readonly string[] => selectors.map((each) => `${flag} "${each}"`);
  return [...flags('--target', target), ...flags('--exclude', exclude)].join(' ');
}

export function sayLeftOut({leftOut}: Part): string {
  const counts = [...leftOut].map(([action, count]) => `${count.toLocaleString('en')} to ${action}`);
  return counts.length === 0 ? 'no change is left out' : `it leaves out ${counts.join(', ')}`;
}

/** What asked for it, where nobody did. */
export function renderNeeded({neededBy}: ShownChange): string {
  return neededBy ? paint.yellow(`  (needed by ${neededBy})`) : '';
}
