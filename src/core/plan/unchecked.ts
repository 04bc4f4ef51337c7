/** References that a config alone can't resolve: what is certainly wrong with them, and what only a store can tell. */
import {type FieldType, shortened} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {parseBelowKind} from '../address.ts';
import {declaredAddress} from '../config/declared.ts';
import {type Diagnostic, isSlip} from '../diagnostic.ts';
import type {LintRule} from '../manager.ts';
import {splitKey} from '../resource.ts';
import type {World} from '../world.ts';
import type {Referring} from './resolve.ts';

export const UNCHECKED: LintRule = {
  id: 'reference/unchecked',
  doc: 'A name that is referred to is declared nowhere in the config. Without a store nobody can tell whether another stack or a command has made it. Set it to error where one repository declares everything.',
  severity: 'info',
  withoutStore: true,
};

export const NEAR_MISS: LintRule = {
  id: 'reference/near-miss',
  doc: 'A name that is referred to is declared nowhere in the config, and is close to one that is. It may be misspelt; a plan, which reads the store, tells.',
  severity: 'warning',
  withoutStore: true,
};

/** Says whether a resource of a kind may be called so; a name that no resource may have is in no store. */
export function mayBeCalled(world: World, kind: Kind, name: string): boolean {
  const address = name.includes(':') && kind.parent !== undefined ? parseBelowKind(world.catalogue, kind, name) : undefined;
  if (typeof address === 'string') return false;
  const own = address ? address.names.slice(-kind.keyParts.length).join(':') : name;
  return splitKey(kind, own).every((part, index) => {
    const type = kind.key[kind.keyParts[index] as string] as FieldType;
    return type.refersTo !== undefined || type.read(part, {names: [], report: () => undefined}) !== undefined;
  });
}

/** Describes a reference to a name that was not found; `near` is the nearest that is known, `meant` a reference to that. */
export function unchecked(
  kind: Kind,
  name: string,
  {near, meant}: {readonly near: string | undefined; readonly meant: string | undefined},
  {from, at}: Referring,
): Diagnostic {
  const handle = name.includes('@') ? near : near?.split('@')[0];
  const isNear = handle !== undefined && isSlip(name, handle);
  return {
    severity: 'warning',
    code: isNear ? NEAR_MISS.id : UNCHECKED.id,
    summary: `${kind.name} ${shortened(name)} is declared nowhere in the config`,
    hint: isNear ? `did you mean ${meant}?` : 'whether the store has it is told by plan',
    address: declaredAddress(from),
    at,
  };
}
