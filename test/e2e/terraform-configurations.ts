/**
 * Random configurations for Terraform, one after another: names that shift, are exchanged and given up, addresses that change with a `moved` block
 * or without one, lists under `count` and `for_each`, and `create_before_destroy`.
 */

/** Answers a number below a limit. */
export type Dice = (limit: number) => number;

/** Makes dice that fall the same for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A block of resources that differ in name only. */
interface List {
  readonly type: string;
  readonly label: string;
  /** Key and name of each; a key is an index under `count`. */
  readonly entries: readonly (readonly [key: string, name: string])[];
  readonly isCounted: boolean;
  readonly createsFirst: boolean;
}

export interface Configuration {
  readonly organisation: string;
  readonly zone: string;
  readonly address: string;
  readonly groups: readonly List[];
  readonly records: readonly List[];
  readonly organisations: List;
  readonly owners: readonly string[];
  /** From which address to which, by `moved` blocks. */
  readonly moved: ReadonlyMap<string, string>;
}

const GROUP = 'pltfrms_group';
const RECORD_SET = 'pltfrms_dns_record_set';
const ORGANISATION = 'pltfrms_organisation';

/** Makes the configuration that comes after another. */
export function nextConfiguration(throwDice: Dice, before: Configuration | undefined): Configuration {
  const isSeldom = (): boolean => throwDice(4) === 0;
  const next = {
    organisation: isSeldom() ? 'holding' : 'acme',
    zone: isSeldom() ? 'acme.example' : 'acme.test',
    address: isSeldom() ? '192.0.2.20' : '192.0.2.10',
    groups: lists(throwDice, GROUP, ['a', 'b', 'c', 'd', 'e']),
    records: lists(throwDice, RECORD_SET, ['a', 'b', 'c', 'd']),
    organisations: nested(throwDice),
    owners: some(throwDice, ['ann', 'bob', 'cid'], 1),
  };
  return {...next, moved: before ? moves(throwDice, before, next) : new Map()};
}

/** Draws some of all, in random order. */
function some(throwDice: Dice, all: readonly string[], least: number): readonly string[] {
  const left = [...all];
  const count = least + throwDice(all.length - least + 1);
  return Array.from({length: count}, () => left.splice(throwDice(left.length), 1)[0] as string);
}

/** Deals names to one or two blocks. */
function lists(throwDice: Dice, type: string, pool: readonly string[]): readonly List[] {
  const names = some(throwDice, pool, 0);
  const cut = throwDice(2) === 0 ? names.length : throwDice(names.length + 1);
  return ['list', 'more'].map((label, index) => {
    const mine = index === 0 ? names.slice(0, cut) : names.slice(cut);
    const isCounted = throwDice(2) === 0;
    const keys = isCounted ? mine.map((_, at) => String(at)) : some(throwDice, ['p', 'q', 'r', 's', 't'], 5);
    const entries = mine.map((name, at) => [keys[at] as string, name] as const);
    return {type, label, isCounted, entries, createsFirst: throwDice(4) === 0};
  });
}

function nested(throwDice: Dice): List {
  const names = some(throwDice, ['x', 'y', 'z'], 3);
  const entries = some(throwDice, ['one', 'two', 'three'], 0).map((key, at) => [key, names[at] as string] as const);
  return {
    type: ORGANISATION,
    label: throwDice(3) === 0 ? 'every' : 'each',
    isCounted: false,
    entries,
    createsFirst: throwDice(6) === 0,
  };
}

type Lists = Pick<Configuration, 'groups' | 'records' | 'organisations'>;

function listsOf({groups, records, organisations}: Lists): readonly List[] {
  return [...groups, ...records, organisations];
}

function instance({type, label, isCounted}: List, key: string): string {
  return `${type}.${label}[${isCounted ? key : `"${key}"`}]`;
}

/** The addresses of the blocks that differ, each with its name. */
export function addresses(configuration: Lists): ReadonlyMap<string, string> {
  return new Map(
    listsOf(configuration).flatMap((list) => list.entries.map(([key, name]) => [instance(list, key), name] as const)),
  );
}

/** Draws moves from addresses that are declared no more to addresses that are new, of the same type. */
function moves(throwDice: Dice, before: Lists, next: Lists): ReadonlyMap<string, string> {
  const [was, is] = [addresses(before), addresses(next)];
  const moved = new Map<string, string>();
  const taken = new Set<string>();
  for (const from of was.keys()) {
    if (is.has(from)) continue;
    const [type = ''] = from.split('.');
    const fits = [...is.keys()].filter((to) => to.startsWith(`${type}.`) && !was.has(to) && !taken.has(to));
    if (fits.length === 0 || throwDice(2) === 0) continue;
    const to = fits[throwDice(fits.length)] as string;
    moved.set(from, to);
    taken.add(to);
  }
  return moved;
}

function hclOfList({type, label, isCounted, entries, createsFirst}: List, body: string): string {
  const each = isCounted
    ? `count = ${entries.length}\n  name  = ${JSON.stringify(entries.map(([, name]) => name))}[count.index]`
    : `for_each = ${JSON.stringify(Object.fromEntries(entries))}\n  name     = each.value`;
  return `
resource "${type}" "${label}" {
  ${each}
  ${body}${createsFirst ? '\n  lifecycle {\n    create_before_destroy = true\n  }' : ''}
}
`;
}

/** Writes a configuration in HCL. */
export function hclOf(configuration: Configuration): string {
  const {organisation, zone, address, groups, records, organisations, owners, moved} = configuration;
  const {label} = organisations;
  const keys = JSON.stringify(organisations.entries.map(([key]) => key));
  return `
resource "pltfrms_organisation" "acme" {
  name = "${organisation}"
}
resource "pltfrms_account" "people" {
  for_each = toset(["ann", "bob", "cid"])
  name     = "\${each.key}@acme.test"
}
resource "pltfrms_grant" "owners" {
  for_each     = toset(${JSON.stringify(owners)})
  organisation = pltfrms_organisation.acme.id
  role         = "owner"
  subject      = pltfrms_account.people[each.key].name
}
resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.acme.id
  name         = "dns"
}
resource "pltfrms_dns_zone" "acme" {
  organisation = pltfrms_product.dns.organisation
  name         = "${zone}"
}
resource "pltfrms_group" "of" {
  for_each     = toset(${keys})
  organisation = pltfrms_organisation.${label}[each.key].id
  name         = each.key
}
resource "pltfrms_membership" "of" {
  for_each = toset(${keys})
  group    = pltfrms_group.of[each.key].id
  member   = pltfrms_account.people["ann"].name
}
${hclOfList(organisations, 'organisation = pltfrms_organisation.acme.id')}
${groups.map((each) => hclOfList(each, 'organisation = pltfrms_organisation.acme.id')).join('')}
${records.map((each) => hclOfList(each, `zone = pltfrms_dns_zone.acme.id\n  type = "A"\n  values = ["${address}"]`)).join('')}
${[...moved].map(([from, to]) => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`).join('')}
`;
}

/** The addresses in a store in which nothing else has been applied. */
export function expected({organisation, zone, groups, records, organisations, owners}: Configuration): readonly string[] {
  const names = (of: readonly List[]): readonly string[] => of.flatMap(({entries}) => entries.map(([, name]) => name));
  return [
    `organisation ${organisation}`,
    `product ${organisation}:dns`,
    `dns.zone ${organisation}:${zone}`,
    ...['ann', 'bob', 'cid'].map((who) => `account ${who}@acme.test`),
    ...owners.map((who) => `grant ${organisation}:owner:${who}@acme.test`),
    ...organisations.entries.flatMap(([key, name]) => [
      `organisation ${organisation}/${name}`,
      `group ${organisation}/${name}:${key}`,
      `membership ${organisation}/${name}:${key}:ann@acme.test`,
    ]),
    ...names(groups).map((name) => `group ${organisation}:${name}`),
    ...names(records).map((name) => `dns.record_set ${organisation}:${zone}:${name}:A`),
  ].sort();
}
