/**
 * A transaction on a copy of the world: commands are decided one after another, each against what the ones before it have
 * left, and the rules of the products are checked when it ends. Planning and applying are this same code.
 */
import {addressBook} from './address.ts';
import {type Command, type Deciding, decide, isRefusal, type Refusal} from './decide.ts';
import {derive, derivedDeletes} from './derive.ts';
import type {Intent} from './event.ts';
import {evolve} from './evolve.ts';
import type {Derivation, Manager, Rule, Touched} from './manager.ts';
import {modes} from './modes.ts';
import {kindOf, type Resource} from './resource.ts';
import {coreRules} from './rules.ts';
import {childOf, copyWorld, type World} from './world.ts';

export interface Transacting {
  readonly managers: readonly Manager[];
  /** For whom; empty by hand. */
  readonly stacks: ReadonlySet<string>;
  readonly asOf: string;
  readonly digest: (text: string) => string;
  /** The position of the last event before. */
  readonly position: number;
  /** The world that is changed, in place: it has gone on from the one before. A copy of that when it is left out. */
  readonly onward?: World | undefined;
  /** Uids of resources that the transaction moves or deletes: until then others may take their places. */
  readonly leaving?: Iterable<string> | undefined;
}

/** What is wrong at the end of a transaction, and the rule that says so. */
export type Finding = Refusal & {readonly severity: 'error' | 'warning'; readonly rule?: Rule | undefined};

export interface Transaction {
  /** The world as the commands so far have left it. */
  readonly world: World;
  readonly intents: readonly Intent[];
  /** Decides a command, and on success lets it happen; `isDeriving` says that it is about what follows from something else. */
  perform(command: Command, isDeriving?: boolean): Intent | Refusal;
  /** Lets something happen that is not about a resource. */
  note(intent: Intent): void;
  /** Brings up to date what follows from what was changed, and asks what the rules say of the whole. */
  finish(): readonly Finding[];
  /** What was changed, with what it was before. */
  touched(): readonly Touched[];
}

export function transact(before: World, options: Transacting): Transaction {
  const world = options.onward ?? copyWorld(before);
  const intents: Intent[] = [];
  const touched = new Map<string, Resource | undefined>();
  const leaving = new Set(options.leaving);
  let deciding: Deciding = {world, before, book: addressBook(world), stacks: options.stacks, leaving};
  /** Uids of resources whose place was taken before they left it. */
  const displaced = new Set<string>();
  const happen = (intent: Intent): void => {
    intents.push(intent);
    listed = undefined;
    const {type, uid, subject, data, prior} = intent;
    evolve(world, {type, uid, subject, data, version: prior + 1, position: options.position + intents.length});
  };
  let listed: readonly Touched[] | undefined;
  const listTouched = (): readonly Touched[] =>
    (listed ??= Array.from(touched, ([uid, prior]) => ({uid, prior, now: world.resources.get(uid)})));
  const {rules, derivations} = gather(options.managers);
  const following = {world, derivations, digest: options.digest};
  const record = (intent: Intent, command: Command): void => {
    const {uid} = command;
    if (!touched.has(uid)) touched.set(uid, world.resources.get(uid));
    if (command.do === 'move' || command.do === 'delete') leaving.delete(uid);
    const occupant = leaving.size > 0 ? occupantOf(world, command) : undefined;
    if (occupant && occupant.uid !== uid) displaced.add(occupant.uid);
    happen(intent);
  };
  /** Deletes derived resources first; when one of the deletes is refused, none of them happens. */
  const performDelete = (command: Command & {do: 'delete'}): Intent | Refusal => {
    const derived = new Map([...derivedDeletes(following, command.uid)].map((each) => [each.uid, each]));
    const deletedToo = new Set(derived.keys());
    const decided: [Intent, Command][] = [];
    for (const each of [...derived.values(), command]) {
      const isDeriving = each !== command;
      const answer = decide({...deciding, isDeriving, deletedToo}, each);
      if (isRefusal(answer)) return answer;
      decided.push([answer, each]);
    }
    for (const each of decided) record(...each);
    return (decided.at(-1) as [Intent, Command])[0];
  };
  const perform = (command: Command, isDeriving = false): Intent | Refusal => {
    if (command.do === 'delete' && !isDeriving) return performDelete(command);
    const answer = decide(isDeriving ? {...deciding, isDeriving} : deciding, command);
    if (isRefusal(answer)) return answer;
    record(answer, command);
    if (command.do === 'move') deciding = {...deciding, book: addressBook(world)};
    return answer;
  };
  return {
    world,
    intents,
    note: happen,
    touched: listTouched,
    perform,
    finish() {
      const problems: Finding[] = [];
      for (const command of derive(following, listTouched())) {
        const answer = perform(command, true);
        if (isRefusal(answer)) problems.push({...answer, severity: 'error'});
      }
      const book = addressBook(world);
      const priorBook = addressBook(before);
      for (const uid of displaced) {
        const resource = world.resources.get(uid);
        if (resource && !holdsItsPlace(world, resource))
          problems.push({...placeTaken(book.of(resource), uid), severity: 'error'});
      }
      const all = listTouched();
      const byKind = groupByKind(all);
      for (const rule of rules) {
        const mine = touchedOf(rule.kinds, all, byKind);
        if (mine.length === 0) continue;
        rule.check({
          world,
          before,
          touched: mine,
          asOf: options.asOf,
          report(uid, problem, severity = 'error') {
            const now = world.resources.get(uid);
            const prior = before.resources.get(uid);
            const address = now ? book.of(now) : prior ? priorBook.of(prior) : uid;
            problems.push({...problem, uid, address, severity, rule});
          },
        });
      }
      return problems;
    },
  };
}

/** Rules of all managers together. */
interface Gathered {
  readonly rules: readonly Rule[];
  readonly derivations: readonly Derivation[];
}

const GATHERED = new WeakMap<readonly Manager[], Gathered>();

/** Gathers rules and derivations once for the same managers: one resource at a time is a transaction each. */
function gather(managers: readonly Manager[]): Gathered {
  const known = GATHERED.get(managers);
  if (known) return known;
  const gathered = {
    rules: [...coreRules, modes, ...managers.flatMap(({rules}) => rules)],
    derivations: managers.flatMap(({derivations = []}) => derivations),
  };
  GATHERED.set(managers, gathered);
  return gathered;
}

/** Lists the resources that commands take from their places: those that are moved or deleted. */
export function leavingIn(commands: Iterable<Command | undefined>): ReadonlySet<string> {
  const leaving = new Set<string>();
  for (const command of commands) if (command?.do === 'move' || command?.do === 'delete') leaving.add(command.uid);
  return leaving;
}

/** Finds what stands where a command puts its resource. */
function occupantOf(world: World, command: Command): Resource | undefined {
  if (command.do !== 'create' && command.do !== 'move') return undefined;
  const kind = command.do === 'create' ? command.kind : kindOf(world, world.resources.get(command.uid) as Resource);
  return childOf(world, command.parent, kind, command.name);
}

function holdsItsPlace(world: World, resource: Resource): boolean {
  return childOf(world, resource.parent, kindOf(world, resource), resource.name)?.uid === resource.uid;
}

function placeTaken(address: string, uid: string): Refusal {
  return {
    code: 'resource/exists',
    summary: `two resources would be called ${address}`,
    hint: 'move or delete one of the two in the same plan',
    uid,
    address,
  };
}

function groupByKind(all: readonly Touched[]): ReadonlyMap<string, readonly Touched[]> {
  const groups = new Map<string, Touched[]>();
  for (const each of all) {
    const kind = (each.now ?? each.prior)?.kind ?? '';
    const group = groups.get(kind);
    if (group) group.push(each);
    else groups.set(kind, [each]);
  }
  return groups;
}

/** What a rule is asked about, in the order in which it was touched; most rules are about one kind, or about none that was. */
function touchedOf(
  kinds: readonly string[],
  all: readonly Touched[],
  byKind: ReadonlyMap<string, readonly Touched[]>,
): readonly Touched[] {
  if (kinds.length === 0) return all;
  if (!kinds.some((kind) => byKind.has(kind))) return [];
  const groups = kinds.flatMap((kind) => (byKind.has(kind) ? [byKind.get(kind) as readonly Touched[]] : []));
  if (groups.length < 2) return groups[0] ?? [];
  return all.filter((each) => kinds.includes((each.now ?? each.prior)?.kind ?? ''));
}
