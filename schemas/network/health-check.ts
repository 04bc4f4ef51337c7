/** How a service is asked whether it is well. */
import {domainName} from '../dns/names.ts';
import {describe, type FieldType, field, scalar} from '../field.ts';
import {object} from '../fields/compound.ts';
import {duration, integer} from '../fields/number.ts';
import {oneOf} from '../fields/text.ts';

/** Fields that only some types of health check have: those that each needs, and those that it may have. */
export const HEALTH_CHECKS = {
  tcp: {needs: ['port'], takes: ['port']},
  http: {needs: [], takes: ['port', 'path']},
  dns: {needs: ['name'], takes: ['port', 'name']},
  icmp: {needs: [], takes: []},
} as const satisfies {readonly [type: string]: {readonly needs: readonly string[]; readonly takes: readonly string[]}};

export const TIMEOUT = '2s';
export const INTERVAL = '10s';

const requestPath: FieldType<string> = scalar(
  'path',
  (written) =>
    /^\/[!-"$-~]{0,1000}$/.test(written)
      ? {value: written}
      : {
          wrong: `${describe(written)} is no path of a request (RFC 9112 section 3.2.1)`,
          hint: 'write it from the slash on: /health',
        },
  {type: 'string', pattern: '^/[!-"$-~]{0,1000}$', examples: ['/health']},
);

export const healthCheck = object({
  type: field(oneOf('tcp', 'http', 'dns', 'icmp'), 'How it is asked.', {required: true}),
  port: field(integer(1, 65_535), 'Where it is asked: needed by tcp, else 80 for http and 53 for dns.'),
  path: field(requestPath, 'What http asks for; / when left out.'),
  name: field(domainName, 'What dns asks for.'),
  interval: field(duration, 'How often it is asked.', {default: INTERVAL}),
  timeout: field(duration, 'How long an answer may take; less than interval.', {default: TIMEOUT}),
  rise: field(integer(1, 100), 'How many good answers make it healthy.', {default: 2}),
  fall: field(integer(1, 100), 'How many bad ones make it sick.', {default: 2}),
});
