/** What validate says of a name that the config does not declare: wrong for certain, probably misspelt, or not to be known. */
import {describe, expect, it} from 'vitest';
import {readConfig} from '#core/config/read-config.ts';
import {plan} from '#core/plan/plan.ts';
import type {PlanInput} from '#core/plan/planned.ts';
import {emptyWorld} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';

type Tree = {readonly [key: string]: Raw};

function said(tree: Tree, mode: NonNullable<PlanInput['mode']> = 'validate'): readonly string[] {
  const config = readConfig(catalogue, [{name: 'pltfrms.yaml', root: {stack: 's', ...tree}}]);
  const head = {position: 0, hash: ''};
  const input = {config, world: emptyWorld(catalogue), head, managers, asOf: '2026-11-23', digest};
  return plan({...input, eventAt: () => undefined, mode})
    .diagnostics.filter(({code}) => code.startsWith('reference/'))
    .map(({severity, code, summary, hint}) => `${severity} ${code}: ${summary}, ${hint}`);
}

const acme = (body: Tree): Tree => ({
  accounts: ['ana', 'bo@acme.test'],
  organisations: {acme: {groups: {ops: {members: ['ana']}}, ...body}},
});

describe('a reference to what is declared nowhere', () => {
  it.each([
    ['an account that is called almost so', {owner: 'bob'}, 'account bob', 'bo@acme.test'],
    ['an account by what stands before the @', {owner: ['bo']}, 'account bo', 'bo@acme.test'],
    ['a role that is built in', {ownr: 'ana'}, 'role ownr', 'owner'],
    ['a group', {owner: ['ana', 'group:op']}, 'group op', 'group:ops'],
  ])('is a warning where it is near to %s', (_, access, name, meant) => {
    expect(said(acme({access: {owner: ['ana'], ...access}}))).toEqual([
      `warning reference/near-miss: ${name} is declared nowhere in the config, did you mean ${meant}?`,
    ]);
  });

  it('is for information where the store may have it', () => {
    const unknown = said(acme({access: {owner: ['ana', 'zoe@other.test'], auditor: ['group:compliance']}}));
    expect(unknown.map((each) => each.split(',')[0])).toEqual([
      'info reference/unchecked: account zoe@other.test is declared nowhere in the config',
      'info reference/unchecked: role auditor is declared nowhere in the config',
      'info reference/unchecked: group compliance is declared nowhere in the config',
    ]);
  });

  it('is told of each reference to the same name', () => {
    const groups = {ops: {members: ['zoe@other.test', 'bob']}, web: {members: ['zoe@other.test', 'bob']}};
    expect(said(acme({groups})).map((each) => each.split(':')[0])).toEqual([
      'info reference/unchecked',
      'warning reference/near-miss',
      'info reference/unchecked',
      'warning reference/near-miss',
    ]);
  });

  it.each([
    ['a role with a dot that no product has', {'dsn.editor': 'ana'}, 'no role is called dsn.editor'],
    ['a group in capitals', {owner: ['ana', 'group:OPS-TEAM']}, 'no group is called OPS-TEAM'],
    ['an address of a group that is none', {owner: ['ana', 'group:acme:']}, 'no group is called acme:'],
    ['an account that nobody can be called', {owner: ['ana', '-x-@']}, 'no account is called -x-@'],
  ])('is an error where nothing can be called so: %s', (_, access, summary) => {
    const [first = '', ...rest] = said(acme({access: {owner: ['ana'], ...access}}));
    expect([first.startsWith(`error reference/unknown: ${summary}`), rest]).toEqual([true, []]);
  });

  it('is an error for a plan, which reads the store', () => {
    expect(said(acme({access: {owner: ['ana', 'bob']}}), 'apply')).toEqual([
      'error reference/unknown: no account is called bob, did you mean bo@acme.test?',
    ]);
  });

  it('says nothing of what is declared, or built in', () => {
    expect(said(acme({access: {owner: 'bo@acme.test', viewer: ['group:acme:ops', 'group:ops']}}))).toEqual([]);
  });

  it('is an error where settings.lint says that one config declares everything', () => {
    const settings = {lint: {'reference/unchecked': 'error'}};
    expect(said({settings, ...acme({access: {owner: ['ana', 'zoe@other.test']}})})[0]).toMatch(/^error reference\/unchecked/);
  });
});
