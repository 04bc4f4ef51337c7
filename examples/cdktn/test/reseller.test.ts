/** What is synthesised, asked with the matchers of the library. */
import {Testing} from 'cdktn';
import {Grant, NetworkAnnouncement, Organisation, PaymentsTerminal} from 'pltfrms/cdktn';
import {expect, test} from 'vitest';
import {Reseller} from '../src/reseller.js';
import type {ResellerSettings} from '../src/settings.js';

function synth(settings: Partial<ResellerSettings> = {}): string {
  const stack = new Reseller(Testing.app(), 'live', {
    build: 'test',
    hooks: 'null_resource',
    mailPolicy: 'quarantine',
    stateFolder: '../../..',
    ...settings,
  });
  return Testing.synth(stack);
}

const has = (document: string, type: string, properties: object) =>
  Testing.toHaveResourceWithProperties(document, type, {...properties});

test('every client has a production that nothing deletes', () => {
  const {resource} = JSON.parse(synth());
  const organisations = Object.values<{name: string; protect?: boolean}>(resource.pltfrms_organisation);
  const productions = organisations.filter(({name}) => name === 'production');
  expect(productions).toHaveLength(6);
  expect(productions.every(({protect}) => protect)).toBe(true);
});

test('clients are isolated, but for the museum', () => {
  const document = synth();
  expect(has(document, Organisation.tfResourceType, {name: 'bakery', isolated: true})).toBe(true);
  expect(has(document, Organisation.tfResourceType, {name: 'museum', isolated: false})).toBe(true);
});

test('nobody but the operator’s owner and the clients’ own admins owns anything', () => {
  const {resource} = JSON.parse(synth());
  const owners = Object.values<{role: string; subject: string}>(resource[Grant.tfResourceType]).filter(
    ({role}) => role === 'owner',
  );
  expect(owners.map(({subject}) => subject.replace(/_[0-9A-F]{8}/, '')).sort()).toEqual([
    '${pltfrms_account.ana.reference}',
    ...['bakery', 'garage', 'hotel', 'museum', 'school', 'winery'].map((name) => `\${pltfrms_group.${name}_admins.reference}`),
  ]);
});

test('the resolver is announced by its addresses alone', () => {
  expect(has(synth(), NetworkAnnouncement.tfResourceType, {prefixes: ['192.0.2.53/32', '2001:db8::53/128']})).toBe(true);
});

test('the lab has one till', () => {
  const tills = (document: string) => Object.keys(JSON.parse(document).resource[PaymentsTerminal.tfResourceType]);
  expect([tills(synth()).length, tills(synth({isSmall: true})).length]).toEqual([2, 1]);
});

test('each client is welcomed once, by what its organisation is from birth', () => {
  const document = synth();
  expect(Testing.toHaveProvider(document, 'null')).toBe(true);
  expect(has(document, 'null_resource', {triggers: {organisation: '${pltfrms_organisation.bakery.uid}'}})).toBe(true);
  const built = synth({hooks: 'terraform_data'});
  expect(Testing.toHaveProvider(built, 'null')).toBe(false);
  expect(has(built, 'terraform_data', {triggers_replace: {organisation: '${pltfrms_organisation.bakery.uid}'}})).toBe(true);
});
