/** Diagnostics as people read them: what is wrong, where, the line, and what to do. */
import type {Severity} from '#core/diagnostic.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {paint} from './paint.ts';

/** More than this helps nobody; --json has them all. */
const MOST = 100;

export function renderDiagnostics(diagnostics: readonly PlacedDiagnostic[]): string {
  const shown = diagnostics.slice(0, MOST).map(renderDiagnostic);
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const rest = diagnostics.length > MOST ? [`… and ${diagnostics.length - MOST} more; --json has all of them`] : [];
  const counts = [
    errors > 0 ? paint.red(plural(errors, 'error')) : '',
    warnings > 0 ? paint.yellow(plural(warnings, 'warning')) : '',
    infos > 0 ? paint.cyan(`${infos.toLocaleString('en')} for information`) : '',
  ]
    .filter(Boolean)
    .join(', ');
  return [...shown, ...rest, counts].join('\n\n');
}

const COLOUR = {error: paint.red, warning: paint.yellow, info: paint.cyan} as const;

export function renderDiagnostic(each: PlacedDiagnostic): string {
  const lines = [`${COLOUR[each.severity](paint.bold(`${each.severity}:`))} ${each.summary} ${paint.dim(`[${each.code}]`)}`];
  if (each.at) {
    lines.push(`  ${paint.cyan(`${each.at.file}:${each.at.line}:${each.at.column}`)}${each.address ? `  ${each.address}` : ''}`);
    if (each.at.source !== undefined) {
      const gutter = String(each.at.line);
      lines.push(
        paint.dim(`  ${gutter} | `) + each.at.source,
        `${paint.dim(`  ${' '.repeat(gutter.length)} | `)}${' '.repeat(Math.min(each.at.column - 1, 200))}${paint.red('^')}`,
      );
    }
  } else if (each.address) lines.push(`  ${each.address}`);
  for (const also of each.also ?? [])
    lines.push(`  ${also.note}: ${paint.cyan(`${also.at.file}:${also.at.line}:${also.at.column}`)}`);
  if (each.hint) lines.push(`  ${paint.green('→')} ${each.hint}`);
  return lines.join('\n');
}

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
