/** What BGP roles mean for what goes where: nothing is exchanged that a role does not allow (RFC 8212, RFC 9234 section 3.1). */
import type {Json} from '../field.ts';

export type PeeringType = 'ixp' | 'pni' | 'route_server' | 'transit';
export type Role = 'customer' | 'peer' | 'provider' | 'rs' | 'rs_client';

const BY_TYPE: {readonly [T in PeeringType]: Role} = {ixp: 'peer', pni: 'peer', route_server: 'rs_client', transit: 'customer'};

/** What we are to them. */
export function roleOf(spec: {readonly [field: string]: Json}): Role {
  return (spec['role'] ?? BY_TYPE[spec['type'] as PeeringType]) as Role;
}

/** What they are sent, in words. */
export function exportsOf(spec: {readonly [field: string]: Json}): readonly string[] {
  const all = roleOf(spec) === 'provider' ? ['peers', 'transit'] : [];
  return ['own', 'customers', ...all, ...(spec['host_routes'] === true ? ['host_routes'] : [])];
}
