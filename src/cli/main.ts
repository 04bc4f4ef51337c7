/** The program: hands the words to oclif, which finds the command by its path. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as Errors from '@oclif/core/errors';
import {run} from '@oclif/core/run';
import {settings} from '@oclif/core/settings';
import {didYouMean} from '#core/diagnostic.ts';
import {EXIT} from '#core/errors.ts';
import {endInterrupted} from './interruption.ts';
import {json, lines, toScreen} from './render/shown.ts';
import {guardStreams, outputFailure, writeErr, writeOut} from './standard-streams.ts';

export async function main(root: string): Promise<void> {
  settings.tsnodeEnabled = false;
  guardStreams();
  process.once('SIGINT', () => endInterrupted());
  try {
    // There are no plugins of a user: looking for them would read the home folder, and warn where it can’t.
    await run(asFlag(process.argv.slice(2)), {root: fileURLToPath(root), userPlugins: false, devPlugins: false});
  } catch (error) {
    // What a command could not catch itself: a command that is not there, mostly.
    const exit = (error as {oclif?: {exit?: number}}).oclif?.exit;
    if (exit === 0 || error instanceof Errors.ExitError) process.exit(exit ?? EXIT.failed);
    const {message, hint} = unknownCommand(root, error);
    const isJson = process.argv.includes('--json');
    if (isJson)
      writeOut(
        `${json({version: 1, command: '', exit: EXIT.usage, error: {code: 'cli/usage', message, hint}, diagnostics: []})}\n`,
      );
    if (!isJson || outputFailure() !== undefined)
      writeErr(`${toScreen(lines([`error: ${message} [cli/usage]`, `  ${hint}`]))}\n`);
    process.exit(EXIT.usage);
  }
}

/** `pltfrms help plan` is what many type for `pltfrms plan --help`. */
function asFlag([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return [];
  return first === 'help' ? [...rest, '--help'] : [first, ...rest];
}

function unknownCommand(root: string, error: unknown): {message: string; hint: string} {
  const said = error instanceof Error ? error.message : String(error);
  const id = /^[Cc]ommand (.+) not found/s.exec(said)?.[1]?.replaceAll(' ', ':');
  if (id === undefined) return {message: said, hint: LISTED};
  const known = commands(root);
  const command = known.find((each) => id.startsWith(`${each}:`));
  if (command !== undefined)
    return {
      message: `“${spoken(id.slice(command.length + 1))}” is more than is asked for`,
      hint: `pltfrms ${spoken(command)} --help says more`,
    };
  const near = didYouMean(id, known);
  return {message: `there is no command ${spoken(id)}`, hint: near ? `did you mean ${spoken(near)}?` : LISTED};
}

const LISTED = 'pltfrms --help lists the commands';

/** As it is typed: oclif joins the words of a command by colons. */
function spoken(id: string): string {
  return id.replaceAll(':', ' ');
}

function commands(root: string): readonly string[] {
  const manifest = readFileSync(new URL('../oclif.manifest.json', root), 'utf8');
  return Object.keys((JSON.parse(manifest) as {commands: object}).commands);
}
