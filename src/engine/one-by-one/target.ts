/** What somebody wants of one resource, read against a state: its place, its name, and its spec in canonical form. */
import {findResource, parseBelowKind} from '#core/address.ts';
import {isBuiltIn} from '#core/decide.ts';
import {isSameSpot} from '#core/plan/approach.ts';
import {newUid, spotOf} from '#core/plan/place.ts';
import {namesOf} from '#core/readable.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {Seal} from '#core/secret.ts';
import {childOf, type World} from '#core/world.ts';
import type {FieldType, Json, Problem, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {digest} from '../digest.ts';
import {readBody, resolveReference} from '../read-body.ts';

export interface Wish {
  readonly kind: Kind;
  /** What it stands under, as an address below its kind: `acme/shop`, `acme:acme.test`; empty at the root. */
  readonly parent: string;
  /** The parts of its key as they are written. */
  readonly key: readonly string[];
  /** Its fields, `labels` and `protect`. */
  readonly body: {readonly [key: string]: Raw};
}

export interface Target {
  readonly kind: Kind;
  readonly parent: string;
  readonly name: string;
  readonly spec: {readonly [field: string]: Json};
  readonly labels: {readonly [label: string]: string};
  readonly protect: boolean;
}

export interface TargetReading {
  readonly world: World;
  readonly stack: string;
  readonly seal: Seal;
  /** What it is now, where it is there. */
  readonly prior?: Resource | undefined;
  /** Says that what stands in its place gives way to it: it is another resource then. */
  givesWay?(resource: Resource): boolean;
  /** A path begins with the name of a field, of a part of the key, or with what `parent` is called. */
  report(problem: Problem): void;
}

/** Answers undefined where the place is not there, so that nothing can be known of what refers from it. */
export function readTarget(reading: TargetReading, {kind, parent: written, key, body}: Wish): Target | undefined {
  const {world, stack, seal, prior, report} = reading;
  const parent = findPlace(world, kind, written, report);
  if (parent === undefined) return undefined;
  const outer = parent === '' ? [] : outerNames(world, parent, kind);
  const names = [...outer];
  for (const [index, part] of key.entries()) names.push(readPart(reading, kind, index, part, [...names]));
  const parts = names.slice(outer.length).map((part, index) => {
    const type = kind.key[kind.keyParts[index] as string] as FieldType<string>;
    return type.refersTo ? refer(world, kind, type, parent, part, report, kind.keyParts[index] as string) : part;
  });
  const from = prior?.parent === parent ? prior.uid : parent;
  const complain = (problem: Problem): void => report(asMissing(problem));
  const {name} = spotOf({world, stack, stacks: new Set([stack])}, kind, parent, parts.join(':'));
  const there = prior ?? childOf(world, parent, kind, name);
  const isAnother = there === undefined || (!prior && reading.givesWay?.(there) === true);
  const uid = isAnother ? newUid({world, digest}, kind, parent, name) : there.uid;
  const read = readBody({world, kind, uid, from, names, prior: prior && specOf(prior), seal, report: complain}, body);
  // What others own too is spelt as they do.
  const isShared = !isAnother && there.owners.some((owner) => owner !== stack) && isSameSpot(kind, there, {parent, name});
  return {kind, parent, name: isShared ? there.name : name, ...read};
}

/** The uid of what something stands under; the root's is empty. */
function findPlace(world: World, kind: Kind, written: string, report: (problem: Problem) => void): string | undefined {
  if (kind.parent === undefined || (written === '' && kind.nests)) return '';
  const above = world.catalogue.kind(kind.parent) as Kind;
  const path = [attributeOfParent(kind)];
  const address = parseBelowKind(world.catalogue, above, written);
  if (typeof address === 'string') {
    report({code: 'config/invalid-address', summary: address, path});
    return undefined;
  }
  const found = findResource(world, address);
  if (!found) report({code: 'reference/missing', summary: `${above.name} ${written} is not there`, path, isMissing: true});
  return found?.uid;
}

/** What the place is called where something says where it stands: `organisation`, `zone`. */
export function attributeOfParent({parent = ''}: Kind): string {
  return parent.slice(parent.lastIndexOf('.') + 1);
}

function outerNames(world: World, parent: string, kind: Kind): readonly string[] {
  const above = world.resources.get(parent) as Resource;
  return world.catalogue.kind(kind.parent as string)?.nests ? [] : namesOf(world, above);
}

function readPart({report}: TargetReading, kind: Kind, index: number, written: string, names: readonly string[]): string {
  const part = kind.keyParts[index] as string;
  const type = kind.key[part] as FieldType<string>;
  return type.read(written, {names, report: (problem) => report(ofName(part, problem))}) ?? '';
}

/** What is wrong with a part of a name, with the code that a config's names have. */
export function ofName(part: string, problem: Problem): Problem {
  const code = problem.code === 'config/invalid-value' ? 'config/invalid-name' : problem.code;
  return {...problem, code, path: [part, ...(problem.path ?? [])]};
}

function refer(
  world: World,
  kind: Kind,
  type: FieldType<string>,
  from: string,
  written: string,
  report: (problem: Problem) => void,
  part: string,
): string {
  if (written === '' || (type.builtIn && isBuiltIn(world, kind, written))) return written;
  return resolveReference(world, kind, type, from, written, (problem) => report(asMissing(problem)), [part]);
}

/** What a reference does not find may be planned beside it, and be there when it is carried out. */
function asMissing(problem: Problem): Problem {
  return problem.code === 'reference/unknown' ? {...problem, isMissing: true} : problem;
}
