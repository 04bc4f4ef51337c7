import {PltfrmsError} from '#core/errors.ts';
import type {StoredEvent} from '#core/event.ts';
import type {World} from '#core/world.ts';
import {createDatabase} from './create.ts';
import {inBulk} from './ddl.ts';
import {loadDriver} from './driver.ts';
import {fileHeaderOf} from './file-header.ts';
import {readDigests, writeHeadRow} from './head.ts';
import {catalogueDigest, type Preparing} from './prepare.ts';
import {rewrite, writeEvents, writeKeyId} from './write.ts';

/** Writes a whole log, and the state that it implies, into a new file. The log keeps its name, times and hashes. */
export async function restoreSqliteStore(
  options: Omit<Preparing, 'write'>,
  {id, keyId}: {readonly id: string; readonly keyId: string | undefined},
  events: Iterable<StoredEvent>,
  world: World,
): Promise<void> {
  const {path} = options;
  const open = await loadDriver();
  const isCreated = createDatabase(open, options, (db) =>
    db
      .transaction(() => {
        const changes = fileHeaderOf(db.name).changes();
        db.prepare("UPDATE meta SET value = ? WHERE key = 'id'").run(id);
        inBulk(db, Number.POSITIVE_INFINITY, () => {
          writeEvents(db, events);
          rewrite({db, digest: options.digest, recorded: readDigests(db)}, world, catalogueDigest(options));
        });
        if (keyId !== undefined) writeKeyId(db, keyId);
        writeHeadRow(db, options.digest, changes);
      })
      .immediate(),
  );
  if (!isCreated) throw new PltfrmsError('file/unwritable', `${path} is there already`, {hint: 'name a new file'});
}
