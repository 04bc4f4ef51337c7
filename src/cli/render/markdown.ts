/** A plan for a pull request: the verdict, what may hurt, then the rest folded; always below GitHub's limit. */
import {summaryOf} from '#core/plan/document.ts';
import type {ShownChange, ShownPlan} from '#core/plan/shown.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {spendsOf} from './blocks.ts';
import {defaultsOf} from './defaults.ts';
import {placeText, plural} from './diagnostics.ts';
import {sayHeld} from './held.ts';
import {codeLine, codeSpan, fenceFor} from './markdown-text.ts';
import {sayAsked, sayLeftOut} from './part.ts';
import {sayReason} from './reasons.ts';
import {renderSetting, renderValue} from './value.ts';

/** GitHub refuses a comment of 65,536 characters; ours stays below 60,000 with what is put around it. */
const MOST = 58_000;

export function renderMarkdown(plan: ShownPlan, diagnostics: readonly PlacedDiagnostic[]): string {
  const budget = {left: MOST};
  const errors = diagnostics.filter((each) => each.severity === 'error');
  const parts = [heading(plan, errors.length), errors.length > 0 ? '' : summaryTable(plan)];
  const blocks = plan.blocks.map(
    (block) =>
      `- **blocked** \`${block.code}\`: ${block.count} to ${block.verb}${block.kind ? ` of ${block.standing} \`${block.kind}\`` : ''}, the limit is ${block.limit}`,
  );
  const spends = spendsOf(plan).map((each) => `- ${codeSpan(each)}`);
  if (blocks.length + spends.length > 0) parts.push([...blocks, ...spends].join('\n'));
  if (plan.part)
    parts.push(
      `**This is a part of the plan** (${codeSpan(sayAsked(plan.part))}): ${sayLeftOut(plan.part)}.`,
      ...plan.part.dropped
        .slice(0, 20)
        .map(({action, address, needs}) => `- not done: ${action} ${codeSpan(address)}, which needs ${codeSpan(needs)}`),
    );
  for (const part of parts) budget.left -= part.length + 2;
  if (diagnostics.length > 0)
    parts.push(
      section(
        budget,
        sayCounts(errors.length, diagnostics.length - errors.length),
        true,
        diagnostics.map(
          (each) =>
            `${each.severity}: ${each.at ? `${placeText(each.at)} ` : ''}${each.address ? `${each.address} ` : ''}${each.summary}${each.hint ? ` (${each.hint})` : ''}`,
        ),
        '',
      ),
    );
  if (errors.length === 0) {
    const lines = (changes: readonly ShownChange[]): readonly string[] => changes.flatMap((change) => changeLines(plan, change));
    const hurts = plan.changes.filter((change) => change.action === 'delete' || change.action === 'replace');
    const rest = plan.changes.filter((change) => change.action !== 'delete' && change.action !== 'replace');
    if (plan.held.length > 0)
      parts.push(
        section(
          budget,
          `${plan.held.length} held`,
          true,
          plan.held.map((held) => `! ${held.address}: ${sayHeld(held)}`),
          'diff',
        ),
      );
    if (hurts.length > 0) parts.push(section(budget, `${hurts.length} deleted or replaced`, true, lines(hurts), 'diff'));
    if (rest.length > 0) parts.push(section(budget, plural(rest.length, 'other change'), rest.length <= 20, lines(rest), 'diff'));
  }
  return parts.filter(Boolean).join('\n\n');
}

/** Counts errors and other findings; leaves out what there is none of. */
function sayCounts(errors: number, others: number): string {
  const other = plural(others, errors > 0 ? 'other finding' : 'finding');
  return [errors > 0 ? plural(errors, 'error') : '', others > 0 ? other : ''].filter(Boolean).join(', ');
}

function heading(plan: ShownPlan, errors: number): string {
  const {unchanged, held, ...actions} = summaryOf(plan);
  const said = Object.entries(actions)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => `${count.toLocaleString('en')} to ${action}`);
  if (said.length === 0) said.push(held > 0 ? `no changes; ${held.toLocaleString('en')} held` : 'no changes');
  const verdict = errors > 0 ? 'the config is wrong' : plan.blocks.length > 0 ? 'blocked' : said.join(', ');
  const head = `### Plan of ${plan.stack ? codeSpan(plan.stack) : 'the config'}: ${verdict}`;
  const made = `Made at event ${plan.base.position} for ${plan.asOf}.`;
  // Where the config is wrong nothing was compared, or not all of it.
  if (errors > 0) return `${head}\n\n${made}`;
  return `${head}\n\n${unchanged.toLocaleString('en')} unchanged${held > 0 ? `, ${held.toLocaleString('en')} held` : ''}. ${made}`;
}

function summaryTable(plan: ShownPlan): string {
  const kinds = new Map<string, Map<string, number>>();
  for (const change of plan.changes) {
    const row = kinds.get(change.kind) ?? new Map<string, number>();
    row.set(change.action, (row.get(change.action) ?? 0) + 1);
    kinds.set(change.kind, row);
  }
  if (kinds.size === 0) return '';
  const actions = ['create', 'update', 'move', 'replace', 'delete', 'adopt', 'forget', 'release'].filter((action) =>
    [...kinds.values()].some((row) => row.has(action)),
  );
  const rows = [...kinds].map(([kind, row]) => `| \`${kind}\` | ${actions.map((action) => row.get(action) ?? '').join(' | ')} |`);
  return [`| kind | ${actions.join(' | ')} |`, `|---|${actions.map(() => '---:').join('|')}|`, ...rows].join('\n');
}

function changeLines(plan: ShownPlan, change: ShownChange): readonly string[] {
  const sign = change.action === 'create' ? '+' : change.action === 'delete' ? '-' : '!';
  const why = [sayReason(plan, change), change.neededBy ? `(needed by ${change.neededBy})` : ''].filter(Boolean).join(' ');
  const lines = [`${sign} ${change.action} ${change.from ? `${change.from} -> ` : ''}${change.address}${why && ` ${why}`}`];
  const defaults = defaultsOf(change.kind);
  for (const {field, prior, planned} of plan.fieldsOf(change))
    lines.push(
      change.action === 'create'
        ? `+     ${field}: ${renderValue(planned)}`
        : `!     ${field}: ${renderSetting(prior, defaults(field))} -> ${renderSetting(planned, defaults(field))}`,
    );
  if (change.drift)
    lines.push(
      `#     drift: ${change.drift.run.actor} through ${change.drift.run.way} at ${change.drift.run.time} (event ${change.drift.position})`,
    );
  return lines;
}

/** A folded part with as many lines as there is room for. */
function section(budget: {left: number}, title: string, open: boolean, lines: readonly string[], language: string): string {
  const framed = (text: string, fence: string): string =>
    `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${fence}${language}\n${text}\n${fence}\n\n</details>`;
  let fence = fenceFor('');
  const shown: string[] = [];
  let room = budget.left - framed('', fence).length - 80;
  for (const line of lines) {
    const safe = codeLine(line);
    const longer = fenceFor(safe, fence);
    const size = safe.length + 1 + 2 * (longer.length - fence.length);
    if (room < size) break;
    room -= size;
    fence = longer;
    shown.push(safe);
  }
  const more = lines.length - shown.length;
  if (more > 0) shown.push(`… ${plural(more, 'more line')} ${more === 1 ? 'is' : 'are'} in the saved plan`);
  const text = framed(shown.join('\n'), fence);
  budget.left -= text.length + 2;
  return text;
}
