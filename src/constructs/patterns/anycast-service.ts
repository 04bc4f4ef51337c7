/** A service that several datacenters answer for. */
import {Construct} from 'constructs';
import {
  DnsRecordSet,
  type DnsRecordSetProps,
  NetworkAnnouncement,
  type NetworkAnnouncementHealthCheckProps,
  type NetworkAnnouncementProps,
} from '../generated/cdktf.ts';
import {handedOn, type Own, type PatternProps} from './pattern.ts';

/** What AnycastService takes: what an announcement takes, with addresses in the place of prefixes. */
export interface AnycastServiceProps extends PatternProps, Own<NetworkAnnouncementProps, 'prefixes' | 'healthCheck'> {
  /** Its addresses, such as `192.0.2.53` and `2001:db8::53`, within an aggregate: each is announced by itself, as a /32 or a /128. */
  readonly addresses: readonly string[];
  /** Asked at each datacenter: where it fails, the address is withdrawn there. */
  readonly healthCheck: NetworkAnnouncementHealthCheckProps;
  /** The names by which it is found: an A and an AAAA set of its addresses for each. */
  readonly names?: readonly Own<DnsRecordSetProps, 'type' | 'values'>[] | undefined;
}

/** A service that several datacenters answer for, by the same addresses and names: the nearest healthy one is reached. */
export class AnycastService extends Construct {
  readonly announcement: NetworkAnnouncement;

  constructor(scope: Construct, id: string, props: AnycastServiceProps) {
    super(scope, id);
    const {addresses, names = [], ...own} = props;
    const meta = handedOn(props);
    const families = FAMILIES.map((family) => ({...family, values: addresses.filter((each) => familyOf(each) === family.type)}));
    this.announcement = new NetworkAnnouncement(this, 'Default', {
      ...own,
      prefixes: families.flatMap(({values, length}) => values.map((address) => `${address}/${length}`)),
    });
    for (const found of names)
      for (const {type, values} of families)
        if (values.length > 0) new DnsRecordSet(this, `${found.name}-${type}`, {...meta, ...found, type, values});
  }
}

const FAMILIES = [
  {type: 'A', length: 32},
  {type: 'AAAA', length: 128},
] as const;

/** What is no address is told by the provider, with where it stands; a prefix would be taken for one here. */
function familyOf(address: string): 'A' | 'AAAA' {
  if (address.includes('/') || address.includes('${'))
    throw new Error(`${address} is no address that is known here: write it without its length, such as 192.0.2.53`);
  return address.includes(':') ? 'AAAA' : 'A';
}
