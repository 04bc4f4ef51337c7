/** Leaves out the record sets that no name server would serve, or load: what is imported has to apply. */
import type {Diagnostic} from '#core/diagnostic.ts';
import {joinedText} from '#schemas/dns/text-records.ts';
import type {RecordType} from '#schemas/dns/values.ts';
import {recordSet} from '#schemas/dns.ts';
import type {Notes} from '../notes.ts';
import type {Complaints} from './complaints.ts';
import type {DraftValue, DraftZone} from './draft.ts';

/** Rules that only some records of a set break. */
const ONLY: {readonly [code: string]: (values: readonly DraftValue[]) => readonly DraftValue[]} = {
  'dns/cname-single': (values) => values.slice(1),
  'dns/null-mx': (values) => values.filter(({stored}) => stored.endsWith(' .')),
  'dns/spf-twice': (values) => values.filter(({stored}) => /^v=spf1(?: |$)/i.test(joinedText(stored))).slice(1),
};

/** Takes the sets that errors are about out of their zones, each with a warning; returns the errors about anything else. */
export function leaveOut(
  errors: readonly Diagnostic[],
  zones: readonly DraftZone[],
  organisation: string,
  complaints: Complaints,
  notes: Notes,
): readonly Diagnostic[] {
  const byName = new Map(zones.map((zone) => [zone.name, zone]));
  return errors.filter((error) => {
    const found = setOf(error.address, organisation, byName);
    const set = found?.zone.owners.get(found.owner)?.get(found.type);
    // It may have gone already, with an error before.
    if (found && !set) return false;
    if (!found || !set) return true;
    const values = [...set.values.values()];
    const left = ONLY[error.code]?.(values) ?? values;
    for (const value of left.length > 0 ? left : values) {
      const {code, summary, hint} = error;
      complaints.warning(value.spot, {code, summary: `not imported: ${summary}`, hint});
      for (const example of [...(value.before ?? []), ...(value.beside ?? [])])
        notes.say({code: 'import/left-behind', summary: 'comments beside what was left behind', example: example.trim()});
      set.values.delete(value.stored);
    }
    const types = found.zone.owners.get(found.owner);
    if (set.values.size === 0) types?.delete(found.type);
    if (types?.size === 0) found.zone.owners.delete(found.owner);
    return false;
  });
}

/** The set of an address: `dns.record_set ORGANISATION:ZONE:OWNER:TYPE`. */
function setOf(
  address: string | undefined,
  organisation: string,
  zones: ReadonlyMap<string, DraftZone>,
): {zone: DraftZone; owner: string; type: RecordType} | undefined {
  const prefix = `${recordSet.name} ${organisation}:`;
  if (!address?.startsWith(prefix)) return undefined;
  const rest = address.slice(prefix.length);
  const zone = zones.get(rest.slice(0, rest.indexOf(':')));
  const end = rest.lastIndexOf(':');
  return zone && {zone, owner: rest.slice(zone.name.length + 1, end), type: rest.slice(end + 1) as RecordType};
}
