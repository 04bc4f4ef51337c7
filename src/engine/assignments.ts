import {PltfrmsError} from '#core/errors.ts';
import type {Raw} from '#schemas/field.ts';

/** `ttl=5m values=192.0.2.1 values=192.0.2.2 soa.minimum=5m` as a tree: a field that is given twice is a list. */
export function readAssignments(words: readonly string[]): {readonly [key: string]: Raw} {
  const tree: {[key: string]: Raw} = {};
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals < 1)
      throw new PltfrmsError('cli/usage', `“${word}” is no FIELD=VALUE`, {
        hint: 'write ttl=5m; a list repeats its field: values=192.0.2.1 values=192.0.2.2',
      });
    const path = word.slice(0, equals).split('.');
    if (path.some((key) => key === '__proto__' || key === '')) throw new PltfrmsError('cli/usage', `“${word}” names no field`);
    assign(tree, path, word.slice(equals + 1));
  }
  return tree;
}

function assign(tree: {[key: string]: Raw}, [key = '', ...rest]: readonly string[], value: string): void {
  const prior = Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (rest.length > 0) {
    const below: {[key: string]: Raw} = isMap(prior) ? {...prior} : {};
    assign(below, rest, value);
    tree[key] = below;
  } else tree[key] = prior === undefined ? value : [...(Array.isArray(prior) ? (prior as readonly Raw[]) : [prior]), value];
}

function isMap(value: Raw | undefined): value is {readonly [key: string]: Raw} {
  return typeof value === 'object' && !Array.isArray(value);
}
