/** The head of a stack: what only the file that says `stack:` may hold. */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, MOUNT, type Settings} from '#schemas/config.ts';
import {readFields} from '#schemas/fields/compound.ts';
import {deeper, hintOf, link, type Place} from '../diagnostic.ts';
import type {Report, SourceFile} from './declared.ts';

export interface Head {
  readonly stack?: string;
  readonly organisation?: string;
  readonly previously?: readonly string[];
  readonly settings?: Settings;
  readonly forget?: readonly string[];
}

/** Keys that stand in the head alone. */
export const HEAD_ONLY: ReadonlySet<string> = new Set(['settings', 'forget', 'previously']);

/** Finds the file that says `stack:`; there is one. */
export function findHead(files: readonly SourceFile[], report: Report): SourceFile | undefined {
  const [head, ...others] = files.filter((file) => Object.hasOwn(file.root, 'stack'));
  for (const other of others) {
    report({
      severity: 'error',
      code: 'config/two-stacks',
      summary: 'a second file says stack:',
      hint: 'one file of a repository names its stack; take this folder out, or plan it on its own',
      at: placeOfKey(other, 'stack', 'key'),
      also: [{note: 'first here', at: placeOfKey(head as SourceFile, 'stack', 'key')}],
    });
  }
  return head;
}

export function readHead(catalogue: Catalogue, file: SourceFile, report: Report): Head {
  const fields = headFields(catalogue);
  const raw = Object.fromEntries(Object.entries(file.root).filter(([key]) => Object.hasOwn(fields, key)));
  const head = readFields(fields, raw, {
    names: [],
    report: (problem) =>
      report({
        severity: 'error',
        code: problem.code,
        summary: problem.summary,
        hint: hintOf(problem),
        at: deeper({file: file.name, path: undefined, on: problem.on ?? 'value'}, problem.path),
      }),
  });
  // A head that is wrong in one key is still a head: the rest of it lets the tree be checked too.
  return (head ?? {...textOf(raw['stack'], 'stack'), ...textOf(raw[MOUNT], MOUNT)}) as Head;
}

function textOf(raw: unknown, key: string): object {
  return typeof raw === 'string' && raw !== '' ? {[key]: raw} : {};
}

export function placeOfKey(file: SourceFile, key: string, on: 'key' | 'value' = 'value'): Place {
  return {file: file.name, path: link(undefined, key), on};
}
