/** A store, and plans of small configs on it: what the tests of the planner are made with. */
import {addressBook, findResource, parseAddress} from '#core/address.ts';
import type {Command} from '#core/decide.ts';
import {newUid} from '#core/plan/place.ts';
import type {Plan} from '#core/plan/planned.ts';
import {isSelector, parseSelector, type Selector} from '#core/plan/selector.ts';
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import type {Json, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {perform} from '../../../../laws/by-hand.ts';
import {applyOn, bytesOf, openStage, planOn, reshuffled} from '../../../../laws/stage.ts';
import type {Vocabulary} from '../../../../laws/vocabulary.ts';

export type Tree = {readonly [key: string]: Raw};

/** Selectors as they are written. */
export interface Selecting {
  readonly target?: readonly string[];
  readonly exclude?: readonly string[];
}

export interface Workbench {
  readonly store: Store;
  plan(tree: Tree, stack?: string): Plan;
  /** Plans it and applies it; throws when it can't. */
  apply(tree: Tree, stack?: string): Plan;
  planPart(tree: Tree, part: Selecting): Plan;
  applyPart(tree: Tree, part: Selecting): Plan;
  /** Plans to delete all that the stack owns. */
  destroy(tree: Tree): Plan;
  world(): World;
  /** The bytes of the plan, made on the state as a store would hold it that keeps things in another order. */
  bytes(tree: Tree, seed: number): string;
  find(address: string): Resource;
  /** Creates something that nobody owns. */
  byHand(kind: string, parent: string, name: string, spec?: {readonly [field: string]: Json}): void;
}

export function workbench(vocabulary: Vocabulary): Workbench {
  const store = openStage(vocabulary);
  const files = (tree: Tree, stack = 'one') => [
    {name: 'pltfrms.yaml', root: {stack, settings: {thresholds: {delete: '100%', update: '100%'}}, ...tree}},
  ];
  const find = (address: string): Resource => {
    const parsed = parseAddress(vocabulary.catalogue, address);
    const found = typeof parsed === 'string' ? undefined : findResource(store.world(), parsed);
    if (!found)
      throw new Error(
        `${address} is not among ${[...store.world().resources.values()].map(addressBook(store.world()).of).join(', ')}`,
      );
    return found;
  };
  const plan = (tree: Tree, stack?: string): Plan => planOn(vocabulary, store, files(tree, stack));
  const selectors = (written: readonly string[] = []): readonly Selector[] =>
    written.map((each) => {
      const selector = parseSelector(vocabulary.catalogue, each);
      if (!isSelector(selector)) throw new Error(selector.wrong);
      return selector;
    });
  const planPart = (tree: Tree, part: Selecting): Plan =>
    planOn(vocabulary, store, files(tree), 'apply', store.world(), {
      target: selectors(part.target),
      exclude: selectors(part.exclude),
    });
  const applied = (made: Plan): Plan => {
    const [wrong] = errorsOf(made);
    if (wrong) throw new Error(wrong);
    applyOn(vocabulary, store, made, [], 'saved');
    return made;
  };
  const must = (happened: boolean): void => {
    if (!happened) throw new Error('it was refused');
  };
  return {
    store,
    plan,
    find,
    planPart,
    apply: (tree, stack) => applied(plan(tree, stack)),
    applyPart: (tree, part) => applied(planPart(tree, part)),
    destroy: (tree) => planOn(vocabulary, store, files(tree), 'destroy'),
    world: () => store.world(),
    bytes: (tree, seed) => bytesOf(planOn(vocabulary, store, files(tree), 'apply', reshuffled(store.world(), seed)), store),
    byHand(name, above, key, spec = {}) {
      const kind = vocabulary.catalogue.kind(name) as Kind;
      const parent = above === '' ? '' : find(above).uid;
      const create: Command = {
        do: 'create',
        kind,
        uid: newUid({world: store.world(), digest}, kind, parent, key),
        parent,
        name: key,
        spec,
      };
      must(perform(vocabulary, store, create));
    },
  };
}

/** What a plan does, a line each. */
export function said(made: Plan): readonly string[] {
  return made.changes.map((change) => `${change.action} ${change.address}`);
}

export function heldBy(made: Plan): readonly string[] {
  return made.held.map((each) => `${each.instead} ${each.address}: ${each.why}${each.byAddress ? ` ${each.byAddress}` : ''}`);
}

export function errorsOf(made: Plan): readonly string[] {
  return made.diagnostics.filter((each) => each.severity === 'error').map((each) => each.code);
}
