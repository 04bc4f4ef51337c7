/** Calls the provider as Terraform does, in the order that a test chooses, against a store of its own. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {vi} from 'vitest';
import {kindOfType} from '#engine/terraform/naming.ts';
import type {Diagnostic, PlanAnswer, Provider, StateAnswer} from '#provider/protocol/provider.ts';
import type {Attributes} from '#provider/protocol/schema.ts';
import type {Value, Values} from '#provider/protocol/type.ts';
import {resourceSchema} from '#provider/schema/resource.ts';

/** A block: its type, and what is written in it. */
export interface Block {
  readonly type: string;
  readonly written: {readonly [attribute: string]: Value};
}

/** A process of the provider. */
export interface Process {
  /** Plans a block on its state; `block` is undefined where it is gone. */
  plan(state: State | undefined, block: Block | undefined): Promise<PlanAnswer>;
  /** Applies what was planned; answers the state after it, which is undefined where the resource is gone. */
  apply(state: State | undefined, block: Block | undefined, planned: PlanAnswer): Promise<Applied>;
  /** Reads what is there of a state. */
  read(state: State): Promise<State | undefined>;
}

export interface State {
  readonly type: string;
  readonly values: Values;
  readonly private: Uint8Array;
}

export interface Applied {
  readonly state: State | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Workplace {
  readonly store: string;
  /** Starts a process, as each command of Terraform does. */
  start(stack?: string): Promise<Process>;
  remove(): void;
}

export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'blocks-'));
  const store = `sqlite:${join(folder, 'pltfrms.db')}`;
  vi.stubEnv('TF_DATA_DIR', folder);
  return {
    store,
    async start(stack = 'web') {
      // Each has memory of its own.
      vi.resetModules();
      const {provider} = (await import('#provider/provider.ts')) as {provider: Provider};
      const {diagnostics = []} = await provider.configure({store, stack, actor: 'tester', take_over: null}, '1.11.4');
      const wrong = diagnostics.find(({severity}) => severity === 'error');
      if (wrong) throw new Error(wrong.summary);
      return processOf(provider);
    },
    remove() {
      vi.unstubAllEnvs();
      rmSync(folder, {recursive: true});
    },
  };
}

export function block(type: string, written: Block['written']): Block {
  return {type: `pltfrms_${type}`, written};
}

/** Plans and applies blocks one after the other. */
export async function make(process: Process, blocks: readonly Block[]): Promise<readonly State[]> {
  const made: State[] = [];
  for (const each of blocks) {
    const planned = await process.plan(undefined, each);
    const {state, diagnostics} = await process.apply(undefined, each, planned);
    if (!state) throw new Error(JSON.stringify([each, planned.diagnostics, diagnostics]));
    made.push(state);
  }
  return made;
}

/** Starts a process in which all has been read, as in a plan. */
export async function refreshed(place: Workplace, ...states: State[]): Promise<Process> {
  const process = await place.start();
  for (const each of states) await process.read(each);
  return process;
}

/** Lists the codes of errors. */
export function codesOf({diagnostics = []}: {readonly diagnostics?: readonly Diagnostic[] | undefined}): readonly string[] {
  const errors = diagnostics.filter(({severity}) => severity === 'error');
  return errors.map(({detail}) => /\[([a-z-]+\/[a-z-]+)\]/.exec(detail ?? '')?.[1] ?? '');
}

const NOTHING = new Uint8Array();

function processOf(provider: Provider): Process {
  return {
    async plan(state, block) {
      const type = (block ?? state)?.type as string;
      const config = block ? whole(resourceSchema(kindOfType(type)).attributes, block.written) : null;
      return provider.plan({type, prior: state?.values ?? null, proposed: config, config, private: state?.private ?? NOTHING});
    },
    async apply(state, block, {planned = null, private: kept = NOTHING}) {
      const type = (block ?? state)?.type as string;
      const config = block ? whole(resourceSchema(kindOfType(type)).attributes, block.written) : null;
      const answer: StateAnswer = await provider.apply({type, prior: state?.values ?? null, planned, config, private: kept});
      const values = answer.state ?? undefined;
      const after = values && {type, values, private: answer.private ?? kept};
      return {state: after, diagnostics: answer.diagnostics ?? []};
    },
    async read(state) {
      const answer = await provider.read({type: state.type, state: state.values, private: state.private});
      const values = answer.state ?? undefined;
      return values && {...state, values, private: answer.private ?? state.private};
    },
  };
}

/** With all attributes that are left out. */
function whole(attributes: Attributes, written: {readonly [attribute: string]: Value}): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, {attributes: inner, nesting}]) => {
      const value = written[name] ?? null;
      return [name, inner && nesting === 'single' && value !== null ? whole(inner, value as Values) : value];
    }),
  );
}
