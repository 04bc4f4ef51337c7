/** A connection of HTTP/2, called by Node's own client and by frames that are written by hand. */
import {once} from 'node:events';
import {type ClientHttp2Session, connect as http2Connect, type IncomingHttpHeaders, type Settings} from 'node:http2';
import {type AddressInfo, connect, createServer, type Server, type Socket} from 'node:net';
import {buffer} from 'node:stream/consumers';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type Answer, serveConnection} from '#provider/protocol/http2/connection.ts';
import {ERROR, FLAG, type Frame, openFrameReader, TYPE, writeFrame} from '#provider/protocol/http2/frames.ts';
import {writeHeaders} from '#provider/protocol/http2/hpack.ts';

const OK = writeHeaders({':status': '200'});
const TRAILERS = writeHeaders({'x-end': 'yes'});

let server: Server;
let port: number;
let waiting: (() => void)[] = [];
const sessions: ClientHttp2Session[] = [];
const sockets: Socket[] = [];

beforeEach(async () => {
  waiting = [];
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    serveConnection(socket, {hold: (path) => (path === '/held' ? OK : undefined), answer});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  for (const each of sessions.splice(0)) each.destroy();
  for (const each of sockets.splice(0)) each.destroy();
  server.close();
});

/** Answers with what was asked; `/late` waits until it is told to. */
async function answer(path: string, body: Buffer): Promise<Answer> {
  if (path === '/late') await new Promise<void>((resolve) => waiting.push(resolve));
  if (path === '/refused') return {headers: writeHeaders({':status': '200', 'x-refused': 'yes'})};
  return {headers: OK, body, trailers: TRAILERS};
}

function client(settings: Settings = {}): ClientHttp2Session {
  const session = http2Connect(`http://127.0.0.1:${port}`, {settings});
  session.on('error', () => undefined);
  sessions.push(session);
  return session;
}

interface Answered {
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
  readonly trailers: IncomingHttpHeaders;
}

async function ask(session: ClientHttp2Session, path: string, body: Uint8Array): Promise<Answered> {
  const stream = session.request({':method': 'POST', ':path': path});
  let [headers, trailers]: IncomingHttpHeaders[] = [{}, {}];
  stream.on('response', (each) => (headers = each)).on('trailers', (each) => (trailers = each));
  stream.end(body);
  return {body: await buffer(stream), headers: headers!, trailers: trailers!};
}

/** Counts in octets, so that a piece in the wrong place is seen. */
function text(length: number): Buffer {
  return Buffer.from(Array.from({length: Math.ceil(length / 8)}, (_, each) => String(each).padStart(8)).join('')).subarray(
    0,
    length,
  );
}

test.each([0, 1, 16_383, 16_384, 16_385, 65_535, 65_536, 1_000_000])('answers %s octets with as many', async (length) => {
  const {body, headers, trailers} = await ask(client(), '/echo', text(length));
  expect(body.equals(text(length))).toBe(true);
  expect([headers[':status'], trailers['x-end']]).toEqual([200, 'yes']);
});

test('answers without a body in one header block', async () => {
  const {body, headers, trailers} = await ask(client(), '/refused', text(10));
  expect([body.length, headers['x-refused'], trailers]).toEqual([0, 'yes', {}]);
});

test.each([
  ['a window of one octet', {initialWindowSize: 1}],
  ['large frames', {maxFrameSize: 1_000_000, initialWindowSize: 10_000_000}],
  ['no table of headers', {headerTableSize: 0}],
])('keeps to settings of the client: %s', async (_, settings) => {
  const session = client(settings);
  const bodies = Array.from({length: 20}, (__, each) => text(each * 97));
  const answers = await Promise.all(bodies.map((each) => ask(session, '/echo', each)));
  expect(answers.map(({body}, each) => body.equals(bodies[each]!))).toEqual(bodies.map(() => true));
});

test('a window that grows while a body waits lets the rest through', async () => {
  const session = client({initialWindowSize: 0});
  await once(session, 'localSettings');
  const asked = ask(session, '/echo', text(5000));
  await new Promise((resolve) => setTimeout(resolve, 50));
  session.settings({initialWindowSize: 100_000});
  expect((await asked).body.equals(text(5000))).toBe(true);
});

test('a request that is given up takes nothing from the others', async () => {
  const session = client();
  const givenUp = session.request({':method': 'POST', ':path': '/late'});
  givenUp.on('error', () => undefined).end('x');
  const late = ask(session, '/late', text(20));
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  givenUp.close();
  await once(givenUp, 'close');
  for (const go of waiting) go();
  expect((await late).body.equals(text(20))).toBe(true);
  expect((await ask(session, '/echo', text(30))).body.equals(text(30))).toBe(true);
});

test('a stream that is held stays open, and a ping is answered', async () => {
  const session = client();
  const held = session.request({':method': 'POST', ':path': '/held'}, {endStream: true});
  const [headers] = await once(held, 'response');
  expect(headers[':status']).toBe(200);
  await new Promise<void>((resolve, reject) => session.ping((error) => (error ? reject(error) : resolve())));
  expect(held.closed).toBe(false);
  held.close();
  expect((await ask(session, '/echo', text(3))).body.toString()).toBe(text(3).toString());
});

const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const NOTHING = new Uint8Array();
const REQUEST = writeHeaders({':method': 'POST', ':path': '/echo'});

/** Sends octets, and returns the frames that come back until the connection is ended or enough have come. */
async function exchange(octets: Uint8Array, isEnough: (frame: Frame) => boolean): Promise<readonly Frame[]> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.write(octets);
  const read = openFrameReader();
  const frames: Frame[] = [];
  read(PREFACE);
  for await (const chunk of socket) {
    frames.push(...read(chunk));
    if (frames.some(isEnough)) break;
  }
  return frames;
}

const isEnd = ({type, flags}: Frame): boolean => type === TYPE.headers && (flags & FLAG.endStream) !== 0;

test('reads headers in several frames, padding and priority, in pieces of any size', async () => {
  const padded = Buffer.concat([Buffer.of(3, 0, 0, 0, 0, 16), REQUEST.subarray(0, 5), Buffer.alloc(3)]);
  const octets = Buffer.concat([
    PREFACE,
    writeFrame(TYPE.settings, 0, 0, NOTHING),
    // A type that does not exist is ignored.
    writeFrame(0x42, 0, 0, Buffer.from('what?')),
    writeFrame(TYPE.headers, FLAG.padded | FLAG.priority, 1, padded),
    writeFrame(TYPE.continuation, 0, 1, REQUEST.subarray(5, 9)),
    writeFrame(TYPE.continuation, FLAG.endHeaders, 1, REQUEST.subarray(9)),
    writeFrame(TYPE.data, FLAG.padded, 1, Buffer.from('\x02hel..')),
    writeFrame(TYPE.data, FLAG.endStream, 1, Buffer.from('lo')),
  ]);
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  const read = openFrameReader();
  read(PREFACE);
  const frames: Frame[] = [];
  socket.on('data', (chunk: Buffer) => frames.push(...read(chunk)));
  for (const octet of octets) {
    socket.write(Buffer.of(octet));
    await new Promise((resolve) => setImmediate(resolve));
  }
  while (!frames.some(isEnd)) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(frames.filter(({type}) => type === TYPE.data).map(({payload}) => payload.toString())).toEqual(['hello']);
});

test('trailers end a request as its last data does', async () => {
  const octets = Buffer.concat([
    PREFACE,
    writeFrame(TYPE.headers, FLAG.endHeaders, 1, REQUEST),
    writeFrame(TYPE.data, 0, 1, Buffer.from('hello')),
    writeFrame(TYPE.headers, FLAG.endHeaders | FLAG.endStream, 1, TRAILERS),
  ]);
  const frames = await exchange(octets, isEnd);
  expect(frames.filter(({type}) => type === TYPE.data).map(({payload}) => payload.toString())).toEqual(['hello']);
});

const long = Buffer.concat(Array.from({length: 1000}, () => writeHeaders({'x-filler': 'x'.repeat(100)})));
const pieces = Array.from({length: 5}, (_, each) => long.subarray(each * 16_000, (each + 1) * 16_000));
test.each([
  ['what is not HTTP/2', Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n\r\n'), ERROR.protocol],
  ['a frame that is too large', writeFrame(TYPE.data, 0, 1, Buffer.alloc(16_385)), ERROR.frameSize],
  ['an even stream', writeFrame(TYPE.headers, FLAG.endHeaders, 2, REQUEST), ERROR.protocol],
  ['headers of no stream', writeFrame(TYPE.headers, FLAG.endHeaders, 0, REQUEST), ERROR.protocol],
  ['a continuation of nothing', writeFrame(TYPE.continuation, FLAG.endHeaders, 1, REQUEST), ERROR.protocol],
  ['headers that can’t be read', writeFrame(TYPE.headers, FLAG.endHeaders, 1, Buffer.of(0xbe)), ERROR.compression],
  ['padding beyond the frame', writeFrame(TYPE.headers, FLAG.endHeaders | FLAG.padded, 1, Buffer.of(9, 0)), ERROR.protocol],
  ['half a setting', writeFrame(TYPE.settings, 0, 0, Buffer.alloc(5)), ERROR.frameSize],
  ['a window that is too large', writeFrame(TYPE.settings, 0, 0, Buffer.of(0, 4, 255, 255, 255, 255)), ERROR.flowControl],
  ['frames that are too small', writeFrame(TYPE.settings, 0, 0, Buffer.of(0, 5, 0, 0, 0, 9)), ERROR.protocol],
  ['a window that grows by nothing', writeFrame(TYPE.windowUpdate, 0, 0, Buffer.alloc(4)), ERROR.protocol],
  ['a window that grows too large', writeFrame(TYPE.windowUpdate, 0, 0, Buffer.of(127, 255, 255, 255)), ERROR.flowControl],
  ['a short window update', writeFrame(TYPE.windowUpdate, 0, 0, Buffer.alloc(3)), ERROR.frameSize],
  ['a long ping', writeFrame(TYPE.ping, 0, 0, Buffer.alloc(9)), ERROR.frameSize],
  ['a push', writeFrame(TYPE.push, 0, 1, Buffer.alloc(4)), ERROR.protocol],
  [
    'headers that are interrupted',
    Buffer.concat([writeFrame(TYPE.headers, 0, 1, REQUEST), writeFrame(TYPE.ping, 0, 0, Buffer.alloc(8))]),
    ERROR.protocol,
  ],
  [
    'headers without an end',
    Buffer.concat(pieces.map((each, i) => writeFrame(i === 0 ? TYPE.headers : TYPE.continuation, 0, 1, each))),
    ERROR.enhanceYourCalm,
  ],
  [
    'a stream that is opened twice',
    Buffer.concat([3, 1].map((stream) => writeFrame(TYPE.headers, FLAG.endHeaders, stream, REQUEST))),
    ERROR.protocol,
  ],
])('%s ends the connection', async (_, octets, code) => {
  const preface = octets.toString('latin1').startsWith('GET') ? NOTHING : PREFACE;
  const frames = await exchange(Buffer.concat([preface, octets]), () => false);
  const [last] = frames.slice(-1);
  expect([last?.type, last?.payload.readUInt32BE(4)]).toEqual([TYPE.goAway, code]);
});
