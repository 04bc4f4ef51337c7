/** Master files on disk: which of a folder are zones, and what `$INCLUDE` may reach. */
import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {dirname, isAbsolute, join, resolve, sep} from 'node:path';
import type {SourceText} from '../zones/complaints.ts';

export interface ZoneFiles {
  /** The files that are imported, in order, and those that are left alone. */
  readonly zones: readonly string[];
  readonly others: readonly string[];
  /** Reads a file; `from` is the file whose `$INCLUDE` names it. Answers a sentence where it can't be had. */
  read(name: string, from?: string): SourceText | string;
}

/** What is called like a zone file: `example.com.zone`, `db.example.com`, `example.com.db`. */
const ZONE_NAME = /^(?:db\.(?<before>.+)|(?<after>.+)\.(?:zone|db))$/;

/** The zone that a file's name speaks of; undefined where it speaks of none. */
export function zoneInName(path: string): string | undefined {
  const {before, after} = ZONE_NAME.exec(path.slice(path.lastIndexOf('/') + 1))?.groups ?? {};
  const name = (before ?? after)?.replace(/\.$/, '');
  return name !== undefined && /[^0-9.]/.test(name) ? name : undefined;
}

/** The files of a folder, or one file. Nothing outside of the folder is read. */
export function zoneFilesAt(path: string): ZoneFiles {
  const isFolder = statSync(path).isDirectory();
  const root = realpathSync(isFolder ? path : dirname(path));
  const found = isFolder ? filesBelow(path) : [path];
  const isZone = (name: string): boolean => !isFolder || ZONE_NAME.test(name.slice(name.lastIndexOf(sep) + 1));
  return {
    zones: found.filter(isZone),
    others: found.filter((name) => !isZone(name)),
    read(name, from) {
      if (from === undefined || isAbsolute(name)) return readWithin(root, name, name);
      const beside = join(dirname(from), name);
      // BIND reads from its own directory, which a folder of zones is as often as not.
      return readWithin(root, existsSync(beside) ? beside : join(isFolder ? path : dirname(path), name), name);
    },
  };
}

/** All files below a folder but hidden ones, in order. */
export function filesBelow(folder: string, isHidden = (name: string): boolean => name.startsWith('.')): readonly string[] {
  return (readdirSync(folder, {recursive: true}) as string[])
    .filter((name) => !name.split(sep).some((part) => isHidden(part)))
    .sort()
    .map((name) => join(folder, name))
    .filter((name) => statSync(name, {throwIfNoEntry: false})?.isFile());
}

/** Reads a file that stands below a folder, by whatever path; answers a sentence where it can't be had. `written` is how the user names it. */
export function readWithin(root: string, path: string, written: string): SourceText | string {
  const inside = (absolute: string): boolean => absolute.startsWith(root === sep ? sep : root + sep);
  try {
    if (!inside(resolve(realpathSync(dirname(resolve(path))), 'x'))) return `${written} stands outside of ${root}`;
    const real = realpathSync(path);
    if (!inside(real)) return `${written} leads outside of ${root}`;
    if (!statSync(real).isFile()) return `${written} is no file`;
    return decodeSource(path, readFileSync(real));
  } catch (error) {
    const {code} = error as {code?: string};
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? `${written} is not there`
      : `${written} can’t be read (${code ?? 'unknown'})`;
  }
}

/** A file as text: UTF-8 without a byte order mark, or else its bytes. */
export function decodeSource(name: string, bytes: Uint8Array): SourceText {
  try {
    return {name, text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), isBytes: false};
  } catch {
    return {name, text: Buffer.from(bytes).toString('latin1'), isBytes: true};
  }
}
