import {expect, test} from 'vitest';
import {diagnosticMessages, pathMessage} from '#provider/protocol/diagnostic-message.ts';
import type {Path} from '#provider/protocol/provider.ts';
import type {Type} from '#provider/protocol/type.ts';

const TYPE: Type = [
  'object',
  {
    name: 'string',
    tags: ['set', ['object', {key: 'string'}]],
    lists: ['list', ['map', 'string']],
    pair: ['tuple', ['bool', ['object', {deep: 'string'}]]],
    any: 'dynamic',
  },
];

test.each<[Path, readonly object[]]>([
  [['name'], [{attribute_name: 'name'}]],
  [
    ['lists', 0, 'name'],
    [{attribute_name: 'lists'}, {element_key_int: 0}, {element_key_string: 'name'}],
  ],
  [
    ['pair', 1, 'deep'],
    [{attribute_name: 'pair'}, {element_key_int: 1}, {attribute_name: 'deep'}],
  ],
  [['tags', 0, 'key'], [{attribute_name: 'tags'}]],
  [['any', 'thing'], [{attribute_name: 'any'}]],
  [['nmae'], []],
  [['toString'], []],
  [[], []],
])('the way %j', (path, steps) => {
  expect(pathMessage(path, TYPE)).toEqual({steps});
});

test('a diagnostic is sent with the attribute of the block, and says in words what is deeper', () => {
  const said = diagnosticMessages(
    [
      {severity: 'error', summary: 'wrong', detail: 'write it right', path: ['lists', 0, 'a key']},
      {severity: 'warning', summary: 'odd', path: ['name']},
      {severity: 'error', summary: 'nowhere'},
    ],
    TYPE,
  );
  expect(said).toEqual([
    {
      severity: 1,
      summary: 'wrong',
      detail: 'write it right\n\nIt is at lists[0]["a key"].',
      attribute: {steps: [{attribute_name: 'lists'}]},
    },
    {severity: 2, summary: 'odd', detail: '', attribute: {steps: [{attribute_name: 'name'}]}},
    {severity: 1, summary: 'nowhere', detail: '', attribute: undefined},
  ]);
});
