/** Lifts a store file of an older format to the present one. Each step proves the file against its log first. */
import type {Database} from 'better-sqlite3';
import {damagedStore} from '../damaged.ts';
import {FORMAT, remakeDerived} from './ddl.ts';
import {fileHeaderOf} from './file-header.ts';
import {readDigests, writeHeadRow} from './head.ts';
import {catalogueDigest, isOfFormat1, type Preparing, readMeta} from './prepare.ts';
import {examineFormat1} from './state.ts';
import {rewrite} from './write.ts';

/** Migrates a file in one transaction. */
export function migrate(db: Database, preparing: Preparing): void {
  if (!isOfFormat1(db)) return;
  db.transaction(() => {
    // Another process may have been faster.
    if (isOfFormat1(db)) fromFormat1(db, preparing);
  }).immediate();
}

/** Format 2 adds the head row, the digests, the guards against other writers, and an index of events by uid. */
function fromFormat1(db: Database, preparing: Preparing): void {
  const {path, digest} = preparing;
  const catalogue = catalogueDigest(preparing);
  const {damage, world} = examineFormat1(db, preparing, readMeta(db, 'catalogue') === catalogue);
  if (damage.length > 0) throw damagedStore(path, damage);
  const changes = fileHeaderOf(db.name).changes();
  remakeDerived(db);
  rewrite({db, digest, recorded: readDigests(db)}, world, catalogue);
  db.prepare("UPDATE meta SET value = ? WHERE key = 'format'").run(String(FORMAT));
  writeHeadRow(db, digest, changes);
}
