/** What oclif says of words that it can’t read, said as we say things: what is wrong, and what to write. */
import {stripVTControlCharacters} from 'node:util';
import {didYouMean} from '#core/diagnostic.ts';

export interface UsageProblem {
  readonly message: string;
  readonly hint: string;
}

/** What a user did wrong on the command line; undefined where the error is no such thing. */
export function usageProblem(error: Error, command: string, flags: readonly string[]): UsageProblem | undefined {
  const said = stripVTControlCharacters(error.message).replace(/\nSee more help with --help$/, '');
  const help = `pltfrms ${command.replaceAll(':', ' ')} --help says more`;
  for (const [pattern, say] of PHRASES) {
    const found = pattern.exec(said);
    if (found)
      return {
        hint: help,
        ...say(
          found.slice(1).map((each) => each ?? ''),
          flags,
          said,
        ),
      };
  }
  return undefined;
}

type Say = (parts: readonly string[], flags: readonly string[], said: string) => {message: string; hint?: string};

const PHRASES: readonly (readonly [RegExp, Say])[] = [
  [/^Nonexistent flags?: (-*)([^\s,=]+)/, ([dashes, name = ''], flags) => unknownFlag(dashes ?? '', name, flags)],
  [/^Missing \d+ required args?:\n([\s\S]*)$/, ([list = '']) => ({message: missing(argumentsIn(list))})],
  [/^Unexpected arguments?: (.*)$/s, ([words = '']) => ({message: `“${words}” is more than is asked for`})],
  [
    /Missing required flag/,
    (_, __, said) => ({message: missing([...said.matchAll(/Missing required flag (\S+)/g)].map(([, name]) => `--${name}`))}),
  ],
  [
    /--([\w-]+)=.* cannot also be provided when using --([\w-]+)/s,
    ([one, other]) => ({message: `--${other} and --${one} exclude each other`, hint: 'leave one of them out'}),
  ],
  [
    /All of the following must be provided when using --([\w-]+): (.*)/,
    ([one, other]) => ({message: `--${one} wants ${other} beside it`, hint: `add ${other}`}),
  ],
  [/^Flag --([\w-]+) expects one of these values: (.*)$/, ([name, known]) => ({message: `--${name} wants one of ${known}`})],
  [/^Flag --([\w-]+) expects a value/, ([name]) => ({message: `--${name} wants a value behind it`})],
  [
    /^Flag --([\w-]+) can only be specified once/,
    ([name]) => ({message: `--${name} is given twice`, hint: 'take one of the two out'}),
  ],
  [
    /Expected (?:--([\w-]+)=)?(.*) to be one of: (.*)$/s,
    ([name, written = '', known = '']) => noOption(name ?? '', written, known),
  ],
  [
    /Expected an integer (?:(greater|less) than or equal to (-?\d+) )?but received: (.*)$/s,
    ([bound, limit, written]) => ({
      message: `“${written}” is no number that fits`,
      hint: limit ? `write a whole number, ${bound === 'greater' ? 'from' : 'up to'} ${limit}` : 'write a whole number',
    }),
  ],
];

function unknownFlag(dashes: string, name: string, flags: readonly string[]): {message: string; hint?: string} {
  const near = didYouMean(name, flags);
  return {message: `there is no flag ${dashes}${name}`, ...(near ? {hint: `did you mean --${near}?`} : {})};
}

function noOption(flag: string, written: string, known: string): {message: string; hint: string} {
  const near = didYouMean(written, known.split(', '));
  return {
    message: `${flag ? `--${flag} ` : ''}“${written}” is none of ${known}`,
    hint: near ? `did you mean ${near}?` : 'write one of them',
  };
}

/** The names of arguments, out of the table of what each is. */
function argumentsIn(table: string): readonly string[] {
  return table.split('\n').flatMap((line) => /^ {0,2}(\w+) {2}/.exec(line)?.[1]?.toUpperCase() ?? []);
}

function missing(names: readonly string[]): string {
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} missing`;
}
