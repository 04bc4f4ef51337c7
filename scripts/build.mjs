// Bundles the program: a file for each command and chunks for what they share, so that a command loads only what it
// needs; then the manifest, so that oclif need not load any command to know them all.
import {chmodSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Config} from '@oclif/core';
import {build} from 'esbuild';

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
  target: 'node20.19',
  define: {'import.meta.url': '__url'},
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  banner: {js: "#!/usr/bin/env node\nconst __url = require('node:url').pathToFileURL(__filename).href;"},
});
chmodSync(provider, 0o755);

const config = await Config.load({root, isRoot: true});
const plugin = config.plugins.get('pltfrms');
writeFileSync(join(root, 'oclif.manifest.json'), `${JSON.stringify(plugin.manifest, null, 1)}\n`);
