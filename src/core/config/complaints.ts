/** What is said of a tree that has another shape than the language. */
import {describe, type Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {isVisible, visible} from '#schemas/visible.ts';
import {didYouMean, type PathLink, type Place} from '../diagnostic.ts';
import {type Declared, declaredAddress, type Report} from './declared.ts';
import type {Shape} from './shape.ts';

/** Where a complaint is made, and to whom. */
export interface Complaining {
  readonly file: string;
  readonly shapeOf: (kind: Kind | undefined) => Shape;
  readonly report: Report;
}

export function unknownKey(walk: Complaining, scope: Declared, key: string, path: PathLink, shape: Shape): void {
  const at: Place = {file: walk.file, path, on: 'key'};
  if (!isVisible(key)) {
    invisible(walk, scope, key, at);
    return;
  }
  const below = wordAbove(key, shape);
  const near = below ? undefined : didYouMean(key, shape.keys());
  walk.report({
    severity: 'error',
    code: 'config/unknown-key',
    summary: `nothing is called ${describe(key)} here`,
    hint: below ? `it stands under ${below}:` : near ? `did you mean ${near}?` : elsewhere(walk, key, shape),
    address: scope.kind && declaredAddress(scope),
    at,
  });
}

/** A name or a key looks right, and is another one: a no-break space in the indentation becomes a part of it. */
export function invisible(walk: Complaining, scope: Declared, key: string, at: Place): void {
  walk.report({
    severity: 'error',
    code: 'yaml/invisible',
    summary: `${describe(key)} holds a character that nobody sees`,
    hint: 'write it again, with plain blanks in front of it',
    address: scope.kind && declaredAddress(scope),
    at,
  });
}

/** The word under which a key stands that was written a level too high. */
function wordAbove(key: string, shape: Shape): string | undefined {
  for (const [word, entry] of shape) if (typeof entry === 'object' && 'below' in entry && entry.below.has(key)) return word;
  return undefined;
}

function elsewhere({shapeOf}: Complaining, key: string, shape: Shape): string {
  if (shapeOf(undefined).has(key)) return `${key}: stands at the top of a file that belongs to no organisation`;
  return `here may stand ${list([...shape.keys()])}`;
}

export function wrongShape(walk: Complaining, scope: Declared, raw: Raw, path: PathLink, wanted: string): void {
  walk.report({
    severity: 'error',
    code: raw === '' ? 'config/empty-value' : 'config/wrong-type',
    summary: raw === '' ? `nothing stands behind ${visible(path.key)}:` : `${describe(raw)} stands where ${wanted} is wanted`,
    hint: raw === '' ? `write ${wanted}, or leave the key out` : `write ${wanted}`,
    address: scope.kind && declaredAddress(scope),
    at: {file: walk.file, path, on: 'value'},
  });
}

/** `- ana:`, where `- ana` is meant. */
export function finalColon(walk: Complaining, scope: Declared, name: string, at: Place): void {
  walk.report({
    severity: 'error',
    code: 'config/empty-value',
    summary: `nothing stands behind ${visible(name)}:`,
    hint: `drop the colon, or write its fields: - ${visible(name)}: { … }`,
    address: scope.kind && declaredAddress(scope),
    at,
  });
}

/** `- group: oncall`, where `- group:oncall` is meant. */
export function blankInReference(walk: Complaining, scope: Declared, kind: string, name: string, path: PathLink): void {
  walk.report({
    severity: 'error',
    code: 'config/blank',
    summary: `a blank stands behind the colon of ${kind}: ${describe(name)}, so YAML reads a map`,
    hint: `write ${kind}:${name}`,
    address: scope.kind && declaredAddress(scope),
    at: {file: walk.file, path, on: 'key'},
  });
}

/** `absent: true` in a file that is laid over no other. */
export function absentOutside(walk: Complaining, at: Place): void {
  walk.report({
    severity: 'error',
    code: 'config/absent',
    summary: 'absent: true takes out what other files declare, and this file is laid over none',
    hint: 'take the entry itself out, or write this in NAME.ENVIRONMENT.yaml',
    at,
  });
}

export function absentAndMore(walk: Complaining, at: Place): void {
  walk.report({
    severity: 'error',
    code: 'config/absent-and-more',
    summary: 'absent: true stands beside other keys, which then mean nothing',
    hint: 'leave absent: true out, or the other keys',
    at,
  });
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
