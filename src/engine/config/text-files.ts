/** The files in which a config keeps long texts: `{ file: PATH }`. Nothing outside of the config's folder is read. */
import {statSync} from 'node:fs';
import {dirname, isAbsolute, join, sep} from 'node:path';
import type {ReadText, TextFile} from '#core/config/text-files.ts';
import {shortened} from '#schemas/field.ts';
import {TEXT_LIMIT} from '#schemas/fields/text.ts';
import {readConfined} from './confined.ts';
import {isOfStore} from './private-files.ts';

/** The most bytes that a text of the most characters may have. */
const LARGEST = 4 * TEXT_LIMIT;

/** Files that hold texts for people: a text is shown in every plan, so nothing else is read. */
const names = {
  pattern: /\.(txt|md|html?)$/i,
  wrong: 'is not named as a text: only .txt, .md, .html and .htm are read',
  hint: 'a text is shown in every plan; put what may be seen into a file with such a name, such as about.md',
};

/** Reads texts for the config at a path, a folder or a file. */
export function textsBeside(config: string): ReadText {
  return (from, path) => {
    const refuse = (wrong: string, hint: string): TextFile => ({wrong: `${shortened(path)} ${wrong}`, hint});
    if (isAbsolute(path)) return refuse('is an absolute path', 'write it from the folder of this file');
    const name = join(dirname(from), path);
    const file = readConfined({folder: folderOf(config), largest: LARGEST, names}, name);
    if (file.wrong !== undefined) return refuse(file.wrong, file.hint);
    if (isOfStore(file.real, undefined)) return refuse('belongs to a store', names.hint);
    const text = textOf(file.bytes);
    if (text === undefined) return refuse('is not UTF-8', 'save it as UTF-8');
    return text === ''
      ? refuse('is empty', 'write something into it, or leave the field out')
      : {name: name.split(sep).join('/'), text};
  };
}

function folderOf(config: string): string {
  return statSync(config, {throwIfNoEntry: false})?.isDirectory() ? config : dirname(config);
}

/** Returns the text without the line breaks that editors put at the end; undefined where it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const decoded = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return decoded.replaceAll('\r\n', '\n').replace(/\n+$/, '');
  } catch {
    return undefined;
  }
}
