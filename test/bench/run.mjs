// Bundles bench.ts into a temporary folder and runs it: nothing that compiles TypeScript is installed but esbuild.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'pltfrms-bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({
    entryPoints: [new URL('bench.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const {bench} = await import(pathToFileURL(outfile).href);
  await bench(new URL('../../bin/run.js', import.meta.url).pathname, folder, process.argv.slice(2));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
