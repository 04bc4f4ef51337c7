/** Frames of HTTP/2 (RFC 9113, section 4): their form on the wire, and nothing of what they mean. */

export interface Frame {
  readonly type: number;
  readonly flags: number;
  readonly stream: number;
  readonly payload: Buffer;
}

export const TYPE = {
  data: 0,
  headers: 1,
  reset: 3,
  settings: 4,
  push: 5,
  ping: 6,
  goAway: 7,
  windowUpdate: 8,
  continuation: 9,
} as const;

export const FLAG = {endStream: 0x1, ack: 0x1, endHeaders: 0x4, padded: 0x8, priority: 0x20} as const;

/** The codes of errors that end a connection (section 7). */
export const ERROR = {
  protocol: 1,
  internal: 2,
  flowControl: 3,
  frameSize: 6,
  compression: 9,
  enhanceYourCalm: 11,
} as const;

/** An error of the other side's, which ends the connection. */
export class ConnectionError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** The octets that a client begins with. */
const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const HEADER = 9;
/** The largest payload that either side takes as long as it has not said otherwise. */
export const FRAME_SIZE = 16_384;

export function writeFrame(type: number, flags: number, stream: number, payload: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(HEADER + payload.length);
  frame.writeUIntBE(payload.length, 0, 3);
  frame[3] = type;
  frame[4] = flags;
  frame.writeUInt32BE(stream, 5);
  frame.set(payload, HEADER);
  return frame;
}

/** Returns a function that takes what has been received, and returns the frames that are whole with it. */
export function openFrameReader(): (chunk: Buffer) => readonly Frame[] {
  let rest: Buffer = Buffer.alloc(0);
  let isBegun = false;
  return (chunk) => {
    const frames: Frame[] = [];
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (!isBegun) {
      const begun = data.subarray(0, PREFACE.length);
      if (!begun.equals(PREFACE.subarray(0, begun.length))) throw new ConnectionError(ERROR.protocol, 'this is not HTTP/2');
      isBegun = begun.length === PREFACE.length;
      if (isBegun) data = data.subarray(PREFACE.length);
    }
    while (isBegun && data.length >= HEADER) {
      const length = data.readUIntBE(0, 3);
      if (length > FRAME_SIZE) throw new ConnectionError(ERROR.frameSize, `a frame has ${length} octets`);
      if (data.length < HEADER + length) break;
      const payload = data.subarray(HEADER, HEADER + length);
      frames.push({type: data[3] as number, flags: data[4] as number, stream: data.readUInt32BE(5) & 0x7fffffff, payload});
      data = data.subarray(HEADER + length);
    }
    rest = data;
    return frames;
  };
}

/** Returns the payload of a frame without its padding and its priority. */
export function contentOf({type, flags, payload}: Frame): Buffer {
  const isPadded = (flags & FLAG.padded) !== 0;
  const begin = (isPadded ? 1 : 0) + (type === TYPE.headers && (flags & FLAG.priority) !== 0 ? 5 : 0);
  const end = payload.length - (isPadded ? (payload[0] ?? 0) : 0);
  if (begin > end) throw new ConnectionError(ERROR.protocol, 'a frame is shorter than its padding');
  return payload.subarray(begin, end);
}
