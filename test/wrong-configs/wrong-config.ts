/** A config that somebody got wrong, and what is said of it. */
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import type {Inputs} from '#core/config/inputs.ts';
import type {Plan} from '#core/plan/planned.ts';
import {applyPlan} from '#engine/apply-plan.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';
import {digest} from '#engine/digest.ts';
import {makePlan} from '#engine/make-plan.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import type {Store} from '#stores/store.ts';

/** The mark in front of what a diagnostic is about; no part of the text. */
export const MARK = '▸';
export const TODAY = '2026-11-23';

/** Texts by file name, or their bytes. */
export type Files = {readonly [file: string]: string | Uint8Array};

export interface WrongConfig {
  /** What is wrong with it. */
  readonly name: string;
  /** ▸ marks where the diagnostics are expected, in their order. */
  readonly files: Files;
  /** Makes what text can't be: a pipe, a link. */
  readonly prepare?: (folder: string) => void;
  /** What is planned, when it is not the folder. */
  readonly path?: string;
  /** What goes in beside the files. */
  readonly inputs?: Given;
  /** Configs that were applied before, in this order. */
  readonly before?: readonly Files[];
  /** All diagnostics, sorted by where they stand. */
  readonly says: readonly Expected[];
  /** The exit code; 7 (invalid) when nothing else is said. */
  readonly exit?: number;
}

/** What is given for a run. */
export interface Given {
  readonly environment?: string;
  readonly variables?: {readonly [name: string]: string};
  /** Environment variables. */
  readonly process?: {readonly [name: string]: string};
  /** The environment variables that may be read, where not all may: `--no-code`. */
  readonly allowed?: readonly string[];
}

export function inputsOf({environment, variables = {}, process = {}, allowed}: Given): Inputs {
  return {
    environment,
    noCode: allowed !== undefined,
    variables: new Map(Object.entries(variables)),
    read: (name) => process[name],
    mayRead: (name) => allowed?.includes(name) ?? true,
  };
}

export interface Expected {
  readonly code: string;
  /** A part of the summary. */
  readonly summary: string;
  /** A part of the hint. */
  readonly hint?: string;
  readonly severity?: 'warning';
  /** `FILE:LINE:COLUMN` where no mark can stand; null for what has no place. */
  readonly at?: string | null;
  /** Other places that belong to it. */
  readonly also?: readonly string[];
}

/** The places that are marked, in the order of file names, lines and columns. */
export function marksOf(files: Files): readonly string[] {
  return Object.keys(files)
    .sort()
    .flatMap((file) => {
      const text = files[file];
      if (typeof text !== 'string') return [];
      return text.split('\n').flatMap((line, index) =>
        line
          .split(MARK)
          .slice(0, -1)
          .map((_, count, parts) => `${file}:${index + 1}:${parts.slice(0, count + 1).join('').length + 1}`),
      );
    });
}

/** Writes files into a new folder, hands it on, and takes it away again. */
export async function inFolder<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pltfrms-wrong-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), typeof text === 'string' ? text.replaceAll(MARK, '') : text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

export interface Made {
  readonly plan: Plan;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** On the cores, so that what else a machine does doesn't count. */
  readonly milliseconds: number;
}

/** Plans a folder, as the command does it. */
export async function planFolder(
  folder: string,
  store: Store,
  path = '.',
  given: Given = {},
  mode: 'apply' | 'validate' = 'apply',
): Promise<Made> {
  const start = process.cpuUsage();
  const {plan, loaded} = await makePlan(join(folder, path), store, {asOf: TODAY, mode, inputs: inputsOf(given)});
  const placed = loaded.place(plan.diagnostics);
  const milliseconds = process.cpuUsage(start).user / 1000;
  const inside = (file: string): string => relative(folder, file) || '.';
  const diagnostics = placed.map((each) => ({
    ...each,
    ...(each.at ? {at: {...each.at, file: inside(each.at.file)}} : {}),
    ...(each.also ? {also: each.also.map((other) => ({...other, at: {...other.at, file: inside(other.at.file)}}))} : {}),
  }));
  return {plan, diagnostics, milliseconds};
}

/** A store on which configs have been applied, each by its own stack. */
export async function storeAfter(configs: readonly Files[]): Promise<Store> {
  const store = openMemoryStore({catalogue, digest, id: 'wrong'});
  for (const files of configs) {
    const {plan} = await inFolder(files, (folder) => planFolder(folder, store));
    const wrong = plan.diagnostics.find((each) => each.severity === 'error');
    if (wrong) throw new Error(`what was to be there before is wrong itself: ${wrong.summary}`);
    const {intents, base, stack, asOf, after, touched} = plan;
    applyPlan(store, {intents, base, stack, stacks: new Set([stack]), asOf, actor: 'test', planned: {after, touched}});
  }
  return store;
}

/** Everything that a store holds, to be compared. */
export function contentsOf(store: Store): unknown {
  const {resources, slots, aliases, tombstones, spent} = store.world();
  return structuredClone({head: store.head(), resources, slots, aliases, tombstones, spent});
}

/** Everything that a folder holds, by name. */
export function listing(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true}).map(String).sort();
}
