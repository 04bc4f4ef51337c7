/** A delete and a create that may have been meant as a rename. */
import {parseAddress} from '#core/address.ts';
import type {ShownChange, ShownPlan} from '#core/plan/shown.ts';
import {catalogue} from '#schemas/catalogue.ts';

/** Returns the rename that a deletion may have been meant as; empty where nothing, or more than one thing, is created in its stead. */
export function sayRename(plan: ShownPlan, change: ShownChange): string {
  if (change.action !== 'delete' || change.reason.code !== 'no-longer-declared') return '';
  const kind = catalogue.kind(change.kind);
  if (!kind || kind.immutable.includes('name') || kind.keyReferences.length > 0) return '';
  const beside = besideOf(plan).get(placeOf(plan, change)) ?? [];
  const created = beside.filter(({action, reason}) => action === 'create' && reason.code === 'not-there');
  const isOne = created.length === 1 && beside.length === 2;
  return isOne && created[0]
    ? `if ${created[0].address} is the same under a new name, write previously: ${nameOf(change)} there`
    : '';
}

const known = new WeakMap<ShownPlan, ReadonlyMap<string, readonly ShownChange[]>>();

/** The creates and deletes of each kind below each parent. */
function besideOf(plan: ShownPlan): ReadonlyMap<string, readonly ShownChange[]> {
  const found = known.get(plan);
  if (found) return found;
  const made = new Map<string, ShownChange[]>();
  for (const each of plan.changes) {
    if (each.action !== 'create' && each.action !== 'delete') continue;
    const place = placeOf(plan, each);
    made.set(place, [...(made.get(place) ?? []), each].slice(0, 3));
  }
  known.set(plan, made);
  return made;
}

function placeOf(plan: ShownPlan, change: ShownChange): string {
  return `${change.kind} ${plan.parentOf(change)}`;
}

function nameOf({address, kind}: ShownChange): string {
  const parsed = parseAddress(catalogue, address);
  if (typeof parsed === 'string') return address;
  const {names, organisation} = parsed;
  return names.length === 0 ? (organisation.at(-1) ?? '') : names.slice(-(catalogue.kind(kind)?.keyParts.length ?? 1)).join(':');
}
