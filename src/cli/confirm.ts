import {createInterface} from 'node:readline';
import * as Flags from '@oclif/core/flags';
import {PltfrmsError} from '#core/errors.ts';
import {line, toScreen} from './render/shown.ts';

export const yesFlags = {yes: Flags.boolean({char: 'y', description: 'do not ask'})};

/** Asks, and goes on only when the answer is what was asked for. Without a terminal there is nobody to ask. */
export async function confirm(question: string, wanted = 'yes'): Promise<void> {
  if (!process.stdin.isTTY)
    throw new PltfrmsError('cli/not-confirmed', 'there is no terminal to ask on', {hint: 'add --yes when it is meant'});
  const answer = await ask(toScreen(line(`${question} Type ${wanted}: `)));
  if (answer.trim() !== wanted) throw new PltfrmsError('cli/not-confirmed', 'not confirmed; nothing was changed');
}

function ask(question: string): Promise<string> {
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  return new Promise((resolve, reject) => {
    terminal.once('SIGINT', () => {
      reject(new PltfrmsError('cli/interrupted', 'interrupted; nothing was changed'));
      terminal.close();
    });
    // The end of input is an answer too: an empty one.
    terminal.once('close', () => resolve(''));
    terminal.question(question, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}
