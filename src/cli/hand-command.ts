/** What the commands share that change one resource by hand. */
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import {hintOf} from '#core/diagnostic.ts';
import {EXIT} from '#core/errors.ts';
import type {Intent} from '#core/event.ts';
import type {Seal} from '#core/secret.ts';
import {type ByHand, changeByHand, type HandChange} from '#engine/change-by-hand.ts';
import {compareClock} from '#engine/clock.ts';
import {openToWrite} from '#engine/open-store.ts';
import {openSeal} from '#engine/secrets.ts';
import {today} from '#engine/today.ts';
import {tryOnNewStore} from '#engine/try-on-new-store.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {BaseCommand, type Outcome} from './base-command.ts';
import {clockFlags} from './clock-flags.ts';
import {beginApplying, noteApplied} from './interruption.ts';
import {paint} from './render/paint.ts';
import {line, lines} from './render/shown.ts';
import {secretsOf} from './secret-flags.ts';

export interface HandResult {
  readonly events: readonly Pick<Intent, 'type' | 'uid' | 'subject' | 'data'>[];
  readonly anchor: string;
}

/** Takes the address off the arguments; fields follow it. A kind before it may be a word of its own. */
export function addressFrom(words: readonly string[]): {readonly address: string; readonly rest: readonly string[]} {
  const [first = '', second = '='] = words;
  const length = catalogue.kind(first) || !(first.includes(' ') || second.includes('=')) ? 2 : 1;
  return {address: words.slice(0, length).join(' '), rest: words.slice(length)};
}

export abstract class HandCommand extends BaseCommand<HandResult> {
  static handFlags = {
    ...clockFlags,
    stack: Flags.string({
      description: 'the stack that the log names for the change (default: none)',
      default: '',
      helpValue: 'NAME',
    }),
  };
  static targetArgs = {
    address: Args.string({
      description: 'KIND ORGANISATION:NAME in one word or two; or an id or a reference, as Terraform shows it',
      required: true,
    }),
  };

  protected async change(
    flags: {
      store: string;
      actor?: string | undefined;
      stack: string;
      'new-store'?: boolean;
      'trust-clock': boolean;
      'secrets-from'?: readonly string[] | undefined;
    },
    commandsFor: (seal: Seal) => Parameters<typeof changeByHand>[2],
  ): Promise<Outcome<HandResult>> {
    const isClockTrusted = flags['trust-clock'];
    const hand: ByHand = {actor: this.actorOf(flags), asOf: today(), stack: flags.stack, isClockTrusted};
    beginApplying();
    const read = secretsOf('.', flags);
    const refused = flags['new-store']
      ? await tryOnNewStore(flags.store, read, (store, seal) => changeByHand(store, hand, commandsFor(seal)))
      : undefined;
    if (refused) return outcomeOf(refused);
    const store = await openToWrite(flags.store, undefined, {mustExist: !flags['new-store']});
    const seal = openSeal({location: flags.store, store, read, create: true});
    const clock = compareClock(store, isClockTrusted);
    const changed = changeByHand(store, hand, commandsFor(seal));
    noteApplied(changed.intents.length, changed.anchor);
    store.close();
    if (changed.intents.length > 0) this.reportClock(clock);
    return outcomeOf(changed);
  }
}

function outcomeOf(changed: HandChange): Outcome<HandResult> {
  return {
    result: {events: changed.intents.map(({type, uid, subject, data}) => ({type, uid, subject, data})), anchor: changed.anchor},
    applied: {events: changed.intents.length, anchor: changed.anchor},
    diagnostics: changed.problems.map(({severity, code, summary, hint, instead, address, path}) => ({
      severity,
      code,
      summary: path?.length ? `${path.join('.')}: ${summary}` : summary,
      hint: hintOf({hint, instead}),
      address,
    })),
    exit: exitOfHand(changed),
    text: () =>
      changed.intents.length === 0
        ? line(changed.problems.length === 0 ? 'Nothing to change.' : '')
        : lines(changed.intents.map((intent) => `${paint.green(intent.type)} ${intent.subject}`)),
  };
}

function exitOfHand({problems}: HandChange): number {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return EXIT.done;
  if (errors.every((each) => each.code === 'resource/protected')) return EXIT.blocked;
  if (errors.every((each) => each.code === 'ownership/foreign')) return EXIT.conflict;
  return errors.every((each) => each.code === 'resource/missing') ? EXIT.failed : EXIT.invalid;
}
