/** Diagnostics as markdown, for commands that find something and plan nothing. */
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {placeText, plural} from './diagnostics.ts';
import {codeCell} from './markdown-text.ts';

/** GitHub takes no comment longer than 65,536 characters. */
const MOST = 200;

export function renderFindings(command: string, diagnostics: readonly PlacedDiagnostic[]): string {
  const count = (severity: PlacedDiagnostic['severity']): number =>
    diagnostics.filter((each) => each.severity === severity).length;
  const head = `### pltfrms ${command}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${count('info')} for information`;
  if (diagnostics.length === 0) return head;
  const rows = diagnostics.slice(0, MOST).map(({severity, code, at, address, summary, hint}) => {
    const place = codeCell(at ? placeText(at) : (address ?? ''));
    return `| ${severity} | ${codeCell(code)} | ${place} | ${shortCell(summary)}${hint ? `<br>${shortCell(hint)}` : ''} |`;
  });
  const rest = diagnostics.length > MOST ? [`\n… and ${diagnostics.length - MOST} more`] : [];
  return [head, '', '| | rule | where | what |', '|---|---|---|---|', ...rows, ...rest].join('\n');
}

function shortCell(text: string): string {
  return codeCell(text.slice(0, 300));
}
