/** What the classes of constructs have in common: how they are written out. */

/** A class above those of resources, or of data sources, which nobody sees. */
export function baseClass(name: string, above: string): string {
  return `abstract class ${name} extends ${above} {
  readonly #props: object;
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, type: string, props: TerraformMetaArguments, shape: object) {
    super(scope, id, {...props, terraformResourceType: type, terraformGeneratorMetadata: MADE});
    this.#props = props;
    this.#shape = shape as Shape;
  }

${synthesis('this.#shape')}}
`;
}

/** What every element of Terraform has that is written out. */
export function synthesis(shape: string): string {
  return `  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(this.#props, ${shape});
  }

  protected override synthesizeHclAttributes(): {[name: string]: unknown} {
    return noHcl(this.terraformResourceType);
  }
`;
}
