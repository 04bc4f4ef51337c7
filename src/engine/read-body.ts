/** The body of one resource, read outside of a config: fields with their references resolved against a world. */
import {findReferences, referenceKind} from '#core/address.ts';
import {isBuiltIn} from '#core/decide.ts';
import {nameless} from '#core/plan/resolve.ts';
import {type Seal, type Spec, sealSpec, secretsIn} from '#core/secret.ts';
import type {World} from '#core/world.ts';
import type {FieldType, Json, Problem, Raw} from '#schemas/field.ts';
import {inOrder, map, readFields} from '#schemas/fields/compound.ts';
import {text, truth} from '#schemas/fields/text.ts';
import type {Kind} from '#schemas/kind.ts';

/** The uid that a reference means, seen from a place in the tree; a built-in name is itself. */
export function resolveReference(
  world: World,
  kind: Kind,
  type: FieldType,
  from: string,
  written: string,
  report: (problem: Problem) => void,
  path: readonly string[],
): string {
  if (type.builtIn && isBuiltIn(world, kind, written)) return written;
  const [found] = findReferences(world, type.refersTo ?? [], from, written);
  if (found === undefined) {
    const {kind: meant, rest} = referenceKind(world.catalogue, type.refersTo ?? [], written);
    const said =
      meant && rest === '' ? nameless(meant, written) : {summary: `no ${type.refersTo?.join(' or ')} is called ${written}`};
    report({code: 'reference/unknown', ...said, path});
  }
  return found ?? written;
}

export interface Body {
  readonly spec: {[field: string]: Json};
  readonly labels: {[label: string]: string};
  readonly protect: boolean;
}

/** What a body is read for. */
export interface BodyReading {
  readonly world: World;
  readonly kind: Kind;
  /** The uid of the place in the tree from which references are looked for. */
  readonly from: string;
  /** The names below its organisation, outermost first. */
  readonly names: readonly string[];
  readonly prior?: Spec | undefined;
  /** The resource that its secrets are digested for. */
  readonly uid: string;
  readonly seal: Seal;
  report(problem: Problem): void;
}

export function readBody(reading: BodyReading, fields: {readonly [key: string]: Raw}): Body {
  const {kind, names, report} = reading;
  const {labels, protect, ...own} = fields;
  const spec = readFields(kind.fields, own, {names, report}) ?? {};
  for (const name of kind.references) if (spec[name] !== undefined) spec[name] = resolveField(reading, name, spec[name]);
  const within = (key: string) => ({
    names,
    report: (problem: Problem) => report({...problem, path: [key, ...(problem.path ?? [])]}),
  });
  return {
    spec: withSecrets(reading, spec),
    labels: labels === undefined ? {} : ((map(text).read(labels, within('labels')) ?? {}) as {[label: string]: string}),
    protect: protect === undefined ? false : (truth.read(protect, within('protect')) ?? false),
  };
}

function resolveField({world, kind, from, report}: BodyReading, name: string, value: Json): Json {
  const type = kind.fields[name] as FieldType;
  const resolve = (item: FieldType, written: string): string =>
    resolveReference(world, kind, item, from, written, report, [name]);
  return Array.isArray(value)
    ? inOrder(
        type,
        (value as string[]).map((each) => resolve(type.item as FieldType, each)),
      )
    : resolve(type, value as string);
}

/** By hand there is no later: a secret is read now. */
function withSecrets({kind, uid, prior, seal, report}: BodyReading, spec: Spec): {[field: string]: Json} {
  const sealed = sealSpec(kind, spec, {uid, prior}, seal);
  for (const {secret, digest} of secretsIn(kind, sealed)) {
    const unread = seal.unread(secret);
    if (unread && (digest === undefined || unread.isRefused))
      report({code: unread.isRefused ? 'secret/refused' : 'secret/unreadable', summary: unread.summary, hint: unread.hint});
  }
  return {...sealed};
}

/** A stored value as somebody would have written it. */
export function toRaw(value: Json): Raw {
  if (typeof value === 'object')
    return Array.isArray(value)
      ? value.map(toRaw)
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toRaw(each as Json)]));
  return String(value);
}

/** Fields over fields: an empty text takes one out. */
export function overlay(base: {readonly [key: string]: Raw}, fields: {readonly [key: string]: Raw}): {[key: string]: Raw} {
  const merged: {[key: string]: Raw} = {...base};
  for (const [key, value] of Object.entries(fields)) {
    const prior = merged[key];
    if (value === '') delete merged[key];
    else if (isMap(value) && isMap(prior)) merged[key] = overlay(prior, value);
    else merged[key] = value;
  }
  return merged;
}

function isMap(value: Raw | undefined): value is {readonly [key: string]: Raw} {
  return typeof value === 'object' && !Array.isArray(value);
}
