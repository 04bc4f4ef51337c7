import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {CORE_SCHEMA, load} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import {configSchema} from '#core/schema/config-schema.ts';
import {importPeribolos} from '#engine/import/peribolos.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Field} from '#schemas/field.ts';
import {sharedData} from '../../../../shared-data.ts';

const ajv = new Ajv2020({strict: true, strictRequired: false, allowUnionTypes: true, validateFormats: false});
const schema = configSchema(catalogue);
const isValid = ajv.compile(schema);

/** What an editor would mark in a file: it reads YAML with numbers and truths. */
function complaints(text: string): readonly string[] {
  return isValid(load(text, {schema: CORE_SCHEMA}))
    ? []
    : (isValid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function yamlBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, {recursive: true}) as string[];
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
}

describe('takes', () => {
  it.each([
    ['a map by name', 'stack: a\naccounts: { ana: {}, bo: { display_name: Bo } }'],
    ['a list of names, some with fields', 'stack: a\naccounts:\n  - ana\n  - bo: { display_name: Bo }'],
    ['one bare name', 'organisation: a\ngroups: { g: { members: ana } }\nproducts: dns'],
    [
      'a name that YAML reads as a number',
      'stack: a\naccounts: [249043822, 1e3]\norganisations: { a: { display_name: 12, labels: { build: 1.10 } } }',
    ],
    [
      'organisations in organisations',
      'stack: a\norganisations: { a: { organisations: { b: { organisations: { c: { isolated: true } } } } } }',
    ],
    ['content in a mounted file', 'organisation: a/b\nroles: { r: { permissions: [dns.zones.read, dns.*, "*"] } }'],
    ['a fenced repository', 'stack: a\norganisation: b\npreviously: old\ngroups: { g: { existing: true } }'],
    ['a part of a fenced repository', 'groups: { g: {} }'],
    [
      'roles that nobody declares, and those that somebody does',
      'organisation: a\naccess: { owner: ana, dns.editor: [group:g], a-role: { bo: { until: 2027-01-01 } } }',
    ],
    [
      'values in every form',
      'organisation: a\ndns: { zones: { a.test: { records: { www: { A: 192.0.2.1, AAAA: ["2001:db8::1"], TXT: [[a, b], 12], MX: { values: 10 mail, ttl: 5m }, ttl: 1h } } } } }',
    ],
    [
      'environments in both forms, and blueprints',
      'stack: a\nenvironments: { lab: { variables: { a: 1 } }, live: {} }\nblueprints: { client: { isolated: true, groups: { admins: {} }, organisations: { staging: { blueprint: small } } }, small: {} }\norganisations: { a: { blueprint: client } }',
    ],
    ['environments as a list', 'stack: a\nenvironments: [lab, live]'],
    [
      'what an overlay takes out, and a part of what a role needs',
      'organisation: a\ngroups: { g: { absent: true }, h: { members: [ana: { absent: true }] } }\nroles: { r: { description: x } }\naccess: { owner: { absent: true } }\ndns: { zones: { a.test: { records: { www: { absent: true }, api: { A: { absent: true }, AAAA: { ttl: 5m } } } } } }',
    ],
    [
      'variables, and where they stand',
      'stack: a\nvariables: { a: 1, b: { default: true, env: B, description: x } }\nsettings: { exclusive: [$(var.a)], thresholds: { delete: $(var.a), group: { delete: $(var.a)% } } }\naccounts: [$(var.a)]\norganisations: { a: { isolated: $(var.b), organisations: { b: { access: { owner: [ana: { until: $(var.a), scope: $(var.b) }] } } } } }',
    ],
    [
      'long texts in files of their own',
      'organisation: a\ncommunication: { templates: { t: { locales: { en: { subject: Hi, text: { file: t.txt }, html: { file: $(var.a).html } } } } } }\ngroups: { g: { description: { file: g.md } } }',
    ],
    [
      'settings',
      'stack: a\nsettings: { exclusive: [access, members], thresholds: { delete: 10%, dns.record_set: { delete: 200 } }, allowances: { x: { kind: group, delete: 4, until: 2027-01-01, reason: why } } }',
    ],
  ])('%s', (_, text) => {
    expect(complaints(text)).toEqual([]);
  });

  it('every config of the examples', () => {
    const folder = new URL('../../../../../examples', import.meta.url).pathname;
    const examples = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pltfrms.yaml')));
    const files = examples.flatMap((name) => yamlBelow(join(folder, name)));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect([file, complaints(readFileSync(file, 'utf8'))]).toEqual([file, []]);
  });

  it('the imported Kubernetes organisations', ({skip}) => {
    const data = sharedData('kubernetes-org/config');
    skip(data === undefined, 'the real data is not there');
    const texts = yamlBelow(data as string).map((file) => [relative(data as string, file), readFileSync(file, 'utf8')] as const);
    const {files} = importPeribolos(new Map(texts), {stack: 'kubernetes'});
    expect(files.size).toBeGreaterThan(70);
    for (const [file, text] of files) expect([file, complaints(text)]).toEqual([file, []]);
  });

  it('every value that the reader takes', () => {
    const words = [
      '0',
      '42',
      '1e3',
      '0742',
      'true',
      'false',
      'on',
      '1h',
      '90s',
      '10%',
      'ana@acme.test',
      '249043822',
      'a-b',
      'a_b',
      'a/b',
      'A',
      'dns.zones.read',
      '*',
      'dns.*',
      '*.*',
      '*.*.read',
      'platform.*.read',
      '192.0.2.1',
      '192.0.2.0/24',
      '2001:db8::/32',
      '::',
      '2027-01-31',
      '2027-01-31T18:00:00Z',
      'group:g',
      'group:a/b:g',
      'a.test',
      'owner',
      'subtree',
      'self',
      '',
      'a b',
    ];
    const seen = new Set<string>();
    for (const kind of catalogue.kinds) {
      for (const [name, type] of Object.entries({...kind.key, ...kind.fields})) {
        const validate = ajv.compile(type.jsonSchema);
        for (const word of words) {
          const takes = type.read(word, {names: ['a.test', 'www', 'A'], report: () => undefined}) !== undefined;
          const typed =
            /^[0-9.]+(e[0-9]+)?$/.test(word) && Number.isFinite(Number(word))
              ? Number(word)
              : word === 'true' || word === 'false'
                ? word === 'true'
                : word;
          if (takes && !validate(typed))
            throw new Error(`${kind.name}.${name} takes ${word}, and its schema does not: ${ajv.errorsText(validate.errors)}`);
          if (takes) seen.add(`${kind.name}.${name}`);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(25);
  });
});

describe('marks', () => {
  it.each([
    ['a blueprint under what is no organisation', 'organisation: a\ngroups: { g: { blueprint: client } }'],
    ['an environment whose name is none', 'stack: a\nenvironments: [Live]'],
    ['a blueprint with a key that nothing has', 'stack: a\nblueprints: { client: { gruops: {} } }'],
    ['a variable in a key', 'organisation: a\ngroups: { $(var.g): {} }'],
    ['a variable that is declared with another key', 'stack: a\nvariables: { a: { value: 1 } }'],
    ['a key that nothing has', 'stack: a\norganisation: b\ngroup: {}'],
    ['a file where a text is short', 'organisation: a\ngroups: { g: { display_name: { file: name.txt } } }'],
    ['a file that is named by another key', 'organisation: a\ngroups: { g: { description: { path: g.md } } }'],
    ['a mode that there is not', 'stack: a\norganisations: { a: { products: [payments: { mode: production }] } }'],
    ['a field that is misspelt', 'organisation: a\ngroups: { g: { descripton: x } }'],
    ['an empty value', 'organisation: a\ngroups: { g: }'],
    ['an empty collection', 'stack: a\norganisations:'],
    ['null', 'stack: a\norganisations: { a: { description: null } }'],
    ['a name that no organisation can have', 'stack: a\norganisations: { A_b: {} }'],
    ['a group with a blank behind the colon', 'organisation: a\ngroups: { g: { members: ["group: x"] } }'],
    ['an entry with two names', 'organisation: a\ngroups:\n  g:\n    members:\n      - ana: {}\n        bo: {}'],
    ['a name in a list twice', 'stack: a\naccounts: [ana, ana]'],
    ['a list where names are keys', 'organisation: a\ngroups: [g]'],
    ['a duration without a unit', 'organisation: a\ndns: { zones: { a.test: { default_ttl: 300 } } }'],
    ['a truth that is a text', 'stack: a\norganisations: { a: { isolated: on } }'],
    ['a word that is none of those that may stand there', 'organisation: a\naccess: { owner: { ana: { scope: all } } }'],
    ['a date that is none', 'organisation: a\naccess: { owner: { ana: { until: tomorrow } } }'],
    [
      'a type of record that there is not',
      'organisation: a\ndns: { zones: { a.test: { records: { www: { AA: 192.0.2.1 } } } } }',
    ],
    ['a product that there is not', 'organisation: a\nproducts: [dsn]'],
    ['a permission that is none', 'organisation: a\nroles: { r: { permissions: [dns.zones] } }'],
    ['content at the root, which belongs into an organisation', 'stack: a\ngroups: { g: {} }'],
    ['accounts in a mounted file', 'organisation: a\naccounts: [ana]'],
    ['fields of the organisation in a mounted file', 'organisation: a\ndisplay_name: A'],
    ['settings outside of the head', 'settings: { exclusive: [access] }'],
    ['existing where nothing can stand below', 'organisation: a\nroles: { r: { permissions: "*", existing: true } }'],
    ['a threshold for a kind that there is not', 'stack: a\nsettings: { thresholds: { dns.zoone: { delete: 1 } } }'],
  ])('%s', (_, text) => {
    expect(complaints(text)).not.toEqual([]);
  });
});

describe('an editor', () => {
  const definitions = schema['$defs'] as {
    [name: string]: {properties?: {[key: string]: {description?: string}}; anyOf?: readonly {properties?: object}[]};
  };

  it('shows what every field is for, and its default', () => {
    for (const kind of catalogue.kinds) {
      const definition = definitions[kind.name] as (typeof definitions)[string];
      const body = definition.properties ? definition : (definition.anyOf?.at(-1) as typeof definition);
      for (const [name, field] of Object.entries(kind.fields) as [string, Field][]) {
        expect(body.properties?.[name] === undefined).toBe(field.observed);
        if (field.observed) continue;
        expect(body.properties?.[name]?.description).toContain(field.doc);
        if (field.default !== undefined) expect(body.properties?.[name]).toMatchObject({default: field.default});
      }
    }
  });

  it('offers the built-in roles, and shows how each type of record is written', () => {
    expect(Object.keys(definitions['grant-entries']?.properties ?? {})).toEqual(
      expect.arrayContaining(['owner', 'viewer', 'dns.editor']),
    );
    expect(JSON.stringify(definitions['dns.record_set-entries'])).toContain('PREFERENCE NAME, such as 10 mail');
  });
});
