/**
 * Carries out what was planned for one resource, decided once more on the state of the moment. What others that are carried
 * out beside it may bring about is waited for: a record set goes where an alias stood that goes too.
 */
import {setTimeout as wait} from 'node:timers/promises';
import {type Command, isRefusal} from '#core/decide.ts';
import {ancestry, childrenOf, referrersOf, type World} from '#core/world.ts';
import type {Problem} from '#schemas/field.ts';
import type {Session} from './session.ts';

export type Said = Problem & {
  readonly severity: 'error' | 'warning';
  readonly uid?: string;
  /** Something else that happens may mend it. */
  readonly mayPass?: boolean;
};

/** How long nothing may happen in a store until it is taken that nothing more will, in milliseconds. */
const PATIENCE = 2000;
const PAUSE = 50;

/** The commands for the state of that moment, or what is wrong with what was asked for in it. */
export type CommandsFor = (world: World) => {readonly commands: readonly Command[]} | {readonly problems: readonly Problem[]};

/** Answers what is wrong, after which nothing has been changed, or what is to be known. */
export async function carryOut(session: Session, commandsFor: CommandsFor): Promise<readonly Said[]> {
  return patiently(session, () => attempt(session, commandsFor));
}

/**
 * Takes a resource away. What a rule keeps while something above it stays, such as its last owner, is let go instead, and
 * goes with that: who takes down everything takes down what stands on a thing before the thing itself.
 */
export async function takeAway(session: Session, uid: string): Promise<readonly Said[]> {
  return patiently(session, async () => {
    const said = await attempt(session, (world) => ({commands: deletes(session, world, uid)}));
    const errors = said.filter((each) => each.severity === 'error');
    const above = new Set(
      [...ancestry(session.world(), session.world().resources.get(uid)?.parent ?? '')].map((each) => each.uid),
    );
    if (errors.length === 0 || !errors.every((each) => above.has(each.uid ?? ''))) return said;
    const released = await attempt(session, () => ({commands: [{do: 'release', uid, owner: session.stack}]}));
    if (released.some((each) => each.severity === 'error')) return said;
    return errors.map((each) => ({
      ...each,
      severity: 'warning',
      summary: `it is nobody’s now and goes with what it stands in: without it ${each.summary}`,
      hint: 'nothing is to be done where that goes too; where it stays, delete this by hand when it may go',
    }));
  });
}

/** The deletes of a resource and of what this stack has let go because of a rule, and what hangs on these, innermost first. */
function deletes(session: Session, world: World, uid: string): readonly Command[] {
  // What is shared goes with the last one who has it.
  if (world.resources.get(uid)?.owners.some((owner) => owner !== session.stack))
    return [{do: 'release', uid, owner: session.stack}];
  const found = new Set<string>();
  const add = (each: string): void => {
    if (found.has(each)) return;
    for (const user of [...[...childrenOf(world, each)].map((child) => child.uid), ...referrersOf(world, each)])
      if (isLetGo(session, world, user)) add(user);
    found.add(each);
  };
  if (world.resources.has(uid)) add(uid);
  return [...found].map((each) => ({do: 'delete', uid: each}));
}

/** Whether this stack has let go of it because of a rule, so that it goes with what it hangs on. */
export function isLetGo(session: Session, world: World, uid: string): boolean {
  const resource = world.resources.get(uid);
  if (!resource || resource.owners.length > 0) return false;
  const last = session.event(resource.updated);
  return last?.run.stack === session.stack && last.type.endsWith('.released');
}

async function patiently(session: Session, work: () => Promise<readonly Said[]>): Promise<readonly Said[]> {
  for (;;) {
    const said = await work();
    const errors = said.filter((each) => each.severity === 'error');
    if (!errors.some((each) => each.mayPass) || !(await somethingHappens(session))) return said;
  }
}

/** Waits until the log has grown. */
async function somethingHappens(session: Session): Promise<boolean> {
  const before = session.position();
  for (let waited = 0; waited < PATIENCE && !session.isStopping(); waited += PAUSE) {
    await wait(PAUSE);
    if (session.position() !== before) return true;
  }
  return false;
}

async function attempt(session: Session, commandsFor: CommandsFor): Promise<readonly Said[]> {
  let said: readonly Said[] = [];
  await session.write((transaction) => {
    const asked = commandsFor(transaction.world);
    if ('problems' in asked) said = asked.problems.map((each) => ({...each, severity: 'error', mayPass: isPassing(each)}));
    else {
      const refusals = asked.commands.flatMap((command) => {
        const answer = transaction.perform(command);
        return isRefusal(answer) ? [answer] : [];
      });
      said =
        refusals.length > 0
          ? refusals.map((each) => ({...each, severity: 'error', mayPass: isPassing(each)}))
          : transaction.finish().map((each) => ({...each, mayPass: true}));
    }
    return !said.some((each) => each.severity === 'error');
  });
  return said;
}

/** What is missing may come, and what is in the way may go. */
function isPassing({code, isMissing}: Problem): boolean {
  return isMissing === true || code === 'resource/in-use' || code === 'resource/exists';
}
