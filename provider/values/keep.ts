/** Keeps the values of a state that the configuration only spells in another way, so that Terraform plans no change. */
import {isDeepStrictEqual} from 'node:util';
import {type Resource, specOf, splitKey} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {attributeOfParent, type Target} from '#engine/one-by-one/target.ts';
import type {Attributes} from '../protocol/schema.ts';
import type {Value, Values} from '../protocol/type.ts';
import {subjectOf, valuesOf} from './subject.ts';

/** What a resource is, and what is wanted of it. */
export interface Comparison {
  readonly world: World;
  readonly there: Resource;
  readonly target: Target;
  /** Fields of which nothing is known yet. */
  readonly unknown: readonly string[];
}

/** Terraform accepts the prior value of an attribute that is written, and any value of one that is left out and computed. */
export function keepSpelling(
  comparison: Comparison,
  attributes: Attributes,
  {planned, prior, config}: {readonly planned: Values; readonly prior: Values; readonly config: Values},
): Values {
  // With another address, names that are relative to what is above it mean something else.
  if (planned['id'] !== prior['id']) return planned;
  const isKeepable = (name: string): boolean =>
    (prior[name] ?? null) !== null && ((config[name] ?? null) !== null || attributes[name]?.computed === true);
  const spelt = sameIn(comparison).filter((name) => isKeepable(name) && !isEqual(planned[name], prior[name]));
  if (spelt.length === 0) return planned;
  // A state that was not refreshed may hold something else than what is stored.
  const {world, there} = comparison;
  const now = valuesOf(world, subjectOf(world, there), prior, 'there');
  const kept = spelt.filter((name) => isEqual(now[name], prior[name]));
  return {...planned, ...Object.fromEntries(kept.map((name) => [name, prior[name] as Value]))};
}

/** Lists the attributes that are wanted as they are. */
function sameIn({there, target, unknown}: Comparison): readonly string[] {
  const {kind, parent, name, spec, labels, protect} = target;
  const before = specOf(there);
  const [parts, partsBefore] = [splitKey(kind, name), splitKey(kind, there.name)];
  const isField = (field: string): boolean => !kind.secrets.includes(field) && !kind.observed.includes(field);
  const same = [
    ...Object.keys(kind.fields).filter((field) => isField(field) && isEqual(spec[field], before[field])),
    ...kind.keyParts.filter((_, index) => parts[index] === partsBefore[index]),
    ...(kind.parent !== undefined && parent === there.parent ? [attributeOfParent(kind)] : []),
    ...(JSON.stringify(labels) === there.labels ? ['labels'] : []),
    ...(protect === there.protect ? ['protect'] : []),
  ];
  return same.filter((each) => !unknown.includes(each));
}

function isEqual(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a ?? null, b ?? null);
}
