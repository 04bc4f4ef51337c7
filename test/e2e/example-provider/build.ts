/** Bundles the example as one file without an extension, as providers are installed. */
import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

export async function buildExample(folder: string): Promise<string> {
  const outfile = join(folder, 'terraform-provider-example');
  await build({
    entryPoints: [new URL('main.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    banner: {js: '#!/usr/bin/env node'},
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
  return outfile;
}
