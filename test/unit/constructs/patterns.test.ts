/** What the patterns declare, with either library. */
import {describe, expect, test} from 'vitest';
import {libraries, synth, type Written} from './libraries.ts';

/** By type, each without what the library notes of it, in the order of their addresses. */
function declared(document: Written): {readonly [type: string]: readonly Written[]} {
  const of = (each: object): Written => Object.values(each).map(({'//': _, ...attributes}: Written) => attributes);
  return Object.fromEntries(Object.entries(document.resource as object).map(([type, each]) => [type, of(each)]));
}

describe.each(libraries)('with $name', (library) => {
  const {kinds} = library;

  test('a client has its organisation, admins who own it, environments, products and access', () => {
    const document = synth(library, (stack) => {
      const north = new kinds.Organisation(stack, 'north', {name: 'north'});
      const ops = new kinds.Group(stack, 'ops', {organisation: north, name: 'ops'});
      const eva = new kinds.Account(stack, 'eva', {name: 'eva@bakery.test'});
      const dns = new kinds.Product(stack, 'dns', {organisation: north, name: 'dns'});
      const bakery = new kinds.ResellerClient(stack, 'bakery', {
        reseller: north,
        name: 'bakery',
        displayName: 'Bakery',
        admins: [eva, 'gus@garage.test'],
        access: [
          {role: 'editor', subject: ops},
          {role: 'viewer', subject: 'aud@audit.test', until: '2030-01-01'},
        ],
        products: {payments: {mode: 'test'}},
        dependsOn: [dns],
      });
      new kinds.PaymentsMerchant(stack, 'shop', {
        organisation: bakery.product('payments').organisation,
        name: 'shop',
        legalName: 'Bakery',
        country: 'NL',
        merchantCategoryCode: '5462',
        currencies: ['EUR'],
      });
      new kinds.Group(stack, 'deploy', {organisation: bakery.environment('production'), name: 'deploy'});
      expect(() => bakery.environment('live')).toThrow('web/bakery has no environment live; it has staging, production');
      expect(() => bakery.product('dns')).toThrow('web/bakery has no product dns; it has payments');
    });
    const depends_on = ['pltfrms_product.dns'];
    const organisation = '${pltfrms_organisation.bakery.id}';
    const admins = expect.stringMatching(/^\$\{pltfrms_group\.bakery_admins_\w+\.(id|reference)\}$/);
    expect(declared(document)).toMatchObject({
      pltfrms_organisation: [
        {organisation: '${pltfrms_organisation.north.id}', name: 'bakery', display_name: 'Bakery', isolated: true, depends_on},
        {organisation, name: 'production', display_name: 'Production', protect: true, depends_on},
        {organisation, name: 'staging', display_name: 'Staging', depends_on},
        {name: 'north'},
      ],
      pltfrms_group: [{organisation, name: 'admins', depends_on}, {name: 'deploy'}, {name: 'ops'}],
      pltfrms_membership: [
        {group: admins, member: '${pltfrms_account.eva.reference}', depends_on},
        {group: admins, member: 'gus@garage.test', depends_on},
      ],
      pltfrms_grant: [
        {organisation, role: 'editor', subject: '${pltfrms_group.ops.reference}', depends_on},
        {organisation, role: 'owner', subject: admins, depends_on},
        {organisation, role: 'viewer', subject: 'aud@audit.test', until: '2030-01-01', depends_on},
      ],
      pltfrms_product: [{organisation, name: 'payments', mode: 'test', depends_on}, {name: 'dns'}],
    });
  });

  test('who joins a client keeps an address in Terraform, whoever else does', () => {
    const addresses = (...admins: string[]): string[] => {
      const document = synth(library, (stack) => {
        new kinds.ResellerClient(stack, 'bakery', {reseller: 'acme', name: 'bakery', admins});
      });
      return Object.entries(document.resource.pltfrms_membership as object)
        .filter(([, {member}]) => member === 'eva@bakery.test')
        .map(([address]) => address);
    };
    expect(addresses('eva@bakery.test')).toHaveLength(1);
    expect(addresses('gus@garage.test', 'eva@bakery.test')).toEqual(addresses('eva@bakery.test'));
    expect(() => addresses('${var.admin}')).toThrow('${var.admin} is known to Terraform alone');
  });

  test('a domain for mail has a zone, what takes its mail and who sends it', () => {
    const document = synth(library, (stack) => {
      const acme = new kinds.MailReadyDomain(stack, 'acme', {
        organisation: 'acme',
        name: 'acme.test',
        mailServers: ['10 mx1.acme.org.'],
        senders: {'shop@acme.test': {displayName: 'Acme Shop'}},
        dkim: {algorithm: 'rsa2048'},
      });
      expect(acme.sender('shop@acme.test').terraformResourceType).toBe('pltfrms_communication_sender');
      expect(() => acme.sender('help@acme.test')).toThrow('no sender help@acme.test; it has shop@acme.test');
      const zone = new kinds.DnsZone(stack, 'zone', {organisation: 'acme', name: 'acme.org'});
      new kinds.MailReadyDomain(stack, 'news', {organisation: 'acme', name: 'news.acme.org', zone, dmarc: {policy: 'reject'}});
    });
    const made = expect.stringMatching(/^\$\{pltfrms_dns_zone\.acme_zone_\w+\.id\}$/);
    expect(declared(document)).toEqual({
      pltfrms_dns_zone: [
        {organisation: 'acme', name: 'acme.test'},
        {organisation: 'acme', name: 'acme.org'},
      ],
      pltfrms_communication_mail_domain: [
        {organisation: 'acme', name: 'acme.test', zone: made, dmarc: {policy: 'quarantine'}, dkim: {algorithm: 'rsa2048'}},
        {organisation: 'acme', name: 'news.acme.org', zone: '${pltfrms_dns_zone.zone.id}', dmarc: {policy: 'reject'}},
      ],
      pltfrms_dns_record_set: [{zone: made, name: 'acme.test.', type: 'MX', values: ['10 mx1.acme.org.']}],
      pltfrms_communication_sender: [
        {
          organisation: 'acme',
          name: 'shop@acme.test',
          display_name: 'Acme Shop',
          mail_domain: '${pltfrms_communication_mail_domain.acme.id}',
        },
      ],
    });
  });

  test('an anycast service announces its addresses and has them under its names', () => {
    const service = (...addresses: string[]): Written =>
      synth(library, (stack) => {
        new kinds.AnycastService(stack, 'resolver', {
          organisation: 'acme',
          name: 'resolver',
          addresses,
          datacenters: [
            'acme:ams1',
            new kinds.NetworkDatacenter(stack, 'fra1', {organisation: 'acme', name: 'fra1', region: 'eu', asn: '64500'}),
          ],
          healthCheck: {type: 'dns', name: 'acme.test'},
          names: [{zone: 'acme:acme.test', name: 'resolver', ttl: '5m'}],
        });
      });
    const both = declared(service('2001:db8::53', '192.0.2.53', '192.0.2.54'));
    expect(both['pltfrms_network_announcement']).toEqual([
      {
        organisation: 'acme',
        name: 'resolver',
        prefixes: ['192.0.2.53/32', '192.0.2.54/32', '2001:db8::53/128'],
        datacenters: ['acme:ams1', '${pltfrms_network_datacenter.fra1.id}'],
        health_check: {type: 'dns', name: 'acme.test'},
      },
    ]);
    expect(both['pltfrms_dns_record_set']).toEqual([
      {zone: 'acme:acme.test', name: 'resolver', ttl: '5m', type: 'AAAA', values: ['2001:db8::53']},
      {zone: 'acme:acme.test', name: 'resolver', ttl: '5m', type: 'A', values: ['192.0.2.53', '192.0.2.54']},
    ]);
    expect(declared(service('192.0.2.53'))['pltfrms_dns_record_set']).toHaveLength(1);
    expect(() => service('192.0.2.53/32')).toThrow('192.0.2.53/32 is no address that is known here');
  });
});
