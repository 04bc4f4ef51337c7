/** Diagnostics: what is wrong with the user's input. They are returned and collected, never thrown. */
import {closest, distance} from 'fastest-levenshtein';
import type {Problem} from '#schemas/field.ts';

/** A way into a file: from the value back to the root. Kept as a list of links, since most of them are never looked at. */
export interface PathLink {
  readonly up: PathLink | undefined;
  readonly key: string;
}

/** A place in a file. Line and column are found when they are asked for. */
export interface Place {
  readonly file: string;
  readonly path: PathLink | undefined;
  /** Whether the key is meant, or what stands behind it. */
  readonly on?: 'key' | 'value';
  /** Where that which stands here is used: a blueprint means nothing by itself. */
  readonly used?: {readonly note: string; readonly at: Place} | undefined;
  /** Known already, for text that could not be read as a tree. */
  readonly line?: number;
  readonly column?: number;
}

/** Only an error stops anything; what is for information is shown by lint alone. */
export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  readonly severity: Severity;
  /** Stable: `config/unknown-field`, `dns/cname-alone`. */
  readonly code: string;
  readonly summary: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly address?: string | undefined;
  /** What stands there may be a secret: it is not shown. */
  readonly isPrivate?: boolean | undefined;
  readonly at?: Place | undefined;
  /** Other places that belong to it: where the first of two stands. */
  readonly also?: readonly {readonly note: string; readonly at: Place}[] | undefined;
  /** Nothing else that is said of this place is worth reading: it follows from this. */
  readonly isCause?: true;
  /** It is about a change, and not about what stands: a plan that changes nothing would not say it. */
  readonly isOfChange?: true;
}

export function link(up: PathLink | undefined, key: string): PathLink {
  return {up, key};
}

export function pathKeys(path: PathLink | undefined): readonly string[] {
  const keys: string[] = [];
  for (let each = path; each; each = each.up) keys.unshift(each.key);
  return keys;
}

/** The same place, further down. */
export function deeper(place: Place, path: readonly string[] | undefined): Place {
  return {...place, path: (path ?? []).reduce<PathLink | undefined>((up, key) => link(up, key), place.path)};
}

/** What to do about a problem: write what was probably meant, where that is near. */
export function hintOf({instead, hint}: Pick<Problem, 'instead' | 'hint'>): string | undefined {
  const near = instead && didYouMean(instead.written, instead.known);
  return near ? `did you mean ${near}?` : hint;
}

/** Asked more often than this, the files are wrong in some other way than by a slip of the pen. */
const SUGGESTIONS = 100;

/** Looks for the name that was probably meant, as long as looking is worth its time: a file that is missing leaves thousands of names without a meaning. */
export function suggester(): (written: string, known: () => Iterable<string>) => string | undefined {
  let asked = 0;
  return (written, known) => (++asked > SUGGESTIONS ? undefined : didYouMean(written, known()));
}

/** The name that was probably meant: the only one that begins so, or the one that is nearest; undefined when none is near. */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  if (written.length > 200) return undefined;
  const lower = written.toLowerCase();
  const all = [...known];
  const longer = written.length < 3 ? [] : all.filter((name) => name.toLowerCase().startsWith(lower));
  if (longer.length === 1) return longer[0];
  const names = all.filter((name) => Math.abs(name.length - written.length) <= 3);
  const swapped = names.find((name) => isSwapped(name.toLowerCase(), lower));
  if (swapped !== undefined || names.length === 0) return swapped;
  const near = closest(
    lower,
    names.map((name) => name.toLowerCase()),
  );
  return distance(lower, near) > Math.floor((written.length + 1) / 3)
    ? undefined
    : names.find((name) => name.toLowerCase() === near);
}

/** Says whether one name differs from another by a slip of the pen: one letter, two in a long name, or two exchanged. */
export function isSlip(written: string, meant: string): boolean {
  const [one, other] = [written.toLowerCase(), meant.toLowerCase()];
  return isSwapped(one, other) || distance(one, other) <= (one.length < 10 ? 1 : 2);
}

/** Whether two neighbouring letters have changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2) && at < one.length;
}
