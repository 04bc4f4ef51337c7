import {existsSync, rmSync} from 'node:fs';
import {PltfrmsError} from '#core/errors.ts';
import type {StoredEvent} from '#core/event.ts';
import type {World} from '#core/world.ts';
import {loadDriver} from './driver.ts';
import {guarded} from './guard.ts';
import {writeHead} from './head.ts';
import {catalogueDigest, type Preparing, prepare} from './prepare.ts';
import {rewrite, writeEvents} from './write.ts';

/** Writes a whole log, and the state that it implies, into a new file. The log keeps its name, times and hashes. */
export async function restoreSqliteStore(
  options: Omit<Preparing, 'write'>,
  id: string,
  events: Iterable<StoredEvent>,
  world: World,
): Promise<void> {
  const {path} = options;
  const open = await loadDriver();
  if (existsSync(path)) throw new PltfrmsError('file/unwritable', `${path} is there already`, {hint: 'name a new file'});
  const db = guarded(path, () => open(path, {}));
  try {
    guarded(path, () => {
      prepare(db, {...options, write: true});
      db.transaction(() => {
        db.prepare("UPDATE meta SET value = ? WHERE key = 'id'").run(id);
        writeEvents(db, events);
        rewrite(db, world, catalogueDigest(options));
        writeHead(db);
      }).immediate();
    });
  } catch (error) {
    db.close();
    rmSync(path, {force: true});
    throw error;
  }
  db.close();
}
