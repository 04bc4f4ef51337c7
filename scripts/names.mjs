// Counts the files that know a kind or a product by name: there are to be none. A name is known where a string in the code
// is one, or is what all kinds of a product begin with. Prose that mentions a kind does not count, nor do property names
// of our own objects; what is imported from a product's file does. It checks too that it has seen the tree, and that it sees a name that is planted.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import ts from 'typescript';

const LEAST_FILES = 120;
const FOLDERS = ['bin', 'scripts', 'src', 'provider'];
/** Where names belong: the catalogue stands beside these, in schemas/. What is made of it, or composed of it by hand; and this file, which plants some. */
const KNOWING = [
  'src/managers/',
  'src/engine/import/',
  'src/constructs/generated/',
  'src/constructs/patterns/',
  'scripts/names.mjs',
];

const root = new URL('..', import.meta.url).pathname;
const {names, files: declaring} = await catalogueNames();

for (const [text, wanted] of [
  ["export const isZone = (kind) => kind.name === 'dns.zone';", ['dns.zone']],
  ['switch (product) { case "dns": break; }', ['dns']],
  ['export const at = {"dns.zone": 1}, all = `dns.${kind}`;', ['dns.zone', 'dns.']],
  [
    "import {zone} from '#schemas/dns.ts'; import {name} from '../../schemas/dns/names.ts';",
    ['#schemas/dns.ts', '../../schemas/dns/names.ts'],
  ],
  ["export const hint = 'such as dns.zone acme:acme.test', group = {role: 1}.role;", []],
]) {
  const found = namesIn('planted.ts', text).map(({name}) => name);
  if (found.join() === wanted.join()) continue;
  console.error(`a planted text holds ${wanted.join(', ') || 'no name'}, and seen is ${found.join(', ') || 'none'}: ${text}`);
  process.exit(1);
}

const files = FOLDERS.flatMap(sourcesIn).filter((file) => !KNOWING.some((folder) => file.startsWith(folder)));
const knowing = files.filter((file) => {
  const found = namesIn(file, readFileSync(join(root, file), 'utf8'));
  for (const {name, line} of found) console.error(`${file}:${line} knows ${name} by name; give its kind a property instead`);
  return found.length > 0;
});
if (files.length < LEAST_FILES) console.error(`only ${files.length} files were looked at; there are more than ${LEAST_FILES}`);
console.log(`names: ${knowing.length} of ${files.length} files know a kind or a product by name`);
if (knowing.length > 0 || files.length < LEAST_FILES) process.exit(1);

/** Every kind, every product, what the kinds of a product begin with, and the files in which a product is declared. */
async function catalogueNames() {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'schemas/catalogue.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const {catalogue} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return {
    names: new Set(catalogue.kinds.flatMap(({name, product}) => [name, product, `${product}.`])),
    files: new RegExp(`schemas/(${catalogue.kinds.map((kind) => kind.product).join('|')})[./]`),
  };
}

function sourcesIn(folder) {
  try {
    return readdirSync(join(root, folder), {recursive: true})
      .filter((file) => /\.(ts|mjs|cjs|js)$/.test(file))
      .map((file) => `${folder}/${file}`);
  } catch {
    return [];
  }
}

function namesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const look = (node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && (names.has(node.text) || declaring.test(node.text)))
      found.push({name: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1});
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
