// Bundles scripts/mutations/main.ts and runs it: nothing that compiles TypeScript is installed but esbuild.
import {build} from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const {outputFiles} = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/mutations/main.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const {main} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
process.exitCode = await main(root, process.argv.slice(2));
