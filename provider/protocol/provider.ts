/**
 * The seam. A provider says what there is (its schema) and what is to happen; what is below speaks to Terraform. Values come
 * decoded and go back the same way: plain objects with `null` and `UNKNOWN` in them.
 *
 * What is wrong with what the user wrote is returned as diagnostics. What is thrown is a mistake of ours: Terraform shows
 * its message and that it is one, and the stack goes to the log, as does what is printed. Calls come side by side, as many as
 * `-parallelism` says, and other processes of the same command have providers of their own. When Terraform is gone the
 * process ends at once, at whatever `await` it stands. What an answer holds at write-only attributes is left out of it.
 */
import type {ProviderSchema} from './schema.ts';
import type {Json, Value, Values} from './type.ts';

export interface Provider {
  schema(): Awaitable<ProviderSchema>;
  /** The provider block alone; may hold what is unknown. */
  validateProvider(config: Values): Awaitable<Answer>;
  /**
   * Comes before `read`, `plan`, `apply`, `importState` and `readData`; all else is also asked of processes that are
   * told no configuration. In a plan the block may hold what is unknown.
   */
  configure(config: Values, terraformVersion: string): Awaitable<Answer>;
  validateResource(type: string, config: Values): Awaitable<Answer>;
  /** From the state of an older version of the schema to that of this one. Attributes that are no more need not be removed. */
  upgrade(type: string, version: number, state: Json): Awaitable<Json>;
  /** Comes for each resource that Terraform's state holds, before anything else is asked about it; in every phase. */
  recall?(type: string, state: Json): void;
  read(request: ReadRequest): Awaitable<StateAnswer>;
  plan(request: PlanRequest): Awaitable<PlanAnswer>;
  apply(request: ApplyRequest): Awaitable<StateAnswer>;
  /** No state and no diagnostic: there is no such resource. */
  importState(type: string, id: string): Awaitable<StateAnswer>;
  /** `moved` from another type, of this provider or another: what of the state is known without looking; it is read next. */
  moveState(request: MoveRequest): Awaitable<StateAnswer>;
  validateData(type: string, config: Values): Awaitable<Answer>;
  readData(type: string, config: Values): Awaitable<StateAnswer>;
  /** Throws a `FunctionError` for what is wrong with the arguments. */
  callFunction(name: string, args: readonly Value[]): Awaitable<Value>;
  /** The user wants an end: what runs is finished soon, and nothing long is begun. */
  stop(): Awaitable<void>;
}

export type Awaitable<T> = T | Promise<T>;

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string | undefined;
  readonly path?: Path | undefined;
}

/** A way into the attributes: names, keys of maps, positions in lists. It ends at a set, since what is in one has no address. */
export type Path = readonly (string | number)[];

export interface Answer {
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

export interface StateAnswer extends Answer {
  /** Absent or null: it is not there, or no more. */
  readonly state?: Values | null | undefined;
  /** What only the provider reads; absent: what it was before. */
  readonly private?: Uint8Array | undefined;
}

export interface ReadRequest {
  readonly type: string;
  readonly state: Values;
  readonly private: Uint8Array;
}

export interface PlanRequest {
  readonly type: string;
  /** Null for what is to be created. */
  readonly prior: Values | null;
  /** The config, with what is computed filled in from the prior state; null for what is to be deleted. */
  readonly proposed: Values | null;
  /** Null for what is to be deleted. */
  readonly config: Values | null;
  readonly private: Uint8Array;
}

export interface PlanAnswer extends Answer {
  /** Null for what is to be deleted; absent only beside an error. */
  readonly planned?: Values | null | undefined;
  /** What of it can't be changed in place. */
  readonly requiresReplace?: readonly Path[] | undefined;
  readonly private?: Uint8Array | undefined;
}

export interface ApplyRequest {
  readonly type: string;
  readonly prior: Values | null;
  readonly planned: Values | null;
  /** The place to read write-only attributes from: no state and no plan has them. */
  readonly config: Values | null;
  readonly private: Uint8Array;
}

export interface MoveRequest {
  /** The type that it is to be from now on. */
  readonly type: string;
  /** `registry.terraform.io/hashicorp/random`. */
  readonly sourceProvider: string;
  readonly sourceType: string;
  readonly sourceVersion: number;
  readonly sourceState: Json;
  readonly sourcePrivate: Uint8Array;
}

/** Says what is wrong with the arguments of a function; `argument` counts from 0. */
export class FunctionError extends Error {
  readonly argument: number | undefined;

  constructor(message: string, argument?: number) {
    super(message);
    this.argument = argument;
  }
}
