/** Which layer and which place set each value of a declared resource. */
import {relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {explainResource, type ResourceExplanation} from '#core/explain/origins.ts';
import {loadConfig, readConfigFiles} from '#engine/load-config.ts';
import {type Files, inFolder, inputsOf} from '../../../../wrong-configs/wrong-config.ts';

const FILES: Files = {
  'pltfrms.yaml': `stack: acme
environments: [lab]
variables:
  ttl: { default: 5m }
  who: { default: eva, env: WHO }
accounts: [ana, eva]
blueprints:
  client: { isolated: true, labels: { tier: a, of: $(var.who) }, groups: { admins: { members: [$(var.who)] } } }
organisations:
  acme:
    blueprint: client
    products: dns
    labels: { tier: b }
`,
  'acme.yaml':
    'organisation: acme\ndns: { zones: { acme.test: { default_ttl: 1h, soa: { refresh: 3h, minimum: 2m }, records: { www: { A: 192.0.2.1, ttl: 1h } } } } }\n',
  'acme.lab.yaml':
    'organisation: acme\ndns: { zones: { acme.test: { soa: { minimum: $(var.ttl) }, records: { www: { ttl: 1m } } } } }\n',
};

async function explained(address: string, files = FILES): Promise<ResourceExplanation> {
  return inFolder(files, async (folder) => {
    const inputs = inputsOf({environment: 'lab', process: {WHO: 'ana'}});
    const loaded = await loadConfig(readConfigFiles(folder, inputs));
    expect(loaded.config.diagnostics).toEqual([]);
    return explainResource(loaded.config, address, {
      written: loaded.written,
      spot: (place) => relative(folder, loaded.spot(place)),
    });
  });
}

/** What is said of the fields that are set: without the docs. */
async function told(address: string): Promise<object> {
  const {fields} = await explained(address);
  return Object.fromEntries(fields.filter(({layer}) => layer !== 'default').map(({field, doc: _doc, ...rest}) => [field, rest]));
}

describe('a declared resource has its values', () => {
  it('from a blueprint, or from the files over it', async () => {
    expect(await told('organisation acme')).toEqual({
      isolated: {value: true, layer: 'blueprint client', at: 'pltfrms.yaml:8:23'},
      'labels.tier': {
        value: 'b',
        layer: 'file',
        at: 'pltfrms.yaml:13:21',
        over: [{layer: 'blueprint client', at: 'pltfrms.yaml:8:45'}],
      },
      'labels.of': {
        value: 'ana',
        layer: 'blueprint client',
        at: 'pltfrms.yaml:8:52',
        variables: [{name: 'who', from: 'WHO', at: 'pltfrms.yaml:5:3'}],
      },
      blueprint: {value: 'client', layer: 'file', at: 'pltfrms.yaml:11:16'},
    });
  });

  it('from an environment, key by key, and by variables; what is the default says so all the same', async () => {
    expect(await told('dns.zone acme:ACME.test')).toEqual({
      default_ttl: {value: '1h', layer: 'file', at: 'acme.yaml:2:43'},
      'soa.refresh': {value: '3h', layer: 'file', at: 'acme.yaml:2:63'},
      'soa.minimum': {
        value: '5m',
        layer: 'environment lab',
        at: 'acme.lab.yaml:2:46',
        over: [{layer: 'file', at: 'acme.yaml:2:76'}],
        variables: [{name: 'ttl', from: 'its default', at: 'pltfrms.yaml:4:3'}],
      },
    });
  });

  it('from what stands beside it, and from the one value that stands for a field', async () => {
    expect(await told('dns.record_set acme:acme.test:www:A')).toEqual({
      values: {value: ['192.0.2.1'], layer: 'file', at: 'acme.yaml:2:103'},
      ttl: {
        value: '1m',
        layer: 'environment lab',
        at: 'acme.lab.yaml:2:83',
        over: [{layer: 'file', at: 'acme.yaml:2:119'}],
      },
    });
  });

  it('and a text from a file of its own', async () => {
    const template = (text: string): string =>
      `organisation: acme\ncommunication: { templates: { hello: { locales: { en: { subject: Hi, text: ${text} } } } } }\n`;
    const {fields} = await explained('communication.template acme:hello', {
      'pltfrms.yaml': 'stack: acme\nenvironments: [lab]\norganisations: { acme: { products: communication } }\n',
      'mail/a.yaml': template('Hello'),
      'mail/a.lab.yaml': template('{ file: texts/hello.txt }'),
      'mail/texts/hello.txt': 'Hello,\nlab\n',
    });
    expect(fields.find(({field}) => field === 'locales.en.text')).toEqual({
      field: 'locales.en.text',
      value: 'Hello,\nlab',
      layer: 'environment lab',
      at: 'mail/a.lab.yaml:2:76',
      file: expect.stringMatching(/mail\/texts\/hello\.txt$/),
      over: [{layer: 'file', at: 'mail/a.yaml:2:76'}],
      doc: 'The message as plain text.',
    });
  });

  it('and the rest by default, each with its doc', async () => {
    const {fields, declared, address} = await explained('dns.zone acme:acme.test');
    expect([address, declared]).toEqual([
      'dns.zone acme:acme.test',
      [
        {layer: 'environment lab', at: 'acme.lab.yaml:2:17'},
        {layer: 'file', at: 'acme.yaml:2:17'},
      ],
    ]);
    expect(fields.find(({field}) => field === 'dnssec')).toMatchObject({
      layer: 'default',
      value: false,
      doc: expect.stringContaining('RFC 4033'),
    });
    expect(fields.every(({doc}) => doc.length > 10)).toBe(true);
  });

  it('or is not declared, and something near it is', async () => {
    await expect(explained('dns.zone acme:acme.tst')).rejects.toThrow(
      expect.objectContaining({code: 'resource/missing', hint: 'did you mean “dns.zone acme:acme.test”?'}),
    );
  });
});
