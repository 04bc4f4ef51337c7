import {X509Certificate} from 'node:crypto';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {connect, createServer} from 'node:tls';
import {expect, test} from 'vitest';
import {makeCertificate} from '#provider/protocol/certificate.ts';

test('500 certificates in a row are accepted by a client that trusts only them', async () => {
  const serials = new Set<string>();
  for (let turn = 0; turn < 500; turn++) {
    const {key, certificate, line} = makeCertificate();
    const read = new X509Certificate(Buffer.from(line, 'base64'));
    expect(line).not.toContain('=');
    expect(read.toString()).toBe(certificate);
    expect(read.verify(read.publicKey)).toBe(true);
    serials.add(read.serialNumber);
    const server = createServer({key, cert: certificate}).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    const client = connect({port, host: '127.0.0.1', servername: 'localhost', ca: [certificate]});
    await once(client, 'secureConnect');
    expect([client.authorized, client.getPeerCertificate().subjectaltname]).toEqual([true, 'DNS:localhost']);
    client.destroy();
    server.close();
  }
  expect(serials.size).toBe(500);
});

test.each([
  ['2026-11-25T00:00:00Z', 'Nov 24 00:00:00 2026 GMT', 'Dec 25 00:00:00 2026 GMT'],
  ['2049-12-20T00:00:00Z', 'Dec 19 00:00:00 2049 GMT', 'Jan 19 00:00:00 2050 GMT'],
])('it is good from the day before for a month, also over the years that have two digits', (now, from, to) => {
  const {validFrom, validTo} = new X509Certificate(makeCertificate(Date.parse(now)).certificate);
  expect([validFrom, validTo]).toEqual([from, to]);
});
