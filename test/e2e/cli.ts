/** Runs the built program in a folder of its own, as a user does. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {execa} from 'execa';

/** The built program. */
export const BIN = new URL('../../bin/run.js', import.meta.url).pathname;

/** A module for `node --require` that makes every hash fail, as a bug of ours would. */
export const BREAK = `
  require('node:crypto').hash = () => { throw new TypeError('broken on purpose'); };
  require('node:module').syncBuiltinESMExports();
`;

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** The envelope, when --json was given. */
  readonly json: Envelope;
}

export interface Envelope {
  readonly version: number;
  readonly command: string;
  readonly exit: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into results of every command
  readonly result: any;
  readonly error?: {readonly code: string; readonly message: string; readonly hint?: string};
  readonly notices?: readonly {
    readonly severity: string;
    readonly code: string;
    readonly summary: string;
    readonly hint?: string;
  }[];
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly code: string;
    readonly summary: string;
    readonly hint?: string;
    readonly address?: string;
    readonly at?: {readonly file: string; readonly line: number; readonly column: number};
  }[];
}

export interface Folder {
  readonly path: string;
  run(...args: string[]): Promise<Ran>;
  /** Runs with more environment variables. */
  runWith(env: {readonly [name: string]: string}, ...args: string[]): Promise<Ran>;
  write(file: string, text: string): void;
  remove(): void;
}

/** A new folder with files in it. */
export function folder(files: {readonly [name: string]: string} = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'pltfrms-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(path, file)), {recursive: true});
    writeFileSync(join(path, file), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const runWith = async (env: {readonly [name: string]: string}, ...args: string[]): Promise<Ran> => {
    const ran = await execa('node', [BIN, ...args], {
      cwd: path,
      reject: false,
      stdin: 'ignore',
      env: {PLTFRMS_ACTOR: 'tester', PLTFRMS_STORE: undefined, NO_COLOR: '1', ...env},
    });
    const out = ran.stdout;
    return {
      exit: ran.exitCode ?? -1,
      out,
      err: ran.stderr,
      json: (args.includes('--json') ? JSON.parse(out) : undefined) as Envelope,
    };
  };
  return {
    path,
    write,
    remove: () => rmSync(path, {recursive: true, force: true}),
    run: (...args) => runWith({}, ...args),
    runWith,
  };
}
