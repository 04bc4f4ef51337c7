/** What YAML accepts and people do not mean, in words for somebody who writes a config. */

/** Something that stands in a file, and the offset where. */
export interface Oddity {
  readonly code: string;
  readonly summary: string;
  readonly hint: string;
  readonly offset: number;
  readonly also?: {readonly note: string; readonly offset: number} | undefined;
  /** What else the file says can't be trusted: values were cut in two, or left out. */
  readonly spoils?: boolean;
}

/** How many aliases a file may hold, and how many values they may unfold to: more is an attack or an accident. */
export const ALIASES = 1000;
export const UNFOLDED = 200_000;

export function nullWord(word: string, offset: number): Oddity {
  return {
    code: 'config/null',
    summary: `${word} is no value`,
    hint: 'leave the key out; put it into quotes if the text is meant',
    offset,
  };
}

export function mergeKey(offset: number): Oddity {
  return {
    code: 'yaml/merge-key',
    summary: 'the merge key << is not part of the language',
    hint: 'write the values out, or use an alias for a whole value',
    offset,
  };
}

export function duplicateKey(key: string, offset: number, first: number): Oddity {
  return {
    code: 'yaml/duplicate-key',
    summary: `the key ${shortened(key)} stands here a second time`,
    hint: 'take one of the two out',
    offset,
    also: {note: 'first here', offset: first},
  };
}

export function commaWithoutBlank(offset: number): Oddity {
  return {
    code: 'yaml/comma',
    summary: 'YAML cuts the text in two at this comma',
    hint: 'put the text into quotes, or a blank behind the comma if two values are meant',
    offset,
    spoils: true,
  };
}

export function tag(offset: number): Oddity {
  return {
    code: 'yaml/tag',
    summary: 'a tag (!…) stands here, and the language has none',
    hint: 'put the text into quotes if it begins with !',
    offset,
    spoils: true,
  };
}

export function complexKey(isTemplate: boolean, offset: number): Oddity {
  return {
    code: isTemplate ? 'yaml/template' : 'yaml/complex-key',
    summary: isTemplate ? 'a template mark {{ stands here without quotes' : 'a list or a map stands where a key is wanted',
    hint: isTemplate
      ? 'the language has no templates; put the text into quotes if it is meant'
      : 'put the text into quotes if it begins with [ or {',
    offset,
    spoils: true,
  };
}

export function unknownAlias(name: string, offset: number): Oddity {
  return {
    code: 'yaml/alias',
    summary: `*${shortened(name)} is read as an alias, and no anchor &${shortened(name)} stands before it`,
    hint: `put a text that begins with * into quotes: "*${shortened(name)}"`,
    offset,
    spoils: true,
  };
}

export function aliasCircle(name: string, offset: number): Oddity {
  return {
    code: 'yaml/alias',
    summary: `the alias *${shortened(name)} stands within what it names, so it would have no end`,
    hint: 'write the value out',
    offset,
    spoils: true,
  };
}

export function tooManyAliases(offset: number): Oddity {
  return {
    code: 'yaml/aliases',
    summary: `more than ${ALIASES} aliases stand in this file`,
    hint: 'write out what is meant, or cut the file into several',
    offset,
    spoils: true,
  };
}

export function tooMuchUnfolded(offset: number): Oddity {
  return {
    code: 'yaml/aliases',
    summary: `the aliases of this file unfold to more than ${UNFOLDED.toLocaleString('en')} values`,
    hint: 'write out what is meant',
    offset,
    spoils: true,
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
