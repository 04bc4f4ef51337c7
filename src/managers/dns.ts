/** The DNS product: what must hold between record sets, and between zones, for a name server to answer with them. */
import type {Manager} from '#core/manager.ts';
import {aliases} from './dns/aliases.ts';
import {conventions} from './dns/conventions.ts';
import {delegations} from './dns/delegations.ts';
import {hostNames} from './dns/host-names.ts';
import {dnsLints} from './dns/lints.ts';
import {mail} from './dns/mail.ts';
import {sharedSets} from './dns/shared-sets.ts';
import {targets} from './dns/targets.ts';
import {dnsWarnings} from './dns/warnings.ts';
import {zoneFile} from './dns/zone-file.ts';
import {oneZoneByName, zoneNameservers} from './dns/zones.ts';

export const dnsManager: Manager = {
  product: 'dns',
  rules: [oneZoneByName, zoneNameservers, aliases, delegations, targets, mail, conventions, hostNames, sharedSets],
  warnings: dnsWarnings,
  formats: [zoneFile],
  lints: dnsLints,
};
