/**
 * Renders findings as JUnit XML: a class of test cases for each rule, a failure for each diagnostic that is more than
 * information. A rule passes where it was evaluated and found nothing; one that was not evaluated is skipped, with the reason.
 */
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {visibleLines} from '#schemas/visible.ts';
import {placeText} from './diagnostics.ts';
import type {Report} from './report.ts';

export function renderJunit({command, diagnostics, rules, unevaluated}: Report): string {
  const found = new Set(diagnostics.map((each) => each.code));
  const others = rules.filter(({id}) => !found.has(id)).map(({id}) => ({id, reason: reasonFor(id, unevaluated)}));
  const quiet = others.map(({id, reason}) => (reason === undefined ? passedCase(id) : skippedCase(id, reason)));
  const skipped = others.filter(({reason}) => reason !== undefined).length;
  const cases = [...diagnostics.map(testCase), ...quiet];
  const failures = diagnostics.filter(isFailure).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pltfrms" ${counts}>`,
    `  <testsuite name="pltfrms ${escaped(command)}" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function reasonFor(id: string, unevaluated: Report['unevaluated']): string | undefined {
  return unevaluated ? unevaluated.get(id) : 'this run evaluates no rules';
}

function passedCase(id: string): string {
  return `    <testcase classname="${escaped(id)}" name="nothing found"/>`;
}

function skippedCase(id: string, reason: string): string {
  return `    <testcase classname="${escaped(id)}" name="not evaluated">\n      <skipped message="${escaped(reason)}"/>\n    </testcase>`;
}

function isFailure({severity}: PlacedDiagnostic): boolean {
  return severity !== 'info';
}

function testCase(each: PlacedDiagnostic): string {
  const {code, severity, summary, hint, address, at} = each;
  const place = at ? placeText(at) : undefined;
  const name = [address, place].filter(Boolean).join(' at ') || summary;
  const file = at ? ` file="${escaped(at.file)}" line="${at.line}"` : '';
  const said = [summary, hint, place].filter(Boolean).join('\n');
  const body = isFailure(each)
    ? `<failure type="${severity}" message="${escaped(summary)}">${escaped(said)}</failure>`
    : `<system-out>${escaped(said)}</system-out>`;
  return `    <testcase classname="${escaped(code)}" name="${escaped(name)}"${file}>\n      ${body}\n    </testcase>`;
}

const ENTITIES: {readonly [character: string]: string} = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'};

/** For text and attributes. What can't be seen is spelled out; XML 1.0 could hold some of it not even as an entity. */
function escaped(text: string): string {
  return visibleLines(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
