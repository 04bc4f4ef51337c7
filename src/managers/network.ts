/** The network product: what must hold for routes to lead where they should, and nowhere else. */
import type {Manager} from '#core/manager.ts';
import {noOverlap, originAuthorised, ownNetworks} from './network/aggregates.ts';
import {announcedOnce, covered, failover, healthChecks} from './network/announcements.ts';
import {asNumbers, routerIds} from './network/autonomous-systems.ts';
import {connected, linkEnds} from './network/backbone.ts';
import {neverLast} from './network/draining.ts';
import {maintenanceWindows} from './network/maintenance.ts';
import {hostRoutes, prefixLimits, roles, routers} from './network/peerings.ts';
import {sessions} from './network/sessions.ts';
import {networkWarnings} from './network/warnings.ts';

export const networkManager: Manager = {
  product: 'network',
  warnings: networkWarnings,
  rules: [
    asNumbers,
    routerIds,
    routers,
    roles,
    sessions,
    prefixLimits,
    hostRoutes,
    linkEnds,
    connected,
    ownNetworks,
    noOverlap,
    originAuthorised,
    covered,
    announcedOnce,
    failover,
    healthChecks,
    neverLast,
    maintenanceWindows,
  ],
};
