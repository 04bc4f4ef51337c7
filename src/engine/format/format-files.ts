/** Formats the files of a config repository; what can't be read is left as it is, and said. */
import {realpathSync} from 'node:fs';
import type {Diagnostic} from '#core/diagnostic.ts';
import {replaceFile} from '#files/replace-file.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {isCode} from '../code/is-code.ts';
import {type ConfigFile, readFiles} from '../config/files.ts';
import {parseFile, type Source} from '../config/parse.ts';
import {type PlacedDiagnostic, placer} from '../config/place.ts';
import {formatText} from './format-text.ts';

export interface Formatted {
  /** How many files were looked at. */
  readonly files: number;
  /** Those that are, or would be, written anew. */
  readonly changed: readonly string[];
  readonly diagnostics: readonly PlacedDiagnostic[];
}

export function formatFiles(paths: readonly string[], {write}: {write: boolean}): Formatted {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const files = new Map(
    paths
      .flatMap((path) => readFiles(path, report))
      .filter((file) => !isCode(file))
      .map((file) => [file.name, file]),
  );
  const sources = new Map<string, Source>();
  const changed: string[] = [];
  for (const file of files.values()) {
    const source = parseFile(file, report);
    sources.set(file.name, source);
    const text = source.file ? formatText(catalogue, source.text) : source.text;
    if (text === source.text) continue;
    changed.push(file.name);
    if (write) writeText(file, text);
  }
  return {files: files.size, changed: changed.sort(), diagnostics: placer(sources, new Map()).place(found)};
}

const BYTE_ORDER_MARK = '\ufeff';

function writeText({name, bytes}: ConfigFile, text: string): void {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  replaceFile(realpathSync(name), hasMark ? BYTE_ORDER_MARK + text : text);
}
