/** The last few texts that were asked about: questions come in runs about one file, or about two that contradict each other. */
const MOST = 8;

/** A function of a text that remembers its last answers. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (answers.size === MOST) answers.delete(answers.keys().next().value as string);
    answers.set(text, made);
    return made;
  };
}
