/**
 * Reads what SQLite counts in the header of a database file: each transaction of any program raises the change counter, so a
 * count that differs from the recorded one says that somebody else has written.
 *
 * Closing any descriptor of the file would release all locks that this process has on it (POSIX), so the descriptor that
 * SQLite itself has open is used, and none is opened.
 */
import {closeSync, fstatSync, openSync, readSync, statSync} from 'node:fs';

export interface FileHeader {
  /** The change counter; undefined where it can't be relied on. */
  changes(): number | undefined;
}

interface Identity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** Observes the header of a database that is open. */
export function fileHeaderOf(path: string): FileHeader {
  const file = statSync(path, {bigint: true});
  let descriptor: number | undefined;
  const read = (): Buffer | undefined => {
    if (process.platform === 'win32') return readByPath(path);
    if (descriptor === undefined || !isSame(descriptor, file)) descriptor = find(file);
    return descriptor === undefined ? undefined : readFirst(descriptor);
  };
  return {
    changes() {
      const header = read();
      // A new file is empty until its first transaction ends.
      if (header?.length === 0) return 0;
      // In WAL mode (2) the counter does not count transactions.
      const isJournaled = header?.length === HEADER && header[WRITE_VERSION] === 1 && header[READ_VERSION] === 1;
      return isJournaled ? header.readUInt32BE(CHANGE_COUNTER) : undefined;
    },
  };
}

/** Offsets in the header, from SQLite's description of its file format. */
const [WRITE_VERSION, READ_VERSION, CHANGE_COUNTER, HEADER] = [18, 19, 24, 100];

/** Windows locks otherwise: nothing is lost by opening the file once more. */
function readByPath(path: string): Buffer | undefined {
  const descriptor = openSync(path, 'r');
  try {
    return readFirst(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of the header; fewer where the file is shorter. Undefined for a descriptor that can only be written to. */
function readFirst(descriptor: number): Buffer | undefined {
  const header = Buffer.alloc(HEADER);
  try {
    return header.subarray(0, readSync(descriptor, header, 0, HEADER, 0));
  } catch {
    return undefined;
  }
}

/** The lowest descriptor of a file. After so many numbers in a row that are not in use, there is none. */
function find(file: Identity): number | undefined {
  for (let descriptor = 0, unused = 0; unused < 256; descriptor++) {
    const found = identityOf(descriptor);
    if (found && found.dev === file.dev && found.ino === file.ino) return descriptor;
    unused = found ? 0 : unused + 1;
  }
  return undefined;
}

function isSame(descriptor: number, file: Identity): boolean {
  const found = identityOf(descriptor);
  return found !== undefined && found.dev === file.dev && found.ino === file.ino;
}

function identityOf(descriptor: number): Identity | undefined {
  try {
    return fstatSync(descriptor, {bigint: true});
  } catch {
    return undefined;
  }
}
