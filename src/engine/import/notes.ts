/** What an import has to say: what it left behind, and what it changed on the way. */

/** One thing that an import has to say, however often it happened. */
export interface ImportNote {
  readonly code: string;
  /** A phrase that can follow the count: `permissions of teams on repositories`. */
  readonly summary: string;
  readonly count: number;
  readonly examples?: readonly string[];
}

/** One occurrence; those that agree in code and summary become one note. */
interface Occurrence {
  readonly code: string;
  readonly summary: string;
  readonly example?: string;
}

export interface Notes {
  say(occurrence: Occurrence): void;
  all(): readonly ImportNote[];
}

/** More examples than this are no longer examples. */
const EXAMPLES = 20;

/** Collects notes: what was left behind comes out last. */
export function takeNotes(): Notes {
  const notes = new Map<string, {code: string; summary: string; count: number; examples: string[]}>();
  return {
    say({code, summary, example}) {
      const key = JSON.stringify([code, summary]);
      const note = notes.get(key) ?? {code, summary, count: 0, examples: []};
      notes.set(key, note);
      note.count += 1;
      if (example !== undefined && note.examples.length < EXAMPLES) note.examples.push(example);
    },
    all() {
      return [...notes.values()]
        .sort((one, other) => rank(one.code) - rank(other.code))
        .map(({code, summary, count, examples}) => ({
          code,
          summary,
          count,
          ...(examples.length > 0 ? {examples} : {}),
        }));
    },
  };
}

function rank(code: string): number {
  return code === 'import/left-behind' || code === 'import/unknown-key' ? 1 : 0;
}
