/** What leads from what a resource says to what it is to say, as a merge patch. */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Updated} from './event.ts';
import {type Resource, specOf} from './resource.ts';

type Spec = {readonly [field: string]: Json};

/** What a resource is to say; `spec` and `labels` as they are stored. */
export type Said = Pick<Resource, 'spec' | 'labels' | 'protect'>;

/** Undefined where nothing differs. */
export function patchTo(prior: Resource, {spec, labels, protect}: Said): Updated | undefined {
  if (spec === prior.spec && labels === prior.labels && protect === prior.protect) return undefined;
  const fields = spec === prior.spec ? {} : patchSpec(specOf(prior), JSON.parse(spec) as Spec);
  const patch: Updated = {
    ...(Object.keys(fields).length > 0 ? {spec: fields} : {}),
    ...(labels === prior.labels ? {} : {labels: JSON.parse(labels) as {[label: string]: string}}),
    ...(protect === prior.protect ? {} : {protect}),
  };
  return Object.keys(patch).length > 0 ? patch : undefined;
}

export function patchSpec(prior: Spec, wanted: Spec): {[field: string]: Json | null} {
  const patch: {[field: string]: Json | null} = {};
  for (const name in wanted) if (JSON.stringify(wanted[name]) !== JSON.stringify(prior[name])) patch[name] = wanted[name] as Json;
  for (const name in prior) if (!(name in wanted)) patch[name] = null;
  return patch;
}

/** The fields of a patch that can't be changed in place. */
export function immutableIn(kind: Kind, patch: Updated | undefined): readonly string[] {
  return Object.keys(patch?.spec ?? {}).filter((name) => kind.fields[name]?.immutable);
}

/** What is wanted, with what was observed since, in the order of the schema: what is observed is nobody's to change. */
export function keepObserved(kind: Kind, spec: Spec, prior: Resource | undefined): Spec {
  if (kind.observed.length === 0 || !prior) return spec;
  const before = specOf(prior);
  const kept: {[field: string]: Json} = {};
  for (const name in kind.fields) {
    const value = kind.fields[name]?.observed ? before[name] : spec[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}
