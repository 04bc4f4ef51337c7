/** Constructs, as either library writes them. */
import {Resource as NullResource} from '@cdktf/provider-null/lib/resource/index.js';
import {describe, expect, test} from 'vitest';
import {listName, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {type Library, libraries, synth, type Written} from './libraries.ts';

/** The only resource of a document, or that with a name. */
const only = (document: Written, type: string): Written => {
  const {'//': _, ...attributes} = Object.values(document.resource[type])[0] as Written;
  return attributes;
};

function whole(library: Library): Written {
  const {PltfrmsProvider, Organisation, Product, DnsZone, DnsRecordSet, Account, Group, Membership, Grant, DataDnsZone} =
    library.kinds;
  return synth(library, (stack) => {
    new PltfrmsProvider(stack, 'pltfrms', {stack: 'web', takeOver: true});
    const acme = new Organisation(stack, 'acme', {name: 'acme', displayName: 'Acme'});
    const dns = new Product(stack, 'dns', {organisation: acme, name: 'dns', limits: {zones: 20}});
    const zone = new DnsZone(stack, 'zone', {
      organisation: dns.organisation,
      name: 'acme.test',
      defaultTtl: '30m',
      soa: {refresh: '2h'},
      labels: {costCenter: 'A-1'},
    });
    new DnsRecordSet(stack, 'www', {zone, name: 'www', type: 'A', values: ['192.0.2.10']});
    const ana = new Account(stack, 'ana', {name: 'ana@acme.test'});
    const ops = new Group(stack, 'ops', {organisation: acme, name: 'ops'});
    new Membership(stack, 'member', {group: ops, member: ana});
    new Grant(stack, 'owner', {organisation: acme, role: 'owner', subject: ops, dependsOn: [ana]});
    const there = new DataDnsZone(stack, 'there', {id: 'acme:acme.org'});
    new DnsRecordSet(stack, 'there-www', {zone: there, name: 'www', type: 'CNAME', values: [zone.name]});
  });
}

test('both libraries write the same', () => {
  const [one, other] = libraries.map(whole);
  expect(one).toEqual(other);
});

describe.each(libraries)('with $name', (library) => {
  const {kinds} = library;

  test('there is a construct for every kind, and a data source for one and for all', () => {
    const made = Object.values(kinds as unknown as {[name: string]: {tfResourceType?: string}}).flatMap(
      ({tfResourceType}) => tfResourceType ?? [],
    );
    const types = catalogue.kinds.flatMap((kind) => [typeName(kind), typeName(kind), listName(kind)]);
    expect(made.sort()).toEqual(['pltfrms', ...types].sort());
  });

  test('a construct stands for its id, and for its reference where several kinds may stand', () => {
    const document = whole(library);
    expect(document.provider.pltfrms).toEqual([{stack: 'web', take_over: true}]);
    expect(document.terraform.required_providers.pltfrms).toEqual({source: 'pltfrms/pltfrms', version: expect.any(String)});
    expect(only(document, 'pltfrms_product')).toMatchObject({
      organisation: expect.stringMatching(/^\$\{pltfrms_organisation\.acme(_\w+)?\.id\}$/),
    });
    expect(only(document, 'pltfrms_membership')).toEqual({
      group: '${pltfrms_group.ops.id}',
      member: '${pltfrms_account.ana.reference}',
    });
    expect(only(document, 'pltfrms_grant')).toEqual({
      organisation: '${pltfrms_organisation.acme.id}',
      role: 'owner',
      subject: '${pltfrms_group.ops.reference}',
      depends_on: ['pltfrms_account.ana'],
    });
    expect(document.resource.pltfrms_dns_record_set['there-www']).toMatchObject({
      zone: '${data.pltfrms_dns_zone.there.id}',
      values: ['${pltfrms_dns_zone.zone.name}'],
    });
  });

  test('props have the names of attributes, also within; the names of labels stay as they are', () => {
    expect(only(whole(library), 'pltfrms_dns_zone')).toEqual({
      organisation: '${pltfrms_product.dns.organisation}',
      name: 'acme.test',
      default_ttl: '30m',
      soa: {refresh: '2h'},
      labels: {costCenter: 'A-1'},
    });
  });

  test('lists of references, maps of objects by name, and secrets', () => {
    const document = synth(library, (stack) => {
      const scope = new kinds.IamScope(stack, 'read', {realm: 'acme:web', name: 'read'});
      new kinds.IamRole(stack, 'reader', {realm: 'acme:web', name: 'reader', scopes: [scope, 'acme:web:write']});
      new kinds.CommunicationTemplate(stack, 'welcome', {
        organisation: 'acme',
        name: 'welcome',
        locales: {'en-GB': {subject: 'Hello'}},
      });
      new kinds.PaymentsWebhook(stack, 'hook', {
        merchant: 'acme:shop',
        name: 'hook',
        url: 'https://acme.test',
        events: ['payment.paid'],
        apiVersion: '1',
        signingSecret: {secret: 'env:SECRET'},
      });
    });
    expect(only(document, 'pltfrms_iam_role').scopes).toEqual(['${pltfrms_iam_scope.read.id}', 'acme:web:write']);
    expect(only(document, 'pltfrms_communication_template').locales).toEqual({'en-GB': {subject: 'Hello'}});
    expect(only(document, 'pltfrms_payments_webhook').signing_secret).toEqual({secret: 'env:SECRET'});
  });

  test('meta-arguments, overrides, imports and the name of another provider block', () => {
    const document = synth(library, (stack) => {
      const other = new kinds.PltfrmsProvider(stack, 'other', {stack: 'other', alias: 'other'});
      const group = new kinds.Group(stack, 'ops', {
        organisation: 'acme',
        name: 'ops',
        provider: other,
        lifecycle: {preventDestroy: true},
        count: 2,
      });
      group.addOverride('description', 'by hand');
      group.importFrom('acme:ops');
      kinds.Group.generateConfigForImport(stack, 'web', 'acme:web');
    });
    expect(only(document, 'pltfrms_group')).toEqual({
      organisation: 'acme',
      name: 'ops',
      provider: 'pltfrms.other',
      lifecycle: {prevent_destroy: true},
      count: 2,
      description: 'by hand',
    });
    expect(document.provider.pltfrms).toEqual([{stack: 'other', alias: 'other'}]);
    expect(document.import.map(({id, to}: Written) => [id, to])).toEqual([
      ['acme:ops', 'pltfrms_group.ops'],
      ['acme:web', 'pltfrms_group.web'],
    ]);
  });

  test('HCL is refused, where it would leave out what is set', () => {
    const stack = new library.cdk.TerraformStack(library.cdk.Testing.app(), 'web');
    const group = new kinds.Group(stack, 'ops', {organisation: 'acme', name: 'ops'});
    expect(() => group.toHclTerraform()).toThrow('pltfrms_group is written as JSON only');
  });
});

test('they stand beside the bindings of another provider', () => {
  const [library] = libraries as readonly [Library];
  const document = synth(library, (stack) => {
    const group = new library.kinds.Group(stack, 'ops', {organisation: 'acme', name: 'ops'});
    new NullResource(stack, 'after', {triggers: {group: group.uid}});
  });
  expect(only(document, 'null_resource')).toEqual({triggers: {group: '${pltfrms_group.ops.uid}'}});
});
