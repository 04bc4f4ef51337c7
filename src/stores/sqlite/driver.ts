import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Database, Options} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';

export type OpenDatabase = (path: string, options: Options) => Database;

/** The native part of the driver, where a program that is one file has it beside itself. */
export const ADDON = 'better_sqlite3.node';

/** The SQLite driver: native code, and loaded only when a store is opened. */
export async function loadDriver(): Promise<OpenDatabase> {
  try {
    const Driver = (await import('better-sqlite3')).default;
    const beside = join(dirname(process.argv[1] ?? '.'), ADDON);
    const native = existsSync(beside) ? {nativeBinding: beside} : {};
    return (path, options) => new Driver(path, {...options, ...native});
  } catch (cause) {
    throw new PltfrmsError('store/driver', 'the SQLite driver (better-sqlite3) can’t be loaded', {
      hint: 'run `npm rebuild better-sqlite3`; where no prebuilt binary can be fetched it needs python3, make and a C++ compiler',
      cause,
    });
  }
}
