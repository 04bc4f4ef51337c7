/** Zones as master files (RFC 1035 section 5), in one canonical form: the same zone gives the same bytes. */
import type {ExportFormat, Exporting} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childrenOf} from '#core/world.ts';
import {domainName, relativeOwner} from '#schemas/dns/names.ts';
import {DEFAULT_TTL} from '#schemas/dns.ts';
import {describe, type FieldType, scalar} from '#schemas/field.ts';
import {durationMilliseconds} from '#schemas/fields/number.ts';
import {checkHosts} from './host-names.ts';
import {allValues, hasAddress, RECORD_SET, type RecordSet, recordSet, ZONE} from './record-sets.ts';

const servedSerial: FieldType<string> = scalar(
  'serial',
  (written) =>
    /^[0-9]{1,10}$/.test(written) && Number(written) < 2 ** 32
      ? {value: written}
      : {wrong: `${describe(written)} is no serial`, hint: 'write a number from 0 to 4294967295 (RFC 1982)'},
  {type: 'string', pattern: '^[0-9]{1,10}$'},
);

export const zoneFile: ExportFormat = {
  name: 'zone-file',
  doc: 'zones as master files (RFC 1035 section 5); a zone that names no name servers takes those of --with nameserver=HOST; --with serial=N is what is served now, and each serial is later',
  options: {nameserver: domainName, serial: servedSerial},
  write(exporting) {
    const zones = [...exporting.world.resources.values()].filter((each) => each.kind === ZONE && exporting.isAsked(each));
    return new Map(
      zones.sort((a, b) => (a.name < b.name ? -1 : 1)).map((zone) => [`${zone.name}.zone`, writeZone(exporting, zone)]),
    );
  },
};

interface Soa {
  readonly serial?: number;
  readonly ttl?: string;
  readonly mname?: string;
  readonly rname?: string;
  readonly refresh?: string;
  readonly retry?: string;
  readonly expire?: string;
  readonly minimum?: string;
}

function writeZone(exporting: Exporting, zone: Resource): string {
  const spec = specOf(zone) as {default_ttl?: string; nameservers?: readonly string[]; nameservers_ttl?: string; soa?: Soa};
  const soa = spec.soa ?? {};
  const nameservers = spec.nameservers ?? exporting.options.get('nameserver') ?? [];
  const [first] = nameservers;
  if (first === undefined)
    exporting.refuse(
      zone,
      'it names no name servers, and a zone file has to',
      'write nameservers at the zone, or give --with nameserver=HOST',
    );
  for (const name of nameservers) checkNameserver(exporting, zone, name);
  const times = [soa.refresh ?? '2h', soa.retry ?? '15m', soa.expire ?? '2w', soa.minimum ?? '5m'].map(seconds);
  const mailbox = mailboxName(soa.rname ?? `hostmaster@${zone.name}`);
  const serial = nextSerial((soa.serial ?? 0) + exporting.lastChange(zone), exporting.options.get('serial'));
  const head = [
    `$ORIGIN ${zone.name}.`,
    `$TTL ${seconds(spec.default_ttl ?? DEFAULT_TTL)}`,
    `@${ttlOf(soa.ttl)} IN SOA ${absolute(soa.mname ?? first ?? '')} ${mailbox} ${[serial, ...times].join(' ')}`,
    ...nameservers.map((name) => `@${ttlOf(spec.nameservers_ttl)} IN NS ${absolute(name)}`),
  ];
  return `${[...head, ...recordLines(exporting, zone)].join('\n')}\n`;
}

/** BIND does not load a zone whose name server stands in it without an address. */
function checkNameserver({world, refuse}: Exporting, zone: Resource, name: string): void {
  const owner = relativeOwner(absolute(name), zone.name);
  if (owner === undefined || hasAddress(world, zone, owner)) return;
  refuse(
    zone,
    `its name server ${name} stands in it and has no address, so BIND does not load the zone`,
    `write an A or AAAA record for ${owner}, or name a server that stands elsewhere`,
  );
}

/** By owner from the zone down, then by type, then by value. */
function recordLines({world, warn}: Exporting, zone: Resource): readonly string[] {
  const sets = new Map<string, RecordSet & {readonly ttl: string | undefined}>();
  for (const child of childrenOf(world, zone.uid, RECORD_SET)) {
    const set = recordSet(world, child) as RecordSet;
    checkHosts(set, (problem) => warn(child, problem));
    sets.set(`${ownerKey(set.owner)} ${set.type}`, {...set, ttl: specOf(child)['ttl'] as string | undefined});
  }
  return [...sets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, set]) => {
      const ttl = ttlOf(set.ttl);
      return [...allValues(world, set)].sort().map((value) => `${set.owner}${ttl} IN ${set.type} ${value}`);
    });
}

/** The serial of a zone, or the one behind the served one where that is not earlier (RFC 1982 section 3.2). */
function nextSerial(counted: number, served: readonly string[] = []): number {
  let serial = counted % 2 ** 32;
  for (const each of served) {
    const ahead = (serial - Number(each) + 2 ** 32) % 2 ** 32;
    if (ahead === 0 || ahead >= 2 ** 31) serial = (Number(each) + 1) % 2 ** 32;
  }
  return serial;
}

function ttlOf(ttl: string | undefined): string {
  return ttl === undefined ? '' : ` ${seconds(ttl)}`;
}

function ownerKey(owner: string): string {
  return owner === '@' ? '' : owner.split('.').reverse().join('\u0000');
}

function absolute(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}

/** A mailbox as a name: dots before the @ are escaped (RFC 1035 section 8). */
function mailboxName(address: string): string {
  const at = address.lastIndexOf('@');
  return absolute(`${address.slice(0, at).replace(/[.\\]/g, '\\$&')}.${address.slice(at + 1)}`);
}

function seconds(duration: string): number {
  return durationMilliseconds(duration) / 1000;
}
