/** All managers: the engine hands them to the planner and to apply. */
import type {Manager} from '#core/manager.ts';
import {auditManager} from './audit.ts';
import {communicationManager} from './communication.ts';
import {dnsManager} from './dns.ts';
import {iamManager} from './iam.ts';
import {networkManager} from './network.ts';
import {paymentsManager} from './payments.ts';
import {platformManager} from './platform.ts';

export const managers: readonly Manager[] = [
  platformManager,
  dnsManager,
  iamManager,
  paymentsManager,
  communicationManager,
  networkManager,
  auditManager,
];
