/** The module of constructs for cdktf, and the same for its successor: only the name of the library differs. */
import {PROVIDER} from '#engine/terraform/name.ts';
import {className, listName, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {dataSourceSchema, listSchema, resourceSchema} from '../schema/resource.ts';
import {baseClass} from './base-class.ts';
import {type Construct, constructClass} from './classes.ts';
import {providerClass} from './provider-class.ts';
import {plainSlots, slotsOf} from './slots.ts';
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

/** Of every kind the resource, one that is there, and all that are. */
function constructs(): readonly Construct[] {
  return catalogue.kinds.flatMap((kind): readonly Construct[] => {
    const [type, list] = [typeName(kind), listName(kind)];
    const [one, all] = [dataSourceSchema(kind), listSchema(kind)];
    const name = className(type);
    return [
      {base: 'Resource', name, type, doc: kind.doc, slots: slotsOf(type, resourceSchema(kind).attributes)},
      {base: 'DataSource', name: `Data${name}`, type, doc: one.description ?? '', slots: slotsOf(type, one.attributes)},
      {
        base: 'DataSource',
        name: `Data${className(list)}`,
        type: list,
        doc: all.description ?? '',
        slots: plainSlots(all.attributes),
      },
    ];
  });
}

function head(library: string, version: string): string {
  return `/** Constructs of every kind for ${library}, made of the catalogue by \`npm run reference\`. */
import {
  type IResolvable,
  ImportableResource,
  type ITerraformDependable,
  TerraformDataSource,
  type TerraformMetaArguments,
  TerraformProvider,
  TerraformResource,
} from ${quoted(library)};
import {Construct} from 'constructs';
import {noHcl, type Shape, written} from '../written.ts';

/** A construct or data source of one of these types; or what such a one is referred to by, as a text. */
export type Reference<T extends string> =
  | string
  | {readonly terraformResourceType: T; readonly id: string; readonly reference: string};

const MADE: {providerName: string; providerVersion: string} = {providerName: ${quoted(PROVIDER)}, providerVersion: ${quoted(version)}};
`;
}
