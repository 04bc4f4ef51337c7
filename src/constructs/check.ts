/** Refuses unknown props, for apps in plain JavaScript, which no compiler checks. */
import {closest, distance} from 'fastest-levenshtein';
import type {Shape, Slot} from './shape.ts';

/** Checks what a constructor is given. `meta` names the arguments that every construct takes. */
export function checkProps(construct: object, shape: Shape, props: object, meta: readonly string[]): void {
  checkObject(construct, '', shape, props, meta);
}

/** Checks the value of one prop; scalars are Terraform's to check. */
export function checkValue(construct: object, path: string, {as, within}: Slot, value: unknown): void {
  if (!within || typeof value !== 'object' || value === null || isToken(value)) return;
  if (as === 'object') checkObject(construct, `${path}.`, within, value, []);
  else
    for (const [key, each] of Object.entries(value))
      checkValue(construct, `${path}[${as === 'map' ? JSON.stringify(key) : key}]`, {name: key, as: 'object', within}, each);
}

/** Says whether a value stands for one that only Terraform knows. */
export function isToken(value: object): boolean {
  return 'resolve' in value && typeof value.resolve === 'function';
}

function checkObject(construct: object, path: string, shape: Shape, value: object, meta: readonly string[]): void {
  for (const [prop, each] of Object.entries(value)) {
    const slot = Object.hasOwn(shape, prop) ? shape[prop] : undefined;
    if (slot?.set) checkValue(construct, `${path}${prop}`, slot, each);
    else if (each !== undefined && !meta.includes(prop)) throw new Error(unknownProp(construct, path, prop, shape, meta));
  }
}

function unknownProp(construct: object, path: string, prop: string, shape: Shape, meta: readonly string[]): string {
  const {node} = construct as {readonly node: {readonly path: string}};
  const known = Object.keys(shape).filter((each) => shape[each]?.set);
  const near = nearest(prop, [...known, ...meta]);
  const hint = near ? `did you mean ${path}${near}?` : `known props are ${known.join(', ')}`;
  const wrong = Object.hasOwn(shape, prop) ? 'is computed and cannot be set' : `is not a prop; ${hint}`;
  return `${construct.constructor.name} ${node.path}: ${path}${prop} ${wrong}`;
}

/** Finds the name that was probably meant, also where it is spelt as in HCL. */
function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase();
  const best = closest(plain(written), known.map(plain));
  const isNear = distance(plain(written), best) <= Math.max(1, Math.floor(written.length / 3));
  return isNear ? known.find((name) => plain(name) === best) : undefined;
}
