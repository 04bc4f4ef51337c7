/** Plain texts: free text, and texts of a fixed set. */
import {type FieldType, scalar} from '../field.ts';

/** The most that a text may hold, in characters: a value that is longer is a file that lost its way into a config. */
export const TEXT_LIMIT = 65_536;

/** Free text. Line breaks within are kept; one at the end is refused, since a folded block (`>`) puts it there unasked. */
export const text: FieldType<string> = scalar('text', checkText, {type: ['string', 'number', 'boolean']});

function checkText(written: string): {value: string} | {wrong: string; hint?: string} {
  if (written.length > TEXT_LIMIT) return {wrong: `a text of ${written.length} characters is longer than ${TEXT_LIMIT}`};
  if (written.endsWith('\n'))
    return {wrong: 'the text ends in a line break', hint: 'write the block as >- or |-, which leave it out'};
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(written);
  if (control) return {wrong: `the text holds the control character U+${control[0].charCodeAt(0).toString(16).padStart(4, '0')}`};
  return {value: written.normalize('NFC')};
}

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): FieldType<W> {
  return scalar(
    words.join(' | '),
    (written) =>
      (words as readonly string[]).includes(written)
        ? {value: written as W}
        : {wrong: `“${written.slice(0, 60)}” is none of ${words.join(', ')}`},
    {enum: words},
  );
}

/** True or false, and nothing else: `on`, `yes` and `1` are texts here. */
export const truth: FieldType<boolean> = scalar(
  'truth',
  (written) =>
    written === 'true' || written === 'false'
      ? {value: written === 'true'}
      : {wrong: `“${written.slice(0, 60)}” is no truth`, hint: 'write true or false'},
  {type: 'boolean'},
);

/** An e-mail address: one @, a host name behind it. Compared without case by whoever keys on it; kept as written. */
export const email: FieldType<string> = scalar(
  'e-mail address',
  (written) =>
    /^[^\s@"(),:;<>[\]\\]+@[^\s@]+\.[^\s@.]+$/.test(written) && written.length <= 254
      ? {value: written.normalize('NFC')}
      : {wrong: `“${written.slice(0, 60)}” is no e-mail address`},
  {type: 'string', format: 'email'},
);
