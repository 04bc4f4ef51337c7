/** A config repository on disk, read: what it declares, what is wrong with it, and a digest over all that went in. */
import type {Config} from '#core/config/read-config.ts';
import {readConfig} from '#core/config/read-config.ts';
import type {Diagnostic, Place} from '#core/diagnostic.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {type ConfigFile, readFiles} from './config/files.ts';
import {digest} from './digest.ts';

export interface ConfigFiles {
  readonly files: readonly ConfigFile[];
  /** Over names and contents: two configs with one digest are one config. */
  readonly digest: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic whose place is a line and a column. */
export interface PlacedDiagnostic extends Omit<Diagnostic, 'at' | 'also'> {
  readonly at?:
    | {readonly file: string; readonly line: number; readonly column: number; readonly source?: string | undefined}
    | undefined;
  readonly also?:
    | readonly {readonly note: string; readonly at: {readonly file: string; readonly line: number; readonly column: number}}[]
    | undefined;
}

export interface LoadedConfig {
  readonly config: Config;
  /** Gives diagnostics their lines and columns; sorted by where they stand. */
  place(diagnostics: readonly Diagnostic[]): readonly PlacedDiagnostic[];
  /** `FILE:LINE:COLUMN` of a place. */
  spot(place: Place): string;
}

/** Reads the files, without looking into them: enough to know whether anything has changed. */
export function readConfigFiles(path: string): ConfigFiles {
  const diagnostics: Diagnostic[] = [];
  const files = readFiles(path, (diagnostic) => diagnostics.push(diagnostic));
  const parts = files.map((file) => `${file.name}\u0000${digest(file.bytes)}`);
  return {files, digest: digest(parts.join('\n')), diagnostics};
}

/** Parses and reads them. The parser is loaded only now: an unchanged config needs none. */
export async function loadConfig({files, diagnostics}: ConfigFiles): Promise<LoadedConfig> {
  const {parseFile} = await import('./config/parse.ts');
  const {positionOf} = await import('./config/locate.ts');
  const found: Diagnostic[] = [...diagnostics];
  const sources = new Map(files.map((file) => [file.name, parseFile(file, (diagnostic) => found.push(diagnostic))]));
  const parsed = [...sources.values()].flatMap((source) => source.file ?? []);
  const read = readConfig(catalogue, parsed);
  const isNamed = parsed.some((file) => Object.hasOwn(file.root, 'stack'));
  if (files.length > 0 && !isNamed && found.length === 0) {
    found.push({
      severity: 'error',
      code: 'config/no-stack',
      summary: 'no file says stack:',
      hint: 'write stack: NAME at the head of pltfrms.yaml; it names this repository, which owns what it declares',
      at: {file: files[0]?.name ?? '', path: undefined, line: 1, column: 1},
    });
  }
  const position = (place: Place): {line: number; column: number} => {
    const source = sources.get(place.file);
    return source && place.line === undefined && source.file
      ? positionOf(source.text, place)
      : {line: place.line ?? 1, column: place.column ?? 1};
  };
  const config: Config = {...read, diagnostics: [...found, ...read.diagnostics]};
  return {
    config,
    spot(place) {
      const {line, column} = position(place);
      return `${place.file}:${line}:${column}`;
    },
    place: (list) => list.map((each) => placed(each, position, (file) => sources.get(file)?.text)).sort(byPlace),
  };
}

function placed(
  diagnostic: Diagnostic,
  position: (place: Place) => {line: number; column: number},
  textOf: (file: string) => string | undefined,
): PlacedDiagnostic {
  const {at, also, ...rest} = diagnostic;
  const spot = at && {file: at.file, ...position(at)};
  const source = spot && textOf(spot.file)?.split('\n')[spot.line - 1]?.replace(/\r$/, '');
  return {
    ...rest,
    ...(spot ? {at: {...spot, ...(source ? {source: source.slice(0, 200)} : {})}} : {}),
    ...(also ? {also: also.map((each) => ({note: each.note, at: {file: each.at.file, ...position(each.at)}}))} : {}),
  };
}

function byPlace(a: PlacedDiagnostic, b: PlacedDiagnostic): number {
  const key = (each: PlacedDiagnostic): string =>
    `${each.at?.file ?? ''}\u0000${String(each.at?.line ?? 0).padStart(9, '0')}\u0000${String(each.at?.column ?? 0).padStart(9, '0')}\u0000${each.code}\u0000${each.summary}`;
  return key(a) < key(b) ? -1 : 1;
}
