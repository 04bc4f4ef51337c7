/** What goes to the thread that runs a config, and what comes back. */
import type {Raw} from '#schemas/field.ts';
import type {Position} from '../config/lines.ts';
import type {PlaceTree} from './places.ts';
import type {Misfit} from './to-raw.ts';

export interface Task {
  /** The path of the config. */
  readonly file: string;
  /** The path of what `import … from 'pltfrms'` means. */
  readonly api: string;
}

export type Answer = {
  readonly at?: (Position & {readonly file: string}) | undefined;
} & (
  | {
      readonly root: Raw;
      readonly misfits: readonly Misfit[];
      readonly places: PlaceTree | undefined;
      readonly problem?: undefined;
    }
  | {
      readonly problem: 'exit' | 'no-default' | 'not-found' | 'out-of-memory' | 'syntax' | 'threw' | 'too-slow' | 'waits';
      readonly message: string;
    }
);
