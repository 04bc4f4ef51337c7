/** Lifts a store file of an older format to the present one. Each step proves the file against its log first. */
import type {Database} from 'better-sqlite3';
import {PltfrmsError} from '#core/errors.ts';
import {firstDifference, foldEvent, verifyLog} from '#core/replay.ts';
import {emptyWorld, type World} from '#core/world.ts';
import {ADDED_BY_FORMAT_2, FORMAT} from './ddl.ts';
import {writeHead} from './head.ts';
import {catalogueDigest, type Preparing, readMeta} from './prepare.ts';
import {eventReader, readWorld} from './rows.ts';
import {rewrite} from './write.ts';

export function formatOf(db: Database): number {
  return Number(readMeta(db, 'format'));
}

/** Migrates a file step by step, in one transaction. */
export function migrate(db: Database, preparing: Preparing): void {
  db.transaction(() => {
    // Another process may have been faster.
    for (let format = formatOf(db); format < FORMAT; format = formatOf(db)) {
      const step = STEPS[format];
      if (!step) throw new PltfrmsError('store/unreadable', `${preparing.path} has the unknown format ${format}`);
      step(db, preparing);
    }
  }).immediate();
}

/** Folds the whole log of a file of format 1, which has no other proof of its tables, and compares them with it. */
export function proveByFold(db: Database, {path, catalogue, digest}: Preparing, tables: () => World | undefined): World {
  const world = emptyWorld(catalogue);
  const events = eventReader(db, (work) => work()).range(1, Number.MAX_SAFE_INTEGER);
  const verified = verifyLog(readMeta(db, 'id') as string, digest, events, (event) => foldEvent(world, event));
  if ('broken' in verified)
    throw new PltfrmsError('log/broken', `the log of ${path} is broken: ${verified.broken.summary}`, {
      hint: 'bring back a copy of the store from before',
    });
  const kept = tables();
  const difference = kept && firstDifference(world, kept);
  if (difference !== undefined)
    throw new PltfrmsError('log/broken', `the state of ${path} is not what its log implies: ${difference}`, {
      hint: 'the log is the truth: log replay --into FILE makes a store from it',
    });
  return world;
}

/** The state tables of a file, where this catalogue has folded them. */
export function currentTables(db: Database, preparing: Preparing): World | undefined {
  return readMeta(db, 'catalogue') === catalogueDigest(preparing) ? readWorld(db, preparing.catalogue) : undefined;
}

const STEPS: {readonly [format: number]: (db: Database, preparing: Preparing) => void} = {
  1: (db, preparing) => {
    const world = proveByFold(db, preparing, () => currentTables(db, preparing));
    db.exec('DROP TABLE marks');
    db.exec(ADDED_BY_FORMAT_2);
    rewrite(db, world, catalogueDigest(preparing));
    writeHead(db);
    db.prepare("UPDATE meta SET value = '2' WHERE key = 'format'").run();
  },
};
