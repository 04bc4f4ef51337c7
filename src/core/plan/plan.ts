/**
 * plan(desired, actual): the list of events that have not happened yet. Pure: the same input gives the same plan.
 *
 *   match    what is declared, or what was owned in the past, with what is there
 *   change   what differs, and what goes
 *   spread   replacements to what depends on them
 *   order    so that no prefix leaves a reference dangling
 *   choose   only a part, where that was asked for
 *   transact decide each on a copy of the world, then ask the rules
 *   judge    what the config makes of what was found
 */
import type {Declared, Report} from '../config/declared.ts';
import type {Diagnostic} from '../diagnostic.ts';
import {spentKey} from '../evolve.ts';
import {judge} from '../lint/judge.ts';
import {look} from '../lint/look.ts';
import {assumeExisting, assumer} from './assume.ts';
import {carryOut} from './carry-out.ts';
import {type Change, changeOf, type Owning} from './change.ts';
import {depart} from './departures.ts';
import {deletedElsewhere} from './drift.ts';
import {guard} from './guard.ts';
import {refuseHeldNames} from './held-names.ts';
import {type Match, match} from './match.ts';
import {matchPast} from './match-past.ts';
import {order} from './order.ts';
import {countOurs} from './ours.ts';
import {choosePart, widened} from './part.ts';
import {type DraftedPlan, type Plan, type PlanInput, termsOf} from './planned.ts';
import {readForget, refuseForgottenAndMoved, settle} from './settle.ts';
import {NEAR_MISS, UNCHECKED} from './unchecked.ts';

const MISSING = new Set(['reference/unknown', 'config/existing-missing', UNCHECKED.id, NEAR_MISS.id]);

export function plan(input: PlanInput): Plan {
  const drafted = draft(input);
  return {...drafted, ...judge(input, [...drafted.diagnostics, ...look(input, drafted)])};
}

function draft(input: PlanInput): DraftedPlan {
  const {config, world, mode = 'apply'} = input;
  const diagnostics: Diagnostic[] = [...config.diagnostics];
  const report = (diagnostic: Diagnostic): void => {
    // What is missing may stand in a file that could not be read.
    if (config.isWhole || !MISSING.has(diagnostic.code)) diagnostics.push(diagnostic);
  };
  const owning: Owning = {world, stack: config.stack, stacks: new Set([config.stack, ...config.previously])};
  const {matches, matched, forget} = matchAll(input, owning, report);
  if (mode === 'validate') assumeExisting(world, matches);
  const direct: Change[] = [];
  let declared = 0;
  for (const each of matches) {
    if (!each.wanted.declared.existing) declared++;
    const change = changeOf(owning, settle(owning, each, report));
    if (change) direct.push(deletedElsewhere(input, change));
  }
  if (diagnostics.some((each) => each.severity === 'error')) return nothing(input, diagnostics);
  const settled = {owning, matches, matched, forget, direct, declared, diagnostics};
  for (let keepsRows: ReadonlySet<string> = new Set(); ; ) {
    const {made, refused} = decideOn(input, settled, keepsRows);
    // What is held stays as it is, also where a rule asks for what the config would take from it.
    const more = made.held.filter(
      ({resource: {uid}, instead}) => instead === 'delete' && refused.has(uid) && !keepsRows.has(uid),
    );
    if (more.length === 0) return made;
    keepsRows = new Set([...keepsRows, ...more.map(({resource}) => resource.uid)]);
  }
}

/** What is declared, as it is matched with what there is, and what differs. */
interface Settled extends Matched {
  readonly owning: Owning;
  readonly direct: readonly Change[];
  /** How many resources are declared, without those that only exist. */
  readonly declared: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the plan, in which some held resources keep the rows that stand on them; tells about which resources rules refuse it. */
function decideOn(
  input: PlanInput,
  {owning, matches, matched, forget, direct, declared, diagnostics: before}: Settled,
  keepsRows: ReadonlySet<string>,
): {readonly made: DraftedPlan; readonly refused: ReadonlySet<string>} {
  const {config, world, mode = 'apply'} = input;
  const diagnostics: Diagnostic[] = [...before];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const refused = new Set<string>();
  const staying = {
    world,
    stack: config.stack,
    stacks: owning.stacks,
    matched,
    exclusive: new Set(mode === 'destroy' ? [] : config.settings.exclusive),
    forget,
    keepsRows,
  };
  const {leaving, spread} = depart({owning, staying, mode, digest: input.digest, seal: input.seal}, direct);
  const whole = order(world, spread.changes);
  const held = [...leaving.held, ...spread.held];
  refuseHeldNames(world, spread.changes, held, report);
  const chosen = input.asked && choosePart({input, owning, matched, steps: whole, held, report}, input.asked);
  if (diagnostics.some((each) => each.severity === 'error')) return {made: nothing(input, diagnostics), refused};
  const guarded =
    mode === 'apply'
      ? guard(
          {
            settings: config.settings,
            standing: leaving.standing,
            isSpent: (name) => world.spent.has(spentKey({stack: config.stack, name})),
            asOf: input.asOf,
          },
          chosen?.changes ?? spread.changes,
          () => countOurs(world, owning.stacks),
        )
      : {blocks: [], spends: []};
  const said = diagnostics.length;
  const busy = new Set([...spread.changes, ...spread.held.map((each) => each.resource)].map(({uid}) => uid));
  let unchanged = declared;
  for (const uid of busy) if (matched.get(uid)?.wanted.declared.existing === false) unchanged--;
  const made = carryOut(input, owning, chosen?.steps ?? whole, {
    diagnostics,
    refused,
    held: chosen ? held.filter((each) => chosen.isAsked(each.resource)) : held,
    leaving,
    guarded,
    unchanged: chosen?.unchanged ?? unchanged,
    declaredOf: (uid) => matched.get(uid)?.wanted.declared,
    matches,
    chosen,
  });
  const {part} = made;
  if (!part) return {made, refused};
  return {
    made: {...made, diagnostics: made.diagnostics.map((each, index) => (index < said ? each : widened(each, part)))},
    refused,
  };
}

interface Matched {
  readonly matches: readonly Match[];
  readonly matched: ReadonlyMap<string, Match>;
  /** What is to go on without this stack. */
  readonly forget: ReadonlySet<string>;
}

/** Matches what is to be there with what there is. */
function matchAll(input: PlanInput, owning: Owning, report: Report): Matched {
  const {config, world, mode, past, to = 0, digest, seal} = input;
  const {stack, stacks} = owning;
  if (past) {
    const matches = matchPast({world, stack, stacks, digest, report, seal, past, to});
    return {matches, matched: new Map(matches.map((each) => [each.uid, each])), forget: new Set()};
  }
  const wanted = mode === 'destroy' ? [] : config.wanted;
  const forget = readForget(config, world, owning, report);
  const root = rootOf(wanted[0]?.declared);
  const assume = mode === 'validate' ? assumer(input) : undefined;
  const matched = match({world, root, wanted, stack, stacks, forgotten: forget, digest, report, assume, seal});
  refuseForgottenAndMoved(config, world, matched, report);
  return {matches: [...matched.values()], matched, forget};
}

function rootOf(declared: Declared | undefined): Declared {
  let each = declared;
  while (each?.parent) each = each.parent;
  return (
    each ?? {
      kind: undefined,
      parent: undefined,
      name: '',
      names: [],
      contributions: [],
      children: new Map(),
      existing: false,
      mounts: [],
      uid: '',
    }
  );
}

function nothing(input: PlanInput, diagnostics: readonly Diagnostic[]): DraftedPlan {
  const {config, asOf, head, world} = input;
  return {
    stack: config.stack,
    terms: termsOf(input),
    asOf,
    base: head,
    changes: [],
    intents: [],
    held: [],
    blocks: [],
    spends: [],
    nobodys: new Map(),
    unchanged: 0,
    diagnostics,
    part: undefined,
    before: world,
    after: world,
    touched: [],
    isOfDay: false,
  };
}
