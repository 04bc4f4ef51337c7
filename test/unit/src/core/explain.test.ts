import {load} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import type {RuleExplanation} from '#core/explain/rules.ts';
import {explain, type FieldExplanation, type KindExplanation, type Overview} from '#core/explain.ts';
import {catalogue} from '#schemas/catalogue.ts';

const kind = (name: string): KindExplanation => explain(catalogue, name) as KindExplanation;
const field = (name: string): FieldExplanation => explain(catalogue, name) as FieldExplanation;

describe('explain', () => {
  it('lists every kind, with where it stands, when nothing is asked', () => {
    const {kinds} = explain(catalogue) as Overview;
    expect(kinds.map(({name}) => name)).toEqual([...catalogue.kinds.map(({name}) => name), 'stack']);
    expect(kinds.find(({name}) => name === 'dns.record_set')?.stands).toBe('dns.zone.records');
  });

  it('says of access that it is recorded and not enforced, wherever a promise could be read into it', () => {
    for (const {doc} of [kind('role'), kind('grant'), field('organisation.isolated'), field('membership.maintainer')])
      expect(doc).toContain('not enforced yet');
    for (const {name} of catalogue.kinds) expect(kind(name).notes.join()).toContain('checks none of them yet');
  });

  it('tells of a kind where it stands, how it is addressed, and what each verb needs', () => {
    const told = kind('dns.record_set');
    expect(told).toMatchObject({
      address: 'dns.record_set ORGANISATION:ZONE:NAME:TYPE',
      stands: 'dns.zone.records',
      key: [{part: 'name'}, {part: 'type'}],
      permissions: {create: 'dns.record_sets.create'},
    });
    expect(load(told.example)).toEqual({
      organisations: {ORGANISATION: {dns: {zones: {ZONE: {records: {NAME: {TYPE: 'VALUES'}}}}}}},
    });
    expect(told.fields[0]).toMatchObject({name: 'values', required: true, immutable: false});
  });

  it('tells of a row what it joins, and of a list that it may be one', () => {
    expect(kind('grant').key).toMatchObject([
      {part: 'role', refers_to: ['role']},
      {part: 'subject', refers_to: ['account', 'group']},
    ]);
    expect(load(kind('membership').example)).toEqual({organisations: {ORGANISATION: {groups: {GROUP: {members: ['MEMBER']}}}}});
    expect(kind('account').notes.join()).toContain('list of names');
  });

  it('tells the whole story of a field, however deep it stands', () => {
    expect(field('dns.zone.default_ttl')).toMatchObject({
      of: 'dns.zone',
      type: 'TTL',
      default: '1h',
      required: false,
      permission: 'dns.zones.update',
    });
    expect(field('dns.zone.soa.minimum')).toMatchObject({name: 'soa.minimum', default: '5m'});
    expect(load(field('membership.until').example)).toEqual({
      organisations: {ORGANISATION: {groups: {GROUP: {members: [{MEMBER: {until: 'UNTIL'}}]}}}},
    });
    expect(field('dns.record_set.values').forms.find(({of}) => of === 'MX')).toMatchObject({
      write: 'PREFERENCE NAME',
      example: '10 mail',
    });
    expect(field('dns.zone.soa').fields.map(({name}) => name)).toContain('soa.mname');
  });

  it('knows the keys of the head and those of every resource', () => {
    expect(kind('stack').fields.map(({name}) => name)).toContain('settings.allowances.NAME.until');
    expect(field('settings.exclusive')).toMatchObject({of: 'stack', example: 'settings: { exclusive: EXCLUSIVE }'});
    expect(field('stack.forget')).toMatchObject({of: 'stack', name: 'forget'});
    expect(field('protect')).toMatchObject({of: 'every resource'});
    expect(field('group.existing')).toMatchObject({of: 'group'});
    expect(kind('role').also.map(({name}) => name)).not.toContain('existing');
  });

  it.each([
    ['dns.zon', 'did you mean dns.zone?'],
    ['dns.zone.defaultttl', 'did you mean dns.zone.default_ttl?'],
    ['dns.zone.quite_something_else', 'pltfrms explain dns.zone lists its fields'],
    ['zzzzzzzz', 'pltfrms explain lists all kinds'],
    ['groups.of.many.things', 'pltfrms explain lists all kinds'],
    ['settings.exclusiv', 'did you mean settings.exclusive?'],
  ])('answers %s with: %s', (name, hint) => {
    expect(() => explain(catalogue, name)).toThrow(expect.objectContaining({code: 'explain/unknown', hint, exitCode: 1}));
  });

  it('has something to say about everything: no name of the catalogue is unknown, and none is without a doc', () => {
    const names = catalogue.kinds.flatMap((each) => [
      each.name,
      ...kind(each.name).fields.map(({name}) => `${each.name}.${name}`),
    ]);
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) expect((explain(catalogue, name) as KindExplanation).doc, name).toMatch(/.{8}/);
  });

  it('tells of a lint rule, of all of them, and of topics; a slip of the pen is told as of a kind', () => {
    const rules = [{id: 'dns/glue', doc: 'Says something.', severity: 'warning'}] as const;
    expect(explain(catalogue, 'rules', rules)).toEqual({about: 'rules', rules});
    const told = explain(catalogue, 'dns/glue', rules);
    expect(told).toMatchObject({about: 'rule', id: 'dns/glue', severity: 'warning'});
    expect(load((told as RuleExplanation).example)).toMatchObject({settings: {lint: {'dns/glue': 'error'}}});
    expect(explain(catalogue, 'selectors')).toMatchObject({about: 'topic', name: 'selectors'});
    expect(() => explain(catalogue, 'dns/gleu', rules)).toThrow(expect.objectContaining({hint: 'did you mean dns/glue?'}));
    expect(() => explain(catalogue, 'selector', rules)).toThrow(expect.objectContaining({hint: 'did you mean selectors?'}));
  });

  it('tells once of fields that are alike', () => {
    const names = field('settings.thresholds').fields.map(({name}) => name.replace('settings.thresholds.', ''));
    expect(names).toEqual(['delete', 'update', 'KIND', 'KIND.delete', 'KIND.update']);
    expect(field('settings.thresholds.dns.zone').fields).toHaveLength(2);
  });

  it('leads on from a product, and from a kind without its product', () => {
    const hint = (text: string): unknown => expect.objectContaining({hint: text});
    expect(() => explain(catalogue, 'audit')).toThrow(
      hint('audit is a product; its kinds are audit.domain, audit.retention_policy'),
    );
    expect(() => explain(catalogue, 'webhook')).toThrow(hint('did you mean payments.webhook or communication.webhook?'));
  });
});
