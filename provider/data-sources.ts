/** What is there, to be read: one by its id, or all that fit. */
import {addressBook, findOrganisation} from '#core/address.ts';
import {labelsOf, type Resource} from '#core/resource.ts';
import {ancestry, type World} from '#core/world.ts';
import {NAMESPACE} from '#engine/terraform/naming.ts';
import type {Kind} from '#schemas/kind.ts';
import {visible} from '#schemas/visible.ts';
import {findIdentified, notFound} from './identified.ts';
import type {StateAnswer} from './protocol/provider.ts';
import type {Values} from './protocol/type.ts';
import {subjectOf, valuesOf} from './values/subject.ts';

export function readOne(world: World, kind: Kind, config: Values): StateAnswer {
  const id = String(config['id']);
  const found = findIdentified(world, kind, id);
  if (!found) return {diagnostics: [{...notFound(world, kind, id), path: ['id']}]};
  return {state: {...valuesOf(world, subjectOf(world, found), undefined, 'there'), id}};
}

export function readAll(world: World, kind: Kind, config: Values): StateAnswer {
  const path = config[NAMESPACE];
  const within = typeof path === 'string' ? findOrganisation(world, path.split('/')) : undefined;
  if (typeof path === 'string' && !within) return missing(NAMESPACE, `${NAMESPACE} ${path} is not there`);
  const wanted = Object.entries((config['labels'] ?? {}) as {[label: string]: string});
  const book = addressBook(world);
  const fits = (resource: Resource): boolean => {
    const labels = labelsOf(resource);
    return wanted.every(([label, value]) => labels[label] === value) && (!within || isWithin(world, resource, within));
  };
  const found = [...world.resources.values()]
    .filter((each) => each.kind === kind.name && fits(each))
    .map((each) => ({address: book.of(each), each}))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const items = found.map(({each}) => valuesOf(world, subjectOf(world, each), undefined, 'there'));
  return {state: {...config, ids: items.map((each) => each['id'] as string), items}};
}

function isWithin(world: World, resource: Resource, organisation: Resource): boolean {
  for (const above of ancestry(world, resource.uid)) if (above.uid === organisation.uid) return true;
  return false;
}

function missing(attribute: string, summary: string): StateAnswer {
  return {diagnostics: [{severity: 'error', summary: visible(summary), detail: '[resource/missing]', path: [attribute]}]};
}
