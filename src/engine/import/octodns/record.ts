/** One record: its type, its TTL and its values. */
import {isMap, isSeq, type Node, type YAMLMap} from 'yaml';
import {quoted} from '#schemas/dns/labels.ts';
import {type RecordType, recordTypes} from '#schemas/dns/values.ts';
import type {Notes} from '../notes.ts';
import {describe, isBlank} from '../parse-source.ts';
import {type Entry, entriesOf, itemsOf, type Tree, textOf} from '../yaml-tree.ts';
import {TTL_LIMIT} from '../zone-file/ttl.ts';
import {insteadOf, isForeign, isSigning} from '../zone-file/types.ts';
import type {Spot} from '../zones/complaints.ts';
import {isIgnored, tellExtras} from './extras.ts';
import {wordsIn} from './marks.ts';
import {USUAL_TTL} from './settings.ts';
import {readValue} from './values.ts';

export interface FoundRecord {
  readonly type: RecordType;
  readonly ttl: number;
  readonly isExplicit: boolean;
  /** With the words that each is made of. */
  readonly values: readonly {readonly stored: string; readonly spot: Spot; readonly words: readonly Node[]}[];
  readonly node: Node;
  /** All words that are not among the values. */
  readonly words: readonly Node[];
}

/** Reads a record; answers nothing where it is not imported or something is wrong with it, which is told. */
export function readRecord(
  tree: Tree,
  record: Node | undefined,
  owner: Node,
  notes: Notes,
  usualTtl = USUAL_TTL,
): FoundRecord | undefined {
  if (!isMap(record)) {
    const summary = `${isBlank(record) ? 'nothing' : describe(record)} stands where a record is wanted`;
    tree.error(isBlank(record) ? owner : record, {code: 'octodns/record', summary, hint: 'write {type: A, value: 192.0.2.1}'});
    return undefined;
  }
  const entries = new Map(entriesOf(tree, record).map((entry) => [entry.name, entry]));
  const type = readType(tree, record, entries.get('type'));
  const ttl = readTtl(tree, entries.get('ttl'), usualTtl);
  const given = type && givenValues(tree, record, type, entries);
  if (type === undefined) return undefined;
  const values = (given?.items ?? []).flatMap(([item, node]) => {
    const stored = readValue(tree, type, node);
    if (typeof stored === 'string')
      return [{stored, spot: {source: tree.source, offset: node.range?.[0] ?? 0}, words: wordsIn(item)}];
    for (const {node: at, problem} of stored) {
      if (problem.isLegal) tree.warning(at, {...problem, summary: `not imported: ${problem.summary}`});
      else tree.error(at, problem);
    }
    return [];
  });
  if (isIgnored(tree, entries.get('octodns'))) return undefined;
  tellExtras(tree, entries, notes);
  if (ttl === undefined || given === undefined) return undefined;
  const {key, written, value} = given.entry;
  const others = ['type', 'ttl'].flatMap((name) => entries.get(name) ?? []);
  const words = [
    ...others.flatMap((each) => [each.key, ...wordsIn(each.written)]),
    key,
    ...(written === value ? [] : wordsIn(written)),
  ];
  return {type, ttl, isExplicit: entries.has('ttl'), values, node: record, words};
}

function readType(tree: Tree, record: YAMLMap, entry: Entry | undefined): RecordType | undefined {
  const type = textOf(entry?.value);
  const known = recordTypes.find((each) => each === type);
  if (known) return known;
  const node = entry?.value ?? entry?.key ?? record;
  if (type === '') tree.error(node, {code: 'octodns/type', summary: 'the record has no type', hint: 'write type: A, or another'});
  else if (isElsewhere(type)) {
    const summary = `not imported: there is no record set of type ${type} here`;
    tree.warning(node, {code: 'octodns/not-imported', summary, hint: insteadOfType(type)});
  } else {
    const upper = recordTypes.find((each) => each === type.toUpperCase());
    const hint = `write ${upper ?? `one of ${recordTypes.join(', ')}`}`;
    tree.error(node, {code: 'octodns/type', summary: `${quoted(type)} is no type of record in octoDNS`, hint});
  }
  return undefined;
}

/** A type of DNS that has no record set here, one that octoDNS alone has, or one that a provider of octoDNS has (`Route53Provider/ALIAS`). */
function isElsewhere(type: string): boolean {
  return isForeign(type) || isSigning(type) || ['SOA', 'URLFWD'].includes(type) || /^\w+\/\w+$/.test(type);
}

function insteadOfType(type: string): string {
  if (type === 'SOA') return 'write soa: into the zone, with mname, rname and timers that are not the usual ones';
  if (type === 'URLFWD') return 'write the address of a web server that redirects';
  if (isSigning(type)) return 'write dnssec: true into the zone: its keys are made then';
  return insteadOf(type.slice(type.indexOf('/') + 1));
}

/** Seconds. */
function readTtl(tree: Tree, entry: Entry | undefined, usual: number): number | undefined {
  if (entry === undefined) return usual;
  const text = textOf(entry.value);
  if (/^(?:0|[1-9][0-9]{0,9})$/.test(text) && Number(text) <= TTL_LIMIT) return Number(text);
  const summary = `${text === '' ? 'nothing' : quoted(text)} is no TTL from 0 to ${TTL_LIMIT} (RFC 2181 section 8)`;
  tree.error(isBlank(entry.value) ? entry.key : entry.value, {code: 'octodns/ttl', summary, hint: 'write seconds, such as 3600'});
  return undefined;
}

interface GivenValues {
  readonly entry: Entry;
  readonly items: readonly (readonly [written: Node | undefined, value: Node])[];
}

/** What stands behind `value` or `values`: octoDNS takes one or a list at either. */
function givenValues(
  tree: Tree,
  record: YAMLMap,
  type: RecordType,
  entries: ReadonlyMap<string, Entry>,
): GivenValues | undefined {
  const complain = (node: Node, summary: string, hint: string): undefined =>
    tree.error(node, {code: 'octodns/value', summary, hint}) as undefined;
  const [entry, other] = ['values', 'value'].flatMap((name) => entries.get(name) ?? []);
  if (entry === undefined)
    return complain(record, `the ${type} record has neither value nor values`, 'write value: …, or values: with a list');
  if (other)
    return complain(
      other.key,
      'value and values stand side by side, and octoDNS takes values alone',
      'write values: with all of them',
    );
  const items = isSeq(entry.value) ? itemsOf(tree, entry.value) : [[entry.written, entry.value] as const];
  const whole = items.flatMap(([written, value]) => (isBlank(value) ? [] : [[written, value as Node] as const]));
  if (items.length === 0 || whole.length < items.length) {
    const empty = items.find(([, value]) => isBlank(value))?.[1];
    const hint = 'write the value, or leave the record out';
    return complain(empty?.range ? empty : entry.key, `a value of the ${type} record is empty`, hint);
  }
  if (type === 'CNAME' && whole.length > 1)
    return complain(
      entry.key,
      `CNAME has ${whole.length} values, and a name has one (RFC 1034 section 3.6.2)`,
      'write one value',
    );
  return {entry, items: whole};
}
