/**
 * Carries out what was planned for one resource, decided once more on the state of the moment. What others that are carried
 * out beside it may bring about is waited for: a record set goes where an alias stood that goes too.
 */
import {addressBook} from '#core/address.ts';
import type {Command} from '#core/decide.ts';
import {protectorOf} from '#core/protection.ts';
import type {Resource} from '#core/resource.ts';
import {ancestry, type World} from '#core/world.ts';
import {attempt, type CommandsFor, hasErrors, patiently, type Said} from './attempt.ts';
import type {Freed} from './departures.ts';
import {deletionsOf, isOurs, usersOf} from './let-go.ts';
import {overtaken} from './overtaken.ts';
import {deletePending} from './pending.ts';
import type {Session} from './session.ts';

/** Answers what is wrong, after which nothing has been changed, or what is to be known. */
export async function carryOut(session: Session, commandsFor: CommandsFor): Promise<readonly Said[]> {
  return patiently(session, () => attempt(session, commandsFor));
}

/**
 * Takes a resource away. What a rule keeps while something above it stays, such as its last owner, and what is of this stack
 * and still refers to it or stands under it, is no reason to fail: who takes things down one at a time comes to that later. It
 * is let go instead, and goes with what it stands in, or when nothing hangs on it any more. Where it is not of the version that
 * was planned on, it stays.
 */
export async function takeAway(session: Session, uid: string, planned: Planned = {}): Promise<readonly Said[]> {
  const {version, freed} = planned;
  return patiently(session, async () => {
    const said = await attempt(session, (world) => {
      const stale = overtaken(session, world, uid, version);
      return stale ? {problems: [stale]} : {commands: [...lifts(session, world, freed), ...deletionsOf(session, world, uid)]};
    });
    const errors = said.filter((each) => each.severity === 'error');
    const until = errors.length === 0 ? undefined : whatItStaysFor(session, uid, errors, freed);
    if (!until) return said;
    let isGone = false;
    const released = await attempt(session, (world) => {
      // What kept it may have gone in between, and nobody would come to it again.
      isGone = isKept(errors, 'resource/in-use') ? usersOf(world, uid).length === 0 : isUnprotected(world, uid, errors);
      return {commands: isGone ? deletionsOf(session, world, uid) : [{do: 'release', uid, owner: session.stack}]};
    });
    if (hasErrors(released)) return isGone ? released : said;
    if (isGone) return released;
    session.pending.add(uid);
    // What it stays for may have come between the two transactions, and no later change would look at it again.
    await deletePending(session);
    if (!session.world().resources.has(uid)) return [];
    const address = addressOf(session, uid);
    return errors.map((each) => ({
      ...each,
      severity: 'warning',
      summary: `${address} is nobody’s now, and goes ${until}: ${each.summary}`,
      hint: 'nothing is to be done where that comes in the same run; else delete it by hand when it may go',
    }));
  });
}

function addressOf(session: Session, uid: string): string {
  const world = session.world();
  const resource = world.resources.get(uid);
  return resource ? addressBook(world).of(resource) : 'it';
}

/** What was known when a deletion was planned. */
export interface Planned {
  readonly version?: number | undefined;
  readonly freed?: Freed | undefined;
}

/** Returns the commands that lift the protection that the plan lifts: Terraform comes to what is above only after this. */
export function lifts(session: Session, world: World, freed: Freed | undefined): readonly Command[] {
  return (freed?.from ?? [])
    .filter(({uid, version}) => world.resources.get(uid)?.protect && !overtaken(session, world, uid, version))
    .map(({uid}) => ({do: 'update', uid, patch: {protect: false}}));
}

function isKept(errors: readonly Said[], by: string): boolean {
  return errors.every(({code}) => code === by);
}

/** Says whether what protected a resource has been lifted in between. */
function isUnprotected(world: World, uid: string, errors: readonly Said[]): boolean {
  const resource = world.resources.get(uid);
  return isKept(errors, 'resource/protected') && resource !== undefined && protectorOf(world, resource) === undefined;
}

/** With what, or when, something goes that can't go now; undefined where others keep it. */
function whatItStaysFor(session: Session, uid: string, errors: readonly Said[], freed: Freed | undefined): string | undefined {
  const world = session.world();
  if (isKept(errors, 'resource/protected')) {
    const resource = world.resources.get(uid);
    const protector = resource && protectorOf(world, resource);
    // What was to be lifted and still protects has been changed by others since.
    const isLater = (by: Resource): boolean => !freed?.from.some(({uid}) => uid === by.uid) && isOurs(session, world, by);
    return freed && (!protector || isLater(protector)) ? 'when this run has ended that' : undefined;
  }
  const above = new Set([...ancestry(world, world.resources.get(uid)?.parent ?? '')].map((each) => each.uid));
  // A plan is refused that leaves something without what it needs: another one of that comes, or it goes too.
  const isMissed = ({uid: by = ''}: Said): boolean => {
    const misses = world.resources.get(by);
    return above.has(by) || (by !== uid && misses !== undefined && isOurs(session, world, misses));
  };
  if (errors.every(isMissed)) return 'when that is mended, or with what it stands in';
  const isOfUs =
    errors.every(({code}) => code === 'resource/in-use') && usersOf(world, uid).every((each) => isOurs(session, world, each));
  return isOfUs ? 'when that has ended' : undefined;
}
