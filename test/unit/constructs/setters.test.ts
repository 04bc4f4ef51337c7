/** What can be changed on a construct after it was made, as on the bindings that the libraries generate. */
import type {IAspect} from 'cdktf';
import type {IConstruct} from 'constructs';
import {describe, expect, test} from 'vitest';
import {catalogue} from '#schemas/catalogue.ts';
import {type Library, libraries, synth, type Written} from './libraries.ts';

const attributesOf = (document: Written, type: string, name: string): Written => {
  const {'//': _, ...attributes} = document.resource[type][name];
  return attributes;
};

type Accessible = {[name: string]: unknown};

/** Every class, with the descriptors of its accessors. */
function classes({kinds}: Library): readonly (readonly [name: string, prototype: Accessible, names: readonly string[]])[] {
  return Object.entries(kinds as unknown as {[name: string]: {prototype: Accessible; tfResourceType?: string}})
    .filter(([, each]) => each.tfResourceType !== undefined)
    .map(([name, {prototype}]) => [name, prototype, Object.getOwnPropertyNames(prototype)]);
}

function constructible({kinds}: Library): readonly (new (scope: object, id: string, props: object) => object)[] {
  return Object.values(kinds as object).filter((each) => 'tfResourceType' in each);
}

describe.each(libraries)('with $name', (library) => {
  const {kinds} = library;

  test('an aspect sets labels on every construct that has them', () => {
    class Labels implements IAspect {
      visit(node: IConstruct): void {
        if (!(node instanceof library.cdk.TerraformResource) || !('labelsInput' in node)) return;
        const labelled = node as unknown as {labels: object; labelsInput?: object};
        labelled.labels = {...labelled.labelsInput, team: 'web'};
      }
    }
    const document = synth(library, (stack) => {
      const acme = new kinds.Organisation(stack, 'acme', {name: 'acme', labels: {plan: 'basic'}});
      new kinds.Group(stack, 'ops', {organisation: acme, name: 'ops'});
      library.cdk.Aspects.of(stack).add(new Labels());
    });
    expect(attributesOf(document, 'pltfrms_organisation', 'acme')).toEqual({name: 'acme', labels: {plan: 'basic', team: 'web'}});
    expect(attributesOf(document, 'pltfrms_group', 'ops').labels).toEqual({team: 'web'});
  });

  test('every resource has labels, and every prop that can be set has a setter, an input, and a reset unless it is required', () => {
    const stack = new library.cdk.TerraformStack(library.cdk.Testing.app(), 'web');
    for (const Class of constructible(library)) new Class(stack, Class.name, {});
    const all = classes(library);
    const resources = all.filter(([name]) => !name.startsWith('Data') && name !== 'PltfrmsProvider');
    expect(resources.length).toBe(catalogue.kinds.length);
    for (const [name, , names] of resources)
      expect([name, names]).toEqual([name, expect.arrayContaining(['labelsInput', 'resetLabels'])]);
    for (const [name, prototype, names] of all) {
      const settable = names.filter((each) => Object.getOwnPropertyDescriptor(prototype, each)?.set);
      const inputs = names.filter((each) => each.endsWith('Input')).map((each) => each.replace(/Input$/, ''));
      expect([name, inputs]).toEqual([name, settable]);
      const resets = names.filter((each) => each.startsWith('reset'));
      expect(resets.every((each) => typeof prototype[each] === 'function')).toBe(true);
    }
  });

  test('a value is set, read back as it was given, and reset; a reference takes a construct', () => {
    const document = synth(library, (stack) => {
      const acme = new kinds.Organisation(stack, 'acme', {name: 'acme'});
      const shop = new kinds.Organisation(stack, 'shop', {name: 'shop', displayName: 'Shop', organisation: 'other'});
      shop.organisation = acme;
      expect(shop.organisationInput).toBe(acme);
      shop.name = 'store';
      expect([shop.nameInput, shop.displayNameInput]).toEqual(['store', 'Shop']);
      shop.resetDisplayName();
      expect(shop.displayNameInput).toBeUndefined();
      expect(library.cdk.Token.isUnresolved(shop.displayName)).toBe(true);
      shop.protect = true;
    });
    expect(attributesOf(document, 'pltfrms_organisation', 'shop')).toEqual({
      organisation: '${pltfrms_organisation.acme.id}',
      name: 'store',
      protect: true,
    });
  });

  test('an object is set as a whole or field by field', () => {
    const document = synth(library, (stack) => {
      const zone = new kinds.DnsZone(stack, 'zone', {organisation: 'acme', name: 'acme.test', soa: {refresh: '2h'}});
      expect(zone.soa.refreshInput).toBe('2h');
      zone.soa.retry = '10m';
      zone.soa.resetRefresh();
      const other = new kinds.DnsZone(stack, 'other', {organisation: 'acme', name: 'b.test'});
      other.soa.refresh = '3h';
      expect(other.soaInput).toEqual({refresh: '3h'});
      const none = new kinds.DnsZone(stack, 'none', {organisation: 'acme', name: 'c.test', soa: {refresh: '2h'}});
      none.putSoa({retry: '5m'});
      expect(none.soaInput).toEqual({retry: '5m'});
      none.resetSoa();
      none.soa = zone.soa;
      expect(() => (none.soa.refresh = '1h')).toThrow('set soa as a whole');
      const hook = new kinds.PaymentsWebhook(stack, 'hook', {
        merchant: 'acme:shop',
        name: 'hook',
        url: 'https://acme.test',
        events: ['payment.paid'],
        apiVersion: '1',
        signingSecret: {secret: 'env:SECRET'},
      });
      hook.signingSecret.resetSecret();
      hook.signingSecret.value = '${var.secret}';
      expect(hook.signingSecret.valueInput).toBe('${var.secret}');
    });
    expect(attributesOf(document, 'pltfrms_dns_zone', 'zone').soa).toEqual({retry: '10m'});
    expect(attributesOf(document, 'pltfrms_dns_zone', 'other').soa).toEqual({refresh: '3h'});
    expect(attributesOf(document, 'pltfrms_dns_zone', 'none').soa).toBe('${pltfrms_dns_zone.zone.soa}');
    expect(attributesOf(document, 'pltfrms_payments_webhook', 'hook').signing_secret).toEqual({value: '${var.secret}'});
  });

  test('the provider block and data sources too', () => {
    const document = synth(library, (stack) => {
      const provider = new kinds.PltfrmsProvider(stack, 'pltfrms', {stack: 'web', store: 'sqlite:a.db', takeOver: true});
      provider.alias = 'second';
      provider.store = 'sqlite:b.db';
      provider.resetTakeOver();
      expect([provider.alias, provider.aliasInput, provider.store, provider.stackInput]).toEqual([
        'second',
        'second',
        'sqlite:b.db',
        'web',
      ]);
      const group = new kinds.DataGroup(stack, 'there', {id: 'acme:ops'});
      group.id = 'acme:web';
      new kinds.DataGroups(stack, 'all', {}).labels = {team: 'web'};
    });
    expect(document.provider.pltfrms).toEqual([{stack: 'web', store: 'sqlite:b.db', alias: 'second'}]);
    expect(document.data.pltfrms_group.there.id).toBe('acme:web');
    expect(document.data.pltfrms_groups.all.labels).toEqual({team: 'web'});
  });

  test('a field within an object, a list or a map is a token of its own', () => {
    const document = synth(library, (stack) => {
      const zone = new kinds.DnsZone(stack, 'zone', {organisation: 'acme', name: 'acme.test'});
      const zones = new kinds.DataDnsZones(stack, 'zones', {});
      const there = new kinds.DataDnsZone(stack, 'there', {id: 'acme:acme.org'});
      const template = new kinds.CommunicationTemplate(stack, 'welcome', {organisation: 'acme', name: 'welcome', locales: {}});
      const outputs = {
        field: zone.soa.refresh,
        whole: zone.soa,
        ofData: there.soa.retry,
        ofList: zones.items.get(0).name,
        within: zones.items.get(1).soa.refresh,
        list: zones.items,
        item: zones.items.get(2),
        ofMap: template.locales.get('en-GB').subject,
        label: library.cdk.Fn.lookup(zone.labels, 'team', 'none'),
        value: library.cdk.Fn.element(zone.nameservers, 0),
      };
      for (const [name, value] of Object.entries(outputs)) new library.cdk.TerraformOutput(stack, name, {value});
      expect(zone.soa).toBe(zone.soa);
    });
    const values = Object.fromEntries(
      Object.entries(document.output as Written).map(([name, {value}]: Written) => [name, value]),
    );
    expect(values).toEqual({
      field: '${pltfrms_dns_zone.zone.soa.refresh}',
      whole: '${pltfrms_dns_zone.zone.soa}',
      ofData: '${data.pltfrms_dns_zone.there.soa.retry}',
      ofList: '${data.pltfrms_dns_zones.zones.items[0].name}',
      within: '${data.pltfrms_dns_zones.zones.items[1].soa.refresh}',
      list: '${data.pltfrms_dns_zones.zones.items}',
      item: '${data.pltfrms_dns_zones.zones.items[2]}',
      ofMap: '${pltfrms_communication_template.welcome.locales["en-GB"].subject}',
      label: '${lookup(pltfrms_dns_zone.zone.labels, "team", "none")}',
      value: '${element(pltfrms_dns_zone.zone.nameservers, 0)}',
    });
  });
});
