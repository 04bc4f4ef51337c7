/** Clients: what their type and their grants ask of them (RFC 6749, RFC 7636, RFC 8252, RFC 9700). */
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {childrenOf} from '#core/world.ts';
import type {Json, Problem} from '#schemas/field.ts';
import {isPrivateUse} from '#schemas/iam/uris.ts';

type Spec = {readonly [field: string]: Json};

export const clients: Rule = {
  kinds: ['iam.client'],
  check({touched, report}) {
    for (const {now} of touched) if (now) for (const problem of problemsOf(specOf(now))) report(now.uid, problem);
  },
};

function* problemsOf(spec: Spec): Iterable<Problem> {
  const grants = (spec['grant_types'] ?? ['authorization_code']) as readonly string[];
  const redirects = (spec['redirect_uris'] ?? []) as readonly string[];
  const isPublic = spec['type'] === 'public';
  const byCode = grants.includes('authorization_code');
  if (isPublic && spec['secret'])
    yield {
      code: 'iam/public-secret',
      summary: 'a public client can’t keep a secret: everybody who has the program has it (RFC 6749 section 2.1)',
      hint: 'leave secret out, or make it confidential',
      path: ['secret'],
      on: 'key',
    };
  if (!isPublic && !spec['secret'])
    yield {
      code: 'iam/secret-missing',
      summary: 'a confidential client has no secret to prove itself with (RFC 6749 section 2.3)',
      hint: 'write secret: { secret: env:NAME }, or make it public',
    };
  if (isPublic && grants.includes('client_credentials'))
    yield {
      code: 'iam/public-credentials',
      summary: 'a public client has no credentials, so it can’t use client_credentials (RFC 6749 section 4.4)',
      hint: 'leave client_credentials out, or make the client confidential',
      path: ['grant_types', 'client_credentials'],
    };
  if (isPublic && byCode && spec['pkce'] === false)
    yield {
      code: 'iam/pkce',
      summary: 'a public client without PKCE gives its codes to whoever catches them (RFC 9700 section 2.1.1)',
      hint: 'leave pkce out',
      path: ['pkce'],
    };
  if (byCode && redirects.length === 0)
    yield {
      code: 'iam/redirect-missing',
      summary: 'with authorization_code people are sent back to the client, and it says nowhere where (RFC 6749 section 3.1.2)',
      hint: 'write redirect_uris: [https://HOST/PATH]',
    };
  if (!byCode && redirects.length > 0)
    yield {
      code: 'iam/redirect-unused',
      summary: 'nobody is sent to its redirect URIs, since it does not use authorization_code',
      hint: 'leave redirect_uris out, or add authorization_code to grant_types',
      path: ['redirect_uris'],
      on: 'key',
    };
  if (grants.includes('refresh_token') && grants.every((grant) => grant === 'refresh_token' || grant === 'client_credentials'))
    yield {
      code: 'iam/refresh-alone',
      summary: 'nobody gives it a refresh token: that comes with authorization_code or a device code (RFC 6749 section 1.5)',
      hint: 'leave refresh_token out',
      path: ['grant_types', 'refresh_token'],
    };
  for (const uri of isPublic ? [] : redirects.filter(isPrivateUse))
    yield {
      code: 'iam/redirect-private',
      summary: `${uri} opens a program on the user’s machine, and such a program is public (RFC 8252 section 8.4)`,
      hint: 'write an https address, or make the client public',
      path: ['redirect_uris', uri],
    };
}

/** A client has one login policy at most: two would each say how to sign in to it. */
export const onePolicy: Rule = {
  kinds: ['iam.login_policy'],
  check({world, touched, report}: RuleContext) {
    for (const {now} of touched) {
      if (!now) continue;
      for (const uid of specOf(now)['clients'] as readonly string[]) {
        const other = policiesOf(world, now.parent).find((each) => each.uid !== now.uid && clientsOf(each).includes(uid));
        const {name} = world.resources.get(uid) as Resource;
        if (other)
          report(now.uid, {
            code: 'iam/two-policies',
            summary: `the client ${name} has the login policy ${other.name} already, and can have one only`,
            hint: 'take it out of one of the two',
            path: ['clients', name],
          });
      }
    }
  },
};

function policiesOf(world: RuleContext['world'], realm: string): readonly Resource[] {
  return [...childrenOf(world, realm, 'iam.login_policy')].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function clientsOf(policy: Resource): readonly string[] {
  return specOf(policy)['clients'] as readonly string[];
}
