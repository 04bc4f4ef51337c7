/** What stories are told with: a catalogue, and words for each of its kinds. */
import type {Manager} from '#core/manager.ts';
import type {View} from '#core/readable.ts';
import type {World} from '#core/world.ts';
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';
import type {Model} from './model.ts';

export interface Vocabulary {
  readonly catalogue: Catalogue;
  readonly managers: readonly Manager[];
  readonly words: {readonly [kind: string]: Words};
  /** Whether a model keeps the rules of its products, so that most plans can be applied. */
  /** What a plan may be refused for all the same, where two stacks and some hands don't know of each other. */
  readonly mayFail: readonly string[];
  isSound(model: Model, view: View): boolean;
  /** A rule that one transaction must not break, as a sentence when it does. */
  breaks?(before: World, after: World): string | undefined;
}

export interface Words {
  /** How often it is chosen. */
  readonly weight: number;
  /** Whole keys, for kinds whose key refers to nothing. */
  readonly keys?: readonly (readonly string[])[];
  /** Words that a part of the key may hold instead of a reference. */
  readonly builtIn?: {readonly [part: string]: readonly string[]};
  /** Values of fields that are no references; undefined leaves the field out. */
  fields(key: readonly string[]): {readonly [field: string]: readonly (Raw | undefined)[]};
}
