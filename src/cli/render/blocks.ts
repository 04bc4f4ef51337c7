/** What stops a plan, and the way out. */
import type {Diagnostic} from '#core/diagnostic.ts';
import type {ShownPlan} from '#core/plan/shown.ts';
import {plural} from './diagnostics.ts';
import {paint} from './paint.ts';
import {lines, type Shown} from './shown.ts';

export function renderBlocks(plan: Pick<ShownPlan, 'blocks'>): Shown {
  return lines(
    blocksOf(plan).flatMap(({summary, code, hint}) => [
      `${paint.red(paint.bold('Blocked:'))} ${summary} ${paint.dim(`[${code}]`)}`,
      `  ${paint.green('→')} ${hint}`,
    ]),
  );
}

/** As findings, for who knows nothing else. */
export function blocksOf(plan: Pick<ShownPlan, 'blocks'>): readonly Pick<Diagnostic, 'severity' | 'code' | 'summary' | 'hint'>[] {
  return plan.blocks.map(({code, verb, kind, count, standing, limit}) =>
    code === 'plan/deletes-everything'
      ? {
          severity: 'error',
          code,
          summary: `it would delete all ${plural(count, 'resource')} of the stack`,
          hint: 'if that is meant, use pltfrms destroy',
        }
      : {
          severity: 'error',
          code,
          summary: `it would ${verb} ${count.toLocaleString('en')} of ${plural(standing, `${kind} resource`)}; ${limit.toLocaleString('en')} is the threshold`,
          hint: 'if that is meant, write an allowance in settings.allowances: it is reviewed, and used once',
        },
  );
}
