/** A state in which the examples of all kinds are there: planned as a config is, so that no example can be wrong. */
import {readConfig} from '#core/config/read-config.ts';
import {plan} from '#core/plan/plan.ts';
import type {Plan} from '#core/plan/planned.ts';
import {emptyWorld, type World} from '#core/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {digest} from '../../digest.ts';

type Body = {[key: string]: Raw};

export function exampleWorld(): World {
  return examplePlan().after;
}

/** Plans the examples on an empty state. */
export function examplePlan(): Plan {
  const root: Body = {stack: 'web'};
  fill(root, undefined);
  const made = plan({
    config: readConfig(catalogue, [{name: 'examples', root}]),
    world: emptyWorld(catalogue),
    head: {position: 0, hash: ''},
    managers,
    asOf: '2026-01-01',
    digest,
    eventAt: () => undefined,
  });
  const wrong = made.diagnostics.filter(({severity}) => severity === 'error');
  if (wrong.length > 0) throw new Error(`the examples of the catalogue are wrong: ${JSON.stringify(wrong, null, 2)}`);
  return made;
}

/** Puts the examples of the kinds below one into its body, and below the first of each those of the kinds below that. */
function fill(body: Body, above: Kind | undefined): void {
  for (const kind of catalogue.under(above?.name)) {
    if (kind === above) continue;
    const entries = entriesOf(kind);
    if (!entries) continue;
    at(body, kind.path.slice(0, -1))[kind.path.at(-1) as string] = entries;
    if (catalogue.under(kind.name).length > 0) fill(at(entries, [Object.keys(entries)[0] as string]), kind);
  }
}

/** A copy of its examples; those of what subscribes have one for each product. */
function entriesOf(kind: Kind): Body | undefined {
  if (!kind.examples) return undefined;
  const all = kind.subscribes ? Object.fromEntries(catalogue.products.map((product) => [product, {}])) : {};
  return structuredClone({...kind.examples, ...all, ...kind.examples}) as Body;
}

function at(body: Body, path: readonly string[]): Body {
  return path.reduce((each, key) => (each[key] ??= {}) as Body, body);
}
