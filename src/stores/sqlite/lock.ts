/**
 * Who is writing. SQLite's own lock keeps two writers apart, but does not know who holds it; this file beside the store
 * does. It is a courtesy: when it lies, the database still decides.
 */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Holder} from '../store.ts';

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
  try {
    writeFileSync(file, text);
  } catch {
    return () => undefined;
  }
  return () => {
    // The lock is free by now: the next writer may have said so already.
    if (readText(file) === text) rmSync(file, {force: true});
  };
}

/** Who writes to the store now, as a part of a sentence; undefined when nobody says so. */
export function holderOf(path: string): string | undefined {
  // Who has just got the lock says so a moment later.
  for (let look = 0; look < 5; look++) {
    if (look > 0) pause(10);
    const locked = parse(readText(`${path}.lock`));
    if (locked && startOf(locked.pid) === locked.started && locked.started !== '')
      return `${locked.actor} (process ${locked.pid}, since ${locked.since})`;
  }
  return undefined;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string | undefined): Locked | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Locked);
  } catch {
    return undefined;
  }
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
