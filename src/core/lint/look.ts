/** Asks the lints of all products about what a config declares. */
import {addressBook} from '../address.ts';
import type {Declared} from '../config/declared.ts';
import type {Diagnostic} from '../diagnostic.ts';
import type {Lint} from '../manager.ts';
import {diagnosticOf} from '../plan/diagnostic-of.ts';
import type {DraftedPlan, PlanInput} from '../plan/planned.ts';
import type {Resource} from '../resource.ts';
import type {World} from '../world.ts';
import {findVariableNames} from './variable-names.ts';

/** What is found in a config that is right otherwise. A plan on a store runs lints itself, since it lists only what changes. */
export function look(input: PlanInput, made: DraftedPlan): readonly Diagnostic[] {
  if (made.diagnostics.some((each) => each.severity === 'error')) return [];
  const found: Diagnostic[] = [...findVariableNames(input.config)];
  if (input.mode !== 'validate') return found;
  const {lint: settings} = input.config.settings;
  const lints = lintsOf(input).filter(({id, severity}) => severity !== 'off' || settings?.[id] !== undefined);
  const declaredOf = new Map(made.changes.map((change) => [change.uid, change.declared]));
  const declared = made.changes.flatMap(({planned}) => planned ?? []);
  return [...found, ...runLints(input, lints, {world: made.after, declared, declaredOf: (uid) => declaredOf.get(uid)}).found];
}

/** Lists the lints that stop a plan: those that `settings.lint` sets to error. */
export function stoppingLints(input: PlanInput): readonly Lint[] {
  const {lint: settings} = input.config.settings;
  return settings ? lintsOf(input).filter(({id}) => settings[id] === 'error') : [];
}

function lintsOf({managers}: PlanInput): readonly Lint[] {
  return managers.flatMap((manager) => manager.lints ?? []);
}

export interface LintQuery {
  readonly world: World;
  readonly declared: Iterable<Resource>;
  readonly declaredOf: (uid: string) => Declared | undefined;
}

export interface LintFindings {
  readonly found: readonly Diagnostic[];
  /** Says whether a lint has looked at the day. */
  readonly isOfDay: boolean;
}

export function runLints(input: PlanInput, lints: readonly Lint[], {world, declared, declaredOf}: LintQuery): LintFindings {
  const found: Diagnostic[] = [];
  const book = addressBook(world);
  const byKind = groupByKind(declared);
  let isOfDay = false;
  for (const lint of lints) {
    const concerned = lint.kinds.flatMap((kind) => byKind.get(kind) ?? []);
    if (concerned.length === 0) continue;
    lint.check({
      world,
      get asOf() {
        isOfDay = true;
        return input.asOf;
      },
      declared: concerned,
      report(uid, problem) {
        const resource = world.resources.get(uid);
        const address = resource ? book.of(resource) : uid;
        found.push(diagnosticOf({...problem, code: lint.id, uid, address}, 'warning', declaredOf(uid), input));
      },
    });
  }
  return {found, isOfDay};
}

function groupByKind(resources: Iterable<Resource>): ReadonlyMap<string, readonly Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    const group = groups.get(resource.kind);
    if (group) group.push(resource);
    else groups.set(resource.kind, [resource]);
  }
  return groups;
}
