/** Decodes the Huffman code of HPACK (RFC 7541, section 5.2 and appendix B). */

/** The length of the code of each byte. The code is canonical: shorter codes come first, and equal lengths in the order of the bytes. */
const LENGTHS = [
  13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5,
  6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22,
  23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24, 22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22,
  21, 23, 22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25, 19, 21, 26,
  27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25, 24, 24, 26, 23, 26, 27, 26,
  26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26,
];

const LONGEST = 30;

/** The codes of one length: the first of them, and the bytes that they stand for, in order. */
interface Codes {
  readonly first: number;
  readonly bytes: readonly number[];
}

/** Made when the first text is decoded. */
let codes: readonly Codes[] | undefined;

function makeCodes(): readonly Codes[] {
  let next = 0;
  return Array.from({length: LONGEST + 1}, (_, length) => {
    const bytes = LENGTHS.flatMap((each, byte) => (each === length ? [byte] : []));
    const first = next;
    next = (first + bytes.length) * 2;
    return {first, bytes};
  });
}

/** Returns the text; undefined where the code is wrong. */
export function decodeHuffman(encoded: Uint8Array): string | undefined {
  codes ??= makeCodes();
  const decoded: number[] = [];
  let [code, length] = [0, 0];
  for (const octet of encoded)
    for (let bit = 7; bit >= 0; bit--) {
      code = (code << 1) | ((octet >> bit) & 1);
      if (++length > LONGEST) return undefined;
      const {first, bytes} = codes[length] as Codes;
      const byte = bytes[code - first];
      if (byte === undefined) continue;
      decoded.push(byte);
      code = length = 0;
    }
  // The rest of the last octet is filled with ones.
  const isPadding = length < 8 && code === (1 << length) - 1;
  return isPadding ? Buffer.from(decoded).toString('latin1') : undefined;
}
