import {describe, expect, it} from 'vitest';
import {isPrivateHost} from '#schemas/fields/private-hosts.ts';
import {url} from '#schemas/fields/url.ts';
import {read, reads} from './reading.ts';

describe('a URL', () => {
  it.each([
    ['https://acme.test', 'https://acme.test/'],
    ['HTTPS://Acme.Test:443/a/../b', 'https://acme.test/b'],
    ['https://bücher.test/', 'https://xn--bcher-kva.test/'],
    ['https://acme.test/a b', '“https://acme.test/a b” is no URL → write https://HOST/PATH'],
    ['acme.test/hook', '“acme.test/hook” is no URL → write https://acme.test/hook'],
    ['http://acme.test/', '“http://acme.test/” is not reached by https → write https://acme.test/'],
    ['ftp://acme.test/', '“ftp://acme.test/” is not reached by https → write https://HOST/PATH'],
    [
      'https://acme.test/#top',
      '“https://acme.test/#top” has a fragment, which never reaches a server (RFC 3986 section 3.5) → write https://acme.test/',
    ],
    ['https://acme.test\\@else.test/', '“https://acme.test\\@else.test/” is no URL → write https://HOST/PATH'],
    ['https://acme.test/@ana', 'https://acme.test/@ana'],
    [`https://acme.test/${'a'.repeat(2000)}`, 'a URL of 2018 characters is longer than 2000 → shorten it'],
  ])('%s', (written, wanted) => {
    expect(read(url(), written)).toBe(wanted);
  });

  it('never repeats a password', () => {
    for (const written of [
      'https://ana:hunter2@acme.test/',
      'https:ana:hunter2@acme.test',
      'https://ana:hunter2@',
      'ana:hunter2@acme.test',
    ])
      expect(read(url(), written)).not.toContain('hunter2');
  });

  it('is kept as written where others compare it, and refused in a spelling that they don’t use', () => {
    const exact = url({exact: true});
    expect(read(exact, 'https://acme.test')).toBe('https://acme.test');
    expect(read(exact, 'https://acme.test/')).toBe('https://acme.test/');
    expect(read(exact, 'https://acme.test/a?b=c')).toBe('https://acme.test/a?b=c');
    expect(read(exact, 'https://acme.test:443/a')).toMatch(/ → write https:\/\/acme\.test\/a$/);
    expect(read(exact, 'https://ACME.test')).toMatch(/ → write https:\/\/acme\.test\/$/);
  });

  it('has no query where none may stand', () => {
    expect(reads(url({noQuery: true}), 'https://acme.test/a')).toBe(true);
    expect(reads(url({noQuery: true}), 'https://acme.test/a?b')).toBe(false);
  });

  it('leads to a public host where we send something, however the address is spelt', () => {
    const type = url({isPublic: true});
    const inside = [
      '10.1.2.3',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      'localhost',
      'db.internal',
      'intranet',
      '[::ffff:10.0.0.1]',
    ];
    for (const host of inside) expect([host, reads(type, `https://${host}/hook`)]).toEqual([host, false]);
    for (const host of ['hooks.acme.test', '198.51.100.7', '[2001:db8::1]', '172.32.0.1', '100.128.0.1'])
      expect([host, reads(type, `https://${host}/hook`)]).toEqual([host, true]);
  });
});

describe('a private host', () => {
  it.each([
    ...[
      '0.0.0.0',
      '10.255.255.255',
      '100.64.0.0',
      '100.127.255.255',
      '127.0.0.1',
      '169.254.169.254',
      '172.16.0.0',
      '172.31.255.255',
    ],
    ...['192.0.0.8', '192.168.0.1', '198.18.0.0', '198.19.255.255', '224.0.0.1', '255.255.255.255'],
    ...['[::]', '[::1]', '[fc00::1]', '[fdff::1]', '[fe80::1]', '[ff02::1]', '[64:ff9b::a00:1]', '[2002:a00:1::]'],
    ...['localhost', 'a.localhost', 'printer.local', 'printer.local.', 'db.internal', 'intranet'],
  ])('%s', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  it.each([
    ...['9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '128.0.0.1', '169.253.0.1', '172.15.255.255', '172.32.0.0'],
    ...['192.0.1.1', '192.167.0.1', '192.169.0.1', '198.17.255.255', '198.20.0.0', '223.255.255.255'],
    ...[
      '[2000::1]',
      '[2a00::1]',
      '[3fff::1]',
      '[64:ff9b::808:808]',
      '[2002:808:808::]',
      'acme.test',
      'local.acme.test',
      'internal.test',
    ],
  ])('is not %s', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });
});
