/**
 * gRPC over HTTP/2, as far as a plugin needs it: calls with one message each way, and streams on which nothing is said. The
 * library for it takes 20 ms more to start, in each of the processes that every command of Terraform's starts, and a tenth
 * more of a plan; the tests call this with that library.
 */
import {createSecureServer, createServer, type ServerHttp2Stream} from 'node:http2';
import type {Socket} from 'node:net';

/** Answers a message with a message. */
export type Call = (request: Uint8Array) => Promise<Uint8Array>;

export interface Calls {
  readonly calls: ReadonlyMap<string, Call>;
  /** The paths of streams that are held open. */
  readonly streams: ReadonlySet<string>;
}

export interface Identity {
  /** PEM, all of them. */
  readonly key: string;
  readonly certificate: string;
  /** The only one that is let in. */
  readonly client: string;
}

/** Answers how to serve a connection; without an identity it is in plain text. */
export function grpcServer({calls, streams}: Calls, identity: Identity | undefined): (socket: Socket) => void {
  const options = {maxSessionMemory: Number.MAX_SAFE_INTEGER};
  const server = identity
    ? createSecureServer({
        ...options,
        key: identity.key,
        cert: identity.certificate,
        ca: [identity.client],
        requestCert: true,
        rejectUnauthorized: true,
      })
    : createServer(options);
  server.on('stream', (stream: ServerHttp2Stream, headers) => {
    // The other side may give a call up; what is said to it then is lost, and nothing is wrong.
    stream.on('error', () => undefined);
    const path = headers[':path'] ?? '';
    const call = calls.get(path);
    if (call) void answer(stream, call);
    else if (streams.has(path)) hold(stream);
    else refuse(stream, STATUS.unimplemented, `there is no ${path}`);
  });
  return (socket) => {
    socket.on('error', () => undefined);
    server.emit('connection', socket);
  };
}

const STATUS = {ok: 0, unimplemented: 12, internal: 13} as const;
const HEADERS = {':status': 200, 'content-type': 'application/grpc'} as const;
/** Before each message: a byte that says whether it is compressed, and its length. */
const PREFIX = 5;

async function answer(stream: ServerHttp2Stream, call: Call): Promise<void> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const body = await call(messageIn(Buffer.concat(chunks)));
    if (stream.destroyed) return;
    const prefix = Buffer.alloc(PREFIX);
    prefix.writeUInt32BE(body.length, 1);
    stream.respond(HEADERS, {waitForTrailers: true});
    stream.once('wantTrailers', () => stream.sendTrailers({'grpc-status': STATUS.ok}));
    stream.end(Buffer.concat([prefix, body]));
  } catch (error) {
    refuse(stream, STATUS.internal, error instanceof Error ? error.message : String(error));
  }
}

function messageIn(body: Buffer): Uint8Array {
  if (body.length < PREFIX || body.readUInt32BE(1) !== body.length - PREFIX) throw new Error('one message was expected');
  if (body[0] !== 0) throw new Error('messages that are compressed are not understood');
  return body.subarray(PREFIX);
}

function hold(stream: ServerHttp2Stream): void {
  stream.respond(HEADERS);
  stream.resume();
}

function refuse(stream: ServerHttp2Stream, status: number, message: string): void {
  if (stream.destroyed || stream.headersSent) return;
  stream.respond({...HEADERS, 'grpc-status': status, 'grpc-message': encodeURI(message)}, {endStream: true});
}
