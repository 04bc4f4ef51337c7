/**
 * What a manager is: decide and evolve for the kinds of one product. Both are the same for every kind, but for the rules
 * of the product, and those are what a manager file holds.
 */
import type {FieldType, Json, Problem} from '#schemas/field.ts';
import type {Severity} from './diagnostic.ts';
import type {Resource} from './resource.ts';
import type {World} from './world.ts';

/** A resource that a transaction has changed: without `prior` it was born, without `now` it is gone. */
export interface Touched {
  readonly uid: string;
  readonly prior?: Resource | undefined;
  readonly now?: Resource | undefined;
}

export interface RuleContext {
  /** The world as it stands when the transaction ends. */
  readonly world: World;
  /** The world as it stood when it began. */
  readonly before: World;
  /** What the transaction changed, of the kinds that the rule names. */
  readonly touched: readonly Touched[];
  /** The day for which it is decided (YYYY-MM-DD or RFC 3339, UTC): time is an input, not a clock. */
  readonly asOf: string;
  /** Says what is wrong with a resource; `path` names the field. A warning does not stop anything. */
  report(uid: string, problem: Problem, severity?: 'error' | 'warning'): void;
}

/**
 * A rule holds at the end of every transaction, not after each event of it: so a plan may swap a CNAME for an A record
 * in any order, and a single change through another face meets the very same rule.
 */
export interface Rule {
  /** A change of one of these kinds asks for the rule. */
  readonly kinds: readonly string[];
  check(context: RuleContext): void;
  /**
   * Picks the resources about which the rule may have something to warn of while they stay as they are, so that every plan
   * asks it about these. Left out where it never warns, or warns of a change: of what was shortened, and not of what is short.
   */
  readonly warnsOf?: (resource: Resource) => boolean;
}

/** A resource that follows from another: its spec is canonical, references are uids. */
export interface Derived {
  /** The uid of what it follows from. */
  readonly source: string;
  readonly kind: string;
  readonly parent: string;
  readonly name: string;
  readonly spec: {readonly [field: string]: Json};
}

/**
 * What a kind implies elsewhere: a mail domain its record sets. It is worked out at the end of every transaction, before the
 * rules are asked, and kept up to date by events of its own; so it holds through every face, and nobody changes it by hand.
 */
export interface Derivation {
  readonly from: string;
  /** Kinds whose coming, going or moving may change where it leads to. */
  readonly watches: readonly string[];
  /** What follows from these resources; a source may say nothing. */
  derive(world: World, sources: readonly Resource[]): Iterable<Derived>;
}

/** Something that is said and stops nothing, unless a config says in `settings.lint` that it does. */
export interface LintRule {
  /** Stable, and the code of what it says: `dns/glue`. */
  readonly id: string;
  readonly doc: string;
  /** What is made of it where a config says nothing. */
  readonly severity: Severity | 'off';
  /** It has something to say only where a store is known, so a config alone can't tell whether a waiver of it is needed. */
  readonly needsStore?: true;
  /** It tells what can't be told without a store; where one is read, that is an error or right. */
  readonly withoutStore?: true;
}

/** A rule about what may be declared and is seldom meant. Validate and lint ask it; a plan only where `settings.lint` sets it to error. */
export interface Lint extends LintRule {
  /** What it is asked about. */
  readonly kinds: readonly string[];
  check(context: LintContext): void;
}

export interface LintContext {
  /** What the config makes of an empty store; in a plan, the state that the plan leaves. */
  readonly world: World;
  readonly asOf: string;
  /** What it declares, of the kinds that the rule names. */
  readonly declared: readonly Resource[];
  report(uid: string, problem: Omit<Problem, 'code'>): void;
}

/** What a format is asked to write. */
export interface Exporting {
  readonly world: World;
  /** The stack and the path of the organisation to which the export is confined. */
  readonly stack: string | undefined;
  readonly organisation: string | undefined;
  /** Whether a resource stands where it was asked for. */
  isAsked(resource: Resource): boolean;
  /** The position of the last event about a resource or anything directly under it. */
  lastChange(resource: Resource): number;
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Says why a resource can't be written so; nothing is written then. */
  refuse(resource: Resource, why: string, hint: string): never;
  /** Says what whoever reads it may not accept. */
  warn(resource: Resource, problem: Problem): void;
}

/** A form other than config in which a product can write what it has. */
export interface ExportFormat {
  readonly name: string;
  readonly doc: string;
  /** What `--with` may set, by name, and how a value of it is read. */
  readonly options: {readonly [name: string]: FieldType<string>};
  /** The folder in which what is written runs, seen from where it is written; left out, it is that one. */
  readonly runsIn?: string;
  /** Files by name. */
  write(exporting: Exporting): ReadonlyMap<string, string>;
}

export interface Manager {
  readonly product: string;
  readonly rules: readonly Rule[];
  readonly derivations?: readonly Derivation[];
  readonly formats?: readonly ExportFormat[];
  /** What its rules only warn of. */
  readonly warnings?: readonly LintRule[];
  readonly lints?: readonly Lint[];
}
