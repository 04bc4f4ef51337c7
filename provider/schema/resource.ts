/** The schema of a kind's resource: where it stands, what it is called, its fields, and what every resource has. */
import {addressForm} from '#core/explain/place.ts';
import {attributeOfParent} from '#engine/one-by-one/target.ts';
import {NAMESPACE} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {FieldType} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Attribute, Attributes, Schema} from '../protocol/schema.ts';
import {attributesOf, computed, shapeOf} from './attributes.ts';

/** Said of an attribute. */
const REPLACES = 'A change replaces the resource.';

export function resourceSchema(kind: Kind): Schema {
  return {
    description: kind.doc,
    attributes: {
      ...identityOf(kind),
      ...keyOf(kind),
      ...attributesOf(kind.fields),
      ...computedOf(kind),
      labels: {type: ['map', 'string'], optional: true, computed: true, description: 'Words of your own, to select by.'},
      protect: {
        type: 'bool',
        optional: true,
        computed: true,
        description: 'While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`.',
      },
    },
  };
}

/** Of one that is there: all that is known of it, by its id. */
export function dataSourceSchema(kind: Kind): Schema {
  const {attributes} = resourceSchema(kind);
  return {
    description: kind.doc,
    attributes: {
      ...computed(attributes),
      id: {type: 'string', required: true, description: idDoc(kind)},
    },
  };
}

/** Of all that are there, in an organisation and below, or with labels. */
export function listSchema(kind: Kind): Schema {
  const {attributes} = resourceSchema(kind);
  return {
    description: `All that there are, or those that are asked for, as one list. ${kind.doc}`,
    attributes: {
      ...(kind.parent === undefined
        ? {}
        : {
            [NAMESPACE]: {
              type: 'string',
              optional: true,
              description: `Only in this ${NAMESPACE} and all below it.`,
            } as Attribute,
          }),
      labels: {type: ['map', 'string'], optional: true, description: 'Only those with all of these labels.'},
      ids: {type: ['list', 'string'], computed: true, description: 'Their ids, sorted.'},
      items: {
        nesting: 'list',
        attributes: computed(attributes),
        computed: true,
        description: 'They themselves, in the same order.',
      },
    },
  };
}

function identityOf(kind: Kind): Attributes {
  const parent = kind.parent === undefined ? undefined : catalogue.kind(kind.parent);
  return {
    id: {type: 'string', computed: true, description: idDoc(kind)},
    uid: {type: 'string', computed: true, description: 'What it is by birth, however it is called.'},
    reference: {
      type: 'string',
      computed: true,
      description: 'How a field that may refer to several kinds names it, such as `group:acme:ops`.',
    },
    stack: {type: 'string', computed: true, description: 'The stack that owns it.'},
    ...(parent
      ? {
          [attributeOfParent(kind)]: {
            type: 'string',
            ...(kind.nests ? {optional: true} : {required: true}),
            description: `The ${parent.name} that it stands in: the \`id\` of one${kind.nests ? '; left out at the root' : ''}. ${kind.immutable.includes('parent') ? REPLACES : 'A change moves it.'}`,
          } as Attribute,
        }
      : {}),
  };
}

function keyOf(kind: Kind): Attributes {
  return Object.fromEntries(
    kind.keyParts.map((part) => {
      const type = kind.key[part] as FieldType;
      const kinds = type.refersTo?.join(' or ');
      const isRenamed = !kind.immutable.includes('name');
      const doc = `${kinds ? `Refers to ${kinds}` : `Its ${part}: ${type.type}`}. ${isRenamed ? 'A change renames it: it keeps its uid, what stands below it, and what refers to it.' : REPLACES}`;
      return [part, {required: true, description: doc, ...shapeOf(type)} as Attribute];
    }),
  );
}

/** Lists the attributes of its place that a resource keeps: with another value it is replaced. */
export function identifying(kind: Kind): readonly string[] {
  return [
    ...(kind.immutable.includes('name') ? kind.keyParts : []),
    ...(kind.parent !== undefined && kind.immutable.includes('parent') ? [attributeOfParent(kind)] : []),
  ];
}

function computedOf(kind: Kind): Attributes {
  return Object.fromEntries(
    Object.entries(kind.computed ?? {}).map(([name, {type, doc}]) => [
      name,
      {type: type === 'text' ? 'string' : ['list', 'string'], computed: true, description: doc},
    ]),
  );
}

/** `ORGANISATION:ZONE:NAME:TYPE` */
export function idForm(kind: Kind): string {
  return addressForm(catalogue, kind).slice(kind.name.length + 1);
}

function idDoc(kind: Kind): string {
  return `Its address without its kind: \`${idForm(kind)}\`. Imports take it too.`;
}
