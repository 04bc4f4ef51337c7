/** Blueprints: bodies of an organisation, laid under each one that names them. */
import type {Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {didYouMean, link, type PathLink, type Place} from '../diagnostic.ts';
import {
  type Body,
  type Contribution,
  type Declared,
  declaredAddress,
  declaredChild,
  holderOf,
  newDeclared,
  placeOfContribution,
} from './declared.ts';
import {blueprintLayer, FILES} from './layers.ts';
import {type Means, readWanted} from './read-wanted.ts';
import {type Walk, walkBody} from './walk.ts';

/** How many values all uses together may come to: more is an accident, where one uses many that use many. */
const MOST = 300_000;

export interface Blueprints {
  /** The file in which they stand. */
  readonly file: string;
  readonly bodies: {readonly [name: string]: Body};
  /** The kind that they are bodies of. */
  readonly kind: Kind;
}

type Walking = Pick<Walk, 'shapeOf' | 'report' | 'layered'> & Pick<Means, 'readText'>;

/** Lays blueprints under all that name one, parents first: what one lays may name the next. */
export function layBlueprints(walking: Walking, root: Declared, blueprints: Blueprints): void {
  const laying: Laying = {walking, blueprints, used: new Set(), rank: FILES.rank, values: 0, sizeOf: sizes()};
  layBelow(laying, root);
  if (laying.values > MOST) {
    tooLarge(walking, blueprints);
    // Reading all of it would take its time.
    root.children.clear();
  }
  for (const name of Object.keys(blueprints.bodies)) if (!laying.used.has(name)) tryOut(laying, name);
}

interface Laying {
  readonly walking: Walking;
  readonly blueprints: Blueprints;
  readonly used: Set<string>;
  /** That of the layer laid last: each lies under all that were there before. */
  rank: number;
  /** How many have been laid. */
  values: number;
  readonly sizeOf: (body: Body) => number;
}

function layBelow(laying: Laying, scope: Declared): void {
  for (const child of scope.children.values()) {
    if (child.kind !== laying.blueprints.kind) continue;
    let naming = child.existing ? undefined : holderOf(child, ['blueprint']);
    while (naming) {
      const laid: Contribution | undefined = lay(laying, child, naming);
      naming = laid && Object.hasOwn(laid.body, 'blueprint') ? laid : undefined;
    }
    layBelow(laying, child);
  }
}

/** Lays the blueprint that is named; answers what it says, which may name another one to be laid under it. */
function lay(laying: Laying, declared: Declared, naming: Contribution): Contribution | undefined {
  const {walking, blueprints} = laying;
  const name = naming.body['blueprint'];
  // What is no name is for its field to complain of.
  if (typeof name !== 'string' || name === '') return undefined;
  const at = placeOfContribution(naming, link(naming.path, 'blueprint'), 'value');
  const complain = (code: string, summary: string, hint: string): undefined => {
    walking.report({severity: 'error', code, summary, hint, address: declaredAddress(declared), at});
  };
  const body = Object.hasOwn(blueprints.bodies, name) ? blueprints.bodies[name] : undefined;
  if (!body) {
    const near = didYouMean(name, Object.keys(blueprints.bodies));
    const hint = near ? `did you mean ${near}?` : `write it under blueprints: in ${blueprints.file}`;
    return complain('config/unknown-blueprint', `no blueprint is called ${name}`, hint);
  }
  laying.used.add(name);
  const around = naming.layer.blueprints ?? [];
  if (around.includes(name)) {
    const circle = [...around.slice(around.indexOf(name)), name].join(', which uses ');
    return complain('config/blueprint-circle', `${circle}: that has no end`, 'take one of these uses out');
  }
  laying.values += laying.sizeOf(body);
  if (laying.values > MOST) return undefined;
  const layer = blueprintLayer(--laying.rank, [...around, name], at);
  const path = placeOfBody(name);
  const laid: Contribution = {body, file: blueprints.file, layer, path, on: 'key'};
  declared.contributions.push(laid);
  walkBody({...walking, file: blueprints.file, layer, report: usedAt(walking.report, layer.used)}, declared, body, path);
  return laid;
}

/** What is wrong in a blueprint is said with where it is used. */
function usedAt(report: Walking['report'], used: Place['used']): Walking['report'] {
  return (diagnostic) => report(diagnostic.at ? {...diagnostic, at: {...diagnostic.at, used}} : diagnostic);
}

/** Reads a blueprint that nobody uses, to say what is wrong with it. */
function tryOut(laying: Laying, name: string): void {
  const {blueprints, walking} = laying;
  const root = newDeclared(undefined, undefined, '', []);
  const body = {blueprint: name};
  const naming: Contribution = {body, file: blueprints.file, layer: FILES, path: placeOfBody(name), on: 'key'};
  declaredChild(root, blueprints.kind, [name]).contributions.push(naming);
  const report: Walking['report'] = ({address: _nowhere, ...diagnostic}) => usedAt(walking.report, undefined)(diagnostic);
  layBelow({...laying, walking: {...walking, report, layered: undefined}}, root);
  readWanted(root, {...walking, report});
}

function placeOfBody(name: string): PathLink {
  return link(link(undefined, 'blueprints'), name);
}

function tooLarge({report}: Walking, {file}: Blueprints): void {
  report({
    severity: 'error',
    code: 'config/blueprints-too-large',
    summary: `the uses of blueprints come to more than ${MOST.toLocaleString('en')} values`,
    hint: 'look for blueprints that use others many times over, and write out what is meant',
    at: {file, path: link(undefined, 'blueprints'), on: 'key'},
  });
}

/** How many values a body holds, counted once. */
function sizes(): (body: Body) => number {
  const known = new Map<Body, number>();
  return (body) => {
    const size = known.get(body) ?? sizeOf(body);
    known.set(body, size);
    return size;
  };
}

function sizeOf(raw: Raw): number {
  if (typeof raw === 'string') return 1;
  let size = 1;
  for (const each of Array.isArray(raw) ? (raw as readonly Raw[]) : Object.values(raw)) size += sizeOf(each);
  return size;
}
