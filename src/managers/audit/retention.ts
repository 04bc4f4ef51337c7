/** Retention: one policy for each domain, and nothing that was to be kept is given up without a word. */
import {addressBook} from '#core/address.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childrenOf, type World} from '#core/world.ts';
import {durationMilliseconds} from '#schemas/fields/number.ts';

const RETENTION_POLICY = 'audit.retention_policy';

/** Two policies for one domain would each say when to delete. */
export const onePolicyByDomain: Rule = {
  kinds: [RETENTION_POLICY],
  check({world, touched, report}) {
    const seen = new Set<string>();
    for (const {now} of touched) {
      if (!now || seen.has(now.uid)) continue;
      const domain = domainOf(now);
      const others = policiesOf(world, now.parent, domain).filter((each) => each.uid !== now.uid);
      const [other] = others;
      if (!other) continue;
      // Where both are new, one message is enough.
      for (const each of others) seen.add(each.uid);
      const {name} = world.resources.get(domain) as Resource;
      report(now.uid, {
        code: 'audit/policy-twice',
        summary: `the domain ${name} has a policy here already, ${addressBook(world).of(other)}`,
        hint: 'keep one of the two, with the longer period',
        path: ['domain'],
      });
    }
  },
};

/** What has been deleted does not come back, so that whoever reviews the plan is told before. */
export const keepsLongEnough: Rule = {
  kinds: [RETENTION_POLICY],
  check(context) {
    for (const {uid, prior, now} of context.touched) {
      if (!prior) continue;
      checkDomain(uid, prior, now, context);
      if (!now) continue;
      checkPeriod(prior, now, context);
      checkHold(prior, now, context);
    }
  },
};

function checkPeriod(prior: Resource, now: Resource, {report}: RuleContext): void {
  const [was, is] = [prior, now].map(periodOf) as [string, string];
  if (durationMilliseconds(is) >= durationMilliseconds(was)) return;
  report(
    now.uid,
    {
      code: 'audit/shortened',
      summary: `the period is shortened from ${was} to ${is}: what is older than ${is} is deleted, and does not come back`,
      hint: `write ${was} to keep it`,
      path: ['period'],
    },
    'warning',
  );
}

function checkHold(prior: Resource, now: Resource, {report}: RuleContext): void {
  if (!isHeld(prior) || isHeld(now)) return;
  report(
    now.uid,
    {
      code: 'audit/hold-lifted',
      summary: `legal_hold goes from true to false: what is older than ${periodOf(now)} is deleted, and does not come back`,
      hint: 'write legal_hold: true while anybody may still ask for it',
      path: ['legal_hold'],
    },
    'warning',
  );
}

/** A policy that goes, or turns to another domain, leaves one that nobody keeps; unless another stands here by now. */
function checkDomain(uid: string, prior: Resource, now: Resource | undefined, {world, report}: RuleContext): void {
  const domain = world.resources.get(domainOf(prior));
  if (!domain || !world.resources.has(prior.parent) || policiesOf(world, prior.parent, domain.uid).length > 0) return;
  report(
    uid,
    {
      code: 'audit/unkept',
      summary: `nothing here says any more how long ${domain.name} is kept; it was ${periodOf(prior)}${isHeld(prior) ? ', under a legal hold' : ''}`,
      hint: `declare a policy for ${domain.name}`,
      ...(now ? {path: ['domain']} : {}),
    },
    'warning',
  );
}

function policiesOf(world: World, organisation: string, domain: string): readonly Resource[] {
  return [...childrenOf(world, organisation, RETENTION_POLICY)].filter((each) => domainOf(each) === domain);
}

function domainOf(policy: Resource): string {
  return specOf(policy)['domain'] as string;
}

function periodOf(policy: Resource): string {
  return specOf(policy)['period'] as string;
}

function isHeld(policy: Resource): boolean {
  return specOf(policy)['legal_hold'] === true;
}
