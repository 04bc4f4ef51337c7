/** The rules of the platform's own kinds. */

import {addressBook} from '#core/address.ts';
import type {Manager, Rule, RuleContext} from '#core/manager.ts';
import {type Resource, referrersOf, specOf, type World} from '#core/world.ts';
import {BUILT_IN_ROLES, GROUP_DEPTH} from '#schemas/platform.ts';
import {hasOwner, memberGroups, splitGrant} from './platform/access.ts';

/** Groups in groups never come round to where they began, and nest only so deep. */
const groupsNest: Rule = {
  kinds: ['membership'],
  check({world, touched, report}) {
    for (const {now} of touched) {
      if (!now || world.resources.get(now.name)?.kind !== 'group') continue;
      const cycle = pathBetween(world, now.name, now.parent);
      if (cycle) {
        const book = addressBook(world);
        const names = [now.parent, ...cycle].map((uid) => book.of(world.resources.get(uid) as Resource).replace(/^group /, ''));
        report(now.uid, {
          code: 'group/cycle',
          summary: `groups would be members of each other: ${names.join(' > ')}`,
          hint: 'take one of these memberships out',
        });
        continue;
      }
      const deep = heightAbove(world, now.parent) + heightBelow(world, now.name);
      if (deep > GROUP_DEPTH)
        report(now.uid, {
          code: 'group/depth',
          summary: `groups would stand ${deep} deep in groups here; ${GROUP_DEPTH} is the most`,
        });
    }
  },
};

/** The groups from one down to another, both included; undefined when there is no way. */
function pathBetween(world: World, from: string, to: string, seen = new Set<string>()): readonly string[] | undefined {
  if (from === to) return [from];
  if (seen.has(from)) return undefined;
  seen.add(from);
  for (const {member} of memberGroups(world, from)) {
    const rest = pathBetween(world, member, to, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

function heightBelow(world: World, group: string, left = GROUP_DEPTH + 1): number {
  let most = 0;
  if (left > 0) for (const {member} of memberGroups(world, group)) most = Math.max(most, heightBelow(world, member, left - 1));
  return most + 1;
}

function heightAbove(world: World, group: string, left = GROUP_DEPTH + 1): number {
  let most = 0;
  for (const uid of left > 0 ? referrersOf(world, group) : []) {
    const row = world.resources.get(uid);
    if (row?.kind === 'membership') most = Math.max(most, heightAbove(world, row.parent, left - 1));
  }
  return most + 1;
}

/**
 * No transaction takes an organisation from an owner to none while it remains. It is asked at the end, so that it covers
 * a removal, a group edit, a suspension, an expiry and a move alike; and only of what had one, so that an organisation
 * can be made and taken down step by step.
 */
const keepsOwner: Rule = {
  kinds: ['grant', 'membership', 'account', 'group', 'organisation'],
  check(context) {
    const {world, before, touched, asOf, report} = context;
    if (!touched.some((each) => each.prior)) return;
    for (const organisation of ownedBefore(context)) {
      if (!world.resources.has(organisation) || hasOwner(world, organisation, asOf) || !hasOwner(before, organisation, asOf))
        continue;
      report(organisation, {
        code: 'organisation/last-owner',
        summary: 'nobody would be owner of this organisation any more',
        hint: 'give owner to somebody who can sign in, in the same plan',
      });
    }
  },
};

/** Organisations with a grant of owner, and those that moved away from one. */
function ownedBefore({before, touched}: RuleContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const resource of before.resources.values())
    if (resource.kind === 'grant' && splitGrant(resource)[0] === 'owner') found.add(resource.parent);
  for (const {prior, now} of touched)
    if (prior && now && prior.parent !== now.parent && now.kind === 'organisation') found.add(now.uid);
  return found;
}

/** A role may not be called like a built-in one. */
const ownNames: Rule = {
  kinds: ['role'],
  check({touched, report}) {
    for (const {now} of touched) {
      if (now && (BUILT_IN_ROLES.names as readonly string[]).includes(now.name)) {
        report(now.uid, {code: 'role/built-in', summary: `${now.name} is a built-in role`, hint: 'give it another name'});
      }
    }
  },
};

/** Permissions name products and collections that exist. */
const knownPermissions: Rule = {
  kinds: ['role'],
  check({world, touched, report}) {
    const {kinds} = world.catalogue;
    for (const {now} of touched) {
      for (const permission of now ? ((specOf(now)['permissions'] ?? []) as readonly string[]) : []) {
        const [product, collection, verb] = permission.split('.');
        const fits = kinds
          .filter((kind) => product === '*' || kind.product === product)
          .filter((kind) => collection === undefined || collection === '*' || kind.collection === collection);
        const known = fits.some((kind) => verb === undefined || verb === '*' || verb in kind.permissions);
        if (!known)
          report(
            (now as Resource).uid,
            {
              code: 'role/unknown-permission',
              summary: `${permission} allows nothing: there is no such ${fits.length > 0 ? 'verb' : 'collection'}`,
              path: ['permissions'],
            },
            'warning',
          );
      }
    }
  },
};

/** What is subscribed to exists. */
const knownProducts: Rule = {
  kinds: ['product'],
  check({world, touched, report}) {
    const {products} = world.catalogue;
    for (const {now} of touched) {
      if (now && !products.includes(now.name))
        report(now.uid, {
          code: 'product/unknown',
          summary: `there is no product ${now.name}`,
          hint: `there is ${products.join(', ')}`,
        });
    }
  },
};

export const platformManager: Manager = {
  product: 'platform',
  rules: [groupsNest, keepsOwner, ownNames, knownPermissions, knownProducts],
};
