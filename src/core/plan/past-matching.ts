/** What the matching of the past works with. */
import type {Json} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Past} from '../past.ts';
import {type Resource, specOf} from '../resource.ts';
import type {Matching} from './match.ts';

export interface PastMatching extends Pick<Matching, 'world' | 'stack' | 'stacks' | 'digest' | 'report' | 'seal'> {
  readonly past: Past;
  /** The position that it is the past of. */
  readonly to: number;
}

/** The fields of a resource that a config could set: without what is observed, and without the digests of its secrets. */
export function ownSpec(kind: Kind, resource: Resource): {readonly [field: string]: Json} {
  const spec: {[field: string]: Json} = {...specOf(resource)};
  for (const name of kind.observed) delete spec[name];
  for (const name of kind.secrets) {
    const {digest: _, ...reference} = (spec[name] ?? {}) as {readonly digest?: string; readonly [part: string]: Json | undefined};
    if (spec[name] !== undefined) spec[name] = reference as Json;
  }
  return spec;
}
