import type {Diagnostic} from '#core/diagnostic.ts';
import {EXIT} from '#core/errors.ts';
import type {Plan} from '#core/plan/planned.ts';

/** What the help says of exit codes where something is held; README.md and docs/architecture.md say the same. */
export const EXIT_OF_HELD = 'Where something is held, plan, apply, rollback and destroy exit 4.';

/** The exit code that a plan calls for. */
export function exitOf(plan: Plan, detailed: boolean): number {
  const wrong = exitOfDiagnostics(plan.diagnostics);
  if (wrong !== EXIT.done) return wrong;
  if (plan.blocks.length > 0 || plan.held.length > 0) return EXIT.blocked;
  return detailed && plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}

/** Invalid config, unless all that is wrong is that others own what it declares. */
export function exitOfDiagnostics(diagnostics: readonly Pick<Diagnostic, 'severity' | 'code'>[]): number {
  const errors = diagnostics.filter((each) => each.severity === 'error');
  if (errors.length === 0) return EXIT.done;
  return errors.every((each) => each.code === 'ownership/foreign') ? EXIT.conflict : EXIT.invalid;
}
