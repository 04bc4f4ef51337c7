/** What octoDNS lets a record say beside its values: to whom, where, and whether at all. Nothing of it has a place here, and all of it is told. */
import {isMap, isScalar} from 'yaml';
import {quoted} from '#schemas/dns/labels.ts';
import type {Notes} from '../notes.ts';
import {isBlank} from '../parse-source.ts';
import {type Entry, entriesOf, type Tree, textOf} from '../yaml-tree.ts';

const KNOWN = ['type', 'ttl', 'value', 'values', 'octodns'];

/** Answers that depend on who asks, or on what is healthy. */
const STEERING: readonly string[] = ['dynamic', 'geo'];

/** Settings below `octodns`, and what to do without them. */
const INSTEAD: {readonly [setting: string]: string} = {
  healthcheck: 'watch the values by other means: answers here do not depend on it',
  excluded: 'leave the record out where it is not meant for this platform',
  included: 'leave the record out where it is not meant for this platform',
  cloudflare: 'see that the values may be seen: a proxy answers with its own addresses, and here is none',
};

/** Whether octoDNS leaves the record alone, so that nobody knows from it what is served. */
export function isIgnored(tree: Tree, octodns: Entry | undefined): boolean {
  if (!isMap(octodns?.value)) return false;
  const ignored = entriesOf(tree, octodns.value).find((each) => each.name === 'ignored');
  if (!/^(?:true|yes|on)$/i.test(textOf(ignored?.value))) return false;
  const summary = 'not imported: octoDNS leaves this record alone (octodns: ignored)';
  tree.warning(ignored?.key, {
    code: 'octodns/not-imported',
    summary,
    hint: 'take ignored out to import the record as it stands here',
  });
  return true;
}

/** Tells of each thing that is not imported with the record. */
export function tellExtras(tree: Tree, entries: ReadonlyMap<string, Entry>, notes: Notes): void {
  for (const {name, key} of entries.values()) {
    if (STEERING.includes(name)) {
      const summary = `${name} is not imported: everybody is answered with the record’s own values`;
      const hint = 'see that these values are right for all, or keep the record where it is answered now';
      tree.warning(key, {code: 'octodns/not-imported', summary, hint});
    } else if (!KNOWN.includes(name)) {
      const summary = `${quoted(name)} is no key of a record, and is left out`;
      tree.warning(key, {code: 'octodns/unknown-key', summary, hint: `write one of ${[...KNOWN, ...STEERING].join(', ')}`});
    }
  }
  const octodns = entries.get('octodns');
  if (octodns === undefined || isBlank(octodns.value)) return;
  if (!isMap(octodns.value))
    return tree.error(octodns.value, {
      code: 'octodns/record',
      summary: 'octodns has no map below it',
      hint: 'write octodns: {lenient: true}',
    });
  for (const {name, key, value} of entriesOf(tree, octodns.value)) {
    if (name === 'lenient')
      notes.say({code: 'import/left-behind', summary: 'records that octoDNS checks leniently (octodns: lenient)'});
    else if (name !== 'ignored' || !isScalar(value)) {
      const hint = INSTEAD[name] ?? 'do without it, or keep the record where the setting means something';
      tree.warning(key, {code: 'octodns/not-imported', summary: `octodns: ${name} is not imported; the record is`, hint});
    }
  }
}
