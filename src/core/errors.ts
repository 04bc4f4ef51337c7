/** What the world refused: thrown, with a stable code, a next step, and the exit code that goes with it. */

export const EXIT = {
  done: 0,
  failed: 1,
  changes: 2,
  stale: 3,
  blocked: 4,
  conflict: 6,
  invalid: 7,
  /** Wrong words on the command line: EX_USAGE of sysexits.h, as `bug` is EX_SOFTWARE. */
  usage: 64,
  bug: 70,
  interrupted: 130,
} as const;

const CODES = {
  'plan/stale': EXIT.stale,
  'plan/other-store': EXIT.stale,
  'plan/blocked': EXIT.blocked,
  'plan/unreadable': EXIT.invalid,
  'plan/not-authentic': EXIT.invalid,
  'plan/invalid': EXIT.invalid,
  'plan/not-approved': EXIT.stale,
  'store/missing': EXIT.failed,
  'store/truncated': EXIT.failed,
  'store/exists': EXIT.failed,
  'store/locked': EXIT.conflict,
  'store/full': EXIT.failed,
  'store/unreadable': EXIT.failed,
  'store/unwritable': EXIT.failed,
  'store/driver': EXIT.failed,
  'store/newer': EXIT.failed,
  'store/damaged': EXIT.failed,
  'log/broken': EXIT.failed,
  'clock/leap': EXIT.failed,
  'ownership/foreign': EXIT.conflict,
  'ownership/driver': EXIT.conflict,
  'resource/missing': EXIT.failed,
  'export/refused': EXIT.failed,
  'secret/unreadable': EXIT.failed,
  'secret/key': EXIT.failed,
  'explain/unknown': EXIT.failed,
  'terraform/platform': EXIT.failed,
  'terraform/incomplete': EXIT.failed,
  'cli/not-confirmed': EXIT.failed,
  'cli/interrupted': EXIT.interrupted,
  'cli/usage': EXIT.usage,
  'file/unreadable': EXIT.failed,
  'file/unwritable': EXIT.failed,
} as const;

export type ErrorCode = keyof typeof CODES;

/** Reports whether a text is the code of an error. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(CODES, text);
}

const BRAND = Symbol.for('pltfrms.error');

export class PltfrmsError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly exitCode: number;
  readonly [BRAND] = true;

  constructor(code: ErrorCode, message: string, options: {hint?: string | undefined; cause?: unknown} = {}) {
    super(message, options.cause === undefined ? {} : {cause: options.cause});
    this.name = 'PltfrmsError';
    this.code = code;
    this.hint = options.hint;
    this.exitCode = CODES[code];
  }
}

/** An event of a log that can't be read, or can't follow the events before it. */
export class EventError extends PltfrmsError {
  readonly position: number;

  constructor(position: number, summary: string, cause?: unknown) {
    super('log/broken', `event ${position} ${summary}`, {hint: '`pltfrms log verify` lists everything that is wrong', cause});
    this.position = position;
  }
}

/** Recognises it by its brand: two copies of a package have two classes. */
export function isPltfrmsError(error: unknown): error is PltfrmsError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
