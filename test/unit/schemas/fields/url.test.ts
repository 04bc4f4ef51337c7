import {describe, expect, it} from 'vitest';
import type {FieldType} from '#schemas/field.ts';
import {httpsUrl} from '#schemas/fields/url.ts';
import {webhookFields} from '#schemas/fields/webhook.ts';
import {readAs, wrong} from './reading.ts';

describe('a URL', () => {
  it.each([
    ['https://acme.test', 'https://acme.test'],
    ['https://acme.test/', 'https://acme.test/'],
    ['HTTPS://Acme.TEST:443/a/../b?c=d', 'https://acme.test/b?c=d'],
    ['https://bücher.test/ü', 'https://xn--bcher-kva.test/%C3%BC'],
  ])('%s is %s', (written, stored) => {
    expect(readAs(httpsUrl, written)).toBe(stored);
    expect(readAs(httpsUrl, stored)).toBe(stored);
  });

  it.each([
    ['acme.test', /no URL/],
    ['https:acme.test', /no URL/],
    ['https:///acme.test', /no URL/],
    ['https://acme.test/a b', /no URL/],
    ['https:\\\\acme.test', /no URL/],
    ['/path', /no URL/],
    ['http://acme.test/', /no https URL/],
    ['ftp://acme.test/', /no https URL/],
    ['https://acme.test/#part', /fragment/],
    ['https://acme.test/#', /fragment/],
    ['https://ana:geheim@acme.test/', /a user name or a password/],
    [`https://acme.test/${'a'.repeat(2000)}`, /no URL/],
  ])('%s is refused', (written, summary) => {
    const said = wrong(httpsUrl, written);
    expect(said.summary).toMatch(summary);
    expect(said.summary).not.toContain('geheim');
    expect(said.hint).toBeTruthy();
  });
});

describe('a webhook', () => {
  const {url: to, events, api_version: version} = webhookFields as {[name: string]: FieldType};

  it.each([
    'https://localhost/hooks',
    'https://hooks.localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://[::1]/',
    'https://[::]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
  ])('is not sent to %s', (written) => {
    expect(wrong(to as FieldType, written).summary).toMatch(/RFC 6890/);
  });

  it.each([
    'https://hooks.acme.test/',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
    'https://198.51.100.1/',
    'https://[2001:db8::1]/',
  ])('is sent to %s', (written) => expect(readAs(to as FieldType, written)).toBe(written));

  it('names events by patterns, none of which another covers', () => {
    expect(readAs(events as FieldType, ['refund.created', 'payment.*'])).toEqual(['payment.*', 'refund.created']);
    expect(readAs(events as FieldType, '*')).toEqual(['*']);
    expect(readAs(events as FieldType, ['payment.*', 'payments.paid'])).toEqual(['payment.*', 'payments.paid']);
    for (const each of ['Payment.paid', 'payment', 'payment.', '*.paid', 'payment.pa*', 'payment paid'])
      expect(wrong(events as FieldType, each).hint).toMatch(/payment\.\*/);
    expect(wrong(events as FieldType, ['payment.*', 'payment.paid'])).toEqual({
      summary: 'payment.* covers payment.paid already',
      hint: 'take payment.paid out',
    });
  });

  it('pins its version to a month', () => {
    expect(readAs(version as FieldType, '2026-11')).toBe('2026-11');
    for (const each of ['latest', '2026', '2026-13', '2026-11-01'])
      expect(wrong(version as FieldType, each).hint).toMatch(/2026-11/);
  });
});
