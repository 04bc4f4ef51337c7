/** Tells which changes of a place leave a resource what it is. */
import {foldName, type Kind} from '#schemas/kind.ts';
import {type Resource, wholeName} from './resource.ts';

/** Where a resource is to stand; the parent is left out where it is not known yet. */
export interface Place {
  readonly parent?: string | undefined;
  readonly name: string;
}

/** Says whether a resource in this place would be about something else, so that it has to be another resource. */
export function isAnotherSubject(kind: Kind, prior: Resource, {parent = prior.parent, name}: Place): boolean {
  const isCalled = (each: string): string => foldName(kind, wholeName(kind, each));
  return kind.immutable.some((part) => (part === 'parent' ? parent !== prior.parent : isCalled(name) !== isCalled(prior.name)));
}

/** Says which parts of its place a resource of this kind keeps for good, for a message. */
export function immutablePlace({immutable}: Kind): string {
  return immutable.join(' and ');
}
