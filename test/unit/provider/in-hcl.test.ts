/** No message of the provider speaks YAML: every text in its bundle is translated, and looked at for what only a config has. */
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import ts from 'typescript';
import {beforeAll, expect, test} from 'vitest';
import {PltfrmsError} from '#core/errors.ts';
import {inHcl} from '#provider/in-hcl.ts';
import {diagnosticOf, thrown, warningOf} from '#provider/problems.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** Sentences that are bundled with the provider and never said by it: these speak to a config, or to the CLI. */
const UNREACHABLE: readonly (readonly [text: RegExp, why: string])[] = [
  [/existing: true|'organisation:'/, 'src/core/plan/place.ts: of what a config declares'],
  [/give this config another stack:/, 'src/engine/driver.ts: to a config'],
  [/nothing was changed; write --store/, 'src/engine/new-store.ts: to apply'],
  [/is not read with --no-code/, 'src/engine/secret-places.ts: to a config that is code'],
  [/^\{ x: xx$/, 'src/core/explain/place.ts: of explain'],
  [/is declared nowhere in the config/, 'src/core/plan/unchecked.ts: of validate'],
  [/give it under access:/, 'src/managers/platform/lints.ts: of lint'],
  [/^The software that its config is made for/, 'schemas/network.ts: of a router, not of pltfrms'],
  [/^--store x$/, 'src/stores/damaged.ts: a part of a command'],
  [/where a config or a state belongs/, 'provider/protocol/answers.ts: to Terraform, not to its user'],
  [/after which configs in YAML/, 'src/engine/driver.ts: names the other driver'],
  [/a store in memory is memory:/, 'src/engine/open-store.ts: the name itself'],
];

/** Marks of YAML and of the options of the CLI, outside of commands. */
const FOREIGN =
  /\bpreviously\b|\bexisting:|\bforget:|YAML|\b[a-z_]+: (true|false)\b|\bunder [a-z_]+:|\bconfig\b|(?<!pltfrms .*)--[a-z]|\{ [A-Za-z_]+: |(write|set|where|or) [a-z_]+: [a-z0-9_]+($|[,;]| (and|or|to|for|in|at|on)\b)/;

let texts: readonly (readonly [place: string, text: string])[] = [];
beforeAll(async () => {
  const {metafile} = await build({
    ...{absWorkingDir: ROOT, entryPoints: ['provider/main.ts'], outfile: 'provider.cjs', bundle: true, write: false},
    ...{metafile: true, platform: 'node', format: 'cjs', external: ['better-sqlite3'], logLevel: 'silent'},
    define: {'import.meta.url': '__url'},
  });
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const files = Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0 && !file.includes('node_modules'));
  texts = files.flatMap((file) => messagesIn(file));
}, 60_000);

/** Sentences: literals with a blank, the holes of templates filled, without descriptions of fields. */
function messagesIn(file: string): readonly (readonly [string, string])[] {
  const source = ts.createSourceFile(file, readFileSync(ROOT + file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ['doc', 'description', 'example', 'notes'].includes(node.name.getText())) return;
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({literal}) => `x${literal.text}`).join('')
        : '';
    const {line} = source.getLineAndCharacterOfPosition(node.getStart());
    if (text.trim().includes(' ')) found.push([`${file}:${line + 1}`, text]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no message that can reach Terraform speaks YAML', () => {
  expect(texts.length).toBeGreaterThan(800);
  const isKnown = (text: string): boolean => UNREACHABLE.some(([known]) => known.test(text));
  const wrong = texts
    .map(([place, text]) => [place, inHcl(text)] as const)
    .filter(([, text]) => FOREIGN.test(text) && !isKnown(text));
  expect(wrong).toEqual([]);
});

test('without the translation the check fails: it sees what managers write', () => {
  const foreign = texts.filter(([, text]) => FOREIGN.test(text));
  expect(foreign.length).toBeGreaterThan(25);
});

test.each([
  ['set protect: false at organisation acme first', 'set protect = false at organisation acme first'],
  ['set suspended: false and apply that first', 'set suspended = false and apply that first'],
  ['leave percent out, or write policy: quarantine', 'leave percent out, or write policy = "quarantine"'],
  ['write port: 443', 'write port = 443'],
  ['write secret: { secret: env:NAME }, or make it public', 'write secret = { secret = "env:NAME" }, or make it public'],
  ['write { secret: env:NAME } or { secret: file:PATH }', 'write { secret = "env:NAME" } or { secret = "file:PATH" }'],
  [
    'refer to it with existing: true, or let web@live give it up with forget:',
    'refer to it by its id or through a data source; or let web@live give it up, with a removed block or with pltfrms release, and run terraform import ADDRESS ID',
  ],
  ['move it here with previously, or leave it out', 'add a moved block from the resource that declares it now, or leave it out'],
  ['write it under AAAA: AAAA: 2001:db8::1', 'write 2001:db8::1 in a record set with type = "AAAA"'],
  [
    'declare the network that it is a part of under aggregates:',
    'declare the network that it is a part of as a pltfrms_network_aggregate resource',
  ],
  ['declare it under organisations:, or name it', 'declare it as a resource, or name it'],
  ['write mail_domains: { acme.test: {} }', 'declare it as a pltfrms_communication_mail_domain resource'],
  ['write variables: { name: {} }', 'write variables = { name = {} }'],
  ['leave zone out: the closest zone that holds it is taken', 'leave zone out: the closest zone that holds it is taken'],
  ['“write port: 443” is no name', '“write port: 443” is no name'],
  [
    '`pltfrms store rebuild --store sqlite:a.db` makes the tables anew',
    '`pltfrms store rebuild --store sqlite:a.db` makes the tables anew',
  ],
])('%s', (written, translated) => {
  expect(inHcl(written)).toBe(translated);
});

test('summaries and hints are translated wherever the provider says them', () => {
  const problem = {
    code: 'config/invalid-value',
    summary: 'x is no text or { file: PATH }',
    hint: 'set protect: false at x first',
  };
  expect(diagnosticOf({}, problem)).toMatchObject({
    summary: 'x is no text, such as file("PATH")',
    detail: 'set protect = false at x first.\n[config/invalid-value]',
  });
  expect(thrown(new PltfrmsError('store/missing', 'x', {hint: 'name another file with --store'})).detail).toBe(
    'write store = "sqlite:PATH" into the provider block.\n[store/missing]',
  );
  expect(warningOf({code: 'clock/ahead', summary: 'x', hint: 'set A=1 for one run (--trust-clock)'}).detail).toContain(
    'for one run\n',
  );
});
