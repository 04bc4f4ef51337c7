/** What the import of zones has to say of places in what it read: collected, and given lines and columns at the end. */
import type {Diagnostic} from '#core/diagnostic.ts';
import type {Problem} from '#schemas/field.ts';
import {positionAt} from '../../config/lines.ts';
import {type PlacedDiagnostic, placer} from '../../config/place.ts';

/** A file as text. */
export interface SourceText {
  /** As the user would write it. */
  readonly name: string;
  readonly text: string;
  /** The file is not UTF-8, so each of its bytes is one character of the text. */
  readonly isBytes: boolean;
}

/** A place in a file. */
export interface Spot {
  readonly source: SourceText;
  readonly offset: number;
}

export interface Complaints {
  error(spot: Spot, problem: Problem): void;
  /** What was not imported, or is not as it was: it stops nothing. */
  warning(spot: Spot, problem: Problem): void;
  all(): readonly PlacedDiagnostic[];
}

type Severity = 'error' | 'warning';

/** More of each helps nobody; the rest is counted. */
const MOST = 1000;

export function takeComplaints(): Complaints {
  const said: {severity: Severity; spot: Spot; problem: Problem}[] = [];
  const counts = {error: 0, warning: 0};
  const say =
    (severity: Severity) =>
    (spot: Spot, problem: Problem): void => {
      if (++counts[severity] <= MOST) said.push({severity, spot, problem});
    };
  return {
    error: say('error'),
    warning: say('warning'),
    all() {
      const sources = new Map(said.map(({spot: {source}}) => [source.name, {...source, file: undefined}]));
      const diagnostics = said.map(
        ({severity, spot: {source, offset}, problem: {code, summary, hint}}): Diagnostic => ({
          ...{severity, code, summary, hint},
          at: {file: source.name, path: undefined, ...positionAt(source.text, offset)},
        }),
      );
      return [
        ...placer(sources, new Map()).place(diagnostics),
        ...(['error', 'warning'] as const).flatMap((each) => more(each, counts[each])),
      ];
    },
  };
}

/** Joins complaints, in their order; more are taken by the last. */
export function joinComplaints(all: readonly Complaints[]): Complaints {
  const last = all.at(-1) ?? takeComplaints();
  return {error: last.error, warning: last.warning, all: () => all.flatMap((each) => each.all())};
}

function more(severity: Severity, count: number): readonly PlacedDiagnostic[] {
  if (count <= MOST) return [];
  return [{severity, code: 'import/more', summary: `${(count - MOST).toLocaleString('en')} more of these are not listed`}];
}
