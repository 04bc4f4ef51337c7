/** What the classes of constructs have in common: how they are written out. */

/** A class above those of resources, or of data sources, which nobody sees. */
export function baseClass(name: string, above: string): string {
  return `abstract class ${name} extends ${above} {
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, type: string, props: TerraformMetaArguments, shape: object) {
    super(scope, id, {...props, terraformResourceType: type, terraformGeneratorMetadata: MADE});
    this.#shape = shape as Shape;
    keepProps(this, this.#shape, props, META_ARGUMENTS);
  }

${synthesis}}
`;
}

/** What every element of Terraform has that is written out. */
export const synthesis = `  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(valuesOf(this), this.#shape);
  }

  protected override synthesizeHclAttributes(): {[name: string]: unknown} {
    return noHcl(this.terraformResourceType);
  }
`;
