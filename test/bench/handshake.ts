/** How long terraform waits for the provider before it may ask anything: it does so at each of two to five starts in a command. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {makeCertificate} from '#provider/protocol/certificate.ts';
import {environment, type Measured, summarise} from './measure.ts';

/** What terraform says it by that it is it: without it the provider refuses to start. */
const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

/** From the start of the process to the line on its output; what it takes to end is not in it. */
export async function measureHandshake(executable: string, cwd: string, runs: number): Promise<Measured> {
  // With a certificate, as terraform gives one: making its counterpart is part of the start.
  const terraform = {TF_PLUGIN_MAGIC_COOKIE: COOKIE, PLUGIN_CLIENT_CERT: makeCertificate().certificate};
  const found: number[] = [];
  for (let run = -1; run < runs; run++) {
    const began = performance.now();
    const child = spawn(executable, [], {cwd, env: {...environment(), ...terraform}, stdio: ['ignore', 'pipe', 'ignore']});
    const ended = once(child, 'exit');
    const line = await firstLine(child.stdout);
    if (run >= 0) found.push((performance.now() - began) / 1000);
    child.kill();
    await ended;
    if (!line.startsWith('1|6|')) throw new Error(`${executable} made no handshake: ${line || 'it ended without a word'}`);
  }
  return summarise(found.map((seconds) => ({seconds})));
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.slice(0, text.indexOf('\n') + 1).trim();
}
