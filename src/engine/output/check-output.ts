/** Decides whether a file may be written: never over a store, a config, or anything that the same command has not written. */
import {lstatSync, realpathSync, type Stats, statSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {readHead} from '#files/read-head.ts';
import {isConfigName} from '../config/files.ts';
import {pathOf} from '../open-store.ts';
import type {OutputKind} from './output-kinds.ts';

export interface OutputTarget {
  readonly path: string;
  readonly kind: OutputKind;
  /** The store of the run, as a location. */
  readonly store: string;
}

/** Names of files that belong to a store: any database, its key, lock and journals. */
const OF_A_STORE = /\.(db|sqlite3?)(\.key|\.lock|-journal|-wal|-shm)?$/;
const ENDINGS = ['', '.key', '.lock', '-journal', '-wal', '-shm'];
/** The head of a file in which its kind is recognised. */
const HEAD = 65_536;

/** @throws PltfrmsError `file/unwritable`, with what to do instead */
export function checkOutput({path, kind, store}: OutputTarget): void {
  const refuse = (why: string, hint: string): never => {
    throw new PltfrmsError('file/unwritable', `${path} ${why}`, {hint});
  };
  if (path.trim() === '') throw new PltfrmsError('file/unwritable', 'the name of the file is empty', {hint: 'name a file'});
  const there = lstatSync(path, {throwIfNoEntry: false});
  if (isStream(path)) return;
  if (there?.isSymbolicLink()) refuse('is a symbolic link, and is not written through', 'name the file itself');
  if (there?.isDirectory()) refuse('is a folder', `name a file in it, such as ${join(path, 'out')}`);
  if (there && !there.isFile()) refuse('is neither a file nor a pipe', 'name another file');
  if (!statSync(dirname(path), {throwIfNoEntry: false})?.isDirectory())
    refuse('cannot be written: its folder does not exist', `make the folder ${dirname(path)} first`);
  if (OF_A_STORE.test(path) || isOfStore(path, store, there))
    refuse('has the name of a store, or of a file that belongs to one', 'name another file');
  if (isConfigName(path)) refuse('has the name of a config file, and would be read as one', 'name another file');
  if (there && there.size > 0 && !isWrittenByUs(path, kind))
    refuse(`exists and is not ${kind.name}: it is not overwritten`, 'name another file, or remove this one');
}

/** Returns whether a path leads to a pipe or a device, which is written to as it is. */
export function isStream(path: string): boolean {
  const found = statSync(path, {throwIfNoEntry: false});
  return found !== undefined && (found.isFIFO() || found.isCharacterDevice());
}

function isOfStore(path: string, store: string, there: Stats | undefined): boolean {
  const location = pathOf(store);
  if (location === undefined) return false;
  const named = statSync(location, {throwIfNoEntry: false});
  if (named && there && named.ino === there.ino && named.dev === there.dev) return true;
  const stores = [realPath(location), named ? realpathSync(location) : realPath(location)];
  return stores.some((each) => ENDINGS.some((ending) => each + ending === realPath(path)));
}

/** Resolves the folder of a path, and leaves its name. */
function realPath(path: string): string {
  const folder = dirname(resolve(path));
  try {
    return join(realpathSync(folder), basename(path));
  } catch {
    return resolve(path);
  }
}

function isWrittenByUs(path: string, kind: OutputKind): boolean {
  const head = readHead(path, HEAD);
  return head !== undefined && kind.sign.test(head.toString('utf8'));
}
