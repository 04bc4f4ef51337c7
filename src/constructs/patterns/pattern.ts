/** What the patterns have in common: several resources that are declared as one. */
import type {ITerraformDependable, TerraformMetaArguments, TerraformProvider} from 'cdktf';
import type {Reference} from '../generated/cdktf.ts';

/** What every pattern takes, and hands on to each of its resources. */
export interface PatternProps {
  /** What must be there before it, such as a subscription of an organisation further up. */
  readonly dependsOn?: ITerraformDependable[];
  /** The provider block, where there are several. */
  readonly provider?: TerraformProvider;
}

/** What a kind takes, without the meta-arguments of Terraform and without what the pattern sets. */
export type Own<Props, Set extends keyof Props> = Omit<Props, keyof TerraformMetaArguments | Set>;

/** The meta-arguments of each resource. */
export function handedOn({dependsOn, provider}: PatternProps): TerraformMetaArguments {
  return {...(dependsOn ? {dependsOn} : {}), ...(provider ? {provider} : {})};
}

/** The id of what joins this to something: one that came of a place in a list would change with the list. */
export function idOf(reference: Reference<string>): string {
  if (typeof reference !== 'string') return pathOf(reference).split('/').slice(1).join('-');
  if (reference.includes('${'))
    throw new Error(`${reference} is known to Terraform alone: refer to it by a construct, or by its address`);
  return reference.replaceAll('/', '-');
}

/** One of what a pattern has by name. */
export function oneOf<T>(pattern: object, what: string, all: ReadonlyMap<string, T>, name: string): T {
  const found = all.get(name);
  if (found) return found;
  throw new Error(`${pathOf(pattern)} has no ${what} ${name}; it has ${[...all.keys()].join(', ') || 'none'}`);
}

/** Every construct has one. */
function pathOf(construct: object): string {
  return (construct as {readonly node: {readonly path: string}}).node.path;
}
