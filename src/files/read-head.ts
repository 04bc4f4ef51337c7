import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';

/** Reads the head of a regular file, at most `most` bytes; undefined for links, pipes, folders, and what cannot be read. */
export function readHead(path: string, most: number): Buffer | undefined {
  let file: number | undefined;
  try {
    // A pipe would be waited for, and a link leads to somebody else’s file.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(file).isFile()) return undefined;
    const head = Buffer.alloc(most);
    return head.subarray(0, readSync(file, head, 0, most, 0));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
