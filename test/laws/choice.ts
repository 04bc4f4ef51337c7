/** Choices that are read out of one number, so that a story shrinks to small numbers, and shuffles that can be repeated. */

/** Answers a number from 0 up to a limit, the limit not included. */
export type Choose = (below: number) => number;

/** The digits of a number, each in the base that is asked for; zeros when it is used up. */
export function chooser(seed: number): Choose {
  let left = seed;
  return (below) => {
    if (below <= 1) return 0;
    const digit = left % below;
    left = Math.floor(left / below);
    return digit;
  };
}

export function pick<T>(choose: Choose, items: readonly T[]): T | undefined {
  return items[choose(items.length)];
}

/** A sequence of numbers from 0 to 1 that a seed fixes (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffle<T>(items: Iterable<T>, next: () => number): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
