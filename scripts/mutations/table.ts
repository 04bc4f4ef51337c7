/** All mutations; `npm run mutations` runs every one, CI a sample. */
import {clock} from './clock.ts';
import {derivation} from './derivation.ts';
import {identity} from './identity.ts';
import type {Mutation} from './mutation.ts';
import {opening} from './opening.ts';
import {partialPlans} from './partial-plans.ts';
import {planner} from './planner.ts';
import {savedPlans} from './saved-plans.ts';
import {store} from './store.ts';
import {terraform} from './terraform.ts';
import {trust} from './trust.ts';

export const MUTATIONS: readonly Mutation[] = [
  ...planner,
  ...partialPlans,
  ...derivation,
  ...identity,
  ...store,
  ...clock,
  ...opening,
  ...savedPlans,
  ...terraform,
  ...trust,
];
