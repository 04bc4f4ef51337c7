/** Zones of octoDNS's YamlProvider, turned into our config. */
import {basename, dirname, resolve} from 'node:path';
import {domainName} from '#schemas/dns/names.ts';
import type {Imported} from './imported.ts';
import {type Notes, takeNotes} from './notes.ts';
import {layOut, selectZones, type ZoneSource} from './octodns/layout.ts';
import {carryMarked, type Mark} from './octodns/marks.ts';
import {beginOf, type Reader, readerOf} from './octodns/reader.ts';
import {readRecords} from './octodns/records.ts';
import {isSettings, readSettings, type Settings, type YamlProvider} from './octodns/settings.ts';
import type {OctodnsFiles} from './octodns/sources.ts';
import type {Tree} from './yaml-tree.ts';
import {type Complaints, takeComplaints} from './zones/complaints.ts';
import {type DraftZone, draftZone} from './zones/draft.ts';
import {importZones, type ZoneImportOptions} from './zones/import-zones.ts';

/** Converts zones. Never throws for what is in them: that is in the diagnostics. */
export function importOctodns(files: OctodnsFiles, options: ZoneImportOptions): Imported {
  const notes = takeNotes();
  const complaints = takeComplaints();
  const reader = readerOf(files, complaints);
  const zones = new Map<string, DraftZone>();
  for (const source of findZones(files, reader, notes)) {
    const zone = readZone(source, reader, complaints, notes);
    if (zone && zones.has(zone.name)) {
      const summary = `the zone ${zone.name} stands in two places`;
      complaints.error(beginOf(source.parts[0]?.file), {code: 'octodns/zone-twice', summary, hint: 'import one of them'});
    } else if (zone) zones.set(zone.name, zone);
  }
  return importZones([...zones.values()], options, notes, complaints);
}

/** Finds the zones: those that settings name, where the user named the settings, and else all that are called like one. */
function findZones(files: OctodnsFiles, reader: Reader, notes: Notes): readonly ZoneSource[] {
  const {found, isOnly, locate} = files;
  const settings = found
    .filter((file) => /\.ya?ml$/.test(file))
    .flatMap((file) => reader.peekSettings(file) ?? [])
    .filter(isSettings);
  const [only] = isOnly ? settings : [];
  if (only) return namedZones(readSettings(reader.read(only.source.name) as Tree, locate), files, notes);
  const names = new Set(settings.map((tree) => tree.source.name));
  const providers = settings.flatMap((tree) => [
    ...readSettings(reader.read(tree.source.name) as Tree, locate).providers.values(),
  ]);
  reader.checkAgreement(providers);
  const {zones, others} = layOut(
    found.filter((file) => !names.has(file)),
    providers,
    isOnly,
  );
  for (const file of others) leave(file, reader, notes);
  for (const {name, parts} of zones)
    for (const {file, provider} of parts)
      if (!provider && basename(file) === `${name}.yaml` && resolve(dirname(file)) !== resolve(files.root))
        reader.checkZoneFile(file);
  return zones;
}

function namedZones({providers, zones: declared, tree}: Settings, files: OctodnsFiles, notes: Notes): readonly ZoneSource[] {
  const held = new Map<string, readonly ZoneSource[]>();
  for (const [id, provider] of providers) {
    const all = layOut(files.list(provider.directory), [provider]).zones;
    held.set(
      id,
      all.filter(({parts}) => parts.every((part) => part.provider)),
    );
  }
  const {zones, unnamed} = selectZones(declared, held);
  for (const {name} of unnamed)
    notes.say({code: 'import/left-behind', summary: 'zones that the settings of octoDNS do not name', example: name});
  for (const {name, of, parts} of zones)
    if (parts.length === 0) {
      const summary = `the zone ${name} is not imported: no file of its sources holds it`;
      tree.warning(of.key, {code: 'octodns/not-imported', summary, hint: 'see where its records are, or leave it out'});
    }
  return zones.filter(({parts}) => parts.length > 0);
}

/** Says that a file is no zone; an error where it holds records, since those would be lost. */
function leave(file: string, reader: Reader, notes: Notes): void {
  if (/\.yaml$/.test(file) && reader.holdsRecords(file)) reader.refuseRecords(file);
  else
    notes.say({
      code: 'import/left-behind',
      summary: 'files that are not called like a zone (example.com.yaml)',
      example: file,
    });
}

/** A zone from its files, in order; they are read also where its name is wrong, so that all is told at once. */
function readZone(source: ZoneSource, reader: Reader, complaints: Complaints, notes: Notes): DraftZone | undefined {
  const name = domainName.read(source.name, {
    names: [],
    report: (problem) =>
      complaints.error(beginOf(source.parts[0]?.file), {...problem, hint: 'call the file like its zone: example.com.yaml'}),
  });
  const sheets: {tree: Tree; marks: Mark[]}[] = [];
  const zone = draftZone(name ?? 'example.com', {
    carry(written, into) {
      const left = sheets.flatMap(({tree, marks}) => carryMarked(tree, marks, written, into, sheets.length > 1));
      for (const example of left)
        notes.say({code: 'import/left-behind', summary: 'comments beside what was left behind', example});
    },
  });
  const placed = new Map<YamlProvider | undefined, Set<string>>();
  for (const {file, provider} of source.parts) {
    const tree = reader.read(file);
    if (tree === undefined) continue;
    const own = placed.get(provider) ?? new Set<string>();
    placed.set(provider, own);
    const marks: Mark[] = [];
    readRecords({tree, zone, complaints, notes, marks, provider, placed: own});
    sheets.push({tree, marks});
  }
  note(zone, source, notes);
  return name === undefined ? undefined : zone;
}

function note(zone: DraftZone, source: ZoneSource, notes: Notes): void {
  if (zone.nameservers.size === 0)
    notes.say({
      code: 'import/nameservers',
      summary: 'zones that name no name servers: the platform’s own answer',
      example: zone.name,
    });
  const implicit = [...zone.owners].flatMap(([owner, types]) =>
    [...types.values()].flatMap((set) => (set.isExplicit ? [] : owner)),
  );
  const summary =
    'records without a TTL: they have an hour; import the settings file of octoDNS, or write default_ttl into the zone, where it says another';
  const isKnown = source.parts.every(({provider}) => provider);
  for (const owner of isKnown ? [] : implicit) notes.say({code: 'import/ttl', summary, example: `${zone.name}: ${owner}`});
}
