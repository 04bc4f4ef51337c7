/** The last step of an import of zones: their config, where nothing is wrong with them. */
import {ROOT_FILE} from '#core/export/layout.ts';
import type {PlacedDiagnostic} from '../../config/place.ts';
import type {Imported} from '../imported.ts';
import type {Notes} from '../notes.ts';
import type {DraftZone} from './draft.ts';
import {printZone, rootFile, zoneDocument, zonePath} from './write-zones.ts';

export interface ZoneImportOptions {
  readonly stack: string;
  /** The path of the organisation that will hold the zones. */
  readonly organisation: string;
}

export function importZones(
  zones: readonly DraftZone[],
  {stack, organisation}: ZoneImportOptions,
  notes: Notes,
  diagnostics: readonly PlacedDiagnostic[],
): Imported {
  const counts = {zones: 0, 'record sets': 0, records: 0};
  const files = new Map<string, string>();
  if (diagnostics.some((each) => each.severity === 'error')) return {files, counts, notes: notes.all(), diagnostics};
  files.set(ROOT_FILE, rootFile(stack, organisation));
  for (const zone of zones) {
    const made = zoneDocument(zone, organisation);
    zone.carry?.(made.written, made.document);
    files.set(zonePath(zone.name, files), printZone(made));
    const sets = [...zone.owners.values()].flatMap((types) => [...types.values()]);
    counts.zones += 1;
    counts['record sets'] += sets.length;
    counts.records += sets.reduce((sum, set) => sum + set.values.size, 0);
  }
  return {files, counts, notes: notes.all(), diagnostics};
}
