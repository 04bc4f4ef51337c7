/** Templates: what fits the channel, and gaps that are declared, used, and the same in every language. */
import {type Spec, standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {gapsIn} from '#schemas/communication/values.ts';
import {type ChannelType, channelType} from './channels.ts';
import {TEMPLATE} from './kinds.ts';

type Locale = {readonly [part in 'subject' | 'text' | 'html']?: string};

const PARTS = ['subject', 'text', 'html'] as const;

/** What a message of a channel needs; all else but text is for e-mail. */
export const messages: Rule = {
  kinds: [TEMPLATE],
  check(context) {
    const {world, report} = context;
    for (const {now, spec} of standing(context)) {
      const type = channelType(world, spec['channel'] as string | undefined);
      if (type === undefined) continue;
      const locales = Object.entries(localesOf(spec));
      if (locales.length === 0)
        report(now.uid, {
          code: 'communication/template-empty',
          summary: 'it says nothing in any language',
          hint: 'write en: { text: … }',
          path: ['locales'],
        });
      for (const [tag, locale] of locales) checkParts(now, type, tag, locale, context);
      checkSender(now, type, spec, context);
    }
  },
};

function checkParts({uid}: Resource, type: ChannelType, tag: string, locale: Locale, {report}: RuleContext): void {
  const path = ['locales', tag];
  for (const part of ['subject', 'html'] as const) {
    if (type === 'email' || locale[part] === undefined) continue;
    report(uid, {
      code: 'communication/template-part',
      summary: `a message of type ${type} has no ${part}: that is for e-mail`,
      hint: 'leave it out, and write text',
      path: [...path, part],
      on: 'key',
    });
  }
  const missing =
    type === 'email' && locale.subject === undefined
      ? 'subject'
      : locale.text === undefined && (type !== 'email' || locale.html === undefined)
        ? 'text'
        : undefined;
  if (missing !== undefined)
    report(uid, {
      code: 'communication/template-part',
      summary: `${tag} has no ${missing}`,
      hint: `write ${missing}: …`,
      path,
      on: 'key',
    });
}

function checkSender({uid}: Resource, type: ChannelType, spec: Spec, {world, report}: RuleContext): void {
  const sender = world.resources.get(spec['sender'] as string);
  const theirs = sender && channelType(world, specOf(sender)['channel'] as string | undefined);
  if (!sender || theirs === undefined || theirs === type) return;
  report(uid, {
    code: 'communication/template-sender',
    summary: `${sender.name} sends by ${theirs}, and this goes out by ${type}`,
    hint: `name a sender of ${type}`,
    path: ['sender'],
  });
}

export const gaps: Rule = {
  kinds: [TEMPLATE],
  warnsOf: () => true,
  check(context) {
    for (const {now, spec} of standing(context)) {
      const declared = Object.keys((spec['variables'] ?? {}) as object);
      const locales = Object.entries(localesOf(spec));
      const used = new Map(locales.map(([tag, locale]) => [tag, checkGaps(now, tag, locale, declared, context)]));
      const all = new Set([...used.values()].flatMap((names) => [...names]));
      for (const name of declared) if (!all.has(name)) reportUnused(now, name, context);
      // What is misspelt in one language has been said, and is missing in no other.
      const shared = declared.filter((name) => all.has(name));
      for (const [tag, names] of used)
        reportMissing(
          now,
          tag,
          shared.filter((name) => !names.has(name)),
          context,
        );
    }
  },
};

/** Answers the gaps of all parts of a message. */
function checkGaps(
  {uid}: Resource,
  tag: string,
  locale: Locale,
  declared: readonly string[],
  {report}: RuleContext,
): ReadonlySet<string> {
  const used = new Set<string>();
  for (const part of PARTS) {
    const {names, odd} = gapsIn(locale[part] ?? '');
    const path = ['locales', tag, part];
    for (const each of new Set(odd))
      report(uid, {
        code: 'communication/template-gap',
        summary: `${each} is no gap: one is a name between two pairs of braces`,
        hint: 'write {{name}}, with a-z, 0-9 and _',
        path,
      });
    for (const name of new Set(names)) {
      used.add(name);
      if (declared.includes(name)) continue;
      report(uid, {
        code: 'communication/template-undeclared',
        summary: `{{${name}}} is no variable of this template`,
        hint: `write variables: { ${name}: {} }`,
        instead: {written: name, known: declared},
        path,
      });
    }
  }
  return used;
}

function reportUnused({uid}: Resource, name: string, {report}: RuleContext): void {
  const summary = `no language uses {{${name}}}`;
  report(
    uid,
    {code: 'communication/template-unused', summary, hint: 'take it out of variables', path: ['variables', name], on: 'key'},
    'warning',
  );
}

function reportMissing({uid}: Resource, tag: string, missing: readonly string[], {report}: RuleContext): void {
  if (missing.length === 0) return;
  report(
    uid,
    {
      code: 'communication/template-languages',
      summary: `${tag} leaves out ${missing.map((name) => `{{${name}}}`).join(', ')}, which other languages use`,
      hint: 'say the same in every language',
      path: ['locales', tag],
      on: 'key',
    },
    'warning',
  );
}

function localesOf(spec: Spec): {readonly [tag: string]: Locale} {
  return (spec['locales'] ?? {}) as {readonly [tag: string]: Locale};
}
