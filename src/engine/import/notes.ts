/** What an import has to say: what it left behind, what it changed on the way, and what it could not read. */

/** One thing that an import has to say, however often it happened. */
export interface ImportNote {
  readonly code: string;
  /** A phrase that can follow the count: `permissions of teams on repositories`. */
  readonly summary: string;
  readonly count: number;
  readonly examples?: readonly string[];
  readonly file?: string;
}

/** One occurrence; those that agree in code, summary and file become one note. */
interface Occurrence {
  readonly code: string;
  readonly summary: string;
  readonly example?: string;
  readonly file?: string;
}

export interface Notes {
  say(occurrence: Occurrence): void;
  all(): readonly ImportNote[];
}

/** More examples than this are no longer examples. */
const EXAMPLES = 20;

/** Collects notes: what could not be read comes out first, what was left behind last. */
export function takeNotes(): Notes {
  const notes = new Map<string, {code: string; summary: string; file: string | undefined; count: number; examples: string[]}>();
  return {
    say({code, summary, example, file}) {
      const key = JSON.stringify([code, summary, file]);
      const note = notes.get(key) ?? {code, summary, file, count: 0, examples: []};
      notes.set(key, note);
      note.count += 1;
      if (example !== undefined && note.examples.length < EXAMPLES) note.examples.push(example);
    },
    all() {
      return [...notes.values()]
        .sort((one, other) => rank(one.code) - rank(other.code))
        .map(({code, summary, file, count, examples}) => ({
          code,
          summary,
          count,
          ...(examples.length > 0 ? {examples} : {}),
          ...(file === undefined ? {} : {file}),
        }));
    },
  };
}

function rank(code: string): number {
  if (code === 'import/unreadable') return 0;
  return code === 'import/left-behind' || code === 'import/unknown-key' ? 2 : 1;
}
