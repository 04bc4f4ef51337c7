/** Two stacks in one store, and what each may do to what the other has: every pair of edits, in both orders. */
import type {Plan} from '#core/plan/planned.ts';
import type {World} from '#core/world.ts';
import type {Store} from '#stores/store.ts';
import {dangling, isRefused} from '../laws/laws.ts';
import {platform} from '../laws/platform-vocabulary.ts';
import {applyOn, openStage, planOn, twin} from '../laws/stage.ts';
import type {Tree} from '../unit/src/core/plan/workbench.ts';

/** What a stack says after an edit, as the tree of its config. */
export interface StackEdit {
  readonly says: string;
  readonly tree: Tree;
}

const people: Tree = {accounts: ['ana', 'bo']};
const acme = (content: Tree, name = 'acme', more: Tree = {}): Tree => ({
  ...people,
  organisations: {[name]: {products: ['dns'], access: {owner: ['ana']}, ...content, ...more}},
});
const zone = (records: Tree): Tree => ({dns: {zones: {'a.test': {records}}}});
const ops: Tree = {groups: {ops: {members: ['ana']}}};
const www: Tree = {www: {TXT: 'one', A: '192.0.2.1'}};

export const before: Tree = acme({...ops, ...zone(www)});

/** Of the stack that declares the organisation, its group and its zone. */
export const ofOwner: readonly StackEdit[] = [
  {says: 'renames the group', tree: acme({groups: {team: {previously: 'ops', members: ['ana']}}, ...zone(www)})},
  {says: 'removes the group', tree: acme(zone(www))},
  {says: 'renames the organisation', tree: acme({...ops, ...zone(www)}, 'north', {previously: 'acme'})},
  {says: 'removes the organisation', tree: people},
  {says: 'removes the zone', tree: acme(ops)},
  {says: 'changes a record', tree: acme({...ops, ...zone({www: {TXT: 'uno', A: '192.0.2.1'}})})},
  {says: 'removes the name’s records', tree: acme({...ops, ...zone({})})},
  {says: 'makes the name an alias', tree: acme({...ops, ...zone({www: {CNAME: 'web'}, web: {A: '192.0.2.1'}})})},
  {says: 'takes exclusive members', tree: {settings: {exclusive: ['members']}, ...before}},
];

const guest = (content: Tree): Tree => ({organisations: {acme: {existing: 'true', ...content}}});
const member: Tree = {groups: {ops: {existing: 'true', members: ['bo']}}};
const part = (records: Tree): Tree => ({dns: {zones: {'a.test': {existing: 'true', records}}}});

/** Of a stack that adds to these. */
export const ofGuest: readonly StackEdit[] = [
  {says: 'adds a member', tree: guest(member)},
  {says: 'gives the group access', tree: guest({access: {viewer: ['group:ops']}})},
  {says: 'gives the name a record', tree: guest(part({www: {TXT: 'two'}}))},
  {says: 'gives the name a TTL of its own', tree: guest(part({www: {TXT: 'two', ttl: '5m'}}))},
  {says: 'makes the name an alias', tree: guest(part({www: {CNAME: 'elsewhere.test.'}}))},
  {says: 'declares the group', tree: guest({groups: {ops: {}}})},
  {says: 'declares the zone', tree: guest({dns: {zones: {'a.test': {}}}})},
];

/** What comes of two plans that were made from one state, when the first has been applied: of the second, and of planning it anew. */
export function outcome(first: StackEdit, second: StackEdit, ownerFirst: boolean): string {
  const store = openStage(platform);
  apply(store, plan(store, before, 'owner'));
  const [one, two] = ownerFirst ? (['owner', 'guest'] as const) : (['guest', 'owner'] as const);
  const [a, b] = [plan(store, first.tree, one), plan(store, second.tree, two)];
  const refusedFirst = errors(a);
  if (refusedFirst) return `the first is refused: ${refusedFirst}`;
  apply(store, a);
  check(store.world());
  const refused = errors(b);
  if (refused) return `refused: ${refused}`;
  const other = twin(platform, store);
  const isStale = isRefused(() => apply(other, b));
  check(other.world());
  keeps(store.world(), other.world(), one);
  return isStale ? `stale; anew: ${anew(store, second, two)}` : 'applied';
}

function anew(store: Store, edit: StackEdit, stack: string): string {
  const made = plan(store, edit.tree, stack);
  const refused = errors(made);
  if (refused) return `refused: ${refused}`;
  const prior = store.world();
  apply(store, made);
  check(store.world());
  keeps(prior, store.world(), stack === 'owner' ? 'guest' : 'owner');
  const kept = made.held.filter((each) => each.why === 'in-use' || each.why === 'holds').length;
  return kept > 0 ? `applied but for ${kept} held` : 'applied';
}

function plan(store: Store, tree: Tree, stack: string): Plan {
  const settings = {...((tree['settings'] ?? {}) as Tree), thresholds: {delete: '100%', update: '100%'}};
  return planOn(platform, store, [{name: `${stack}.yaml`, root: {...tree, stack, settings}}]);
}

function apply(store: Store, made: Plan): void {
  applyOn(platform, store, made, [], 'saved');
}

function errors(made: Plan): string | undefined {
  const codes = made.diagnostics.filter((each) => each.severity === 'error').map((each) => each.code);
  return codes.length > 0 ? [...new Set(codes)].join(', ') : undefined;
}

function check(world: World): void {
  const broken = dangling(world);
  if (broken) throw new Error(broken);
}

/** Nothing that a stack owns is lost by what another does. */
function keeps(prior: World, after: World, stack: string): void {
  for (const resource of prior.resources.values())
    if (resource.owners.includes(stack) && !after.resources.has(resource.uid))
      throw new Error(`${stack} has lost its ${resource.kind} ${resource.name}`);
}
