/** What holds for the webhooks of every product. */
import type {LintRule, Rule, RuleContext} from './manager.ts';
import {type Resource, specOf} from './resource.ts';
import {childrenOf} from './world.ts';

/** Events that would be sent to one place more than once. */
export function webhookRule(kind: string): Rule {
  return {
    kinds: [kind],
    warnsOf: () => true,
    check(context) {
      for (const {now} of context.touched) {
        if (!now) continue;
        checkPatterns(now, context);
        checkOthers(now, context);
      }
    },
  };
}

/** What the rule warns of, whichever product has the webhooks. */
export const webhookWarnings: readonly LintRule[] = [
  {id: 'webhook/covered', doc: 'A pattern of a webhook is among a wider one already. It changes nothing.', severity: 'warning'},
  {
    id: 'webhook/twice',
    doc: 'Two webhooks post to one URL, which then gets what both name twice.',
    severity: 'warning',
  },
];

function checkPatterns(webhook: Resource, {report}: RuleContext): void {
  const events = (specOf(webhook)['events'] ?? []) as readonly string[];
  for (const each of events) {
    const wider = events.find((other) => other !== each && covers(other, each));
    if (wider === undefined) continue;
    const problem = {
      code: 'webhook/covered',
      summary: `${each} is among ${wider} already`,
      hint: `leave ${each} out, or ${wider}`,
      path: ['events', each],
    };
    report(webhook.uid, problem, 'warning');
  }
}

/** Whether one pattern takes in all that another does. */
function covers(wide: string, narrow: string): boolean {
  const [one, other] = [wide.split('.'), narrow.split('.')];
  return (
    one.every((word, index) => {
      if (word === '*' && index === one.length - 1) return other.length > index;
      return other[index] !== undefined && (word === '*' || word === other[index]);
    }) &&
    (one.at(-1) === '*' || one.length === other.length)
  );
}

function checkOthers(webhook: Resource, {world, report}: RuleContext): void {
  const {url} = specOf(webhook);
  for (const other of childrenOf(world, webhook.parent, webhook.kind)) {
    if (other.uid === webhook.uid || specOf(other)['url'] !== url) continue;
    const problem = {
      code: 'webhook/twice',
      summary: `the webhook ${other.name} posts to ${url as string} as well, which then gets what both name twice`,
      hint: 'put the events of both into one',
      path: ['url'],
    };
    report(webhook.uid, problem, 'warning');
  }
}
