/** The records of a file, put into their zone. */
import {isMap, isSeq, type Node} from 'yaml';
import type {RecordType} from '#schemas/dns/values.ts';
import type {Notes} from '../notes.ts';
import {describe, isBlank} from '../parse-source.ts';
import {entriesOf, itemsOf, type Tree} from '../yaml-tree.ts';
import type {Complaints} from '../zones/complaints.ts';
import {addNameserver, addRecord, type DraftZone} from '../zones/draft.ts';
import type {Mark} from './marks.ts';
import {readOwner} from './owners.ts';
import {type FoundRecord, readRecord} from './record.ts';
import type {YamlProvider} from './settings.ts';

/** A file of a zone, and what was found in it. */
export interface Reading {
  readonly tree: Tree;
  readonly zone: DraftZone;
  readonly complaints: Complaints;
  readonly notes: Notes;
  /** Where in the file each record stands. */
  readonly marks: Mark[];
  /** The provider that reads the file, where settings name one. */
  readonly provider: YamlProvider | undefined;
  /** Owners and types that this provider gave already. */
  readonly placed: Set<string>;
}

/** Reads the records of a file into its zone. */
export function readRecords(reading: Reading): void {
  const {tree} = reading;
  const root = tree.follow(tree.document.contents);
  if (isBlank(root)) return;
  if (!isMap(root)) {
    const summary = `${describe(root)} stands where the records of a zone are wanted, by their names`;
    return tree.error(root, {code: 'octodns/record', summary, hint: 'write www: {type: A, value: 192.0.2.1}'});
  }
  for (const {name, key, written, value} of entriesOf(tree, root)) {
    const owner = readOwner(tree, reading.zone.name, name, key);
    if (isSeq(value) && value.items.length === 0)
      tree.error(value, {code: 'octodns/record', summary: 'the list of records is empty', hint: 'leave the name out'});
    for (const [item, record] of itemsOf(tree, value)) {
      const aliases = [written, item].filter((node): node is Node => node !== undefined && node !== value && node !== record);
      const found = readRecord(tree, record, key, reading.notes, reading.provider?.defaultTtl);
      if (found && owner !== undefined) place(reading, owner, found, [key, ...aliases]);
    }
  }
}

function place(reading: Reading, owner: string, found: FoundRecord, [key, ...aliases]: readonly Node[]): void {
  const {zone, complaints, tree, marks, placed, provider} = reading;
  const {type, ttl, isExplicit, node} = found;
  const isOwn = owner === '@' && type === 'NS';
  const isThere = isOwn ? zone.nameservers.size > 0 : zone.owners.get(owner)?.has(type);
  if (isThere && provider?.isReplacing && !placed.has(`${owner} ${type}`)) takeOut(reading, owner, type);
  else if (isThere) {
    const summary = `this name has a record of type ${type} already, and octoDNS has one of each type`;
    return tree.error(node, {code: 'octodns/twice', summary, hint: 'write the values of both as one list'});
  }
  placed.add(`${owner} ${type}`);
  const values = found.values.map(({stored, spot, words}) => {
    const value = {stored: isOwn ? stored.slice(0, -1) : stored, spot};
    if (isOwn) addNameserver(zone, value, {ttl, isExplicit}, complaints);
    else addRecord(zone, {owner, type, set: {ttl, isExplicit}, value}, complaints);
    return {value, words};
  });
  marks.push({owner: key as Node, words: [...aliases, ...found.words], values});
}

/** Takes out what a provider before gave (`populate_should_replace`). */
function takeOut({zone, notes}: Reading, owner: string, type: RecordType): void {
  if (owner === '@' && type === 'NS') {
    zone.nameservers.clear();
    zone.nameserversTtl = undefined;
  } else zone.owners.get(owner)?.delete(type);
  const summary = 'records that those of a provider behind replace (populate_should_replace)';
  notes.say({code: 'import/replaced', summary, example: `${zone.name}: ${owner} ${type}`});
}
