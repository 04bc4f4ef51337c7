/** Finds what an id names: for imports and data sources. */
import {addressBook, findById, parseBelowKind} from '#core/address.ts';
import {didYouMean} from '#core/diagnostic.ts';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import type {Kind} from '#schemas/kind.ts';
import {visible} from '#schemas/visible.ts';
import type {Diagnostic, StateAnswer} from './protocol/provider.ts';
import {idForm} from './schema/resource.ts';
import {subjectOf, valuesOf} from './values/subject.ts';

/** By its id in any spelling, with or without its kind, or by its uid. */
export function findIdentified(world: World, kind: Kind, id: string): Resource | undefined {
  const byUid = world.resources.get(id);
  return byUid?.kind === kind.name ? byUid : findById(world, kind, id);
}

/** Answers the state of the resource that is imported. */
export function importResource(world: World, kind: Kind, id: string): StateAnswer {
  const found = findIdentified(world, kind, id);
  if (!found) return {diagnostics: [notFound(world, kind, id)]};
  return {state: valuesOf(world, subjectOf(world, found), undefined, 'there')};
}

/** Says what is wrong with an id that names nothing, and how ids of its kind are written. */
export function notFound(world: World, kind: Kind, id: string): Diagnostic {
  const form = `The id of ${article(kind.name)} ${kind.name} is ${idForm(kind)}`;
  const isForm = typeof parseBelowKind(world.catalogue, kind, id) !== 'string';
  const near = isForm ? nearId(world, kind, id) : undefined;
  return {
    severity: 'error',
    summary: visible(
      isForm
        ? `${kind.name} ${id.startsWith(`${kind.name} `) ? id.slice(kind.name.length + 1).trim() : id} is not there`
        : `“${id}” is not the id of ${article(kind.name)} ${kind.name}`,
    ),
    detail: visible(`${form}${near ? `; did you mean ${near}?` : '.'}`).concat(
      isForm ? '\n[resource/missing]' : '\n[config/invalid-address]',
    ),
  };
}

/** The most ids that are compared with a wrong one. */
const COMPARED = 20_000;

function nearId(world: World, kind: Kind, id: string): string | undefined {
  const book = addressBook(world);
  const others = [...world.resources.values()].filter((each) => each.kind === kind.name).slice(0, COMPARED);
  return didYouMean(
    id,
    others.map((each) => book.of(each).slice(kind.name.length + 1)),
  );
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
