import {describe, expect, it, test} from 'vitest';
import {registryPages} from '#provider/docs/pages.ts';
import type {Attribute, Attributes, Schema} from '#provider/protocol/schema.ts';
import {provider} from '#provider/provider.ts';
import {identifying} from '#provider/schema/resource.ts';
import {catalogue} from '#schemas/catalogue.ts';

const pages = registryPages();
const {provider: block, resources, dataSources, functions} = await provider.schema();
const page = (folder: string, type: string): string => pages.get(`${folder}/${type.replace('pltfrms_', '')}.md`) ?? '';
const all: readonly (readonly [string, Schema, string])[] = [
  ['the provider', block, pages.get('index.md') ?? ''],
  ...Object.entries(resources).map(([type, schema]) => [type, schema, page('resources', type)] as const),
  ...Object.entries(dataSources).map(([type, schema]) => [`data ${type}`, schema, page('data-sources', type)] as const),
];

/** Every attribute with the heading that it should stand under. */
function* attributesOf(attributes: Attributes, path: readonly string[] = []): Iterable<readonly [string, string, Attribute]> {
  for (const [name, attribute] of Object.entries(attributes)) {
    yield [path.length === 0 ? '## Schema' : `### Nested Schema for \`${path.join('.')}\``, name, attribute];
    if (attribute.attributes) yield* attributesOf(attribute.attributes, [...path, name]);
  }
}

/** The line of an attribute below a heading, behind the group that it stands in. */
function lineOf(text: string, heading: string, name: string): string | undefined {
  const [, from = ''] = text.split(`${heading}\n`);
  const [section = ''] = from.split(/\n<a id|\n## /);
  let group = '';
  for (const line of section.split('\n')) {
    group = /^(?:### )?(Required|Optional|Read-Only):?$/.exec(line)?.[1] ?? group;
    if (line.startsWith(`- \`${name}\` (`)) return `${group} ${line}`;
  }
  return undefined;
}

describe.each(all)('%s', (_, schema, text) => {
  it('has every attribute on its page, with what terraform is told of it', () => {
    for (const [heading, name, attribute] of attributesOf(schema.attributes)) {
      const line = lineOf(text, heading, name);
      expect(line, `${name} below ${heading}`).toContain(attribute.description);
      expect(line?.startsWith(attribute.required ? 'Required' : attribute.optional ? 'Optional' : 'Read-Only')).toBe(true);
      expect(line?.includes(', Sensitive')).toBe(attribute.sensitive === true);
      expect(line?.includes('[Write-only]')).toBe(attribute.writeOnly === true);
    }
  });

  it('begins as a registry wants it, and leads nowhere but to its own parts', () => {
    expect(text).toMatch(/^---\npage_title: ".+"\nsubcategory: ".*"\ndescription: \|-\n {2}\S.*\n---\n\n# /);
    const anchors = [...text.matchAll(/<a id="(.+?)">/g)].map(([, id]) => id);
    expect([...text.matchAll(/\]\(#(.+?)\)/g)].map(([, id]) => id)).toEqual(expect.arrayContaining(anchors));
    for (const [, id] of text.matchAll(/\]\(#(.+?)\)/g)) expect(anchors).toContain(id);
  });
});

test.each(catalogue.kinds)('$name says which changes make it anew', (kind) => {
  const text = page('resources', `pltfrms_${kind.name.replaceAll('.', '_')}`);
  const forcing = [...text.matchAll(/^- `(\w+)` \([^)]*Forces replacement/gm)].map(([, name]) => name);
  const immutable = Object.keys(kind.fields).filter((name) => kind.fields[name]?.immutable);
  expect(forcing.sort()).toEqual([...immutable, ...identifying(kind)].sort());
});

test.each(Object.keys(functions))('the function %s has a page with each of its arguments', (name) => {
  const text = pages.get(`functions/${name}.md`) ?? '';
  for (const each of functions[name]?.parameters ?? []) expect(text).toContain(`. \`${each.name}\` (String) ${each.description}`);
});

it('has no page of what there is not', () => {
  expect(pages.size).toBe(all.length + Object.keys(functions).length);
});
