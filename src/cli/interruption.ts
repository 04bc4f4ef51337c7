/** Tells whoever interrupts a command that applies a plan or a change whether it was applied. */
import {EXIT} from '#core/errors.ts';
import {plural} from './render/diagnostics.ts';
import {paint} from './render/paint.ts';
import {line, toScreen} from './render/shown.ts';
import {writeErr} from './standard-streams.ts';

/** What was applied so far; undefined for a command that applies nothing, of which there is nothing to tell. */
let applied: {readonly events: number; readonly anchor: string} | undefined;

/** Begins a command that applies something later on. */
export function beginApplying(): void {
  applied = {events: 0, anchor: ''};
}

/** Notes that events are in the log, at once after they are. */
export function noteApplied(events: number, anchor: string): void {
  applied = {events, anchor};
}

/** Ends the process after ^C. */
export function endInterrupted(): never {
  writeErr(`${toScreen(line(`${paint.red('error:')} ${describe()} ${paint.dim('[cli/interrupted]')}`))}\n`);
  process.exit(EXIT.interrupted);
}

function describe(): string {
  if (!applied) return 'interrupted';
  if (applied.events === 0) return 'interrupted; nothing was applied';
  const were = applied.events === 1 ? 'was' : 'were';
  return `interrupted; ${plural(applied.events, 'event')} ${were} applied before, and the log ends at ${applied.anchor}`;
}
