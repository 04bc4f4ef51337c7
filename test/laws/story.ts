/** A story: what two stacks and some hands do to one store, step by step, and the laws after each of them. */
import fc from 'fast-check';
import type {SourceFile} from '#core/config/declared.ts';
import type {Created} from '#core/event.ts';
import {splitType} from '#core/event.ts';
import {newUid} from '#core/plan/place.ts';
import type {Plan} from '#core/plan/planned.ts';
import {type View, viewOf} from '#core/readable.ts';
import {digest} from '#engine/digest.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Store} from '#stores/store.ts';
import {byHand, DEEDS, type Deed, perform} from './by-hand.ts';
import {chooser, pick} from './choice.ts';
import {EDITS, type Edit, edited, pruned} from './edit.ts';
import {
  asApproved,
  convergence,
  counting,
  dangling,
  exchangesAlike,
  honesty,
  isNameTaken,
  isRefused,
  law,
  prefixes,
  protection,
  replay,
  rest,
  subjects,
} from './laws.ts';
import {bind, emptyModel, isOwnedBy, type Model} from './model.ts';
import {tryPart} from './part.ts';
import {render, reorder} from './render.ts';
import {actionOf, applyOn, bytesOf, planOn, reshuffled, twin} from './stage.ts';
import type {Vocabulary} from './vocabulary.ts';

export interface Scene {
  readonly who: 0 | 1;
  readonly deeds: readonly Deed[];
  readonly edits: readonly Edit[];
  /** What is tried on a twin of the store between plan and apply. */
  readonly meanwhile: 'nothing' | 'unrelated' | 'meddling' | 'anything' | 'rival';
  readonly rivals: readonly Edit[];
  readonly how: 'fresh' | 'saved';
  readonly seed: number;
}

export interface Story {
  readonly opening: readonly Edit[];
  readonly scenes: readonly Scene[];
  readonly end: 'open' | 'destroyed';
}

/** Counts what stories came to, so that a suite that does nothing is found out. */
export type Tally = Map<string, number>;

const FREQUENT = {add: 8, set: 5, remove: 3, rename: 3, move: 3, exchange: 2, label: 1, protect: 1} as const;
const edit: fc.Arbitrary<Edit> = fc.record({does: words(EDITS, FREQUENT), seed: seed()});
const deed: fc.Arbitrary<Deed> = fc.record({
  does: words(DEEDS, {create: 4, update: 3, rename: 2, move: 2, remove: 2}),
  seed: seed(),
});

const scene: fc.Arbitrary<Scene> = fc.record({
  who: fc.constantFrom(0, 0, 1),
  deeds: fc.array(deed, {maxLength: 3}),
  edits: fc.array(edit, {minLength: 1, maxLength: 6}),
  meanwhile: fc.constantFrom('nothing', 'unrelated', 'meddling', 'anything', 'rival'),
  rivals: fc.array(edit, {maxLength: 4}),
  how: fc.constantFrom('saved', 'fresh'),
  seed: seed(),
});

export const story: fc.Arbitrary<Story> = fc.record({
  opening: fc.array(fc.record({does: fc.constant('add' as const), seed: seed()}), {minLength: 6, maxLength: 24}),
  scenes: fc.array(scene, {minLength: 1, maxLength: 5}),
  end: fc.constantFrom('open', 'open', 'open', 'destroyed'),
});

function words<T extends string>(all: {readonly [word in T]: unknown}, often: {readonly [word in T]?: number}): fc.Arbitrary<T> {
  return fc.constantFrom(...(Object.keys(all) as T[]).flatMap((word) => new Array<T>(often[word] ?? 1).fill(word)));
}

function seed(): fc.Arbitrary<number> {
  return fc.noBias(fc.maxSafeNat());
}

interface Play {
  readonly vocabulary: Vocabulary;
  readonly store: Store;
  readonly models: Model[];
  readonly tally: Tally;
}

export function play(vocabulary: Vocabulary, store: Store, {opening, scenes, end}: Story, tally: Tally): void {
  const models = ['one', 'two'].map((stack) => emptyModel(vocabulary.catalogue, stack));
  const playing: Play = {vocabulary, store, models, tally};
  const first: Scene = {who: 0, deeds: [], edits: opening, meanwhile: 'nothing', rivals: [], how: 'saved', seed: opening.length};
  const applied = [first, ...scenes].map((each) => playScene(playing, each));
  if (end === 'destroyed') destroy(playing);
  subjects(vocabulary, store);
  count(tally, 'stories');
  if (applied.slice(1).some((each) => each)) count(tally, 'stories that change something');
}

function count(tally: Tally, what: string, by = 1): void {
  tally.set(what, (tally.get(what) ?? 0) + by);
}

/** Answers whether something was changed by a plan. */
function playScene(playing: Play, each: Scene): boolean {
  const {vocabulary, store, models, tally} = playing;
  for (const deed of each.deeds) {
    const before = store.world();
    if (byHand(vocabulary, store, deed)) {
      count(tally, 'deeds');
      law('a rule', vocabulary.breaks?.(before, store.world()));
    }
  }
  const model = proposed(playing, each.who, each.edits);
  const files = render(model, viewOf(store.world()), each.seed);
  const made = inspected(playing, model, files, each.seed);
  if (made.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) {
    count(tally, 'plans that are refused');
    for (const {code, severity} of made.diagnostics) if (severity === 'error') count(tally, `error ${code}`);
    return false;
  }
  countPlan(tally, made);
  if (made.blocks.length > 0) return false;
  tryMeanwhile(playing, each, model, made);
  tryPart({vocabulary, store, files, whole: made, model, how: each.how, seed: each.seed}, (what) => count(tally, what));
  const before = store.world();
  applyOn(vocabulary, store, made, model.previously, each.how);
  models[each.who] = bind(model, viewOf(store.world()));
  law('a rule', vocabulary.breaks?.(before, store.world()));
  honesty(made, store.world());
  replay(vocabulary, store);
  convergence(models[each.who] as Model, made, store.world());
  const second = planOn(vocabulary, store, files);
  // A name that another has now no longer leads to what was held, and leads forget: to the other.
  const hangsOnNames = model.forget.length > 0 || made.held.length > 0;
  if (!hangsOnNames || !isNameTaken(before, store.world())) rest(second);
  counting(made, second);
  return made.intents.length > 0;
}

function proposed({vocabulary, store, models}: Play, who: 0 | 1, edits: readonly Edit[]): Model {
  const view = viewOf(store.world());
  const start = pruned(models[who] as Model, view);
  return pruned(
    edits.reduce((model, each) => edited(vocabulary, view, model, each), start),
    view,
  );
}

/** Makes a plan, and holds it against the laws that a plan has to keep before it is applied. */
function inspected({vocabulary, store}: Play, model: Model, files: readonly SourceFile[], seed: number): Plan {
  const view: View = viewOf(store.world());
  const made = planOn(vocabulary, store, files);
  const bytes = bytesOf(made, store);
  const other = (broken: string, again: Plan): void =>
    law('5, order', bytesOf(again, store) === bytes ? undefined : `${broken}: ${bytes} against ${bytesOf(again, store)}`);
  other('another order of files and keys', planOn(vocabulary, store, reorder(files, seed)));
  other('another order in the store', planOn(vocabulary, store, files, 'apply', reshuffled(store.world(), seed)));
  const split = planOn(vocabulary, store, render(model, view, seed + 1));
  law(
    '5, order',
    JSON.stringify(split.intents) === JSON.stringify(made.intents)
      ? undefined
      : `written in another way: ${JSON.stringify([made.intents, made.diagnostics, files])} against ${JSON.stringify([split.intents, split.diagnostics, render(model, view, seed + 1)])}`,
  );
  const mayFail = [
    ...vocabulary.mayFail,
    ...(exchangesAlike(model, view) ? ['reference/unknown', 'config/existing-missing'] : []),
  ];
  const surprise = made.diagnostics.find((each) => each.severity === 'error' && !mayFail.includes(each.code));
  law('a plan can be made', surprise && `${JSON.stringify({...surprise, at: undefined})} for ${JSON.stringify(files)}`);
  prefixes(made);
  protection(model, made);
  return made;
}

function countPlan(tally: Tally, made: Plan): void {
  count(tally, made.intents.length > 0 ? 'plans' : 'plans that are empty');
  for (const action of new Set(made.changes.map((change) => change.action))) count(tally, `plans that ${action}`);
  if (made.held.length > 0) count(tally, 'plans that hold');
  if (made.blocks.length > 0) count(tally, 'plans that are blocked');
  if (made.spends.length > 0) count(tally, 'plans that spend');
}

/** Laws 7 and 8, on twins of the store. */
function tryMeanwhile(playing: Play, each: Scene, model: Model, made: Plan): void {
  const {vocabulary, store, tally} = playing;
  if (made.intents.length === 0 || each.meanwhile === 'nothing') return;
  if (each.meanwhile === 'rival') return tryRival(playing, each, model, made);
  const other = twin(vocabulary, store);
  const touched = new Set(made.intents.map((intent) => intent.uid));
  if (each.meanwhile === 'meddling') {
    if (!meddle(vocabulary, other, made, each.seed)) return;
    count(tally, 'meddled with');
    const {position} = other.head();
    law(
      '7, staleness',
      isRefused(() => applyOn(vocabulary, other, made, model.previously, each.how))
        ? undefined
        : 'a plan was applied though something that it changes was changed',
    );
    law('7, staleness', other.head().position === position ? undefined : 'a refused plan has left events');
    return;
  }
  if (each.meanwhile === 'anything')
    for (const deed of each.deeds) byHand(vocabulary, other, {...deed, seed: deed.seed + each.seed});
  else doUnrelated(vocabulary, other, touched);
  const refused = isRefused(() => applyOn(vocabulary, other, made, model.previously, each.how));
  count(tally, refused ? 'refused as stale' : `applied in spite of ${each.meanwhile}`);
  law(
    '7, staleness',
    refused && each.meanwhile === 'unrelated' ? 'a plan was refused because of something unrelated' : undefined,
  );
  law('8, rivals', dangling(other.world()));
  if (!refused) asApproved(made, other.world());
  replay(vocabulary, other);
  subjects(vocabulary, other);
}

/** Changes something that the plan changes, or puts something where it would. */
function meddle(vocabulary: Vocabulary, store: Store, made: Plan, seed: number): boolean {
  const intent = pick(
    chooser(seed),
    made.intents.filter((each) => each.uid !== ''),
  );
  if (!intent) return false;
  if (intent.prior > 0) return perform(vocabulary, store, {do: 'update', uid: intent.uid, patch: {labels: {meddled: 'yes'}}});
  const {parent, name, spec} = intent.data as Created;
  const kind = vocabulary.catalogue.kind(splitType(intent.type).kind) as Kind;
  return perform(vocabulary, store, {
    do: 'create',
    kind,
    uid: newUid({world: store.world(), digest}, kind, parent, name),
    parent,
    name,
    spec,
  });
}

function doUnrelated(vocabulary: Vocabulary, store: Store, touched: ReadonlySet<string>): void {
  const kind = vocabulary.catalogue.kinds.find((each) => each.parent === undefined) as Kind;
  perform(vocabulary, store, {
    do: 'create',
    kind,
    uid: digest('unrelated').slice(0, 24),
    parent: '',
    name: 'unrelated',
    spec: {},
  });
  const other = [...store.world().resources.values()].find((each) => !touched.has(each.uid));
  if (other) perform(vocabulary, store, {do: 'update', uid: other.uid, patch: {labels: {unrelated: 'yes'}}});
}

function tryRival(playing: Play, each: Scene, model: Model, made: Plan): void {
  const {vocabulary, store, models, tally} = playing;
  const who = each.seed % 3 === 0 ? each.who : each.who === 0 ? 1 : 0;
  const rival = proposed(playing, who, each.rivals);
  const theirs = planOn(vocabulary, store, render(rival, viewOf(store.world()), each.seed));
  if (
    theirs.intents.length === 0 ||
    theirs.diagnostics.some((diagnostic) => diagnostic.severity === 'error') ||
    theirs.blocks.length > 0
  )
    return;
  for (const [first, second] of [
    [made, theirs],
    [theirs, made],
  ] as const) {
    const other = twin(vocabulary, store);
    applyOn(vocabulary, other, first, [...model.previously, ...rival.previously], each.how);
    const before = other.world();
    const refused = isRefused(() => applyOn(vocabulary, other, second, [...model.previously, ...rival.previously], each.how));
    count(tally, refused ? 'rivals refused' : 'rivals applied');
    law('8, rivals', dangling(other.world()));
    law('a rule', vocabulary.breaks?.(before, other.world()));
    if (!refused) asApproved(second, other.world());
    replay(vocabulary, other);
  }
  void models;
}

/** What a stack owns goes, but for what is held. */
function destroy(playing: Play): void {
  const {vocabulary, store, models, tally} = playing;
  const model = models[0] as Model;
  const files = [{name: '0.yaml', root: {stack: model.stack, previously: model.previously}}];
  const made = planOn(vocabulary, store, files, 'destroy');
  if (made.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return count(tally, 'destroys that are refused');
  prefixes(made);
  applyOn(vocabulary, store, made, model.previously, 'saved');
  honesty(made, store.world());
  replay(vocabulary, store);
  const held = new Set(made.held.map((each) => each.resource.uid));
  const left = [...store.world().resources.values()].filter((each) => isOwnedBy(model, each) && !held.has(each.uid));
  law(
    '1, convergence',
    left.length > 0 ? `destroy leaves ${left.map((each) => `${each.kind} ${each.name}`).join(', ')}` : undefined,
  );
  rest(planOn(vocabulary, store, files, 'destroy'));
  count(tally, 'destroys');
}

void actionOf;
