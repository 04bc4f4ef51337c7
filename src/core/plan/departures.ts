/** What leaves: goes, is let go, or is born again as something else. */
import type {Resource} from '../resource.ts';
import type {Seal} from '../secret.ts';
import type {Change, Owning} from './change.ts';
import {findLeaving, type Leaving, type Staying} from './leaving.ts';
import type {PlanInput} from './planned.ts';
import {type Spread, spreadReplacements} from './replace.ts';

export interface Departing {
  readonly owning: Owning;
  readonly staying: Omit<Staying, 'stuck' | 'isReplaced'>;
  readonly mode: PlanInput['mode'];
  readonly digest: (text: string) => string;
  readonly seal: Seal | undefined;
}

/** What goes and what is born again. A replacement that is held keeps its references, so that more may have to stay. */
export function depart(departing: Departing, direct: readonly Change[]): {readonly leaving: Leaving; readonly spread: Spread} {
  const {owning, staying, mode, digest, seal} = departing;
  const replaced = new Set(direct.flatMap(({action, uid}) => (action === 'replace' ? uid : [])));
  let stuck: ReadonlySet<string> = new Set();
  for (;;) {
    const leaving = findLeaving({...staying, stuck, isReplaced: (uid) => replaced.has(uid)});
    const changes = [...direct, ...departures(owning, leaving, mode)];
    const spread = spreadReplacements({owning, matched: staying.matched, doomed: leaving.doomed, stuck, digest, seal}, changes);
    if (spread.held.length === stuck.size) return {leaving, spread};
    stuck = new Set(spread.held.map((each) => each.resource.uid));
  }
}

/** The changes for what goes, and for what is let go. */
function departures(owning: Owning, leaving: Leaving, mode: PlanInput['mode']): readonly Change[] {
  const missing = mode === 'rollback' ? 'not-there-then' : 'no-longer-declared';
  const gone = [...leaving.doomed.values()].map((prior): Change => {
    const code = leaving.unowned.has(prior.uid) ? 'exclusive' : mode === 'destroy' ? 'destroy' : missing;
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
    reason: {code: action === 'forget' ? 'forgotten' : missing},
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
