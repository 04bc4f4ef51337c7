/** From what files say of a resource to what is wanted: its spec in canonical form, and the keys that every resource has. */
import type {Fields, Json, Problem, Raw} from '#schemas/field.ts';
import {list, map, readFields} from '#schemas/fields/compound.ts';
import {label} from '#schemas/fields/names.ts';
import {text, truth} from '#schemas/fields/text.ts';
import type {Kind} from '#schemas/kind.ts';
import {hintOf} from '../diagnostic.ts';
import {type Declared, declaredAddress, placeOfField, type Report} from './declared.ts';
import {mergeBodies, wholeBody} from './merge.ts';
import type {Shape} from './shape.ts';
import {fillTexts, type ReadText} from './text-files.ts';

/** A resource that a config asks for. References are still text: their meaning depends on what else there is. */
export interface Wanted {
  readonly kind: Kind;
  readonly declared: Declared;
  readonly spec: {readonly [field: string]: Json};
  readonly labels: string;
  readonly protect: boolean;
  readonly previously: readonly string[];
}

/** What reading needs beside what is declared. */
export interface Means {
  readonly shapeOf: (kind: Kind) => Shape;
  readonly report: Report;
  readonly readText: ReadText;
}

/** Everything below a declared root, parents first. What is wrong is reported, and the resource left out of no list for it. */
export function readWanted(root: Declared, means: Means): readonly Wanted[] {
  const found: Wanted[] = [];
  const descend = (scope: Declared): void => {
    for (const declared of scope.children.values()) {
      const wanted =
        declared.kind && (declared.contributions.length > 0 || declared.existing)
          ? readOne(declared, declared.kind, means)
          : undefined;
      if (wanted) found.push(wanted);
      descend(declared);
    }
  };
  descend(root);
  return found;
}

const NOTHING = {labels: '{}', protect: false, previously: [] as readonly string[]} as const;

function readOne(declared: Declared, kind: Kind, {shapeOf, report, readText}: Means): Wanted | undefined {
  const shape = shapeOf(kind);
  const [only, ...others] = declared.contributions;
  const body = others.length > 0 ? mergeBodies(declared, shape, report) : only ? wholeBody(only) : {};
  if (others.length > 0 && body['existing'] !== undefined) declared.existing = body['existing'] === 'true';
  const own: {[key: string]: Raw} = {};
  const meta: {[key: string]: Raw} = {};
  for (const key in body) {
    if (shape.get(key) === 'own') (Object.hasOwn(kind.fields, key) ? own : meta)[key] = body[key] as Raw;
  }
  const complain = (problem: Problem): void =>
    report({
      severity: 'error',
      code: problem.code,
      summary: problem.summary,
      hint: hintOf(problem),
      address: declaredAddress(declared),
      at: placeOfField(declared, problem.path ?? [], problem.on),
      ...(problem.isPrivate ? {isPrivate: true} : {}),
    });
  if (meta['existing'] !== undefined && !holdsOthers(shape)) {
    complain(EXISTING_LEAF);
    return undefined;
  }
  if (declared.existing) return readExisting(declared, kind, own, meta, complain);
  for (const path of observedIn(kind.fields, own))
    complain({
      code: 'config/read-only',
      summary: `${path.at(-1)} is never set by a config: it is what the world answers`,
      hint: 'take it out',
      path,
      on: 'key',
    });
  let areTexts = true;
  const filled = fillTexts(declared, kind.fields, own, readText, (problem) => {
    areTexts = false;
    complain(problem);
  });
  const spec = readFields(kind.fields, filled, {
    names: declared.names.length > 0 ? declared.names : [declared.name],
    report: complain,
  });
  const rest = Object.keys(meta).length === 0 ? NOTHING : readMeta(meta, complain);
  if (!spec || !rest || !areTexts) return undefined;
  // Spelt out here and elsewhere: spreading costs several times as much, and there may be 100,000.
  const {labels, protect, previously} = rest;
  return {kind, declared, spec, labels, protect, previously};
}

/** Where a body sets what is only observed. */
function* observedIn(fields: Fields, body: {readonly [key: string]: Raw}): Iterable<readonly string[]> {
  for (const key in body) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const within = body[key];
    if (field?.observed) yield [key];
    else if (field?.fields && typeof within === 'object' && !Array.isArray(within))
      for (const path of observedIn(field.fields, within as {readonly [key: string]: Raw})) yield [key, ...path];
  }
}

const EXISTING_LEAF: Problem = {
  code: 'config/existing-leaf',
  summary: 'existing: true makes sense only where something stands below',
  hint: 'leave it out; what another stack declares can be referred to as it is',
  path: ['existing'],
  on: 'key',
};

/** What another stack declares has no fields here: they would be two truths. */
function readExisting(
  declared: Declared,
  kind: Kind,
  own: object,
  meta: object,
  complain: (problem: Problem) => void,
): Wanted | undefined {
  const extra = [...Object.keys(own), ...Object.keys(meta)].filter((key) => key !== 'existing');
  for (const key of extra)
    complain({
      code: 'config/field-of-existing',
      summary: `${key} can’t be set under existing: true, which says that another stack declares it`,
      hint: 'leave it out, or take existing: true away',
      path: [key],
      on: 'key',
    });
  return extra.length === 0 ? {kind, declared, spec: {}, ...NOTHING} : undefined;
}

const LABELS = map(text);
const PREVIOUSLY = list(text);

function readMeta(
  meta: {readonly [key: string]: Raw},
  complain: (problem: Problem) => void,
): Omit<Wanted, 'kind' | 'declared' | 'spec'> | undefined {
  let whole = true;
  const read = <T>(
    key: string,
    type: {read(raw: Raw, reading: {names: string[]; report(problem: Problem): void}): T | undefined},
    absent: T,
  ): T => {
    const raw = meta[key];
    if (raw === undefined) return absent;
    const value = type.read(raw, {names: [], report: (problem) => complain({...problem, path: [key, ...(problem.path ?? [])]})});
    whole &&= value !== undefined;
    return value ?? absent;
  };
  const labels = read('labels', LABELS, {});
  const protect = read('protect', truth, false);
  const previously = read('previously', PREVIOUSLY, []);
  // Where it is true, the fields have not been looked at.
  read('existing', truth, false);
  // What it names has been laid under, or complained of.
  read('blueprint', label, '');
  // Where it is true, it is not here any more.
  read('absent', truth, false);
  return whole ? {labels: JSON.stringify(labels), protect, previously} : undefined;
}

function holdsOthers(shape: Shape): boolean {
  return [...shape.values()].some((entry) => entry !== 'own');
}
