/** Diagnostics: what is wrong with the user's input. They are returned and collected, never thrown. */
import {closest, distance} from 'fastest-levenshtein';

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
  /** Known already, for text that could not be read as a tree. */
  readonly line?: number;
  readonly column?: number;
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable: `config/unknown-field`, `dns/cname-alone`. */
  readonly code: string;
  readonly summary: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly address?: string | undefined;
  readonly at?: Place | undefined;
  /** Other places that belong to it: where the first of two stands. */
  readonly also?: readonly {readonly note: string; readonly at: Place}[] | undefined;
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

/** The name that was probably meant; undefined when none is near. */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  const names = [...known].filter((name) => Math.abs(name.length - written.length) <= 3);
  if (names.length === 0 || written.length > 200) return undefined;
  const near = closest(
    written.toLowerCase(),
    names.map((name) => name.toLowerCase()),
  );
  const far = distance(written.toLowerCase(), near);
  if (far > Math.max(1, Math.floor(written.length / 3))) return undefined;
  return names.find((name) => name.toLowerCase() === near);
}
