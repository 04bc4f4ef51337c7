/** What the operating system refused, as a user reads it. */
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {systemError} from '../../../../src/cli/system-error.ts';
import {temporaryPath} from '../../../../src/files/temporary.ts';

const refused = (syscall: string, path: string, code = 'EACCES'): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: permission denied, ${syscall} '${path}'`), {errno: -13, code, syscall, path});

it.each([
  ['open', temporaryPath('repo/.gitignore'), 'repo'],
  ['open', temporaryPath('pltfrms.yaml'), '.'],
  ['mkdir', 'repo/.vscode', 'repo'],
  ['mkdtemp', 'out/.pltfrms-XXXXXX', 'out'],
])('names the folder in which %s cannot create %s', (syscall, path, folder) => {
  for (const code of ['EACCES', 'EPERM', 'EROFS'])
    expect(systemError(refused(syscall, path, code))).toMatchObject({
      code: 'file/unwritable',
      message: `the folder ${folder} can’t be written to: permission denied (${code})`,
      hint: 'check its permissions, or name another folder',
    });
});

it('names the file where that is what was refused', () => {
  expect(systemError(refused('open', 'x/pltfrms.yaml'))?.message).toBe('x/pltfrms.yaml: permission denied (EACCES)');
  expect(systemError(refused('read', 'x'))?.code).toBe('file/unreadable');
  const thrown = (work: () => unknown): NodeJS.ErrnoException => {
    try {
      work();
    } catch (error) {
      return error as NodeJS.ErrnoException;
    }
    throw new Error('nothing was thrown');
  };
  expect(systemError(thrown(() => mkdtempSync(join(tmpdir(), 'there-is-no/such-'))))?.message).toContain(
    'no such file or directory (ENOENT)',
  );
  expect(systemError(thrown(() => readFileSync('/')))?.message).toContain('illegal operation on a directory (EISDIR)');
  expect(systemError(new Error('a bug'))).toBeUndefined();
});
