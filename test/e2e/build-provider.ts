/** Bundles a provider of the tests as one file that terraform starts, as providers are installed. */
import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

export async function buildProvider(name: 'example' | 'null', outfile: string): Promise<void> {
  await build({
    entryPoints: [new URL(`${name}-provider/main.ts`, import.meta.url).pathname],
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
}

/** The example, in a folder; returns its path. */
export async function buildExample(folder: string): Promise<string> {
  const outfile = join(folder, 'terraform-provider-example');
  await buildProvider('example', outfile);
  return outfile;
}
