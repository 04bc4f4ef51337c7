import type {LintRule} from '#core/manager.ts';
import type {PlacedDiagnostic} from '#engine/config/place.ts';

/** What programs that read findings are told of a run. */
export interface Report {
  readonly command: string;
  readonly version: string;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** All lint rules, also those that have found nothing. */
  readonly rules: readonly LintRule[];
}
