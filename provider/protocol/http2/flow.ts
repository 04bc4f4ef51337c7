/** Sends bodies as fast as the other side takes them: it grants windows of octets, for the connection and each stream. */
import {ConnectionError, ERROR, FLAG, FRAME_SIZE, TYPE} from './frames.ts';

/** A body that is being sent, and the header block that comes after it. */
export interface Sending {
  readonly body: Uint8Array;
  readonly trailers: Uint8Array;
}

export interface Flow {
  /** Begins to send a body on a stream. */
  send(stream: number, sending: Sending): void;
  /** Takes what the other side grants; stream 0 is the connection. */
  grant(stream: number, octets: number): void;
  /** Takes the settings of the other side that say how much and how large frames it takes. */
  set(settings: {readonly initialWindow?: number | undefined; readonly frameSize?: number | undefined}): void;
  open(stream: number): void;
  /** Forgets a stream, with what has not been sent on it. */
  close(stream: number): void;
}

/** The window of a connection, and of a stream where no setting says otherwise. */
const WINDOW = 65_535;
const LARGEST_WINDOW = 2 ** 31 - 1;

/** @param write Writes a frame. @param ended Is told that all has been sent on a stream. */
export function openFlow(
  write: (type: number, flags: number, stream: number, payload: Uint8Array) => void,
  ended: (stream: number) => void,
): Flow {
  let connection = WINDOW;
  let initial = WINDOW;
  let frameSize = FRAME_SIZE;
  const windows = new Map<number, number>();
  const waiting = new Map<number, Sending>();
  const advance = (stream: number, {body, trailers}: Sending): void => {
    let left = body;
    let window = windows.get(stream) ?? 0;
    while (left.length > 0) {
      const size = Math.min(left.length, frameSize, window, connection);
      if (size <= 0) break;
      write(TYPE.data, 0, stream, left.subarray(0, size));
      left = left.subarray(size);
      window -= size;
      connection -= size;
    }
    windows.set(stream, window);
    if (left.length > 0) {
      waiting.set(stream, {body: left, trailers});
      return;
    }
    waiting.delete(stream);
    write(TYPE.headers, FLAG.endHeaders | FLAG.endStream, stream, trailers);
    ended(stream);
  };
  const advanceAll = (): void => {
    for (const [stream, sending] of [...waiting]) advance(stream, sending);
  };
  return {
    send: advance,
    grant(stream, octets) {
      if (octets === 0) throw new ConnectionError(ERROR.protocol, 'a window is to grow by nothing');
      if (stream === 0) {
        connection = within(connection + octets);
        advanceAll();
        return;
      }
      const window = windows.get(stream);
      // What has been closed may still be granted something.
      if (window === undefined) return;
      windows.set(stream, within(window + octets));
      const sending = waiting.get(stream);
      if (sending) advance(stream, sending);
    },
    set({initialWindow = initial, frameSize: size = frameSize}) {
      if (size < FRAME_SIZE || size >= 2 ** 24) throw new ConnectionError(ERROR.protocol, `frames of ${size} octets`);
      for (const [stream, window] of windows) windows.set(stream, within(window + within(initialWindow) - initial));
      [initial, frameSize] = [within(initialWindow), size];
      advanceAll();
    },
    open: (stream) => void windows.set(stream, initial),
    close(stream) {
      windows.delete(stream);
      waiting.delete(stream);
    },
  };
}

function within(window: number): number {
  if (window > LARGEST_WINDOW) throw new ConnectionError(ERROR.flowControl, 'a window is too large');
  return window;
}
