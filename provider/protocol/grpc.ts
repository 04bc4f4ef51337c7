/**
 * gRPC over HTTP/2, as far as a plugin needs it: calls with one message each way, and streams on which nothing is said. A
 * plan of a thousand resources is two thousand small calls: by profiles node:http2 took a third of the provider's time for them,
 * and gRPC's own library more. The tests call this with that library.
 */
import {X509Certificate} from 'node:crypto';
import type {Socket} from 'node:net';
import {createServer} from 'node:tls';
import {type Answer, type Handler, serveConnection} from './http2/connection.ts';
import {writeHeaders} from './http2/hpack.ts';

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
  const handler: Handler = {
    hold: (path) => (streams.has(path) ? HEADERS : undefined),
    async answer(path, body) {
      const call = calls.get(path);
      if (!call) return refusal(STATUS.unimplemented, `there is no ${path}`);
      try {
        return {headers: HEADERS, body: framed(await call(messageIn(body))), trailers: TRAILERS};
      } catch (error) {
        return refusal(STATUS.internal, error instanceof Error ? error.message : String(error));
      }
    },
  };
  const serve = (socket: Socket): void => {
    socket.on('error', () => undefined);
    serveConnection(socket, handler);
  };
  return identity ? secured(identity, serve) : serve;
}

/**
 * Lets in who proves to have the key of the one certificate that is told. No authority is asked: node reads all root certificates,
 * for 20 ms in each process, as soon as it is given one.
 */
function secured({key, certificate, client}: Identity, serve: (socket: Socket) => void): (socket: Socket) => void {
  const expected = new X509Certificate(client).raw;
  const options = {key, cert: certificate, ca: [], requestCert: true, rejectUnauthorized: false, ALPNProtocols: ['h2']};
  const server = createServer(options, (socket) => {
    if (socket.getPeerX509Certificate()?.raw.equals(expected)) serve(socket);
    else socket.destroy();
  });
  return (socket) => {
    socket.on('error', () => undefined);
    server.emit('connection', socket);
  };
}

const STATUS = {ok: 0, unimplemented: 12, internal: 13} as const;
const FIELDS = {':status': '200', 'content-type': 'application/grpc'} as const;
const HEADERS = writeHeaders(FIELDS);
const TRAILERS = writeHeaders({'grpc-status': String(STATUS.ok)});
/** Before each message: a byte that says whether it is compressed, and its length. */
const PREFIX = 5;

function messageIn(body: Buffer): Uint8Array {
  if (body.length < PREFIX || body.readUInt32BE(1) !== body.length - PREFIX) throw new Error('one message was expected');
  if (body[0] !== 0) throw new Error('messages that are compressed are not understood');
  return body.subarray(PREFIX);
}

function framed(message: Uint8Array): Uint8Array {
  const body = Buffer.allocUnsafe(PREFIX + message.length);
  body[0] = 0;
  body.writeUInt32BE(message.length, 1);
  body.set(message, PREFIX);
  return body;
}

function refusal(status: number, message: string): Answer {
  return {headers: writeHeaders({...FIELDS, 'grpc-status': String(status), 'grpc-message': encodeURI(message)})};
}
