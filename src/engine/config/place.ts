/** Gives diagnostics their lines and columns. */
import type {Diagnostic, Place} from '#core/diagnostic.ts';
import {lineOf, type Position} from './lines.ts';
import {positionOf} from './locate.ts';
import type {Source} from './parse.ts';

/** A diagnostic whose place is a line and a column. */
export interface PlacedDiagnostic extends Omit<Diagnostic, 'at' | 'also'> {
  readonly at?: (Spot & {readonly source?: string | undefined}) | undefined;
  readonly also?: readonly {readonly note: string; readonly at: Spot}[] | undefined;
}

interface Spot extends Position {
  readonly file: string;
}

export interface Placer {
  /**
   * Gives diagnostics their lines and columns; sorted by where they stand. What is said twice of one place is said once,
   * and where the text itself is wrong, what a field thinks of it is left out.
   */
  place(diagnostics: readonly Diagnostic[]): readonly PlacedDiagnostic[];
  /** `FILE:LINE:COLUMN` of a place. */
  spot(place: Place): string;
}

export function placer(sources: ReadonlyMap<string, Source>): Placer {
  const spotOf = (place: Place): Spot => {
    const source = sources.get(place.file);
    const {line, column} = source?.file ? positionOf(source.text, place) : {line: place.line ?? 1, column: place.column ?? 1};
    return {file: place.file, line, column};
  };
  return {
    spot(place) {
      const {file, line, column} = spotOf(place);
      return `${file}:${line}:${column}`;
    },
    place(diagnostics) {
      // By file, so that the one text that is remembered is the one that is asked about.
      const byFile = [...diagnostics].sort((a, b) => compare(a.at?.file ?? '', b.at?.file ?? ''));
      const asText = new Set(byFile.flatMap(({at}) => (at?.line === undefined ? [] : `${at.file}:${at.line}:${at.column}`)));
      const placed = byFile
        .map((each) => withSpot(each, spotOf, sources))
        .filter(
          ({at}, index) => !at || byFile[index]?.at?.line !== undefined || !asText.has(`${at.file}:${at.line}:${at.column}`),
        )
        .sort(byPlace);
      return placed.filter((each, index) => index === 0 || !isSaid(each, placed[index - 1] as PlacedDiagnostic));
    },
  };
}

function withSpot(
  diagnostic: Diagnostic,
  spotOf: (place: Place) => Spot,
  sources: ReadonlyMap<string, Source>,
): PlacedDiagnostic {
  const {at, also, ...rest} = diagnostic;
  const spot = at && spotOf(at);
  const source = spot && shown(lineOf(sources.get(spot.file)?.text ?? '', spot.line));
  return {
    ...rest,
    ...(spot ? {at: {...spot, ...(source ? {source} : {})}} : {}),
    ...(also ? {also: also.map((each) => ({note: each.note, at: spotOf(each.at)}))} : {}),
  };
}

/** A line as a terminal may show it: no longer than anybody reads, and one column for each character. */
function shown(line: string): string {
  return line
    .slice(0, 200)
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}

function byPlace(a: PlacedDiagnostic, b: PlacedDiagnostic): number {
  return (
    compare(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.summary, b.summary)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A field that stands beside several resources is wrong in each of them, and one message is enough. */
function isSaid(each: PlacedDiagnostic, before: PlacedDiagnostic): boolean {
  return each.at !== undefined && each.code === before.code && each.summary === before.summary && byPlace(each, before) === 0;
}
