/** Plain texts: free text, and texts of a fixed set. */
import {describe, type FieldType, listing, scalar, type Wrong} from '../field.ts';

/** The most that a text may hold, in characters: a value that is longer is a file that lost its way into a config. */
export const TEXT_LIMIT = 65_536;

/** Free text. Line breaks within are kept; the one that a block of YAML (`|`, `>`) or of HCL (`<<EOT`) has at its end is not a part of it. */
export const text: FieldType<string> = scalar('text', checkText, {type: ['string', 'number', 'boolean']});

const FILE = {type: 'string', description: 'The file that holds it: UTF-8, by its path from the folder of this one.'};

/** A long text: the text itself, or the file in which a config keeps it. */
export const longText: FieldType<string> = {
  ...scalar('text or { file: PATH }', checkText, {
    anyOf: [text.jsonSchema, {type: 'object', properties: {file: FILE}, required: ['file'], additionalProperties: false}],
  }),
  mayBeFile: true,
};

/** Leaves out the line break that ends a block. */
export function withoutLastBreak(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** The problem of a text that ends in more than one: `|+` keeps them all. */
export const MORE_BREAKS: Wrong = {
  wrong: 'the text ends in several line breaks',
  hint: 'leave them out: a block of YAML does that when it is written as | or |-',
};

function checkText(block: string): {value: string} | Wrong {
  const written = withoutLastBreak(block);
  if (written === '') return {wrong: 'the text is empty', hint: 'leave the key out'};
  if (written.length > TEXT_LIMIT)
    return {
      wrong: `a text of ${written.length} characters is longer than ${TEXT_LIMIT}`,
      hint: 'keep it elsewhere, and write here where',
    };
  if (written.endsWith('\n')) return MORE_BREAKS;
  const control = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.exec(written);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {wrong: `the text holds U+${code}, which is no character of a text`, hint: 'take it out'};
  }
  return {value: written.normalize('NFC')};
}

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): FieldType<W> {
  return scalar(
    words.join(' | '),
    (written) =>
      (words as readonly string[]).includes(written)
        ? {value: written as W}
        : {wrong: `${describe(written)} is none of ${listing(words)}`, hint: 'write one of them', known: words},
    {enum: words},
  );
}

/** What other languages and older YAML take for a truth. */
const TRUE = /^(true|yes|on|y|1)$/i;
const FALSE = /^(false|no|off|n|0)$/i;

/** True or false, and nothing else: `on`, `yes` and `1` are texts here. */
export const truth: FieldType<boolean> = scalar(
  'boolean',
  (written) =>
    written === 'true' || written === 'false'
      ? {value: written === 'true'}
      : {
          wrong: `${describe(written)} is no boolean`,
          hint: TRUE.test(written) ? 'write true' : FALSE.test(written) ? 'write false' : 'write true or false',
        },
  {type: 'boolean'},
);

/** An e-mail address: one @, a host name behind it. Compared without case by whoever keys on it; kept as written. */
export const email: FieldType<string> = scalar(
  'e-mail address',
  (written) =>
    written.length <= 254 && /^[^\s@"(),:;<>[\]\\]+@[^\s@]+\.[^\s@.]+$/.test(written)
      ? {value: written.normalize('NFC')}
      : {wrong: `${describe(written)} is no e-mail address`, hint: 'write NAME@DOMAIN'},
  {type: 'string', format: 'email'},
);
