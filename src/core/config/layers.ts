/** Layers: what is laid over what. Blueprints lie under the files, the overlays of an environment over them. */
import type {Place} from '../diagnostic.ts';

export interface Layer {
  readonly name: string;
  /** The higher one wins. */
  readonly rank: number;
  /** Entries of the layers below may be taken out. */
  readonly isOverlay?: true;
  /** The blueprint, and before it those through which it is used. */
  readonly blueprints?: readonly string[];
  /** Where the blueprint is used. */
  readonly used?: Place['used'];
}

export const FILES: Layer = {name: 'file', rank: 0};

export function overlay(environment: string): Layer {
  return {name: `environment ${environment}`, rank: 1, isOverlay: true};
}

export function blueprintLayer(rank: number, blueprints: readonly string[], at: Place): Layer {
  const name = `blueprint ${blueprints.at(-1)}`;
  return {name, rank, blueprints, used: {note: `the ${name} is used here`, at}};
}
