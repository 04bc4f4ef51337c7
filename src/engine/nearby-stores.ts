/** Finds other stores beside one that does not exist: a path that is mistyped must not pass for a new store. */
import {existsSync, readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {didYouMean} from '#core/diagnostic.ts';
import {PltfrmsError} from '#core/errors.ts';
import {readHead} from '#files/read-head.ts';

const MAGIC = 'SQLite format 3\0';
/** More are not looked at. */
const MOST = 20;

/** Lists the databases in the folder of a path, as paths. */
export function nearbyStores(path: string): readonly string[] {
  const folder = dirname(path);
  return namesIn(folder)
    .filter((name) => name.endsWith('.db') && name !== basename(path))
    .slice(0, MOST)
    .map((name) => (folder === '.' ? name : join(folder, name)))
    .filter(isDatabase);
}

/** Makes the error for a command that needs a store where there is none. */
export function missingStore(path: string): PltfrmsError {
  const near = nearbyStores(path);
  const likely = didYouMean(
    basename(path),
    near.map((each) => basename(each)),
  );
  const first = 'apply creates a store, and so does create --new-store; check --store and PLTFRMS_STORE';
  const hint =
    near.length === 0
      ? first
      : likely !== undefined || near.length === 1
        ? `did you mean ${near.find((each) => basename(each) === likely) ?? near[0]}?`
        : `there are ${near.slice(0, 3).join(', ')}${near.length > 3 ? ', …' : ''}; ${first}`;
  if (!existsSync(dirname(path)))
    return new PltfrmsError('store/missing', `store ${path} does not exist, nor does its folder`, {hint});
  return new PltfrmsError('store/missing', `store ${path} does not exist`, {hint});
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({name}) => name)
      .sort();
  } catch {
    return [];
  }
}

/** Reports whether a file begins as databases of SQLite do. */
export function isDatabase(path: string): boolean {
  return readHead(path, MAGIC.length)?.toString('latin1') === MAGIC;
}
