/** All lint rules of this program, for the faces that explain and report them. */
import {lintRules} from '#core/lint/core-rules.ts';
import type {LintRule} from '#core/manager.ts';
import {managers} from '#managers/registry.ts';

export function allRules(): readonly LintRule[] {
  return lintRules(managers);
}
