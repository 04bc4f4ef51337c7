/** Which files make which zones: by how they are called, and by the settings of octoDNS. */
import {basename, dirname, join, resolve, sep} from 'node:path';
import type {SettingsZone, YamlProvider} from './settings.ts';
import {withoutDot} from './settings.ts';

/** A file of a zone, and the provider that reads it where settings name one. */
export interface ZonePart {
  readonly file: string;
  readonly provider: YamlProvider | undefined;
}

export interface ZoneSource {
  /** As its file, its folder or the settings call it. */
  readonly name: string;
  readonly parts: readonly ZonePart[];
}

export interface Layout {
  /** The zones in order. Two of them may have one name: they stand in different folders then. */
  readonly zones: readonly ZoneSource[];
  /** Files that belong to no zone. */
  readonly others: readonly string[];
}

/** Finds the zones among files. `isOnly`: the user named the one file, so it is a zone. */
export function layOut(found: readonly string[], providers: readonly YamlProvider[] = [], isOnly = false): Layout {
  const zones = new Map<string, {name: string; parts: ZonePart[]}>();
  const others: string[] = [];
  const splits = splitFolders(found);
  const shared = new Set(providers.flatMap((each) => (each.shared === undefined ? [] : resolve(each.directory, each.shared))));
  for (const file of found) {
    if (shared.has(resolve(file))) continue;
    const folder = dirname(file);
    const inSplit = providers.find((each) => resolve(dirname(folder)) === resolve(each.directory) && zoneInFolder(folder, each));
    const inFile = providers.find((each) => resolve(folder) === resolve(each.directory));
    const split = (inSplit && zoneInFolder(folder, inSplit)) ?? splits.get(folder);
    const isRecordFile = split !== undefined && /\.yaml$/.test(file);
    const name = isRecordFile ? split : inFile?.isSplitOnly ? undefined : zoneInFile(file, isOnly);
    if (name === undefined) {
      others.push(file);
      continue;
    }
    // A zone may have both a folder and a file beside it.
    const key = `${isRecordFile ? dirname(folder) : folder}${sep}${name}`;
    const part = {file, provider: isRecordFile ? inSplit : inFile};
    const zone = zones.get(key);
    if (zone) zone.parts.push(part);
    else zones.set(key, {name, parts: [part]});
  }
  return {zones: [...zones.values()].map(withShared), others};
}

/** Puts together the zones that settings name from those that the directories of their providers hold. */
export function selectZones(
  declared: readonly SettingsZone[],
  held: ReadonlyMap<string, readonly ZoneSource[]>,
): {readonly zones: readonly (ZoneSource & {readonly of: SettingsZone})[]; readonly unnamed: readonly ZoneSource[]} {
  const named = new Set(declared.map(({name}) => name.toLowerCase()));
  const used = new Set<ZoneSource>();
  const partsOf = (name: string, sources: readonly string[]): readonly ZonePart[] =>
    sources.flatMap((id) =>
      (held.get(id) ?? []).flatMap((zone) => {
        if (withoutDot(zone.name).toLowerCase() !== name.toLowerCase()) return [];
        used.add(zone);
        return zone.parts;
      }),
    );
  const zones = declared.flatMap((of) => {
    const source = declared.find(({name}) => name.toLowerCase() === of.alias?.toLowerCase()) ?? of;
    if (!of.name.startsWith('*')) return [{name: of.name, of, parts: partsOf(source.name, source.sources)}];
    const all = new Set(of.sources.flatMap((id) => (held.get(id) ?? []).map((zone) => withoutDot(zone.name))));
    return [...all]
      .filter((name) => !named.has(name.toLowerCase()))
      .map((name) => ({name, of, parts: partsOf(name, of.sources)}));
  });
  return {zones, unnamed: [...held.values()].flat().filter((zone) => !used.has(zone))};
}

/** The records that a provider shares are in each of its zones, last. */
function withShared({name, parts}: ZoneSource): ZoneSource {
  const files = new Map(
    parts.flatMap(({provider}) =>
      provider?.shared === undefined ? [] : [[join(provider.directory, provider.shared), provider] as const],
    ),
  );
  return {name, parts: [...parts, ...[...files].map(([file, provider]) => ({file, provider}))]};
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

/** The zone that a folder holds by the split extension of its provider; undefined where it is called otherwise. */
function zoneInFolder(folder: string, {splitExtension: extension}: YamlProvider): string | undefined {
  const name = basename(resolve(folder));
  if (extension === undefined || !name.endsWith(extension)) return undefined;
  const zone = withoutDot(extension === '' ? name : name.slice(0, -extension.length));
  return zone === '' ? undefined : zone;
}

/** In a folder octoDNS wants a dot within the name. */
function zoneInFile(file: string, isOnly: boolean): string | undefined {
  const name = /^(.+?)\.?\.yaml$/.exec(basename(file))?.[1] ?? (isOnly ? basename(file).replace(/\.yml$/, '') : undefined);
  return name !== undefined && (isOnly || name.includes('.')) ? name : undefined;
}
