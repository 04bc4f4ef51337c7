import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {planDocument} from '#core/plan/document.ts';
import {publishedSchema, type SchemaName, schemaNames} from '#core/schema/published.ts';
import {toCloudEvent} from '#engine/cloud-event.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {apply, newStore, plan} from '../../engine/export/round-trip.ts';

const first = new Map([
  ['pltfrms.yaml', 'stack: a\naccounts: [ana]\norganisations: { a: { groups: { g: { members: ana } }, labels: { x: y } } }\n'],
]);
const second = new Map([
  [
    'pltfrms.yaml',
    'stack: a\nsettings: { allowances: { x: { kind: group, delete: 1, until: 2030-01-01, reason: r } } }\norganisations: { b: { previously: a, roles: { r: { permissions: "*", protect: true } } } }\n',
  ],
]);

function validator(name: SchemaName): ValidateFunction {
  return new Ajv2020({strict: true, strictRequired: false, allowUnionTypes: true, validateFormats: false}).compile(
    publishedSchema(name, catalogue),
  );
}

describe('the published schemas', () => {
  it.each(schemaNames)('%s is JSON Schema 2020-12 with a title', (name) => {
    expect(publishedSchema(name, catalogue)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `pltfrms ${name}`,
    });
    expect(() => validator(name)).not.toThrow();
  });

  it('plan takes what plan --json prints, and nothing that was bent', async () => {
    const store = await apply(newStore(), first);
    const document = planDocument(await plan(store, second), {
      version: '1',
      store: store.id,
      config: '',
      plannedBy: 'ana',
    });
    const isValid = validator('plan');
    expect(document.changes.length).toBeGreaterThan(3);
    expect(isValid(JSON.parse(JSON.stringify(document))), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({...document, changes: [{...document.changes[0], action: 'explode'}]})).toBe(false);
  });

  it('event takes every event of a log, and nothing that was bent', async () => {
    const store = await apply(await apply(newStore(), first), second);
    const events = [...store.events(1, 100)].map((event) => toCloudEvent(store.id, event));
    const isValid = validator('event');
    expect(new Set(events.map(({type}) => type.slice(type.lastIndexOf('.') + 1)))).toEqual(
      new Set(['created', 'updated', 'moved', 'deleted']),
    );
    for (const event of events) expect(isValid(event), `${event.type}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    const [event] = events;
    for (const bent of [
      {...event, type: 'group.exploded'},
      {...event, hash: 'x'},
      {...event, uid: undefined},
      {...event, more: 1},
      {...event, data: {}},
    ])
      expect(isValid(JSON.parse(JSON.stringify(bent)))).toBe(false);
  });
});
