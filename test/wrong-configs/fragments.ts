/** Configs in short: what is the same in most of them. */
import type {Files} from './wrong-config.ts';

export const HEAD = 'pltfrms.yaml';

/** One file, at the head of a stack. */
export function config(text: string): Files {
  return {[HEAD]: `stack: acme\n${text}\n`};
}

/** What stands in the organisation acme, which subscribes to dns. */
export function acme(text: string): Files {
  return config(`accounts: [ana]\norganisations:\n  acme:\n    products: [dns]\n${indent(text, 4)}`);
}

/** The records of the zone acme.test. */
export function records(text: string): Files {
  return acme(`dns:\n  zones:\n    acme.test:\n      records:\n${indent(text, 8)}`);
}

/** A field of the zone acme.test. */
export function zone(text: string): Files {
  return acme(`dns:\n  zones:\n    acme.test:\n${indent(text, 6)}`);
}

export function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
