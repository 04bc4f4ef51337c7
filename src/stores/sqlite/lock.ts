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
  try {
    writeFileSync(file, JSON.stringify(locked));
  } catch {
    return () => undefined;
  }
  return () => rmSync(file, {force: true});
}

/** Who writes to the store now, as a part of a sentence; undefined when nobody says so. */
export function holderOf(path: string): string | undefined {
  try {
    const locked = JSON.parse(readFileSync(`${path}.lock`, 'utf8')) as Locked;
    return startOf(locked.pid) === locked.started && locked.started !== '' ? `${locked.actor} (process ${locked.pid}, since ${locked.since})` : undefined;
  } catch {
    return undefined;
  }
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
    } catch {
      return '';
    }
  }
}
