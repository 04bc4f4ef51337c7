/** The flags that ask for a part of a plan. */
import * as Flags from '@oclif/core/flags';
import {PltfrmsError} from '#core/errors.ts';
import type {Asked} from '#core/plan/part.ts';
import {isSelector, parseSelector, type Selector} from '#core/plan/selector.ts';
import {catalogue} from '#schemas/catalogue.ts';

const FORMS = 'KIND, KIND NAME (* is any text), ORGANISATION/... or label:NAME=VALUE';

export const partFlags = {
  target: Flags.string({
    description: `only what this selects, and what that needs: ${FORMS}; see explain selectors`,
    helpValue: 'SELECTOR',
    multiple: true,
    multipleNonGreedy: true,
  }),
  exclude: Flags.string({
    description: 'not what this selects, nor what needs it',
    helpValue: 'SELECTOR',
    multiple: true,
    multipleNonGreedy: true,
  }),
};

export interface PartFlags {
  readonly target?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** What was asked for; undefined for the whole. */
export function readPart({target = [], exclude = []}: PartFlags): Asked | undefined {
  if (target.length + exclude.length === 0) return undefined;
  return {target: target.map(readSelector), exclude: exclude.map(readSelector)};
}

function readSelector(written: string): Selector {
  const selector = parseSelector(catalogue, written);
  if (isSelector(selector)) return selector;
  throw new PltfrmsError('cli/usage', selector.wrong, {hint: selector.hint});
}
