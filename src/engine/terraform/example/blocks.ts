/** The example of a kind as blocks of Terraform: with all that it needs before it, so that it applies as it stands. */
import {addressBook} from '#core/address.ts';
import {kindOf, type Resource, referencesOf, sourceOf} from '#core/resource.ts';
import {subscriptionFinder} from '#core/rules.ts';
import {organisationOf, type World} from '#core/world.ts';
import type {Kind} from '#schemas/kind.ts';
import {blockWriter} from '../blocks.ts';
import {type Block, Traversal} from '../hcl.ts';
import {exampleWorld} from './world.ts';

export interface Example {
  /** What it needs, in the order in which it is made, then it itself. */
  readonly resources: readonly Block[];
  readonly import: Block;
  /** `pltfrms_dns_zone.acme_test` */
  readonly name: string;
  readonly address: string;
  readonly id: string;
}

/** Answers the example of each kind; made once, since all of them are of one state. */
export function exampleBlocks(): (kind: Kind) => Example {
  const world = exampleWorld();
  const all = [...world.resources.values()].filter((each) => sourceOf(each) === undefined);
  const blocks = blockWriter(world, all);
  const book = addressBook(world);
  const firstOf = (name: string): Resource => {
    const [first] = Object.keys(world.catalogue.kind(name)?.examples ?? {});
    const those = all.filter((each) => each.kind === name);
    const found = those.find((each) => each.name === first) ?? those[0];
    if (!found) throw new Error(`${name} has no example: give it one where it is declared`);
    return found;
  };
  const besideOf = (resource: Resource): readonly Resource[] => (kindOf(world, resource).beside ?? []).map(firstOf);
  const resourceBlock = (resource: Resource): Block => {
    const block = blocks.resource(resource);
    const beside = besideOf(resource).map((each) => new Traversal(nameOf(blocks.resource(each))));
    return beside.length === 0 ? block : {...block, body: [...block.body, ['depends_on', beside]]};
  };
  return (kind) => {
    const subject = firstOf(kind.name);
    const address = book.of(subject);
    return {
      resources: withNeeds(world, subject, besideOf).map(resourceBlock),
      import: blocks.import(subject),
      name: nameOf(blocks.resource(subject)),
      address,
      id: address.slice(kind.name.length + 1),
    };
  };
}

function nameOf({labels}: Block): string {
  return labels.join('.');
}

/** A resource behind all that it stands in, is subscribed by, refers to or needs beside it. */
function withNeeds(world: World, subject: Resource, besideOf: (resource: Resource) => readonly Resource[]): readonly Resource[] {
  const subscriptions = subscriptionFinder(world);
  const found = new Set<Resource>();
  const add = (resource: Resource): void => {
    const {product, needsSubscription} = kindOf(world, resource);
    const organisation = needsSubscription ? organisationOf(world, resource) : undefined;
    const subscription = organisation && subscriptions?.find(organisation.uid, product);
    for (const uid of [resource.parent, subscription?.uid ?? '', ...referencesOf(world, resource)]) {
      const needed = world.resources.get(uid);
      if (needed) add(needed);
    }
    besideOf(resource).forEach(add);
    found.add(resource);
  };
  add(subject);
  return [...found];
}
