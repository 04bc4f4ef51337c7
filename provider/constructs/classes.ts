/** The classes of constructs. */
import {attributesInterface, outputReferences, setters} from './getters.ts';
import {propsInterface} from './props.ts';
import {shapeName} from './shape.ts';
import {isSet, type Slot} from './slots.ts';
import {comment, quoted} from './words.ts';

/** A class to be: of a resource, or of a data source. */
export interface Construct {
  readonly base: 'Resource' | 'DataSource';
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  readonly slots: readonly Slot[];
  /** The interface of its attributes, where another class has the same. */
  readonly reads?: string;
  /** The expression of its shape. */
  readonly shape: string;
}

/** Its props, its attributes, and itself. */
export function constructClass({base, name, type, doc, slots, reads, shape}: Construct): string {
  const isOptional = !slots.some(({attribute}) => attribute.required);
  return `${propsInterface(`${name}Props`, `What ${name} takes.`, slots.filter(isSet), 'TerraformMetaArguments')}
${reads ? '' : `${attributesInterface(name, `Attributes of ${name}, to read.`, slots)}${outputReferences(name, slots)}\n`}const ${shapeName(name)} = (): Shape => (${shape});

export interface ${name} extends ${reads ?? name}Attributes {
${setters(name, slots)}}

${comment(doc)}export class ${name} extends ${base} {
  static readonly tfResourceType: ${quoted(type)} = ${quoted(type)};
  declare readonly terraformResourceType: ${quoted(type)};
${base === 'Resource' ? importing(name) : ''}
  constructor(scope: Construct, id: string, props: ${name}Props${isOptional ? ' = {}' : ''}) {
    super(scope, id, ${quoted(type)}, props, accessible(${name}, ${shapeName(name)}));
  }
}
`;
}

function importing(name: string): string {
  return `
  /** An import block alone, for \`terraform plan -generate-config-out\`; \`importFrom(id)\` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: ${name}.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }
`;
}
