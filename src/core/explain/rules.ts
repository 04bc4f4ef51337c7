/** Lint rules, explained. */
import type {LintRule} from '../manager.ts';

export interface RuleExplanation {
  readonly about: 'rule';
  readonly id: string;
  readonly doc: string;
  readonly severity: LintRule['severity'];
  /** How a config says something else of it. */
  readonly example: string;
}

export interface RuleList {
  readonly about: 'rules';
  readonly rules: readonly Pick<RuleExplanation, 'id' | 'doc' | 'severity'>[];
}

export function explainRule({id, doc, severity}: LintRule): RuleExplanation {
  const example = `settings:
  lint: { ${id}: ${severity === 'error' ? 'warning' : 'error'} }
  waivers:
    NAME: { rule: ${id}, address: KIND NAME, until: YYYY-MM-DD, reason: TEXT }`;
  return {about: 'rule', id, doc, severity, example};
}

export function listRules(rules: readonly LintRule[]): RuleList {
  return {about: 'rules', rules: rules.map(({id, doc, severity}) => ({id, doc, severity}))};
}
