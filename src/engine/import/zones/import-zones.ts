/** The last step of an import of zones: their config, where nothing is wrong with them. */
import {ROOT_FILE} from '#core/export/layout.ts';
import {checkConfig} from '../check-config.ts';
import type {Imported} from '../imported.ts';
import type {Notes} from '../notes.ts';
import type {Complaints} from './complaints.ts';
import type {DraftZone} from './draft.ts';
import {leaveOut} from './leave-out.ts';
import {printZone, rootFile, zoneDocument, zonePath} from './write-zones.ts';

export interface ZoneImportOptions {
  readonly stack: string;
  /** The path of the organisation that will hold the zones. */
  readonly organisation: string;
}

/** Leaving records out may show what else is wrong: without its NS a DS stands alone. */
const ROUNDS = 5;

export function importZones(
  zones: readonly DraftZone[],
  options: ZoneImportOptions,
  notes: Notes,
  complaints: Complaints,
): Imported {
  const isWrong = (): boolean => complaints.all().some((each) => each.severity === 'error');
  const nothing = {files: new Map<string, string>(), counts: {zones: 0, 'record sets': 0, records: 0}};
  if (isWrong()) return {...nothing, notes: notes.all(), diagnostics: complaints.all()};
  let files = writeFiles(zones, options, false);
  let errors = checkConfig(files);
  for (let round = 0; round < ROUNDS && errors.length > 0; round++) {
    const others = leaveOut(errors, zones, options.organisation, complaints, notes);
    files = writeFiles(zones, options, false);
    const next = checkConfig(files);
    if (others.length === errors.length) break;
    errors = next;
  }
  if (errors.length > 0) {
    const diagnostics = errors.map(({severity, code, summary, hint, address}) => ({severity, code, summary, hint, address}));
    return {...nothing, notes: notes.all(), diagnostics: [...complaints.all(), ...diagnostics]};
  }
  return {files: writeFiles(zones, options, true), counts: countOf(zones), notes: notes.all(), diagnostics: complaints.all()};
}

/** Writes the config; comments are carried once, at the end, since what is left behind of them is noted. */
function writeFiles(
  zones: readonly DraftZone[],
  {stack, organisation}: ZoneImportOptions,
  hasComments: boolean,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>([[ROOT_FILE, rootFile(stack, organisation)]]);
  for (const zone of zones) {
    const made = zoneDocument(zone, organisation);
    if (hasComments) zone.carry?.(made.written, made.document);
    files.set(zonePath(zone.name, files), printZone(made));
  }
  return files;
}

function countOf(zones: readonly DraftZone[]): {readonly [noun: string]: number} {
  const sets = zones.flatMap((zone) => [...zone.owners.values()].flatMap((types) => [...types.values()]));
  return {
    zones: zones.length,
    'record sets': sets.length,
    records: sets.reduce((sum, set) => sum + set.values.size, 0),
  };
}
