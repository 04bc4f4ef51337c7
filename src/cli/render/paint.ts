/** Colours on a terminal; none where output is piped or NO_COLOR is set. */
import {type Style, styled} from './shown.ts';

const isColoured = readWish();

export const paint = {
  bold: style('bold'),
  cyan: style('cyan'),
  dim: style('dim'),
  green: style('green'),
  magenta: style('magenta'),
  red: style('red'),
  yellow: style('yellow'),
};

function style(name: Style): (text: string) => string {
  return (text) => (isColoured ? styled(name, text) : text);
}

function readWish(): boolean {
  if (process.env['NO_COLOR']) return false;
  return Boolean(process.env['FORCE_COLOR']) || (process.stdout.isTTY === true && process.env['TERM'] !== 'dumb');
}
