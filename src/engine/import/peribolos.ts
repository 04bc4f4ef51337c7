/** Peribolos (the organisations, people and teams of GitHub as YAML), turned into our config. */
import type {PlacedDiagnostic} from '../config/place.ts';
import {checkConfig} from './check-config.ts';
import {type ImportNote, takeNotes} from './notes.ts';
import {findOrganisations} from './peribolos-files.ts';
import {settleNames} from './peribolos-names.ts';
import {readPeribolos} from './peribolos-reader.ts';
import {writeConfig} from './write-config.ts';
import type {Counts} from './writing.ts';
import {takeComplaints} from './zones/complaints.ts';

/** What an import makes. */
export interface ImportedConfig {
  /** Relative path to YAML text, in the order in which a reader would open them. Empty where something can't be read. */
  readonly files: ReadonlyMap<string, string>;
  /** What the config declares. Memberships are rows of people; a group within a group is told in the notes. */
  readonly counts: Counts;
  /** Notes on what did not map, and on what was changed on the way. */
  readonly notes: readonly ImportNote[];
  /** Diagnostics of what could not be read, with its places. */
  readonly diagnostics: readonly PlacedDiagnostic[];
}

const NONE: Counts = {organisations: 0, accounts: 0, groups: 0, memberships: 0, grants: 0};

/** Converts the files of a peribolos folder, by their relative paths. Never throws for what is in them: that is in the diagnostics. */
export function importPeribolos(
  files: ReadonlyMap<string, string | Uint8Array>,
  options: {readonly stack: string},
): ImportedConfig {
  const notes = takeNotes();
  const complaints = takeComplaints();
  const organisations = findOrganisations(files, complaints, notes).map(({name, parts}) => ({
    name,
    files: parts.map((part) => readPeribolos(part, notes)),
  }));
  const diagnostics = complaints.all();
  if (diagnostics.some(({severity}) => severity === 'error'))
    return {files: new Map(), counts: NONE, notes: notes.all(), diagnostics};
  const names = settleNames(organisations, notes);
  const written = writeConfig(organisations, names, options.stack, notes);
  const errors = checkConfig(written.files).map(({severity, code, summary, hint, address}) => ({
    severity,
    code,
    summary,
    hint,
    address,
  }));
  if (errors.length > 0) return {files: new Map(), counts: NONE, notes: notes.all(), diagnostics: [...diagnostics, ...errors]};
  return {...written, notes: notes.all(), diagnostics};
}
