// Writes what is made of the catalogue: the JSON Schema for editors, the types for TypeScript, the reference docs,
// the pages that a registry shows of the provider, the constructs for cdktf and its successor, and the example of the latter.
// With --check it writes nothing, and fails when what is there is not what would be written.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import {configTypes} from './config-types.mjs';
import {appForSuccessor} from './example-app.mjs';

const root = new URL('..', import.meta.url).pathname;
const DOCS = 'docs/reference';
const REGISTRY = 'docs/terraform';
const SCHEMA = 'schemas/config.schema.json';
const TYPES = 'schemas/config.d.ts';
const CONSTRUCTS = 'src/constructs/generated';
const PATTERNS = 'src/constructs/patterns';
const APP = 'examples/cdktf';
const APP_FOR_SUCCESSOR = 'examples/cdktn';

const {catalogue, constructsModule, explain, publishedSchema, registryPages, rules} = await bundled(`
  export {explain} from '#core/explain.ts';
  export {publishedSchema} from '#core/schema/published.ts';
  export {constructsModule} from '#provider/constructs/module.ts';
  export {registryPages} from '#provider/docs/pages.ts';
  export {catalogue} from '#schemas/catalogue.ts';
  import {lintRules} from '#core/lint/core-rules.ts';
  import {managers} from '#managers/registry.ts';
  export const rules = lintRules(managers);
`);
const schema = publishedSchema('config', catalogue);
const {version, devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const patterns = readdirSync(join(root, PATTERNS)).map((file) => readFileSync(join(root, PATTERNS, file), 'utf8'));
const files = new Map([
  [SCHEMA, `${JSON.stringify(schema, null, 2)}\n`],
  [TYPES, configTypes(schema)],
  ...pages(),
  ...[...registryPages()].map(([name, text]) => [`${REGISTRY}/${name}`, text]),
  ...['cdktf', 'cdktn'].map((library) => [`${CONSTRUCTS}/${library}.ts`, constructsModule(library, version, patterns)]),
  ...appForSuccessor(join(root, APP), {version: devDependencies.cdktn}).map(([name, text]) => [
    `${APP_FOR_SUCCESSOR}/${name}`,
    text,
  ]),
]);
const gone = [DOCS, REGISTRY].flatMap(markdownIn).filter((name) => !files.has(name));

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([name, text]) => textOf(name) !== text).map(([name]) => name);
  for (const name of [...stale, ...gone]) console.error(`${name} is not what the catalogue says; run npm run reference`);
  if (stale.length + gone.length > 0) process.exit(1);
} else {
  for (const name of gone) rmSync(join(root, name));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
}
console.log(`reference: ${files.size} files`);

/** The sources, bundled in memory and imported. */
async function bundled(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    // No page is about a store that is there.
    alias: {'better-sqlite3': './scripts/left-out.cjs'},
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function markdownIn(folder) {
  try {
    return readdirSync(join(root, folder), {recursive: true})
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function textOf(name) {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return undefined;
  }
}

function pages() {
  const {kinds} = explain(catalogue);
  const rows = kinds.map(({name, stands, doc}) => [`[${name}](${name}.md)`, code(stands), doc]);
  const index = [
    '# Reference',
    'Made of the catalogue by `npm run reference`. `pltfrms explain` prints the same in a terminal.',
    table(['kind', 'stands at', ''], rows),
    '[Lint rules](rules.md): what is warned of, and how to set and waive it.',
  ];
  return [
    [`${DOCS}/README.md`, document(index)],
    [`${DOCS}/rules.md`, document(rulesPage())],
    ...kinds.map(({name}) => [`${DOCS}/${name}.md`, document(kindPage(explain(catalogue, name)))]),
  ];
}

function rulesPage() {
  return [
    '# Lint rules',
    'Rules that stop nothing by themselves. `settings.lint: { RULE: error }` makes one stop `validate`, `plan` and `apply`; `warning`, `info` (shown by `pltfrms lint` alone) and `off` make less of it. What is an error in itself can’t be turned off.',
    'Rules about what is allowed and seldom meant, such as `dns/empty-zone` and `group/empty`, are asked by `validate` and `lint`. `plan` and `apply` ask them only where `settings.lint` sets them to error: about all that the stack declares, in the state that the plan leaves, so that what other stacks made counts.',
    '`settings.waivers` accepts what a rule finds at some addresses until a day. A waiver that has run out, or that accepts nothing, is a finding too.',
    '```yaml\nsettings:\n  lint: { dns/short-ttl: error }\n  waivers:\n    parked: { rule: dns/empty-zone, address: "dns.zone acme:*.example", until: 2027-01-01, reason: kept for later }\n```',
    table(
      ['rule', 'is', ''],
      rules.map(({id, severity, doc}) => [code(id), severity, escaped(doc)]),
    ),
  ];
}

function kindPage(kind) {
  const facts = [['stands at', code(kind.stands)]];
  if (kind.address) facts.push(['address', code(kind.address)]);
  for (const {part, type, refers_to} of kind.key)
    facts.push([`name: ${part}`, refers_to ? `names ${links(refers_to)}` : escaped(type)]);
  for (const {kind: below, at} of kind.holds) facts.push([`holds ${code(at)}`, links([below])]);
  for (const [verb, permission] of Object.entries(kind.permissions ?? {})) facts.push([`to ${verb}`, code(permission)]);
  const parts = [`# ${kind.name}`, kind.doc, table(['', ''], facts), `\`\`\`yaml\n${kind.example}\n\`\`\``];
  if (kind.notes.length > 0) parts.push(kind.notes.map((note) => `- ${note}`).join('\n'));
  if (kind.fields.length > 0) parts.push('## Fields', fieldTable(kind.fields), ...formTables(kind));
  if (kind.also.length > 0) parts.push('## Like every resource', fieldTable(kind.also));
  return parts;
}

function fieldTable(fields) {
  const rows = fields.map((field) => [
    code(field.name),
    typeOf(field),
    defaultOf(field),
    `${escaped(field.doc)}${field.immutable ? ' A change makes the resource anew.' : ''}${field.sensitive ? ' Shown with its middle left out.' : ''}`,
  ]);
  return table(['field', 'type', 'left out', ''], rows);
}

function typeOf({type, refers_to}) {
  return refers_to
    ? `${type.startsWith('list') || type.startsWith('set') ? `${type.split(' ')[0]} of ` : ''}${links(refers_to)}`
    : escaped(type);
}

function defaultOf(field) {
  if (field.read_only) return 'read only';
  if (field.required) return '**required**';
  return field.default === undefined
    ? (field.default_from ?? '')
    : code(typeof field.default === 'string' ? field.default : JSON.stringify(field.default));
}

/** How values are written, where that depends on the name. */
function formTables(kind) {
  if (kind.permissions === undefined) return [];
  return kind.fields
    .filter(({read_only}) => !read_only)
    .flatMap(({name}) => {
      const {forms} = explain(catalogue, `${kind.name}.${name}`);
      return forms.length === 0
        ? []
        : [
            `### ${name}`,
            table(
              ['', 'written', 'such as', ''],
              forms.map(({of, write, example, source}) => [of, code(write), code(example), source]),
            ),
          ];
    });
}

function links(kinds) {
  return kinds.map((kind) => `[${kind}](${kind}.md)`).join(' or ');
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text) {
  return `\`${escaped(text)}\``;
}

function escaped(text) {
  return text.replaceAll('|', '\\|');
}

function document(parts) {
  return `${parts.join('\n\n')}\n`;
}
