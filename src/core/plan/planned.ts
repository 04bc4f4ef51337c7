/** The nouns of planning: what goes in, and what comes out. */
import type {Settings} from '#schemas/config.ts';
import type {Config} from '../config/read-config.ts';
import type {Diagnostic} from '../diagnostic.ts';
import type {Intent, StoredEvent} from '../event.ts';
import type {Unevaluated} from '../lint/coverage.ts';
import type {Manager, Touched} from '../manager.ts';
import type {Past} from '../past.ts';
import type {Resource} from '../resource.ts';
import type {Seal} from '../secret.ts';
import type {Head, World} from '../world.ts';
import type {Change} from './change.ts';
import type {Block} from './guard.ts';
import type {Held} from './hold.ts';
import type {Asked, Part} from './part.ts';

export interface PlanInput {
  readonly config: Config;
  readonly world: World;
  readonly head: Head;
  readonly managers: readonly Manager[];
  /** The day for which it is planned, UTC. */
  readonly asOf: string;
  readonly digest: (text: string) => string;
  readonly eventAt: (position: number) => StoredEvent | undefined;
  /** Reads no secret unless it is given. */
  readonly seal?: Seal | undefined;
  /**
   * `destroy` plans as if nothing were declared, `rollback` what the stack owned in `past`: both have been asked for by name,
   * so no threshold counts. `validate` knows no store, and assumes what it can't know.
   */
  readonly mode?: 'apply' | 'destroy' | 'rollback' | 'validate';
  /** The resources that have changed since the position of a rollback, as they were there. */
  readonly past?: Past | undefined;
  /** The position of a rollback. */
  readonly to?: number | undefined;
  /** Only this part of it. */
  readonly asked?: Asked | undefined;
}

/** A change with what the world says of it. */
export interface PlannedChange extends Change {
  readonly address: string;
  /** Where it stood, when it moves. */
  readonly from: string | undefined;
  readonly planned: Resource | undefined;
  /** The event through which somebody else made the difference. */
  readonly drift: StoredEvent | undefined;
  /** The address of what needs it, where it was not asked for itself. */
  readonly neededBy: string | undefined;
}

/** The conditions that a plan is made under, as far as they limit what it may do. */
export interface PlanTerms {
  readonly mode: 'apply' | 'destroy' | 'rollback';
  /** The position that a rollback leads back to. */
  readonly to?: number | undefined;
  /** Former names of the stack. */
  readonly previously: readonly string[];
  /** The organisation that confines the stack. */
  readonly fence: string | undefined;
  readonly settings: Settings;
}

/** Collects the conditions of a plan from what it is made of. */
export function termsOf({config, mode = 'apply', to}: Pick<PlanInput, 'config' | 'mode' | 'to'>): PlanTerms {
  const {previously, fence, settings} = config;
  return {mode: mode === 'validate' ? 'apply' : mode, ...(to === undefined ? {} : {to}), previously, fence, settings};
}

export interface Plan {
  readonly stack: string;
  readonly terms: PlanTerms;
  readonly asOf: string;
  /** The log that it was made against. */
  readonly base: Head;
  readonly changes: readonly PlannedChange[];
  readonly intents: readonly Intent[];
  readonly held: readonly (Held & {readonly address: string; readonly byAddress: string | undefined})[];
  readonly blocks: readonly Block[];
  readonly spends: readonly {readonly name: string; readonly count: number}[];
  /** How many resources nobody owns stand where `exclusive` would remove them, by kind. */
  readonly nobodys: ReadonlyMap<string, number>;
  /** How many resources are as declared. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What it leaves out, when only a part was asked for. */
  readonly part: Part | undefined;
  /** The world as it stands before and after. */
  readonly before: World;
  readonly after: World;
  readonly touched: readonly Touched[];
  /** Says whether what is warned of may be another on another day, for reasons that stand in no file. */
  readonly isOfDay: boolean;
  /** The lint rules that were not evaluated, each with the reason. */
  readonly unevaluated: Unevaluated;
}

/** A plan before the config's settings for lint rules are applied to its findings. */
export type DraftedPlan = Omit<Plan, 'unevaluated'>;
