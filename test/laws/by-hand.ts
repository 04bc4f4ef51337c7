/** What people do past the config: one command at a time, over the same rules; what is refused does not happen. */
import {type Command, isRefusal} from '#core/decide.ts';
import {patchSpec} from '#core/patch.ts';
import {newUid} from '#core/plan/place.ts';
import {kindOf, type Resource, specOf, splitKey} from '#core/resource.ts';
import {transact} from '#core/transact.ts';
import type {World} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import type {Json, Raw} from '#schemas/field.ts';
import {readFields} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {type Choose, chooser, pick} from './choice.ts';
import {chooseFields, chooseKind} from './edit.ts';
import type {Vocabulary, Words} from './vocabulary.ts';

export interface Deed {
  readonly does: keyof typeof DEEDS;
  readonly seed: number;
}

export const AS_OF = '2026-06-01';

/** Does it; answers whether it happened. */
export function byHand(vocabulary: Vocabulary, store: Store, deed: Deed): boolean {
  const command = DEEDS[deed.does]({vocabulary, world: store.world(), choose: chooser(deed.seed)});
  return command !== undefined && perform(vocabulary, store, command);
}

export function perform(vocabulary: Vocabulary, store: Store, command: Command): boolean {
  return store.transaction({actor: 'hand', since: ''}, (writer) => {
    const transaction = transact(writer.world(), {
      managers: vocabulary.managers,
      stacks: new Set(),
      asOf: AS_OF,
      digest,
      position: writer.head().position,
    });
    if (isRefusal(transaction.perform(command)) || transaction.finish().some((problem) => problem.severity === 'error'))
      return false;
    const run = {
      correlation: `hand ${writer.head().position}`,
      actor: 'hand',
      way: 'cli',
      stack: '',
      time: '2026-05-01T00:00:00.000Z',
    };
    writer.append(run, transaction.intents, transaction.world, transaction.touched());
    return true;
  });
}

interface Doing {
  readonly vocabulary: Vocabulary;
  readonly world: World;
  readonly choose: Choose;
}

export const DEEDS = {
  create({vocabulary, world, choose}: Doing): Command | undefined {
    const kind = chooseKind(vocabulary, choose);
    const parent = choosePlace(world, kind, choose);
    const words = vocabulary.words[kind.name] as Words;
    const key = chooseKey(world, kind, words, choose);
    if (parent === undefined || key === undefined) return undefined;
    const name = key.join(':');
    const spec = specFrom(world, kind, parent, key, chooseFields(kind, words, key, choose), choose);
    return {
      do: 'create',
      kind,
      uid: newUid({world, digest}, kind, parent, name),
      parent,
      name,
      spec,
      labels: choose(3) === 0 ? {by: 'hand'} : {},
      protect: choose(20) === 19,
    };
  },
  update({vocabulary, world, choose}: Doing): Command | undefined {
    const resource = chooseResource(world, choose);
    if (!resource) return undefined;
    const kind = kindOf(world, resource);
    const key = splitKey(kind, resource.name);
    const spec = specFrom(
      world,
      kind,
      resource.parent,
      key,
      chooseFields(kind, vocabulary.words[kind.name] as Words, key, choose),
      choose,
    );
    const patch = patchSpec(specOf(resource), spec);
    const fields = Object.keys(patch);
    if (fields.length === 0) return undefined;
    const field = fields[choose(fields.length)] as string;
    return {do: 'update', uid: resource.uid, patch: {spec: {[field]: patch[field] as Json | null}}};
  },
  label({world, choose}: Doing): Command | undefined {
    const resource = chooseResource(world, choose);
    return (
      resource && {
        do: 'update',
        uid: resource.uid,
        patch: choose(5) === 4 ? {protect: !resource.protect} : {labels: {by: `hand-${choose(3)}`}},
      }
    );
  },
  rename({vocabulary, world, choose}: Doing): Command | undefined {
    const resource = chooseResource(world, choose);
    const key = resource && pick(choose, vocabulary.words[resource.kind]?.keys ?? []);
    return key && {do: 'move', uid: resource.uid, parent: resource.parent, name: key.join(':')};
  },
  move({world, choose}: Doing): Command | undefined {
    const resource = chooseResource(world, choose);
    const kind = resource && kindOf(world, resource);
    const parent = kind && kind.keyReferences.length === 0 ? choosePlace(world, kind, choose) : undefined;
    return resource && parent !== undefined && parent !== resource.parent
      ? {do: 'move', uid: resource.uid, parent, name: resource.name}
      : undefined;
  },
  remove({world, choose}: Doing): Command | undefined {
    const resource = chooseResource(world, choose);
    return resource && {do: 'delete', uid: resource.uid};
  },
  release({world, choose}: Doing): Command | undefined {
    const resource = chooseResource(world, choose);
    const owner = resource?.owners[0];
    return resource && owner !== undefined ? {do: 'release', uid: resource.uid, owner} : undefined;
  },
} as const;

function chooseResource(world: World, choose: Choose): Resource | undefined {
  return pick(choose, [...world.resources.values()]);
}

function choosePlace(world: World, kind: Kind, choose: Choose): string | undefined {
  if (kind.parent === undefined) return '';
  const places = [...world.resources.values()].filter((each) => each.kind === kind.parent).map((each) => each.uid);
  return pick(choose, kind.nests ? [...places, ''] : places);
}

function chooseKey(world: World, kind: Kind, words: Words, choose: Choose): readonly string[] | undefined {
  if (kind.keyReferences.length === 0) return pick(choose, words.keys ?? []);
  const parts = kind.keyParts.map((part) =>
    pick(choose, [...targets(world, kind.key[part]?.refersTo), ...(words.builtIn?.[part] ?? [])]),
  );
  return parts.includes(undefined) ? undefined : (parts as string[]);
}

function targets(world: World, kinds: readonly string[] = []): readonly string[] {
  return [...world.resources.values()].filter((each) => kinds.includes(each.kind)).map((each) => each.uid);
}

function specFrom(
  world: World,
  kind: Kind,
  parent: string,
  key: readonly string[],
  fields: {readonly [field: string]: Raw},
  choose: Choose,
): {readonly [field: string]: Json} {
  const raw: {[field: string]: Raw} = {...fields};
  for (const field of kind.references) {
    const type = kind.fields[field];
    const target = choose(2) === 0 ? pick(choose, targets(world, type?.refersTo ?? type?.item?.refersTo)) : undefined;
    if (target !== undefined) raw[field] = type?.item ? [target] : target;
  }
  const above = world.resources.get(parent);
  const outer = above && !kindOf(world, above).nests ? splitKey(kindOf(world, above), above.name) : [];
  return readFields(kind.fields, raw, {names: [...outer, ...key], report: () => undefined}) ?? {};
}
