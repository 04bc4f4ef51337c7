/** Makes a plan from a config repository and a store; answers from memory when nothing that goes in has changed. */
import type {Config} from '#core/config/read-config.ts';
import type {Asked} from '#core/plan/part.ts';
import {plan} from '#core/plan/plan.ts';
import type {Plan} from '#core/plan/planned.ts';
import {type Seal, secretsIn} from '#core/secret.ts';
import {emptyWorld} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Mark, Store} from '#stores/store.ts';
import {digest} from './digest.ts';
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
    seal?: Seal;
  },
): Promise<MadePlan> {
  const progress = options.progress ?? (() => undefined);
  progress('reading the config');
  const files = options.files ?? readConfigFiles(path);
  const loaded = await loadConfig(files);
  progress('reading the state');
  // Of one moment: a run that came between the two would be taken for planned with.
  const {world, head} = store.read(() => ({
    world: options.mode === 'validate' ? emptyWorld(catalogue) : store.world(),
    head: store.head(),
  }));
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
  const stack = stackName(files);
  const mark = stack === undefined || files.diagnostics.length > 0 ? undefined : store.mark(stack);
  if (!mark || mark.input !== inputDigest(files, placesIn(mark), seal) || mark.position !== store.head().position)
    return undefined;
  return mark.until !== undefined && mark.until <= asOf ? undefined : {unchanged: mark.unchanged, position: mark.position};
}

/** What to remember when a plan has been applied whole, or was empty: nothing when the next one would have something to say, or when it was only a part. */
export function markOf(files: ConfigFiles, config: Config, made: Plan, position: number, seal: Seal): Mark | undefined {
  if (made.part || made.held.length > 0 || made.blocks.length > 0 || made.nobodys.size > 0 || made.diagnostics.length > 0)
    return undefined;
  const unchanged = config.wanted.filter((each) => !each.declared.existing).length;
  const places = config.wanted.flatMap(({kind, spec}) => secretsIn(kind, spec).map((each) => each.secret));
  return {input: inputDigest(files, [...new Set(places)].sort(), seal), position, until: nextDate(files, made.asOf), unchanged};
}

/** Ends in the places of the secrets that went in, so that they can be asked about again without reading the config. */
function inputDigest(files: ConfigFiles, places: readonly string[], seal: Seal): string {
  const secrets = places.map((place) => seal(place) ?? '');
  return `${digest(`${version}\n${files.digest}\n${secrets.join('\n')}`)}${JSON.stringify(places)}`;
}

function placesIn({input}: Mark): readonly string[] {
  const list = input.indexOf('[');
  return list < 0 ? [] : (JSON.parse(input.slice(list)) as readonly string[]);
}

/** The stack's name, without parsing YAML: a line at the left edge. Anything else is read the long way. */
function stackName(files: ConfigFiles): string | undefined {
  for (const file of files.files) {
    const found = /^stack: *([a-z0-9-]+) *(#.*)?$/m.exec(new TextDecoder().decode(file.bytes.subarray(0, 4096)));
    if (found) return found[1];
  }
  return undefined;
}

/** The first date of a config that still lies ahead; one too many costs a plan made in full, never a wrong answer. */
function nextDate(files: ConfigFiles, asOf: string): string | undefined {
  let next: string | undefined;
  for (const file of files.files) {
    for (const [date] of new TextDecoder().decode(file.bytes).matchAll(/\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b/g))
      if (date > asOf && (next === undefined || date < next)) next = date;
  }
  return next;
}
