/** Where something that is never closed was opened: found from its end, since a parser that gives up says only that. */

/** The last double quote that nothing escapes: within an open text each other one would have closed it. */
export function openingDouble(text: string): number {
  for (let at = text.lastIndexOf('"'); at > 0; at = text.lastIndexOf('"', at - 1)) {
    const backslashes = /\\*$/.exec(text.slice(Math.max(0, at - 1000), at))?.[0].length ?? 0;
    if (backslashes % 2 === 0) return at;
  }
  return 0;
}

/** The last single quote that is not one of a pair. */
export function openingSingle(text: string): number {
  for (let end = text.lastIndexOf("'"); end >= 0; ) {
    let start = end;
    while (text[start - 1] === "'") start--;
    if ((end - start) % 2 === 0) return start;
    end = start === 0 ? -1 : text.lastIndexOf("'", start - 1);
  }
  return 0;
}

/** The nearest bracket before an offset that has no other end before it; -1 when there is none. Quotes are not looked into. */
export function openingBracket(text: string, offset: number): number {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at--) {
    const character = text[at];
    if (character === ']' || character === '}') closed++;
    else if ((character === '[' || character === '{') && closed-- === 0) return at;
  }
  return -1;
}
