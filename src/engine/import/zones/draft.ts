/** A zone on its way from another tool: what was found, by owner and type, in the order in which it was found. */
import type {Document, Scalar, YAMLMap, YAMLSeq} from 'yaml';
import type {RecordType} from '#schemas/dns/values.ts';
import {zone as zoneKind} from '#schemas/dns.ts';
import type {Complaints, Spot} from './complaints.ts';

export interface DraftValue {
  /** As it is stored. */
  readonly stored: string;
  readonly spot: Spot;
  /** Comments on lines before it, and beside it. */
  readonly before?: readonly string[];
  readonly beside?: readonly string[];
}

export interface DraftSet {
  /** In seconds. */
  readonly ttl: number;
  /** It was written, and did not come from somewhere else. */
  readonly isExplicit: boolean;
  /** By the stored value. */
  readonly values: Map<string, DraftValue>;
}

interface OwnTtl {
  readonly ttl: number;
  readonly isExplicit: boolean;
}

export interface DraftZone {
  /** As it is stored: without its final dot. */
  readonly name: string;
  readonly nameservers: Map<string, DraftValue>;
  /** Fields of the SOA that are not as they would be without being written. */
  readonly soa: Map<string, string>;
  readonly owners: Map<string, Map<RecordType, DraftSet>>;
  /** TTLs of what is no record set here: SOA and NS of the zone itself. */
  soaTtl: OwnTtl | undefined;
  nameserversTtl: OwnTtl | undefined;
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** Puts comments into what was written, where the values do not bring them along. */
  carry?(written: Written, into: Document): void;
}

/** Where each value stands in what was written. */
export type Written = ReadonlyMap<DraftValue, WrittenValue>;

export interface WrittenValue {
  readonly node: Scalar;
  /** The list that it stands in, where its set is one. */
  readonly list: YAMLSeq | undefined;
  /** The key of its set, and the map of it. */
  readonly key: Scalar;
  readonly map: YAMLMap;
  /** The key of its owner, and the map of it; a name server has none. */
  readonly owner: {readonly key: Scalar; readonly map: YAMLMap} | undefined;
}

export function draftZone(name: string, comments: Partial<Pick<DraftZone, 'head' | 'tail' | 'carry'>> = {}): DraftZone {
  return {
    ...{name, nameservers: new Map(), soa: new Map(), owners: new Map(), soaTtl: undefined, nameserversTtl: undefined},
    ...{head: [], tail: [], ...comments},
  };
}

/** Adds a record to its set. A record that is there already is told and left out, and so is another TTL. */
export function addRecord(
  zone: DraftZone,
  {owner, type, set, value}: {owner: string; type: RecordType; set: Omit<DraftSet, 'values'>; value: DraftValue},
  complaints: Complaints,
): void {
  let types = zone.owners.get(owner);
  if (!types) zone.owners.set(owner, (types = new Map()));
  const known = types.get(type);
  if (!known) {
    types.set(type, {...set, values: new Map([[value.stored, value]])});
    return;
  }
  if (known.ttl !== set.ttl) {
    const lower = Math.min(known.ttl, set.ttl);
    complaints.warning(value.spot, {
      code: 'import/ttl-differs',
      summary: `a set has one TTL, and this record has ${set.ttl} where one before it has ${known.ttl} (RFC 2181 section 5.2); ${lower} is taken`,
      hint: 'give all records of the set one TTL',
    });
    if (lower === set.ttl) types.set(type, {...known, ...set});
  }
  addValue(known.values, value, complaints);
}

/** Adds a name server of the zone itself. The set has one TTL, the lowest. */
export function addNameserver(zone: DraftZone, value: DraftValue, own: OwnTtl, complaints: Complaints): void {
  if (zone.nameserversTtl === undefined || own.ttl < zone.nameserversTtl.ttl) zone.nameserversTtl = own;
  addValue(zone.nameservers, value, complaints);
}

/**
 * The TTL that most have. Where some give none of their own, it is what those have: so a record that says what it would
 * have had anyway keeps saying it.
 */
export function defaultTtl(zone: DraftZone): {readonly ttl: number; isDefault(set: OwnTtl): boolean} | undefined {
  const sets = [...zone.owners.values()].flatMap((types) => [...types.values()]);
  const all = [...[zone.soaTtl ?? []].flat(), ...[zone.nameserversTtl ?? []].flat(), ...sets];
  const implicit = all.filter((each) => !each.isExplicit);
  const ttl = mostFrequent((implicit.length > 0 ? implicit : sets.length > 0 ? sets : all).map((each) => each.ttl));
  if (ttl === undefined) return undefined;
  return {ttl, isDefault: (set) => set.ttl === ttl && (implicit.length === 0 || !set.isExplicit)};
}

/** The default of a field of the SOA. */
export function soaDefault(name: string): string | undefined {
  const value = zoneKind.fields['soa']?.fields?.[name]?.default;
  return typeof value === 'string' ? value : undefined;
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || a - b)[0]?.[0];
}

function addValue(values: Map<string, DraftValue>, value: DraftValue, complaints: Complaints): void {
  if (!values.has(value.stored)) return void values.set(value.stored, value);
  const summary = 'this record stands here twice, and is imported once (RFC 2181 section 5)';
  complaints.warning(value.spot, {code: 'import/twice', summary, hint: 'leave one of them out'});
}
