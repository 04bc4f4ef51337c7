/** Maintenance: windows that lie ahead, and never all places of a service at once. */
import {listed, ofKind, standing} from '#core/asking.ts';
import type {Rule, RuleContext} from '#core/manager.ts';
import {type Resource, specOf} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {durationMilliseconds} from '#schemas/fields/number.ts';
import {isDrained} from './draining.ts';
import {ANNOUNCEMENT, DATACENTER, datacentersOf, MAINTENANCE, ROUTER} from './resources.ts';

const DRAIN = '15m';

/** What is worked on, from when it is led away to when it is back, in milliseconds. */
interface Window {
  readonly resource: Resource;
  readonly target: string;
  readonly from: number;
  readonly until: number;
}

export const maintenanceWindows: Rule = {
  kinds: [MAINTENANCE, ANNOUNCEMENT, DATACENTER, ROUTER],
  warnsOf: () => true,
  check(context) {
    for (const {now} of standing(context, MAINTENANCE)) checkWindow(now, context);
    const ahead = [...ofKind(context.world, MAINTENANCE)]
      .flatMap((each) => windowOf(each) ?? [])
      .filter((each) => each.from < each.until && each.until > Date.parse(context.asOf));
    if (ahead.length > 0) checkTogether(ahead, context);
  },
};

function windowOf(resource: Resource): Window | undefined {
  const {target, from, until, drain = DRAIN} = specOf(resource) as {[field: string]: string};
  if (target === undefined || from === undefined || until === undefined) return undefined;
  return {resource, target, from: Date.parse(from) - durationMilliseconds(drain), until: Date.parse(until)};
}

function checkWindow(resource: Resource, {asOf, report}: RuleContext): void {
  const {from = '', until = ''} = specOf(resource) as {[field: string]: string};
  if (Date.parse(until) <= Date.parse(from))
    report(resource.uid, {
      code: 'network/window-order',
      summary: `the window ends at ${until}, before it begins at ${from}`,
      hint: 'write an until that is later than from',
      path: ['until'],
    });
  else if (Date.parse(until) <= Date.parse(asOf))
    report(
      resource.uid,
      {
        code: 'network/window-over',
        summary: `the window was over at ${until}`,
        hint: 'take it out, or write the next one',
        path: ['until'],
      },
      'warning',
    );
}

/** Where windows overlap, something of each announcement is still there. Asked when each of them begins: only then does more go down. */
function checkTogether(ahead: readonly Window[], {world, touched, report}: RuleContext): void {
  const mine = new Set(touched.flatMap(({uid, now}) => (now ? uid : [])));
  const routers = routersOf(world);
  const windows = [...ahead].sort((a, b) => a.from - b.from || (a.resource.name < b.resource.name ? -1 : 1));
  const downAt = windows.map(({from}) =>
    downIn(
      windows.filter((each) => each.from <= from && from < each.until),
      routers,
    ),
  );
  for (const each of ofKind(world, ANNOUNCEMENT)) {
    const places = [...new Set(datacentersOf(each))].filter((uid) => !isDrained(world, uid));
    const at = places.length === 0 ? -1 : downAt.findIndex((down) => places.every((uid) => down.has(uid)));
    const window = windows[at];
    if (!window) continue;
    const causes = new Set(places.flatMap((uid) => downAt[at]?.get(uid) ?? []));
    if (![each.uid, ...places, ...causes].some((uid) => mine.has(uid))) continue;
    const names = [...causes].flatMap((uid) => world.resources.get(uid)?.name ?? []);
    const isAlone = datacentersOf(each).length === 1;
    report(
      mine.has(window.resource.uid) ? window.resource.uid : ([...causes].find((uid) => mine.has(uid)) ?? each.uid),
      {
        code: 'network/maintenance-takes-down',
        summary: `from ${new Date(window.from).toISOString().replace('.000Z', 'Z')} on, no datacenter is left for ${each.name}: ${listed(names)} ${names.length === 1 ? 'takes' : 'overlap, and take'} all of them away (RFC 8326 section 2)`,
        hint: isAlone
          ? 'add a datacenter to the announcement first'
          : 'move one of the windows, or add a datacenter to the announcement',
        ...(mine.has(window.resource.uid) ? {path: ['from']} : {}),
      },
      isAlone ? 'warning' : 'error',
    );
  }
}

/** The datacenters that these windows take away, each with the maintenances that do: its own, or those of all its routers. */
function downIn(
  open: readonly Window[],
  routers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const byTarget = new Map(open.map((each) => [each.target, each.resource.uid]));
  const down = new Map<string, readonly string[]>([...byTarget].map(([target, uid]) => [target, [uid]]));
  for (const [datacenter, all] of routers) {
    const causes = all.flatMap((router) => byTarget.get(router) ?? []);
    if (causes.length === all.length && !down.has(datacenter)) down.set(datacenter, causes);
  }
  return down;
}

function routersOf(world: World): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const each of ofKind(world, ROUTER)) {
    const datacenter = specOf(each)['datacenter'] as string;
    found.set(datacenter, [...(found.get(datacenter) ?? []), each.uid]);
  }
  return found;
}
