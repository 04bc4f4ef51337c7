/** The provider block: which store, for which stack, and who does it. The same environment variables count as in the CLI. */
import {readActor} from '#core/actor.ts';
import {partsOfOwner} from '#core/owner.ts';
import {TRUST_CLOCK} from '#engine/clock.ts';
import {DEFAULT_STORE} from '#engine/open-store.ts';
import {parseSwitch} from '#engine/switch.ts';
import {whoAmI} from '#engine/who.ts';
import type {Problem} from '#schemas/field.ts';
import {slug} from '#schemas/fields/names.ts';
import type {Schema} from './protocol/schema.ts';
import {UNKNOWN, type Value, type Values} from './protocol/type.ts';

export const providerSchema: Schema = {
  description: 'Organisations, accounts, access and products, kept in a pltfrms store.',
  attributes: {
    store: {
      type: 'string',
      optional: true,
      description: `Where state and log are kept: \`sqlite:PATH\`, seen from where terraform runs. Also \`PLTFRMS_STORE\`. Left out: \`${DEFAULT_STORE}\`.`,
    },
    stack: {
      type: 'string',
      optional: true,
      description:
        'The name of this configuration, or `NAME@ENVIRONMENT`; it owns what it declares. Also `PLTFRMS_STACK`. Required by one of the two.',
    },
    actor: {
      type: 'string',
      optional: true,
      description: 'Who does it, in the log. Also `PLTFRMS_ACTOR`. Left out: who is logged in.',
    },
    take_over: {
      type: 'bool',
      optional: true,
      description:
        'Whether this drives the stack from here on, though a config has driven it; it may be taken out when an apply has changed something. Also `PLTFRMS_TAKE_OVER`. Left out: `false`.',
    },
  },
};

export interface Settings {
  readonly store: string;
  readonly stack: string;
  readonly actor: string;
  readonly takesOver: boolean;
  readonly isClockTrusted: boolean;
}

/** Undefined as long as something of it is not known. */
export function settingsOf(config: Values, report: (problem: Problem) => void): Settings | undefined {
  const {env} = process;
  const read = (name: string, otherwise: string | undefined): Value => config[name] ?? env[variableOf(name)] ?? otherwise ?? null;
  const [store, stack, actor] = [read('store', DEFAULT_STORE), read('stack', undefined), read('actor', whoAmI())];
  if (stack === null)
    report({
      code: 'config/missing-field',
      summary: 'stack is required',
      hint: 'write stack = "NAME" into the provider block, or set PLTFRMS_STACK; it owns what this configuration declares',
      path: ['stack'],
    });
  else if (stack !== UNKNOWN) readOwner(String(stack), (problem) => report({...problem, path: ['stack']}));
  const takesOver = read('take_over', undefined);
  const named = actor === UNKNOWN ? undefined : readActor(String(actor));
  if (named && 'wrong' in named)
    report({code: 'config/invalid-value', summary: named.wrong, hint: `${named.hint}; or leave it out`, path: ['actor']});
  const trust = env[TRUST_CLOCK];
  const mistakes = [
    ...emptyStore(store),
    ...noSwitch('PLTFRMS_TAKE_OVER', takesOver, ['take_over']),
    ...noSwitch(TRUST_CLOCK, trust),
  ];
  mistakes.forEach(report);
  if ([store, stack, takesOver].includes(UNKNOWN) || stack === null || !named || 'wrong' in named || mistakes.length > 0)
    return undefined;
  return {
    store: String(store),
    stack: String(stack),
    actor: named.actor,
    takesOver: takesOver === true || parseSwitch(String(takesOver)) === true,
    isClockTrusted: parseSwitch(trust ?? '') === true,
  };
}

function emptyStore(store: unknown): Problem[] {
  if (typeof store !== 'string' || store.trim() !== '') return [];
  const hint = 'write store = "sqlite:PATH", or set PLTFRMS_STORE to one or not at all';
  return [{code: 'config/empty-value', summary: 'the name of the store is empty', hint, path: ['store']}];
}

function noSwitch(name: string, written: unknown, path: readonly string[] = []): Problem[] {
  if (typeof written !== 'string' || parseSwitch(written) !== undefined) return [];
  const what = written.trim() === '' ? 'empty' : `${JSON.stringify(written)}, neither a yes nor a no`;
  const hint = `set ${name} to 1 or 0, or not at all`;
  return [{code: 'config/wrong-value', summary: `${name} is ${what}`, hint, path}];
}

/** The environment variable that counts where an attribute is left out. */
export function variableOf(attribute: string): string {
  return `PLTFRMS_${attribute.toUpperCase()}`;
}

/** A stack, or one in an environment, as the CLI calls it: `acme`, `acme@live`. */
function readOwner(written: string, report: (problem: Problem) => void): void {
  const {stack, environment} = partsOfOwner(written);
  const reading = {names: [], report};
  if (slug.read(stack, reading) === undefined || environment === undefined) return;
  slug.read(written.slice(stack.length + 1), reading);
}
