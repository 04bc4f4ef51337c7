/** The IAM product: realms, in each of which people sign in and programs are let in. Nothing crosses realms. */
import {domainName} from './dns/names.ts';
import {type FieldType, field, scalar} from './field.ts';
import {map, object, set} from './fields/compound.ts';
import {label} from './fields/names.ts';
import {duration} from './fields/number.ts';
import {reference} from './fields/reference.ts';
import {secret} from './fields/secret.ts';
import {longText, oneOf, text, truth} from './fields/text.ts';
import {url} from './fields/url.ts';
import {redirectUri} from './iam/uris.ts';
import {defineKind} from './kind.ts';

const mfa = oneOf('none', 'optional', 'required');
const displayName = field(text, 'What people call it.', {defaultFrom: 'name'});

const colour: FieldType<string> = scalar(
  'colour',
  (written) =>
    /^#[0-9a-fA-F]{6}$/.test(written)
      ? {value: written.toLowerCase()}
      : {wrong: 'this is no colour', hint: 'write six hexadecimal digits in quotes, such as "#0a7cff"'},
  {type: 'string', pattern: '^#[0-9a-fA-F]{6}$', examples: ['#0a7cff']},
);

/** How people sign in; a realm says it for all of its clients, a login policy for some. */
const ways = {
  password: field(truth, 'With a password.', {default: true}),
  passkey: field(truth, 'With a passkey (WebAuthn).', {default: true}),
  mfa: field(mfa, 'Whether a second factor is asked for.', {default: 'optional'}),
  session_ttl: field(duration, 'How long one stays signed in.', {default: '12h'}),
} as const;

export const realm = defineKind({
  name: 'iam.realm',
  collection: 'realms',
  doc: 'People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another.',
  parent: 'organisation',
  at: 'iam.realms',
  key: {name: label},
  examples: {customers: {display_name: 'Customers', login: {mfa: 'required', registration: 'true'}}},
  fields: {
    display_name: displayName,
    login: field(
      object({...ways, registration: field(truth, 'People may make themselves an account.', {default: false})}),
      'How people sign in, where no login policy says otherwise.',
    ),
    branding: field(
      object({
        logo_url: field(url(), 'The logo on its pages.'),
        primary_colour: field(colour, 'The colour of its buttons.'),
      }),
      'How its pages look.',
    ),
    access_token_ttl: field(duration, 'How long an access token is good for.', {default: '10m'}),
    refresh_token_ttl: field(duration, 'How long a refresh token is good for.', {default: '30d'}),
  },
});

export const scope = defineKind({
  name: 'iam.scope',
  collection: 'scopes',
  doc: 'What a token may be used for (RFC 6749 section 3.3), such as invoices.read.',
  parent: 'iam.realm',
  at: 'scopes',
  key: {name: label},
  examples: {'invoices.read': {description: 'See your invoices.'}},
  fields: {
    description: field(longText, 'What people are told that they allow.'),
    claims: field(set(text), 'Claims that a token with it carries (OpenID Connect Core section 5.4).'),
  },
});

export const role = defineKind({
  name: 'iam.role',
  collection: 'roles',
  doc: 'Scopes under one name, given to users and programs of the realm.',
  parent: 'iam.realm',
  at: 'roles',
  key: {name: label},
  examples: {accountant: {scopes: ['invoices.read']}},
  fields: {
    description: field(longText, 'What holders of it do.'),
    scopes: field(set(reference(['iam.scope'])), 'What it allows.', {required: true}),
  },
});

export const GRANT_TYPES = [
  'authorization_code',
  'refresh_token',
  'client_credentials',
  'urn:ietf:params:oauth:grant-type:device_code',
] as const;

export const client = defineKind({
  name: 'iam.client',
  collection: 'clients',
  doc: 'A program that people sign in to, or that acts by itself (RFC 6749 section 2).',
  parent: 'iam.realm',
  at: 'clients',
  key: {name: label},
  examples: {
    shop: {
      type: 'confidential',
      redirect_uris: ['https://shop.acme.test/callback'],
      scopes: ['invoices.read'],
      secret: {secret: 'env:SHOP_SECRET'},
    },
  },
  fields: {
    display_name: displayName,
    type: field(oneOf('confidential', 'public'), 'Whether it can keep a secret (RFC 6749 section 2.1).', {
      required: true,
      immutable: true,
    }),
    grant_types: field(set(oneOf(...GRANT_TYPES)), 'How it gets tokens (RFC 6749 section 1.3, RFC 8628).', {
      default: ['authorization_code'],
    }),
    redirect_uris: field(set(redirectUri), 'Where people are sent back to; compared exactly (RFC 9700 section 2.1).'),
    post_logout_redirect_uris: field(set(redirectUri), 'Where people are sent after they have signed out.'),
    scopes: field(set(reference(['iam.scope'])), 'What it may ask for.'),
    roles: field(set(reference(['iam.role'])), 'What it may do by itself.'),
    pkce: field(truth, 'It must prove that it is who asked (RFC 7636).', {default: true}),
    secret: field(secret, 'What it proves itself with; a confidential client has one, a public one has none.'),
    access_token_ttl: field(duration, 'How long its access tokens are good for.', {defaultFrom: 'realm.access_token_ttl'}),
  },
  computed: {client_id: {type: 'text', doc: 'What it calls itself with (RFC 6749 section 2.2).', of: ({uid}) => uid}},
});

export const loginPolicy = defineKind({
  name: 'iam.login_policy',
  collection: 'login_policies',
  doc: 'How people sign in to some clients, where the realm’s own login is not strict enough or too strict.',
  parent: 'iam.realm',
  at: 'login_policies',
  key: {name: label},
  examples: {strict: {mfa: 'required', session_ttl: '1h', clients: ['shop']}},
  fields: {
    ...ways,
    clients: field(set(reference(['iam.client'])), 'The clients that it is for; a client has one at most.', {required: true}),
  },
});

export const identityProvider = defineKind({
  name: 'iam.identity_provider',
  collection: 'identity_providers',
  doc: 'Somebody else who says who people are: a company’s own directory.',
  parent: 'iam.realm',
  at: 'identity_providers',
  key: {name: label},
  examples: {
    company: {
      type: 'oidc',
      issuer: 'https://login.example.com',
      client_id: 'acme',
      client_secret: {secret: 'env:COMPANY_SECRET'},
      email_domains: ['example.com'],
    },
  },
  fields: {
    display_name: displayName,
    type: field(oneOf('oidc', 'saml'), 'How it says so (OpenID Connect Core, SAML 2.0).', {required: true, immutable: true}),
    issuer: field(
      url({exact: true, noQuery: true}),
      'Its issuer, compared character by character (OpenID Connect Discovery section 4.3); an oidc provider has one.',
    ),
    metadata_url: field(url(), 'Where its metadata stands; a saml provider has one.'),
    client_id: field(text, 'What we are called there.'),
    client_secret: field(secret, 'What we prove ourselves with there.'),
    scopes: field(set(text), 'What we ask it for.', {default: ['email', 'openid']}),
    claims: field(map(text), 'Our claims, and what they are called there.'),
    email_domains: field(set(domainName), 'People with addresses in these are sent to it.'),
    link: field(oneOf('never', 'verified_email'), 'Whether somebody it vouches for becomes a user who is there already.', {
      default: 'never',
    }),
  },
});

export const customDomain = defineKind({
  name: 'iam.custom_domain',
  collection: 'custom_domains',
  doc: 'A host name of your own for a realm’s pages and endpoints. A name belongs to one realm.',
  parent: 'iam.realm',
  at: 'custom_domains',
  immutable: ['name', 'parent'],
  key: {name: domainName},
  examples: {'login.acme.test': {zone: 'acme.test'}},
  fields: {
    zone: field(reference(['dns.zone']), 'The zone that holds it; the nearest that encloses it when left out.'),
    certificate: field(oneOf('managed'), 'Who sees to its certificate: the platform.', {default: 'managed'}),
    status: field(oneOf('pending', 'verified', 'active', 'failed'), 'How far its set-up has come.', {observed: true}),
  },
});

export const iamKinds = [realm, scope, role, client, loginPolicy, identityProvider, customDomain] as const;
