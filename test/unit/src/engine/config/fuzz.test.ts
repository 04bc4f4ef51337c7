/** Whatever a file holds, it is read or refused: nothing throws, nothing hangs, and every complaint has a place in the text. */
import fc from 'fast-check';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {expect, it} from 'vitest';
import {NO_INPUTS} from '#core/config/inputs.ts';
import type {Diagnostic} from '#core/diagnostic.ts';
import {parseFile} from '#engine/config/parse.ts';
import {digest} from '#engine/digest.ts';
import type {ConfigFiles} from '#engine/load-config.ts';
import {makePlan} from '#engine/make-plan.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {openMemoryStore} from '#stores/memory.ts';
import {contentsOf, storeAfter} from '../../../../wrong-configs/wrong-config.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SECONDS = 2;

const VALID = `stack: acme
settings: { exclusive: [members], thresholds: { delete: 10%, dns.zone: { update: 5 } } }
forget: [dns.zone acme:old.test]
accounts:
  - ana@acme.test: { display_name: "Ana Souza" }
  - kim # a handle
organisations:
  acme:
    display_name: &name Acme
    protect: true
    products: [dns]
    roles: { reader: { permissions: [dns.zones.read, "dns.*"] } }
    groups:
      oncall: { members: [ana@acme.test] }
      platform:
        previously: ops
        description: *name
        members:
          - group:oncall
          - kim: { maintainer: true, until: 2027-01-01 }
    access: { owner: [ana@acme.test], reader: group:platform }
    dns:
      zones:
        acme.test:
          default_ttl: 1h
          records:
            "@": { A: [192.0.2.10, 192.0.2.11], MX: 10 mail, ttl: 5m }
            mail: { A: 192.0.2.25, AAAA: "2001:db8::" }
            _dmarc:
              TXT: >-
                v=DMARC1; p=reject
`;

/** Pieces that mean something to YAML or to the language. */
const PIECE = fc.constantFrom(
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    ' ',
    ': ',
    ':',
    '- ',
    '? ',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>-',
    '#',
    ' #',
    '&a ',
    '*a',
    '!t ',
    '@',
    '%',
    '`',
    '\\',
  ],
  ...[
    '<<: ',
    '---\n',
    '...\n',
    '~',
    'null',
    'true',
    '$(var.x)',
    '$$(var.x)',
    '{{ x }}',
    '__proto__',
    '\ufeff',
    '\u00a0',
    '\r',
    '\r\n',
    '\0',
    '\u2028',
    '\ud800',
    'é',
    '😀',
  ],
  ...[
    'stack: ',
    'acme',
    'organisation: ',
    'organisations: ',
    'groups: ',
    'members: ',
    'dns: ',
    'zones: ',
    'records: ',
    'A: ',
    'TXT: ',
    'ttl: ',
    'group:',
    'existing: true',
    'previously: ',
    '5m',
    '192.0.2.1',
  ],
);

const soup = fc.array(PIECE, {maxLength: 60}).map((pieces) => pieces.join(''));
const change = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), cut: fc.nat(8), put: fc.oneof(PIECE, fc.constant(''))});
const mutant = fc.array(change, {minLength: 1, maxLength: 4}).map((changes) =>
  changes.reduce((text, {at, cut, put}) => {
    const offset = Math.floor(at * text.length);
    return text.slice(0, offset) + put + text.slice(offset + cut);
  }, VALID),
);

it('is a plan or diagnostics, for bytes of any kind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 200}), (bytes) => check(bytes)),
    {numRuns: RUNS},
  );
});

it('is a plan or diagnostics, for pieces of YAML in any order', async () => {
  await fc.assert(
    fc.asyncProperty(soup, (text) => check(Buffer.from(text))),
    {numRuns: RUNS},
  );
});

it('is a plan or diagnostics, for a good config with a few mistakes, on nothing and on what that config has made', async () => {
  const there = await storeAfter([{'a.yaml': VALID}]);
  const before = contentsOf(there);
  await fc.assert(
    fc.asyncProperty(mutant, async (text) => {
      await check(Buffer.from(text));
      await check(Buffer.from(text), there);
    }),
    {numRuns: RUNS},
  );
  expect(contentsOf(there)).toEqual(before);
});

it('is read as js-yaml reads it, when nothing is wrong with it', () => {
  fc.assert(
    fc.property(fc.oneof(soup, mutant), (text) => {
      const said: Diagnostic[] = [];
      const {file} = parseFile({name: 'a.yaml', bytes: Buffer.from(text)}, (each) => said.push(each));
      if (said.length === 0)
        expect(JSON.stringify(file?.root)).toBe(
          JSON.stringify(
            reference(
              Buffer.from(text)
                .toString('utf8')
                .replace(/^\ufeff/, ''),
            ),
          ),
        );
    }),
    {numRuns: RUNS * 3},
  );
});

it('holds a valid config', async () => {
  const {plan} = await makePlan('', store(), {asOf: '2026-11-23', files: filesOf(Buffer.from(VALID))});
  expect(plan.diagnostics).toEqual([]);
  expect(plan.changes.length).toBeGreaterThan(10);
});

async function check(bytes: Uint8Array, on = store()): Promise<void> {
  const start = performance.now();
  const {plan, loaded} = await makePlan('', on, {asOf: '2026-11-23', files: filesOf(bytes)});
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  for (const each of loaded.place(plan.diagnostics)) {
    expect(each.summary).toMatch(/\S/);
    if (each.severity === 'error') expect(each.hint, each.summary).toMatch(/\S/);
    if (!each.at) continue;
    expect(each.at.line).toBeLessThanOrEqual(lines.length);
    expect(each.at.column).toBeGreaterThan(0);
    expect(each.at.column).toBeLessThanOrEqual((lines[each.at.line - 1] as string).length + 1);
  }
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
}

/** A closing bracket at its key's own column is all that we read and js-yaml does not: there the brackets are moved for it. */
function reference(text: string): unknown {
  const options = {schema: FAILSAFE_SCHEMA, maxDepth: 60};
  try {
    return load(text, options);
  } catch {
    return load(text.replace(/(?<=\n) *(?=[\]}])/g, '      '), options);
  }
}

function store(): ReturnType<typeof openMemoryStore> {
  return openMemoryStore({catalogue, digest, id: 'fuzz'});
}

function filesOf(bytes: Uint8Array): ConfigFiles {
  return {
    ...{path: 'a.yaml', beside: {names: [], isListed: true}},
    ...{files: [{name: 'a.yaml', bytes}], inputs: NO_INPUTS, digest: digest(bytes), diagnostics: []},
    readText: (_, path) => ({wrong: `${path} is not there`, hint: 'write the text itself'}),
  };
}
