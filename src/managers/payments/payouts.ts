/** Payouts: the day fits the interval. */
import type {Rule} from '#core/manager.ts';
import {specOf} from '#core/resource.ts';
import {WEEKDAYS} from '#schemas/payments/values.ts';
import {PAYOUT_SCHEDULE} from './merchants.ts';

export const payoutDays: Rule = {
  kinds: [PAYOUT_SCHEDULE],
  check({touched, report}) {
    for (const {now} of touched) {
      const {interval, day} = now ? specOf(now) : {};
      if (!now || typeof day !== 'string' || fits(String(interval), day)) continue;
      report(now.uid, {
        code: 'payments/payout-day',
        summary: `${day} is no day of a ${interval} payout`,
        hint: WANTED[String(interval)],
        path: ['day'],
      });
    }
  },
};

const WANTED: {readonly [interval: string]: string} = {
  daily: 'leave day out: it is every day',
  weekly: `write one of ${WEEKDAYS.join(', ')}`,
  monthly: 'write a day that every month has, 1 … 28',
};

function fits(interval: string, day: string): boolean {
  return interval !== 'daily' && WEEKDAYS.includes(day) === (interval === 'weekly');
}
