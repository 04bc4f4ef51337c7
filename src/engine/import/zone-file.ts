/** Master files (RFC 1035 section 5), turned into our config. */
import {allowsSlash} from '#schemas/dns/labels.ts';
import {domainName, ownerName} from '#schemas/dns/names.ts';
import type {Problem} from '#schemas/field.ts';
import {email} from '#schemas/fields/text.ts';
import type {Imported} from './imported.ts';
import {type Notes, takeNotes} from './notes.ts';
import {digestOfKey} from './zone-file/key-digest.ts';
import {type FoundRecord, type FoundSoa, type Reading, readRecords} from './zone-file/records.ts';
import {TIMERS} from './zone-file/soa.ts';
import {type ZoneFiles, zoneInName} from './zone-file/sources.ts';
import {writeTtl} from './zone-file/ttl.ts';
import {type Complaints, joinComplaints, type Spot, takeComplaints} from './zones/complaints.ts';
import {addNameserver, addRecord, type DraftZone, draftZone, soaDefault} from './zones/draft.ts';
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
  const complaints = joinComplaints([...own.map((reading) => reading.complaints), takeComplaints()]);
  return importZones([...zones.values()], options, notes, complaints);
}

function readZoneFile(name: string, files: ZoneFiles, origin: string | undefined): Reading {
  const guessed = origin ?? zoneInName(name);
  const source = files.read(name);
  const reading: Reading = {
    ...{files, complaints: takeComplaints(), records: [], head: [], tail: [], included: new Set()},
    ...{
      soa: undefined,
      leftComments: 0,
      inclusions: 0,
      signing: {count: 0, key: undefined, keys: []},
      octets: [],
      owner: undefined,
      defaultTtl: undefined,
      lastTtl: undefined,
    },
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
  zone.soaTtl = {ttl: soa.ttl, isExplicit: soa.isExplicit};
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
      known.set(
        owner,
        ownerName.read(owner, {
          names: [zone],
          report: (problem) => (problem.isLegal ? leaveOut(spot, problem, complaints) : complaints.error(spot, problem)),
        }),
      );
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
  const name = domainName.read(stored, {
    names: [],
    report: ({code, summary, hint}) => leaveOut(record.spot, {code, summary, hint}, complaints),
  });
  if (name !== undefined) addNameserver(zone, {stored: name, spot, before, beside}, {ttl, isExplicit}, complaints);
}

/** Warns of a record that is left out. */
function leaveOut(spot: Spot, {code, summary, hint}: Problem, complaints: Complaints): void {
  complaints.warning(spot, {code, summary: `not imported: ${summary}`, hint});
}

function readStart(zone: DraftZone, {mname, rname, serial, timers, spot}: FoundSoa, complaints: Complaints): void {
  // The platform counts from more than one: a zone, its organisation and its subscription are events before it.
  if (serial > 1) zone.soa.set('serial', String(serial));
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

function note({signing, leftComments, complaints, octets}: Reading, zone: DraftZone, notes: Notes): void {
  const left = (summary: string, count: number): void => {
    for (let each = 0; each < count; each++) notes.say({code: 'import/left-behind', summary});
  };
  left('records that sign a zone (DNSKEY, RRSIG, NSEC …): the platform makes them where dnssec: true stands', signing.count);
  left('comments beside what was left behind', leftComments);
  for (const example of octets)
    notes.say({
      code: 'import/octets',
      summary: 'records of types that have no form here: kept as octets, by their numbers',
      example,
    });
  if (signing.key === undefined) return;
  const summary = `${zone.name} is signed, and is imported unsigned: while the zone above has its DS, resolvers that validate refuse all of it (RFC 4035 section 5)`;
  const keys = signing.keys.flatMap((data) => digestOfKey(zone.name, data) ?? []);
  const named = keys.length > 0 ? ` (${keys.join('; ')})` : '';
  const hint = `take the DS of ${zone.name}${named} out of the zone above before the name servers change, and put the new one there once dnssec: true stands`;
  complaints.warning(signing.key, {code: 'zone-file/signed', summary, hint});
}

function readDomain(written: string, spot: Spot, complaints: Complaints): string | undefined {
  // Classless delegation puts a slash into the names of zones (RFC 2317).
  const name = allowsSlash(written) ? written.replaceAll('\\047', '/') : written;
  return domainName.read(name, {names: [], report: (problem) => complaints.error(spot, problem)});
}

function sayZoneTwice(reading: Reading, name: string): void {
  const summary = `the zone ${name} stands in two files`;
  reading.complaints.error(beginOf(reading), {code: 'zone-file/zone-twice', summary, hint: 'import one of them'});
}

function beginOf({source}: Reading): Spot {
  return {source, offset: 0};
}
