// Bundles the program: a file for each command and chunks for what they share, so that a command loads only what it
// needs; then the manifest, so that oclif need not load any command to know them all.
import {chmodSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Config} from '@oclif/core';
import {build} from 'esbuild';
import ts from 'typescript';

const root = new URL('..', import.meta.url).pathname;
const commands = readdirSync(join(root, 'src/cli/commands'), {recursive: true}).filter((file) => file.endsWith('.ts'));

rmSync(join(root, 'dist'), {recursive: true, force: true});
rmSync(join(root, 'oclif.manifest.json'), {force: true});
await build({
  absWorkingDir: root,
  entryPoints: [
    {in: 'src/cli/main.ts', out: 'main'},
    {in: 'src/api/define-config.ts', out: 'define-config'},
    {in: 'src/engine/code/evaluate.ts', out: 'evaluate'},
    ...commands.map((file) => ({in: `src/cli/commands/${file}`, out: `commands/${file.replace(/\.ts$/, '')}`})),
  ],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['better-sqlite3', 'jiti', 'typescript'],
  alias: Object.fromEntries(['tinyglobby', 'minimatch'].map((name) => [name, './scripts/left-out.cjs'])),
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // oclif is CommonJS and asks for require.
  banner: {js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);"},
});

// Terraform's provider is one file that node runs: nothing of it is looked for in node_modules but the driver's native part,
// which is put beside it where it is installed.
const provider = join(root, 'dist/terraform/terraform-provider-pltfrms');
await build({
  absWorkingDir: root,
  entryPoints: ['provider/main.ts'],
  outfile: provider,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  // A node that is too old has to read it to the end before it can say so.
  target: 'node14.21',
  define: {'import.meta.url': '__url'},
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  banner: {js: providerHead()},
});
chmodSync(provider, 0o755);

// The constructs are what both libraries are, CommonJS, so that whoever has one of them can load these.
const constructs = join(root, 'src/constructs/generated');
const libraries = readdirSync(constructs);
await build({
  absWorkingDir: root,
  entryPoints: libraries.map((file) => join(constructs, file)),
  outdir: 'dist',
  outExtension: {'.js': '.cjs'},
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  legalComments: 'none',
  logLevel: 'warning',
});
for (const file of libraries) {
  const {outputText, diagnostics} = ts.transpileDeclaration(readFileSync(join(constructs, file), 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {isolatedDeclarations: true, declaration: true, target: ts.ScriptTarget.ES2023},
  });
  if (diagnostics?.length) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')}`);
  // The declarations stand alone in the package: what they import from beside them is not there.
  if (/ from '\.\.?\//.test(outputText)) throw new Error(`${file}: its declarations import a file of the sources`);
  writeFileSync(join(root, 'dist', file.replace(/\.ts$/, '.d.cts')), outputText);
}

const config = await Config.load({root, isRoot: true});
const plugin = config.plugins.get('pltfrms');
writeFileSync(join(root, 'oclif.manifest.json'), `${JSON.stringify(plugin.manifest, null, 1)}\n`);

/**
 * What the provider begins with. Terraform shows the first line of stdout when it is no handshake, and nothing of stderr, so
 * what is wrong is said on both: by the shell where there is no node, and by one that is too old in the JavaScript of its day.
 * Required, and not run as the main module: with `--import` in NODE_OPTIONS, as monitoring agents set it, node refuses to run a
 * file with the extension .0 of its version.
 */
function providerHead() {
  const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [major, minor] = engines.node.match(/\d+/g);
  const wanted = `needs node ${major}.${minor} or newer on the PATH of terraform`;
  const absent = `error: the provider pltfrms ${wanted}, and none is there`;
  return `#!/bin/sh
':' //; command -v node >/dev/null 2>&1 && exec node -e "require(require('path').resolve(process.argv[1]))" "$0" "$@"; echo "${absent}"; echo "${absent}" >&2; exit 1
var __node = process.versions.node.split('.'), __wrong;
if (+__node[0] < ${major} || (+__node[0] === ${major} && +__node[1] < ${minor})) {
  __wrong = 'error: the provider pltfrms ${wanted}; ' + process.execPath + ' is ' + process.version + '\\n';
  process.stderr.write(__wrong);
  process.stdout.write(__wrong);
  process.exit(1);
}
const __url = require('node:url').pathToFileURL(__filename).href;`;
}
