/** Diagnostics as people read them: what is wrong, where, the line, and what to do. */
import type {Severity} from '#core/diagnostic.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {visible} from '#schemas/visible.ts';
import {paint} from './paint.ts';
import {line, lines, paragraphs, type Shown} from './shown.ts';
import {columns} from './width.ts';

/** More than this helps nobody; --json has them all. */
const MOST = 100;

export function renderDiagnostics(diagnostics: readonly PlacedDiagnostic[]): Shown {
  const shown = diagnostics.slice(0, MOST).map(renderDiagnostic);
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const rest = diagnostics.length > MOST ? `… and ${diagnostics.length - MOST} more; --json has all of them` : '';
  const counts = [
    errors > 0 ? paint.red(plural(errors, 'error')) : '',
    warnings > 0 ? paint.yellow(plural(warnings, 'warning')) : '',
    infos > 0 ? paint.cyan(`${infos.toLocaleString('en')} for information`) : '',
  ]
    .filter(Boolean)
    .join(', ');
  return paragraphs([...shown, line(rest), line(counts)]);
}

const COLOUR = {error: paint.red, warning: paint.yellow, info: paint.cyan} as const;

export function renderDiagnostic(each: PlacedDiagnostic): Shown {
  const said = [`${COLOUR[each.severity](paint.bold(`${each.severity}:`))} ${each.summary} ${paint.dim(`[${each.code}]`)}`];
  if (each.at) {
    said.push(`  ${paint.cyan(placeText(each.at))}${each.address ? `  ${each.address}` : ''}`);
    if (each.at.source !== undefined) {
      const gutter = String(each.at.line);
      said.push(
        paint.dim(`  ${gutter} | `) + each.at.source,
        `${paint.dim(`  ${' '.repeat(gutter.length)} | `)}${' '.repeat(columnsBefore(each.at.source, each.at.column))}${paint.red('^')}`,
      );
    }
  } else if (each.address) said.push(`  ${each.address}`);
  for (const also of each.also ?? [])
    said.push(`  ${also.note}: ${paint.cyan(`${also.at.file}:${also.at.line}:${also.at.column}`)}`);
  if (each.hint) said.push(`  ${paint.green('→')} ${each.hint}`);
  return lines(said);
}

/** Renders `FILE:LINE:COLUMN`, and what is meant there where the source shows only the import or the call that makes it. */
export function placeText({file, line: row, column, within}: NonNullable<PlacedDiagnostic['at']>): string {
  return `${file}:${row}:${column}${within === undefined ? '' : ` (${within.map(visible).join('.')})`}`;
}

/** How wide what stands before a column of the source is shown: some characters are two columns wide. */
function columnsBefore(source: string, column: number): number {
  const before = source.slice(0, column - 1);
  return Math.min(columns(before) + Math.max(0, column - 1 - source.length), 200);
}

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Says that a config is as the state is. */
export function sayUnchanged(count: number): string {
  return `No changes. ${plural(count, 'resource')} ${count === 1 ? 'is' : 'are'} as declared.`;
}
