import {describe, expect, it} from 'vitest';
import {list, set} from '#schemas/fields/compound.ts';
import {label} from '#schemas/fields/names.ts';
import {webhookFields} from '#schemas/fields/webhook.ts';
import {read, reads} from './reading.ts';

describe('a webhook', () => {
  it('names events by pattern', () => {
    for (const events of ['*', 'payment.*', 'payment.paid', '*.created', ['payment.paid', 'payout.*']])
      expect([events, reads(webhookFields.events, events)]).toEqual([events, true]);
    for (const events of ['', 'payment.', 'Payment.paid', 'payment paid', 'pay*', '.paid', []])
      expect([events, reads(webhookFields.events, events)]).toEqual([events, false]);
  });

  it('pins the version', () => {
    expect(read(webhookFields.api_version, '2026-11')).toBe('2026-11');
    for (const version of ['latest', '2026-13', '2026', 'v2'])
      expect(read(webhookFields.api_version, version)).toContain('is no version to pin → write the year and the month');
  });

  it('is never told its secret in the open', () => {
    expect(read(webhookFields.signing_secret, {secret: 'env:HOOK'})).toEqual({secret: 'env:HOOK'});
    expect(read(webhookFields.signing_secret, 'hunter2')).not.toContain('hunter2');
  });

  it('posts to a public host', () => {
    expect(reads(webhookFields.url, 'https://hooks.acme.test/')).toBe(true);
    expect(reads(webhookFields.url, 'https://192.168.0.1/')).toBe(false);
  });
});

describe('a list that may not be short', () => {
  it('says how many it wants', () => {
    expect(read(list(label, {least: 1}), [])).toBe('the list is empty → write one value at least');
    expect(read(set(label, {least: 2}), ['a'])).toBe('the list has one value → write 2 values at least');
    expect(read(set(label, {least: 2}), 'a')).toBe('the list has one value → write 2 values at least');
    expect(read(set(label, {least: 2}), ['b', 'a'])).toEqual(['a', 'b']);
    expect(read(list(label, {least: 1}), 'a')).toEqual(['a']);
    expect(read(list(label), [])).toEqual([]);
  });
});
