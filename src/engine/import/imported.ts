/** What an import makes, whatever it came from. */
import type {PlacedDiagnostic} from '../config/place.ts';
import type {ImportNote} from './notes.ts';

export interface Imported {
  /** Relative path to YAML text, in the order in which a reader would open them. Empty where something is wrong. */
  readonly files: ReadonlyMap<string, string>;
  /** What the config declares, by a noun in the plural. */
  readonly counts: {readonly [noun: string]: number};
  /** What did not map, what was changed on the way, and what could not be read. */
  readonly notes: readonly ImportNote[];
  /** The same, of single places in single files. An error among them means that nothing is imported. */
  readonly diagnostics: readonly PlacedDiagnostic[];
}
