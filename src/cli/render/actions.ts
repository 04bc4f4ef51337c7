/** How each action looks. */
import {paint} from './paint.ts';

export const SIGN = {
  create: '+',
  update: '~',
  replace: '±',
  delete: '-',
  adopt: '<',
  move: '>',
  forget: 'x',
  release: 'x',
} as const;

export const COLOUR = {
  create: paint.green,
  update: paint.yellow,
  replace: paint.magenta,
  delete: paint.red,
  adopt: paint.cyan,
  move: paint.cyan,
  forget: paint.dim,
  release: paint.dim,
} as const;
