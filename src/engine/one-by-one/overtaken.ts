/** Whether what is there is still what was looked at when a plan was made. */
import type {World} from '#core/world.ts';
import type {Problem} from '#schemas/field.ts';
import type {Session} from './session.ts';

export const STALE: Problem = {
  code: 'plan/stale',
  summary: 'the plan is stale: something else stands here now, or stood here and is gone',
  hint: 'plan again',
};

/** Why a plan for a resource of that version can't be carried out any more; what its own run has changed meanwhile is no reason. */
export function overtaken(session: Session, world: World, uid: string, version: number | undefined): Problem | undefined {
  const there = world.resources.get(uid);
  if (version === undefined || !there || there.version === version) return undefined;
  const last = session.event(there.updated)?.run;
  if (!last || last.correlation === session.correlation) return undefined;
  return {
    ...STALE,
    summary: `the plan is stale: this was changed by ${last.actor} through ${last.way} at ${last.time} (event ${there.updated})`,
  };
}
