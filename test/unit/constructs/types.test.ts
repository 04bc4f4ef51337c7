/** What does not compile; `tsc` says so where one of these would. */
import {TerraformStack, Testing, Token} from 'cdktf';
import {TerraformStack as StackN, Testing as TestingN} from 'cdktn';
import {expect, test} from 'vitest';
import * as cdktf from '#constructs/generated/cdktf.ts';
import * as cdktn from '#constructs/generated/cdktn.ts';

test('wrong kinds, fields that are missing or misspelt, and words that are none do not compile', () => {
  const stack = new TerraformStack(Testing.app(), 'web');
  const acme = new cdktf.Organisation(stack, 'acme', {name: 'acme'});
  const zone = new cdktf.DnsZone(stack, 'zone', {organisation: acme, name: 'acme.test'});
  const there = new cdktf.DataGroup(stack, 'there', {id: 'acme:ops'});
  new cdktf.Membership(stack, 'member', {group: there, member: there});
  new cdktf.DnsRecordSet(stack, 'token', {zone, name: 'a', type: Token.asAny('${var.type}'), values: zone.nameservers});

  // @ts-expect-error a zone is no organisation
  new cdktf.Group(stack, 'kind', {organisation: zone, name: 'ops'});
  // @ts-expect-error a zone is neither an account nor a group
  new cdktf.Membership(stack, 'several', {group: there, member: zone});
  // @ts-expect-error a data source of an organisation is no group either
  new cdktf.Membership(stack, 'data', {group: new cdktf.DataOrganisation(stack, 'o', {id: 'acme'}), member: 'ana'});
  const role = new cdktf.IamRole(stack, 'role', {realm: 'acme:web', name: 'role', scopes: []});
  // @ts-expect-error a role is no scope
  new cdktf.IamRole(stack, 'list', {realm: 'acme:web', name: 'list', scopes: [role]});
  // @ts-expect-error the name is missing
  new cdktf.DnsZone(stack, 'missing', {organisation: acme});
  // @ts-expect-error it is defaultTtl
  expect(() => new cdktf.DnsZone(stack, 'misspelt', {organisation: acme, name: 'b.test', defaultTTL: '5m'})).toThrow();
  // @ts-expect-error within, it is refresh
  expect(() => new cdktf.DnsZone(stack, 'within', {organisation: acme, name: 'c.test', soa: {refrsh: '5m'}})).toThrow();
  // @ts-expect-error there is no such type of records
  new cdktf.DnsRecordSet(stack, 'word', {zone, name: 'www', type: 'AAA', values: []});
  const computed = {zone, name: 'm', type: 'A', values: []} as const;
  // @ts-expect-error what is computed is not set
  expect(() => new cdktf.DnsRecordSet(stack, 'computed', {...computed, fqdn: 'm.acme.test.'})).toThrow();
  // @ts-expect-error what is computed is not assigned
  expect(() => (acme.uid = 'other')).toThrow();
  // @ts-expect-error what is required is not reset
  expect(acme.resetName).toBeUndefined();
  // @ts-expect-error a zone is no organisation
  zone.organisation = zone;
  // @ts-expect-error within, it is refresh
  expect(() => zone.putSoa({refrsh: '5m'})).toThrow('did you mean soa.refresh?');
  expect(acme.terraformResourceType).toBe('pltfrms_organisation');
});

test('the same with the successor', () => {
  const stack = new StackN(TestingN.app(), 'web');
  const acme = new cdktn.Organisation(stack, 'acme', {name: 'acme'});
  const zone = new cdktn.DnsZone(stack, 'zone', {organisation: acme, name: 'acme.test'});
  // @ts-expect-error a zone is no organisation
  new cdktn.Group(stack, 'kind', {organisation: zone, name: 'ops'});
  // @ts-expect-error the zone is missing
  new cdktn.DnsRecordSet(stack, 'missing', {name: 'www', type: 'A', values: []});
  expect(zone.terraformResourceType).toBe('pltfrms_dns_zone');
});
