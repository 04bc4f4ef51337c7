/** What is born again has a new uid, and so has whatever stands under it or refers to it in this plan. */
import type {FieldType, Json} from '#schemas/field.ts';
import {inOrder} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Command} from '../decide.ts';
import {type Seal, sealReplaced} from '../secret.ts';
import type {World} from '../world.ts';
import type {Change} from './change.ts';
import {newUid} from './place.ts';

/** Gives new uids to what is replaced, and points the rest of the plan to them. Parents come before children. */
export function giveUids(
  world: World,
  digest: (text: string) => string,
  changes: readonly Change[],
  replaced: ReadonlyMap<string, Change>,
  seal: Seal | undefined,
): readonly Change[] {
  const renamed = new Map<string, string>();
  const rename = (uid: string): string => renamed.get(uid) ?? uid;
  const done = new Map<string, Change>();
  const give = (change: Change): void => {
    if (done.has(change.uid)) return;
    done.set(change.uid, change);
    const create = change.commands.find((command) => command.do === 'create');
    if (create?.do !== 'create') return;
    for (const uid of [create.parent, ...create.name.split(':'), ...uidsIn(create.kind, create.spec)]) {
      const other = replaced.get(uid);
      if (other && other.uid !== change.uid) give(other);
    }
    const parent = rename(create.parent);
    const name = create.kind.keyReferences.length > 0 ? create.name.split(':').map(rename).join(':') : create.name;
    const references = withReferences(create.kind, create.spec, rename);
    const isReplaced = change.action === 'replace';
    const uid = isReplaced ? newUid({world, digest}, create.kind, parent, name) : change.uid;
    const spec = isReplaced ? sealReplaced(create.kind, references, uid, seal) : references;
    if (isReplaced) renamed.set(change.uid, uid);
    done.set(change.uid, {...change, commands: [{...create, uid, parent, name, spec}]});
  };
  for (const change of changes) give(change);
  return [...done.values()].map((change) =>
    change.action === 'create' || change.action === 'replace' ? change : redirect(world, change, rename),
  );
}

function uidsIn(kind: Kind, spec: {readonly [field: string]: Json}): readonly string[] {
  return kind.references.flatMap((name) => [spec[name] ?? []].flat() as string[]);
}

/** What is moved below something that is born again, or comes to refer to it, has its new uid. */
function redirect(world: World, change: Change, rename: (uid: string) => string): Change {
  const kind = world.catalogue.kind(change.kind) as Kind;
  const commands = change.commands.map((command): Command => {
    if (command.do === 'move') return {...command, parent: rename(command.parent)};
    if (command.do !== 'update' || !command.patch.spec) return command;
    return {...command, patch: {...command.patch, spec: withReferences(kind, command.patch.spec, rename)}};
  });
  return {...change, commands};
}

/** A spec, or a patch of one, with other uids in its references. */
export function withReferences<V extends Json | null>(
  kind: Kind,
  spec: {readonly [field: string]: V},
  rename: (uid: string) => string,
): {readonly [field: string]: V} {
  const changed: {[field: string]: V} = {...spec};
  for (const name of kind.references) {
    const value = spec[name];
    if (typeof value === 'string') changed[name] = rename(value) as V;
    else if (Array.isArray(value)) changed[name] = inOrder(kind.fields[name] as FieldType, value.map(rename)) as Json as V;
  }
  return changed;
}
