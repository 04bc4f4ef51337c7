/** octoDNS's zones on disk: a file for each (`example.com.yaml`), or a folder for each with a file for each record. */
import {realpathSync, statSync} from 'node:fs';
import {basename, dirname, resolve, sep} from 'node:path';
import {filesBelow, readWithin} from '../zone-file/sources.ts';
import type {SourceText} from '../zones/complaints.ts';

export interface OctodnsFiles {
  /** The zones in order, each with its files. Two of them may have one name: they stand in different folders then. */
  readonly zones: readonly ZoneSource[];
  /** Files that are left alone. */
  readonly others: readonly string[];
  /** Reads a file. Answers a sentence where it can't be had. */
  read(name: string): SourceText | string;
}

export interface ZoneSource {
  /** As its file or folder is called. */
  readonly name: string;
  readonly files: readonly string[];
}

/** The files of a folder, or one file, which may be called anything but must name a zone. */
export function octodnsFilesAt(path: string): OctodnsFiles {
  const isFolder = statSync(path).isDirectory();
  const root = realpathSync(isFolder ? path : dirname(path));
  const found = isFolder ? filesBelow(path, isHidden) : [path];
  return {...zonesOf(found, !isFolder), read: (name) => readWithin(root, name, name)};
}

/** `.yaml` is no hidden file: without a catch-all, the records of a split zone itself are there. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.yaml';
}

/** Which zones there are among files, by how these are called. `isOnly`: the user named the one file, so it is a zone. */
export function zonesOf(found: readonly string[], isOnly: boolean): Pick<OctodnsFiles, 'zones' | 'others'> {
  const zones = new Map<string, {name: string; files: string[]}>();
  const others: string[] = [];
  const splits = splitFolders(found);
  for (const file of found) {
    const folder = dirname(file);
    const split = splits.get(folder);
    const name = split && /\.yaml$/.test(file) ? split : zoneInFile(file, isOnly);
    if (name === undefined) {
      others.push(file);
      continue;
    }
    // A zone may have both a folder and a file beside it.
    const key = `${split === undefined ? folder : dirname(folder)}${sep}${name}`;
    const zone = zones.get(key);
    if (zone) zone.files.push(file);
    else zones.set(key, {name, files: [file]});
  }
  return {zones: [...zones.values()], others};
}

/** Folders that are one zone, with its name: called `example.com.` or `example.com.tld`, or with a `$example.com.yaml` in them. */
function splitFolders(found: readonly string[]): ReadonlyMap<string, string> {
  const splits = new Map<string, string>();
  for (const file of found) {
    const folder = dirname(file);
    const called = /^(.+\..+?)(?:\.tld|\.)$/.exec(basename(resolve(folder)))?.[1];
    const holds = /^\$(.+?)\.?\.yaml$/.exec(basename(file))?.[1];
    const name = holds ?? called;
    if (name !== undefined && (holds !== undefined || !splits.has(folder))) splits.set(folder, name);
  }
  return splits;
}

/** In a folder octoDNS wants a dot within the name. */
function zoneInFile(file: string, isOnly: boolean): string | undefined {
  const name = /^(.+?)\.?\.yaml$/.exec(basename(file))?.[1] ?? (isOnly ? basename(file).replace(/\.yml$/, '') : undefined);
  return name !== undefined && (isOnly || name.includes('.')) ? name : undefined;
}
