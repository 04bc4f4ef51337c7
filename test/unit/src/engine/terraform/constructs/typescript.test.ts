/** Expressions in TypeScript: what they say when they are run, and how they stand on a page. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Reference} from '#engine/terraform/blocks.ts';
import {printExpression, quoted, WIDTH} from '#engine/terraform/constructs/typescript.ts';
import {type Expression, Traversal} from '#engine/terraform/hcl.ts';

const print = (value: Expression): string => printExpression(value, ({uid}) => uid);
/** What Terraform makes of what is written: it reads it as a template. */
const asTemplate = (text: unknown): unknown => String(text).replace(/([$%])\1(?=\{)/g, '$1');
const run = (code: string): unknown => new Function(`'use strict'; return ${code};`)();

const anyText = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  fc
    .array(fc.constantFrom('${', '%{', '$', '`', '\\', "'", '\n', '\r', '\u2028', 'a', '}', 'x'.repeat(40)))
    .map((parts) => parts.join('')),
);

test('a text is read back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      // One that has doubled signs already is read back with fewer by Terraform itself.
      fc.pre(!/([$%])\1\{/.test(text));
      expect(asTemplate(run(print(text)))).toBe(text);
    }),
  );
});

test('a value is read back as it was, in one line or in several', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      {depthSize: 'small'},
      fc.integer(),
      fc.boolean(),
      fc.stringMatching(/^[a-z -]{0,40}$/),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('any')),
    object: fc.dictionary(
      fc.string().filter((name) => name !== '__proto__' && !name.includes('{')),
      tie('any'),
    ),
  })).any;
  fc.assert(
    fc.property(value, (each) => {
      expect(run(`(${print(each as Expression)})`)).toEqual(each);
    }),
  );
});

test('a constant is a reference; one of the same name as its place stands alone', () => {
  const zone = new Reference('zone', 'pltfrms_dns_zone.zone.id');
  const dns = new Reference('dns', 'pltfrms_product.dns.organisation', 'organisation');
  expect(print({zone, other: zone, organisation: dns, all: [zone]})).toBe(
    '{zone, other: zone, organisation: dns.organisation, all: [zone]}',
  );
  expect(() => print(new Traversal('var.x'))).toThrow('var.x');
});

test('what is too long for a line stands in several', () => {
  const long = 'x'.repeat(WIDTH / 2);
  expect(print({a: long, b: [long, 'y'], c: 1})).toBe(`{\n  a: '${long}',\n  b: ['${long}', 'y'],\n  c: 1,\n}`);
  expect(print({a: 'y', c: 1})).toBe("{a: 'y', c: 1}");
});

test('a text of several lines stands as it is', () => {
  const text = `${'a'.repeat(60)}\n\`\${b}\``;
  expect(print(text)).toBe(`\`${'a'.repeat(60)}\n\\\`$\\\${b}\\\`\``);
  expect(print('a\nb')).toBe("'a\\nb'");
  expect(quoted('it’s \u0007')).toBe("'it’s \\u{7}'");
});
