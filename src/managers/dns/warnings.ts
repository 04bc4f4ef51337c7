/** What the rules of DNS only warn of: it can be served, and is hardly ever meant. */
import type {LintRule} from '#core/manager.ts';

const warning = (id: string, doc: string): LintRule => ({id, doc, severity: 'warning'});

export const dnsWarnings: readonly LintRule[] = [
  warning(
    'dns/owner-convention',
    'SRV, TLSA and URI are asked for at names of a certain shape only, such as _sip._tcp (RFC 2782, RFC 6698, RFC 7553). At another name nobody finds them.',
  ),
  warning(
    'dns/caa-tag',
    'A CAA record has a tag that no certificate authority knows, so that it restricts nothing, or, when it is critical, forbids all (RFC 8659).',
  ),
  warning(
    'dns/host-name',
    'A host has a name with an underscore, or with a hyphen at the end of a label (RFC 1123 section 2.1). Name servers that check names refuse the whole zone.',
  ),
  warning(
    'dns/target-alias',
    'MX, NS, SRV or a name server of a zone leads to a name that is a CNAME. It should be the name with the address itself (RFC 2181 section 10.3).',
  ),
  warning('dns/target-address', 'MX, NS or SRV leads to a name within the zone that has no address there.'),
  warning(
    'dns/glue',
    'A zone is delegated to a name server within itself, whose address is not written beside the delegation: nobody can reach it (RFC 1034 section 4.2.1).',
  ),
  warning(
    'dns/nameserver-address',
    'A name server of a zone stands within the zone and has no address there, so that nobody can reach it.',
  ),
  warning(
    'dns/nameserver-short',
    'A name server is one word. Names outside of records are always absolute, so that it would be a top-level name.',
  ),
  warning(
    'dns/unassigned',
    'TLSA, SSHFP or CAA has a number that IANA has assigned no meaning and no private use, so that nobody understands the record.',
  ),
  warning(
    'dns/null-mx-preference',
    'An MX record says that there is no mail, and its preference is not 0 (RFC 7505 section 3): not every sender understands it.',
  ),
  warning('dns/dmarc-twice', 'A domain has several DMARC records, and receivers then use none of them (RFC 7489 section 6.6.3).'),
];
