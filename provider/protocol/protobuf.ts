/** The wire format of protobuf: tags, varints and what has a length. The other forms are skipped. */

/** The forms of a field, as numbered on the wire. */
export const FORM = {varint: 0, fixed64: 1, delimited: 2, fixed32: 5} as const;

const FIRST_SIZE = 512;
const BASE = 0x80;

/** Writes fields one after the other. */
export class Writer {
  #octets = Buffer.allocUnsafe(FIRST_SIZE);
  #at = 0;

  tag(no: number, form: number): this {
    return this.varint(no * 8 + form);
  }

  varint(value: number): this {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} is no count`);
    this.#grow(10);
    this.#at = this.#writeVarint(value, this.#at);
    return this;
  }

  bytes(value: Uint8Array): this {
    this.varint(value.length).#grow(value.length);
    this.#octets.set(value, this.#at);
    this.#at += value.length;
    return this;
  }

  string(value: string): this {
    const length = Buffer.byteLength(value);
    this.varint(length).#grow(length);
    this.#octets.write(value, this.#at, length);
    this.#at += length;
    return this;
  }

  /** Writes what `write` writes, behind its length. */
  nested(write: () => void): this {
    const start = this.#at;
    this.#grow(1);
    this.#at++;
    write();
    const length = this.#at - start - 1;
    const moved = sizeOf(length) - 1;
    this.#grow(moved);
    if (moved > 0) this.#octets.copyWithin(start + 1 + moved, start + 1, this.#at);
    this.#at += moved;
    this.#writeVarint(length, start);
    return this;
  }

  finish(): Uint8Array {
    return this.#octets.subarray(0, this.#at);
  }

  #writeVarint(value: number, at: number): number {
    let [rest, next] = [value, at];
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) this.#octets[next++] = (rest % BASE) | BASE;
    this.#octets[next++] = rest;
    return next;
  }

  #grow(by: number): void {
    const needed = this.#at + by;
    if (needed <= this.#octets.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#octets.length * 2));
    larger.set(this.#octets.subarray(0, this.#at));
    this.#octets = larger;
  }
}

/** Reads fields one after the other. */
export class Reader {
  readonly #octets: Buffer;
  #at = 0;

  constructor({buffer, byteOffset, length}: Uint8Array) {
    this.#octets = Buffer.from(buffer as ArrayBuffer, byteOffset, length);
  }

  isAtEnd(): boolean {
    return this.#at >= this.#octets.length;
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= BASE) {
      const octet = this.#octets[this.#at++];
      if (octet === undefined) throw new Error(CUT_OFF);
      value += (octet % BASE) * scale;
      if (octet < BASE) return value;
      if (scale > 2 ** 56) throw new Error('a number of a message is too long');
    }
  }

  bytes(): Uint8Array {
    const {buffer, byteOffset, length} = this.#take(this.varint());
    return new Uint8Array(buffer, byteOffset, length);
  }

  string(): string {
    return this.#take(this.varint()).toString('utf8');
  }

  skip(form: number): void {
    if (form === FORM.varint) this.varint();
    else if (form === FORM.delimited) this.#take(this.varint());
    else if (form === FORM.fixed64) this.#take(8);
    else if (form === FORM.fixed32) this.#take(4);
    else throw new Error(`a message has a field of form ${form}`);
  }

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#octets.length) throw new Error(CUT_OFF);
    const taken = this.#octets.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

const CUT_OFF = 'a message ends in the middle of a field';

function sizeOf(length: number): number {
  let size = 1;
  for (let rest = length; rest >= BASE; rest = Math.floor(rest / BASE)) size++;
  return size;
}
