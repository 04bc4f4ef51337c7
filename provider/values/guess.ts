/** What is planned where nothing can be looked at: the configuration, with all that it leaves to be computed unknown. */
import type {Attribute, Attributes} from '../protocol/schema.ts';
import {UNKNOWN, type Value, type Values} from '../protocol/type.ts';

export function guess(attributes: Attributes, config: Values): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, guessOne(attribute, config[name] ?? null)]),
  );
}

function guessOne({computed, nesting, attributes}: Attribute, written: Value): Value {
  if (written === null) return computed ? UNKNOWN : null;
  if (!attributes || typeof written !== 'object') return written;
  const within = (each: Value): Value => (typeof each === 'object' && each !== null ? guess(attributes, each as Values) : each);
  if (nesting === 'single') return within(written);
  if (Array.isArray(written)) return written.map(within);
  return Object.fromEntries(Object.entries(written as Values).map(([key, each]) => [key, within(each)]));
}
