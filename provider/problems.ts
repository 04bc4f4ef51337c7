/** What is wrong, in Terraform's form: the same words as everywhere, at an attribute. */
import {hintOf} from '#core/diagnostic.ts';
import {isPltfrmsError} from '#core/errors.ts';
import type {Problem} from '#schemas/field.ts';
import type {Diagnostic, Path} from './protocol/provider.ts';
import type {Attributes} from './protocol/schema.ts';

export function diagnosticOf(
  attributes: Attributes,
  problem: Problem & {readonly severity?: 'error' | 'warning'; readonly address?: string},
): Diagnostic {
  const {severity = 'error', code, summary, address, path} = problem;
  const hint = hintOf(problem);
  return {
    severity,
    summary,
    detail: [hint && `${hint}.`, address, `[${code}]`].filter(Boolean).join('\n'),
    path: path && pathOf(attributes, path),
  };
}

/** What is thrown for a user to read: a store that can't be opened. Anything else is a mistake of ours, and thrown on. */
export function thrown(error: unknown): Diagnostic {
  if (!isPltfrmsError(error)) throw error;
  return {
    severity: 'error',
    summary: error.message,
    detail: [error.hint && `${error.hint}.`, `[${error.code}]`].filter(Boolean).join('\n'),
  };
}

/** Turns what is to be known of a store into a warning at the provider block: Terraform shows nothing that is less. */
export function warningOf({summary, hint, code}: {summary: string; hint?: string | undefined; code: string}): Diagnostic {
  return {severity: 'warning', summary, detail: [hint, `[${code}]`].filter(Boolean).join('\n'), path: ['store']};
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
