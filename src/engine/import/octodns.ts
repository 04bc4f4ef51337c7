/** Zones of octoDNS's YamlProvider, turned into our config. */
import {domainName} from '#schemas/dns/names.ts';
import type {Imported} from './imported.ts';
import {type Notes, takeNotes} from './notes.ts';
import {carryMarked, type Mark} from './octodns/marks.ts';
import {readRecords} from './octodns/records.ts';
import type {OctodnsFiles, ZoneSource} from './octodns/sources.ts';
import {readTree, type Tool, type Tree} from './yaml-tree.ts';
import {type Complaints, type Spot, takeComplaints} from './zones/complaints.ts';
import {type DraftZone, defaultTtl, draftZone} from './zones/draft.ts';
import {importZones, type ZoneImportOptions} from './zones/import-zones.ts';

const OCTODNS: Tool = {
  code: 'octodns',
  twice: {
    summary: 'this key stands here twice, and octoDNS takes what the last one says',
    hint: 'write one of them; records of one name are one list below it',
  },
};

/** Converts zones. Never throws for what is in them: that is in the diagnostics. */
export function importOctodns(files: OctodnsFiles, options: ZoneImportOptions): Imported {
  const notes = takeNotes();
  const complaints = takeComplaints();
  const zones = new Map<string, DraftZone>();
  for (const source of files.zones) {
    const zone = readZone(source, files, complaints, notes);
    if (zone && zones.has(zone.name)) {
      const summary = `the zone ${zone.name} stands in two places`;
      complaints.error(beginOf(source), {code: 'octodns/zone-twice', summary, hint: 'import one of them'});
    } else if (zone) zones.set(zone.name, zone);
  }
  for (const example of files.others)
    notes.say({code: 'import/left-behind', summary: 'files that are not called like a zone (example.com.yaml)', example});
  return importZones([...zones.values()], options, notes, complaints.all());
}

/** A zone from its files, in order; they are read also where its name is wrong, so that all is told at once. */
function readZone(source: ZoneSource, files: OctodnsFiles, complaints: Complaints, notes: Notes): DraftZone | undefined {
  const name = domainName.read(source.name, {
    names: [],
    report: (problem) => complaints.error(beginOf(source), {...problem, hint: 'call the file like its zone: example.com.yaml'}),
  });
  const sheets: {tree: Tree; marks: Mark[]}[] = [];
  const zone = draftZone(name ?? 'example.com', {
    carry(written, into) {
      const left = sheets.flatMap(({tree, marks}) => carryMarked(tree, marks, written, into, sheets.length > 1));
      for (const example of left)
        notes.say({code: 'import/left-behind', summary: 'comments beside what was left behind', example});
    },
  });
  for (const file of source.files) {
    const text = files.read(file);
    if (typeof text === 'string') {
      complaints.error(beginOf({files: [file]}), {code: 'file/unreadable', summary: text});
      continue;
    }
    const tree = readTree(OCTODNS, text, complaints);
    if (tree === undefined) continue;
    const marks: Mark[] = [];
    readRecords({tree, zone, complaints, notes, marks});
    sheets.push({tree, marks});
  }
  note(zone, notes);
  return name === undefined ? undefined : zone;
}

function note(zone: DraftZone, notes: Notes): void {
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
    'records without a TTL: they have an hour; write default_ttl into the zone where octoDNS’s settings say another';
  for (const owner of implicit) notes.say({code: 'import/ttl', summary, example: `${zone.name}: ${owner}`});
  const ttl = defaultTtl(zone)?.ttl;
  if (zone.ownTtls.some((each) => each.ttl !== ttl))
    notes.say({code: 'import/left-behind', summary: 'TTLs of the NS of a zone: they have its default_ttl', example: zone.name});
}

function beginOf({files: [name = '']}: Pick<ZoneSource, 'files'>): Spot {
  return {source: {name, text: '', isBytes: false}, offset: 0};
}
