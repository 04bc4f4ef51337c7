/** Names of records: relative to the zone, always, and nothing for the zone itself. */
import type {Scalar} from 'yaml';
import {quoted, writeOctet} from '#schemas/dns/labels.ts';
import {ownerName} from '#schemas/dns/names.ts';
import type {Problem} from '#schemas/field.ts';
import type {Tree} from '../yaml-tree.ts';

/** Reads an owner; answers it as it is stored. */
export function readOwner(tree: Tree, zone: string, name: string, key: Scalar): string | undefined {
  if (name === '') return '@';
  const complain = (problem: Problem): undefined => tree.error(key, problem) as undefined;
  if (name === '@')
    return complain({code: 'octodns/name', summary: '“@” is no name in octoDNS', hint: "write '' for the zone itself"});
  if (name.endsWith('.')) {
    const summary = `${quoted(name)} ends in a dot, and octoDNS takes all names as relative to the zone`;
    return complain({code: 'octodns/name', summary, hint: 'write it without the dot and without the zone’s own name'});
  }
  if (key.type === 'PLAIN' && OTHERWISE.test(name)) {
    const summary = `${quoted(name)} is taken as it stands; octoDNS, whose YAML is 1.1, reads something else than a text`;
    tree.warning(key, {code: 'octodns/name', summary, hint: `write '${name}', or the name that is served now`});
  }
  return ownerName.read(`${escapeMarks(name)}.${zone}.`, {names: [zone], report: complain});
}

/** Marks in a name, which octoDNS hands on as they are, as octets (RFC 2181 section 11). A backslash and an asterisk mean something. */
export function escapeMarks(name: string): string {
  return name.replace(/[!-),+/:-@[\]^`{-~]/g, (mark) => writeOctet(mark.charCodeAt(0)));
}

/** Words of YAML 1.1 whose value is not spelt as they are: truths, numbers in other bases or with zeros at an end, sixties. */
const OTHERWISE =
  /^(?:true|false|yes|no|on|off|null|~|[-+]?0[0-9_]+|0b[01_]+|0x[0-9a-f_]+|[0-9][0-9_]*_[0-9_]*|[0-9_]+(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9_]+\.[0-9_]*0|[0-9_]+\.|0[0-9_]+\.[0-9_]*)$/i;
