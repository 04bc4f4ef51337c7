/** Draining: the last place that answers for an address is never withdrawn. */
import {listed, ofKind} from '#core/asking.ts';
import type {Rule} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {ANNOUNCEMENT, DATACENTER, datacentersOf} from './resources.ts';

export const neverLast: Rule = {
  kinds: [ANNOUNCEMENT, DATACENTER],
  check({world, touched, report}) {
    const mine = new Set(touched.flatMap(({uid, now}) => (now ? uid : [])));
    const drained = new Set([...mine].filter((uid) => isDrained(world, uid)));
    const silent = new Map<string, Resource[]>();
    for (const each of ofKind(world, ANNOUNCEMENT)) {
      const places = datacentersOf(each);
      if (places.length === 0 || !places.every((uid) => isDrained(world, uid))) continue;
      const last = places.find((uid) => drained.has(uid));
      if (mine.has(each.uid))
        report(each.uid, {
          code: 'network/all-drained',
          summary: `all its datacenters are drained: ${listed(places.map((uid) => world.resources.get(uid)?.name ?? uid))} (RFC 8326 section 2)`,
          hint: 'add one that is not, or write drained: false at one of them',
          path: ['datacenters'],
        });
      else if (last !== undefined) silent.set(last, [...(silent.get(last) ?? []), each]);
    }
    for (const [uid, announcements] of silent)
      report(uid, {
        code: 'network/all-drained',
        summary: `it is the last datacenter that is not drained of ${listed(announcements.map((each) => each.name))} (RFC 8326 section 2)`,
        hint: 'end the draining of another one first',
        path: ['drained'],
      });
  },
};

export function isDrained(world: World, datacenter: string): boolean {
  const resource = world.resources.get(datacenter);
  return resource !== undefined && specOf(resource)['drained'] === true;
}
