/** What a resource of a merchant refers to is of the same merchant, and a device is one merchant's. */
import {addressBook} from '#core/address.ts';
import {sharers} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {kindOf, type Resource, specOf} from '#core/resource.ts';
import {referrersOf} from '#core/world.ts';
import {
  ADMINISTRATION,
  FEE_PLAN,
  isNew,
  LOCATION,
  MERCHANT,
  merchantOf,
  PAYMENT_METHOD,
  PAYOUT_SCHEDULE,
  TERMINAL,
} from './merchants.ts';

/** A terminal in the shop of another merchant would take that one's customers' money. */
export const ownMerchant: Rule = {
  kinds: [TERMINAL, FEE_PLAN, PAYOUT_SCHEDULE, LOCATION, PAYMENT_METHOD, ADMINISTRATION],
  check(context) {
    const {world, touched} = context;
    const referring = new Set<string>();
    for (const {uid, prior, now} of touched) {
      referring.add(uid);
      if (prior && now && prior.parent !== now.parent) for (const each of referrersOf(world, uid)) referring.add(each);
    }
    for (const uid of referring) {
      const resource = world.resources.get(uid);
      if (resource && merchantOf(world, resource)) checkReferences(resource, context);
    }
  },
};

function checkReferences(resource: Resource, {world, report}: RuleContext): void {
  const spec = specOf(resource);
  for (const name of kindOf(world, resource).references) {
    for (const uid of [spec[name] ?? []].flat() as readonly string[]) {
      const target = world.resources.get(uid);
      const other = target && merchantOf(world, target);
      if (!other || other.uid === resource.parent) continue;
      report(resource.uid, {
        code: 'payments/other-merchant',
        summary: `${target.name} belongs to another merchant, ${addressBook(world)
          .of(other)
          .slice(MERCHANT.length + 1)}`,
        hint: `write one of the merchant ${world.resources.get(resource.parent)?.name}`,
        path: [name],
      });
    }
  }
}

/** A device stands in one place: who enters its number a second time has mistyped it, or would be paid by another's customers. */
export const oneTerminalBySerial: Rule = {
  kinds: [TERMINAL],
  check({world, touched, report}) {
    const book = addressBook(world);
    const entered = touched.filter((each) => isNew(each, 'serial_number'));
    for (const {resource, first, key} of sharers({world, touched: entered}, [TERMINAL], (each) => [serialOf(each)]))
      report(resource.uid, {
        code: 'payments/terminal-twice',
        summary: `the device with the serial number ${key} stands at ${book.of(first)} already`,
        hint: 'read the number on the device, or move that terminal here with previously',
        path: ['serial_number'],
      });
  },
};

function serialOf(terminal: Resource): string {
  // Labels on devices have one case, and people who read them off have two.
  return String(specOf(terminal)['serial_number']).toUpperCase();
}
