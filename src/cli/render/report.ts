import type {Unevaluated} from '#core/lint/coverage.ts';
import type {LintRule} from '#core/manager.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';

/** What programs that read findings are told of a run. */
export interface Report {
  readonly command: string;
  readonly version: string;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** All lint rules, also those that have found nothing. */
  readonly rules: readonly LintRule[];
  /** The rules that the run has not evaluated, with the reasons; undefined where it has evaluated none. */
  readonly unevaluated?: Unevaluated | undefined;
}
