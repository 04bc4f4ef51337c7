/** Returns the first sentence of a doc, with its full stop. A colon ends none: it may belong to a key, such as `forget:`. */
export function firstSentence(doc: string): string {
  return /^.*?\.(?=\s|$)/s.exec(doc)?.[0] ?? doc;
}
