/**
 * What a layer says of others, which has a meaning only when all of them have been read: entries that an overlay takes
 * out, and fields that stand beside entries of another layer.
 */
import {foldName, type Kind} from '#schemas/kind.ts';
import {didYouMean, link, type PathLink, type Place} from '../diagnostic.ts';
import {
  type Body,
  type Contribution,
  type Declared,
  declaredAddress,
  namesBelow,
  newDeclared,
  placeOfContribution,
  type Report,
} from './declared.ts';
import type {Layer} from './layers.ts';

export interface Layered {
  readonly taken: Taken[];
  readonly beside: Beside[];
}

/** Entries of a collection: all whose keys begin with these parts, or the one that has them all. */
interface Entries {
  readonly scope: Declared;
  readonly kind: Kind;
  readonly parts: readonly string[];
}

export interface Taken extends Entries {
  readonly layer: Layer;
  readonly at: Place;
}

export interface Beside extends Entries {
  readonly layer: Layer;
  readonly beside: Body;
  readonly file: string;
  readonly path: PathLink;
}

export function newLayered(): Layered {
  return {taken: [], beside: []};
}

/** Takes out what is taken out, and gives fields that stand beside entries to those of other layers. */
export function settleLayers({taken, beside}: Layered, report: Report): void {
  for (const each of taken) takeOut(each, report);
  for (const {layer, beside: fields, file, path, ...entries} of beside) {
    for (const [, declared] of entriesOf(entries)) {
      if (declared.contributions.some((each) => each.layer.rank === layer.rank)) continue;
      const last = link(path, declared.names.at(-1) ?? '');
      declared.contributions.push({body: {}, beside: fields, file, path: last, on: 'key', layer});
    }
  }
}

function takeOut(taken: Taken, report: Report): void {
  const {scope, kind, parts, layer, at} = taken;
  const found = entriesOf(taken);
  const complain = (code: string, summary: string, hint: string, place: Place, also?: Place): void =>
    report({
      severity: 'error',
      code,
      summary,
      hint,
      address: addressOf(taken),
      at: place,
      ...(also ? {also: [{note: 'taken out here', at: also}]} : {}),
    });
  if (found.length === 0) {
    const names = [...scope.children.values()].filter((each) => each.kind === kind).map((each) => each.name);
    const near = didYouMean(parts.join(':'), names);
    const hint = near ? `did you mean ${near}?` : 'take this out; absent: true is for what the other files declare';
    complain('config/nothing-to-take-out', `${addressOf(taken)} is not declared, so absent: true takes nothing out`, hint, at);
  }
  for (const [slot, declared] of found) {
    const said = saidOver(declared, layer);
    if (said) {
      const summary = `${addressOf(taken)} is taken out, and said more of all the same`;
      complain('config/absent-and-more', summary, 'take one of the two out', placeOfContribution(said), at);
    }
    scope.children.delete(slot);
  }
}

/** By the slot where each stands. */
function entriesOf({scope, kind, parts}: Entries): readonly (readonly [string, Declared])[] {
  const slot = `${kind.name} ${foldName(kind, parts.join(':'))}`;
  const one = scope.children.get(slot);
  if (parts.length === kind.keyParts.length) return one ? [[slot, one]] : [];
  return [...scope.children].filter(([each]) => each.startsWith(`${slot}:`));
}

/** What a layer says of something or of what is below it. */
function saidOver(declared: Declared, layer: Layer): Contribution | undefined {
  const here = declared.contributions.find((each) => each.layer.rank === layer.rank);
  if (here) return here;
  for (const child of declared.children.values()) {
    const below = saidOver(child, layer);
    if (below) return below;
  }
  return undefined;
}

function addressOf({scope, kind, parts}: Entries): string {
  return declaredAddress(newDeclared(kind, scope, parts.join(':'), namesBelow(scope, kind, parts)));
}
