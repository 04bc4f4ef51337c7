/** Peribolos (the organisations, people and teams of GitHub as YAML), turned into our config. */
import {type ImportNote, takeNotes} from './notes.ts';
import {parseSource} from './parse-source.ts';
import {findOrganisations} from './peribolos-files.ts';
import {settleNames} from './peribolos-names.ts';
import {readPeribolos} from './peribolos-reader.ts';
import {writeConfig} from './write-config.ts';
import type {Counts} from './writing.ts';

export type {ImportNote} from './notes.ts';

/** What an import makes. */
export interface ImportedConfig {
  /** Relative path to YAML text, in the order in which a reader would open them. */
  readonly files: ReadonlyMap<string, string>;
  /** What the config declares. Memberships are rows of people; a group within a group is told in the notes. */
  readonly counts: Counts;
  /** What did not map, what was changed on the way, and what could not be read. */
  readonly notes: readonly ImportNote[];
}

/** Converts the files of a peribolos folder, by their relative paths. Never throws for what is in them: that is in the notes. */
export function importPeribolos(files: ReadonlyMap<string, string>, options: {readonly stack: string}): ImportedConfig {
  const notes = takeNotes();
  const organisations = findOrganisations(files, notes).map(({folder, sources}) => {
    const sheets = sources.flatMap((source) => parseSource(source, notes) ?? []);
    return {folder, files: sheets.map((sheet) => readPeribolos(sheet, notes))};
  });
  const names = settleNames(organisations, notes);
  const {files: written, counts} = writeConfig(organisations, names, options.stack, notes);
  return {files: written, counts, notes: notes.all()};
}
