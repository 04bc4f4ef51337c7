/** What constructs are called, over the examples of all kinds. */
import {expect, test} from 'vitest';
import {sourceOf} from '#core/resource.ts';
import {constantNames, constructId, functionName} from '#engine/terraform/constructs/ids.ts';
import {exampleWorld} from '#engine/terraform/example/world.ts';

test('constants are identifiers, one for each resource over all kinds, and so are their ids', () => {
  const world = exampleWorld();
  const resources = [...world.resources.values()].filter((each) => sourceOf(each) === undefined);
  const names = constantNames(world, resources);
  expect(names.size).toBe(resources.length);
  expect(new Set(names.values()).size).toBe(resources.length);
  expect(new Set([...names.values()].map(constructId)).size).toBe(resources.length);
  for (const name of names.values()) {
    expect(() => new Function(`'use strict'; const ${name} = 1;`)).not.toThrow();
    expect(constructId(name)).toMatch(/^[a-z][a-z0-9_]*$/);
  }
});

test('an organisation has the first choice; what is called alike says its kind', () => {
  const world = exampleWorld();
  const all = [...world.resources.values()];
  const names = constantNames(world, all);
  const organisation = all.find(({kind}) => kind === 'organisation');
  expect(names.get(organisation?.uid ?? '')).toBe(organisation?.name);
});

test('a file’s function is called as the file, where that is no word of the language', () => {
  expect(['hostco-dns', 'delete', 'stack', '_1st', 'a-2'].map(functionName)).toEqual([
    'hostcoDns',
    'deleteResources',
    'stackResources',
    '_1st',
    'a2',
  ]);
});
