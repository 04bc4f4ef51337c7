import {createInterface} from 'node:readline/promises';
import {PltfrmsError} from '#core/errors.ts';

/** Asks, and goes on only when the answer is yes. Without a terminal there is nobody to ask. */
export async function confirm(question: string, wanted = 'yes'): Promise<void> {
  if (!process.stdin.isTTY)
    throw new PltfrmsError('cli/not-confirmed', 'there is no terminal to ask on', {hint: 'add --yes when it is meant'});
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  const answer = await terminal.question(`${question} Type ${wanted}: `);
  terminal.close();
  if (answer.trim() !== wanted) throw new PltfrmsError('cli/not-confirmed', 'not confirmed; nothing was changed');
}
