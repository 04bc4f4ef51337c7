/** Creates store files. */
import type {Database} from 'better-sqlite3';
import {createWith} from '#files/create-file.ts';
import type {OpenDatabase} from './driver.ts';
import {guarded} from './guard.ts';
import {makeTables, type Preparing} from './prepare.ts';
import {permitWrites} from './write-guard.ts';

/**
 * Creates a database with the tables of a store and what `fill` puts into them. It appears under its name when it is whole, so a
 * process that is killed meanwhile leaves nothing that could be taken for a store. Returns false where the name is taken.
 */
export function createDatabase(
  open: OpenDatabase,
  preparing: Omit<Preparing, 'write'>,
  fill: (db: Database) => void = () => undefined,
): boolean {
  return guarded(preparing.path, () =>
    createWith(
      preparing.path,
      (temporary) => {
        const db = open(temporary, {});
        try {
          permitWrites(db);
          makeTables(db, preparing);
          fill(db);
        } finally {
          db.close();
        }
      },
      {mode: 0o644},
    ),
  );
}
