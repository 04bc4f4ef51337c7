/** Sessions of programs that change one resource at a time, on a store in a folder of its own for each test. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {openSession, type Session, type SessionOptions} from '#engine/one-by-one/session.ts';

let folder: string;
let sessions: Session[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-by-one-'));
  sessions = [];
});
afterEach(() => {
  for (const each of sessions) each.close();
  rmSync(folder, {recursive: true});
});

/** Opens a session for a stack; all of a test are on the same store. */
export async function session(stack = 'web', more: Partial<SessionOptions> = {}): Promise<Session> {
  const store = join(folder, 'pltfrms.db');
  const opened = await openSession({store, stack, actor: 'ana', way: 'terraform', takesOver: false, ...more});
  sessions.push(opened);
  return opened;
}
