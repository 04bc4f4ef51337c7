/** One deliberate fault: the text that is replaced, and the tests that must fail while it is. */
export interface Mutation {
  /** The faulty behaviour, as a statement. */
  readonly name: string;
  readonly file: string;
  /** Source text that occurs exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** Test files or folders; the fastest that detect the fault. */
  readonly tests: readonly string[];
}

/** Returns the source with the fault in it; throws where the text does not occur exactly once. */
export function mutate(source: string, {name, file, from, to}: Mutation): string {
  const found = source.split(from).length - 1;
  if (found !== 1)
    throw new Error(`mutation "${name}": its text occurs ${found} times in ${file}, and must occur once:\n  ${from}`);
  if (from === to) throw new Error(`mutation "${name}" changes nothing`);
  return source.replace(from, () => to);
}
