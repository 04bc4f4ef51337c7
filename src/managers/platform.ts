/** The rules of the platform's own kinds. */

import type {Manager, Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {below} from '#core/rules.ts';
import type {Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {BUILT_IN_ROLES} from '#schemas/platform.ts';
import {hasOwner, splitGrant} from './platform/access.ts';
import {platformLints, platformWarnings} from './platform/lints.ts';
import {groupsNest} from './platform/nesting.ts';

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
    for (const organisation of withHeirs(context, ownedBefore(context))) {
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

/** Where an owner is no longer handed down, all organisations below that may have lost theirs. */
function withHeirs({world, before, asOf}: RuleContext, organisations: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(organisations);
  for (const uid of organisations) {
    if (!hasOwner(before, uid, asOf, 'below') || hasOwner(world, uid, asOf, 'below')) continue;
    for (const each of below(world, uid)) if (each.kind === 'organisation') found.add(each.uid);
  }
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
  warnsOf: () => true,
  check({world, touched, report}) {
    const {kinds} = world.catalogue;
    for (const {now} of touched) {
      for (const permission of now ? ((specOf(now)['permissions'] ?? []) as readonly string[]) : []) {
        const [product, collection, verb] = permission.split('.');
        const fits = kinds
          .filter((kind) => product === '*' || kind.product === product)
          .filter((kind) => collection === undefined || collection === '*' || kind.collection === collection);
        const known = fits.some((kind) => verb === undefined || verb === '*' || Object.hasOwn(kind.permissions, verb));
        if (!known) report((now as Resource).uid, allowsNothing(permission, fits, kinds), 'warning');
      }
    }
  },
};

function allowsNothing(permission: string, fits: readonly Kind[], kinds: readonly Kind[]): Problem {
  const [product, collection = '', verb = ''] = permission.split('.');
  const collections = kinds.filter((kind) => product === '*' || kind.product === product).map((kind) => kind.collection);
  const known = fits.length > 0 ? Object.keys((fits[0] as Kind).permissions) : collections;
  const what = fits.length > 0 ? 'verb' : collections.length > 0 ? 'collection' : 'product';
  return {
    code: 'role/unknown-permission',
    summary: `${permission} allows nothing: there is no such ${what}`,
    hint:
      known.length > 0
        ? `there is ${known.join(', ')}`
        : `there is ${[...new Set(kinds.map((kind) => kind.product))].join(', ')}`,
    instead: {written: fits.length > 0 ? verb : collection, known},
    path: ['permissions', permission],
  };
}

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
          instead: {written: now.name, known: products},
          hint: `there is ${products.join(', ')}`,
        });
    }
  },
};

export const platformManager: Manager = {
  product: 'platform',
  rules: [groupsNest, keepsOwner, ownNames, knownPermissions, knownProducts],
  warnings: platformWarnings,
  lints: platformLints,
};
