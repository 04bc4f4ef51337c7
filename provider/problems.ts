/** What is wrong, in Terraform's form: the same words as everywhere, at an attribute. */
import {hintOf} from '#core/diagnostic.ts';
import {isPltfrmsError} from '#core/errors.ts';
import type {Problem} from '#schemas/field.ts';
import {visible} from '#schemas/visible.ts';
import {inHcl} from './in-hcl.ts';
import type {Diagnostic, Path} from './protocol/provider.ts';
import type {Attributes} from './protocol/schema.ts';
import {GIVEN_VALUE} from './schema/attributes.ts';

export function diagnosticOf(
  attributes: Attributes,
  problem: Problem & {readonly severity?: 'error' | 'warning'; readonly address?: string},
): Diagnostic {
  const {severity = 'error', code, address, path} = problem;
  const isSecret = code === 'config/missing-field' && path?.length === 1 && attributes[path[0] ?? '']?.attributes?.[GIVEN_VALUE];
  const summary = isSecret ? 'secret or value is required' : problem.summary;
  const hint = isSecret
    ? 'write secret, a place to read it from such as "env:NAME", or value, the secret itself'
    : hintOf(problem);
  return {
    severity,
    summary: visible(inHcl(summary)),
    detail: detailOf([hint && sentence(inHcl(hint)), address, `[${code}]`]),
    path: path && pathOf(attributes, path),
  };
}

/** What is thrown for a user to read: a store that can't be opened. Anything else is a mistake of ours, and thrown on. */
export function thrown(error: unknown): Diagnostic {
  if (!isPltfrmsError(error)) throw error;
  return {
    severity: 'error',
    summary: visible(inHcl(error.message)),
    detail: detailOf([error.hint && sentence(inHcl(error.hint)), `[${error.code}]`]),
  };
}

/** Turns what is to be known of a store into a warning at the provider block: Terraform shows nothing that is less. */
export function warningOf({summary, hint, code}: {summary: string; hint?: string | undefined; code: string}): Diagnostic {
  return {
    severity: 'warning',
    summary: visible(inHcl(summary)),
    detail: detailOf([hint && inHcl(hint), `[${code}]`]),
    path: ['store'],
  };
}

/** Ends a hint with a period, unless it ends as a sentence does. */
function sentence(hint: string): string {
  return /[.?!…]$/.test(hint) ? hint : `${hint}.`;
}

/** A line of each part. Terraform prints what it is given: what can’t be seen is spelled out here. */
function detailOf(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => visible(part as string))
    .join('\n');
}

/** A way in names as one in Terraform's steps; undefined where it begins at no attribute. */
function pathOf(attributes: Attributes, [name = '', ...rest]: readonly string[]): Path | undefined {
  const attribute = attributes[name];
  if (!attribute) return undefined;
  const type = attribute.type;
  const many = attribute.nesting ?? (Array.isArray(type) ? (type[0] as string) : undefined);
  const [key, ...deeper] = rest;
  if (key === undefined || many === 'set') return [name];
  const below = (names: readonly string[]): Path => (attribute.attributes && pathOf(attribute.attributes, names)) ?? [];
  if (many === 'list') return /^\d+$/.test(key) ? [name, Number(key), ...below(deeper)] : [name];
  if (many === 'map') return [name, key, ...below(deeper)];
  return [name, ...below([key, ...deeper])];
}
