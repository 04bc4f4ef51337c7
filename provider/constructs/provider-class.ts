/** The class of the provider block. */
import {PROVIDER} from '#engine/terraform/name.ts';
import {pascal} from '#engine/terraform/naming.ts';
import {providerSchema} from '../settings.ts';
import {synthesis} from './base-class.ts';
import {propsInterface} from './props.ts';
import {shapeName, shapeOf} from './shape.ts';
import {plainSlots, type Slot} from './slots.ts';
import {comment, quoted} from './words.ts';

/** Its props, and itself: a provider block has nothing to read but what was set. */
export function providerClass(): string {
  const name = `${pascal(PROVIDER)}Provider`;
  const slots = plainSlots({
    ...providerSchema.attributes,
    alias: {type: 'string', optional: true, description: 'The name of this provider block beside another one.'},
  });
  return `${propsInterface(`${name}Props`, `What ${name} takes.`, slots)}
const ${shapeName(name)} = (): Shape => (${shapeOf(slots, () => 'input')});

export interface ${name} {
${slots.map((slot) => members(name, slot)).join('')}}

${comment(providerSchema.description)}export class ${name} extends TerraformProvider {
  static readonly tfResourceType: ${quoted(PROVIDER)} = ${quoted(PROVIDER)};
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, props: ${name}Props = {}) {
    super(scope, id, {
      terraformResourceType: ${quoted(PROVIDER)},
      terraformGeneratorMetadata: MADE,
      terraformProviderSource: ${quoted(`${PROVIDER}/${PROVIDER}`)},
    });
    this.#shape = accessible(${name}, ${shapeName(name)});
    keepProps(this, this.#shape, props, []);
  }

${synthesis}}
`;
}

function members(owner: string, {prop}: Slot): string {
  const given = `${owner}Props['${prop}']`;
  const own = prop === 'alias' ? '' : `  ${prop}: ${given};\n`;
  return `${own}  readonly ${prop}Input: ${given};\n  reset${pascal(prop)}(): void;\n`;
}
