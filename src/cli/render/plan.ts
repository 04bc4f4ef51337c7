/** A plan as people read it: what goes first, then the rest, and what does not change not at all. */

import {type FieldChange, summaryOf} from '#core/plan/document.ts';
import type {ShownChange, ShownPlan} from '#core/plan/shown.ts';
import {COLOUR, SIGN} from './actions.ts';
import {renderBlocks, renderSpends} from './blocks.ts';
import {defaultsOf} from './defaults.ts';
import {plural} from './diagnostics.ts';
import {sayHeld} from './held.ts';
import {paint} from './paint.ts';
import {renderNeeded, renderPart} from './part.ts';
import {sayReason, thenOf} from './reasons.ts';
import {line, lines, paragraphs, type Shown} from './shown.ts';
import {renderSetting, renderValue} from './value.ts';

/** What may hurt comes first. */
const RANK = {delete: 0, replace: 1, move: 2, update: 3, adopt: 4, forget: 5, release: 6, create: 7} as const;

export interface PlanView {
  /** Show every change, however many there are. */
  readonly all: boolean;
}

/** So many changes are shown without being asked; what is deleted or replaced always is. */
const MOST = 200;

export function renderPlan(plan: ShownPlan, view: PlanView): Shown {
  return paragraphs([
    renderChanges(plan, view),
    renderHeld(plan),
    renderNobodys(plan),
    renderPart(plan),
    renderSummary(plan),
    renderSpends(plan),
    renderBlocks(plan),
  ]);
}

function renderChanges(plan: ShownPlan, view: PlanView): Shown {
  const sorted = [...plan.changes]
    .map((change, index) => ({change, index}))
    .sort((a, b) => RANK[a.change.action] - RANK[b.change.action] || a.index - b.index);
  const dangerous = sorted.filter(({change}) => RANK[change.action] <= 1).length;
  const shown = view.all ? sorted : sorted.slice(0, Math.max(MOST, dangerous));
  const said: string[] = [];
  for (let i = 0; i < shown.length; i++) {
    const {change} = shown[i] as {change: ShownChange};
    const fields = plan.fieldsOf(change);
    const alike = bareRun(plan, shown, i);
    if (alike.length > 1) {
      said.push(...renderRun(alike));
      i += alike.length - 1;
    } else said.push(...renderChange(plan, change, fields));
  }
  if (shown.length < sorted.length)
    said.push(paint.dim(`  … and ${plural(sorted.length - shown.length, 'more change')}; --all shows them`));
  return lines(said);
}

/** Changes one after another that say nothing but a name, under one parent: shown as one list. */
function bareRun(plan: ShownPlan, shown: readonly {readonly change: ShownChange}[], from: number): readonly ShownChange[] {
  const first = shown[from]?.change as ShownChange;
  const run: ShownChange[] = [];
  for (let i = from; i < shown.length; i++) {
    const each = shown[i]?.change as ShownChange;
    const isAlike =
      each.action === first.action &&
      each.kind === first.kind &&
      plan.parentOf(each) === plan.parentOf(first) &&
      each.drift === undefined &&
      each.reason.code === first.reason.code &&
      each.neededBy === first.neededBy;
    if (!isAlike || (each.action !== 'create' && each.action !== 'delete') || plan.fieldsOf(each).length > 0) break;
    run.push(each);
  }
  return run;
}

function renderRun(run: readonly ShownChange[]): readonly string[] {
  const [first] = run as readonly [ShownChange, ...ShownChange[]];
  const shared = commonPrefix(run.map((each) => each.address));
  const names = run.map((each) => each.address.slice(shared.length));
  const head = `  ${COLOUR[first.action](SIGN[first.action])} ${shared.trimEnd()}${paint.dim(` (${run.length})`)}${renderNeeded(first)}`;
  return [head, ...wrap(names, 110).map((text) => `      ${text}`)];
}

function commonPrefix(addresses: readonly string[]): string {
  let prefix = addresses[0] ?? '';
  for (const each of addresses) while (!each.startsWith(prefix)) prefix = prefix.slice(0, -1);
  const cut = Math.max(prefix.lastIndexOf(':'), prefix.lastIndexOf(' '), prefix.lastIndexOf('/'));
  return prefix.slice(0, cut + 1);
}

function wrap(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line && line.length + word.length + 2 > width) {
      lines.push(`${line},`);
      line = '';
    }
    line += line ? `, ${word}` : word;
  }
  return [...lines, line];
}

function renderChange(plan: ShownPlan, change: ShownChange, fields: readonly FieldChange[]): readonly string[] {
  const colour = COLOUR[change.action];
  const said = [
    `  ${colour(SIGN[change.action])} ${change.from ? `${change.from} ${paint.dim('->')} ${colour(change.address)}` : colour(change.address)}${renderReason(plan, change)}`,
  ];
  const defaults = defaultsOf(change.kind);
  for (const {field, prior, planned} of fields) {
    const render = (value: unknown): string => renderSetting(value, defaults(field));
    if (change.action === 'create') said.push(`      ${field}: ${renderValue(planned)}`);
    else said.push(`      ${field}: ${paint.red(render(prior))} ${paint.dim('->')} ${paint.green(render(planned))}`);
  }
  if (change.drift) {
    const {run, position, type} = change.drift;
    said.push(
      `      ${paint.yellow('drift:')} ${type.slice(type.lastIndexOf('.') + 1)} by ${run.actor} through ${run.way}${run.stack ? ` for ${run.stack}` : ''} at ${run.time} (event ${position})`,
    );
  }
  return said;
}

function renderReason(plan: ShownPlan, change: ShownChange): string {
  const said = sayReason(plan, change);
  return `${said ? paint.dim(`  ${said}`) : ''}${renderNeeded(change)}`;
}

function renderHeld(plan: ShownPlan): Shown {
  if (plan.held.length === 0) return line('');
  const held = plan.held.slice(0, 50).map((each) => `  ${paint.yellow('!')} ${each.address}  ${paint.dim(sayHeld(each))}`);
  if (plan.held.length > 50) held.push(paint.dim(`  … and ${plan.held.length - 50} more`));
  return lines([paint.bold('Held:'), ...held]);
}

function renderNobodys(plan: ShownPlan): Shown {
  const counts = [...plan.nobodys].map(([kind, count]) => plural(count, kind));
  return counts.length === 0
    ? line('')
    : line(
        paint.dim(
          `${counts.join(', ')} here ${plan.nobodys.size === 1 && [...plan.nobodys.values()][0] === 1 ? 'is' : 'are'} nobody’s; settings.exclusive would remove them`,
        ),
      );
}

export function renderSummary(plan: ShownPlan): Shown {
  const {unchanged, held, ...actions} = summaryOf(plan);
  const asWhat = plan.terms.mode === 'rollback' ? `${unchanged === 1 ? 'it was' : 'they were'} ${thenOf(plan)}` : 'declared';
  const said = Object.entries(actions)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => COLOUR[action as keyof typeof COLOUR](`${count.toLocaleString('en')} to ${action}`));
  if (said.length === 0) {
    const nothing = `No changes${plan.part ? ' here' : ''}`;
    const verdict = held > 0 ? `${paint.green(nothing)}; ${held.toLocaleString('en')} held.` : paint.green(`${nothing}.`);
    const what = plan.part ? 'selected resource' : 'resource';
    return line(`${verdict} ${plural(unchanged, what)} ${unchanged === 1 ? 'is' : 'are'} as ${asWhat}.`);
  }
  return line(
    `${paint.bold('Plan:')} ${said.join(', ')}; ${unchanged.toLocaleString('en')} unchanged${held > 0 ? `; ${held.toLocaleString('en')} held` : ''}.`,
  );
}
