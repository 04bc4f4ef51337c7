/** The module of constructs for cdktf, and the same for its successor: only the name of the library differs. */
import {PROVIDER} from '#engine/terraform/name.ts';
import {className, listName, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {dataSourceSchema, listSchema, resourceSchema} from '../schema/resource.ts';
import {baseClass} from './base-class.ts';
import {type Construct, constructClass} from './classes.ts';
import {providerClass} from './provider-class.ts';
import {shapeName, shapeOf} from './shape.ts';
import {isSet, plainSlots, slotsOf} from './slots.ts';
import {quoted} from './words.ts';

/** The text of the module, for constructs of the provider in this version; with the patterns, as they are written for one library. */
export function constructsModule(library: string, version: string, patterns: readonly string[]): string {
  return [
    head(library, version),
    baseClass('Resource', 'TerraformResource'),
    baseClass('DataSource', 'TerraformDataSource'),
    providerClass(),
    ...constructs().map(constructClass),
    ...patterns.map(asPart),
  ].join('\n');
}

/** What a pattern imports stands in the same module, and what patterns share among them is nobody else's. */
function asPart(pattern: string): string {
  return pattern
    .replace(/^\/\*\* .* \*\/\n/, '')
    .replace(/^import [^;]*;\n/gm, '')
    .replace(/^export function/gm, 'function')
    .trimStart();
}

/** Of every kind the resource, one that is there, and all that are. What is read of each of them has one shape. */
function constructs(): readonly Construct[] {
  return catalogue.kinds.flatMap((kind): readonly Construct[] => {
    const [type, list] = [typeName(kind), listName(kind)];
    const [one, all] = [dataSourceSchema(kind), listSchema(kind)];
    const name = className(type);
    const slots = slotsOf(type, resourceSchema(kind).attributes);
    const sourceSlots = slotsOf(type, one.attributes);
    const listSlots = plainSlots(all.attributes).map((slot) => (slot.within.length > 0 ? {...slot, like: name} : slot));
    const reads = `readOnly(${shapeName(name)}())`;
    return [
      {base: 'Resource', name, type, doc: kind.doc, slots, shape: shapeOf(slots)},
      {
        base: 'DataSource',
        name: `Data${name}`,
        type,
        doc: one.description ?? '',
        slots: sourceSlots,
        reads: name,
        shape: `{...${reads}, ${shapeOf(sourceSlots.filter(isSet)).slice(1)}`,
      },
      {
        base: 'DataSource',
        name: `Data${className(list)}`,
        type: list,
        doc: all.description ?? '',
        slots: listSlots,
        shape: shapeOf(listSlots),
      },
    ];
  });
}

function head(library: string, version: string): string {
  return `/** Constructs of every kind for ${library}, made of the catalogue by \`npm run reference\`. */
import {
  ComplexList,
  ComplexMap,
  ComplexObject,
  type IResolvable,
  ImportableResource,
  type ITerraformDependable,
  TerraformDataSource,
  type TerraformMetaArguments,
  TerraformProvider,
  TerraformResource,
} from ${quoted(library)};
import {Construct} from 'constructs';
import {accessibleWith} from '../accessors.ts';
import {keepProps, valuesOf} from '../inputs.ts';
import {readOnly, type Shape} from '../shape.ts';
import {noHcl, written} from '../written.ts';

/** A construct or data source of one of these types; or what such a one is referred to by, as a text. */
export type Reference<T extends string> =
  | string
  | {readonly terraformResourceType: T; readonly id: string; readonly reference: string};

/** A nested value, as a token. */
export interface Output extends IResolvable {
  readonly fqn: string;
}

/** Many objects by position, as in a list or set. */
export interface OutputList<T> extends Output {
  get(index: number): T & Output;
}

/** Many objects by name. */
export interface OutputMap<T> extends Output {
  get(key: string): T & Output;
}

const META_ARGUMENTS: readonly string[] = ['dependsOn', 'count', 'provider', 'lifecycle', 'forEach', 'provisioners', 'connection'];
const accessible: (owner: {readonly prototype: object}, shape: () => Shape) => Shape = accessibleWith({ComplexObject, ComplexList, ComplexMap});

const MADE: {providerName: string; providerVersion: string} = {providerName: ${quoted(PROVIDER)}, providerVersion: ${quoted(version)}};
`;
}
