/** The least number of characters of a key. */
const LEAST = 32;
/** The least number of different characters, and of different steps from one to the next: 32 random hexadecimal digits have 14 and 20 on average. */
const VARIETY = 8;

/** Returns why a text could be guessed and is refused as a key; undefined where nothing is known against it. */
export function weaknessOf(key: string): string | undefined {
  if (key.trim() !== key) return 'begins or ends with white space';
  if (key.length < LEAST) return `is shorter than ${LEAST} characters`;
  const codes = [...key].map((character) => character.codePointAt(0) as number);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] as number));
  if (new Set(codes).size < VARIETY) return `has fewer than ${VARIETY} different characters`;
  if (new Set(steps).size < VARIETY) return 'is a sequence of neighbouring characters';
  return periodOf(key) <= key.length / 2 && periodOf(key) < LEAST ? 'repeats a short text' : undefined;
}

/** Returns the length of the shortest text that makes up the key when it is repeated; the last repetition may be cut off. */
function periodOf(key: string): number {
  for (let length = 1; length < key.length; length++) if (key.startsWith(key.slice(length))) return length;
  return key.length;
}
