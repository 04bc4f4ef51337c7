/** When something, or anything directly under it, has changed last: told by the log, which also knows what is gone. */
import type {Created, Moved} from '#core/event.ts';
import type {Resource} from '#core/resource.ts';
import type {Store} from '#stores/store.ts';

export function lastChanges(store: Store): (resource: Resource) => number {
  const parents = new Map<string, string>();
  const last = new Map<string, number>();
  for (const {uid, type, data, position} of store.events(1, Number.MAX_SAFE_INTEGER)) {
    last.set(uid, position);
    last.set(parents.get(uid) ?? '', position);
    if (!type.endsWith('.created') && !type.endsWith('.moved')) continue;
    const {parent} = JSON.parse(data) as Created | Moved;
    parents.set(uid, parent);
    last.set(parent, position);
  }
  return ({uid}) => last.get(uid) ?? 0;
}
