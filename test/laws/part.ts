/** Partial plans: for a generated selector the laws hold for the part, and the part and then the rest make the whole. */
import type {SourceFile} from '#core/config/declared.ts';
import type {Asked} from '#core/plan/part.ts';
import type {Plan} from '#core/plan/planned.ts';
import {isSelector, parseSelector, type Selector} from '#core/plan/selector.ts';
import {viewOf} from '#core/readable.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {type Choose, chooser, pick} from './choice.ts';
import {convergence, dangling, honesty, isNameTaken, law, prefixes, replay, rest} from './laws.ts';
import {bind, type Model} from './model.ts';
import {reorder} from './render.ts';
import {applyOn, bytesOf, planOn, reshuffled, twin} from './stage.ts';
import type {Vocabulary} from './vocabulary.ts';

export interface Trying {
  readonly vocabulary: Vocabulary;
  readonly store: Store;
  readonly files: readonly SourceFile[];
  readonly whole: Plan;
  readonly model: Model;
  readonly how: 'fresh' | 'saved';
  readonly seed: number;
}

export function tryPart(trying: Trying, count: (what: string) => void): void {
  const {vocabulary, files, whole, model, how, seed} = trying;
  // Every other plan: each costs as much as a whole one.
  if (whole.changes.length === 0 || seed % 2 === 1) return;
  const asked = chooseAsked(trying);
  const other = twin(vocabulary, trying.store);
  const made = planPart(trying, other, asked);
  const wrong = made.diagnostics.filter((each) => each.severity === 'error');
  const surprise = wrong.find((each) => !vocabulary.mayFail.includes(each.code));
  law('a part can be planned', surprise && `${say(asked)}: ${JSON.stringify(surprise)}`);
  if (wrong.length > 0 || made.blocks.length > 0) return count('parts that are refused');
  count(
    made.changes.length === 0
      ? 'parts that are empty'
      : made.changes.length < whole.changes.length
        ? 'parts'
        : 'parts that are whole',
  );
  if (made.changes.some((change) => change.neededBy !== undefined)) count('parts that need more');
  if (made.part && made.part.dropped.length > 0) count('parts that drop what needs the excluded');
  if (made.changes.some((change) => change.action === 'delete') && (made.part?.leftOut.size ?? 0) > 0) count('parts that delete');
  law('a part is a part', outsider(made, whole, asked));
  const bytes = bytesOf(made, other);
  const same = bytesOf(planPart(trying, other, asked, reorder(files, seed), seed), other) === bytes;
  law('5, order', same ? undefined : `${say(asked)} gives another part for another order`);
  prefixes(made);
  applyOn(vocabulary, other, made, model.previously, how);
  law('6, prefixes', dangling(other.world()));
  honesty(made, other.world());
  replay(vocabulary, other);
  restsFor(trying, other, asked, count);
  finish(trying, other, count);
}

function planPart({vocabulary, files}: Trying, store: Store, asked: Asked, written = files, seed?: number): Plan {
  const world = seed === undefined ? store.world() : reshuffled(store.world(), seed);
  return planOn(vocabulary, store, written, 'apply', world, asked);
}

/**
 * 2, for the same selectors. What is called something else since then may no longer be found by its former name; and where
 * another has that name now, the selectors mean that.
 */
function restsFor(trying: Trying, store: Store, asked: Asked, count: (what: string) => void): void {
  const after = store.world();
  if (isNameTaken(trying.store.world(), after)) return count('parts that give a name to another');
  const second = planPart(trying, store, asked);
  const isRenamed = after.aliases.size > 0;
  const diagnostics = second.diagnostics.filter((each) => !(isRenamed && each.code === 'plan/nothing-selected'));
  rest({...second, diagnostics});
}

/** The rest, applied after the part, makes of the store what is wanted. */
function finish({vocabulary, files, model}: Trying, store: Store, count: (what: string) => void): void {
  const made = planOn(vocabulary, store, files);
  const wrong = made.diagnostics.find((each) => each.severity === 'error');
  law('the rest can be planned', wrong && !vocabulary.mayFail.includes(wrong.code) ? JSON.stringify(wrong) : undefined);
  if (wrong || made.blocks.length > 0) return;
  applyOn(vocabulary, store, made, model.previously, 'fresh');
  convergence(bind(model, viewOf(store.world())), made, store.world());
  count('parts that were finished');
}

/** What was not asked for and nobody needs, or was asked for and is not there. Told by kinds alone, without the planner's help. */
function outsider(made: Plan, whole: Plan, asked: Asked): string | undefined {
  const uids = new Set(made.changes.map((change) => change.uid));
  const [target, exclude] = [kindsOf(asked.target), kindsOf(asked.exclude)];
  for (const change of made.changes) {
    if (change.reason.code === 'derived') continue;
    if (exclude?.has(change.kind)) return `${say(asked)}: ${change.address} is excluded`;
    if (target && !target.has(change.kind) && change.neededBy === undefined)
      return `${say(asked)}: ${change.address} was not asked for`;
  }
  const dropped = new Set(made.part?.dropped.map((each) => each.address));
  for (const change of whole.changes)
    if (target?.has(change.kind) && asked.exclude.length === 0 && !uids.has(change.uid) && !dropped.has(change.address))
      return `${say(asked)}: ${change.address} is left out`;
  return undefined;
}

/** The kinds that are selected whole; undefined where a selector says more than that. */
function kindsOf(selectors: readonly Selector[]): ReadonlySet<string> | undefined {
  const [only] = selectors;
  return only && 'kinds' in only && only.name === undefined && !only.isBelowToo ? only.kinds : undefined;
}

function say({target, exclude}: Asked): string {
  return JSON.stringify([target.map((each) => each.text), exclude.map((each) => each.text)]);
}

function chooseAsked(trying: Trying): Asked {
  const choose = chooser(Math.floor(trying.seed / 2));
  const how = choose(4);
  const selectors = (): readonly Selector[] => [chooseSelector(trying, choose)];
  return {target: how === 3 ? [] : selectors(), exclude: how >= 2 ? selectors() : []};
}

/** What the whole plan changes, in one of the ways in which it can be named. */
function chooseSelector({vocabulary, whole}: Trying, choose: Choose): Selector {
  const change = pick(choose, whole.changes) as Plan['changes'][number];
  const [kind = '', name = ''] = splitOnce(change.from ?? change.address);
  const escaped = name.replaceAll('*', '\\*');
  const labels = Object.keys(JSON.parse((change.planned ?? change.prior)?.labels ?? '{}') as object);
  const path = name.split(':')[0] as string;
  const declaration = vocabulary.catalogue.kind(kind) as Kind;
  const isBelowPath = declaration.nests || declaration.parent !== undefined;
  const ways = [
    kind,
    `${kind} ${escaped}`,
    `${kind} ${escaped}/...`,
    `${kind} ${path}*`,
    isBelowPath ? `${path}/...` : kind,
    `${kind} *${escaped.slice(1)}`,
    labels.length > 0 ? `label:${labels[0]}` : kind,
  ];
  const selector = parseSelector(vocabulary.catalogue, pick(choose, ways) as string);
  if (!isSelector(selector)) throw new Error(selector.wrong);
  return selector;
}

function splitOnce(address: string): readonly string[] {
  const blank = address.indexOf(' ');
  return [address.slice(0, blank), address.slice(blank + 1)];
}
