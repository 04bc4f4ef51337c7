/** Where records are looked for: sets at other names are allowed, and nobody finds them. */
import type {Rule, RuleContext} from '#core/manager.ts';
import {absoluteOwner} from '#schemas/dns/names.ts';
import type {RecordType} from '#schemas/dns/values.ts';
import {fullName, RECORD_SET, type RecordSet, standing, valuesOf} from './record-sets.ts';

const OWNERS: {readonly [T in RecordType]?: {readonly shape: RegExp; readonly rfc: string; readonly example: string}} = {
  SRV: {shape: /^(?:_[^.]+|\*)\._[^.]+\./, rfc: 'RFC 2782', example: '_sip._tcp'},
  TLSA: {shape: /^(?:_[0-9]+|_?\*)\._[^.]+\./, rfc: 'RFC 6698 section 3', example: '_443._tcp.www'},
  URI: {shape: /^(?:_|\*\._)/, rfc: 'RFC 7553 section 4.1', example: '_http._tcp'},
};

/** Tags that a certificate authority may know (IANA, Certification Authority Restriction Properties). */
const CAA_TAGS = new Set(['issue', 'issuewild', 'issuemail', 'issuevmc', 'iodef', 'contactemail', 'contactphone']);

/** Numbers that mean something, in the order of a value, beside 255 for private use (IANA registries of DANE and SSHFP, RFC 8659 section 4.1). */
const ASSIGNED: {readonly [T in RecordType]?: readonly (readonly [name: string, numbers: readonly number[]])[]} = {
  TLSA: [
    ['usage', [0, 1, 2, 3]],
    ['selector', [0, 1]],
    ['matching type', [0, 1, 2]],
  ],
  SSHFP: [
    ['algorithm', [1, 2, 3, 4, 6]],
    ['fingerprint type', [1, 2]],
  ],
  CAA: [['flags', [0, 128]]],
};

/** Names of record sets of the types below. */
const CONVENTIONAL = /:(?:SRV|TLSA|URI|CAA|SSHFP)(?:#|$)/;

export const conventions: Rule = {
  kinds: [RECORD_SET],
  warnsOf: ({name}) => CONVENTIONAL.test(name),
  check(context) {
    for (const set of standing(context)) {
      checkOwner(set, context);
      if (set.type === 'CAA') checkTags(set, context);
      checkNumbers(set, context);
    }
  },
};

function checkOwner({type, owner, zone, resource}: RecordSet, {report}: RuleContext): void {
  const convention = OWNERS[type];
  if (!convention || convention.shape.test(absoluteOwner(owner, zone.name))) return;
  const name = fullName(owner, zone);
  report(
    resource.uid,
    {
      code: 'dns/owner-convention',
      summary: `nobody looks for ${type} at ${name} (${convention.rfc})`,
      hint: `write it at a name such as ${convention.example}`,
    },
    'warning',
  );
}

function checkTags({owner, zone, resource}: RecordSet, {report}: RuleContext): void {
  for (const value of valuesOf(resource)) {
    const [flags = '', tag = ''] = value.split(' ');
    if (CAA_TAGS.has(tag)) continue;
    const effect = flags === '0' ? 'it restricts nothing' : 'no certificate is issued';
    report(
      resource.uid,
      {
        code: 'dns/caa-tag',
        summary: `no certificate authority knows the tag ${tag} of CAA at ${fullName(owner, zone)}, so ${effect} (RFC 8659 section 4.1)`,
        hint: `write one of ${[...CAA_TAGS].join(', ')}`,
      },
      'warning',
    );
  }
}

function checkNumbers({owner, zone, type, resource}: RecordSet, {report}: RuleContext): void {
  const assigned = ASSIGNED[type] ?? [];
  for (const value of assigned.length > 0 ? valuesOf(resource) : []) {
    const words = value.split(' ');
    const wrong = assigned.find(([, numbers], at) => !numbers.includes(Number(words[at])) && words[at] !== '255');
    if (!wrong) continue;
    const [name, numbers] = wrong;
    report(
      resource.uid,
      {
        code: 'dns/unassigned',
        summary: `${type} at ${fullName(owner, zone)} has the ${name} ${words[assigned.indexOf(wrong)]}, which means nothing (IANA)`,
        hint: `write one of ${numbers.join(', ')}`,
      },
      'warning',
    );
  }
}
