/** DKIM: keys that receivers can read, and that are exchanged without a mail on its way being lost. */
import {standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {SELECTORS} from '#schemas/communication/platform.ts';
import {MAIL_DOMAIN} from './kinds.ts';

export const signing: Rule = {
  kinds: [MAIL_DOMAIN],
  warnsOf: ({spec}) => spec.includes('ed25519'),
  check(context) {
    for (const {now} of standing(context)) {
      if (algorithmOf(now) === 'ed25519')
        context.report(
          now.uid,
          {
            code: 'communication/dkim-ed25519',
            summary: 'many receivers can’t read signatures by ed25519 and take the mail for unsigned (RFC 8463)',
            hint: 'leave algorithm out, until those you write to can',
            path: ['dkim', 'algorithm'],
          },
          'warning',
        );
    }
  },
};

export const keyExchange: Rule = {
  kinds: [MAIL_DOMAIN],
  check(context) {
    for (const {now} of standing(context)) {
      const prior = context.before.resources.get(now.uid);
      if (prior) checkExchange(now, prior, context);
    }
  },
};

/** A key that is exchanged under its own name leaves mail on its way without one that fits. */
function checkExchange(now: Resource, prior: Resource, {report}: RuleContext): void {
  if (algorithmOf(now) === algorithmOf(prior)) return;
  const kept = selectorsOf(now).filter((each) => selectorsOf(prior).includes(each));
  if (kept.length === 0) return;
  report(
    now.uid,
    {
      code: 'communication/dkim-selector-kept',
      summary: `the keys of ${kept.join(', ')} become other ones under the same names, so mail that is on its way fails (RFC 6376 section 3.1)`,
      hint: 'write new selectors with the new algorithm',
      path: ['dkim', 'algorithm'],
    },
    'warning',
  );
}

interface Dkim {
  readonly selectors?: readonly string[];
  readonly algorithm?: string;
}

function algorithmOf(domain: Resource): string {
  return ((specOf(domain)['dkim'] ?? {}) as Dkim).algorithm ?? 'rsa2048';
}

function selectorsOf(domain: Resource): readonly string[] {
  return ((specOf(domain)['dkim'] ?? {}) as Dkim).selectors ?? SELECTORS;
}
