import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Database, Options} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';

export type OpenDatabase = (path: string, options: Options) => Database;

/** The native part of the driver, where a program that is one file has it beside itself. */
export const ADDON = 'better_sqlite3.node';

/** The SQLite driver: native code, and loaded only when a store is opened. */
export async function loadDriver(): Promise<OpenDatabase> {
  const beside = join(dirname(process.argv[1] ?? '.'), ADDON);
  const native = existsSync(beside) ? {nativeBinding: beside} : {};
  const fails = (cause: unknown): PltfrmsError =>
    new PltfrmsError('store/driver', 'the SQLite driver (better-sqlite3) can’t be loaded', {
      hint: native.nativeBinding ? OTHER_NODE : REBUILD,
      cause,
    });
  const Driver = await import('better-sqlite3').then((driver) => driver.default).catch((cause) => Promise.reject(fails(cause)));
  return (path, options) => {
    try {
      return new Driver(path, {...options, ...native});
    } catch (error) {
      // Its native part is loaded by the first that opens something.
      throw (error as {code?: string}).code === 'ERR_DLOPEN_FAILED' ? fails(error) : error;
    }
  };
}

const REBUILD =
  'run `npm rebuild better-sqlite3`; where no prebuilt binary can be fetched it needs python3, make and a C++ compiler';
const OTHER_NODE = `node ${process.version} runs this, and it was installed with another version; run \`npm rebuild better-sqlite3\` and \`pltfrms terraform install\` with this one`;
