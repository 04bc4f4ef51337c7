/** Refuses words on the command line that oclif lets pass: empty ones, and values of switches. */
import {PltfrmsError} from '#core/errors.ts';

type Token =
  | {readonly type: 'arg'; readonly arg: string; readonly input: string}
  | {readonly type: 'flag'; readonly flag: string; readonly input: string};

/** Flags whose emptiness is told in words of their own. */
const TELLING: ReadonlySet<string> = new Set(['actor', 'env', 'store', 'out']);

/**
 * Refuses empty arguments and empty values of flags: an unset variable of a shell is none of what was meant.
 *
 * @throws PltfrmsError `cli/usage`
 */
export function checkEmpty(tokens: readonly Token[], args: readonly string[]): void {
  const given = tokens.filter((each) => each.type === 'arg');
  for (const each of tokens) {
    if (each.input === undefined || each.input.trim() !== '') continue;
    if (each.type === 'flag') {
      if (!TELLING.has(each.flag)) throw empty(`--${each.flag}`);
      continue;
    }
    const name = args[given.indexOf(each)];
    if (name !== undefined) throw empty(name.toUpperCase());
  }
}

function empty(what: string): PltfrmsError {
  return new PltfrmsError('cli/usage', `${what} is empty`, {hint: 'write what is meant, or leave it out'});
}

/**
 * Refuses `--all=VALUE`: oclif takes the value for an argument, and the switch for set.
 *
 * @throws PltfrmsError `cli/usage`
 */
export function checkSwitches(words: readonly string[], flags: {readonly [name: string]: {readonly type: string}}): void {
  const end = words.indexOf('--');
  for (const word of end < 0 ? words : words.slice(0, end)) {
    const [, name = ''] = /^--([^=]+)=/.exec(word) ?? [];
    if (flags[name]?.type === 'boolean')
      throw new PltfrmsError('cli/usage', `--${name} takes no value`, {hint: `write --${name}, or leave it out`});
  }
}
