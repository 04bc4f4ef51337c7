/** What SQLite says, in our words. */
import {PltfrmsError} from '#core/errors.ts';
import {holderOf} from './lock.ts';

/** Does something with a store's file; what the file or the disk refuses becomes an error with a code and a way out. */
export function guarded<T>(path: string, work: () => T, doing: 'read' | 'write' = 'read'): T {
  try {
    return work();
  } catch (cause) {
    throw refusalOf(path, cause, doing) ?? cause;
  }
}

/** Undefined for what is no refusal but a bug, such as a broken constraint or a statement that is none. */
function refusalOf(path: string, cause: unknown, doing: 'read' | 'write'): PltfrmsError | undefined {
  if (!(cause instanceof Error)) return undefined;
  const {message} = cause;
  if (cause instanceof TypeError && message.endsWith('the directory does not exist'))
    return new PltfrmsError('store/unreadable', `${path} can’t be opened: its folder does not exist`, {
      hint: 'make the folder first',
      cause,
    });
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  switch (code.split('_').slice(0, 2).join('_')) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return locked(path, cause);
    case 'SQLITE_FULL':
      return full(path, cause);
    case 'SQLITE_IOERR':
      return /READ|CORRUPT/.test(code) ? unreadable(path, cause) : full(path, cause);
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
      return unwritable(path, cause);
    case 'SQLITE_CANTOPEN':
      // A writer opens the journal, in the folder of the store.
      return doing === 'write' ? unwritable(path, cause) : unreadable(path, cause);
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
    case 'SQLITE_AUTH':
    case 'SQLITE_PROTOCOL':
      return unreadable(path, cause);
    case 'SQLITE_ERROR':
      return /^no such (table|column)/.test(message) ? unreadable(path, cause) : undefined;
    case 'ENOENT':
    case 'ENOTDIR':
      return new PltfrmsError('store/unreadable', `${path} can’t be created: its folder does not exist`, {
        hint: 'make the folder first',
        cause,
      });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return full(path, cause);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return unwritable(path, cause);
    default:
      return undefined;
  }
}

function locked(path: string, cause: Error): PltfrmsError {
  const holder = holderOf(path);
  const said = holder ? `${path} is being written by ${holder}` : `${path} is in use by another process`;
  return new PltfrmsError('store/locked', said, {hint: 'wait for it to end and try again', cause});
}

function full(path: string, cause: Error): PltfrmsError {
  const hint = 'nothing was changed; make room on the disk and try again';
  return new PltfrmsError('store/full', `${path} could not be written: ${cause.message}`, {hint, cause});
}

function unwritable(path: string, cause: Error): PltfrmsError {
  const isLeftOver = 'code' in cause && /ROLLBACK|RECOVERY/.test(String(cause.code));
  const hint = isLeftOver
    ? 'a run was cut off while it wrote; any command of somebody who may write the file puts it right'
    : 'check the permissions of the file and its folder';
  return new PltfrmsError('store/unwritable', `${path} can’t be written: ${cause.message}`, {hint, cause});
}

function unreadable(path: string, cause: Error): PltfrmsError {
  const isDamaged = 'code' in cause && cause.code === 'SQLITE_CORRUPT';
  const hint = isDamaged
    ? 'check that the file is whole: where it was truncated or damaged, restore it from a backup'
    : 'check that the path names a pltfrms store that you may read';
  return new PltfrmsError('store/unreadable', `${path} can’t be used as a store: ${cause.message}`, {hint, cause});
}
