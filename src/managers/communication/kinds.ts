/** The kinds that the rules of communication are about. */
export const MAIL_DOMAIN = 'communication.mail_domain';
export const CHANNEL = 'communication.channel';
export const SENDER = 'communication.sender';
export const TEMPLATE = 'communication.template';
export const ZONE = 'dns.zone';
export const ORGANISATION = 'organisation';
