/** Files of constructs: each is made before what refers to it, and no file needs one that comes later. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Resource} from '#core/resource.ts';
import {circles, modules} from '#engine/terraform/constructs/modules.ts';

const resource = (uid: string): Resource => ({uid}) as Resource;

/** Files of resources, each of which refers to some that have a smaller number: there is no circle of resources. */
const anyFiles = fc
  .array(fc.record({file: fc.constantFrom('a', 'b', 'c', 'd'), to: fc.array(fc.nat())}), {maxLength: 30})
  .map((all) => {
    const files = new Map<string, Resource[]>();
    const references = new Map<string, readonly string[]>();
    for (const [index, {file, to}] of all.entries()) {
      const each = resource(String(index));
      files.set(file, [each, ...(files.get(file) ?? [])]);
      references.set(each.uid, index === 0 ? [] : [...new Set(to.map((other) => String(other % index)))]);
    }
    return {files, references, count: all.length};
  });

test('all are made once, each behind what it refers to, and each file has what it needs', () => {
  fc.assert(
    fc.property(anyFiles, ({files, references, count}) => {
      const made = modules(files, ({uid}) => references.get(uid) ?? []);
      const order = made.flatMap(({resources}) => resources.map(({uid}) => uid));
      expect(new Set(order).size).toBe(count);
      expect(order).toHaveLength(count);
      const given = new Set<string>();
      for (const {resources, needs, gives} of made) {
        const known = new Set(needs.map(({uid}) => uid));
        for (const uid of known) expect(given.has(uid)).toBe(true);
        for (const {uid} of resources) {
          for (const other of references.get(uid) ?? []) expect(known.has(other)).toBe(true);
          known.add(uid);
        }
        for (const {uid} of gives) given.add(uid);
      }
    }),
  );
});

test('files that need each other are one, which is called as the first of them; others are not', () => {
  const files = new Map([
    ['a', [resource('a1'), resource('a2')]],
    ['b', [resource('b1')]],
    ['c', [resource('c1')]],
  ]);
  const references: {[uid: string]: string[]} = {a1: ['b1'], b1: ['a2'], c1: ['a1']};
  const made = modules(files, ({uid}) => references[uid] ?? []);
  expect(made.map(({name, resources}) => [name, resources.map(({uid}) => uid)])).toEqual([
    ['a', ['a2', 'b1', 'a1']],
    ['c', ['c1']],
  ]);
});

test('a circle is what leads to each other, and comes behind what it leads to', () => {
  const leads: {[one: string]: string[]} = {a: ['b'], b: ['c'], c: ['b', 'd'], d: ['d'], e: ['a']};
  expect(circles(['a', 'b', 'c', 'd', 'e'], (one) => leads[one] as string[]).map((each) => [...each].sort())).toEqual([
    ['d'],
    ['b', 'c'],
    ['a'],
    ['e'],
  ]);
});
