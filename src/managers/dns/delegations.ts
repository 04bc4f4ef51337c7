/** Delegations: NS below the zone itself, DS beside it, and nothing but addresses under it (RFC 1034 section 4.2.1). */
import type {Rule, RuleContext} from '#core/manager.ts';
import type {Resource} from '#core/resource.ts';
import {childrenOf} from '#core/world.ts';
import {
  delegationAbove,
  fullName,
  isPlaceChanged,
  ownersAbove,
  RECORD_SET,
  type RecordSet,
  recordSet,
  setAt,
  standing,
  vacated,
} from './record-sets.ts';

export const delegations: Rule = {
  kinds: [RECORD_SET],
  check(context) {
    for (const set of standing(context)) {
      if (set.type === 'NS') checkNs(set, context);
      else if (set.type === 'DS') checkDs(set, context);
      checkPlace(set, context);
    }
    checkLeftDs(context);
    checkBelowNew(context);
  },
};

function checkNs({owner, zone, resource}: RecordSet, {report}: RuleContext): void {
  if (owner === '@') {
    report(resource.uid, {
      code: 'dns/ns-at-apex',
      summary: `NS at ${zone.name} itself says who answers for the zone, which is not a record here (RFC 1034 section 4.2.1)`,
      hint: 'write nameservers: [NAME, …] at the zone, and leave NS out of @',
    });
  } else if (owner.startsWith('*')) {
    report(resource.uid, {
      code: 'dns/ns-wildcard',
      summary: `${fullName(owner, zone)} delegates a wildcard, for which no meaning is defined (RFC 4592 section 4.2)`,
      hint: 'write NS for each name',
    });
  }
}

function checkDs({owner, zone, resource}: RecordSet, {world, report}: RuleContext): void {
  if (owner === '@') {
    report(resource.uid, {
      code: 'dns/ds-at-apex',
      summary: `DS for ${zone.name} stands in the zone above it, never in the zone itself (RFC 4035 section 2.4)`,
      hint: 'hand it to whoever runs the zone above',
    });
  } else if (!setAt(world, zone, owner, 'NS')) {
    report(resource.uid, lonelyDs(fullName(owner, zone)));
  }
}

function lonelyDs(name: string): {code: string; summary: string; hint: string} {
  return {
    code: 'dns/ds-without-ns',
    summary: `${name} has DS and no NS, and DS stands only where a zone is delegated (RFC 4035 section 2.4)`,
    hint: `write NS for ${name}, or leave DS out`,
  };
}

/** Nothing but NS, DS and addresses at a delegation, and nothing but addresses below. */
function checkPlace({owner, zone, type, resource}: RecordSet, {world, report}: RuleContext): void {
  if (owner === '@' || type === 'A' || type === 'AAAA') return;
  if (type !== 'NS' && type !== 'DS' && setAt(world, zone, owner, 'NS')) {
    report(resource.uid, outOfZone(fullName(owner, zone), type, fullName(owner, zone)));
    return;
  }
  const cut = delegationAbove(world, zone, owner);
  if (cut !== undefined) report(resource.uid, outOfZone(fullName(owner, zone), type, fullName(cut, zone)));
}

function outOfZone(name: string, type: string, cut: string): {code: string; summary: string; hint: string} {
  return {
    code: 'dns/below-delegation',
    summary: `${cut} is delegated, so nobody asks this zone for ${name === cut ? `its ${type}` : `${type} at ${name}`}; only addresses of name servers may stand there (RFC 2181 section 6)`,
    hint: `write ${type} in the zone ${cut}, or leave out NS at ${cut}`,
  };
}

/** An NS set that went and left its DS behind. */
function checkLeftDs(context: RuleContext): void {
  const {world, report} = context;
  let touched: Set<string> | undefined;
  for (const {type, owner, zone, resource} of vacated(context)) {
    if (type !== 'NS' || setAt(world, zone, owner, 'NS')) continue;
    const left = setAt(world, zone, owner, 'DS');
    if (!left) continue;
    touched ??= new Set(context.touched.map((each) => each.uid));
    if (!touched.has(left.uid)) report(resource.uid, lonelyDs(fullName(owner, zone)));
  }
}

/** By their names alone: a zone may hold 100,000 sets. */
const NS = /:NS(#|$)/;
const ADDRESS = /:A(AAA)?(#|$)/;

/** A new delegation hides what stood at and below it: the one question that needs a look at the whole zone, once for all of its delegations. */
function checkBelowNew({world, touched, report}: RuleContext): void {
  const cuts = new Map<Resource, Map<string, Resource>>();
  for (const each of touched) {
    const set = each.now && NS.test(each.now.name) && isPlaceChanged(each) ? recordSet(world, each.now) : undefined;
    if (!set || set.owner === '@') continue;
    const known = cuts.get(set.zone);
    if (known) known.set(set.owner, set.resource);
    else cuts.set(set.zone, new Map([[set.owner, set.resource]]));
  }
  if (cuts.size === 0) return;
  const uids = new Set(touched.map((each) => each.uid));
  for (const [zone, owners] of cuts) {
    for (const [cut, hidden] of findHidden(zone, owners, uids, world)) reportHidden(cut, hidden, report);
  }
}

function findHidden(
  zone: Resource,
  cuts: ReadonlyMap<string, Resource>,
  touched: ReadonlySet<string>,
  world: RuleContext['world'],
): Map<Resource, RecordSet[]> {
  const hidden = new Map<Resource, RecordSet[]>();
  for (const child of childrenOf(world, zone.uid, RECORD_SET)) {
    if (touched.has(child.uid) || ADDRESS.test(child.name)) continue;
    const set = recordSet(world, child) as RecordSet;
    const cut = (set.type === 'DS' ? undefined : cuts.get(set.owner)) ?? nearest(set, cuts);
    if (!cut) continue;
    const known = hidden.get(cut);
    if (known) known.push(set);
    else hidden.set(cut, [set]);
  }
  return hidden;
}

function nearest({owner, zone}: RecordSet, cuts: ReadonlyMap<string, Resource>): Resource | undefined {
  for (const above of ownersAbove(owner, zone)) {
    const cut = cuts.get(above);
    if (cut) return cut;
  }
  return undefined;
}

function reportHidden(cut: Resource, hidden: readonly RecordSet[], report: RuleContext['report']): void {
  const named = hidden.slice(0, 3).map(({owner, zone, type}) => `${fullName(owner, zone)} ${type}`);
  const more = hidden.length > 3 ? ` and ${hidden.length - 3} more` : '';
  report(cut.uid, {
    code: 'dns/delegation-hides',
    summary: `the new NS hides what stands in this zone already, ${named.join(', ')}${more}: only addresses of name servers may stand below a delegation (RFC 2181 section 6)`,
    hint: 'move these sets to the delegated zone, or leave NS out',
  });
}
