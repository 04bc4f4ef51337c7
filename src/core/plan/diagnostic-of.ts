/** Makes a diagnostic of what a manager reports about a resource: with the place in the config, and a hint. */
import {type Declared, placeOf, placeOfField} from '../config/declared.ts';
import type {Refusal} from '../decide.ts';
import {type Diagnostic, hintOf, type Severity} from '../diagnostic.ts';
import type {PlanInput} from './planned.ts';

export function diagnosticOf(problem: Refusal, severity: Severity, declared: Declared | undefined, input: PlanInput): Diagnostic {
  const {code, summary, address} = problem;
  const hint =
    hintOf(problem) ??
    (declared || severity === 'warning' || input.mode === 'validate'
      ? undefined
      : 'it is not this stack’s, but this plan would break it');
  const at = declared && (problem.path ? placeOfField(declared, problem.path, problem.on) : placeOf(declared));
  return {severity, code, summary, hint, address, at};
}
