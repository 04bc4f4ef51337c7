/** What a provider offers, in the terms of Terraform's documentation. */
import type {Type} from './type.ts';

export interface ProviderSchema {
  /** The provider block. */
  readonly provider: Schema;
  readonly resources: {readonly [type: string]: Schema};
  readonly dataSources: {readonly [type: string]: Schema};
  readonly functions: {readonly [name: string]: FunctionSchema};
}

export interface Schema {
  /** Counts the changes of a resource's state that an older one has to be upgraded for; 0 when absent. */
  readonly version?: number;
  /** Markdown, as are all descriptions. */
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly attributes: Attributes;
}

export interface Attributes {
  readonly [name: string]: Attribute;
}

export type Attribute = {
  readonly description?: string;
  /** One of these three, or optional and computed together. */
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  /** Is in no plan and no state; Terraform 1.11 or newer. */
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
} & (
  | {readonly type: Type; readonly nesting?: never; readonly attributes?: never}
  | {readonly type?: never; readonly nesting: Nesting; readonly attributes: Attributes}
);

export type Nesting = 'single' | 'list' | 'set' | 'map';

export interface FunctionSchema {
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  /** Takes the rest of the arguments. */
  readonly variadic?: Parameter;
  readonly returns: Type;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly description?: string;
  /** Without these Terraform refuses such arguments, or answers unknown, without asking. */
  readonly allowNull?: boolean;
  readonly allowUnknown?: boolean;
}
