/** The DS of a key that signs a zone (RFC 4034 sections 2 and 5), for whoever takes it out of the zone above. */
import {createHash} from 'node:crypto';
import type {Token} from './entries.ts';

/** Writes the DS of a DNSKEY; undefined where it is no key that a zone above refers to, or is no key at all. */
export function digestOfKey(zone: string, data: readonly Token[]): string | undefined {
  const [flags, protocol, algorithm, ...key] = data.map(({text}) => text);
  const numbers = [flags, protocol, algorithm].map(Number);
  const base64 = key.join('');
  const [flag = 0, three = 0, number = 0] = numbers;
  if (!numbers.every((each) => Number.isInteger(each) && each >= 0) || flag > 65_535 || three > 255 || number > 255)
    return undefined;
  // Only keys with the bit of a secure entry point (RFC 4034 section 2.1.1).
  if ((flag & 1) === 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  const rdata = Buffer.concat([Buffer.from([flag >> 8, flag & 255, three, number]), Buffer.from(base64, 'base64')]);
  const digest = createHash('sha256').update(nameOnWire(zone)).update(rdata).digest('hex');
  return `${keyTag(rdata)} ${number} 2 ${digest}`;
}

/** RFC 4034 appendix B. */
function keyTag(rdata: Buffer): number {
  let sum = 0;
  for (const [index, octet] of rdata.entries()) sum += index % 2 === 0 ? octet * 256 : octet;
  return (sum + (sum >>> 16)) & 65_535;
}

function nameOnWire(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
  return Buffer.concat([...labels, Buffer.from([0])]);
}
