/** Lists of names are put in order; all else stays, to the byte. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseFile} from '#engine/config/parse.ts';
import {formatText} from '#engine/format/format-text.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';

const format = (text: string): string => formatText(catalogue, text);

const TABLE: readonly (readonly [name: string, before: string, after: string])[] = [
  ['a list in brackets', 'accounts: [b, a] # all\nstack: x\n', 'accounts: # all\n  - a\n  - b\nstack: x\n'],
  ['a list below its key', 'accounts:\n  [b,\n  a]\n', 'accounts:\n  - a\n  - b\n'],
  ['one name', 'accounts: [b]\n', 'accounts: [b]\n'],
  ['a list of another kind', 'forget: [b, a]\nsettings: { exclusive: [members, access] }\n', ''],
  [
    'names with something to say',
    'accounts:\n- b: { display_name: "B" }\n\n-   a\n-  a0:\n      display_name: A\n',
    'accounts:\n- b: { display_name: "B" }\n\n-   a\n-  a0:\n      display_name: A\n',
  ],
  [
    'comments, above and beside',
    'accounts:\n  # Bo\n  # of Bern\n  - bo # two\n  - al:\n      display_name: Al\n      # inside\n  # Cy\n  - Aa\n# next\nstack: x\n',
    'accounts:\n  # Cy\n  - Aa\n  - al:\n      display_name: Al\n      # inside\n  # Bo\n  # of Bern\n  - bo # two\n# next\nstack: x\n',
  ],
  [
    'paragraphs, each on its own',
    'accounts:\n  # Leads\n\n  - d\n  - c\n\n  # Others\n  - b\n  - a',
    'accounts:\n  # Leads\n\n  - c\n  - d\n\n  - a\n  # Others\n  - b',
  ],
  [
    'comments within brackets',
    'accounts: [ # people\n  b, # two\n  # one\n  a,\n  # no more\n]\n',
    'accounts: [\n  # people\n  # one\n  a,\n  b, # two\n  # no more\n]\n',
  ],
  [
    'brackets within brackets',
    'organisations:\n  acme: { groups: { ops: { members: [b, a: { maintainer: true }] } } }\n',
    'organisations:\n  acme: { groups: { ops: { members: [\n      a: { maintainer: true },\n      b\n    ] } } }\n',
  ],
  [
    'every collection of names, in a file for an organisation',
    'organisation: acme\naccess:\n  owner: [b, a]\n  viewer: c\ngroups:\n  ops: {}\n  web:\n    members: [group:ops, al]\n',
    'organisation: acme\naccess:\n  owner:\n    - a\n    - b\n  viewer: c\ngroups:\n  ops: {}\n  web:\n    members:\n      - al\n      - group:ops\n',
  ],
  [
    'a blueprint',
    'blueprints:\n  client:\n    access: { owner: a }\n    groups:\n      ops:\n        members: [b, a]\n',
    'blueprints:\n  client:\n    access: { owner: a }\n    groups:\n      ops:\n        members:\n          - a\n          - b\n',
  ],
  ['JSON', '{\n  "accounts": ["b", "a"]\n}\n', '{\n  "accounts": [\n    "a",\n    "b"\n  ]\n}\n'],
  ['line ends of Windows', 'accounts: [b, a]\r\nstack: x', 'accounts:\r\n  - a\r\n  - b\r\nstack: x'],
  ['an item that may stand in brackets only', 'accounts: [b, "a":{}]\n', 'accounts: [\n    "a":{},\n    b\n  ]\n'],
  ['an alias, which must stand behind its anchor', 'accounts: [&b b, *b, a]\n', ''],
  ['names that differ in case', 'accounts: [B, a, C]\n', 'accounts:\n  - a\n  - B\n  - C\n'],
  ['what is no YAML to this parser', 'accounts: [b, a\n', ''],
];

describe('puts in order', () => {
  it.each(TABLE)('%s', (_, before, after) => {
    expect(format(before)).toBe(after || before);
    expect(format(after)).toBe(after);
  });
});

it('keeps what the examples say', () => {
  for (const name of yamlBelow('examples')) {
    const text = readFileSync(name, 'utf8');
    const once = format(text);
    expect(format(once)).toBe(once);
    expect(meaning(once)).toEqual(meaning(text));
    expect(comments(once)).toEqual(comments(text));
  }
});

const name = fc.constantFrom('ana@acme.test', 'Bo', 'cy', '"d e"', "'f'", 'group:ops', 'zed@acme.test', '"0742"');
const comment = fc.constantFrom('', '', '# one', '# two, with [brackets', "# it's");
const item = fc.record({
  name,
  says: fc.constantFrom('', '', ': { maintainer: true }', ': {reason: "a, b#c"}'),
  beside: comment,
  above: fc.array(fc.constantFrom('', '# above', '# - not an item'), {maxLength: 2}),
});
const list = fc.uniqueArray(item, {minLength: 1, maxLength: 6, selector: (each) => each.name.replaceAll(/["']/g, '')});
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

const FORMS: readonly ((items: readonly Item[], indent: string) => string)[] = [
  (items) => ` [${items.map((each) => each.name + each.says).join(', ')}]`,
  (items, indent) =>
    ` [\n${items
      .flatMap((each) => [...each.above, `${each.name}${each.says}, ${each.beside}`])
      .map((line) => `${indent}    ${line}`)
      .join('\n')}\n${indent}]`,
  (items, indent) =>
    `\n${items
      .flatMap((each) => [...each.above, `- ${each.name}${each.says} ${each.beside}`])
      .map((line) => `${indent}  ${line}`)
      .join('\n')}`,
  (items, indent) =>
    `\n${items
      .flatMap((each) => [...each.above, `-   ${each.name}${each.says}`, ...(each.beside ? [`    ${each.beside}`] : [])])
      .map((line) => `${indent}${line}`)
      .join('\n')}`,
];

it('means the same, keeps every comment, and changes nothing when it is asked again', () => {
  const form = fc.nat({max: FORMS.length - 1});
  fc.assert(
    fc.property(list, form, list, form, fc.constantFrom('\n', '\r\n'), (members, one, owners, other, eol) => {
      const text = [
        'organisation: acme # here',
        'groups:',
        `  ops: { members:${FORMS[0]?.(owners, '')}, labels: {a: b} }`,
        '  web:',
        `    members:${FORMS[one]?.(members, '    ')}`,
        '  # the rest',
        `access: # who`,
        `  owner:${FORMS[other]?.(owners, '  ')}`,
        '  viewer: ana',
      ]
        .join('\n')
        .replaceAll('\n', eol);
      const once = format(text);
      expect(format(once)).toBe(once);
      expect(meaning(once)).toEqual(meaning(text));
      expect(comments(once)).toEqual(comments(text));
      expect(once).not.toMatch(/[[,] *(ana|zed)@acme\.test, +[^#\s]/);
    }),
    {numRuns: 300},
  );
});

function yamlBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, {recursive: true}) as string[];
  return names.filter((each) => each.endsWith('.yaml')).map((each) => join(folder, each));
}

/** The tree, with every list sorted. */
function meaning(text: string): unknown {
  const {file} = parseFile({name: 'a.yaml', bytes: new TextEncoder().encode(text)}, ({summary}) => {
    throw new Error(`${summary}\n${text}`);
  });
  const sorted = (raw: Raw): unknown => {
    if (typeof raw === 'string') return raw;
    if (Array.isArray(raw))
      return raw
        .map(sorted)
        .map((each) => JSON.stringify(each))
        .sort();
    return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, sorted(value as Raw)]));
  };
  return sorted(file?.root ?? '');
}

function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?<![^\s])#[^\r\n]*/g)].map(([each]) => each.trimEnd()).sort();
}
