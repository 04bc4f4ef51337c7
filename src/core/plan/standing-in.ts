/** Asks what is warned of in the state that a plan leaves, about all that is declared there. */
import type {Declared} from '../config/declared.ts';
import {type LintFindings, runLints, stoppingLints} from '../lint/look.ts';
import {findStandingWarnings, warningRules} from '../lint/standing-warnings.ts';
import type {Resource} from '../resource.ts';
import type {Finding} from '../transact.ts';
import {derivedFrom, type World} from '../world.ts';
import type {Found} from './carry-out.ts';
import {bornUid, type Step} from './order.ts';
import type {PlanInput} from './planned.ts';

export interface StandingIn {
  readonly warnings: readonly Finding[];
  readonly isOfDay: boolean;
  /** Says whether a warning about a change is one of these, and need not be told twice. */
  isSaid(finding: Finding): boolean;
}

export function standingIn({managers, asOf}: PlanInput, world: World, steps: readonly Step[], found: Found): StandingIn {
  const kinds = warningRules(managers).flatMap((rule) => rule.kinds);
  const declared = declaredIn({world, managers, kinds, steps}, found);
  const {warnings, asked, isOfDay} = findStandingWarnings({world, managers, asOf, declared});
  const said = new Set(warnings.map(keyOf));
  return {
    isOfDay,
    warnings: warnings.map((each) => ({...each, severity: 'warning'})),
    isSaid: (finding) =>
      finding.severity === 'warning' &&
      finding.rule?.warnsOf !== undefined &&
      (said.has(keyOf(finding)) || asked.get(finding.rule)?.has(finding.uid) === true),
  };
}

/** Runs the lints that stop a plan. Without one it costs nothing. */
export function lintsIn(
  input: PlanInput,
  world: World,
  steps: readonly Step[],
  found: Found,
  declaredOf: (uid: string) => Declared | undefined,
): LintFindings {
  const lints = stoppingLints(input);
  if (lints.length === 0) return {found: [], isOfDay: false};
  const kinds = lints.flatMap((lint) => lint.kinds);
  const declared = declaredIn({world, managers: input.managers, kinds, steps}, found);
  return runLints(input, lints, {world, declared, declaredOf});
}

/** A rule may put what it warns of to another resource where it is asked about a change. */
function keyOf({code, summary}: Pick<Finding, 'code' | 'summary'>): string {
  return `${code} ${summary}`;
}

interface DeclaredQuery {
  readonly world: World;
  readonly managers: PlanInput['managers'];
  /** The kinds that are asked about; of another kind, only what something is derived from is listed. */
  readonly kinds: readonly string[];
  readonly steps: readonly Step[];
}

/** Lists what is declared, and what is derived from it, in the state that the plan leaves; of a partial plan what was asked for. */
function declaredIn({world, managers, kinds, steps}: DeclaredQuery, {matches, chosen}: Found): readonly Resource[] {
  const changed = new Map<string, string>();
  for (const {change} of steps) changed.set(change.uid, bornUid(change) ?? change.uid);
  const sources = new Set(managers.flatMap((manager) => (manager.derivations ?? []).map(({from}) => from)));
  const concerned = new Set([...sources, ...kinds]);
  const found: Resource[] = [];
  for (const {uid, wanted, prior} of matches) {
    if (!concerned.has(wanted.kind.name) || wanted.declared.existing) continue;
    // What no step is about is as it was: it need not be looked up.
    const now = changed.get(uid);
    const resource = now === undefined ? prior : world.resources.get(now);
    if (!resource || (chosen && !chosen.isAsked(resource))) continue;
    found.push(resource);
    if (sources.has(resource.kind)) found.push(...derivedFrom(world, resource.uid));
  }
  return found;
}
