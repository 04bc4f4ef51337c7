import {createColors} from 'picocolors';

/** Colours on a terminal; none where output is piped or NO_COLOR is set. */
export const paint = createColors(isColoured());

function isColoured(): boolean {
  if (process.env['NO_COLOR']) return false;
  return Boolean(process.env['FORCE_COLOR']) || (process.stdout.isTTY === true && process.env['TERM'] !== 'dumb');
}
