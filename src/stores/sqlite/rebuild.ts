/** Makes everything in a store file that follows from the log anew. */
import type {Database} from 'better-sqlite3';
import {isOfFile, isOfLog} from '#core/damage.ts';
import {PltfrmsError} from '#core/errors.ts';
import {damagedStore, listed} from '../damaged.ts';
import type {Rebuilt} from '../store.ts';
import {FORMAT, remakeDerived} from './ddl.ts';
import {readDigests, writeHeadRow} from './head.ts';
import {catalogueDigest, type Preparing} from './prepare.ts';
import type {State} from './state.ts';
import {rewrite} from './write.ts';

/**
 * Rebuilds a file; to be called within a transaction. The log itself stays as it is.
 * @throws PltfrmsError `log/broken` where the log is damaged: nothing can be rebuilt from it; `store/damaged` where the file is malformed.
 */
export function rebuild(db: Database, preparing: Preparing, state: State): Rebuilt {
  const {path, digest} = preparing;
  const {damage, world, head} = state.examine();
  const log = damage.filter(isOfLog);
  if (log.length > 0)
    throw new PltfrmsError('log/broken', `${path} can’t be rebuilt, since its log is damaged: ${listed(log)}`, {
      hint: 'bring back a copy of the file from before; nothing was changed',
    });
  if (damage.some(isOfFile)) throw damagedStore(path, damage);
  const changes = state.changes();
  remakeDerived(db);
  db.exec('DELETE FROM runs WHERE run NOT IN (SELECT run FROM events)');
  db.prepare("INSERT OR REPLACE INTO meta VALUES ('format', ?)").run(String(FORMAT));
  rewrite({db, digest, recorded: readDigests(db)}, world, catalogueDigest(preparing));
  writeHeadRow(db, digest, changes);
  const left = state.examine().damage;
  if (left.length > 0) throw damagedStore(path, left);
  return {head, resources: world.resources.size, repaired: damage};
}
