/** Stored values as people write them: names relative to the zone, quotes only where something would be lost without them. */

/** The shortest spelling of a stored value; `read` says what a spelling would be stored as, so that none changes the value. */
export function spellValue(stored: string, type: string, zone: string, read: (written: string) => unknown): string {
  const spellings =
    type === 'TXT'
      ? [textOf(stored)]
      : [withoutQuotes(withinZone(stored, zone)), withinZone(stored, zone), withoutQuotes(stored)];
  return spellings.find((each) => each !== undefined && read(each) === stored) ?? stored;
}

function withinZone(stored: string, zone: string): string {
  return stored
    .split(' ')
    .map((word) => (word === `${zone}.` ? '@' : word.endsWith(`.${zone}.`) ? word.slice(0, -zone.length - 2) : word))
    .join(' ');
}

function withoutQuotes(stored: string): string {
  return stored.replace(/(?<=^| )"([^"\\]+)"(?=$| )/g, '$1');
}

/** The text of a TXT record, its strings joined; undefined where it holds what is not printed. */
function textOf(stored: string): string | undefined {
  const bytes = stored
    .slice(1, -1)
    .replace(
      /\\(["\\])|\\([0-9]{3})|" "/g,
      (_, itself: string | undefined, code: string | undefined) =>
        itself ?? (code === undefined ? '' : String.fromCharCode(Number(code))),
    );
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  return /[\p{Cc}\p{Cs}]/u.test(text) ? undefined : text;
}
