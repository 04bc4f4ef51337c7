/** A schema on its page: what is required, what may be left out, what is only read; and the same of what is nested in it. */
import type {Attribute, Attributes, Schema} from '../protocol/schema.ts';
import {attributeWords} from './type-words.ts';

/** The parts of the section; `forcing` are the attributes whose change makes a resource anew. */
export function schemaParts({attributes}: Schema, forcing: ReadonlySet<string> = new Set()): readonly string[] {
  const lists = groups(attributes, [], forcing).flatMap(([name, list]) => [`### ${name}`, list]);
  return ['## Schema', ...lists, ...nestedParts(attributes, [])];
}

function nestedParts(attributes: Attributes, path: readonly string[]): readonly string[] {
  return Object.entries(attributes).flatMap(([name, {attributes: within}]) => {
    if (!within) return [];
    const here = [...path, name];
    const lists = groups(within, here, new Set()).flatMap(([group, list]) => [`${group}:`, list]);
    return [`<a id="${anchor(here)}"></a>\n### Nested Schema for \`${here.join('.')}\``, ...lists, ...nestedParts(within, here)];
  });
}

/** Groups that have something in them. */
function groups(
  attributes: Attributes,
  path: readonly string[],
  forcing: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const all = Object.entries(attributes);
  const lines = (fits: (attribute: Attribute) => unknown): string =>
    all
      .filter(([, attribute]) => fits(attribute))
      .map(([name, attribute]) => line([...path, name], attribute, forcing.has(name)))
      .join('\n');
  const found = [
    ['Required', lines(({required}) => required)],
    ['Optional', lines(({optional}) => optional)],
    ['Read-Only', lines(({required, optional}) => !required && !optional)],
  ] as const;
  return found.filter(([, list]) => list !== '');
}

function line(path: readonly string[], attribute: Attribute, forces: boolean): string {
  const marks = [
    attributeWords(attribute),
    ...(attribute.sensitive ? ['Sensitive'] : []),
    ...(attribute.writeOnly ? [`[Write-only](${WRITE_ONLY})`] : []),
    ...(forces ? ['Forces replacement'] : []),
    ...(attribute.deprecated ? ['Deprecated'] : []),
  ];
  const below = attribute.attributes ? ` (see [below for nested schema](#${anchor(path)}))` : '';
  return `- \`${path.at(-1)}\` (${marks.join(', ')}) ${attribute.description ?? ''}${below}`;
}

const WRITE_ONLY = 'https://developer.hashicorp.com/terraform/language/resources/ephemeral#write-only-arguments';

function anchor(path: readonly string[]): string {
  return `nestedatt--${path.join('--')}`;
}
