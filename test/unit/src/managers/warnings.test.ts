/** What managers warn of is declared, so that it can be set, waived and explained; and nothing is declared that nobody says. */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {expect, it} from 'vitest';
import {managers} from '#managers/registry.ts';

const folder = new URL('../../../../src/managers/', import.meta.url).pathname;
const sources = readdirSync(folder, {recursive: true})
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ts.createSourceFile(file, readFileSync(`${folder}${file}`, 'utf8'), ts.ScriptTarget.Latest, true));

function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** What a name stands for, wherever it is declared. */
const declared = new Map<string, ts.Node[]>();
for (const node of sources.flatMap((source) => [...nodesOf(source)])) {
  const isNamed = (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name && ts.isIdentifier(node.name);
  if (isNamed) declared.set(node.name.text, [...(declared.get(node.name.text) ?? []), node]);
}

/** The codes of the problems that an expression may be: as it is written, as a name stands for it, or as a function answers it. */
function codesIn(node: ts.Node, seen = new Set<ts.Node>()): readonly string[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const follow = (each: ts.Node | undefined): readonly string[] => (each ? codesIn(each, seen) : []);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((each) => {
      if (ts.isSpreadAssignment(each)) return follow(each.expression);
      const isCode = ts.isPropertyAssignment(each) && each.name.getText() === 'code' && ts.isStringLiteral(each.initializer);
      return isCode ? (each.initializer as ts.StringLiteral).text : [];
    });
  if (ts.isConditionalExpression(node)) return [...follow(node.whenTrue), ...follow(node.whenFalse)];
  if (ts.isCallExpression(node)) return follow(node.expression);
  if (ts.isIdentifier(node)) return (declared.get(node.text) ?? []).flatMap(follow);
  if (ts.isVariableDeclaration(node)) return follow(node.initializer);
  if (ts.isFunctionDeclaration(node))
    return [...nodesOf(node)].flatMap((each) => (ts.isReturnStatement(each) ? follow(each.expression) : []));
  return [];
}

const warned = new Set(
  sources
    .flatMap((source) => [...nodesOf(source)])
    .flatMap((node) => {
      if (!ts.isCallExpression(node)) return [];
      const [, problem, severity] = node.arguments;
      return problem && severity?.getText().includes("'warning'") ? codesIn(problem) : [];
    }),
);

it('finds what managers warn of', () => {
  expect([warned.has('dns/glue'), warned.has('dns/target-alias'), warned.has('role/unknown-permission')]).toEqual([
    true,
    true,
    true,
  ]);
});

/** The codes that stand as `code: '…'` anywhere in the managers, also where the analysis above does not get. */
const written = new Set(
  sources.flatMap((source) => [...source.text.matchAll(/code: '([a-z0-9/-]+)'/g)].map(([, code]) => code as string)),
);

it('is declared by the managers, which declare nothing else', () => {
  const listed = managers.flatMap((manager) => (manager.warnings ?? []).map((rule) => rule.id));
  expect(listed).toEqual(expect.arrayContaining([...warned]));
  expect([...written]).toEqual(expect.arrayContaining(listed));
});
