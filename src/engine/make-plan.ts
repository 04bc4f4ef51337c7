/** Makes a plan from a config repository and a store; answers from memory when nothing that goes in has changed. */
import type {Inputs} from '#core/config/inputs.ts';
import type {Config} from '#core/config/read-config.ts';
import type {Diagnostic} from '#core/diagnostic.ts';
import {BY_CONFIG} from '#core/event.ts';
import {ownerOf} from '#core/owner.ts';
import type {Asked} from '#core/plan/part.ts';
import {plan} from '#core/plan/plan.ts';
import type {Plan} from '#core/plan/planned.ts';
import {type Seal, secretsIn} from '#core/secret.ts';
import {emptyWorld} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Json} from '#schemas/field.ts';
import type {Mark, Store} from '#stores/store.ts';
import {isCode} from './code/is-code.ts';
import type {PlacedDiagnostic} from './config/place.ts';
import {digest} from './digest.ts';
import {checkDriver} from './driver.ts';
import {type ConfigFiles, type LoadedConfig, loadConfig, readConfigFiles} from './load-config.ts';
import {version} from './version.ts';

export type Progress = (phase: string) => void;

export interface MadePlan {
  readonly plan: Plan;
  readonly loaded: LoadedConfig;
  readonly files: ConfigFiles;
}

export interface Unchanged {
  readonly unchanged: number;
  readonly position: number;
  /** What the plan would warn of. */
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** Plans the config at a path against a store. */
export async function makePlan(
  path: string,
  store: Store,
  options: {
    asOf: string;
    mode?: 'apply' | 'destroy' | 'validate';
    progress?: Progress;
    files?: ConfigFiles;
    asked?: Asked | undefined;
    inputs?: Inputs;
    seal?: Seal;
    takesOver?: boolean | undefined;
  },
): Promise<MadePlan> {
  const progress = options.progress ?? (() => undefined);
  progress('reading the config');
  const files = options.files ?? readConfigFiles(path, options.inputs);
  const loaded = await loadConfig(files, options.mode === 'validate' ? 'warning' : 'error');
  progress('reading the state');
  // Of one moment: a run that came between the two would be taken for planned with.
  const {world, head} = store.read(() => ({
    world: options.mode === 'validate' ? emptyWorld(catalogue) : store.world(),
    head: store.head(),
  }));
  const {stack, previously} = loaded.config;
  checkDriver(store, () => world, {
    stacks: new Set([stack, ...previously]),
    way: BY_CONFIG,
    takesOver: options.takesOver ?? false,
  });
  progress('comparing');
  const made = plan({
    config: loaded.config,
    world,
    head,
    managers,
    asOf: options.asOf,
    digest,
    eventAt: (position) => store.event(position),
    mode: options.mode ?? 'apply',
    seal: options.seal,
    asked: options.asked,
  });
  return {plan: made, loaded, files};
}

/** What the last apply remembered, when all that went into its plan is the same now: then the next plan is empty. */
export function unchangedSince(files: ConfigFiles, store: Store, asOf: string, seal: Seal): Unchanged | undefined {
  // What code reads beside its own file, nobody knows; and a file that was named may be a part of a config.
  if (files.files.some(isCode) || files.beside.names.length > 0) return undefined;
  const stack = stackName(files);
  const mark = stack === undefined || files.diagnostics.length > 0 ? undefined : store.mark(stack);
  if (!mark) return undefined;
  const asked = askedIn(mark);
  // A plan that a clock ahead has made for a later day says nothing of the days before.
  if (asked.from > asOf || mark.input !== inputDigest(files, asked, seal) || mark.position !== store.head().position)
    return undefined;
  if (mark.until !== undefined && mark.until <= asOf) return undefined;
  const diagnostics = (mark.diagnostics ?? []) as readonly unknown[] as readonly PlacedDiagnostic[];
  return {unchanged: mark.unchanged, position: mark.position, diagnostics};
}

/**
 * Returns what to remember when a plan has been applied whole, or was empty: the answer of the next plan, with what that warns
 * of. Nothing where more would have to be said, and where it was only a part.
 */
export function markOf(files: ConfigFiles, loaded: LoadedConfig, made: Plan, position: number, seal: Seal): Mark | undefined {
  if (made.part || made.held.length > 0 || made.blocks.length > 0 || made.nobodys.size > 0) return undefined;
  // What has moved may still be referred to by its former name, of which only the next plan warns; and whether a secret can be
  // read is known only where it is looked for.
  if (made.changes.some(({action}) => action === 'move') || made.diagnostics.some(isOfSecret)) return undefined;
  const {config} = loaded;
  const unchanged = config.wanted.filter((each) => !each.declared.existing).length;
  const input = inputDigest(files, askedBy(config, made.asOf), seal);
  const until = earliest(nextDate(textsOf(files, config), made.asOf), made.isOfDay ? dayAfter(made.asOf) : undefined);
  const standing = loaded.place(made.diagnostics.filter(({isOfChange}) => !isOfChange));
  const diagnostics = standing.length > 0 ? (JSON.parse(JSON.stringify(standing)) as Json[]) : undefined;
  return {input, position, until, unchanged, diagnostics};
}

function isOfSecret({code}: Diagnostic): boolean {
  return code.startsWith('secret/');
}

function dayAfter(day: string): string {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && (other === undefined || one < other) ? one : other;
}

/** Inputs of a plan outside of the config's files: the day, environment variables, secrets by their places, and texts by who names them. */
interface Outside {
  /** The day of the plan. */
  readonly from: string;
  readonly variables: readonly string[];
  readonly secrets: readonly string[];
  readonly texts: readonly (readonly [from: string, path: string])[];
}

const NOTHING: Outside = {from: '', variables: [], secrets: [], texts: []};

function askedBy({variables, wanted, texts}: Config, from: string): Outside {
  const places = wanted.flatMap(({kind, spec}) => secretsIn(kind, spec).map((each) => each.secret));
  return {
    from,
    variables: [...variables.values()].flatMap(({env}) => env ?? []),
    secrets: [...new Set(places)].sort(),
    texts: texts.map(({from, path}) => [from, path]),
  };
}

/** Ends in what was asked, so that it can be asked again without reading the config. */
function inputDigest({inputs, readText, digest: files}: ConfigFiles, asked: Outside, seal: Seal): string {
  const variables = asked.variables.map((name) =>
    inputs.mayRead?.(name) === false ? 'refused' : digest(inputs.read(name) ?? ''),
  );
  const secrets = asked.secrets.map((place) => seal.input(place));
  const texts = asked.texts.map(([from, path]) => digest(JSON.stringify(readText(from, path))));
  return `${digest([version, files, ...variables, ...secrets, ...texts].join('\n'))}${JSON.stringify(asked)}`;
}

function askedIn({input}: Mark): Outside {
  const at = input.indexOf('{');
  // One of before there were texts names none.
  return at < 0 ? NOTHING : {...NOTHING, ...(JSON.parse(input.slice(at)) as Partial<Outside>)};
}

/** The owner, without parsing YAML: a line at the left edge. Anything else is read the long way. */
function stackName(files: ConfigFiles): string | undefined {
  for (const file of files.files) {
    const found = /^stack: *([a-z0-9-]+) *(#.*)?$/m.exec(new TextDecoder().decode(file.bytes.subarray(0, 4096)));
    if (found?.[1]) return ownerOf(found[1], files.inputs.environment);
  }
  return undefined;
}

/** Every text in which a date may stand: those of the files, and what variables have made of them. */
function* textsOf(files: ConfigFiles, config: Config): Iterable<string> {
  for (const file of files.files) yield new TextDecoder().decode(file.bytes);
  if (config.variables.size === 0) return;
  yield JSON.stringify(config.settings);
  for (const {spec} of config.wanted) yield JSON.stringify(spec);
}

/** The first date of a config that still lies ahead; one too many costs a plan made in full, never a wrong answer. */
function nextDate(texts: Iterable<string>, asOf: string): string | undefined {
  let next: string | undefined;
  for (const text of texts) {
    for (const [date] of text.matchAll(/\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b/g))
      if (date > asOf && (next === undefined || date < next)) next = date;
  }
  return next;
}
