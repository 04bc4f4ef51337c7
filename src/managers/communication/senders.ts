/** Senders: an address that its channel can show, of a domain that signs for it (RFC 7489 section 3.1). */
import {closest, isAnyPlaced, ofKind, standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import {isWithin, namesAbove} from '#schemas/dns/names.ts';
import {channelType} from './channels.ts';
import {MAIL_DOMAIN, ORGANISATION, SENDER} from './kinds.ts';

export const senderFields: Rule = {
  kinds: [SENDER],
  check(context) {
    for (const {now, spec} of standing(context)) {
      const type = channelType(context.world, spec['channel'] as string | undefined);
      if (type !== undefined) checkName(now, type, context);
      if (type === undefined || type === 'email') continue;
      for (const field of ['display_name', 'mail_domain', 'reply_to']) {
        if (spec[field] === undefined) continue;
        context.report(now.uid, {
          code: 'communication/sender-field',
          summary: `a sender of ${type} has no ${field}: that is for e-mail (RFC 5322 section 3.6)`,
          hint: 'leave it out',
          path: [field],
          on: 'key',
        });
      }
    }
  },
};

function checkName({uid, name}: Resource, type: string, {report}: RuleContext): void {
  const isAddress = name.includes('@');
  if (type === 'email' ? isAddress : type === 'sms' && !isAddress) return;
  const summary =
    type === 'email'
      ? `${name} is no e-mail address, and its channel is email (RFC 5322 section 3.4.1)`
      : type === 'sms'
        ? `${name} is an e-mail address, and telephones show a number or at most eleven letters and digits (3GPP TS 23.040)`
        : `nothing of type ${type} shows a sender`;
  const hint =
    type === 'email' ? 'write channel: sms, or NAME@DOMAIN' : type === 'sms' ? 'leave channel out for e-mail' : 'leave it out';
  report(uid, {code: 'communication/sender-name', summary, hint, ...(type === 'email' ? {} : {path: ['channel']})});
}

/** The domain of an e-mail sender is signed for: by a mail domain that is it or holds it. */
export const senders: Rule = {
  kinds: [SENDER, MAIL_DOMAIN, ORGANISATION],
  warnsOf: ({kind}) => kind === SENDER,
  check(context) {
    const {world, touched} = context;
    const isGroundMoved =
      isAnyPlaced(touched, ORGANISATION) || touched.some(({now, prior}) => (now ?? prior)?.kind === MAIL_DOMAIN);
    const all = isGroundMoved ? [...ofKind(world, SENDER)] : [...standing(context, SENDER)].map(({now}) => now);
    for (const each of all) {
      const {channel, mail_domain: named} = specOf(each) as {channel?: string; mail_domain?: string};
      if (channelType(world, channel) !== 'email' || !each.name.includes('@')) continue;
      const domain = each.name.slice(each.name.lastIndexOf('@') + 1);
      const signing = named === undefined ? closest(world, each, MAIL_DOMAIN, namesAbove(domain)) : world.resources.get(named);
      if (signing) checkAlignment(each, domain, signing, context);
      else reportUnsigned(each, domain, context);
    }
  },
};

function reportUnsigned({uid}: Resource, domain: string, {report}: RuleContext): void {
  report(uid, {
    code: 'communication/sender-unsigned',
    summary: `no mail domain here or above holds ${domain}, so its mail would be unsigned (RFC 6376 section 1.1)`,
    hint: `write mail_domains: { ${domain}: {} }`,
    isMissing: true,
  });
}

function checkAlignment({uid}: Resource, domain: string, signing: Resource, {report}: RuleContext): void {
  const by = signing.name.slice(signing.name.lastIndexOf(':') + 1);
  if (!isWithin(domain, by)) {
    report(uid, {
      code: 'communication/sender-alignment',
      summary: `${by} signs for itself and names below it, and ${domain} is none of them (RFC 7489 section 3.1)`,
      hint: 'leave mail_domain out: the one that holds the address is taken',
      path: ['mail_domain'],
    });
    return;
  }
  const dmarc = (specOf(signing)['dmarc'] ?? {}) as {dkim_alignment?: string; spf_alignment?: string};
  if (domain === by || dmarc.dkim_alignment !== 'strict') return;
  const isLost = dmarc.spf_alignment === 'strict';
  report(
    uid,
    {
      code: 'communication/sender-alignment',
      summary: isLost
        ? `${by} wants the very name that signs (dkim_alignment and spf_alignment are strict), and ${domain} is below it, so its mail fails DMARC (RFC 7489 section 3.1)`
        : `${by} wants the very name that signs (dkim_alignment is strict), and ${domain} is below it, so forwarded mail fails DMARC (RFC 7489 section 3.1.1)`,
      hint: `declare the mail domain ${domain}, or leave dkim_alignment out at ${by}`,
    },
    isLost ? 'error' : 'warning',
  );
}
