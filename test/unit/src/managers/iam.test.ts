import {describe, expect, it} from 'vitest';
import type {Raw} from '#schemas/field.ts';
import {redirectUri} from '#schemas/iam/uris.ts';
import {platform} from '../../../laws/platform-vocabulary.ts';
import {type Tree, workbench} from '../core/plan/workbench.ts';

const acme = (iam: Tree, more: Tree = {}): Tree => ({organisations: {acme: {products: ['iam', 'dns'], iam, ...more}}});
const realm = (content: Tree): Tree => acme({realms: {main: content}});

/** What is said of a config: the code, and the field it points at. */
function said(tree: Tree, bench = workbench(platform)): readonly string[] {
  return bench.plan(tree).diagnostics.map(({code, severity, at}) => {
    const key = at?.path?.key ?? '';
    return `${severity === 'warning' ? 'warning ' : ''}${code} at ${key}`;
  });
}

const client = (fields: Tree): Tree => realm({scopes: {read: {}}, clients: {shop: fields}});
const confidential = {type: 'confidential', secret: {secret: 'env:SHOP'}, redirect_uris: 'https://shop.test/cb'};
const open = {type: 'public', redirect_uris: 'https://shop.test/cb'};

describe('a client', () => {
  it.each([
    [confidential],
    [open],
    [
      {
        ...open,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: ['test.shop.app:/cb', 'http://127.0.0.1/cb'],
      },
    ],
    [{type: 'confidential', secret: {secret: 'file:secrets/shop'}, grant_types: 'client_credentials'}],
    [{type: 'public', grant_types: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token']}],
  ] as readonly [Tree][])('may be %j', (fields) => {
    expect(said(client(fields))).toEqual([]);
  });

  it.each([
    [{...open, secret: {secret: 'env:SHOP'}}, 'iam/public-secret at secret'],
    [{type: 'confidential', redirect_uris: 'https://shop.test/cb'}, 'iam/secret-missing at shop'],
    [{...open, grant_types: ['authorization_code', 'client_credentials']}, 'iam/public-credentials at 1'],
    [{...open, pkce: 'false'}, 'iam/pkce at pkce'],
    [{type: 'public'}, 'iam/redirect-missing at shop'],
    [{...confidential, grant_types: 'client_credentials'}, 'iam/redirect-unused at redirect_uris'],
    [{...confidential, redirect_uris: [], grant_types: ['client_credentials', 'refresh_token']}, 'iam/refresh-alone at 1'],
    [{...confidential, redirect_uris: 'test.shop.app:/cb'}, 'iam/redirect-private at test.shop.app:/cb'],
    [{...confidential, access_token_ttl: '2d'}, 'warning iam/token-lifetime at access_token_ttl'],
    [{...confidential, access_token_ttl: '60d'}, 'warning iam/token-lifetime at access_token_ttl'],
  ] as readonly [Tree, string][])('may not be %j', (fields, what) => {
    expect(said(client(fields))).toEqual([what]);
  });

  it('that is told a secret outright is refused, and the secret not repeated', () => {
    const {diagnostics} = workbench(platform).plan(client({...confidential, secret: 'hunter2hunter2'}));
    expect(diagnostics.map((each) => each.code)).toEqual(['secret/in-the-open']);
    expect(JSON.stringify(diagnostics.map(({code, summary, hint}) => [code, summary, hint]))).not.toContain('hunter2');
  });
});

describe('a realm', () => {
  const two = (main: Tree): Tree => acme({realms: {main, other: {scopes: {write: {}}, clients: {}}}});

  it('knows what is its own by its bare name, and nothing of another', () => {
    expect(said(two({scopes: {read: {}}, roles: {reader: {scopes: 'read'}}}))).toEqual([]);
    expect(said(two({roles: {writer: {scopes: 'write'}}}))).toEqual(['reference/unknown at 0']);
    expect(said(two({roles: {writer: {scopes: 'acme:other:write'}}}))).toEqual(['iam/other-realm at scopes']);
  });

  it('has its host names for itself, in the whole store', () => {
    const bench = workbench(platform);
    bench.apply(acme({realms: {main: {custom_domains: {'login.acme.test': {}}}}}));
    const taken = acme({
      realms: {main: {custom_domains: {'login.acme.test': {}}}, other: {custom_domains: {'login.acme.test': {}}}},
    });
    expect(said(taken, bench)).toContain('iam/domain-twice at login.acme.test');
  });

  it('warns where no zone encloses a host name', () => {
    const domain = {realms: {main: {custom_domains: {'login.acme.test': {}}}}};
    expect(said(acme(domain))).toEqual(['warning iam/domain-zone at login.acme.test']);
    expect(said(acme(domain, {dns: {zones: {'acme.test': {}}}}))).toEqual([]);
    const named = (zone: string): Tree => ({realms: {main: {custom_domains: {'login.acme.test': {zone}}}}});
    const zones = {dns: {zones: {'acme.test': {}, 'other.test': {}}}};
    expect(said(acme(named('acme.test'), zones))).toEqual([]);
    expect(said(acme(named('other.test'), zones))).toEqual(['iam/zone-elsewhere at zone']);
  });

  it('has one login policy for a client', () => {
    const content = (policies: Tree): Tree => realm({clients: {shop: open}, login_policies: policies});
    expect(said(content({strict: {mfa: 'required', clients: 'shop'}}))).toEqual([]);
    expect(said(content({strict: {clients: 'shop'}, lax: {clients: 'shop'}})).map((each) => each.split(' at ')[0])).toEqual([
      'iam/two-policies',
      'iam/two-policies',
    ]);
  });

  it('finds a provider by what its type asks for', () => {
    const provider = (fields: Tree): Tree => realm({identity_providers: {entra: fields}});
    expect(said(provider({type: 'oidc', issuer: 'https://login.test'}))).toEqual([]);
    expect(said(provider({type: 'oidc'}))).toEqual(['iam/provider-address at entra']);
    const both = {type: 'oidc', issuer: 'https://login.test', email_domains: 'acme.test'};
    expect(said(realm({identity_providers: {one: both, two: both}}))).toEqual(['iam/domain-claimed-twice at acme.test']);
    expect(said(provider({type: 'saml', metadata_url: 'https://login.test/m', issuer: 'https://login.test'}))).toEqual([
      'warning iam/provider-unused at issuer',
    ]);
  });
});

describe('a redirect URI', () => {
  const read = (raw: Raw): string | undefined => {
    let wrong: string | undefined;
    const value = redirectUri.read(raw, {names: [], report: (problem) => void (wrong = problem.summary)});
    return wrong === undefined ? value : `! ${wrong}`;
  };

  it.each(['https://shop.test/cb?x=1', 'http://localhost:8080/cb', 'http://[::1]/cb', 'test.shop.app:/cb'])(
    'may be %s',
    (uri) => {
      expect(read(uri)).toBe(uri);
    },
  );

  it.each([
    ['http://shop.test/cb', 'is not encrypted'],
    ['https://*.shop.test/cb', 'holds a *'],
    ['https://shop.test/cb#top', 'has a fragment'],
    ['/cb', 'is no absolute URI'],
    ['javascript:alert(1)', 'no program can call its own'],
    ['https://ana:secret@shop.test/', 'holds a user name or a password'],
  ])('may not be %s', (uri, wrong) => {
    expect(read(uri)).toContain(wrong);
  });
});
