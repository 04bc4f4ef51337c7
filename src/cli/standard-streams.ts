/**
 * Writes to standard output and standard error. What cannot be written is remembered instead of thrown: a command that has changed
 * something still ends by saying so. A reader that has gone (`| head -1`) is no failure.
 */
import {EXIT} from '#core/errors.ts';
import {writeAll} from '#files/write-all.ts';

const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET']);

let isClosed = false;
let failure: string | undefined;

/** Writes to standard output; after a failure nothing more. */
export function writeOut(text: string): void {
  if (isClosed || failure !== undefined) return;
  try {
    writeAll(1, text);
  } catch (error) {
    noteFailure(error as NodeJS.ErrnoException);
  }
}

/** Writes to standard error, as far as that is possible: there is nowhere left to tell of a failure. */
export function writeErr(text: string): void {
  try {
    writeAll(2, text);
  } catch {
    // Nobody reads it.
  }
}

/** Returns why standard output could not be written; undefined where it could. */
export function outputFailure(): string | undefined {
  return failure;
}

/** Keeps libraries that write by themselves, such as for --help, from ending the process with a stack trace, or as if all were well. */
export function guardStreams(): void {
  process.once('exit', (exit) => {
    if (exit !== EXIT.done || failure === undefined) return;
    writeErr(`error: the answer could not be written to standard output: ${failure} [file/unwritable]\n`);
    process.exitCode = EXIT.failed;
  });
  // oclif throws from a listener of its own what a stream could not write.
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (error.syscall !== 'write') {
      const where = process.env['PLTFRMS_DEBUG'] ? String(error.stack) : 'PLTFRMS_DEBUG=1 shows where';
      writeErr(`error: this is a bug in pltfrms: ${error.message} [bug]\n${where}\n`);
      process.exit(EXIT.bug);
    }
    noteFailure(error);
    process.exit();
  });
  process.stdout.on('error', noteFailure);
  process.stderr.on('error', () => undefined);
}

function noteFailure({code = '', message}: NodeJS.ErrnoException): void {
  if (CLOSED.has(code)) isClosed = true;
  else failure ??= `${/^\w+: ([^,]+)/.exec(message)?.[1] ?? message} (${code})`;
}
