/** Imports octoDNS zones that a test holds as texts, and says what was made of them. */
import {posix} from 'node:path';
import type {Imported} from '#engine/import/imported.ts';
import {importOctodns} from '#engine/import/octodns.ts';
import {decodeSource} from '#engine/import/zone-file/sources.ts';
import {zoneOf} from './zone-import.ts';

/** Imports files by their paths from the working directory; `only` is the one that the user named. */
export function importFiles(files: {readonly [name: string]: string | Uint8Array}, only?: string): Imported {
  const names = Object.keys(files);
  const read = (name: string): ReturnType<typeof decodeSource> => {
    const text = files[name] as string | Uint8Array;
    return decodeSource(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  };
  const isIn = (name: string, directory: string): boolean =>
    [posix.dirname(name), posix.dirname(posix.dirname(name))].includes(directory);
  return importOctodns(
    {
      ...{root: '.', found: only === undefined ? names : [only], isOnly: only !== undefined, read},
      locate: (settings, directory) => {
        const path = posix.normalize(posix.join(posix.dirname(settings), directory));
        return names.some((name) => isIn(name, path)) ? path : undefined;
      },
      list: (directory) => names.filter((name) => isIn(name, directory)),
    },
    {stack: 'test', organisation: 'acme'},
  );
}

/** What stands under `records`, or what is wrong with it as `LINE:COLUMN summary`. */
export function recordsOf(text: string): unknown {
  const {files, diagnostics} = importFiles({'acme.test.yaml': text});
  const errors = diagnostics.filter((each) => each.severity === 'error');
  return errors.length > 0 ? errors.map(saying) : (zoneOf(files, 'acme.test') as {records?: unknown}).records;
}

/** The one value of a type, from what stands behind `type: TYPE` in the record of `a`. */
export function dataOf(type: string, rest: string): unknown {
  // DS stands at a delegation only.
  const ns = type === 'DS' ? '- type: NS\n  value: ns.other.test.\n' : '';
  const records = recordsOf(`a:\n${ns}- type: ${type}\n  ${rest}\n`);
  return Array.isArray(records) ? records : (records as {a: {[type: string]: unknown}}).a[type];
}

/** A diagnostic in one line. */
export function saying({at, summary}: Imported['diagnostics'][number]): string {
  return `${at?.line}:${at?.column} ${summary}`;
}
