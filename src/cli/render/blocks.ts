/** What stops a plan, and the way out. */
import type {Diagnostic} from '#core/diagnostic.ts';
import type {ShownPlan} from '#core/plan/shown.ts';
import {visible} from '#schemas/visible.ts';
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
  return plan.blocks.map(({code, verb, kind, count, standing, limit, unfit = []}) =>
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
          hint: `${unfit.map(sayUnfit).join('')}if that is meant, write ${unfit.length > 0 ? 'another' : 'an'} allowance in settings.allowances: it is reviewed, and used once`,
        },
  );
}

const WHY = {less: 'allows less', used: 'was used already', ended: 'has ended'};

function sayUnfit({name, why}: {readonly name: string; readonly why: keyof typeof WHY}): string {
  return `the allowance ${visible(name)} ${WHY[why]}; `;
}

/** Says which allowances a plan uses up. */
export function spendsOf({spends}: Pick<ShownPlan, 'spends'>): readonly string[] {
  return spends.map(({name, count}) => `uses up the allowance ${visible(name)}, for ${count.toLocaleString('en')}`);
}

export function renderSpends(plan: Pick<ShownPlan, 'spends'>): Shown {
  return lines(spendsOf(plan).map((each) => paint.yellow(`This plan ${each}.`)));
}
