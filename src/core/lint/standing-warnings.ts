/**
 * Asks the rules that can warn about everything that a config declares, not only about what a plan changes: what is warned of
 * is warned of as long as it stands.
 */
import {addressBook} from '../address.ts';
import type {Refusal} from '../decide.ts';
import type {Manager, Rule, Touched} from '../manager.ts';
import type {Resource} from '../resource.ts';
import type {World} from '../world.ts';

export interface StandingQuery {
  /** The state as the plan leaves it. */
  readonly world: World;
  readonly managers: readonly Manager[];
  readonly asOf: string;
  /** What is declared, and what is derived from that, as it is in that state. */
  readonly declared: Iterable<Resource>;
}

export interface StandingWarnings {
  readonly warnings: readonly (Refusal & {readonly rule: Rule})[];
  /** The resources that a rule was asked about, by rule. */
  readonly asked: ReadonlyMap<Rule, ReadonlySet<string>>;
  /** Says whether a rule has looked at the day. */
  readonly isOfDay: boolean;
}

export function findStandingWarnings({world, managers, asOf, declared}: StandingQuery): StandingWarnings {
  const concerned = sortOut(warningRules(managers), declared);
  const warnings: (Refusal & {readonly rule: Rule})[] = [];
  const book = addressBook(world);
  let isOfDay = false;
  for (const [rule, touched] of concerned) {
    rule.check({
      world,
      before: world,
      touched,
      get asOf() {
        isOfDay = true;
        return asOf;
      },
      report(uid, problem, severity = 'error') {
        // An error that stands is not for this plan to find: only what it changes may be wrong.
        if (severity === 'error') return;
        const resource = world.resources.get(uid);
        warnings.push({...problem, uid, address: resource ? book.of(resource) : uid, rule});
      },
    });
  }
  const asked = new Map([...concerned].map(([rule, touched]) => [rule, new Set(touched.map(({uid}) => uid))]));
  return {warnings, asked, isOfDay};
}

/** Lists the rules that can warn of what stays as it is. */
export function warningRules(managers: readonly Manager[]): readonly Rule[] {
  return managers.flatMap((manager) => manager.rules).filter((rule) => rule.warnsOf !== undefined);
}

/** Sorts out, in one pass, which resources each rule may warn of. */
function sortOut(rules: readonly Rule[], declared: Iterable<Resource>): ReadonlyMap<Rule, Touched[]> {
  const byKind = new Map<string, Rule[]>();
  for (const rule of rules) for (const kind of rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  const found = new Map<Rule, Touched[]>();
  for (const now of declared) {
    for (const rule of byKind.get(now.kind) ?? []) {
      if (!rule.warnsOf?.(now)) continue;
      const touched = found.get(rule);
      const each = {uid: now.uid, prior: now, now};
      if (touched) touched.push(each);
      else found.set(rule, [each]);
    }
  }
  return found;
}
