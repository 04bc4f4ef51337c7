/** The changes for what goes, and for what is let go. */
import type {Resource} from '../world.ts';
import type {Change, Owning} from './change.ts';
import type {Leaving} from './leaving.ts';

export function departures(owning: Owning, leaving: Leaving, isDestroy: boolean): readonly Change[] {
  const gone = [...leaving.doomed.values()].map((prior): Change => {
    const code = leaving.unowned.has(prior.uid) ? 'exclusive' : isDestroy ? 'destroy' : 'no-longer-declared';
    return {
      action: 'delete',
      uid: prior.uid,
      kind: prior.kind,
      reason: {code},
      prior,
      match: undefined,
      declared: undefined,
      commands: [{do: 'delete', uid: prior.uid}],
    };
  });
  const letGo = (prior: Resource, action: 'forget' | 'release'): Change => ({
    action,
    uid: prior.uid,
    kind: prior.kind,
    reason: {code: action === 'forget' ? 'forgotten' : 'no-longer-declared'},
    prior,
    match: undefined,
    declared: undefined,
    commands: prior.owners.filter((owner) => owning.stacks.has(owner)).map((owner) => ({do: 'release', uid: prior.uid, owner})),
  });
  return [
    ...gone,
    ...leaving.released.map((each) => letGo(each, 'release')),
    ...leaving.forgotten.map((each) => letGo(each, 'forget')),
  ];
}
