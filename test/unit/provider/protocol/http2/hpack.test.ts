/** Header blocks: the examples of RFC 7541, and what Node's own client writes. */
import {once} from 'node:events';
import {connect} from 'node:http2';
import {type AddressInfo, createServer, type Socket} from 'node:net';
import {expect, test} from 'vitest';
import {openFrameReader, TYPE, writeFrame} from '#provider/protocol/http2/frames.ts';
import {openHeaderReader, writeHeaders} from '#provider/protocol/http2/hpack.ts';

function hex(text: string): Buffer {
  return Buffer.from(text.replaceAll(/\s/g, ''), 'hex');
}

const PLAIN = [
  '8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d',
  '8286 84be 5808 6e6f 2d63 6163 6865',
  '8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65',
];
const CODED = [
  '8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff',
  '8286 84be 5886 a8eb 1064 9cbf',
  '8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf',
];
test.each([
  ['C.3', PLAIN],
  ['C.4', CODED],
])('reads the requests of appendix %s', (_, blocks) => {
  const read = openHeaderReader();
  expect(blocks.map((block) => Object.fromEntries(read(hex(block))))).toEqual([
    {':method': 'GET', ':scheme': 'http', ':path': '/', ':authority': 'www.example.com'},
    {':method': 'GET', ':scheme': 'http', ':path': '/', ':authority': 'www.example.com', 'cache-control': 'no-cache'},
    {
      ':method': 'GET',
      ':scheme': 'https',
      ':path': '/index.html',
      ':authority': 'www.example.com',
      'custom-key': 'custom-value',
    },
  ]);
});

test('forgets the oldest fields of a small table, as in appendix C.6', () => {
  const read = openHeaderReader();
  const smaller = '3fe101';
  const blocks = [
    `${smaller} 4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 2d1b ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3`,
    '4883 640e ffc1 c0bf',
    `88c1 6196 d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff c05a 839b d9ab 77ad 94e7 821d d7f2 e6c7 b335 dfdf cd5b 3960
     d5af 2708 7f36 72c1 ab27 0fb5 291f 9587 3160 65c0 03ed 4ee5 b106 3d50 07`,
  ];
  const common = {'cache-control': 'private', location: 'https://www.example.com'};
  expect(blocks.map((block) => Object.fromEntries(read(hex(block))))).toEqual([
    {...common, ':status': '302', date: 'Mon, 21 Oct 2013 20:13:21 GMT'},
    {...common, ':status': '307', date: 'Mon, 21 Oct 2013 20:13:21 GMT'},
    {
      ...common,
      ':status': '200',
      date: 'Mon, 21 Oct 2013 20:13:22 GMT',
      'content-encoding': 'gzip',
      'set-cookie': 'foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1',
    },
  ]);
  expect(() => read(hex('c1'))).toThrow('there is no header 65');
});

test.each([
  ['an index beyond the table', 'be', 'there is no header 62'],
  ['index 0', '80', 'there is no header 0'],
  ['a text that is longer than its block', '400a 63', 'a text is longer than its block'],
  ['an integer without an end', '7fff ffff ffff ffff ff', 'an integer is too'],
  ['an end in the middle of a field', '40', 'a block ends in the middle of a field'],
  ['a padding of zeros', '4001 6181 00', 'a text is coded wrongly'],
  ['a padding of eight ones', '4001 6181 ff', 'a text is coded wrongly'],
  ['a code of 30 ones', '4001 6184 ffff ffff', 'a text is coded wrongly'],
  ['a table that is larger than allowed', '3fe2 1f', 'the table would be larger than allowed'],
])('refuses %s', (_, block, says) => {
  expect(() => openHeaderReader()(hex(block))).toThrow(says);
});

test('reads what it writes, also where it is long', () => {
  for (const length of [0, 126, 127, 128, 254, 255, 300, 20_000]) {
    const headers = {':status': '200', 'grpc-message': 'é'.repeat(length)};
    expect(Object.fromEntries(openHeaderReader()(writeHeaders(headers)))).toEqual(headers);
  }
});

test('reads every octet that the client of Node writes', async () => {
  const sockets: Socket[] = [];
  const blocks: Buffer[] = [];
  const octets = [0x09, ...Array.from({length: 256}, (_, octet) => octet).filter((each) => each >= 0x20 && each !== 0x7f)];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.write(writeFrame(TYPE.settings, 0, 0, new Uint8Array()));
    const read = openFrameReader();
    socket.on('data', (chunk: Buffer) => {
      for (const {type, payload} of read(chunk)) if (type === TYPE.headers) blocks.push(Buffer.from(payload));
      if (blocks.length === octets.length) server.emit('whole');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  client.on('error', () => undefined);
  // So many letters that the code is shorter than the text, whatever stands in their middle.
  const values = octets.map((octet) => `${'a'.repeat(20)}${String.fromCharCode(octet)}${'e'.repeat(20)}`);
  const whole = once(server, 'whole');
  for (const value of values) client.request({':path': '/x', 'x-text': value}).on('error', () => undefined);
  await whole;
  client.destroy();
  for (const socket of sockets) socket.destroy();
  server.close();
  const read = openHeaderReader();
  const found = blocks.map((block) => read(block).get('x-text'));
  expect(found).toEqual(values);
});
