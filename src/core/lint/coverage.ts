/** Says which lint rules a run has not evaluated, and why: only what was evaluated and found nothing has passed. */
import type {Severity} from '../diagnostic.ts';
import type {LintRule} from '../manager.ts';
import type {PlanInput} from '../plan/planned.ts';
import {PLAN_STAR, WAIVER_UNUSED} from './core-rules.ts';

/** Reasons by rule id; a rule that is not in it was evaluated. */
export type Unevaluated = ReadonlyMap<string, string>;

export interface Judged {
  /** Says whether something was wrong that is no finding of a lint rule: then part of the config was not looked at. */
  readonly isStopped: boolean;
  /** How many findings of a rule a waiver has accepted. */
  readonly waived: ReadonlyMap<string, number>;
}

export function findUnevaluated(input: PlanInput, rules: Iterable<LintRule>, judged: Judged): Unevaluated {
  const lints = new Set(input.managers.flatMap((manager) => (manager.lints ?? []).map(({id}) => id)));
  const reasons = new Map<string, string>();
  for (const rule of rules) {
    const severity = input.config.settings.lint?.[rule.id] ?? rule.severity;
    const reason = reasonOf(input, rule, severity, lints) ?? reasonIn(judged, rule);
    if (reason !== undefined) reasons.set(rule.id, reason);
  }
  return reasons;
}

function reasonOf(input: PlanInput, rule: LintRule, severity: Severity | 'off', lints: ReadonlySet<string>): string | undefined {
  const isValidating = input.mode === 'validate';
  if (severity === 'off')
    return rule.severity === 'off' ? 'it is off unless settings.lint turns it on' : 'settings.lint turns it off';
  if (isValidating) return rule.needsStore ? 'it needs a store, which plan and apply read' : undefined;
  if (rule.withoutStore) return 'a plan reads the store, and reports what is missing as an error';
  if (rule.id === WAIVER_UNUSED) return 'only validate and lint evaluate it';
  if (lints.has(rule.id))
    return severity === 'error' ? undefined : 'a plan evaluates it only where settings.lint sets it to error';
  if (severity === 'info') return 'it is for information, which only lint shows';
  return rule.id === PLAN_STAR && !input.asked ? 'no selector is given' : undefined;
}

function reasonIn({isStopped, waived}: Judged, {id}: LintRule): string | undefined {
  if (isStopped) return 'the config has errors, so part of it was not looked at';
  const count = waived.get(id) ?? 0;
  return count === 0 ? undefined : `settings.waivers accepts ${count === 1 ? 'what it found' : `${count} findings of it`}`;
}
