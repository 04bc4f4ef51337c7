/** Imports zone files that a test holds as texts, and says what was made of them. */
import {posix} from 'node:path';
import {parse} from 'yaml';
import type {Imported} from '#engine/import/imported.ts';
import {decodeSource, type ZoneFiles} from '#engine/import/zone-file/sources.ts';
import {importZoneFiles} from '#engine/import/zone-file.ts';

/** The beginning of a zone of which only the rest matters. */
export const HEAD =
  '$ORIGIN acme.test.\n$TTL 1h\n@ SOA ns1.other.test. hostmaster 1 2h 15m 2w 5m\n@ NS ns1.other.test.\n@ NS ns2.other.test.\n';

export function importFiles(
  files: {readonly [name: string]: string | Uint8Array},
  origin?: string,
  zones = Object.keys(files).filter((name) => name.endsWith('.zone')),
): Imported {
  return importZoneFiles(inMemory(files, zones), {stack: 'test', organisation: 'acme', origin});
}

/** What stands under `records`, or what is wrong with it as `LINE:COLUMN summary`. */
export function recordsOf(lines: string): unknown {
  const {files, diagnostics} = importFiles({'acme.test.zone': HEAD + lines});
  const errors = diagnostics.filter((each) => each.severity === 'error');
  return errors.length > 0 ? errors.map(saying) : (zoneOf(files, 'acme.test') as {records: unknown}).records;
}

/** A diagnostic in one line; the head is not counted. */
export function saying({at, summary}: Imported['diagnostics'][number]): string {
  return `${(at?.line ?? 0) - HEAD.split('\n').length + 1}:${at?.column} ${summary}`;
}

export function zoneOf(files: Imported['files'], name: string): unknown {
  const document = parse(files.get(`zones/${name}.yaml`) ?? '{}', {schema: 'failsafe'}) as {
    dns: {zones: {[name: string]: unknown}};
  };
  return document.dns.zones[name];
}

function inMemory(files: {readonly [name: string]: string | Uint8Array}, zones: readonly string[]): ZoneFiles {
  return {
    zones,
    others: Object.keys(files).filter((name) => !zones.includes(name)),
    read(name, from = '') {
      const path = posix.normalize(posix.join(posix.dirname(from), name));
      const found = files[path];
      if (found === undefined) return `${name} is not there`;
      return decodeSource(path, typeof found === 'string' ? new TextEncoder().encode(found) : found);
    },
  };
}
