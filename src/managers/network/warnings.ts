/** What the rules of the network only warn of. */
import type {LintRule} from '#core/manager.ts';

export const networkWarnings: readonly LintRule[] = [
  {
    id: 'network/asn-documentation',
    doc: 'An AS number that is kept for documentation, so nobody on the Internet takes its routes (RFC 5398).',
    severity: 'warning',
  },
  {
    id: 'network/asn-private',
    doc: 'A datacenter or router has a private AS number, which nobody outside sees (RFC 6996). Of a peering it is an error.',
    severity: 'warning',
  },
  {
    id: 'network/bogon',
    doc: 'An aggregate that is kept for documentation (RFC 5737, RFC 3849), so no other network takes it. Of other reserved networks it is an error.',
    severity: 'warning',
  },
  {
    id: 'network/maintenance-takes-down',
    doc: 'Maintenance of the only datacenter that answers for an announcement. Of all of several it is an error.',
    severity: 'warning',
  },
  {
    id: 'network/backbone-parts',
    doc: 'Datacenters of one AS with no backbone link between them: each part sees the other’s routes as a loop and drops them (RFC 4271).',
    severity: 'warning',
  },
  {
    id: 'network/no-failover',
    doc: 'An announcement that one datacenter alone answers for, so nothing takes over when that is gone (RFC 4786 section 4.2).',
    severity: 'warning',
  },
  {
    id: 'network/no-prefix-limit',
    doc: 'A peering that may announce as many prefixes as it likes: its mistake fills our routers (RFC 7454 section 8).',
    severity: 'warning',
  },
  {
    id: 'network/roa-loose',
    doc: 'A ROA that goes further than what is announced, so that others can forge parts of it (RFC 9319 section 5).',
    severity: 'warning',
  },
  {id: 'network/window-over', doc: 'A maintenance window that is over and is still declared.', severity: 'warning'},
];
