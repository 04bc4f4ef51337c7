/** What files of a config declare together, and what is wrong with them; without any YAML. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {declaredAddress, placeOfField, type SourceFile} from '#core/config/declared.ts';
import {type Config, readConfig} from '#core/config/read-config.ts';
import {pathKeys} from '#core/diagnostic.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';

const HEAD: SourceFile = {name: 'pltfrms.yaml', root: {stack: 'acme', organisations: {acme: {products: 'dns'}, beta: {}}}};

function file(name: string, root: {readonly [key: string]: Raw}): SourceFile {
  return {name, root};
}

function read(...files: readonly SourceFile[]): Config {
  return readConfig(catalogue, [HEAD, ...files]);
}

const codes = (config: Config): readonly string[] => config.diagnostics.map((each) => each.code);
const specs = (config: Config): object =>
  Object.fromEntries(config.wanted.map((each) => [declaredAddress(each.declared), each.spec]));

describe('files', () => {
  it('add to each other, field by field and child by child', () => {
    const config = read(
      file('a.yaml', {organisation: 'acme', groups: {ops: {description: 'on call', members: ['ana']}}}),
      file('b.yaml', {organisation: 'acme', groups: {ops: {display_name: 'Operations', members: ['bo']}}}),
    );

    expect(codes(config)).toEqual([]);
    expect(specs(config)).toMatchObject({
      'group acme:ops': {display_name: 'Operations', description: 'on call'},
      'membership acme:ops:ana': {},
      'membership acme:ops:bo': {},
    });
  });

  it('mean the same in any order', () => {
    const files = ['a', 'b', 'c', 'd'].map((name) =>
      file(`${name}.yaml`, {organisation: 'acme', groups: {ops: {members: [name]}, [name]: {description: name}}}),
    );
    const inOrder = specs(read(...files));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, {minLength: 4}), (shuffled) => {
        expect(specs(readConfig(catalogue, [...shuffled, HEAD]))).toEqual(inOrder);
      }),
    );
  });

  it('are not said to lack what may stand in a file that could not be read', () => {
    const mounted = file('x.yaml', {organisation: 'gone', groups: {}});

    expect(codes(readConfig(catalogue, [HEAD, mounted]))).toEqual(['config/undeclared-organisation']);
    expect(codes(readConfig(catalogue, [HEAD, mounted], false))).toEqual([]);
  });

  it('keep what is right beside what is wrong', () => {
    const config = read(
      file('a.yaml', {organisation: 'acme', groups: {ops: {color: 'red'}, web: {description: 'a'}, BAD: {}}, nothing: 'x'}),
    );

    expect(codes(config)).toEqual(['config/unknown-key', 'config/invalid-name', 'config/unknown-key']);
    expect(specs(config)).toMatchObject({'group acme:web': {description: 'a'}});
  });

  it('have a head even where one of its keys is wrong', () => {
    const config = readConfig(catalogue, [
      {name: 'pltfrms.yaml', root: {stack: 'acme', settings: 'none', organisation: 'acme', groups: {ops: {}}}},
    ]);

    expect(codes(config)).toEqual(['config/wrong-type']);
    expect(config.stack).toBe('acme');
    expect(specs(config)).toEqual({'organisation acme': {}, 'group acme:ops': {}});
  });
});

describe('the place of a field', () => {
  const records = {
    a: {A: '192.0.2.1', ttl: '5m'},
    b: {A: ['192.0.2.1', '192.0.2.2']},
    c: {A: {values: '192.0.2.1', ttl: '1m'}, ttl: '5m'},
  };
  const config = read(file('a.yaml', {organisation: 'acme', dns: {zones: {'acme.test': {records}}}}));
  const placeOf = (name: string, path: readonly string[]): string | undefined => {
    const found = config.wanted.find((each) => declaredAddress(each.declared) === `dns.record_set acme:acme.test:${name}:A`);
    const place = found && placeOfField(found.declared, path);
    return place && pathKeys(place.path).slice(5).join('/');
  };

  it.each([
    ['a value that is the whole body', 'a', ['values'], 'A'],
    ['a field that stands beside the types', 'a', ['ttl'], 'ttl'],
    ['an item of values that are the whole body', 'b', ['values', '1'], 'A/1'],
    ['an item that is named by its text', 'b', ['values', '192.0.2.2'], 'A/1'],
    ['a field in a map', 'c', ['values'], 'A/values'],
    ['a field that stands in the map and beside it', 'c', ['ttl'], 'A/ttl'],
    ['a field that is nowhere', 'c', ['labels', 'x'], 'A'],
  ] as const)('is that of %s', (_, name, path, expected) => expect(placeOf(name, path)).toBe(expected));

  it('and what stands beside is part of the body, where the body does not say otherwise', () => {
    expect(specs(config)).toMatchObject({
      'dns.record_set acme:acme.test:a:A': {values: ['192.0.2.1'], ttl: '5m'},
      'dns.record_set acme:acme.test:c:A': {values: ['192.0.2.1'], ttl: '1m'},
    });
  });
});
