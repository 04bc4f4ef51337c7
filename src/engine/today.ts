import {PltfrmsError} from '#core/errors.ts';

/** The day for which a plan is made, UTC: today, or what was asked for. The only clock of planning. */
export function today(asked?: string | undefined): string {
  if (asked === undefined) return new Date().toISOString().slice(0, 10);
  const moment = new Date(asked);
  if (
    !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(asked) ||
    Number.isNaN(moment.getTime()) ||
    moment.toISOString().slice(0, 10) !== asked
  ) {
    throw new PltfrmsError('cli/usage', `“${asked}” is no day`, {hint: 'write YYYY-MM-DD'});
  }
  return asked;
}
