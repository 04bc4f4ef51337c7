/** What may be declared of people, groups and access, and is seldom meant. */
import type {Lint, LintContext, LintRule} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childrenOf, referrersOf} from '#core/world.ts';
import {isCounting, personsOf, splitGrant} from './access.ts';

export const platformWarnings: readonly LintRule[] = [
  {
    id: 'role/unknown-permission',
    doc: 'A permission names a product, a collection or a verb that does not exist, so that it allows nothing.',
    severity: 'warning',
  },
];

const emptyGroup: Lint = {
  id: 'group/empty',
  doc: 'A group that nobody is put into here. Access given to it reaches nobody, unless another stack or a hand adds members.',
  severity: 'info',
  kinds: ['group'],
  check({world, declared, report}) {
    for (const group of declared)
      if ([...childrenOf(world, group.uid, 'membership')].length === 0)
        report(group.uid, {summary: `the group ${group.name} has no members here`, hint: 'give it members, or take it out'});
  },
};

const expired: Lint = {
  id: 'access/expired',
  doc: 'A grant or a membership whose until has passed. It gives nothing any more, and reads as if it did.',
  severity: 'warning',
  kinds: ['grant', 'membership'],
  check({declared, asOf, report}) {
    for (const row of declared)
      if (!isCounting(row, asOf))
        report(row.uid, {
          summary: `this ran out at ${specOf(row)['until']}`,
          hint: 'take it out, or give it another day',
          path: ['until'],
        });
  },
};

const soleOwner: Lint = {
  id: 'organisation/sole-owner',
  doc: 'An organisation at the root whose only owner is one person. When that person leaves or loses the key, nobody can give access.',
  severity: 'info',
  kinds: ['organisation'],
  check(context) {
    const {world, declared, report} = context;
    for (const organisation of declared) {
      const [only, ...others] = organisation.parent === '' ? ownersOf(organisation, context) : [];
      if (only === undefined || others.length > 0) continue;
      report(organisation.uid, {
        summary: `${world.resources.get(only)?.name} alone is owner of ${organisation.name}`,
        hint: 'give owner to a second person, or to a group of several',
      });
    }
  },
};

function ownersOf(organisation: Resource, {world, asOf}: LintContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const grant of childrenOf(world, organisation.uid, 'grant')) {
    const [role, subject] = splitGrant(grant);
    if (role === 'owner' && isCounting(grant, asOf)) for (const person of personsOf(world, subject, asOf)) found.add(person);
  }
  return found;
}

const unusedRole: Lint = {
  id: 'role/unused',
  doc: 'A role that nobody is given here. It allows nothing to anybody, unless another stack or a hand gives it.',
  severity: 'info',
  kinds: ['role'],
  check({world, declared, report}) {
    for (const role of declared)
      if (referrersOf(world, role.uid).size === 0)
        report(role.uid, {summary: `nobody is given the role ${role.name} here`, hint: 'give it under access:, or take it out'});
  },
};

export const platformLints: readonly Lint[] = [emptyGroup, expired, soleOwner, unusedRole];
