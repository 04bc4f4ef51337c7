/** Asks the lints of all products about what a config declares. */
import {addressBook} from '../address.ts';
import type {Diagnostic} from '../diagnostic.ts';
import {diagnosticOf} from '../plan/carry-out.ts';
import type {DraftedPlan, PlanInput} from '../plan/planned.ts';
import type {Resource} from '../resource.ts';
import {findVariableNames} from './variable-names.ts';

/** What is found in a config that is right otherwise; nothing where a store is planned on, since much of it is not in the plan. */
export function look(input: PlanInput, made: DraftedPlan): readonly Diagnostic[] {
  if (input.mode !== 'validate' || made.diagnostics.some((each) => each.severity === 'error')) return [];
  const found: Diagnostic[] = [...findVariableNames(input.config)];
  const {asOf} = input;
  const world = made.after;
  const book = addressBook(world);
  const declaredOf = new Map(made.changes.map((change) => [change.uid, change.declared]));
  const byKind = declaredByKind(made);
  for (const lint of input.managers.flatMap((manager) => manager.lints ?? [])) {
    if (lint.severity === 'off' && input.config.settings.lint?.[lint.id] === undefined) continue;
    const declared = lint.kinds.flatMap((kind) => byKind.get(kind) ?? []);
    if (declared.length === 0) continue;
    lint.check({
      world,
      asOf,
      declared,
      report(uid, problem) {
        const resource = world.resources.get(uid);
        const address = resource ? book.of(resource) : uid;
        found.push(diagnosticOf({...problem, code: lint.id, uid, address}, 'warning', declaredOf.get(uid), input));
      },
    });
  }
  return found;
}

function declaredByKind({changes}: DraftedPlan): ReadonlyMap<string, readonly Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const {planned} of changes) {
    const group = planned && groups.get(planned.kind);
    if (group) group.push(planned);
    else if (planned) groups.set(planned.kind, [planned]);
  }
  return groups;
}
