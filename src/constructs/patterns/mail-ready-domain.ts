/** A domain that is ready for mail. */
import {Construct} from 'constructs';
import {
  CommunicationMailDomain,
  type CommunicationMailDomainProps,
  CommunicationSender,
  type CommunicationSenderProps,
  DnsRecordSet,
  DnsZone,
  type Reference,
} from '../generated/cdktf.ts';
import {handedOn, idOf, type Own, oneOf, type PatternProps} from './pattern.ts';

/** What MailReadyDomain takes: what a mail domain takes, and what mail needs beside it. */
export interface MailReadyDomainProps extends PatternProps, Own<CommunicationMailDomainProps, 'zone'> {
  /** The zone that it stands in, where there is one: of its name, or of one above it. Left out: one of its name is made. */
  readonly zone?: Reference<'pltfrms_dns_zone'> | undefined;
  /** Who takes its mail, such as `10 mx1.acme.test.` each. Left out: no MX set is made; `['0 .']` says that nobody does (RFC 7505). */
  readonly mailServers?: readonly string[] | undefined;
  /** Who its mail is from, by address. */
  readonly senders?:
    | {readonly [address: string]: Own<CommunicationSenderProps, 'organisation' | 'name' | 'mailDomain'>}
    | undefined;
}

/**
 * A domain that is ready for mail: its zone, the mail domain, from which its record sets follow (SPF, DKIM, DMARC, return path), who takes
 * its mail and who sends it. Left out, its DMARC policy is `quarantine`.
 */
export class MailReadyDomain extends Construct {
  readonly mailDomain: CommunicationMailDomain;
  /** The zone that its record sets stand in. */
  readonly zone: Reference<'pltfrms_dns_zone'>;
  readonly #senders: ReadonlyMap<string, CommunicationSender>;

  constructor(scope: Construct, id: string, props: MailReadyDomainProps) {
    super(scope, id);
    const {zone, mailServers, senders = {}, dmarc = {policy: 'quarantine'}, ...own} = props;
    const meta = handedOn(props);
    const {organisation, name} = own;
    this.zone = zone ?? new DnsZone(this, 'zone', {...meta, organisation, name});
    this.mailDomain = new CommunicationMailDomain(this, 'Default', {...own, zone: this.zone, dmarc});
    if (mailServers) new DnsRecordSet(this, 'mx', {...meta, zone: this.zone, name: `${name}.`, type: 'MX', values: mailServers});
    const sender = {...meta, organisation, mailDomain: this.mailDomain};
    this.#senders = new Map(
      Object.entries(senders).map(([address, each]) => [
        address,
        new CommunicationSender(this, idOf(address), {...sender, ...each, name: address}),
      ]),
    );
  }

  /** One of its senders. */
  sender(address: string): CommunicationSender {
    return oneOf(this, 'sender', this.#senders, address);
  }
}
