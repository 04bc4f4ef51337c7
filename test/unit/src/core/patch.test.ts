import {describe, expect, it} from 'vitest';
import {keepObserved, patchTo} from '#core/patch.ts';
import type {Resource} from '#core/resource.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';

const method = catalogue.kind('payments.payment_method') as Kind;
const stored = (spec: object): Resource =>
  ({kind: method.name, spec: JSON.stringify(spec), labels: '{"a":"1"}', protect: false}) as Resource;

describe('what is observed', () => {
  it('is kept where it stands in the schema, whatever is wanted', () => {
    const prior = stored({enabled: false, permission: 'granted'});
    expect(JSON.stringify(keepObserved(method, {enabled: false}, prior))).toBe(prior.spec);
    expect(keepObserved(method, {permission: 'refused'}, prior)).toEqual({permission: 'granted'});
  });

  it('is nothing of what is not there yet', () => {
    expect(keepObserved(method, {enabled: false}, undefined)).toEqual({enabled: false});
  });
});

describe('a patch', () => {
  it('sets what differs, takes back what is left out, and is none where nothing differs', () => {
    const prior = stored({enabled: false, countries: ['NL']});
    expect(patchTo(prior, prior)).toBeUndefined();
    expect(patchTo(prior, {...prior, spec: '{"countries":["DE"]}'})).toEqual({spec: {countries: ['DE'], enabled: null}});
    expect(patchTo(prior, {...prior, labels: '{}', protect: true})).toEqual({labels: {}, protect: true});
  });
});
