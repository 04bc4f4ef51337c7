/**
 * The certificate that Terraform trusts for this one connection: it is told it in the handshake. Node makes keys and
 * signatures, and no certificates; libraries for that take longer to start than all the rest of us, and this one has nothing
 * in it that varies but the key, the serial and the days. RFC 5280 names the fields, X.690 the bytes.
 */
import {generateKeyPairSync, randomBytes, sign} from 'node:crypto';

export interface Certificate {
  /** PEM, as is the certificate. */
  readonly key: string;
  readonly certificate: string;
  /** The certificate's bytes in base64 without padding, as they stand in the handshake. */
  readonly line: string;
}

const DAY = 86_400_000;

/** Self-signed, for localhost, ECDSA with P-256, good for a month: no command of Terraform's runs longer. */
export function makeCertificate(now = Date.now()): Certificate {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const name = sequence(der(TAG.set, sequence(oid('2.5.4.3'), der(TAG.utf8, Buffer.from('localhost')))));
  const validity = sequence(time(now - DAY), time(now + 30 * DAY));
  const tbs = sequence(
    der(TAG.context0, integer(2)),
    // Positive, and not shortened by a leading zero.
    der(TAG.integer, Buffer.concat([Buffer.of(1), randomBytes(15)])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({type: 'spki', format: 'der'}),
    der(TAG.context3, sequence(...extensions())),
  );
  const signature = sign('sha256', tbs, {key: privateKey, dsaEncoding: 'der'});
  const bytes = sequence(tbs, algorithm, der(TAG.bits, Buffer.of(0), signature));
  const base64 = bytes.toString('base64');
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}) as string,
    certificate: `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)!.join('\n')}\n-----END CERTIFICATE-----\n`,
    line: base64.replace(/=+$/, ''),
  };
}

/** For localhost; a certificate authority, to have signed itself; for either side, as Terraform's own is. */
function extensions(): readonly Buffer[] {
  const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), der(TAG.octets, value));
  return [
    extension('2.5.29.17', sequence(der(TAG.dnsName, Buffer.from('localhost')))),
    extension('2.5.29.19', sequence(der(TAG.bool, Buffer.of(0xff)))),
    extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'), oid('1.3.6.1.5.5.7.3.2'))),
  ];
}

const TAG = {
  bool: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  context0: 0xa0,
  context3: 0xa3,
} as const;

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const {length} = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), body]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(TAG.sequence, ...parts);
}

function integer(value: number): Buffer {
  return der(TAG.integer, Buffer.of(value));
}

/** RFC 5280, 4.1.2.5: two digits of the year until 2049, four from then on. */
function time(at: number): Buffer {
  const text = `${new Date(at).toISOString().replace(/\..*|[-:T]/g, '')}Z`;
  return text < '2050' ? der(TAG.utcTime, Buffer.from(text.slice(2))) : der(TAG.time, Buffer.from(text));
}

/** The first two arcs share a byte; the others are written seven bits a byte, all but the last marked. */
function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = rest.flatMap((arc) => {
    const digits = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
    return digits;
  });
  return der(TAG.oid, Buffer.of(first * 40 + second, ...bytes));
}
