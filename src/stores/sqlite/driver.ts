import {PltfrmsError} from '#core/errors.ts';

/** The SQLite driver: native code, and loaded only when a store is opened. */
export async function loadDriver(): Promise<typeof import('better-sqlite3')> {
  try {
    return (await import('better-sqlite3')).default;
  } catch (cause) {
    throw new PltfrmsError('store/driver', 'the SQLite driver (better-sqlite3) can’t be loaded', {
      hint: 'run `npm rebuild better-sqlite3`; where no prebuilt binary can be fetched it needs python3, make and a C++ compiler',
      cause,
    });
  }
}
