import type {ReadText} from './text-files.ts';

/** What goes into a config beside its files. */
export interface Inputs {
  /** The environment that was asked for. */
  readonly environment?: string | undefined;
  /** Whether config that is code is refused. */
  readonly noCode?: boolean | undefined;
  /** Values of variables that were given for this run. */
  readonly variables: ReadonlyMap<string, string>;
  /** What an environment variable holds; asked only for those that the config declares. */
  readonly read: (name: string) => string | undefined;
  /** Tells whether the config may read an environment variable; any, unless it says otherwise. */
  readonly mayRead?: ((name: string) => boolean) | undefined;
  /** Reads the texts that the config keeps in files of their own; absent where there is no folder. */
  readonly readText?: ReadText | undefined;
}

export const NO_INPUTS: Inputs = {variables: new Map(), read: () => undefined};
