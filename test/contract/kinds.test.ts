/** What holds for every kind in the catalogue, now and later: derived from its declaration, with no kind left out. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Address, addressBook, findResource, parseAddress, printAddress} from '#core/address.ts';
import {type Command, isRefusal} from '#core/decide.ts';
import {type Resource, referencesOf, specOf} from '#core/resource.ts';
import {type Transaction, transact} from '#core/transact.ts';
import {emptyWorld} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {META_KEYS} from '#schemas/config.ts';
import type {Json} from '#schemas/field.ts';
import {readFields} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {addressesOf} from './addresses.ts';
import {everyField, makeSample, makeValue, namesOf, rawOf, readRaw, sampleRaw} from './sample.ts';

const begin = (): Transaction =>
  transact(emptyWorld(catalogue), {managers, stacks: new Set(), asOf: '2026-01-01', digest, position: 0});

/** Performs what must not be refused, and answers the type of its event. */
function perform(transaction: Transaction, command: Command): string {
  const answer = transaction.perform(command);
  if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.summary}`);
  return answer.type;
}

const errorsOf = (transaction: Transaction): readonly object[] =>
  transaction.finish().filter((each) => each.severity === 'error');

describe('the catalogue', () => {
  it('has every kind once, and every collection once in its product', () => {
    const names = catalogue.kinds.map((kind) => kind.name);
    const collections = catalogue.kinds.map((kind) => `${kind.product}.${kind.collection}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(collections).size).toBe(collections.length);
  });

  it('has a manager for every product, and no other', () => {
    const products = new Set(catalogue.kinds.map((kind) => kind.product));
    expect(new Set(managers.map((manager) => manager.product))).toEqual(products);
    const named = managers.flatMap((manager) => manager.rules.flatMap((rule) => rule.kinds));
    expect(named.filter((name) => !catalogue.kind(name))).toEqual([]);
  });
});

describe.each(catalogue.kinds)('$name', (kind: Kind) => {
  const fields = [...everyField(kind.fields, kind.name)];

  it('says what it is for, and what each field is for, in sentences', () => {
    const docs = [[kind.name, kind.doc] as const, ...fields.map(([name, field]) => [name, field.doc] as const)];
    expect(docs.filter(([, doc]) => !/^[A-Z“].*\.$/s.test(doc))).toEqual([]);
  });

  it('is spelt as every face expects it', () => {
    expect(kind.name).toMatch(kind.product === 'platform' ? /^[a-z]+(_[a-z]+)*$/ : /^[a-z]+\.[a-z]+(_[a-z]+)*$/);
    const permissions = Object.entries(kind.permissions).map(([verb, permission]) => [verb, permission.split('.')]);
    expect(permissions).toEqual(
      ['create', 'read', 'update', 'delete'].map((verb) => [verb, [kind.product, kind.collection, verb]]),
    );
    const names = [kind.collection, ...kind.path, ...kind.keyParts, ...fields.map(([name]) => name.split('.').at(-1) as string)];
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('stands where its parent has room for it', () => {
    if (kind.parent !== undefined) expect(catalogue.kind(kind.parent)).toBeDefined();
    const here = catalogue.under(kind.name).map((each) => each.path[0] as string);
    const taken = [...Object.keys(kind.fields), ...META_KEYS, ...catalogue.products];
    expect(here.filter((key) => taken.includes(key) && !catalogue.products.includes(key))).toEqual([]);
    expect(Object.keys(kind.fields).filter((name) => [...META_KEYS, ...catalogue.products].includes(name))).toEqual([]);
    const places = catalogue.under(kind.name).map((each) => each.at);
    expect(new Set(places).size).toBe(places.length);
  });

  it('refers to kinds that exist, and names fields that it has', () => {
    const types = [...Object.values(kind.key), ...fields.map(([, field]) => field)];
    const targets = types.flatMap((type) => type.refersTo ?? type.item?.refersTo ?? []);
    expect(targets.filter((target) => !catalogue.kind(target))).toEqual([]);
    const named = [...(kind.common ?? []), ...(kind.shorthand ? [kind.shorthand] : [])];
    expect(named.filter((name) => !(name in kind.fields))).toEqual([]);
  });

  it('has canonical defaults: read again, a default is itself', () => {
    for (const [name, field] of fields) {
      if (field.default !== undefined) expect([name, readRaw(field, rawOf(field.default), [])]).toEqual([name, field.default]);
      expect(field.required && field.default !== undefined, `${name} is required and has a default`).toBe(false);
    }
  });

  it('reads what it has stored as what it has stored', () => {
    const transaction = begin();
    const names = namesOf(transaction.world, makeSample(transaction, kind));
    for (const n of [1, 2, 3]) {
      for (const [part, type] of Object.entries(kind.key)) {
        if (type.refersTo) continue;
        const once = readRaw(type, sampleRaw(type, n, `${kind.name}.${part}`), names);
        expect(readRaw(type, once, names)).toBe(once);
      }
      for (const [name, field] of Object.entries(kind.fields)) {
        if (field.refersTo ?? field.item?.refersTo) continue;
        const once = readRaw(field, sampleRaw(field, n, `${kind.name}.${name}`), names);
        expect(readRaw(field, rawOf(once), names)).toEqual(once);
      }
    }
  });

  it('has names that every store and every log can keep as they are', () => {
    for (const [part, type] of Object.entries(kind.key)) {
      if (type.refersTo) continue;
      const sample = sampleRaw(type, 1, `${kind.name}.${part}`) as string;
      for (const odd of ['\u0000', '\ud800', '\n', ' ', ':']) {
        const written = [odd + sample, sample + odd, `${sample.slice(0, 1)}${odd}${sample.slice(1)}`];
        expect(written.filter((name) => type.read(name, {names: ['zone.test'], report: () => undefined}) !== undefined)).toEqual(
          [],
        );
      }
    }
  });

  it('is created, read, changed field by field, and deleted', () => {
    const transaction = begin();
    const {uid} = makeSample(transaction, kind);
    expect(transaction.intents.at(-1)).toMatchObject({type: `${kind.name}.created`, uid, prior: 0});
    expect(errorsOf(transaction)).toEqual([]);
    const read = (): Resource => transaction.world.resources.get(uid) as Resource;
    const born = read();
    const names = namesOf(transaction.world, born);
    for (const [name, field] of Object.entries(kind.fields)) {
      if (field.immutable) continue;
      const prior = specOf(born)[name];
      const value = [1, 2]
        .map((n) => makeValue(transaction, field, n, `${kind.name}.${name}`, names))
        .find((each) => ![prior, field.default].some((other) => JSON.stringify(other) === JSON.stringify(each))) as Json;
      expect(perform(transaction, {do: 'update', uid, patch: {spec: {[name]: value}}})).toBe(`${kind.name}.updated`);
      expect(specOf(read())[name]).toEqual(value);
      expect(errorsOf(transaction)).toEqual([]);
      const again = readFields(kind.fields, rawOf(specOf(read())) as {[key: string]: string}, {names, report: () => undefined});
      if (kind.references.length === 0) expect(JSON.stringify(again)).toBe(read().spec);
      perform(transaction, {do: 'update', uid, patch: {spec: {[name]: prior ?? null}}});
      expect(read().spec).toBe(born.spec);
    }
    expect(perform(transaction, {do: 'update', uid, patch: {labels: {team: 'north'}, protect: true}})).toBe(
      `${kind.name}.updated`,
    );
    expect(transaction.perform({do: 'delete', uid})).toMatchObject({code: 'resource/protected'});
    perform(transaction, {do: 'update', uid, patch: {labels: {}, protect: false}});
    expect(perform(transaction, {do: 'adopt', uid, owner: 'acme'})).toBe(`${kind.name}.adopted`);
    expect(read().owners).toEqual(['acme']);
    expect(perform(transaction, {do: 'release', uid, owner: 'acme'})).toBe(`${kind.name}.released`);
    expect({...read(), version: 0, updated: 0}).toEqual({...born, version: 0, updated: 0});
    expect(perform(transaction, {do: 'delete', uid})).toBe(`${kind.name}.deleted`);
    expect(transaction.world.resources.has(uid)).toBe(false);
    expect(transaction.world.tombstones.has(uid)).toBe(true);
    expect(errorsOf(transaction)).toEqual([]);
  });

  it('keeps what it stands under and what it refers to from being deleted', () => {
    const transaction = begin();
    const sample = makeSample(transaction, kind);
    const {world} = transaction;
    const needed = [sample.parent, ...referencesOf(world, sample)].filter((uid) => world.resources.has(uid));
    const stands = kind.parent !== undefined && !kind.nests;
    const refers = kind.references.flatMap((name) => (kind.fields[name]?.required ? (kind.fields[name]?.least ?? 1) : []));
    const rows = [...kind.keyReferences.map(() => 1), ...refers];
    expect(needed).toHaveLength((stands ? 1 : 0) + rows.reduce((sum, each) => sum + each, 0));
    for (const uid of needed) expect(transaction.perform({do: 'delete', uid})).toMatchObject({code: 'resource/in-use', uid});
  });

  it('is found by its address', () => {
    const transaction = begin();
    const sample = makeSample(transaction, kind);
    const written = addressBook(transaction.world).of(sample);
    const address = parseAddress(catalogue, written) as Address;
    expect(printAddress(address)).toBe(written);
    expect(findResource(transaction.world, address)).toBe(sample);
  });

  it('has addresses that are read as they were printed', () => {
    fc.assert(
      fc.property(addressesOf(kind), (address) => {
        expect(parseAddress(catalogue, printAddress(address))).toEqual(address);
      }),
    );
  });
});
