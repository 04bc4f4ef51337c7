/**
 * The server's side of a connection of HTTP/2 (RFC 9113), as far as gRPC needs it: requests with one body and one answer, and
 * streams that are held open. Nothing is pushed, prioritised or compressed.
 */
import type {Duplex} from 'node:stream';
import {openFlow} from './flow.ts';
import {ConnectionError, contentOf, ERROR, FLAG, type Frame, openFrameReader, TYPE, writeFrame} from './frames.ts';
import {openHeaderReader, WrongHeaders} from './hpack.ts';

/** An answer in header blocks. Without a body its headers are all of it. */
export interface Answer {
  readonly headers: Uint8Array;
  readonly body?: Uint8Array;
  readonly trailers?: Uint8Array;
}

export interface Handler {
  /** Returns the headers with which a stream is held open, and undefined for a request that is read and answered. */
  hold(path: string): Uint8Array | undefined;
  /** Answers a request; never throws. */
  answer(path: string, body: Buffer): Promise<Answer>;
}

/** A request that is being read. */
interface Request {
  readonly path: string;
  readonly chunks: Buffer[];
}

/** A header block that is being read. */
interface Block {
  readonly stream: number;
  readonly isLast: boolean;
  readonly parts: Buffer[];
}

const LARGEST_WINDOW = 2 ** 31 - 1;
/** The window that both sides begin with, in octets. */
const WINDOW = 65_535;
/** After so many octets the other side is granted as many again. */
const GRANTED_AGAIN = 2 ** 20;
const LARGEST_BLOCK = 2 ** 16;
const SETTING = {initialWindow: 4, frameSize: 5} as const;

export function serveConnection(socket: Duplex, handler: Handler): void {
  const readFrames = openFrameReader();
  const readHeaders = openHeaderReader();
  /** Requests that are being read; what is answered is open, and not here any more. */
  const reading = new Map<number, Request>();
  const open = new Set<number>();
  let block: Block | undefined;
  let latest = 0;
  let received = 0;
  const write = openWriter(socket);
  const close = (stream: number): void => {
    open.delete(stream);
    reading.delete(stream);
    flow.close(stream);
  };
  const flow = openFlow(write, close);

  const answer = async (stream: number, {path, chunks}: Request): Promise<void> => {
    reading.delete(stream);
    const {headers, body, trailers} = await handler.answer(
      path,
      chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks),
    );
    // It may have been given up meanwhile.
    if (!open.has(stream)) return;
    write(TYPE.headers, FLAG.endHeaders | (body ? 0 : FLAG.endStream), stream, headers);
    if (body) flow.send(stream, {body, trailers: trailers ?? new Uint8Array()});
    else close(stream);
  };

  const begin = (stream: number, path: string, isLast: boolean): void => {
    if (stream % 2 === 0 || stream <= latest) throw new ConnectionError(ERROR.protocol, `stream ${stream} can't be opened`);
    latest = stream;
    open.add(stream);
    flow.open(stream);
    const held = handler.hold(path);
    if (held) return write(TYPE.headers, FLAG.endHeaders, stream, held);
    const request = {path, chunks: []};
    if (isLast) void answer(stream, request);
    else reading.set(stream, request);
  };

  const endBlock = ({stream, isLast, parts}: Block): void => {
    block = undefined;
    const headers = readHeaders(Buffer.concat(parts));
    const request = reading.get(stream);
    if (request && isLast) void answer(stream, request);
    else if (!open.has(stream)) begin(stream, headers.get(':path') ?? '', isLast);
  };

  const addToBlock = (into: Block, part: Buffer, flags: number): void => {
    into.parts.push(part);
    if (into.parts.reduce((sum, each) => sum + each.length, 0) > LARGEST_BLOCK)
      throw new ConnectionError(ERROR.enhanceYourCalm, 'the headers are too large');
    block = into;
    if ((flags & FLAG.endHeaders) !== 0) endBlock(into);
  };

  const take = (frame: Frame): void => {
    const {type, flags, stream, payload} = frame;
    if ((type === TYPE.continuation) !== (block !== undefined) || (block && block.stream !== stream))
      throw new ConnectionError(ERROR.protocol, 'the headers of a stream are interrupted');
    switch (type) {
      case TYPE.data: {
        received += payload.length;
        if (received >= GRANTED_AGAIN) {
          write(TYPE.windowUpdate, 0, 0, uint32(received));
          received = 0;
        }
        const request = reading.get(stream);
        request?.chunks.push(contentOf(frame));
        if (request && (flags & FLAG.endStream) !== 0) void answer(stream, request);
        return;
      }
      case TYPE.headers:
        if (stream === 0) throw new ConnectionError(ERROR.protocol, 'headers of no stream');
        return addToBlock({stream, isLast: (flags & FLAG.endStream) !== 0, parts: []}, contentOf(frame), flags);
      case TYPE.continuation:
        return addToBlock(block as Block, payload, flags);
      case TYPE.reset:
        return close(stream);
      case TYPE.settings: {
        if ((flags & FLAG.ack) !== 0) return;
        const settings = readSettings(payload);
        // Before anything that the settings allow.
        write(TYPE.settings, FLAG.ack, 0, new Uint8Array());
        return flow.set({initialWindow: settings.get(SETTING.initialWindow), frameSize: settings.get(SETTING.frameSize)});
      }
      case TYPE.push:
        throw new ConnectionError(ERROR.protocol, 'a client pushes nothing');
      case TYPE.ping:
        if (payload.length !== 8) throw new ConnectionError(ERROR.frameSize, 'a ping has eight octets');
        return (flags & FLAG.ack) !== 0 ? undefined : write(TYPE.ping, FLAG.ack, 0, payload);
      case TYPE.windowUpdate:
        if (payload.length !== 4) throw new ConnectionError(ERROR.frameSize, 'a window update has four octets');
        return flow.grant(stream, payload.readUInt32BE(0) & LARGEST_WINDOW);
    }
  };

  // Messages of any size come without a pause.
  write(TYPE.settings, 0, 0, setting(SETTING.initialWindow, LARGEST_WINDOW));
  write(TYPE.windowUpdate, 0, 0, uint32(LARGEST_WINDOW - WINDOW));
  socket.on('data', (chunk: Buffer) => {
    try {
      readFrames(chunk).forEach(take);
    } catch (error) {
      const code =
        error instanceof ConnectionError ? error.code : error instanceof WrongHeaders ? ERROR.compression : ERROR.internal;
      socket.end(writeFrame(TYPE.goAway, 0, 0, Buffer.concat([uint32(latest), uint32(code)])));
      socket.removeAllListeners('data').resume();
    }
  });
  // Who answers later answers nobody.
  socket.on('close', () => open.clear());
}

/** Returns a function that writes frames, those of one turn at once. */
function openWriter(socket: Duplex): (type: number, flags: number, stream: number, payload: Uint8Array) => void {
  let frames: Buffer[] = [];
  const flush = (): void => {
    const all = frames;
    frames = [];
    if (socket.writable) socket.write(all.length === 1 ? all[0] : Buffer.concat(all));
  };
  return (type, flags, stream, payload) => {
    if (frames.length === 0) process.nextTick(flush);
    frames.push(writeFrame(type, flags, stream, payload));
  };
}

function readSettings(payload: Buffer): ReadonlyMap<number, number> {
  if (payload.length % 6 !== 0) throw new ConnectionError(ERROR.frameSize, 'a setting has six octets');
  const settings = new Map<number, number>();
  for (let at = 0; at < payload.length; at += 6) settings.set(payload.readUInt16BE(at), payload.readUInt32BE(at + 2));
  return settings;
}

function setting(name: number, value: number): Buffer {
  return Buffer.concat([Buffer.of(0, name), uint32(value)]);
}

function uint32(value: number): Buffer {
  const octets = Buffer.allocUnsafe(4);
  octets.writeUInt32BE(value);
  return octets;
}
