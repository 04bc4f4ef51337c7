import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execaSync} from 'execa';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Expression, printBlock, Traversal} from '#engine/terraform/hcl.ts';
import {hasTerraform} from '../../../../e2e/terraform.ts';

describe('a block', () => {
  it('is written as people write it', () => {
    const text = printBlock({
      type: 'resource',
      labels: ['thing', 'one'],
      body: [
        ['name', 'a "quoted" ${name}'],
        ['description', 'two\nlines'],
        ['other', new Traversal('thing.two.id')],
        ['long', ['one item that is as long as it can be', 'another item that is as long', 'a third item, longer still']],
        ['many', {plain: 1, 'with blank': true, for: [1, 2]}],
        ['text', 'first ${x}\n  EOT\nlast\n'],
        ['last', false],
      ],
    });
    expect(text).toBe(`resource "thing" "one" {
  name        = "a \\"quoted\\" $\${name}"
  description = "two\\nlines"
  other       = thing.two.id
  long = [
    "one item that is as long as it can be",
    "another item that is as long",
    "a third item, longer still",
  ]
  many = { plain = 1, "with blank" = true, "for" = [1, 2] }
  text = <<EOT2
first $\${x}
  EOT
last
EOT2
  last = false
}
`);
  });
});

describe.skipIf(!hasTerraform)('what terraform makes of it', () => {
  let here: string;
  beforeAll(() => {
    here = mkdtempSync(join(tmpdir(), 'pltfrms-hcl-'));
  });
  afterAll(() => rmSync(here, {recursive: true, force: true}));
  const terraform = (...args: string[]): string =>
    execaSync('terraform', args, {cwd: here, env: {CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1'}}).stdout;

  it('reads every value back, and finds nothing to format', () => {
    const values = [...AWKWARD, ...fc.sample(expression, {numRuns: 300, seed: 7})];
    const blocks = values.map((value, index) => printBlock({type: 'output', labels: [`v${index}`], body: [['value', value]]}));
    const bodies = fc.sample(body, {numRuns: 100, seed: 7}).map((each) => printBlock({type: 'locals', labels: [], body: each}));
    writeFileSync(join(here, 'main.tf'), blocks.join('\n'));
    terraform('fmt', '-check', '-diff');
    terraform('apply', '-auto-approve');
    const read = JSON.parse(terraform('output', '-json')) as {[name: string]: {value: unknown}};
    for (const [index, value] of values.entries()) expect(read[`v${index}`]?.value).toEqual(value);
    writeFileSync(join(here, 'main.tf'), bodies.join('\n'));
    terraform('fmt', '-check', '-diff');
  }, 60_000);
});

const AWKWARD: readonly Expression[] = [
  '',
  '${',
  '$${a}',
  '$$${a}',
  '%{ if true }',
  '%%{',
  '\\${a}\\n',
  '"',
  'EOT\nEOT\n',
  '\n',
  '\n\n',
  'a\n\n  b\n',
  'a\r\nb\r\n',
  '\tx\n\ty\n',
  '${a}\n%{b}\n$${c}\n',
  '\u2028\u200b\ufeff\u0007',
  '日本語 🙂',
  {'': 1, 'a.b': '', null: false},
];

/** Terraform normalises every text, so another one can't come back. */
const text = fc
  .oneof(
    fc.string({unit: 'binary', maxLength: 12}),
    fc.string({
      unit: fc.constantFrom('$', '%', '{', '}', '"', '\\', '\n', '\r', '\t', ' ', 'a', 'EOT', 'é', '🙂'),
      maxLength: 16,
    }),
  )
  .map((each) => each.normalize('NFC').replaceAll('\0', ''));
const {expression} = fc.letrec<{expression: Expression}>((tie) => ({
  expression: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('expression'), {maxLength: 4}),
    fc.dictionary(text, tie('expression'), {maxKeys: 4, noNullPrototype: true}),
  ),
}));
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const body = fc.uniqueArray(fc.tuple(name, expression), {maxLength: 6, selector: ([each]) => each});
