/** Without a store nothing is known of what others made: what is named and not declared is assumed to be there. */
import type {Kind} from '#schemas/kind.ts';
import type {Resource} from '../resource.ts';
import {put, type World} from '../world.ts';
import type {Match} from './match.ts';

/** Answers the uid of something that is assumed, and puts it into the world. */
export function assumer({
  world,
  digest,
}: {
  readonly world: World;
  readonly digest: (text: string) => string;
}): (kind: Kind, name: string) => string {
  return (kind, name) => {
    const uid = digest(`assumed ${kind.name} ${name}`).slice(0, 24);
    if (!world.resources.has(uid)) put(world, assumed(kind.name, uid, kind.parent === undefined ? '' : 'assumed', name));
    return uid;
  };
}

function assumed(kind: string, uid: string, parent: string, name: string): Resource {
  return {uid, kind, parent, name, spec: '{}', labels: '{}', protect: false, owners: [], version: 1, created: 0, updated: 0};
}

export function assumeExisting(world: World, matches: readonly Match[]): void {
  for (const each of matches)
    if (each.wanted.declared.existing && !each.prior)
      put(world, assumed(each.wanted.kind.name, each.uid, each.parent, each.name));
}
