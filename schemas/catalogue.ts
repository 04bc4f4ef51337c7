/** The catalogue: the one list of kinds. Every face is a loop over it. */
import {auditKinds} from './audit.ts';
import {communicationKinds} from './communication.ts';
import {dnsKinds} from './dns.ts';
import {iamKinds} from './iam.ts';
import type {Kind} from './kind.ts';
import {networkKinds} from './network.ts';
import {paymentsKinds} from './payments.ts';
import {platformKinds} from './platform.ts';

export interface Catalogue {
  readonly kinds: readonly Kind[];
  /** Products that an organisation can subscribe to. */
  readonly products: readonly string[];
  kind(name: string): Kind | undefined;
  /** The kinds that stand under a kind; under undefined, those at the root of the document. */
  under(name: string | undefined): readonly Kind[];
  /** The names of a resource below its organisation, outermost first: a record set's are zone, name, type. */
  keyPath(kind: Kind): readonly string[];
}

/** Puts kinds together into a catalogue. */
export function makeCatalogue(kinds: readonly Kind[]): Catalogue {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const below = new Map<string | undefined, Kind[]>();
  const place = (parent: string | undefined, kind: Kind): unknown => below.set(parent, [...(below.get(parent) ?? []), kind]);
  for (const kind of kinds) {
    place(kind.parent, kind);
    if (kind.nests) place(undefined, kind);
  }
  const keyPath = (kind: Kind): readonly string[] => {
    const parent = kind.parent === undefined ? undefined : byName.get(kind.parent);
    return parent && !parent.nests ? [...keyPath(parent), ...kind.keyParts] : kind.keyParts;
  };
  return {
    kinds,
    products: [...new Set(kinds.map((kind) => kind.product))].filter((product) => product !== 'platform'),
    kind: (name) => byName.get(name),
    under: (name) => below.get(name) ?? [],
    keyPath,
  };
}

export const catalogue: Catalogue = makeCatalogue([
  ...platformKinds,
  ...dnsKinds,
  ...iamKinds,
  ...paymentsKinds,
  ...communicationKinds,
  ...networkKinds,
  ...auditKinds,
]);
