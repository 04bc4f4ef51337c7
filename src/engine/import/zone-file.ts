/** Master files (RFC 1035 section 5), turned into our config. */
import {domainName, ownerName} from '#schemas/dns/names.ts';
import {email} from '#schemas/fields/text.ts';
import type {Imported} from './imported.ts';
import {type Notes, takeNotes} from './notes.ts';
import {type FoundRecord, type FoundSoa, type Reading, readRecords} from './zone-file/records.ts';
import {TIMERS} from './zone-file/soa.ts';
import {type ZoneFiles, zoneInName} from './zone-file/sources.ts';
import {writeTtl} from './zone-file/ttl.ts';
import {type Complaints, type Spot, takeComplaints} from './zones/complaints.ts';
import {addNameserver, addRecord, type DraftZone, defaultTtl, draftZone, soaDefault} from './zones/draft.ts';
import {importZones, type ZoneImportOptions} from './zones/import-zones.ts';

/** Converts master files. Never throws for what is in them: that is in the diagnostics. */
export function importZoneFiles(files: ZoneFiles, options: ZoneImportOptions & {readonly origin?: string | undefined}): Imported {
  const notes = takeNotes();
  const readings = files.zones.map((name) => readZoneFile(name, files, options.origin));
  const included = new Set(readings.flatMap((reading) => [...reading.included]));
  const own = readings.filter((reading) => !included.has(reading.source.name));
  const zones = new Map<string, DraftZone>();
  for (const reading of own) {
    const zone = settle(reading, options.origin, notes);
    if (zone && zones.has(zone.name)) sayZoneTwice(reading, zone.name);
    else if (zone) zones.set(zone.name, zone);
  }
  for (const name of files.others.filter((each) => !included.has(each)))
    notes.say({
      code: 'import/left-behind',
      summary: 'files that are not called like a zone (NAME.zone, NAME.db, db.NAME)',
      example: name,
    });
  const diagnostics = own.flatMap((reading) => reading.complaints.all());
  return importZones([...zones.values()], options, notes, diagnostics);
}

function readZoneFile(name: string, files: ZoneFiles, origin: string | undefined): Reading {
  const guessed = origin ?? zoneInName(name);
  const source = files.read(name);
  const reading: Reading = {
    ...{files, complaints: takeComplaints(), records: [], head: [], tail: [], included: new Set()},
    ...{soa: undefined, leftComments: 0, inclusions: 0, signing: 0, owner: undefined, defaultTtl: undefined, lastTtl: undefined},
    source: typeof source === 'string' ? {name, text: '', isBytes: false} : source,
    origin: guessed === undefined ? undefined : `${guessed.replace(/\.$/, '')}.`,
  };
  if (typeof source === 'string') reading.complaints.error(beginOf(reading), {code: 'file/unreadable', summary: source});
  else readRecords(reading, source);
  return reading;
}

/** The records as a zone: what its SOA stands at is its name. */
function settle(reading: Reading, origin: string | undefined, notes: Notes): DraftZone | undefined {
  const {soa, complaints, head, tail, records} = reading;
  if (soa === undefined) {
    const summary = 'no SOA was read, and a zone begins with one (RFC 1035 section 5.2)';
    const hint = 'write @ IN SOA ns1.example.com. hostmaster.example.com. 1 2h 15m 2w 5m';
    complaints.error(beginOf(reading), {code: 'zone-file/no-soa', summary, hint});
    return undefined;
  }
  const name = readDomain(soa.owner, soa.spot, complaints);
  if (name === undefined) return undefined;
  if (origin !== undefined && readDomain(origin, soa.spot, complaints) !== name) {
    const summary = `the SOA stands at ${name}, and the origin is ${origin} (RFC 1035 section 5.2)`;
    complaints.error(soa.spot, {code: 'zone-file/soa', summary, hint: 'leave --origin out, or write the SOA at @'});
    return undefined;
  }
  const zone = draftZone(name, {head, tail});
  zone.ownTtls.push(soa);
  const ownerOf = ownerReader(name, complaints);
  for (const record of records) place(zone, record, ownerOf(record), complaints);
  if (zone.nameservers.size === 0) {
    const summary = `${name} has no NS, and a zone has name servers (RFC 1035 section 6.1)`;
    complaints.error(soa.spot, {code: 'zone-file/no-ns', summary, hint: 'write @ IN NS ns1.example.com.'});
  }
  readStart(zone, soa, complaints);
  note(reading, zone, notes);
  return zone;
}

/** Reads owners; one that many records have is read once. */
function ownerReader(zone: string, complaints: Complaints): (record: FoundRecord) => string | undefined {
  const known = new Map<string, string | undefined>();
  return ({owner, spot}) => {
    if (!known.has(owner))
      known.set(owner, ownerName.read(owner, {names: [zone], report: (problem) => complaints.error(spot, problem)}));
    return known.get(owner);
  };
}

function place(zone: DraftZone, record: FoundRecord, owner: string | undefined, complaints: Complaints): void {
  if (owner === undefined) return;
  const {type, ttl, isExplicit, value: stored, spot, before, beside} = record;
  if (owner !== '@' || type !== 'NS') {
    addRecord(zone, {owner, type, set: {ttl, isExplicit}, value: {stored, spot, before, beside}}, complaints);
    return;
  }
  zone.ownTtls.push({ttl, isExplicit});
  addNameserver(zone, {stored: stored.slice(0, -1), spot, before, beside}, complaints);
}

function readStart(zone: DraftZone, {mname, rname, timers, spot}: FoundSoa, complaints: Complaints): void {
  const primary = readDomain(mname, spot, complaints);
  const [first] = zone.nameservers.keys();
  if (primary !== undefined && primary !== first) zone.soa.set('mname', primary);
  const mailbox = email.read(rname, {names: [], report: () => undefined});
  if (mailbox === undefined) {
    const summary = `the SOA names ${rname === '' ? 'nobody' : rname}, which is no e-mail address; hostmaster@${zone.name} is taken`;
    complaints.warning(spot, {
      code: 'zone-file/soa',
      summary,
      hint: 'write hostmaster.example.com., where the first dot is the @',
    });
  } else if (mailbox !== `hostmaster@${zone.name}`) zone.soa.set('rname', mailbox);
  for (const timer of TIMERS) {
    const written = writeTtl(timers[timer]);
    if (written !== soaDefault(timer)) zone.soa.set(timer, written);
  }
}

function note({signing, leftComments}: Reading, zone: DraftZone, notes: Notes): void {
  const left = (summary: string, count: number, example?: string): void => {
    for (let each = 0; each < count; each++)
      notes.say({code: 'import/left-behind', summary, ...(example !== undefined ? {example} : {})});
  };
  left('serials: the platform counts its own', 1, zone.name);
  left('records that sign a zone (DNSKEY, RRSIG, NSEC …): the platform makes them where dnssec: true stands', signing);
  left('comments beside what was left behind', leftComments);
  const ttl = defaultTtl(zone)?.ttl;
  const others = zone.ownTtls.filter((each) => each.ttl !== ttl).length;
  left('TTLs of SOA and NS of a zone: they have its default_ttl', others, zone.name);
}

function readDomain(written: string, spot: Spot, complaints: Complaints): string | undefined {
  return domainName.read(written, {names: [], report: (problem) => complaints.error(spot, problem)});
}

function sayZoneTwice(reading: Reading, name: string): void {
  const summary = `the zone ${name} stands in two files`;
  reading.complaints.error(beginOf(reading), {code: 'zone-file/zone-twice', summary, hint: 'import one of them'});
}

function beginOf({source}: Reading): Spot {
  return {source, offset: 0};
}
