/** The program: hands the words to oclif, which finds the command by its path. */
import * as Errors from '@oclif/core/errors';
import {run} from '@oclif/core/run';
import {settings} from '@oclif/core/settings';
import {EXIT} from '#core/errors.ts';

export async function main(root: string): Promise<void> {
  settings.tsnodeEnabled = false;
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  try {
    await run(process.argv.slice(2), root);
  } catch (error) {
    // What a command could not catch itself: a command that is not there, mostly.
    const exit = (error as {oclif?: {exit?: number}}).oclif?.exit;
    if (exit === 0 || error instanceof Errors.ExitError) process.exit(exit ?? EXIT.failed);
    const message = error instanceof Error ? error.message : String(error);
    if (process.argv.includes('--json'))
      process.stdout.write(
        `${JSON.stringify({version: 1, command: '', exit: EXIT.failed, error: {code: 'cli/usage', message}, diagnostics: []}, null, 2)}\n`,
      );
    else process.stderr.write(`error: ${message}\n  pltfrms --help lists the commands\n`);
    process.exit(EXIT.failed);
  }
}
