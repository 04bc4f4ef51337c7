/** What the kinds are called in Terraform, and in TypeScript. */
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';
import {PROVIDER} from './name.ts';

/** What organisations are called: the kind that nests. */
export const NAMESPACE = (catalogue.kinds.find((kind) => kind.nests) as Kind).name;

const BY_TYPE = new Map(catalogue.kinds.map((kind) => [typeName(kind), kind]));

/** `pltfrms_dns_record_set`. */
export function typeName(kind: Kind): string {
  return `${PROVIDER}_${kind.name.replaceAll('.', '_')}`;
}

/** The data source that lists a kind: `pltfrms_dns_record_sets`. */
export function listName(kind: Kind): string {
  const product = kind.name.slice(0, kind.name.lastIndexOf('.') + 1);
  return `${PROVIDER}_${product.replaceAll('.', '_')}${kind.collection}`;
}

export function kindOfType(type: string): Kind {
  const kind = BY_TYPE.get(type);
  if (!kind) throw new Error(`there is no kind for ${type}`);
  return kind;
}

/** `pltfrms_dns_record_set` is DnsRecordSet. */
export function className(type: string): string {
  return pascal(type.slice(PROVIDER.length + 1));
}

/** `default_ttl` is DefaultTtl. */
export function pascal(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `default_ttl` is defaultTtl. */
export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
