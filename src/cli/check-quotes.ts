/** Refuses a selector of two words that the shell has split, before its second word is taken for a config. */
import {existsSync} from 'node:fs';
import {PltfrmsError} from '#core/errors.ts';
import {isSelector, parseSelector} from '#core/plan/selector.ts';
import {catalogue} from '#schemas/catalogue.ts';

/**
 * Refuses `--target KIND NAME` without quotes. A second word that is a file or a folder is left alone: it may be the config.
 *
 * @throws PltfrmsError `cli/usage`
 */
export function checkQuotes(words: readonly string[]): void {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  for (const [index, word] of options.entries()) {
    const [, flag, value] = /^--(target|exclude)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag === undefined) continue;
    const kind = value ?? options[index + 1];
    const name = options[index + (value === undefined ? 2 : 1)];
    if (kind === undefined || name === undefined || !isSplit(kind, name)) continue;
    throw new PltfrmsError(
      'cli/usage',
      `“${name.slice(0, 120)}” is neither a file nor a folder: a selector of two words needs quotes`,
      {
        hint: `write --${flag} "${kind} ${name.slice(0, 120)}"`,
      },
    );
  }
}

function isSplit(kind: string, name: string): boolean {
  if (name === '' || name.startsWith('-') || /\s/.test(kind.trim()) || kind.startsWith('label:') || existsSync(name))
    return false;
  return isSelector(parseSelector(catalogue, kind)) && isSelector(parseSelector(catalogue, `${kind} ${name}`));
}
