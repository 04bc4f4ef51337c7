/** The class of the provider block. */
import {PROVIDER} from '#engine/terraform/name.ts';
import {pascal} from '#engine/terraform/naming.ts';
import {providerSchema} from '../settings.ts';
import {synthesis} from './base-class.ts';
import {propsInterface} from './props.ts';
import {shapeOf} from './shape.ts';
import {plainSlots} from './slots.ts';
import {comment, quoted} from './words.ts';

/** Its props, and itself. */
export function providerClass(): string {
  const name = `${pascal(PROVIDER)}Provider`;
  const slots = plainSlots({
    ...providerSchema.attributes,
    alias: {type: 'string', optional: true, description: 'The name of this provider block beside another one.'},
  });
  const own = slots.filter((slot) => slot.name !== 'alias');
  return `${propsInterface(`${name}Props`, `What ${name} takes.`, slots)}
${comment(providerSchema.description)}export class ${name} extends TerraformProvider {
  static readonly tfResourceType: ${quoted(PROVIDER)} = ${quoted(PROVIDER)};
  readonly #props: ${name}Props;

  constructor(scope: Construct, id: string, props: ${name}Props = {}) {
    super(scope, id, {
      terraformResourceType: ${quoted(PROVIDER)},
      terraformGeneratorMetadata: MADE,
      terraformProviderSource: ${quoted(`${PROVIDER}/${PROVIDER}`)},
    });
    this.#props = props;
  }

  override get alias(): string | undefined {
    return this.#props.alias;
  }

${synthesis(shapeOf(own))}}
`;
}
