#!/usr/bin/env node
import {readFileSync} from 'node:fs';

// Asked often by scripts, and answered before anything is loaded.
if (process.argv.length === 3 && process.argv[2] === '--version') {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.on('error', ({code}) => process.exit(code === 'EPIPE' ? 0 : 1));
  process.stdout.write(`pltfrms/${version} ${process.platform}-${process.arch} node-${process.version}\n`);
} else {
  const {main} = await import('../dist/main.js');
  await main(import.meta.url);
}
