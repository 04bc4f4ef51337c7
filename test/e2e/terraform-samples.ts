/** Samples of every kind as Terraform configuration, each with all that it needs beside it; made from its declaration. */

import {attributeOfParent} from '#engine/one-by-one/target.ts';
import {typeName} from '#engine/terraform/naming.ts';
import type {Attribute} from '#provider/protocol/schema.ts';
import {resourceSchema} from '#provider/schema/resource.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {FieldType, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {ALSO, BESIDE, sampleRaw} from '../contract/sample.ts';

type Body = {[attribute: string]: unknown};

/** What is declared: by type and name, as in a JSON configuration. */
export type Declared = {[type: string]: {[name: string]: Body}};

/** How a sample differs from the first one of its kind. */
export interface Variant {
  /** Which of the names it has. */
  readonly key: number;
  /** Which of the values each field has that is written. */
  readonly fields: {readonly [field: string]: number};
}

/** The first name of subjects: those of what is beside them are before it. */
export const FIRST_KEY = 5;

/** What a subject is called, and says, where it must fit what is beside it, or be unlike it. */
const OF_SUBJECTS: {readonly [where: string]: (n: number) => Raw} = {
  'product.name': (n) => (n === FIRST_KEY ? 'payments' : 'dns'),
  'product.limits': (n) => ({merchants: String(1000 + n)}),
  'communication.mail_domain.name': (n) => `mail-${n}.name-1.test`,
  'communication.sender.name': (n) => `Name-${n}@name-1.test`,
  'iam.custom_domain.name': (n) => `pages-${n}.name-1.test`,
  'communication.channel.type': (n) => (n === 1 ? 'email' : 'sms'),
  'communication.channel.adapter': (n) => (n === 1 ? 'smtp' : 'smpp'),
  'network.datacenter.asn': (n) => String(64_499 + n),
  'network.datacenter.router_id': (n) => `192.0.2.${10 + n}`,
  'network.router.router_id': (n) => `192.0.2.${20 + n}`,
};

/** The fields that a sample cannot do without. */
export function neededFields(kind: Kind): readonly string[] {
  return Object.keys(kind.fields).filter((name) => kind.fields[name]?.required || ALSO[kind.name]?.includes(name));
}

/** Declares the subject of a test; what others need is never one, so that it may be renamed, replaced and destroyed. */
export function declareSubject(declared: Declared, kind: Kind, variant: Variant): void {
  put(declared, kind, 'subject', bodyOf(declared, kind, {...variant, isSubject: true}));
}

/** Declares the n-th sample of a kind that others need, and answers its type and name. */
function declare(declared: Declared, kind: Kind, n: number): string {
  const name = `beside_${n}`;
  if (!declared[typeName(kind)]?.[name])
    put(declared, kind, name, bodyOf(declared, kind, {key: n, fields: allAt(neededFields(kind), n), isSubject: false}));
  return `${typeName(kind)}.${name}`;
}

function put(declared: Declared, kind: Kind, name: string, body: Body): void {
  (declared[typeName(kind)] ??= {})[name] = body;
}

function bodyOf(declared: Declared, kind: Kind, {key, fields, isSubject}: Variant & {isSubject: boolean}): Body {
  const body: Body = {};
  if (kind.parent !== undefined && !kind.nests) body[attributeOfParent(kind)] = placeOf(declared, kind, isSubject);
  const beside = (BESIDE[kind.name] ?? []).map((each) => declare(declared, catalogue.kind(each) as Kind, isSubject ? 1 : key));
  if (beside.length > 0) body['depends_on'] = beside;
  const {attributes} = resourceSchema(kind);
  const write = (name: string, type: FieldType, n: number): void => {
    const own = isSubject ? OF_SUBJECTS[`${kind.name}.${name}`] : undefined;
    body[name] = shaped(attributes[name] as Attribute, own ? own(n) : writtenOf(declared, type, n, `${kind.name}.${name}`));
  };
  for (const [part, type] of Object.entries(kind.key)) write(part, type, isSubject && type.refersTo ? key - FIRST_KEY + 1 : key);
  for (const [field, n] of Object.entries(fields)) write(field, kind.fields[field] as FieldType, n);
  return body;
}

/** All of them in one organisation, subscribed to everything; but what subscribes one to something stands in another. */
function placeOf(declared: Declared, kind: Kind, isSubject: boolean): string {
  const parent = catalogue.kind(kind.parent as string) as Kind;
  if (parent.nests && kind.needsSubscription) return `\${${subscription(declared, kind)}.${parent.name}}`;
  return `\${${declare(declared, parent, kind.subscribes && isSubject ? 9 : 1)}.id}`;
}

/** The same value for several fields. */
export function allAt(fields: readonly string[], n: number): Variant['fields'] {
  return Object.fromEntries(fields.map((field) => [field, n]));
}

function subscription(declared: Declared, {product}: Kind): string {
  const kind = catalogue.kinds.find((each) => each.subscribes) as Kind;
  const above = declare(declared, catalogue.kind(kind.parent as string) as Kind, 1);
  const body = {[attributeOfParent(kind)]: `\${${above}.id}`, [kind.keyParts[0] as string]: product};
  put(declared, kind, product, body);
  return `${typeName(kind)}.${product}`;
}

function writtenOf(declared: Declared, type: FieldType, n: number, where: string): unknown {
  const kinds = type.refersTo ?? type.item?.refersTo;
  if (!kinds) return sampleRaw(type, n, where);
  const target = (m: number): string =>
    `\${${declare(declared, catalogue.kind(kinds[0] as string) as Kind, m)}.${kinds.length > 1 ? 'reference' : 'id'}}`;
  return type.refersTo ? target(n) : Array.from({length: type.least ?? 1}, (_, index) => target(n + index));
}

/** A value without what only the world may say, and as a list where it was written short. */
function shaped(attribute: Attribute, value: unknown): unknown {
  const many = attribute.nesting ?? (Array.isArray(attribute.type) ? attribute.type[0] : undefined);
  if (many === 'list' || many === 'set') {
    const items = Array.isArray(value) ? value : [value];
    return items.map((each) => (attribute.attributes ? object(attribute.attributes, each) : each));
  }
  if (!attribute.attributes) return value;
  if (many === 'map')
    return Object.fromEntries(
      Object.entries(value as object).map(([key, each]) => [key, object(attribute.attributes ?? {}, each as Raw)]),
    );
  return object(attribute.attributes, value as Raw);
}

function object(attributes: {readonly [name: string]: Attribute}, value: unknown): unknown {
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([name]) => attributes[name]?.required || attributes[name]?.optional)
      .map(([name, each]) => [name, shaped(attributes[name] as Attribute, each)]),
  );
}
