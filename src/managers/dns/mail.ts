/** Mail: the sets of which a receiver accepts one record only. */
import type {Rule, RuleContext} from '#core/manager.ts';
import {joinedText} from '#schemas/dns/text-records.ts';
import {allValues, fullName, RECORD_SET, type RecordSet, standing} from './record-sets.ts';

/** Names of the sets of which several make a warning. */
const DMARC = /^_dmarc[.:].*TXT(?:#|$)/;
const MX = /:MX(?:#|$)/;

export const mail: Rule = {
  kinds: [RECORD_SET],
  warnsOf: ({name, spec}) => DMARC.test(name) || (MX.test(name) && spec.includes(' ."')),
  check(context) {
    for (const set of standing(context)) {
      if (set.type === 'MX') checkNullMx(set, context);
      else if (set.type === 'TXT' && /v=(?:spf|dmarc)1/i.test(set.resource.spec)) checkPolicies(set, context);
    }
  },
};

function checkNullMx(set: RecordSet, {world, report}: RuleContext): void {
  const {resource, owner, zone} = set;
  const values = allValues(world, set);
  const nowhere = values.filter((value) => value.endsWith(' .'));
  const others = values.filter((value) => !value.endsWith(' .'));
  if (nowhere.length === 1 && others.length === 0 && nowhere[0] !== '0 .') {
    report(
      resource.uid,
      {
        code: 'dns/null-mx-preference',
        summary: `${fullName(owner, zone)} takes no mail (${nowhere[0]}), and senders look for 0 . (RFC 7505 section 3)`,
        hint: 'write 0 .',
      },
      'warning',
    );
  }
  if (values.length < 2 || nowhere.length === 0) return;
  report(resource.uid, {
    code: 'dns/null-mx',
    summary: `${fullName(owner, zone)} takes no mail (${nowhere.join(', ')}) and takes it at ${others.join(', ') || 'the others'} (RFC 7505 section 3)`,
    hint: 'keep 0 . alone, or leave it out',
  });
}

function checkPolicies(set: RecordSet, {world, report}: RuleContext): void {
  const {resource, owner, zone} = set;
  const texts = allValues(world, set).map(joinedText);
  const spf = texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
  if (spf.length > 1) {
    report(resource.uid, {
      code: 'dns/spf-twice',
      summary: `${fullName(owner, zone)} has ${spf.length} SPF records, and receivers refuse to decide between them (RFC 7208 section 3.2)`,
      hint: 'join them into one text that begins with v=spf1 and ends with its one “all”',
    });
  }
  const dmarc = /^_dmarc(?:\.|$)/.test(owner) ? texts.filter((text) => /^v=dmarc1(?: *;|$)/i.test(text)) : [];
  if (dmarc.length > 1) {
    report(
      resource.uid,
      {
        code: 'dns/dmarc-twice',
        summary: `${fullName(owner, zone)} has ${dmarc.length} DMARC records, and receivers then use none (RFC 7489 section 6.6.3)`,
        hint: 'keep one',
      },
      'warning',
    );
  }
}
