/** The files in which a config keeps long texts: `{ file: PATH }`. Nothing outside of the config's folder is read. */
import {closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {dirname, isAbsolute, join, resolve, sep} from 'node:path';
import type {ReadText, TextFile} from '#core/config/text-files.ts';
import {shortened} from '#schemas/field.ts';
import {TEXT_LIMIT} from '#schemas/fields/text.ts';

/** The most bytes that a text of the most characters may have. */
const LARGEST = 4 * TEXT_LIMIT;

/** What a stranger's change may not bring into a plan: the keys of stores, and what is hidden, such as .git and .env. */
const PRIVATE = /\/\.|\.key$/;

/** Reads texts for the config at a path, a folder or a file. */
export function textsBeside(config: string): ReadText {
  return (from, path) => {
    if (isAbsolute(path)) return refuse(path, 'is a path from the root', 'write it from the folder of this file');
    const name = join(dirname(from), path);
    try {
      const folder = realpathSync(statSync(config).isDirectory() ? config : dirname(config));
      if (!isWithin(folder, resolve(realpathSync(dirname(name)), 'x')))
        return refuse(path, 'stands outside of the config', INSIDE);
      const real = realpathSync(name);
      if (!isWithin(folder, real)) return refuse(path, 'leads outside of the config', INSIDE);
      if (PRIVATE.test(real.slice(folder.length).split(sep).join('/')))
        return refuse(
          path,
          'is hidden, or a key, and a text is shown in every plan',
          'put what may be seen into a file of its own',
        );
      return readRegular(real, path, name.split(sep).join('/'));
    } catch (error) {
      const [why, hint] = REASONS[(error as {code?: string}).code ?? ''] ?? ['can’t be read', 'look at the file'];
      return refuse(path, why, hint);
    }
  };
}

const INSIDE = 'put the file into the folder of the config';
const FROM_HERE = 'look at the path: it begins at the folder of this file';
const REASONS: {readonly [code: string]: readonly [why: string, hint: string]} = {
  ENOENT: ['is not there', FROM_HERE],
  ENOTDIR: ['is not there', FROM_HERE],
  ENAMETOOLONG: ['is not there', FROM_HERE],
  EACCES: ['may not be read', 'let whoever runs this read it'],
  EPERM: ['may not be read', 'let whoever runs this read it'],
  ELOOP: ['is a link that leads back to itself', 'take the link out'],
};

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder === sep ? sep : folder + sep);
}

function refuse(path: string, why: string, hint: string): TextFile {
  return {wrong: `${shortened(path)} ${why}`, hint};
}

/** A pipe would be waited for, a device never ends. */
function readRegular(real: string, path: string, name: string): TextFile {
  const descriptor = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refuse(path, 'is no file', 'only regular files are read');
    if (stat.size > LARGEST)
      return refuse(
        path,
        `has ${stat.size.toLocaleString('en')} bytes, and a text has ${LARGEST.toLocaleString('en')} at most`,
        'cut it shorter',
      );
    return textOf(readFileSync(descriptor), path, name);
  } finally {
    closeSync(descriptor);
  }
}

/** The text, without the line breaks that editors put at the end; the rest is for its field to judge. */
function textOf(bytes: Uint8Array, path: string, name: string): TextFile {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return refuse(path, 'is not UTF-8', 'save it as UTF-8');
  }
  const text = decoded.replaceAll('\r\n', '\n').replace(/\n+$/, '');
  return text === '' ? refuse(path, 'is empty', 'write something into it, or leave the field out') : {name, text};
}
