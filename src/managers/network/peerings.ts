/** Peerings: a role that leaks nothing, a limit on what is taken, and host routes only where somebody agreed to take them. */
import {standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {Json} from '#schemas/field.ts';
import {isIpv6} from '#schemas/fields/network.ts';
import {type PeeringType, type Role, roleOf} from '#schemas/network/policy.ts';
import {PEERING, ROUTER} from './resources.ts';

type Spec = {readonly [field: string]: Json};

/** What we may be to them; to a neighbour of our own also provider, when it says what it may announce. */
const ROLES: {readonly [T in PeeringType]: readonly Role[]} = {
  ixp: ['peer', 'provider'],
  pni: ['peer', 'provider'],
  route_server: ['rs_client'],
  transit: ['customer'],
};

export const roles: Rule = {
  kinds: [PEERING],
  check(context) {
    for (const {now, spec} of standing(context)) {
      const type = spec['type'] as PeeringType;
      const role = roleOf(spec);
      const [byType, ...others] = ROLES[type];
      if (role !== byType && !others.includes(role)) reportRole(now, type, role, context);
      else if (role === 'provider' && spec['as_set'] === undefined)
        context.report(now.uid, {
          code: 'network/role-unbounded',
          summary:
            'as their provider we pass on whatever they announce, which leaks routes when that is more than their own (RFC 9234 section 3.1, RFC 7454 section 6.2.2)',
          hint: 'write as_set: AS-NAME, the networks of them and their customers',
          path: ['role'],
        });
    }
  },
};

function reportRole({uid}: Resource, type: PeeringType, role: Role, {report}: RuleContext): void {
  const effect =
    role === 'provider' || role === 'rs'
      ? 'they would be sent what others send us, a route leak'
      : 'their side would refuse the session, or routes would leak';
  const seller = role === 'customer' ? '; for whoever sells transit, type: transit' : '';
  report(uid, {
    code: 'network/role',
    summary: `the role ${role} does not fit ${type}: ${effect} (RFC 9234 sections 3.1 and 4.2)`,
    hint: `leave role out: here it is ${ROLES[type][0]}${seller}`,
    path: ['role'],
  });
}

/** Pathvector’s limits: a whole table of the Internet, with room. */
const WHOLE_TABLE = {ipv4: 1_000_000, ipv6: 300_000} as const;

export const prefixLimits: Rule = {
  kinds: [PEERING],
  warnsOf: () => true,
  check({touched, report}) {
    for (const {now} of touched) {
      const spec: Spec = now ? specOf(now) : {};
      if (!now || spec['type'] === 'transit') continue;
      const limits = (spec['max_prefixes'] ?? {}) as {readonly [family: string]: number};
      const families = new Set(peersOf(spec).map((peer) => (isIpv6(peer) ? 'ipv6' : 'ipv4')));
      const missing = [...families].sort().filter((family) => limits[family] === undefined);
      if (missing.length === 0) continue;
      const most = missing.map((family) => `${family}: ${WHOLE_TABLE[family]}`).join(', ');
      report(
        now.uid,
        {
          code: 'network/no-prefix-limit',
          summary: `nothing limits how many prefixes of ${missing.join(' and ')} they may announce, so their mistake fills our routers (RFC 7454 section 8)`,
          hint: `write max_prefixes: what they announce today with some room, at most { ${most} }`,
          path: ['max_prefixes'],
        },
        'warning',
      );
    }
  },
};

function peersOf(spec: Spec): readonly string[] {
  return ((spec['sessions'] ?? []) as readonly {readonly peer: string}[]).map((each) => each.peer);
}

/** Beyond a neighbour who agreed to take them, host routes go nowhere. */
export const hostRoutes: Rule = {
  kinds: [PEERING],
  check(context) {
    for (const {now, spec} of standing(context)) {
      const type = spec['type'];
      if (spec['host_routes'] !== true || type === 'pni' || type === 'ixp') continue;
      context.report(now.uid, {
        code: 'network/host-routes',
        summary: `host routes are longer than /24 and /48, and nobody behind a ${type === 'transit' ? 'transit provider' : 'route server'} takes those (RFC 7454 section 6.1.3)`,
        hint: 'leave host_routes out: the aggregates are what is announced there',
        path: ['host_routes'],
      });
    }
  },
};

/** The router of a peering stands where the peering is. */
export const routers: Rule = {
  kinds: [PEERING, ROUTER],
  check({world, touched, report}) {
    const moved = new Set(touched.flatMap(({uid, now}) => (now?.kind === ROUTER ? uid : [])));
    const peerings =
      moved.size > 0 ? [...world.resources.values()] : touched.flatMap(({now}) => (now?.kind === PEERING ? now : []));
    for (const each of peerings) {
      if (each.kind !== PEERING) continue;
      const {router: uid, datacenter} = specOf(each) as {router?: string; datacenter?: string};
      const router = uid === undefined ? undefined : world.resources.get(uid);
      const at = router && (specOf(router)['datacenter'] as string | undefined);
      if (!router || at === undefined || at === datacenter) continue;
      const [here, there] = [datacenter, at].map((place) => world.resources.get(place ?? '')?.name ?? 'another datacenter');
      report(each.uid, {
        code: 'network/router-elsewhere',
        summary: `the router ${router.name} stands in ${there}, and this peering is in ${here}: a session on its subnet is with who is connected there (RFC 4271 section 5.1.3)`,
        hint: `name a router of ${here}, or leave router out`,
        path: ['router'],
      });
    }
  },
};
