/** Gives diagnostics their lines and columns. */
import {variablesIn} from '#core/config/fill-in.ts';
import type {Variables} from '#core/config/variables.ts';
import {type Diagnostic, type Place, pathKeys} from '#core/diagnostic.ts';
import {describe, type Raw} from '#schemas/field.ts';
import {replaceInvisible} from '#schemas/visible.ts';
import {lineOf, type PartialPosition} from './lines.ts';
import {positionOf} from './locate.ts';
import type {Source} from './parse.ts';

/** A diagnostic whose place is a line and a column. */
export interface PlacedDiagnostic extends Omit<Diagnostic, 'at' | 'also' | 'isCause' | 'isPrivate'> {
  readonly at?: (Spot & {readonly source?: string | undefined}) | undefined;
  readonly also?: readonly {readonly note: string; readonly at: Spot}[] | undefined;
}

interface Spot extends PartialPosition {
  readonly file: string;
}

export interface Placer {
  /**
   * Gives diagnostics their lines and columns; sorted by where they stand. What is said twice of one value is said once,
   * and where the text itself is wrong or a variable is missing, what a field thinks of it is left out.
   */
  place(diagnostics: readonly Diagnostic[]): readonly PlacedDiagnostic[];
  /** `FILE:LINE:COLUMN` of a place. */
  spot(place: Place): string;
  /** The text that stands at a place, before variables are put in; empty where none stands. */
  written(place: Place): string;
}

export function placer(sources: ReadonlyMap<string, Source>, variables: Variables): Placer {
  const spotOf = (place: Place): Spot => {
    const source = sources.get(place.file);
    return {file: place.file, ...(source ? placeIn(source, place) : {line: place.line ?? 1, column: place.column ?? 1})};
  };
  return {
    spot: (place) => spoken(spotOf(place)),
    written: (place) => textAt(sources, place),
    place(diagnostics) {
      // By file, so that the one text that is remembered is the one that is asked about.
      const byFile = [...diagnostics].sort((a, b) => compare(a.at?.file ?? '', b.at?.file ?? ''));
      const all = byFile.map((each) => withSpot(withVariables(each, sources, variables), spotOf, sources));
      const isCause = (index: number): boolean => byFile[index]?.at?.line !== undefined || byFile[index]?.isCause === true;
      const causes = new Set(all.flatMap(({at}, index) => (at && isCause(index) ? identityOf(at) : [])));
      const isPrivate = new Set(all.flatMap(({at}, index) => (at && byFile[index]?.isPrivate ? lineText(at) : [])));
      const placed = all.filter(({at}, index) => !at || isCause(index) || !causes.has(identityOf(at))).sort(byPlace);
      const said = placed.filter((each, index) => index === 0 || !isSaid(each, placed[index - 1] as PlacedDiagnostic));
      return said.map((each) => (each.at && isPrivate.has(lineText(each.at)) ? withoutSource(each) : each));
    },
  };
}

/** What is wrong with a value that a variable is part of is said with where that is set. */
function withVariables(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>, variables: Variables): Diagnostic {
  const {at, also = [], isCause, isPrivate} = diagnostic;
  if (!at || at.on === 'key' || isCause || isPrivate) return diagnostic;
  const settings = variablesIn(textAt(sources, at)).flatMap((name) => {
    const known = variables.get(name);
    return known ? [{note: `$(var.${name}) is ${describe(known.value ?? '')} by ${known.from}`, at: known.at}] : [];
  });
  return settings.length === 0 ? diagnostic : {...diagnostic, also: [...also, ...settings]};
}

function textAt(sources: ReadonlyMap<string, Source>, place: Place): string {
  const found = pathKeys(place.path).reduce<Raw | undefined>(
    (raw, key) => (typeof raw === 'object' && Object.hasOwn(raw, key) ? (raw as {readonly [key: string]: Raw})[key] : undefined),
    sources.get(place.file)?.file?.root,
  );
  return typeof found === 'string' ? found : '';
}

/** A line that may hold a secret is shown for nothing that is wrong in it. */
function withoutSource({at, ...rest}: PlacedDiagnostic): PlacedDiagnostic {
  const {source: _source, ...spot} = at as Spot & {source?: string};
  return {...rest, at: spot};
}

function lineText({file, line}: Spot): string {
  return `${file}:${line}`;
}

function spoken({file, line, column}: Spot): string {
  return `${file}:${line}:${column}`;
}

/** Tells values apart that are shown at one position, since they are written elsewhere. */
function identityOf(spot: Spot): string {
  return [spoken(spot), ...(spot.within ?? [])].join('\u0000');
}

function placeIn({text, file, locate}: Source, place: Place): PartialPosition {
  if (locate && place.line === undefined) return locate(pathKeys(place.path), place.on === 'key');
  return file ? positionOf(text, place) : {line: place.line ?? 1, column: place.column ?? 1};
}

function withSpot(
  diagnostic: Diagnostic,
  spotOf: (place: Place) => Spot,
  sources: ReadonlyMap<string, Source>,
): PlacedDiagnostic {
  const {at, also: others = [], isCause: _isCause, isPrivate: _isPrivate, ...rest} = diagnostic;
  const also = [...others, ...usesOf(at)];
  const spot = at && spotOf(at);
  const source = spot && shown(lineOf(sources.get(spot.file)?.text ?? '', spot.line));
  return {
    ...rest,
    ...(spot ? {at: {...spot, ...(source ? {source} : {})}} : {}),
    ...(also.length > 0 ? {also: also.map((each) => ({note: each.note, at: spotOf(each.at)}))} : {}),
  };
}

/** Where a blueprint is used in which something stands, and where that is. */
function usesOf(at: Place | undefined): readonly {readonly note: string; readonly at: Place}[] {
  return at?.used ? [at.used, ...usesOf(at.used.at)] : [];
}

/** A line as a terminal may show it: no longer than anybody reads, and one column for each character. */
function shown(line: string): string {
  return replaceInvisible(line.slice(0, 200).replaceAll('\t', ' '), (character) => '\ufffd'.repeat(character.length));
}

function byPlace(a: PlacedDiagnostic, b: PlacedDiagnostic): number {
  return (
    compare(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.summary, b.summary) ||
    compare(withinText(a), withinText(b))
  );
}

function withinText({at}: PlacedDiagnostic): string {
  return (at?.within ?? []).join('\u0000');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A field that stands beside several resources is wrong in each of them, and one message is enough. */
function isSaid(each: PlacedDiagnostic, before: PlacedDiagnostic): boolean {
  return each.at !== undefined && each.code === before.code && each.summary === before.summary && byPlace(each, before) === 0;
}
