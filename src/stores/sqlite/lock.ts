/**
 * The lock file, which names the lock's holder to those who wait. Advisory only: SQLite's own lock is authoritative, so a lock file
 * that cannot be written, or holds anything else, changes nothing.
 */
import {readFileSync, unlinkSync, writeFileSync} from 'node:fs';
import {readHead} from '#files/read-head.ts';
import type {Holder} from '../store.ts';

/** The most bytes that a lock file may have. */
const LARGEST = 4096;

interface Locked extends Holder {
  readonly pid: number;
  /** When the process began, as the system tells it: a pid is used again. */
  readonly started: string;
}

/** Says in a file beside the store that this process writes. Answers how to take that back. */
export function announce(path: string, holder: Holder): () => void {
  const file = `${path}.lock`;
  const locked: Locked = {...holder, pid: process.pid, started: startOf(process.pid)};
  const text = JSON.stringify(locked);
  if (Buffer.byteLength(text) > LARGEST) return () => undefined;
  try {
    // Only the holder of SQLite's lock comes here: what has the name is of a process that has ended, or was put there by somebody.
    unlink(file);
    // Created exclusively, which follows no link.
    writeFileSync(file, text, {flag: 'wx'});
  } catch {
    // A full disk leaves a part of it.
    unlink(file);
    return () => undefined;
  }
  return () => {
    // The lock is free by now, and the next writer may have written its own.
    if (readLock(file) === text) unlink(file);
  };
}

function unlink(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It does not exist, or is a folder.
  }
}

/** Who writes to the store now, as a part of a sentence; undefined when nobody says so. */
export function holderOf(path: string): string | undefined {
  // Who has just got the lock says so a moment later.
  for (let look = 0; look < 5; look++) {
    if (look > 0) pause(10);
    const locked = parse(readLock(`${path}.lock`));
    if (locked && startOf(locked.pid) === locked.started && locked.started !== '')
      return `${locked.actor} (process ${locked.pid}, since ${locked.since})`;
  }
  return undefined;
}

function readLock(file: string): string | undefined {
  return readHead(file, LARGEST)?.toString('utf8');
}

function parse(text: string | undefined): Locked | undefined {
  try {
    const locked: unknown = text === undefined ? undefined : JSON.parse(text);
    return isLocked(locked) ? locked : undefined;
  } catch {
    return undefined;
  }
}

function isLocked(value: unknown): value is Locked {
  if (typeof value !== 'object' || value === null) return false;
  const {actor, since, pid, started} = value as {[key: string]: unknown};
  return Number.isSafeInteger(pid) && (pid as number) > 0 && [actor, since, started].every((each) => typeof each === 'string');
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The start time of a process on Linux; elsewhere whether it lives. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    try {
      process.kill(pid, 0);
      return 'alive';
    } catch (error) {
      return (error as {code?: string}).code === 'EPERM' ? 'alive' : '';
    }
  }
}
