import {expect, test} from 'vitest';
import type {Attributes} from '#provider/protocol/schema.ts';
import {UNKNOWN, type Values} from '#provider/protocol/type.ts';
import {unprotectedSecrets, withoutWriteOnly} from '#provider/protocol/write-only.ts';

const inner: Attributes = {name: {type: 'string', required: true}, secret: {type: 'string', optional: true, writeOnly: true}};
const ATTRIBUTES: Attributes = {
  ...inner,
  one: {nesting: 'single', attributes: inner, optional: true},
  list: {nesting: 'list', attributes: inner, optional: true},
  map: {nesting: 'map', attributes: inner, optional: true},
};
const VALUES: Values = {
  name: 'a',
  secret: 'hush',
  one: {name: 'b', secret: 'hush'},
  list: [{name: 'c', secret: 'hush'}, UNKNOWN, {name: 'd', secret: null}],
  map: {x: {name: 'e', secret: 'hush'}, y: UNKNOWN},
};

test('no secret is left, wherever it stands, and all else is', () => {
  expect(withoutWriteOnly(ATTRIBUTES, VALUES)).toEqual({
    name: 'a',
    secret: null,
    one: {name: 'b', secret: null},
    list: [{name: 'c', secret: null}, UNKNOWN, {name: 'd', secret: null}],
    map: {x: {name: 'e', secret: null}, y: UNKNOWN},
  });
  expect(withoutWriteOnly(ATTRIBUTES, {name: 'a', one: UNKNOWN, list: null, map: UNKNOWN})).toEqual({
    name: 'a',
    one: UNKNOWN,
    list: null,
    map: UNKNOWN,
  });
  expect(withoutWriteOnly(ATTRIBUTES, null)).toBe(null);
});

test('each that is set is named to a Terraform that would keep it', () => {
  expect(unprotectedSecrets(ATTRIBUTES, VALUES).map(({path}) => path)).toEqual([
    ['secret'],
    ['one', 'secret'],
    ['list', 0, 'secret'],
    ['map', 'x', 'secret'],
  ]);
  expect(unprotectedSecrets(ATTRIBUTES, {name: 'a', secret: UNKNOWN, one: UNKNOWN})).toHaveLength(1);
});
