/** Props that no kind has are refused at run time: plain JavaScript has no compiler that would. */
import {describe, expect, test} from 'vitest';
import {libraries} from './libraries.ts';

describe.each(libraries)('with $name', ({cdk, kinds}) => {
  const stack = new cdk.TerraformStack(cdk.Testing.app(), 'web');
  const construct = (name: string, id: string, props: object): object => {
    const Class = (kinds as unknown as {[name: string]: new (...args: readonly unknown[]) => object})[name];
    if (!Class) throw new Error(`no class ${name}`);
    return new Class(stack, id, props);
  };
  const zone = {organisation: 'acme', name: 'acme.test'};

  test.each([
    ['DnsZone', {...zone, defaultTTL: '5m'}, 'DnsZone web/DnsZone-0: defaultTTL is not a prop; did you mean defaultTtl?'],
    ['DnsZone', {...zone, default_ttl: '5m'}, 'did you mean defaultTtl?'],
    ['DnsZone', {...zone, depends_on: []}, 'did you mean dependsOn?'],
    ['DnsZone', {...zone, nonsense: 1}, 'nonsense is not a prop; known props are organisation, name, '],
    ['DnsZone', {...zone, uid: 'x'}, 'uid is computed and cannot be set'],
    ['DnsZone', {...zone, toString: 'x'}, 'toString is not a prop'],
    ['DnsZone', {...zone, soa: {refrsh: '5m'}}, 'soa.refrsh is not a prop; did you mean soa.refresh?'],
    [
      'CommunicationTemplate',
      {organisation: 'acme', name: 'welcome', locales: {'en-GB': {subjct: 'Hello'}}},
      'locales["en-GB"].subjct is not a prop; did you mean locales["en-GB"].subject?',
    ],
    [
      'NetworkPeering',
      {sessions: [{local: 'a'}, {locl: 'b'}]},
      'sessions[1].locl is not a prop; did you mean sessions[1].local?',
    ],
    ['DataGroup', {id: 'acme:ops', name: 'ops'}, 'name is computed and cannot be set'],
    ['DataGroups', {organization: 'acme'}, 'did you mean organisation?'],
    ['PltfrmsProvider', {stak: 'web'}, 'did you mean stack?'],
  ])('%s %j', (name, props, message) => {
    const {length} = stack.node.children;
    expect(() => construct(name, `${name}-${length}`, props)).toThrow(message);
  });

  test('a prop that is undefined, a token in the place of an object, and meta-arguments are no mistake', () => {
    const token = cdk.Token.asAny('${var.soa}');
    construct('DnsZone', 'fine', {...zone, nonsense: undefined, soa: token, count: 2, dependsOn: []});
  });
});
