import {readdirSync, readFileSync} from 'node:fs';
/** What lint finds in a config, and what settings and waivers make of it. */
import {describe, expect, it} from 'vitest';
import {readConfig} from '#core/config/read-config.ts';
import type {Diagnostic} from '#core/diagnostic.ts';
import {lintRules} from '#core/lint/core-rules.ts';
import {plan} from '#core/plan/plan.ts';
import type {Plan, PlanInput} from '#core/plan/planned.ts';
import {emptyWorld} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';

type Tree = {readonly [key: string]: Raw};

function planned(tree: Tree, settings: Tree, mode: NonNullable<PlanInput['mode']>): Plan {
  const config = readConfig(catalogue, [{name: 'pltfrms.yaml', root: {stack: 's', settings, ...tree}}]);
  const head = {position: 0, hash: ''};
  const world = emptyWorld(catalogue);
  return plan({config, world, head, managers, asOf: '2026-11-23', digest, eventAt: () => undefined, mode});
}

function found(tree: Tree, settings: Tree = {}, mode: NonNullable<PlanInput['mode']> = 'validate'): readonly Diagnostic[] {
  return planned(tree, settings, mode).diagnostics;
}

const said = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map((each) => `${each.severity} ${each.code} ${each.address ?? each.summary}`);

const acme = (body: Tree, accounts: Raw = ['ana', 'bo']): Tree => ({
  accounts,
  organisations: {acme: {products: ['dns'], ...body}},
});
const zones = (records: Tree, fields: Tree = {}): Tree => acme({dns: {zones: {'a.test': {records, ...fields}}}});
const waiver = (rule: string, address: string, until = '2027-01-01'): Tree => ({
  waivers: {kept: {rule, address, until, reason: 'kept'}},
});

it.each([
  ['a group without members', acme({groups: {ops: {}, dev: {members: ['ana']}}}), ['info group/empty group acme:ops']],
  [
    'access that has run out, and what runs out tomorrow',
    acme({access: {viewer: [{ana: {until: '2026-11-23'}}, {bo: {until: '2026-11-24'}}]}}),
    ['warning access/expired grant acme:viewer:ana'],
  ],
  [
    'a membership that has run out',
    acme({groups: {ops: {members: [{ana: {until: '2026-01-01'}}]}}}),
    ['warning access/expired membership acme:ops:ana'],
  ],
  [
    'one owner, be it through a group',
    acme({groups: {ops: {members: ['ana']}}, access: {owner: ['ana', 'group:ops']}}),
    ['info organisation/sole-owner organisation acme'],
  ],
  ['two owners in a group', acme({groups: {ops: {members: ['ana', 'bo']}}, access: {owner: ['group:ops']}}), []],
  [
    'a second owner who can’t sign in',
    acme({access: {owner: ['ana', 'bo']}}, ['ana', {bo: {suspended: 'true'}}]),
    ['info organisation/sole-owner organisation acme'],
  ],
  [
    'a role that nobody has',
    acme({roles: {used: {permissions: '*'}, idle: {permissions: '*'}}, access: {used: ['ana']}}),
    ['info role/unused role acme:idle'],
  ],
  ['a zone without records', zones({}), ['warning dns/empty-zone dns.zone acme:a.test']],
  [
    'TTLs below a minute, and one of just that',
    zones(
      {www: {A: '192.0.2.1', ttl: '59s'}, b: {A: {values: '192.0.2.1', ttl: '0s'}}, c: {A: '192.0.2.1', ttl: '1m'}},
      {default_ttl: '30s'},
    ),
    [
      'warning dns/short-ttl dns.zone acme:a.test',
      'warning dns/short-ttl dns.record_set acme:a.test:b:A',
      'warning dns/short-ttl dns.record_set acme:a.test:www:A',
    ],
  ],
  [
    'what another stack declares',
    {organisations: {acme: {existing: 'true', groups: {ops: {existing: 'true', members: ['ana']}}}}},
    [],
  ],
] as const)('lint says of %s what it is', (_, tree, expected) => {
  const all = found(tree as Tree).filter(({code}) => code !== 'reference/unchecked');
  expect(said(all)).toEqual(expected);
});

describe('a plan asks the lints that are set to error', () => {
  const lint = (...ids: readonly string[]): Tree => ({lint: Object.fromEntries(ids.map((id) => [id, 'error']))});

  it.each([
    ['dns/empty-zone', zones({}), 'dns.zone acme:a.test'],
    ['dns/short-ttl', zones({www: {A: '192.0.2.1', ttl: '5s'}}), 'dns.record_set acme:a.test:www:A'],
    ['group/empty', acme({groups: {ops: {}}}), 'group acme:ops'],
    ['role/unused', acme({roles: {idle: {permissions: '*'}}}), 'role acme:idle'],
    ['organisation/sole-owner', acme({access: {owner: ['ana']}}), 'organisation acme'],
    ['access/expired', acme({access: {viewer: [{ana: {until: '2026-11-23'}}]}}), 'grant acme:viewer:ana'],
  ] as const)('%s', (id, tree, address) => {
    const made = planned(tree as Tree, lint(id), 'apply');
    expect(said(made.diagnostics)).toEqual([`error ${id} ${address}`]);
    expect(made.diagnostics[0]?.at).toBeDefined();
    expect(made.unevaluated.has(id)).toBe(false);
    expect(said(found(tree as Tree, {lint: {[id]: 'warning'}}, 'apply'))).toEqual([]);
    expect(said(found(tree as Tree, lint(id), 'destroy'))).toEqual([]);
  });

  it('all of them, whatever product they are of', () => {
    const ids = managers.flatMap((manager) => (manager.lints ?? []).map((each) => each.id));
    const made = planned(acme({}), lint(...ids), 'apply');
    expect(ids.filter((id) => made.unevaluated.has(id))).toEqual([]);
  });

  it('but for what a waiver accepts', () => {
    const settings = {...lint('dns/empty-zone'), ...waiver('dns/empty-zone', 'dns.zone acme:a.test')};
    expect(said(found(zones({}), settings, 'apply'))).toEqual([]);
  });

  it('and says on which day the answer depends', () => {
    const tree = acme({access: {viewer: [{ana: {until: '2026-11-24'}}]}});
    expect(planned(tree, lint('access/expired'), 'apply').isOfDay).toBe(true);
    expect(planned(tree, lint('group/empty'), 'apply').isOfDay).toBe(false);
  });
});

it('a plan asks no other lint, and does not say what is for information', () => {
  const roles = {organisations: {acme: {roles: {idle: {permissions: 'nope.*'}}}}};
  expect(said(found(roles))).toEqual(['warning role/unknown-permission role acme:idle', 'info role/unused role acme:idle']);
  expect(said(found(roles, {}, 'apply'))).toEqual(['warning role/unknown-permission role acme:idle']);
  expect(said(found(roles, {lint: {'role/unknown-permission': 'info'}}, 'apply'))).toEqual([]);
});

it('a setting makes more of a rule, or less, or nothing', () => {
  const lint = (severity: string) => said(found(zones({}), {lint: {'dns/empty-zone': severity}}));
  expect(['error', 'warning', 'info', 'off'].map(lint)).toEqual([
    ['error dns/empty-zone dns.zone acme:a.test'],
    ['warning dns/empty-zone dns.zone acme:a.test'],
    ['info dns/empty-zone dns.zone acme:a.test'],
    [],
  ]);
});

it('a waiver accepts what it names, until its day, and is a finding when it accepts nothing', () => {
  const under = (settings: Tree) => said(found(zones({}), settings));
  expect(under(waiver('dns/empty-zone', 'dns.zone acme:*'))).toEqual([]);
  expect(under(waiver('dns/empty-zone', 'dns.zone acme:a.test'))).toEqual([]);
  const finding = 'warning dns/empty-zone dns.zone acme:a.test';
  const unused =
    'warning lint/waiver-unused the waiver kept accepts nothing: dns/empty-zone finds nothing at dns.zone acme:b.test';
  expect(under(waiver('dns/empty-zone', 'dns.zone acme:b.test'))).toEqual([finding, unused]);
  const late = 'warning lint/waiver-expired the waiver kept of dns/empty-zone ran out at 2026-11-23';
  expect(under(waiver('dns/empty-zone', 'dns.zone acme:*', '2026-11-23'))).toEqual([finding, late]);
});

it('a waiver also accepts what was made an error', () => {
  const settings = {lint: {'dns/empty-zone': 'error'}, ...waiver('dns/empty-zone', 'dns.zone *')};
  expect(said(found(zones({}), settings))).toEqual([]);
});

it('nobody knows whether a waiver is needed that is for what only a store can tell', () => {
  expect(said(found(acme({}), waiver('reference/renamed', 'group acme:*')))).toEqual([]);
});

it('every rule has an id of its own, and a doc in sentences', () => {
  const rules = lintRules(managers);
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const {id, doc} of rules)
    expect([id, /^[a-z_.]+\/[a-z0-9-]+$/.test(id), /^[A-Z].{20,}\.$/s.test(doc)]).toEqual([id, true, true]);
});

it('whatever the core and the engine warn of is a rule', () => {
  const folders = ['core', 'engine'].map((name) => new URL(`../../../../../src/${name}/`, import.meta.url).pathname);
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true})
      .map((file) => `${folder}${file}`)
      .filter((file) => file.endsWith('.ts') && !file.includes('/import/'))
      .map((file) => readFileSync(file, 'utf8')),
  );
  const warned = sources.flatMap((text) =>
    [...text.matchAll(/severity: 'warning',\s*code: '([^']+)'/g)].map((found) => found[1] as string),
  );
  expect(warned.length).toBeGreaterThan(5);
  const ids = new Set(lintRules(managers).map((rule) => rule.id));
  expect(warned.filter((code) => !ids.has(code))).toEqual([]);
});

describe('a rule has been evaluated', () => {
  const unevaluated = (
    tree: Tree,
    settings: Tree = {},
    mode: NonNullable<PlanInput['mode']> = 'validate',
  ): ReadonlyMap<string, string> => planned(tree, settings, mode).unevaluated;

  it('by validate unless it needs a store, and by plan unless it is a lint', () => {
    const [validated, made] = [unevaluated(acme({})), unevaluated(acme({}), {}, 'apply')];
    expect([validated.get('audit/shortened'), validated.has('group/empty'), validated.has('dns/glue')]).toEqual([
      'it needs a store, which plan and apply read',
      false,
      false,
    ]);
    expect([made.has('audit/shortened'), made.get('group/empty'), made.has('dns/glue'), made.get('plan/star')]).toEqual([
      false,
      'a plan evaluates it only where settings.lint sets it to error',
      false,
      'no selector is given',
    ]);
  });

  it('not where errors kept the run from looking at everything', () => {
    const reason = 'the config has errors, so part of it was not looked at';
    for (const mode of ['validate', 'apply'] as const)
      expect(unevaluated(acme({groups: {ops: {members: ['nobody']}}}, [{ana: {nickname: 'x'}}]), {}, mode).get('dns/glue')).toBe(
        reason,
      );
    const cname = zones({www: {CNAME: 'a.test.', A: '192.0.2.1'}});
    expect(unevaluated(cname, {}, 'apply').get('dns/caa-tag')).toBe(reason);
  });

  it('also where what it finds is an error by settings.lint', () => {
    const settings = {lint: {'group/empty': 'error'}};
    expect(unevaluated(acme({groups: {ops: {}}}), settings).has('dns/glue')).toBe(false);
  });

  it('not where settings.lint turns it off, or a waiver accepts what it finds', () => {
    expect(unevaluated(acme({}), {lint: {'dns/glue': 'off'}}).get('dns/glue')).toBe('settings.lint turns it off');
    expect(unevaluated(acme({groups: {ops: {}}}), waiver('group/empty', 'group acme:ops')).get('group/empty')).toBe(
      'settings.waivers accepts what it found',
    );
  });
});
