/** A client of a reseller. */
import {Construct} from 'constructs';
import {
  Grant,
  type GrantProps,
  Group,
  Membership,
  Organisation,
  type OrganisationProps,
  Product,
  type ProductProps,
  type Reference,
} from '../generated/cdktf.ts';
import {handedOn, idOf, type Own, oneOf, type PatternProps} from './pattern.ts';

/** What ResellerClient takes: what an organisation takes, and what stands in it. */
export interface ResellerClientProps extends PatternProps, Own<OrganisationProps, 'organisation'> {
  /** The organisation of the reseller. */
  readonly reseller: Reference<'pltfrms_organisation'>;
  /** Who runs it: the members of its group `admins`, which owns it. */
  readonly admins?: readonly Reference<'pltfrms_account' | 'pltfrms_group'>[] | undefined;
  /** Who else may do what in it. */
  readonly access?: readonly Own<GrantProps, 'organisation'>[] | undefined;
  /** Organisations within it, by name. Left out: `staging`, and `production`, which is protected. */
  readonly environments?: {readonly [name: string]: Own<OrganisationProps, 'organisation' | 'name'>} | undefined;
  /** What it subscribes to itself, by name, with limits or a mode of its own; what an organisation further up subscribes to it has already. */
  readonly products?: {readonly [name: string]: Own<ProductProps, 'organisation' | 'name'>} | undefined;
}

/** A client of a reseller: an isolated organisation that its own admins own, with its environments, products and who has access. */
export class ResellerClient extends Construct {
  /** The client itself. */
  readonly organisation: Organisation;
  /** The group of who runs it. */
  readonly admins: Group;
  readonly #environments: ReadonlyMap<string, Organisation>;
  readonly #products: ReadonlyMap<string, Product>;

  constructor(scope: Construct, id: string, props: ResellerClientProps) {
    super(scope, id);
    const {reseller, admins = [], access = [], environments = ENVIRONMENTS, products = {}, ...own} = props;
    const meta = handedOn(props);
    this.organisation = new Organisation(this, 'Default', {isolated: true, ...own, organisation: reseller});
    const organisation = this.organisation;
    this.admins = new Group(this, 'admins', {...meta, organisation, name: 'admins'});
    for (const member of admins) new Membership(this, `admins-${idOf(member)}`, {...meta, group: this.admins, member});
    for (const grant of [{role: 'owner', subject: this.admins}, ...access])
      new Grant(this, `${idOf(grant.role)}-${idOf(grant.subject)}`, {...meta, ...grant, organisation});
    this.#environments = new Map(
      Object.entries(environments).map(([name, each]) => [
        name,
        new Organisation(this, `environment-${name}`, {...meta, ...each, organisation, name}),
      ]),
    );
    this.#products = new Map(
      Object.entries(products).map(([name, each]) => [
        name,
        new Product(this, `product-${name}`, {...meta, ...each, organisation, name}),
      ]),
    );
  }

  /** One of its environments. */
  environment(name: string): Organisation {
    return oneOf(this, 'environment', this.#environments, name);
  }

  /** One of its subscriptions. */
  product(name: string): Product {
    return oneOf(this, 'product', this.#products, name);
  }
}

const ENVIRONMENTS: {readonly [name: string]: Own<OrganisationProps, 'organisation' | 'name'>} = {
  staging: {displayName: 'Staging'},
  production: {displayName: 'Production', protect: true},
};
