/** Constructs of every kind for cdktf, made of the catalogue by `npm run reference`. */
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
} from 'cdktf';
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

const MADE: {providerName: string; providerVersion: string} = {providerName: 'pltfrms', providerVersion: '0.1.0'};

abstract class Resource extends TerraformResource {
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, type: string, props: TerraformMetaArguments, shape: object) {
    super(scope, id, {...props, terraformResourceType: type, terraformGeneratorMetadata: MADE});
    this.#shape = shape as Shape;
    keepProps(this, this.#shape, props, META_ARGUMENTS);
  }

  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(valuesOf(this), this.#shape);
  }

  protected override synthesizeHclAttributes(): {[name: string]: unknown} {
    return noHcl(this.terraformResourceType);
  }
}

abstract class DataSource extends TerraformDataSource {
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, type: string, props: TerraformMetaArguments, shape: object) {
    super(scope, id, {...props, terraformResourceType: type, terraformGeneratorMetadata: MADE});
    this.#shape = shape as Shape;
    keepProps(this, this.#shape, props, META_ARGUMENTS);
  }

  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(valuesOf(this), this.#shape);
  }

  protected override synthesizeHclAttributes(): {[name: string]: unknown} {
    return noHcl(this.terraformResourceType);
  }
}

/** What PltfrmsProvider takes. */
export interface PltfrmsProviderProps {
  /** Where state and log are kept: `sqlite:PATH`, seen from where terraform runs. Also `PLTFRMS_STORE`. Left out: `sqlite:pltfrms.db`. */
  readonly store?: string | undefined;
  /** The name of this configuration, or `NAME@ENVIRONMENT`; it owns what it declares. Also `PLTFRMS_STACK`. Required by one of the two. */
  readonly stack?: string | undefined;
  /** Who does it, in the log. Also `PLTFRMS_ACTOR`. Left out: who is logged in. */
  readonly actor?: string | undefined;
  /** Whether this drives the stack from here on, though a config has driven it; it may be taken out when an apply has changed something. Also `PLTFRMS_TAKE_OVER`. Left out: `false`. */
  readonly takeOver?: boolean | IResolvable | undefined;
  /** The name of this provider block beside another one. */
  readonly alias?: string | undefined;
}

const PltfrmsProviderShape = (): Shape => ({store: {name: 'store', as: 'input', set: 'optional'}, stack: {name: 'stack', as: 'input', set: 'optional'}, actor: {name: 'actor', as: 'input', set: 'optional'}, takeOver: {name: 'take_over', as: 'input', set: 'optional'}, alias: {name: 'alias', as: 'input', set: 'optional'}});

export interface PltfrmsProvider {
  store: PltfrmsProviderProps['store'];
  readonly storeInput: PltfrmsProviderProps['store'];
  resetStore(): void;
  stack: PltfrmsProviderProps['stack'];
  readonly stackInput: PltfrmsProviderProps['stack'];
  resetStack(): void;
  actor: PltfrmsProviderProps['actor'];
  readonly actorInput: PltfrmsProviderProps['actor'];
  resetActor(): void;
  takeOver: PltfrmsProviderProps['takeOver'];
  readonly takeOverInput: PltfrmsProviderProps['takeOver'];
  resetTakeOver(): void;
  readonly aliasInput: PltfrmsProviderProps['alias'];
  resetAlias(): void;
}

/** Organisations, accounts, access and products, kept in a pltfrms store. */
export class PltfrmsProvider extends TerraformProvider {
  static readonly tfResourceType: 'pltfrms' = 'pltfrms';
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, props: PltfrmsProviderProps = {}) {
    super(scope, id, {
      terraformResourceType: 'pltfrms',
      terraformGeneratorMetadata: MADE,
      terraformProviderSource: 'pltfrms/pltfrms',
    });
    this.#shape = accessible(PltfrmsProvider, PltfrmsProviderShape);
    keepProps(this, this.#shape, props, []);
  }

  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(valuesOf(this), this.#shape);
  }

  protected override synthesizeHclAttributes(): {[name: string]: unknown} {
    return noHcl(this.terraformResourceType);
  }
}

/** What Organisation takes. */
export interface OrganisationProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one; left out at the root. A change moves it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** What it is for. */
  readonly description?: string | undefined;
  /** Inherited access stops here, except for owners. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  readonly isolated?: boolean | IResolvable | undefined;
  /** Nothing in it or below it can be changed; what is served meanwhile is up to its products. Left out: `false`. */
  readonly suspended?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of Organisation, to read. */
export interface OrganisationAttributes {
  /** Its address without its kind: `NAME[/NAME…]`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one; left out at the root. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** What it is for. */
  readonly description: string;
  /** Inherited access stops here, except for owners. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  readonly isolated: IResolvable;
  /** Nothing in it or below it can be changed; what is served meanwhile is up to its products. Left out: `false`. */
  readonly suspended: IResolvable;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const OrganisationShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, description: {name: 'description', as: 'string', set: 'optional'}, isolated: {name: 'isolated', as: 'bool', set: 'optional'}, suspended: {name: 'suspended', as: 'bool', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface Organisation extends OrganisationAttributes {
  get organisation(): string;
  set organisation(value: OrganisationProps['organisation']);
  readonly organisationInput: OrganisationProps['organisation'];
  resetOrganisation(): void;
  get name(): string;
  set name(value: OrganisationProps['name']);
  readonly nameInput: OrganisationProps['name'];
  get displayName(): string;
  set displayName(value: OrganisationProps['displayName']);
  readonly displayNameInput: OrganisationProps['displayName'];
  resetDisplayName(): void;
  get description(): string;
  set description(value: OrganisationProps['description']);
  readonly descriptionInput: OrganisationProps['description'];
  resetDescription(): void;
  get isolated(): IResolvable;
  set isolated(value: OrganisationProps['isolated']);
  readonly isolatedInput: OrganisationProps['isolated'];
  resetIsolated(): void;
  get suspended(): IResolvable;
  set suspended(value: OrganisationProps['suspended']);
  readonly suspendedInput: OrganisationProps['suspended'];
  resetSuspended(): void;
  get labels(): {[name: string]: string};
  set labels(value: OrganisationProps['labels']);
  readonly labelsInput: OrganisationProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: OrganisationProps['protect']);
  readonly protectInput: OrganisationProps['protect'];
  resetProtect(): void;
}

/** A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
export class Organisation extends Resource {
  static readonly tfResourceType: 'pltfrms_organisation' = 'pltfrms_organisation';
  declare readonly terraformResourceType: 'pltfrms_organisation';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: Organisation.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: OrganisationProps) {
    super(scope, id, 'pltfrms_organisation', props, accessible(Organisation, OrganisationShape));
  }
}

/** What DataOrganisation takes. */
export interface DataOrganisationProps extends TerraformMetaArguments {
  /** Its address without its kind: `NAME[/NAME…]`. Imports take it too. */
  readonly id: string;
}

const DataOrganisationShape = (): Shape => ({...readOnly(OrganisationShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataOrganisation extends OrganisationAttributes {
  get id(): string;
  set id(value: DataOrganisationProps['id']);
  readonly idInput: DataOrganisationProps['id'];
}

/** A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
export class DataOrganisation extends DataSource {
  static readonly tfResourceType: 'pltfrms_organisation' = 'pltfrms_organisation';
  declare readonly terraformResourceType: 'pltfrms_organisation';

  constructor(scope: Construct, id: string, props: DataOrganisationProps) {
    super(scope, id, 'pltfrms_organisation', props, accessible(DataOrganisation, DataOrganisationShape));
  }
}

/** What DataOrganisations takes. */
export interface DataOrganisationsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataOrganisations, to read. */
export interface DataOrganisationsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<OrganisationAttributes>;
}

const DataOrganisationsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(OrganisationShape())}});

export interface DataOrganisations extends DataOrganisationsAttributes {
  get organisation(): string;
  set organisation(value: DataOrganisationsProps['organisation']);
  readonly organisationInput: DataOrganisationsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataOrganisationsProps['labels']);
  readonly labelsInput: DataOrganisationsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
export class DataOrganisations extends DataSource {
  static readonly tfResourceType: 'pltfrms_organisations' = 'pltfrms_organisations';
  declare readonly terraformResourceType: 'pltfrms_organisations';

  constructor(scope: Construct, id: string, props: DataOrganisationsProps = {}) {
    super(scope, id, 'pltfrms_organisations', props, accessible(DataOrganisations, DataOrganisationsShape));
  }
}

/** What Account takes. */
export interface AccountProps extends TerraformMetaArguments {
  /** Its name: account. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call them. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** Where they are written to; the name itself when that is an address. Left out: as `name`. */
  readonly email?: string | undefined;
  /** Is not to sign in, and does not count as the owner of an organisation. Left out: `false`. */
  readonly suspended?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of Account, to read. */
export interface AccountAttributes {
  /** Its address without its kind: `NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** Its name: account. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call them. Left out: as `name`. */
  readonly displayName: string;
  /** Where they are written to; the name itself when that is an address. Left out: as `name`. */
  readonly email: string;
  /** Is not to sign in, and does not count as the owner of an organisation. Left out: `false`. */
  readonly suspended: IResolvable;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const AccountShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, email: {name: 'email', as: 'string', set: 'optional'}, suspended: {name: 'suspended', as: 'bool', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface Account extends AccountAttributes {
  get name(): string;
  set name(value: AccountProps['name']);
  readonly nameInput: AccountProps['name'];
  get displayName(): string;
  set displayName(value: AccountProps['displayName']);
  readonly displayNameInput: AccountProps['displayName'];
  resetDisplayName(): void;
  get email(): string;
  set email(value: AccountProps['email']);
  readonly emailInput: AccountProps['email'];
  resetEmail(): void;
  get suspended(): IResolvable;
  set suspended(value: AccountProps['suspended']);
  readonly suspendedInput: AccountProps['suspended'];
  resetSuspended(): void;
  get labels(): {[name: string]: string};
  set labels(value: AccountProps['labels']);
  readonly labelsInput: AccountProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: AccountProps['protect']);
  readonly protectInput: AccountProps['protect'];
  resetProtect(): void;
}

/** A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups. */
export class Account extends Resource {
  static readonly tfResourceType: 'pltfrms_account' = 'pltfrms_account';
  declare readonly terraformResourceType: 'pltfrms_account';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: Account.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: AccountProps) {
    super(scope, id, 'pltfrms_account', props, accessible(Account, AccountShape));
  }
}

/** What DataAccount takes. */
export interface DataAccountProps extends TerraformMetaArguments {
  /** Its address without its kind: `NAME`. Imports take it too. */
  readonly id: string;
}

const DataAccountShape = (): Shape => ({...readOnly(AccountShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataAccount extends AccountAttributes {
  get id(): string;
  set id(value: DataAccountProps['id']);
  readonly idInput: DataAccountProps['id'];
}

/** A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups. */
export class DataAccount extends DataSource {
  static readonly tfResourceType: 'pltfrms_account' = 'pltfrms_account';
  declare readonly terraformResourceType: 'pltfrms_account';

  constructor(scope: Construct, id: string, props: DataAccountProps) {
    super(scope, id, 'pltfrms_account', props, accessible(DataAccount, DataAccountShape));
  }
}

/** What DataAccounts takes. */
export interface DataAccountsProps extends TerraformMetaArguments {
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataAccounts, to read. */
export interface DataAccountsAttributes {
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<AccountAttributes>;
}

const DataAccountsShape = (): Shape => ({labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(AccountShape())}});

export interface DataAccounts extends DataAccountsAttributes {
  get labels(): {[name: string]: string};
  set labels(value: DataAccountsProps['labels']);
  readonly labelsInput: DataAccountsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups. */
export class DataAccounts extends DataSource {
  static readonly tfResourceType: 'pltfrms_accounts' = 'pltfrms_accounts';
  declare readonly terraformResourceType: 'pltfrms_accounts';

  constructor(scope: Construct, id: string, props: DataAccountsProps = {}) {
    super(scope, id, 'pltfrms_accounts', props, accessible(DataAccounts, DataAccountsShape));
  }
}

/** What Role takes. */
export interface RoleProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What holders of it do. */
  readonly description?: string | undefined;
  /** What it allows, as product.collection.verb; a part may be *, and a last * covers the rest. */
  readonly permissions: readonly string[];
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of Role, to read. */
export interface RoleAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What holders of it do. */
  readonly description: string;
  /** What it allows, as product.collection.verb; a part may be *, and a last * covers the rest. */
  readonly permissions: string[];
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const RoleShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, description: {name: 'description', as: 'string', set: 'optional'}, permissions: {name: 'permissions', as: 'strings', set: 'required'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface Role extends RoleAttributes {
  get organisation(): string;
  set organisation(value: RoleProps['organisation']);
  readonly organisationInput: RoleProps['organisation'];
  get name(): string;
  set name(value: RoleProps['name']);
  readonly nameInput: RoleProps['name'];
  get description(): string;
  set description(value: RoleProps['description']);
  readonly descriptionInput: RoleProps['description'];
  resetDescription(): void;
  get permissions(): string[];
  set permissions(value: RoleProps['permissions']);
  readonly permissionsInput: RoleProps['permissions'];
  get labels(): {[name: string]: string};
  set labels(value: RoleProps['labels']);
  readonly labelsInput: RoleProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: RoleProps['protect']);
  readonly protectInput: RoleProps['protect'];
  resetProtect(): void;
}

/** A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
export class Role extends Resource {
  static readonly tfResourceType: 'pltfrms_role' = 'pltfrms_role';
  declare readonly terraformResourceType: 'pltfrms_role';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: Role.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: RoleProps) {
    super(scope, id, 'pltfrms_role', props, accessible(Role, RoleShape));
  }
}

/** What DataRole takes. */
export interface DataRoleProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataRoleShape = (): Shape => ({...readOnly(RoleShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataRole extends RoleAttributes {
  get id(): string;
  set id(value: DataRoleProps['id']);
  readonly idInput: DataRoleProps['id'];
}

/** A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataRole extends DataSource {
  static readonly tfResourceType: 'pltfrms_role' = 'pltfrms_role';
  declare readonly terraformResourceType: 'pltfrms_role';

  constructor(scope: Construct, id: string, props: DataRoleProps) {
    super(scope, id, 'pltfrms_role', props, accessible(DataRole, DataRoleShape));
  }
}

/** What DataRoles takes. */
export interface DataRolesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataRoles, to read. */
export interface DataRolesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<RoleAttributes>;
}

const DataRolesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(RoleShape())}});

export interface DataRoles extends DataRolesAttributes {
  get organisation(): string;
  set organisation(value: DataRolesProps['organisation']);
  readonly organisationInput: DataRolesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataRolesProps['labels']);
  readonly labelsInput: DataRolesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataRoles extends DataSource {
  static readonly tfResourceType: 'pltfrms_roles' = 'pltfrms_roles';
  declare readonly terraformResourceType: 'pltfrms_roles';

  constructor(scope: Construct, id: string, props: DataRolesProps = {}) {
    super(scope, id, 'pltfrms_roles', props, accessible(DataRoles, DataRolesShape));
  }
}

/** What Group takes. */
export interface GroupProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: group name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** What it is for. */
  readonly description?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of Group, to read. */
export interface GroupAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: group name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** What it is for. */
  readonly description: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const GroupShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, description: {name: 'description', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface Group extends GroupAttributes {
  get organisation(): string;
  set organisation(value: GroupProps['organisation']);
  readonly organisationInput: GroupProps['organisation'];
  get name(): string;
  set name(value: GroupProps['name']);
  readonly nameInput: GroupProps['name'];
  get displayName(): string;
  set displayName(value: GroupProps['displayName']);
  readonly displayNameInput: GroupProps['displayName'];
  resetDisplayName(): void;
  get description(): string;
  set description(value: GroupProps['description']);
  readonly descriptionInput: GroupProps['description'];
  resetDescription(): void;
  get labels(): {[name: string]: string};
  set labels(value: GroupProps['labels']);
  readonly labelsInput: GroupProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: GroupProps['protect']);
  readonly protectInput: GroupProps['protect'];
  resetProtect(): void;
}

/** Accounts and groups under one name, so that access is given once. Members of a member group are members. */
export class Group extends Resource {
  static readonly tfResourceType: 'pltfrms_group' = 'pltfrms_group';
  declare readonly terraformResourceType: 'pltfrms_group';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: Group.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: GroupProps) {
    super(scope, id, 'pltfrms_group', props, accessible(Group, GroupShape));
  }
}

/** What DataGroup takes. */
export interface DataGroupProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataGroupShape = (): Shape => ({...readOnly(GroupShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataGroup extends GroupAttributes {
  get id(): string;
  set id(value: DataGroupProps['id']);
  readonly idInput: DataGroupProps['id'];
}

/** Accounts and groups under one name, so that access is given once. Members of a member group are members. */
export class DataGroup extends DataSource {
  static readonly tfResourceType: 'pltfrms_group' = 'pltfrms_group';
  declare readonly terraformResourceType: 'pltfrms_group';

  constructor(scope: Construct, id: string, props: DataGroupProps) {
    super(scope, id, 'pltfrms_group', props, accessible(DataGroup, DataGroupShape));
  }
}

/** What DataGroups takes. */
export interface DataGroupsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataGroups, to read. */
export interface DataGroupsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<GroupAttributes>;
}

const DataGroupsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(GroupShape())}});

export interface DataGroups extends DataGroupsAttributes {
  get organisation(): string;
  set organisation(value: DataGroupsProps['organisation']);
  readonly organisationInput: DataGroupsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataGroupsProps['labels']);
  readonly labelsInput: DataGroupsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. Accounts and groups under one name, so that access is given once. Members of a member group are members. */
export class DataGroups extends DataSource {
  static readonly tfResourceType: 'pltfrms_groups' = 'pltfrms_groups';
  declare readonly terraformResourceType: 'pltfrms_groups';

  constructor(scope: Construct, id: string, props: DataGroupsProps = {}) {
    super(scope, id, 'pltfrms_groups', props, accessible(DataGroups, DataGroupsShape));
  }
}

/** What Membership takes. */
export interface MembershipProps extends TerraformMetaArguments {
  /** The group that it stands in: the `id` of one. A change replaces the resource. */
  readonly group: Reference<'pltfrms_group'>;
  /** Refers to account or group. A change replaces the resource. */
  readonly member: Reference<'pltfrms_account' | 'pltfrms_group'>;
  /** May add members to the group and take them away. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  readonly maintainer?: boolean | IResolvable | undefined;
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  readonly until?: string | undefined;
  /** Why it is given. */
  readonly reason?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of Membership, to read. */
export interface MembershipAttributes {
  /** Its address without its kind: `ORGANISATION:GROUP:MEMBER`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The group that it stands in: the `id` of one. A change replaces the resource. */
  readonly group: string;
  /** Refers to account or group. A change replaces the resource. */
  readonly member: string;
  /** May add members to the group and take them away. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  readonly maintainer: IResolvable;
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  readonly until: string;
  /** Why it is given. */
  readonly reason: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const MembershipShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, group: {name: 'group', as: 'string', set: 'required', by: 'id'}, member: {name: 'member', as: 'string', set: 'required', by: 'reference'}, maintainer: {name: 'maintainer', as: 'bool', set: 'optional'}, until: {name: 'until', as: 'string', set: 'optional'}, reason: {name: 'reason', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface Membership extends MembershipAttributes {
  get group(): string;
  set group(value: MembershipProps['group']);
  readonly groupInput: MembershipProps['group'];
  get member(): string;
  set member(value: MembershipProps['member']);
  readonly memberInput: MembershipProps['member'];
  get maintainer(): IResolvable;
  set maintainer(value: MembershipProps['maintainer']);
  readonly maintainerInput: MembershipProps['maintainer'];
  resetMaintainer(): void;
  get until(): string;
  set until(value: MembershipProps['until']);
  readonly untilInput: MembershipProps['until'];
  resetUntil(): void;
  get reason(): string;
  set reason(value: MembershipProps['reason']);
  readonly reasonInput: MembershipProps['reason'];
  resetReason(): void;
  get labels(): {[name: string]: string};
  set labels(value: MembershipProps['labels']);
  readonly labelsInput: MembershipProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: MembershipProps['protect']);
  readonly protectInput: MembershipProps['protect'];
  resetProtect(): void;
}

/** One member of one group: a row of its own, so that two stacks can each give a group members. */
export class Membership extends Resource {
  static readonly tfResourceType: 'pltfrms_membership' = 'pltfrms_membership';
  declare readonly terraformResourceType: 'pltfrms_membership';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: Membership.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: MembershipProps) {
    super(scope, id, 'pltfrms_membership', props, accessible(Membership, MembershipShape));
  }
}

/** What DataMembership takes. */
export interface DataMembershipProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:GROUP:MEMBER`. Imports take it too. */
  readonly id: string;
}

const DataMembershipShape = (): Shape => ({...readOnly(MembershipShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataMembership extends MembershipAttributes {
  get id(): string;
  set id(value: DataMembershipProps['id']);
  readonly idInput: DataMembershipProps['id'];
}

/** One member of one group: a row of its own, so that two stacks can each give a group members. */
export class DataMembership extends DataSource {
  static readonly tfResourceType: 'pltfrms_membership' = 'pltfrms_membership';
  declare readonly terraformResourceType: 'pltfrms_membership';

  constructor(scope: Construct, id: string, props: DataMembershipProps) {
    super(scope, id, 'pltfrms_membership', props, accessible(DataMembership, DataMembershipShape));
  }
}

/** What DataMemberships takes. */
export interface DataMembershipsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataMemberships, to read. */
export interface DataMembershipsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<MembershipAttributes>;
}

const DataMembershipsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(MembershipShape())}});

export interface DataMemberships extends DataMembershipsAttributes {
  get organisation(): string;
  set organisation(value: DataMembershipsProps['organisation']);
  readonly organisationInput: DataMembershipsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataMembershipsProps['labels']);
  readonly labelsInput: DataMembershipsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. One member of one group: a row of its own, so that two stacks can each give a group members. */
export class DataMemberships extends DataSource {
  static readonly tfResourceType: 'pltfrms_memberships' = 'pltfrms_memberships';
  declare readonly terraformResourceType: 'pltfrms_memberships';

  constructor(scope: Construct, id: string, props: DataMembershipsProps = {}) {
    super(scope, id, 'pltfrms_memberships', props, accessible(DataMemberships, DataMembershipsShape));
  }
}

/** What Grant takes. */
export interface GrantProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Refers to role. A change replaces the resource. */
  readonly role: Reference<'pltfrms_role'>;
  /** Refers to account or group. A change replaces the resource. */
  readonly subject: Reference<'pltfrms_account' | 'pltfrms_group'>;
  /** The organisation and all below it, or it alone. One of `subtree`, `self`. Left out: `subtree`. */
  readonly scope?: 'subtree' | 'self' | IResolvable | undefined;
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  readonly until?: string | undefined;
  /** Why it is given. */
  readonly reason?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of Grant, to read. */
export interface GrantAttributes {
  /** Its address without its kind: `ORGANISATION:ROLE:SUBJECT`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  readonly organisation: string;
  /** Refers to role. A change replaces the resource. */
  readonly role: string;
  /** Refers to account or group. A change replaces the resource. */
  readonly subject: string;
  /** The organisation and all below it, or it alone. One of `subtree`, `self`. Left out: `subtree`. */
  readonly scope: string;
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  readonly until: string;
  /** Why it is given. */
  readonly reason: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const GrantShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, role: {name: 'role', as: 'string', set: 'required', by: 'id'}, subject: {name: 'subject', as: 'string', set: 'required', by: 'reference'}, scope: {name: 'scope', as: 'string', set: 'optional'}, until: {name: 'until', as: 'string', set: 'optional'}, reason: {name: 'reason', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface Grant extends GrantAttributes {
  get organisation(): string;
  set organisation(value: GrantProps['organisation']);
  readonly organisationInput: GrantProps['organisation'];
  get role(): string;
  set role(value: GrantProps['role']);
  readonly roleInput: GrantProps['role'];
  get subject(): string;
  set subject(value: GrantProps['subject']);
  readonly subjectInput: GrantProps['subject'];
  get scope(): string;
  set scope(value: GrantProps['scope']);
  readonly scopeInput: GrantProps['scope'];
  resetScope(): void;
  get until(): string;
  set until(value: GrantProps['until']);
  readonly untilInput: GrantProps['until'];
  resetUntil(): void;
  get reason(): string;
  set reason(value: GrantProps['reason']);
  readonly reasonInput: GrantProps['reason'];
  resetReason(): void;
  get labels(): {[name: string]: string};
  set labels(value: GrantProps['labels']);
  readonly labelsInput: GrantProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: GrantProps['protect']);
  readonly protectInput: GrantProps['protect'];
  resetProtect(): void;
}

/** One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
export class Grant extends Resource {
  static readonly tfResourceType: 'pltfrms_grant' = 'pltfrms_grant';
  declare readonly terraformResourceType: 'pltfrms_grant';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: Grant.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: GrantProps) {
    super(scope, id, 'pltfrms_grant', props, accessible(Grant, GrantShape));
  }
}

/** What DataGrant takes. */
export interface DataGrantProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:ROLE:SUBJECT`. Imports take it too. */
  readonly id: string;
}

const DataGrantShape = (): Shape => ({...readOnly(GrantShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataGrant extends GrantAttributes {
  get id(): string;
  set id(value: DataGrantProps['id']);
  readonly idInput: DataGrantProps['id'];
}

/** One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataGrant extends DataSource {
  static readonly tfResourceType: 'pltfrms_grant' = 'pltfrms_grant';
  declare readonly terraformResourceType: 'pltfrms_grant';

  constructor(scope: Construct, id: string, props: DataGrantProps) {
    super(scope, id, 'pltfrms_grant', props, accessible(DataGrant, DataGrantShape));
  }
}

/** What DataGrants takes. */
export interface DataGrantsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataGrants, to read. */
export interface DataGrantsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<GrantAttributes>;
}

const DataGrantsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(GrantShape())}});

export interface DataGrants extends DataGrantsAttributes {
  get organisation(): string;
  set organisation(value: DataGrantsProps['organisation']);
  readonly organisationInput: DataGrantsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataGrantsProps['labels']);
  readonly labelsInput: DataGrantsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataGrants extends DataSource {
  static readonly tfResourceType: 'pltfrms_grants' = 'pltfrms_grants';
  declare readonly terraformResourceType: 'pltfrms_grants';

  constructor(scope: Construct, id: string, props: DataGrantsProps = {}) {
    super(scope, id, 'pltfrms_grants', props, accessible(DataGrants, DataGrantsShape));
  }
}

/** What Product takes. */
export interface ProductProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change replaces the resource. */
  readonly name: string;
  /** The most resources of a collection in the organisation and all below it, such as zones: 20. */
  readonly limits?: {readonly [name: string]: number} | undefined;
  /** In test mode no money moves. Only of payments; what is made in one mode stays in it. One of `test`, `live`. Left out: `live`. A change replaces the resource. */
  readonly mode?: 'test' | 'live' | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of Product, to read. */
export interface ProductAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  readonly organisation: string;
  /** Its name: name. A change replaces the resource. */
  readonly name: string;
  /** The most resources of a collection in the organisation and all below it, such as zones: 20. */
  readonly limits: {[name: string]: number};
  /** In test mode no money moves. Only of payments; what is made in one mode stays in it. One of `test`, `live`. Left out: `live`. A change replaces the resource. */
  readonly mode: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const ProductShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, limits: {name: 'limits', as: 'number map', set: 'optional'}, mode: {name: 'mode', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface Product extends ProductAttributes {
  get organisation(): string;
  set organisation(value: ProductProps['organisation']);
  readonly organisationInput: ProductProps['organisation'];
  get name(): string;
  set name(value: ProductProps['name']);
  readonly nameInput: ProductProps['name'];
  get limits(): {[name: string]: number};
  set limits(value: ProductProps['limits']);
  readonly limitsInput: ProductProps['limits'];
  resetLimits(): void;
  get mode(): string;
  set mode(value: ProductProps['mode']);
  readonly modeInput: ProductProps['mode'];
  resetMode(): void;
  get labels(): {[name: string]: string};
  set labels(value: ProductProps['labels']);
  readonly labelsInput: ProductProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: ProductProps['protect']);
  readonly protectInput: ProductProps['protect'];
  resetProtect(): void;
}

/** The subscription of an organisation to a product; it serves the organisation and all below. */
export class Product extends Resource {
  static readonly tfResourceType: 'pltfrms_product' = 'pltfrms_product';
  declare readonly terraformResourceType: 'pltfrms_product';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: Product.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: ProductProps) {
    super(scope, id, 'pltfrms_product', props, accessible(Product, ProductShape));
  }
}

/** What DataProduct takes. */
export interface DataProductProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataProductShape = (): Shape => ({...readOnly(ProductShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataProduct extends ProductAttributes {
  get id(): string;
  set id(value: DataProductProps['id']);
  readonly idInput: DataProductProps['id'];
}

/** The subscription of an organisation to a product; it serves the organisation and all below. */
export class DataProduct extends DataSource {
  static readonly tfResourceType: 'pltfrms_product' = 'pltfrms_product';
  declare readonly terraformResourceType: 'pltfrms_product';

  constructor(scope: Construct, id: string, props: DataProductProps) {
    super(scope, id, 'pltfrms_product', props, accessible(DataProduct, DataProductShape));
  }
}

/** What DataProducts takes. */
export interface DataProductsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataProducts, to read. */
export interface DataProductsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<ProductAttributes>;
}

const DataProductsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(ProductShape())}});

export interface DataProducts extends DataProductsAttributes {
  get organisation(): string;
  set organisation(value: DataProductsProps['organisation']);
  readonly organisationInput: DataProductsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataProductsProps['labels']);
  readonly labelsInput: DataProductsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. The subscription of an organisation to a product; it serves the organisation and all below. */
export class DataProducts extends DataSource {
  static readonly tfResourceType: 'pltfrms_products' = 'pltfrms_products';
  declare readonly terraformResourceType: 'pltfrms_products';

  constructor(scope: Construct, id: string, props: DataProductsProps = {}) {
    super(scope, id, 'pltfrms_products', props, accessible(DataProducts, DataProductsShape));
  }
}

/** What DnsZone takes. */
export interface DnsZoneProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: domain name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** TTL of record sets that give none. Left out: `1h`. */
  readonly defaultTtl?: string | undefined;
  /** The NS set of the zone itself, first the primary; the platform’s own when left out. Never written under records. */
  readonly nameservers?: readonly string[] | undefined;
  /** TTL of that NS set; the zone’s default_ttl when left out. Left out: as `default_ttl`. */
  readonly nameserversTtl?: string | undefined;
  /** Answers are signed (RFC 4033). Left out: `false`. */
  readonly dnssec?: boolean | IResolvable | undefined;
  /** The start of authority (RFC 1035 section 3.3.13). */
  readonly soa?: DnsZoneSoaProps | IResolvable | undefined;
  /** Secondary name servers outside the platform. */
  readonly transfer?: DnsZoneTransferProps | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** The start of authority (RFC 1035 section 3.3.13). */
export interface DnsZoneSoaProps {
  /** The serial that the zone had elsewhere: the platform counts on from it, so that secondaries see it grow (RFC 1982). Left out: `0`. */
  readonly serial?: number | undefined;
  /** TTL of the SOA itself; the zone’s default_ttl when left out. Left out: as `default_ttl`. */
  readonly ttl?: string | undefined;
  /** The primary name server; the first of nameservers when left out. */
  readonly mname?: string | undefined;
  /** Whom to write to about the zone; hostmaster@ZONE when left out. */
  readonly rname?: string | undefined;
  /** How often a secondary asks for changes. Left out: `2h`. */
  readonly refresh?: string | undefined;
  /** How soon it asks again after a failure. Left out: `15m`. */
  readonly retry?: string | undefined;
  /** When it stops answering without an answer. Left out: `2w`. */
  readonly expire?: string | undefined;
  /** How long “no such name” may be remembered (RFC 2308 section 5). Left out: `5m`. */
  readonly minimum?: string | undefined;
}

/** Secondary name servers outside the platform. */
export interface DnsZoneTransferProps {
  /** Who may fetch the whole zone (AXFR, RFC 5936). */
  readonly allow?: readonly string[] | undefined;
  /** Who is told of changes (RFC 1996). */
  readonly notify?: readonly string[] | undefined;
}

/** Attributes of DnsZone, to read. */
export interface DnsZoneAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: domain name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** TTL of record sets that give none. Left out: `1h`. */
  readonly defaultTtl: string;
  /** The NS set of the zone itself, first the primary; the platform’s own when left out. Never written under records. */
  readonly nameservers: string[];
  /** TTL of that NS set; the zone’s default_ttl when left out. Left out: as `default_ttl`. */
  readonly nameserversTtl: string;
  /** Answers are signed (RFC 4033). Left out: `false`. */
  readonly dnssec: IResolvable;
  /** The start of authority (RFC 1035 section 3.3.13). */
  readonly soa: DnsZoneSoaAttributes;
  /** Secondary name servers outside the platform. */
  readonly transfer: DnsZoneTransferAttributes;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** The start of authority (RFC 1035 section 3.3.13). */
export interface DnsZoneSoaAttributes extends Output {
  /** The serial that the zone had elsewhere: the platform counts on from it, so that secondaries see it grow (RFC 1982). Left out: `0`. */
  readonly serial: number;
  /** TTL of the SOA itself; the zone’s default_ttl when left out. Left out: as `default_ttl`. */
  readonly ttl: string;
  /** The primary name server; the first of nameservers when left out. */
  readonly mname: string;
  /** Whom to write to about the zone; hostmaster@ZONE when left out. */
  readonly rname: string;
  /** How often a secondary asks for changes. Left out: `2h`. */
  readonly refresh: string;
  /** How soon it asks again after a failure. Left out: `15m`. */
  readonly retry: string;
  /** When it stops answering without an answer. Left out: `2w`. */
  readonly expire: string;
  /** How long “no such name” may be remembered (RFC 2308 section 5). Left out: `5m`. */
  readonly minimum: string;
}

/** Secondary name servers outside the platform. */
export interface DnsZoneTransferAttributes extends Output {
  /** Who may fetch the whole zone (AXFR, RFC 5936). */
  readonly allow: string[];
  /** Who is told of changes (RFC 1996). */
  readonly notify: string[];
}

export interface DnsZoneSoaOutputReference extends DnsZoneSoaAttributes {
  get serial(): number;
  set serial(value: DnsZoneSoaProps['serial']);
  readonly serialInput: DnsZoneSoaProps['serial'];
  resetSerial(): void;
  get ttl(): string;
  set ttl(value: DnsZoneSoaProps['ttl']);
  readonly ttlInput: DnsZoneSoaProps['ttl'];
  resetTtl(): void;
  get mname(): string;
  set mname(value: DnsZoneSoaProps['mname']);
  readonly mnameInput: DnsZoneSoaProps['mname'];
  resetMname(): void;
  get rname(): string;
  set rname(value: DnsZoneSoaProps['rname']);
  readonly rnameInput: DnsZoneSoaProps['rname'];
  resetRname(): void;
  get refresh(): string;
  set refresh(value: DnsZoneSoaProps['refresh']);
  readonly refreshInput: DnsZoneSoaProps['refresh'];
  resetRefresh(): void;
  get retry(): string;
  set retry(value: DnsZoneSoaProps['retry']);
  readonly retryInput: DnsZoneSoaProps['retry'];
  resetRetry(): void;
  get expire(): string;
  set expire(value: DnsZoneSoaProps['expire']);
  readonly expireInput: DnsZoneSoaProps['expire'];
  resetExpire(): void;
  get minimum(): string;
  set minimum(value: DnsZoneSoaProps['minimum']);
  readonly minimumInput: DnsZoneSoaProps['minimum'];
  resetMinimum(): void;
}

export interface DnsZoneTransferOutputReference extends DnsZoneTransferAttributes {
  get allow(): string[];
  set allow(value: DnsZoneTransferProps['allow']);
  readonly allowInput: DnsZoneTransferProps['allow'];
  resetAllow(): void;
  get notify(): string[];
  set notify(value: DnsZoneTransferProps['notify']);
  readonly notifyInput: DnsZoneTransferProps['notify'];
  resetNotify(): void;
}

const DnsZoneShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, defaultTtl: {name: 'default_ttl', as: 'string', set: 'optional'}, nameservers: {name: 'nameservers', as: 'strings', set: 'optional'}, nameserversTtl: {name: 'nameservers_ttl', as: 'string', set: 'optional'}, dnssec: {name: 'dnssec', as: 'bool', set: 'optional'}, soa: {name: 'soa', as: 'object', set: 'optional', within: {serial: {name: 'serial', as: 'number', set: 'optional'}, ttl: {name: 'ttl', as: 'string', set: 'optional'}, mname: {name: 'mname', as: 'string', set: 'optional'}, rname: {name: 'rname', as: 'string', set: 'optional'}, refresh: {name: 'refresh', as: 'string', set: 'optional'}, retry: {name: 'retry', as: 'string', set: 'optional'}, expire: {name: 'expire', as: 'string', set: 'optional'}, minimum: {name: 'minimum', as: 'string', set: 'optional'}}}, transfer: {name: 'transfer', as: 'object', set: 'optional', within: {allow: {name: 'allow', as: 'strings', set: 'optional'}, notify: {name: 'notify', as: 'strings', set: 'optional'}}}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface DnsZone extends DnsZoneAttributes {
  get organisation(): string;
  set organisation(value: DnsZoneProps['organisation']);
  readonly organisationInput: DnsZoneProps['organisation'];
  get name(): string;
  set name(value: DnsZoneProps['name']);
  readonly nameInput: DnsZoneProps['name'];
  get defaultTtl(): string;
  set defaultTtl(value: DnsZoneProps['defaultTtl']);
  readonly defaultTtlInput: DnsZoneProps['defaultTtl'];
  resetDefaultTtl(): void;
  get nameservers(): string[];
  set nameservers(value: DnsZoneProps['nameservers']);
  readonly nameserversInput: DnsZoneProps['nameservers'];
  resetNameservers(): void;
  get nameserversTtl(): string;
  set nameserversTtl(value: DnsZoneProps['nameserversTtl']);
  readonly nameserversTtlInput: DnsZoneProps['nameserversTtl'];
  resetNameserversTtl(): void;
  get dnssec(): IResolvable;
  set dnssec(value: DnsZoneProps['dnssec']);
  readonly dnssecInput: DnsZoneProps['dnssec'];
  resetDnssec(): void;
  get soa(): DnsZoneSoaOutputReference;
  set soa(value: DnsZoneProps['soa']);
  readonly soaInput: DnsZoneProps['soa'];
  putSoa(value: DnsZoneProps['soa']): void;
  resetSoa(): void;
  get transfer(): DnsZoneTransferOutputReference;
  set transfer(value: DnsZoneProps['transfer']);
  readonly transferInput: DnsZoneProps['transfer'];
  putTransfer(value: DnsZoneProps['transfer']): void;
  resetTransfer(): void;
  get labels(): {[name: string]: string};
  set labels(value: DnsZoneProps['labels']);
  readonly labelsInput: DnsZoneProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: DnsZoneProps['protect']);
  readonly protectInput: DnsZoneProps['protect'];
  resetProtect(): void;
}

/** A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
export class DnsZone extends Resource {
  static readonly tfResourceType: 'pltfrms_dns_zone' = 'pltfrms_dns_zone';
  declare readonly terraformResourceType: 'pltfrms_dns_zone';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: DnsZone.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: DnsZoneProps) {
    super(scope, id, 'pltfrms_dns_zone', props, accessible(DnsZone, DnsZoneShape));
  }
}

/** What DataDnsZone takes. */
export interface DataDnsZoneProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataDnsZoneShape = (): Shape => ({...readOnly(DnsZoneShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataDnsZone extends DnsZoneAttributes {
  get id(): string;
  set id(value: DataDnsZoneProps['id']);
  readonly idInput: DataDnsZoneProps['id'];
}

/** A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
export class DataDnsZone extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_zone' = 'pltfrms_dns_zone';
  declare readonly terraformResourceType: 'pltfrms_dns_zone';

  constructor(scope: Construct, id: string, props: DataDnsZoneProps) {
    super(scope, id, 'pltfrms_dns_zone', props, accessible(DataDnsZone, DataDnsZoneShape));
  }
}

/** What DataDnsZones takes. */
export interface DataDnsZonesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataDnsZones, to read. */
export interface DataDnsZonesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<DnsZoneAttributes>;
}

const DataDnsZonesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(DnsZoneShape())}});

export interface DataDnsZones extends DataDnsZonesAttributes {
  get organisation(): string;
  set organisation(value: DataDnsZonesProps['organisation']);
  readonly organisationInput: DataDnsZonesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataDnsZonesProps['labels']);
  readonly labelsInput: DataDnsZonesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
export class DataDnsZones extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_zones' = 'pltfrms_dns_zones';
  declare readonly terraformResourceType: 'pltfrms_dns_zones';

  constructor(scope: Construct, id: string, props: DataDnsZonesProps = {}) {
    super(scope, id, 'pltfrms_dns_zones', props, accessible(DataDnsZones, DataDnsZonesShape));
  }
}

/** What DnsRecordSet takes. */
export interface DnsRecordSetProps extends TerraformMetaArguments {
  /** The dns.zone that it stands in: the `id` of one. A change replaces the resource. */
  readonly zone: Reference<'pltfrms_dns_zone'>;
  /** Its name: owner name. A change replaces the resource. */
  readonly name: string;
  /** Its type: A | AAAA | CNAME | MX | TXT | NS | SRV | CAA | DS | TLSA | PTR | SVCB | HTTPS | URI | NAPTR | SSHFP | TYPEn. A change replaces the resource. */
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS' | 'SRV' | 'CAA' | 'DS' | 'TLSA' | 'PTR' | 'SVCB' | 'HTTPS' | 'URI' | 'NAPTR' | 'SSHFP' | `TYPE${number}` | IResolvable;
  /** The records, as one string each. A set: their order has no meaning. */
  readonly values: readonly string[];
  /** How long an answer may be remembered; the zone’s default_ttl when left out. Left out: as `zone.default_ttl`. */
  readonly ttl?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of DnsRecordSet, to read. */
export interface DnsRecordSetAttributes {
  /** Its address without its kind: `ORGANISATION:ZONE:NAME:TYPE`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The dns.zone that it stands in: the `id` of one. A change replaces the resource. */
  readonly zone: string;
  /** Its name: owner name. A change replaces the resource. */
  readonly name: string;
  /** Its type: A | AAAA | CNAME | MX | TXT | NS | SRV | CAA | DS | TLSA | PTR | SVCB | HTTPS | URI | NAPTR | SSHFP | TYPEn. A change replaces the resource. */
  readonly type: string;
  /** The records, as one string each. A set: their order has no meaning. */
  readonly values: string[];
  /** How long an answer may be remembered; the zone’s default_ttl when left out. Left out: as `zone.default_ttl`. */
  readonly ttl: string;
  /** Its whole name, with the final dot (RFC 1035 section 5.1). */
  readonly fqdn: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const DnsRecordSetShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, zone: {name: 'zone', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, type: {name: 'type', as: 'string', set: 'required'}, values: {name: 'values', as: 'strings', set: 'required'}, ttl: {name: 'ttl', as: 'string', set: 'optional'}, fqdn: {name: 'fqdn', as: 'string'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface DnsRecordSet extends DnsRecordSetAttributes {
  get zone(): string;
  set zone(value: DnsRecordSetProps['zone']);
  readonly zoneInput: DnsRecordSetProps['zone'];
  get name(): string;
  set name(value: DnsRecordSetProps['name']);
  readonly nameInput: DnsRecordSetProps['name'];
  get type(): string;
  set type(value: DnsRecordSetProps['type']);
  readonly typeInput: DnsRecordSetProps['type'];
  get values(): string[];
  set values(value: DnsRecordSetProps['values']);
  readonly valuesInput: DnsRecordSetProps['values'];
  get ttl(): string;
  set ttl(value: DnsRecordSetProps['ttl']);
  readonly ttlInput: DnsRecordSetProps['ttl'];
  resetTtl(): void;
  get labels(): {[name: string]: string};
  set labels(value: DnsRecordSetProps['labels']);
  readonly labelsInput: DnsRecordSetProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: DnsRecordSetProps['protect']);
  readonly protectInput: DnsRecordSetProps['protect'];
  resetProtect(): void;
}

/** All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself, \DDD is an octet beside letters, digits, - and _ (RFC 2181 section 11). TYPEn is a type by its number, with octets for values (RFC 3597). */
export class DnsRecordSet extends Resource {
  static readonly tfResourceType: 'pltfrms_dns_record_set' = 'pltfrms_dns_record_set';
  declare readonly terraformResourceType: 'pltfrms_dns_record_set';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: DnsRecordSet.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: DnsRecordSetProps) {
    super(scope, id, 'pltfrms_dns_record_set', props, accessible(DnsRecordSet, DnsRecordSetShape));
  }
}

/** What DataDnsRecordSet takes. */
export interface DataDnsRecordSetProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:ZONE:NAME:TYPE`. Imports take it too. */
  readonly id: string;
}

const DataDnsRecordSetShape = (): Shape => ({...readOnly(DnsRecordSetShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataDnsRecordSet extends DnsRecordSetAttributes {
  get id(): string;
  set id(value: DataDnsRecordSetProps['id']);
  readonly idInput: DataDnsRecordSetProps['id'];
}

/** All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself, \DDD is an octet beside letters, digits, - and _ (RFC 2181 section 11). TYPEn is a type by its number, with octets for values (RFC 3597). */
export class DataDnsRecordSet extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_record_set' = 'pltfrms_dns_record_set';
  declare readonly terraformResourceType: 'pltfrms_dns_record_set';

  constructor(scope: Construct, id: string, props: DataDnsRecordSetProps) {
    super(scope, id, 'pltfrms_dns_record_set', props, accessible(DataDnsRecordSet, DataDnsRecordSetShape));
  }
}

/** What DataDnsRecordSets takes. */
export interface DataDnsRecordSetsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataDnsRecordSets, to read. */
export interface DataDnsRecordSetsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<DnsRecordSetAttributes>;
}

const DataDnsRecordSetsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(DnsRecordSetShape())}});

export interface DataDnsRecordSets extends DataDnsRecordSetsAttributes {
  get organisation(): string;
  set organisation(value: DataDnsRecordSetsProps['organisation']);
  readonly organisationInput: DataDnsRecordSetsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataDnsRecordSetsProps['labels']);
  readonly labelsInput: DataDnsRecordSetsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself, \DDD is an octet beside letters, digits, - and _ (RFC 2181 section 11). TYPEn is a type by its number, with octets for values (RFC 3597). */
export class DataDnsRecordSets extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_record_sets' = 'pltfrms_dns_record_sets';
  declare readonly terraformResourceType: 'pltfrms_dns_record_sets';

  constructor(scope: Construct, id: string, props: DataDnsRecordSetsProps = {}) {
    super(scope, id, 'pltfrms_dns_record_sets', props, accessible(DataDnsRecordSets, DataDnsRecordSetsShape));
  }
}

/** What IamRealm takes. */
export interface IamRealmProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** How people sign in, where no login policy says otherwise. */
  readonly login?: IamRealmLoginProps | IResolvable | undefined;
  /** How its pages look. */
  readonly branding?: IamRealmBrandingProps | IResolvable | undefined;
  /** How long an access token is good for. Left out: `10m`. */
  readonly accessTokenTtl?: string | undefined;
  /** How long a refresh token is good for. Left out: `30d`. */
  readonly refreshTokenTtl?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** How people sign in, where no login policy says otherwise. */
export interface IamRealmLoginProps {
  /** With a password. Left out: `true`. */
  readonly password?: boolean | IResolvable | undefined;
  /** With a passkey (WebAuthn). Left out: `true`. */
  readonly passkey?: boolean | IResolvable | undefined;
  /** Whether a second factor is asked for. One of `none`, `optional`, `required`. Left out: `optional`. */
  readonly mfa?: 'none' | 'optional' | 'required' | IResolvable | undefined;
  /** How long one stays signed in. Left out: `12h`. */
  readonly sessionTtl?: string | undefined;
  /** People may make themselves an account. Left out: `false`. */
  readonly registration?: boolean | IResolvable | undefined;
}

/** How its pages look. */
export interface IamRealmBrandingProps {
  /** The logo on its pages. */
  readonly logoUrl?: string | undefined;
  /** The colour of its buttons. */
  readonly primaryColour?: string | undefined;
}

/** Attributes of IamRealm, to read. */
export interface IamRealmAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** How people sign in, where no login policy says otherwise. */
  readonly login: IamRealmLoginAttributes;
  /** How its pages look. */
  readonly branding: IamRealmBrandingAttributes;
  /** How long an access token is good for. Left out: `10m`. */
  readonly accessTokenTtl: string;
  /** How long a refresh token is good for. Left out: `30d`. */
  readonly refreshTokenTtl: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** How people sign in, where no login policy says otherwise. */
export interface IamRealmLoginAttributes extends Output {
  /** With a password. Left out: `true`. */
  readonly password: IResolvable;
  /** With a passkey (WebAuthn). Left out: `true`. */
  readonly passkey: IResolvable;
  /** Whether a second factor is asked for. One of `none`, `optional`, `required`. Left out: `optional`. */
  readonly mfa: string;
  /** How long one stays signed in. Left out: `12h`. */
  readonly sessionTtl: string;
  /** People may make themselves an account. Left out: `false`. */
  readonly registration: IResolvable;
}

/** How its pages look. */
export interface IamRealmBrandingAttributes extends Output {
  /** The logo on its pages. */
  readonly logoUrl: string;
  /** The colour of its buttons. */
  readonly primaryColour: string;
}

export interface IamRealmLoginOutputReference extends IamRealmLoginAttributes {
  get password(): IResolvable;
  set password(value: IamRealmLoginProps['password']);
  readonly passwordInput: IamRealmLoginProps['password'];
  resetPassword(): void;
  get passkey(): IResolvable;
  set passkey(value: IamRealmLoginProps['passkey']);
  readonly passkeyInput: IamRealmLoginProps['passkey'];
  resetPasskey(): void;
  get mfa(): string;
  set mfa(value: IamRealmLoginProps['mfa']);
  readonly mfaInput: IamRealmLoginProps['mfa'];
  resetMfa(): void;
  get sessionTtl(): string;
  set sessionTtl(value: IamRealmLoginProps['sessionTtl']);
  readonly sessionTtlInput: IamRealmLoginProps['sessionTtl'];
  resetSessionTtl(): void;
  get registration(): IResolvable;
  set registration(value: IamRealmLoginProps['registration']);
  readonly registrationInput: IamRealmLoginProps['registration'];
  resetRegistration(): void;
}

export interface IamRealmBrandingOutputReference extends IamRealmBrandingAttributes {
  get logoUrl(): string;
  set logoUrl(value: IamRealmBrandingProps['logoUrl']);
  readonly logoUrlInput: IamRealmBrandingProps['logoUrl'];
  resetLogoUrl(): void;
  get primaryColour(): string;
  set primaryColour(value: IamRealmBrandingProps['primaryColour']);
  readonly primaryColourInput: IamRealmBrandingProps['primaryColour'];
  resetPrimaryColour(): void;
}

const IamRealmShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, login: {name: 'login', as: 'object', set: 'optional', within: {password: {name: 'password', as: 'bool', set: 'optional'}, passkey: {name: 'passkey', as: 'bool', set: 'optional'}, mfa: {name: 'mfa', as: 'string', set: 'optional'}, sessionTtl: {name: 'session_ttl', as: 'string', set: 'optional'}, registration: {name: 'registration', as: 'bool', set: 'optional'}}}, branding: {name: 'branding', as: 'object', set: 'optional', within: {logoUrl: {name: 'logo_url', as: 'string', set: 'optional'}, primaryColour: {name: 'primary_colour', as: 'string', set: 'optional'}}}, accessTokenTtl: {name: 'access_token_ttl', as: 'string', set: 'optional'}, refreshTokenTtl: {name: 'refresh_token_ttl', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface IamRealm extends IamRealmAttributes {
  get organisation(): string;
  set organisation(value: IamRealmProps['organisation']);
  readonly organisationInput: IamRealmProps['organisation'];
  get name(): string;
  set name(value: IamRealmProps['name']);
  readonly nameInput: IamRealmProps['name'];
  get displayName(): string;
  set displayName(value: IamRealmProps['displayName']);
  readonly displayNameInput: IamRealmProps['displayName'];
  resetDisplayName(): void;
  get login(): IamRealmLoginOutputReference;
  set login(value: IamRealmProps['login']);
  readonly loginInput: IamRealmProps['login'];
  putLogin(value: IamRealmProps['login']): void;
  resetLogin(): void;
  get branding(): IamRealmBrandingOutputReference;
  set branding(value: IamRealmProps['branding']);
  readonly brandingInput: IamRealmProps['branding'];
  putBranding(value: IamRealmProps['branding']): void;
  resetBranding(): void;
  get accessTokenTtl(): string;
  set accessTokenTtl(value: IamRealmProps['accessTokenTtl']);
  readonly accessTokenTtlInput: IamRealmProps['accessTokenTtl'];
  resetAccessTokenTtl(): void;
  get refreshTokenTtl(): string;
  set refreshTokenTtl(value: IamRealmProps['refreshTokenTtl']);
  readonly refreshTokenTtlInput: IamRealmProps['refreshTokenTtl'];
  resetRefreshTokenTtl(): void;
  get labels(): {[name: string]: string};
  set labels(value: IamRealmProps['labels']);
  readonly labelsInput: IamRealmProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: IamRealmProps['protect']);
  readonly protectInput: IamRealmProps['protect'];
  resetProtect(): void;
}

/** People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
export class IamRealm extends Resource {
  static readonly tfResourceType: 'pltfrms_iam_realm' = 'pltfrms_iam_realm';
  declare readonly terraformResourceType: 'pltfrms_iam_realm';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: IamRealm.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: IamRealmProps) {
    super(scope, id, 'pltfrms_iam_realm', props, accessible(IamRealm, IamRealmShape));
  }
}

/** What DataIamRealm takes. */
export interface DataIamRealmProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataIamRealmShape = (): Shape => ({...readOnly(IamRealmShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataIamRealm extends IamRealmAttributes {
  get id(): string;
  set id(value: DataIamRealmProps['id']);
  readonly idInput: DataIamRealmProps['id'];
}

/** People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
export class DataIamRealm extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_realm' = 'pltfrms_iam_realm';
  declare readonly terraformResourceType: 'pltfrms_iam_realm';

  constructor(scope: Construct, id: string, props: DataIamRealmProps) {
    super(scope, id, 'pltfrms_iam_realm', props, accessible(DataIamRealm, DataIamRealmShape));
  }
}

/** What DataIamRealms takes. */
export interface DataIamRealmsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataIamRealms, to read. */
export interface DataIamRealmsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<IamRealmAttributes>;
}

const DataIamRealmsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(IamRealmShape())}});

export interface DataIamRealms extends DataIamRealmsAttributes {
  get organisation(): string;
  set organisation(value: DataIamRealmsProps['organisation']);
  readonly organisationInput: DataIamRealmsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataIamRealmsProps['labels']);
  readonly labelsInput: DataIamRealmsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
export class DataIamRealms extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_realms' = 'pltfrms_iam_realms';
  declare readonly terraformResourceType: 'pltfrms_iam_realms';

  constructor(scope: Construct, id: string, props: DataIamRealmsProps = {}) {
    super(scope, id, 'pltfrms_iam_realms', props, accessible(DataIamRealms, DataIamRealmsShape));
  }
}

/** What IamScope takes. */
export interface IamScopeProps extends TerraformMetaArguments {
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: Reference<'pltfrms_iam_realm'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people are told that they allow. */
  readonly description?: string | undefined;
  /** Claims that a token with it carries (OpenID Connect Core section 5.4). */
  readonly claims?: readonly string[] | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of IamScope, to read. */
export interface IamScopeAttributes {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people are told that they allow. */
  readonly description: string;
  /** Claims that a token with it carries (OpenID Connect Core section 5.4). */
  readonly claims: string[];
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const IamScopeShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, realm: {name: 'realm', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, description: {name: 'description', as: 'string', set: 'optional'}, claims: {name: 'claims', as: 'strings', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface IamScope extends IamScopeAttributes {
  get realm(): string;
  set realm(value: IamScopeProps['realm']);
  readonly realmInput: IamScopeProps['realm'];
  get name(): string;
  set name(value: IamScopeProps['name']);
  readonly nameInput: IamScopeProps['name'];
  get description(): string;
  set description(value: IamScopeProps['description']);
  readonly descriptionInput: IamScopeProps['description'];
  resetDescription(): void;
  get claims(): string[];
  set claims(value: IamScopeProps['claims']);
  readonly claimsInput: IamScopeProps['claims'];
  resetClaims(): void;
  get labels(): {[name: string]: string};
  set labels(value: IamScopeProps['labels']);
  readonly labelsInput: IamScopeProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: IamScopeProps['protect']);
  readonly protectInput: IamScopeProps['protect'];
  resetProtect(): void;
}

/** What a token may be used for (RFC 6749 section 3.3), such as invoices.read. */
export class IamScope extends Resource {
  static readonly tfResourceType: 'pltfrms_iam_scope' = 'pltfrms_iam_scope';
  declare readonly terraformResourceType: 'pltfrms_iam_scope';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: IamScope.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: IamScopeProps) {
    super(scope, id, 'pltfrms_iam_scope', props, accessible(IamScope, IamScopeShape));
  }
}

/** What DataIamScope takes. */
export interface DataIamScopeProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

const DataIamScopeShape = (): Shape => ({...readOnly(IamScopeShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataIamScope extends IamScopeAttributes {
  get id(): string;
  set id(value: DataIamScopeProps['id']);
  readonly idInput: DataIamScopeProps['id'];
}

/** What a token may be used for (RFC 6749 section 3.3), such as invoices.read. */
export class DataIamScope extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_scope' = 'pltfrms_iam_scope';
  declare readonly terraformResourceType: 'pltfrms_iam_scope';

  constructor(scope: Construct, id: string, props: DataIamScopeProps) {
    super(scope, id, 'pltfrms_iam_scope', props, accessible(DataIamScope, DataIamScopeShape));
  }
}

/** What DataIamScopes takes. */
export interface DataIamScopesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataIamScopes, to read. */
export interface DataIamScopesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<IamScopeAttributes>;
}

const DataIamScopesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(IamScopeShape())}});

export interface DataIamScopes extends DataIamScopesAttributes {
  get organisation(): string;
  set organisation(value: DataIamScopesProps['organisation']);
  readonly organisationInput: DataIamScopesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataIamScopesProps['labels']);
  readonly labelsInput: DataIamScopesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. What a token may be used for (RFC 6749 section 3.3), such as invoices.read. */
export class DataIamScopes extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_scopes' = 'pltfrms_iam_scopes';
  declare readonly terraformResourceType: 'pltfrms_iam_scopes';

  constructor(scope: Construct, id: string, props: DataIamScopesProps = {}) {
    super(scope, id, 'pltfrms_iam_scopes', props, accessible(DataIamScopes, DataIamScopesShape));
  }
}

/** What IamRole takes. */
export interface IamRoleProps extends TerraformMetaArguments {
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: Reference<'pltfrms_iam_realm'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What holders of it do. */
  readonly description?: string | undefined;
  /** What it allows. Refers to `iam.scope`. */
  readonly scopes: readonly Reference<'pltfrms_iam_scope'>[];
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of IamRole, to read. */
export interface IamRoleAttributes {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What holders of it do. */
  readonly description: string;
  /** What it allows. Refers to `iam.scope`. */
  readonly scopes: string[];
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const IamRoleShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, realm: {name: 'realm', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, description: {name: 'description', as: 'string', set: 'optional'}, scopes: {name: 'scopes', as: 'strings', set: 'required', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface IamRole extends IamRoleAttributes {
  get realm(): string;
  set realm(value: IamRoleProps['realm']);
  readonly realmInput: IamRoleProps['realm'];
  get name(): string;
  set name(value: IamRoleProps['name']);
  readonly nameInput: IamRoleProps['name'];
  get description(): string;
  set description(value: IamRoleProps['description']);
  readonly descriptionInput: IamRoleProps['description'];
  resetDescription(): void;
  get scopes(): string[];
  set scopes(value: IamRoleProps['scopes']);
  readonly scopesInput: IamRoleProps['scopes'];
  get labels(): {[name: string]: string};
  set labels(value: IamRoleProps['labels']);
  readonly labelsInput: IamRoleProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: IamRoleProps['protect']);
  readonly protectInput: IamRoleProps['protect'];
  resetProtect(): void;
}

/** Scopes under one name, given to users and programs of the realm. */
export class IamRole extends Resource {
  static readonly tfResourceType: 'pltfrms_iam_role' = 'pltfrms_iam_role';
  declare readonly terraformResourceType: 'pltfrms_iam_role';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: IamRole.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: IamRoleProps) {
    super(scope, id, 'pltfrms_iam_role', props, accessible(IamRole, IamRoleShape));
  }
}

/** What DataIamRole takes. */
export interface DataIamRoleProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

const DataIamRoleShape = (): Shape => ({...readOnly(IamRoleShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataIamRole extends IamRoleAttributes {
  get id(): string;
  set id(value: DataIamRoleProps['id']);
  readonly idInput: DataIamRoleProps['id'];
}

/** Scopes under one name, given to users and programs of the realm. */
export class DataIamRole extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_role' = 'pltfrms_iam_role';
  declare readonly terraformResourceType: 'pltfrms_iam_role';

  constructor(scope: Construct, id: string, props: DataIamRoleProps) {
    super(scope, id, 'pltfrms_iam_role', props, accessible(DataIamRole, DataIamRoleShape));
  }
}

/** What DataIamRoles takes. */
export interface DataIamRolesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataIamRoles, to read. */
export interface DataIamRolesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<IamRoleAttributes>;
}

const DataIamRolesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(IamRoleShape())}});

export interface DataIamRoles extends DataIamRolesAttributes {
  get organisation(): string;
  set organisation(value: DataIamRolesProps['organisation']);
  readonly organisationInput: DataIamRolesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataIamRolesProps['labels']);
  readonly labelsInput: DataIamRolesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. Scopes under one name, given to users and programs of the realm. */
export class DataIamRoles extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_roles' = 'pltfrms_iam_roles';
  declare readonly terraformResourceType: 'pltfrms_iam_roles';

  constructor(scope: Construct, id: string, props: DataIamRolesProps = {}) {
    super(scope, id, 'pltfrms_iam_roles', props, accessible(DataIamRoles, DataIamRolesShape));
  }
}

/** What IamClient takes. */
export interface IamClientProps extends TerraformMetaArguments {
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: Reference<'pltfrms_iam_realm'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** Whether it can keep a secret (RFC 6749 section 2.1). One of `confidential`, `public`. A change replaces the resource. */
  readonly type: 'confidential' | 'public' | IResolvable;
  /** How it gets tokens (RFC 6749 section 1.3, RFC 8628). One of `authorization_code`, `refresh_token`, `client_credentials`, `urn:ietf:params:oauth:grant-type:device_code`. Left out: `["authorization_code"]`. */
  readonly grantTypes?: readonly ('authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code' | IResolvable)[] | undefined;
  /** Where people are sent back to; compared exactly (RFC 9700 section 2.1). */
  readonly redirectUris?: readonly string[] | undefined;
  /** Where people are sent after they have signed out. */
  readonly postLogoutRedirectUris?: readonly string[] | undefined;
  /** What it may ask for. Refers to `iam.scope`. */
  readonly scopes?: readonly Reference<'pltfrms_iam_scope'>[] | undefined;
  /** What it may do by itself. Refers to `iam.role`. */
  readonly roles?: readonly Reference<'pltfrms_iam_role'>[] | undefined;
  /** It must prove that it is who asked (RFC 7636). Left out: `true`. */
  readonly pkce?: boolean | IResolvable | undefined;
  /** What it proves itself with; a confidential client has one, a public one has none. */
  readonly secret?: IamClientSecretProps | IResolvable | undefined;
  /** How long its access tokens are good for. Left out: as `realm.access_token_ttl`. */
  readonly accessTokenTtl?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** What it proves itself with; a confidential client has one, a public one has none. */
export interface IamClientSecretProps {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret?: string | undefined;
  /** The secret itself, instead of its place: it is in no plan, no state and no store, only its keyed digest is. */
  readonly value?: string | undefined;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version?: number | undefined;
}

/** Attributes of IamClient, to read. */
export interface IamClientAttributes {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** Whether it can keep a secret (RFC 6749 section 2.1). One of `confidential`, `public`. A change replaces the resource. */
  readonly type: string;
  /** How it gets tokens (RFC 6749 section 1.3, RFC 8628). One of `authorization_code`, `refresh_token`, `client_credentials`, `urn:ietf:params:oauth:grant-type:device_code`. Left out: `["authorization_code"]`. */
  readonly grantTypes: string[];
  /** Where people are sent back to; compared exactly (RFC 9700 section 2.1). */
  readonly redirectUris: string[];
  /** Where people are sent after they have signed out. */
  readonly postLogoutRedirectUris: string[];
  /** What it may ask for. Refers to `iam.scope`. */
  readonly scopes: string[];
  /** What it may do by itself. Refers to `iam.role`. */
  readonly roles: string[];
  /** It must prove that it is who asked (RFC 7636). Left out: `true`. */
  readonly pkce: IResolvable;
  /** What it proves itself with; a confidential client has one, a public one has none. */
  readonly secret: IamClientSecretAttributes;
  /** How long its access tokens are good for. Left out: as `realm.access_token_ttl`. */
  readonly accessTokenTtl: string;
  /** What it calls itself with (RFC 6749 section 2.2). */
  readonly clientId: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** What it proves itself with; a confidential client has one, a public one has none. */
export interface IamClientSecretAttributes extends Output {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret: string;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version: number;
  /** A digest of its value for this field of this resource (HMAC-SHA-256 under the key of the store). It is what the world answers. */
  readonly digest: string;
}

export interface IamClientSecretOutputReference extends IamClientSecretAttributes {
  get secret(): string;
  set secret(value: IamClientSecretProps['secret']);
  readonly secretInput: IamClientSecretProps['secret'];
  resetSecret(): void;
  set value(value: IamClientSecretProps['value']);
  readonly valueInput: IamClientSecretProps['value'];
  resetValue(): void;
  get version(): number;
  set version(value: IamClientSecretProps['version']);
  readonly versionInput: IamClientSecretProps['version'];
  resetVersion(): void;
}

const IamClientShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, realm: {name: 'realm', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, type: {name: 'type', as: 'string', set: 'required'}, grantTypes: {name: 'grant_types', as: 'strings', set: 'optional'}, redirectUris: {name: 'redirect_uris', as: 'strings', set: 'optional'}, postLogoutRedirectUris: {name: 'post_logout_redirect_uris', as: 'strings', set: 'optional'}, scopes: {name: 'scopes', as: 'strings', set: 'optional', by: 'id'}, roles: {name: 'roles', as: 'strings', set: 'optional', by: 'id'}, pkce: {name: 'pkce', as: 'bool', set: 'optional'}, secret: {name: 'secret', as: 'object', set: 'optional', within: {secret: {name: 'secret', as: 'string', set: 'optional'}, value: {name: 'value', set: 'optional'}, version: {name: 'version', as: 'number', set: 'optional'}, digest: {name: 'digest', as: 'string'}}}, accessTokenTtl: {name: 'access_token_ttl', as: 'string', set: 'optional'}, clientId: {name: 'client_id', as: 'string'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface IamClient extends IamClientAttributes {
  get realm(): string;
  set realm(value: IamClientProps['realm']);
  readonly realmInput: IamClientProps['realm'];
  get name(): string;
  set name(value: IamClientProps['name']);
  readonly nameInput: IamClientProps['name'];
  get displayName(): string;
  set displayName(value: IamClientProps['displayName']);
  readonly displayNameInput: IamClientProps['displayName'];
  resetDisplayName(): void;
  get type(): string;
  set type(value: IamClientProps['type']);
  readonly typeInput: IamClientProps['type'];
  get grantTypes(): string[];
  set grantTypes(value: IamClientProps['grantTypes']);
  readonly grantTypesInput: IamClientProps['grantTypes'];
  resetGrantTypes(): void;
  get redirectUris(): string[];
  set redirectUris(value: IamClientProps['redirectUris']);
  readonly redirectUrisInput: IamClientProps['redirectUris'];
  resetRedirectUris(): void;
  get postLogoutRedirectUris(): string[];
  set postLogoutRedirectUris(value: IamClientProps['postLogoutRedirectUris']);
  readonly postLogoutRedirectUrisInput: IamClientProps['postLogoutRedirectUris'];
  resetPostLogoutRedirectUris(): void;
  get scopes(): string[];
  set scopes(value: IamClientProps['scopes']);
  readonly scopesInput: IamClientProps['scopes'];
  resetScopes(): void;
  get roles(): string[];
  set roles(value: IamClientProps['roles']);
  readonly rolesInput: IamClientProps['roles'];
  resetRoles(): void;
  get pkce(): IResolvable;
  set pkce(value: IamClientProps['pkce']);
  readonly pkceInput: IamClientProps['pkce'];
  resetPkce(): void;
  get secret(): IamClientSecretOutputReference;
  set secret(value: IamClientProps['secret']);
  readonly secretInput: IamClientProps['secret'];
  putSecret(value: IamClientProps['secret']): void;
  resetSecret(): void;
  get accessTokenTtl(): string;
  set accessTokenTtl(value: IamClientProps['accessTokenTtl']);
  readonly accessTokenTtlInput: IamClientProps['accessTokenTtl'];
  resetAccessTokenTtl(): void;
  get labels(): {[name: string]: string};
  set labels(value: IamClientProps['labels']);
  readonly labelsInput: IamClientProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: IamClientProps['protect']);
  readonly protectInput: IamClientProps['protect'];
  resetProtect(): void;
}

/** A program that people sign in to, or that acts by itself (RFC 6749 section 2). */
export class IamClient extends Resource {
  static readonly tfResourceType: 'pltfrms_iam_client' = 'pltfrms_iam_client';
  declare readonly terraformResourceType: 'pltfrms_iam_client';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: IamClient.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: IamClientProps) {
    super(scope, id, 'pltfrms_iam_client', props, accessible(IamClient, IamClientShape));
  }
}

/** What DataIamClient takes. */
export interface DataIamClientProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

const DataIamClientShape = (): Shape => ({...readOnly(IamClientShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataIamClient extends IamClientAttributes {
  get id(): string;
  set id(value: DataIamClientProps['id']);
  readonly idInput: DataIamClientProps['id'];
}

/** A program that people sign in to, or that acts by itself (RFC 6749 section 2). */
export class DataIamClient extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_client' = 'pltfrms_iam_client';
  declare readonly terraformResourceType: 'pltfrms_iam_client';

  constructor(scope: Construct, id: string, props: DataIamClientProps) {
    super(scope, id, 'pltfrms_iam_client', props, accessible(DataIamClient, DataIamClientShape));
  }
}

/** What DataIamClients takes. */
export interface DataIamClientsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataIamClients, to read. */
export interface DataIamClientsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<IamClientAttributes>;
}

const DataIamClientsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(IamClientShape())}});

export interface DataIamClients extends DataIamClientsAttributes {
  get organisation(): string;
  set organisation(value: DataIamClientsProps['organisation']);
  readonly organisationInput: DataIamClientsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataIamClientsProps['labels']);
  readonly labelsInput: DataIamClientsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A program that people sign in to, or that acts by itself (RFC 6749 section 2). */
export class DataIamClients extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_clients' = 'pltfrms_iam_clients';
  declare readonly terraformResourceType: 'pltfrms_iam_clients';

  constructor(scope: Construct, id: string, props: DataIamClientsProps = {}) {
    super(scope, id, 'pltfrms_iam_clients', props, accessible(DataIamClients, DataIamClientsShape));
  }
}

/** What IamLoginPolicy takes. */
export interface IamLoginPolicyProps extends TerraformMetaArguments {
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: Reference<'pltfrms_iam_realm'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** With a password. Left out: `true`. */
  readonly password?: boolean | IResolvable | undefined;
  /** With a passkey (WebAuthn). Left out: `true`. */
  readonly passkey?: boolean | IResolvable | undefined;
  /** Whether a second factor is asked for. One of `none`, `optional`, `required`. Left out: `optional`. */
  readonly mfa?: 'none' | 'optional' | 'required' | IResolvable | undefined;
  /** How long one stays signed in. Left out: `12h`. */
  readonly sessionTtl?: string | undefined;
  /** The clients that it is for; a client has one at most. Refers to `iam.client`. */
  readonly clients: readonly Reference<'pltfrms_iam_client'>[];
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of IamLoginPolicy, to read. */
export interface IamLoginPolicyAttributes {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** With a password. Left out: `true`. */
  readonly password: IResolvable;
  /** With a passkey (WebAuthn). Left out: `true`. */
  readonly passkey: IResolvable;
  /** Whether a second factor is asked for. One of `none`, `optional`, `required`. Left out: `optional`. */
  readonly mfa: string;
  /** How long one stays signed in. Left out: `12h`. */
  readonly sessionTtl: string;
  /** The clients that it is for; a client has one at most. Refers to `iam.client`. */
  readonly clients: string[];
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const IamLoginPolicyShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, realm: {name: 'realm', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, password: {name: 'password', as: 'bool', set: 'optional'}, passkey: {name: 'passkey', as: 'bool', set: 'optional'}, mfa: {name: 'mfa', as: 'string', set: 'optional'}, sessionTtl: {name: 'session_ttl', as: 'string', set: 'optional'}, clients: {name: 'clients', as: 'strings', set: 'required', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface IamLoginPolicy extends IamLoginPolicyAttributes {
  get realm(): string;
  set realm(value: IamLoginPolicyProps['realm']);
  readonly realmInput: IamLoginPolicyProps['realm'];
  get name(): string;
  set name(value: IamLoginPolicyProps['name']);
  readonly nameInput: IamLoginPolicyProps['name'];
  get password(): IResolvable;
  set password(value: IamLoginPolicyProps['password']);
  readonly passwordInput: IamLoginPolicyProps['password'];
  resetPassword(): void;
  get passkey(): IResolvable;
  set passkey(value: IamLoginPolicyProps['passkey']);
  readonly passkeyInput: IamLoginPolicyProps['passkey'];
  resetPasskey(): void;
  get mfa(): string;
  set mfa(value: IamLoginPolicyProps['mfa']);
  readonly mfaInput: IamLoginPolicyProps['mfa'];
  resetMfa(): void;
  get sessionTtl(): string;
  set sessionTtl(value: IamLoginPolicyProps['sessionTtl']);
  readonly sessionTtlInput: IamLoginPolicyProps['sessionTtl'];
  resetSessionTtl(): void;
  get clients(): string[];
  set clients(value: IamLoginPolicyProps['clients']);
  readonly clientsInput: IamLoginPolicyProps['clients'];
  get labels(): {[name: string]: string};
  set labels(value: IamLoginPolicyProps['labels']);
  readonly labelsInput: IamLoginPolicyProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: IamLoginPolicyProps['protect']);
  readonly protectInput: IamLoginPolicyProps['protect'];
  resetProtect(): void;
}

/** How people sign in to some clients, where the realm’s own login is not strict enough or too strict. */
export class IamLoginPolicy extends Resource {
  static readonly tfResourceType: 'pltfrms_iam_login_policy' = 'pltfrms_iam_login_policy';
  declare readonly terraformResourceType: 'pltfrms_iam_login_policy';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: IamLoginPolicy.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: IamLoginPolicyProps) {
    super(scope, id, 'pltfrms_iam_login_policy', props, accessible(IamLoginPolicy, IamLoginPolicyShape));
  }
}

/** What DataIamLoginPolicy takes. */
export interface DataIamLoginPolicyProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

const DataIamLoginPolicyShape = (): Shape => ({...readOnly(IamLoginPolicyShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataIamLoginPolicy extends IamLoginPolicyAttributes {
  get id(): string;
  set id(value: DataIamLoginPolicyProps['id']);
  readonly idInput: DataIamLoginPolicyProps['id'];
}

/** How people sign in to some clients, where the realm’s own login is not strict enough or too strict. */
export class DataIamLoginPolicy extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_login_policy' = 'pltfrms_iam_login_policy';
  declare readonly terraformResourceType: 'pltfrms_iam_login_policy';

  constructor(scope: Construct, id: string, props: DataIamLoginPolicyProps) {
    super(scope, id, 'pltfrms_iam_login_policy', props, accessible(DataIamLoginPolicy, DataIamLoginPolicyShape));
  }
}

/** What DataIamLoginPolicies takes. */
export interface DataIamLoginPoliciesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataIamLoginPolicies, to read. */
export interface DataIamLoginPoliciesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<IamLoginPolicyAttributes>;
}

const DataIamLoginPoliciesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(IamLoginPolicyShape())}});

export interface DataIamLoginPolicies extends DataIamLoginPoliciesAttributes {
  get organisation(): string;
  set organisation(value: DataIamLoginPoliciesProps['organisation']);
  readonly organisationInput: DataIamLoginPoliciesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataIamLoginPoliciesProps['labels']);
  readonly labelsInput: DataIamLoginPoliciesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. How people sign in to some clients, where the realm’s own login is not strict enough or too strict. */
export class DataIamLoginPolicies extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_login_policies' = 'pltfrms_iam_login_policies';
  declare readonly terraformResourceType: 'pltfrms_iam_login_policies';

  constructor(scope: Construct, id: string, props: DataIamLoginPoliciesProps = {}) {
    super(scope, id, 'pltfrms_iam_login_policies', props, accessible(DataIamLoginPolicies, DataIamLoginPoliciesShape));
  }
}

/** What IamIdentityProvider takes. */
export interface IamIdentityProviderProps extends TerraformMetaArguments {
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: Reference<'pltfrms_iam_realm'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** How it says so (OpenID Connect Core, SAML 2.0). One of `oidc`, `saml`. A change replaces the resource. */
  readonly type: 'oidc' | 'saml' | IResolvable;
  /** Its issuer, compared character by character (OpenID Connect Discovery section 4.3); an oidc provider has one. */
  readonly issuer?: string | undefined;
  /** Where its metadata stands; a saml provider has one. */
  readonly metadataUrl?: string | undefined;
  /** What we are called there. */
  readonly clientId?: string | undefined;
  /** What we prove ourselves with there. */
  readonly clientSecret?: IamIdentityProviderClientSecretProps | IResolvable | undefined;
  /** What we ask it for. Left out: `["email","openid"]`. */
  readonly scopes?: readonly string[] | undefined;
  /** Our claims, and what they are called there. */
  readonly claims?: {readonly [name: string]: string} | undefined;
  /** People with addresses in these are sent to it. */
  readonly emailDomains?: readonly string[] | undefined;
  /** Whether somebody it vouches for becomes a user who is there already. One of `never`, `verified_email`. Left out: `never`. */
  readonly link?: 'never' | 'verified_email' | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** What we prove ourselves with there. */
export interface IamIdentityProviderClientSecretProps {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret?: string | undefined;
  /** The secret itself, instead of its place: it is in no plan, no state and no store, only its keyed digest is. */
  readonly value?: string | undefined;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version?: number | undefined;
}

/** Attributes of IamIdentityProvider, to read. */
export interface IamIdentityProviderAttributes {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  readonly realm: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** How it says so (OpenID Connect Core, SAML 2.0). One of `oidc`, `saml`. A change replaces the resource. */
  readonly type: string;
  /** Its issuer, compared character by character (OpenID Connect Discovery section 4.3); an oidc provider has one. */
  readonly issuer: string;
  /** Where its metadata stands; a saml provider has one. */
  readonly metadataUrl: string;
  /** What we are called there. */
  readonly clientId: string;
  /** What we prove ourselves with there. */
  readonly clientSecret: IamIdentityProviderClientSecretAttributes;
  /** What we ask it for. Left out: `["email","openid"]`. */
  readonly scopes: string[];
  /** Our claims, and what they are called there. */
  readonly claims: {[name: string]: string};
  /** People with addresses in these are sent to it. */
  readonly emailDomains: string[];
  /** Whether somebody it vouches for becomes a user who is there already. One of `never`, `verified_email`. Left out: `never`. */
  readonly link: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** What we prove ourselves with there. */
export interface IamIdentityProviderClientSecretAttributes extends Output {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret: string;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version: number;
  /** A digest of its value for this field of this resource (HMAC-SHA-256 under the key of the store). It is what the world answers. */
  readonly digest: string;
}

export interface IamIdentityProviderClientSecretOutputReference extends IamIdentityProviderClientSecretAttributes {
  get secret(): string;
  set secret(value: IamIdentityProviderClientSecretProps['secret']);
  readonly secretInput: IamIdentityProviderClientSecretProps['secret'];
  resetSecret(): void;
  set value(value: IamIdentityProviderClientSecretProps['value']);
  readonly valueInput: IamIdentityProviderClientSecretProps['value'];
  resetValue(): void;
  get version(): number;
  set version(value: IamIdentityProviderClientSecretProps['version']);
  readonly versionInput: IamIdentityProviderClientSecretProps['version'];
  resetVersion(): void;
}

const IamIdentityProviderShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, realm: {name: 'realm', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, type: {name: 'type', as: 'string', set: 'required'}, issuer: {name: 'issuer', as: 'string', set: 'optional'}, metadataUrl: {name: 'metadata_url', as: 'string', set: 'optional'}, clientId: {name: 'client_id', as: 'string', set: 'optional'}, clientSecret: {name: 'client_secret', as: 'object', set: 'optional', within: {secret: {name: 'secret', as: 'string', set: 'optional'}, value: {name: 'value', set: 'optional'}, version: {name: 'version', as: 'number', set: 'optional'}, digest: {name: 'digest', as: 'string'}}}, scopes: {name: 'scopes', as: 'strings', set: 'optional'}, claims: {name: 'claims', as: 'string map', set: 'optional'}, emailDomains: {name: 'email_domains', as: 'strings', set: 'optional'}, link: {name: 'link', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface IamIdentityProvider extends IamIdentityProviderAttributes {
  get realm(): string;
  set realm(value: IamIdentityProviderProps['realm']);
  readonly realmInput: IamIdentityProviderProps['realm'];
  get name(): string;
  set name(value: IamIdentityProviderProps['name']);
  readonly nameInput: IamIdentityProviderProps['name'];
  get displayName(): string;
  set displayName(value: IamIdentityProviderProps['displayName']);
  readonly displayNameInput: IamIdentityProviderProps['displayName'];
  resetDisplayName(): void;
  get type(): string;
  set type(value: IamIdentityProviderProps['type']);
  readonly typeInput: IamIdentityProviderProps['type'];
  get issuer(): string;
  set issuer(value: IamIdentityProviderProps['issuer']);
  readonly issuerInput: IamIdentityProviderProps['issuer'];
  resetIssuer(): void;
  get metadataUrl(): string;
  set metadataUrl(value: IamIdentityProviderProps['metadataUrl']);
  readonly metadataUrlInput: IamIdentityProviderProps['metadataUrl'];
  resetMetadataUrl(): void;
  get clientId(): string;
  set clientId(value: IamIdentityProviderProps['clientId']);
  readonly clientIdInput: IamIdentityProviderProps['clientId'];
  resetClientId(): void;
  get clientSecret(): IamIdentityProviderClientSecretOutputReference;
  set clientSecret(value: IamIdentityProviderProps['clientSecret']);
  readonly clientSecretInput: IamIdentityProviderProps['clientSecret'];
  putClientSecret(value: IamIdentityProviderProps['clientSecret']): void;
  resetClientSecret(): void;
  get scopes(): string[];
  set scopes(value: IamIdentityProviderProps['scopes']);
  readonly scopesInput: IamIdentityProviderProps['scopes'];
  resetScopes(): void;
  get claims(): {[name: string]: string};
  set claims(value: IamIdentityProviderProps['claims']);
  readonly claimsInput: IamIdentityProviderProps['claims'];
  resetClaims(): void;
  get emailDomains(): string[];
  set emailDomains(value: IamIdentityProviderProps['emailDomains']);
  readonly emailDomainsInput: IamIdentityProviderProps['emailDomains'];
  resetEmailDomains(): void;
  get link(): string;
  set link(value: IamIdentityProviderProps['link']);
  readonly linkInput: IamIdentityProviderProps['link'];
  resetLink(): void;
  get labels(): {[name: string]: string};
  set labels(value: IamIdentityProviderProps['labels']);
  readonly labelsInput: IamIdentityProviderProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: IamIdentityProviderProps['protect']);
  readonly protectInput: IamIdentityProviderProps['protect'];
  resetProtect(): void;
}

/** Somebody else who says who people are: a company’s own directory. */
export class IamIdentityProvider extends Resource {
  static readonly tfResourceType: 'pltfrms_iam_identity_provider' = 'pltfrms_iam_identity_provider';
  declare readonly terraformResourceType: 'pltfrms_iam_identity_provider';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: IamIdentityProvider.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: IamIdentityProviderProps) {
    super(scope, id, 'pltfrms_iam_identity_provider', props, accessible(IamIdentityProvider, IamIdentityProviderShape));
  }
}

/** What DataIamIdentityProvider takes. */
export interface DataIamIdentityProviderProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

const DataIamIdentityProviderShape = (): Shape => ({...readOnly(IamIdentityProviderShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataIamIdentityProvider extends IamIdentityProviderAttributes {
  get id(): string;
  set id(value: DataIamIdentityProviderProps['id']);
  readonly idInput: DataIamIdentityProviderProps['id'];
}

/** Somebody else who says who people are: a company’s own directory. */
export class DataIamIdentityProvider extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_identity_provider' = 'pltfrms_iam_identity_provider';
  declare readonly terraformResourceType: 'pltfrms_iam_identity_provider';

  constructor(scope: Construct, id: string, props: DataIamIdentityProviderProps) {
    super(scope, id, 'pltfrms_iam_identity_provider', props, accessible(DataIamIdentityProvider, DataIamIdentityProviderShape));
  }
}

/** What DataIamIdentityProviders takes. */
export interface DataIamIdentityProvidersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataIamIdentityProviders, to read. */
export interface DataIamIdentityProvidersAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<IamIdentityProviderAttributes>;
}

const DataIamIdentityProvidersShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(IamIdentityProviderShape())}});

export interface DataIamIdentityProviders extends DataIamIdentityProvidersAttributes {
  get organisation(): string;
  set organisation(value: DataIamIdentityProvidersProps['organisation']);
  readonly organisationInput: DataIamIdentityProvidersProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataIamIdentityProvidersProps['labels']);
  readonly labelsInput: DataIamIdentityProvidersProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. Somebody else who says who people are: a company’s own directory. */
export class DataIamIdentityProviders extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_identity_providers' = 'pltfrms_iam_identity_providers';
  declare readonly terraformResourceType: 'pltfrms_iam_identity_providers';

  constructor(scope: Construct, id: string, props: DataIamIdentityProvidersProps = {}) {
    super(scope, id, 'pltfrms_iam_identity_providers', props, accessible(DataIamIdentityProviders, DataIamIdentityProvidersShape));
  }
}

/** What IamCustomDomain takes. */
export interface IamCustomDomainProps extends TerraformMetaArguments {
  /** The iam.realm that it stands in: the `id` of one. A change replaces the resource. */
  readonly realm: Reference<'pltfrms_iam_realm'>;
  /** Its name: domain name. A change replaces the resource. */
  readonly name: string;
  /** The zone that holds it; the nearest that encloses it when left out. Refers to `dns.zone`. */
  readonly zone?: Reference<'pltfrms_dns_zone'> | undefined;
  /** Who sees to its certificate: the platform. One of `managed`. Left out: `managed`. */
  readonly certificate?: 'managed' | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of IamCustomDomain, to read. */
export interface IamCustomDomainAttributes {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The iam.realm that it stands in: the `id` of one. A change replaces the resource. */
  readonly realm: string;
  /** Its name: domain name. A change replaces the resource. */
  readonly name: string;
  /** The zone that holds it; the nearest that encloses it when left out. Refers to `dns.zone`. */
  readonly zone: string;
  /** Who sees to its certificate: the platform. One of `managed`. Left out: `managed`. */
  readonly certificate: string;
  /** How far its set-up has come. One of `pending`, `verified`, `active`, `failed`. It is what the world answers. */
  readonly status: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const IamCustomDomainShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, realm: {name: 'realm', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, zone: {name: 'zone', as: 'string', set: 'optional', by: 'id'}, certificate: {name: 'certificate', as: 'string', set: 'optional'}, status: {name: 'status', as: 'string'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface IamCustomDomain extends IamCustomDomainAttributes {
  get realm(): string;
  set realm(value: IamCustomDomainProps['realm']);
  readonly realmInput: IamCustomDomainProps['realm'];
  get name(): string;
  set name(value: IamCustomDomainProps['name']);
  readonly nameInput: IamCustomDomainProps['name'];
  get zone(): string;
  set zone(value: IamCustomDomainProps['zone']);
  readonly zoneInput: IamCustomDomainProps['zone'];
  resetZone(): void;
  get certificate(): string;
  set certificate(value: IamCustomDomainProps['certificate']);
  readonly certificateInput: IamCustomDomainProps['certificate'];
  resetCertificate(): void;
  get labels(): {[name: string]: string};
  set labels(value: IamCustomDomainProps['labels']);
  readonly labelsInput: IamCustomDomainProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: IamCustomDomainProps['protect']);
  readonly protectInput: IamCustomDomainProps['protect'];
  resetProtect(): void;
}

/** A host name of your own for a realm’s pages and endpoints. A name belongs to one realm. */
export class IamCustomDomain extends Resource {
  static readonly tfResourceType: 'pltfrms_iam_custom_domain' = 'pltfrms_iam_custom_domain';
  declare readonly terraformResourceType: 'pltfrms_iam_custom_domain';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: IamCustomDomain.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: IamCustomDomainProps) {
    super(scope, id, 'pltfrms_iam_custom_domain', props, accessible(IamCustomDomain, IamCustomDomainShape));
  }
}

/** What DataIamCustomDomain takes. */
export interface DataIamCustomDomainProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

const DataIamCustomDomainShape = (): Shape => ({...readOnly(IamCustomDomainShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataIamCustomDomain extends IamCustomDomainAttributes {
  get id(): string;
  set id(value: DataIamCustomDomainProps['id']);
  readonly idInput: DataIamCustomDomainProps['id'];
}

/** A host name of your own for a realm’s pages and endpoints. A name belongs to one realm. */
export class DataIamCustomDomain extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_custom_domain' = 'pltfrms_iam_custom_domain';
  declare readonly terraformResourceType: 'pltfrms_iam_custom_domain';

  constructor(scope: Construct, id: string, props: DataIamCustomDomainProps) {
    super(scope, id, 'pltfrms_iam_custom_domain', props, accessible(DataIamCustomDomain, DataIamCustomDomainShape));
  }
}

/** What DataIamCustomDomains takes. */
export interface DataIamCustomDomainsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataIamCustomDomains, to read. */
export interface DataIamCustomDomainsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<IamCustomDomainAttributes>;
}

const DataIamCustomDomainsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(IamCustomDomainShape())}});

export interface DataIamCustomDomains extends DataIamCustomDomainsAttributes {
  get organisation(): string;
  set organisation(value: DataIamCustomDomainsProps['organisation']);
  readonly organisationInput: DataIamCustomDomainsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataIamCustomDomainsProps['labels']);
  readonly labelsInput: DataIamCustomDomainsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A host name of your own for a realm’s pages and endpoints. A name belongs to one realm. */
export class DataIamCustomDomains extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_custom_domains' = 'pltfrms_iam_custom_domains';
  declare readonly terraformResourceType: 'pltfrms_iam_custom_domains';

  constructor(scope: Construct, id: string, props: DataIamCustomDomainsProps = {}) {
    super(scope, id, 'pltfrms_iam_custom_domains', props, accessible(DataIamCustomDomains, DataIamCustomDomainsShape));
  }
}

/** What PaymentsMerchant takes. */
export interface PaymentsMerchantProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Its name in the trade register. */
  readonly legalName: string;
  /** The name on its door; the legal one when left out. Left out: as `legal_name`. */
  readonly tradeName?: string | undefined;
  /** Where it is registered, ISO 3166-1 alpha-2. Another country is another legal entity. A change replaces the resource. */
  readonly country: string;
  /** Its number in the trade register. */
  readonly registrationNumber?: string | undefined;
  /** What it sells, ISO 18245: four digits, the zero in front among them. */
  readonly merchantCategoryCode: string;
  /** What it is paid in, ISO 4217; the first is used where a field leaves the currency out. */
  readonly currencies: readonly string[];
  /** What a payer’s statement shows, 22 characters (ISO 8583 field 43). */
  readonly statementDescriptor?: string | undefined;
  /** Where it sells. */
  readonly website?: string | undefined;
  /** Whom to write to. */
  readonly contact?: string | undefined;
  /** Where it is registered. */
  readonly postalAddress?: PaymentsMerchantPostalAddressProps | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Where it is registered. */
export interface PaymentsMerchantPostalAddressProps {
  /** Street and number. */
  readonly street?: string | undefined;
  /** As the country writes it. */
  readonly postalCode?: string | undefined;
  /** The town. */
  readonly city?: string | undefined;
  /** ISO 3166-1 alpha-2; the merchant’s when left out. Left out: as `merchant.country`. */
  readonly country?: string | undefined;
}

/** Attributes of PaymentsMerchant, to read. */
export interface PaymentsMerchantAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Its name in the trade register. */
  readonly legalName: string;
  /** The name on its door; the legal one when left out. Left out: as `legal_name`. */
  readonly tradeName: string;
  /** Where it is registered, ISO 3166-1 alpha-2. Another country is another legal entity. A change replaces the resource. */
  readonly country: string;
  /** Its number in the trade register. */
  readonly registrationNumber: string;
  /** What it sells, ISO 18245: four digits, the zero in front among them. */
  readonly merchantCategoryCode: string;
  /** What it is paid in, ISO 4217; the first is used where a field leaves the currency out. */
  readonly currencies: string[];
  /** What a payer’s statement shows, 22 characters (ISO 8583 field 43). */
  readonly statementDescriptor: string;
  /** Where it sells. */
  readonly website: string;
  /** Whom to write to. */
  readonly contact: string;
  /** Where it is registered. */
  readonly postalAddress: PaymentsMerchantPostalAddressAttributes;
  /** How far the provider has come with it. One of `pending`, `active`, `suspended`, `closed`. It is what the world answers. */
  readonly status: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Where it is registered. */
export interface PaymentsMerchantPostalAddressAttributes extends Output {
  /** Street and number. */
  readonly street: string;
  /** As the country writes it. */
  readonly postalCode: string;
  /** The town. */
  readonly city: string;
  /** ISO 3166-1 alpha-2; the merchant’s when left out. Left out: as `merchant.country`. */
  readonly country: string;
}

export interface PaymentsMerchantPostalAddressOutputReference extends PaymentsMerchantPostalAddressAttributes {
  get street(): string;
  set street(value: PaymentsMerchantPostalAddressProps['street']);
  readonly streetInput: PaymentsMerchantPostalAddressProps['street'];
  resetStreet(): void;
  get postalCode(): string;
  set postalCode(value: PaymentsMerchantPostalAddressProps['postalCode']);
  readonly postalCodeInput: PaymentsMerchantPostalAddressProps['postalCode'];
  resetPostalCode(): void;
  get city(): string;
  set city(value: PaymentsMerchantPostalAddressProps['city']);
  readonly cityInput: PaymentsMerchantPostalAddressProps['city'];
  resetCity(): void;
  get country(): string;
  set country(value: PaymentsMerchantPostalAddressProps['country']);
  readonly countryInput: PaymentsMerchantPostalAddressProps['country'];
  resetCountry(): void;
}

const PaymentsMerchantShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, legalName: {name: 'legal_name', as: 'string', set: 'required'}, tradeName: {name: 'trade_name', as: 'string', set: 'optional'}, country: {name: 'country', as: 'string', set: 'required'}, registrationNumber: {name: 'registration_number', as: 'string', set: 'optional'}, merchantCategoryCode: {name: 'merchant_category_code', as: 'string', set: 'required'}, currencies: {name: 'currencies', as: 'strings', set: 'required'}, statementDescriptor: {name: 'statement_descriptor', as: 'string', set: 'optional'}, website: {name: 'website', as: 'string', set: 'optional'}, contact: {name: 'contact', as: 'string', set: 'optional'}, postalAddress: {name: 'postal_address', as: 'object', set: 'optional', within: {street: {name: 'street', as: 'string', set: 'optional'}, postalCode: {name: 'postal_code', as: 'string', set: 'optional'}, city: {name: 'city', as: 'string', set: 'optional'}, country: {name: 'country', as: 'string', set: 'optional'}}}, status: {name: 'status', as: 'string'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsMerchant extends PaymentsMerchantAttributes {
  get organisation(): string;
  set organisation(value: PaymentsMerchantProps['organisation']);
  readonly organisationInput: PaymentsMerchantProps['organisation'];
  get name(): string;
  set name(value: PaymentsMerchantProps['name']);
  readonly nameInput: PaymentsMerchantProps['name'];
  get legalName(): string;
  set legalName(value: PaymentsMerchantProps['legalName']);
  readonly legalNameInput: PaymentsMerchantProps['legalName'];
  get tradeName(): string;
  set tradeName(value: PaymentsMerchantProps['tradeName']);
  readonly tradeNameInput: PaymentsMerchantProps['tradeName'];
  resetTradeName(): void;
  get country(): string;
  set country(value: PaymentsMerchantProps['country']);
  readonly countryInput: PaymentsMerchantProps['country'];
  get registrationNumber(): string;
  set registrationNumber(value: PaymentsMerchantProps['registrationNumber']);
  readonly registrationNumberInput: PaymentsMerchantProps['registrationNumber'];
  resetRegistrationNumber(): void;
  get merchantCategoryCode(): string;
  set merchantCategoryCode(value: PaymentsMerchantProps['merchantCategoryCode']);
  readonly merchantCategoryCodeInput: PaymentsMerchantProps['merchantCategoryCode'];
  get currencies(): string[];
  set currencies(value: PaymentsMerchantProps['currencies']);
  readonly currenciesInput: PaymentsMerchantProps['currencies'];
  get statementDescriptor(): string;
  set statementDescriptor(value: PaymentsMerchantProps['statementDescriptor']);
  readonly statementDescriptorInput: PaymentsMerchantProps['statementDescriptor'];
  resetStatementDescriptor(): void;
  get website(): string;
  set website(value: PaymentsMerchantProps['website']);
  readonly websiteInput: PaymentsMerchantProps['website'];
  resetWebsite(): void;
  get contact(): string;
  set contact(value: PaymentsMerchantProps['contact']);
  readonly contactInput: PaymentsMerchantProps['contact'];
  resetContact(): void;
  get postalAddress(): PaymentsMerchantPostalAddressOutputReference;
  set postalAddress(value: PaymentsMerchantProps['postalAddress']);
  readonly postalAddressInput: PaymentsMerchantProps['postalAddress'];
  putPostalAddress(value: PaymentsMerchantProps['postalAddress']): void;
  resetPostalAddress(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsMerchantProps['labels']);
  readonly labelsInput: PaymentsMerchantProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsMerchantProps['protect']);
  readonly protectInput: PaymentsMerchantProps['protect'];
  resetProtect(): void;
}

/** A business that is paid: a legal entity in one country. */
export class PaymentsMerchant extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_merchant' = 'pltfrms_payments_merchant';
  declare readonly terraformResourceType: 'pltfrms_payments_merchant';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsMerchant.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsMerchantProps) {
    super(scope, id, 'pltfrms_payments_merchant', props, accessible(PaymentsMerchant, PaymentsMerchantShape));
  }
}

/** What DataPaymentsMerchant takes. */
export interface DataPaymentsMerchantProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsMerchantShape = (): Shape => ({...readOnly(PaymentsMerchantShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsMerchant extends PaymentsMerchantAttributes {
  get id(): string;
  set id(value: DataPaymentsMerchantProps['id']);
  readonly idInput: DataPaymentsMerchantProps['id'];
}

/** A business that is paid: a legal entity in one country. */
export class DataPaymentsMerchant extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_merchant' = 'pltfrms_payments_merchant';
  declare readonly terraformResourceType: 'pltfrms_payments_merchant';

  constructor(scope: Construct, id: string, props: DataPaymentsMerchantProps) {
    super(scope, id, 'pltfrms_payments_merchant', props, accessible(DataPaymentsMerchant, DataPaymentsMerchantShape));
  }
}

/** What DataPaymentsMerchants takes. */
export interface DataPaymentsMerchantsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsMerchants, to read. */
export interface DataPaymentsMerchantsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsMerchantAttributes>;
}

const DataPaymentsMerchantsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsMerchantShape())}});

export interface DataPaymentsMerchants extends DataPaymentsMerchantsAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsMerchantsProps['organisation']);
  readonly organisationInput: DataPaymentsMerchantsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsMerchantsProps['labels']);
  readonly labelsInput: DataPaymentsMerchantsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A business that is paid: a legal entity in one country. */
export class DataPaymentsMerchants extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_merchants' = 'pltfrms_payments_merchants';
  declare readonly terraformResourceType: 'pltfrms_payments_merchants';

  constructor(scope: Construct, id: string, props: DataPaymentsMerchantsProps = {}) {
    super(scope, id, 'pltfrms_payments_merchants', props, accessible(DataPaymentsMerchants, DataPaymentsMerchantsShape));
  }
}

/** What PaymentsAdministration takes. */
export interface PaymentsAdministrationProps extends TerraformMetaArguments {
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: Reference<'pltfrms_payments_merchant'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** What it is kept in, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  readonly currency?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of PaymentsAdministration, to read. */
export interface PaymentsAdministrationAttributes {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** What it is kept in, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  readonly currency: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const PaymentsAdministrationShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, merchant: {name: 'merchant', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, currency: {name: 'currency', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsAdministration extends PaymentsAdministrationAttributes {
  get merchant(): string;
  set merchant(value: PaymentsAdministrationProps['merchant']);
  readonly merchantInput: PaymentsAdministrationProps['merchant'];
  get name(): string;
  set name(value: PaymentsAdministrationProps['name']);
  readonly nameInput: PaymentsAdministrationProps['name'];
  get displayName(): string;
  set displayName(value: PaymentsAdministrationProps['displayName']);
  readonly displayNameInput: PaymentsAdministrationProps['displayName'];
  resetDisplayName(): void;
  get currency(): string;
  set currency(value: PaymentsAdministrationProps['currency']);
  readonly currencyInput: PaymentsAdministrationProps['currency'];
  resetCurrency(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsAdministrationProps['labels']);
  readonly labelsInput: PaymentsAdministrationProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsAdministrationProps['protect']);
  readonly protectInput: PaymentsAdministrationProps['protect'];
  resetProtect(): void;
}

/** A set of books of a merchant, in one currency. */
export class PaymentsAdministration extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_administration' = 'pltfrms_payments_administration';
  declare readonly terraformResourceType: 'pltfrms_payments_administration';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsAdministration.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsAdministrationProps) {
    super(scope, id, 'pltfrms_payments_administration', props, accessible(PaymentsAdministration, PaymentsAdministrationShape));
  }
}

/** What DataPaymentsAdministration takes. */
export interface DataPaymentsAdministrationProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsAdministrationShape = (): Shape => ({...readOnly(PaymentsAdministrationShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsAdministration extends PaymentsAdministrationAttributes {
  get id(): string;
  set id(value: DataPaymentsAdministrationProps['id']);
  readonly idInput: DataPaymentsAdministrationProps['id'];
}

/** A set of books of a merchant, in one currency. */
export class DataPaymentsAdministration extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_administration' = 'pltfrms_payments_administration';
  declare readonly terraformResourceType: 'pltfrms_payments_administration';

  constructor(scope: Construct, id: string, props: DataPaymentsAdministrationProps) {
    super(scope, id, 'pltfrms_payments_administration', props, accessible(DataPaymentsAdministration, DataPaymentsAdministrationShape));
  }
}

/** What DataPaymentsAdministrations takes. */
export interface DataPaymentsAdministrationsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsAdministrations, to read. */
export interface DataPaymentsAdministrationsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsAdministrationAttributes>;
}

const DataPaymentsAdministrationsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsAdministrationShape())}});

export interface DataPaymentsAdministrations extends DataPaymentsAdministrationsAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsAdministrationsProps['organisation']);
  readonly organisationInput: DataPaymentsAdministrationsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsAdministrationsProps['labels']);
  readonly labelsInput: DataPaymentsAdministrationsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A set of books of a merchant, in one currency. */
export class DataPaymentsAdministrations extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_administrations' = 'pltfrms_payments_administrations';
  declare readonly terraformResourceType: 'pltfrms_payments_administrations';

  constructor(scope: Construct, id: string, props: DataPaymentsAdministrationsProps = {}) {
    super(scope, id, 'pltfrms_payments_administrations', props, accessible(DataPaymentsAdministrations, DataPaymentsAdministrationsShape));
  }
}

/** What PaymentsLocation takes. */
export interface PaymentsLocationProps extends TerraformMetaArguments {
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: Reference<'pltfrms_payments_merchant'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** Where it is. */
  readonly postalAddress?: PaymentsLocationPostalAddressProps | IResolvable | undefined;
  /** When its day ends, by a name of the IANA Time Zone Database. Left out: `UTC`. */
  readonly timeZone?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Where it is. */
export interface PaymentsLocationPostalAddressProps {
  /** Street and number. */
  readonly street?: string | undefined;
  /** As the country writes it. */
  readonly postalCode?: string | undefined;
  /** The town. */
  readonly city?: string | undefined;
  /** ISO 3166-1 alpha-2; the merchant’s when left out. Left out: as `merchant.country`. */
  readonly country?: string | undefined;
}

/** Attributes of PaymentsLocation, to read. */
export interface PaymentsLocationAttributes {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** Where it is. */
  readonly postalAddress: PaymentsLocationPostalAddressAttributes;
  /** When its day ends, by a name of the IANA Time Zone Database. Left out: `UTC`. */
  readonly timeZone: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Where it is. */
export interface PaymentsLocationPostalAddressAttributes extends Output {
  /** Street and number. */
  readonly street: string;
  /** As the country writes it. */
  readonly postalCode: string;
  /** The town. */
  readonly city: string;
  /** ISO 3166-1 alpha-2; the merchant’s when left out. Left out: as `merchant.country`. */
  readonly country: string;
}

export interface PaymentsLocationPostalAddressOutputReference extends PaymentsLocationPostalAddressAttributes {
  get street(): string;
  set street(value: PaymentsLocationPostalAddressProps['street']);
  readonly streetInput: PaymentsLocationPostalAddressProps['street'];
  resetStreet(): void;
  get postalCode(): string;
  set postalCode(value: PaymentsLocationPostalAddressProps['postalCode']);
  readonly postalCodeInput: PaymentsLocationPostalAddressProps['postalCode'];
  resetPostalCode(): void;
  get city(): string;
  set city(value: PaymentsLocationPostalAddressProps['city']);
  readonly cityInput: PaymentsLocationPostalAddressProps['city'];
  resetCity(): void;
  get country(): string;
  set country(value: PaymentsLocationPostalAddressProps['country']);
  readonly countryInput: PaymentsLocationPostalAddressProps['country'];
  resetCountry(): void;
}

const PaymentsLocationShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, merchant: {name: 'merchant', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, postalAddress: {name: 'postal_address', as: 'object', set: 'optional', within: {street: {name: 'street', as: 'string', set: 'optional'}, postalCode: {name: 'postal_code', as: 'string', set: 'optional'}, city: {name: 'city', as: 'string', set: 'optional'}, country: {name: 'country', as: 'string', set: 'optional'}}}, timeZone: {name: 'time_zone', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsLocation extends PaymentsLocationAttributes {
  get merchant(): string;
  set merchant(value: PaymentsLocationProps['merchant']);
  readonly merchantInput: PaymentsLocationProps['merchant'];
  get name(): string;
  set name(value: PaymentsLocationProps['name']);
  readonly nameInput: PaymentsLocationProps['name'];
  get displayName(): string;
  set displayName(value: PaymentsLocationProps['displayName']);
  readonly displayNameInput: PaymentsLocationProps['displayName'];
  resetDisplayName(): void;
  get postalAddress(): PaymentsLocationPostalAddressOutputReference;
  set postalAddress(value: PaymentsLocationProps['postalAddress']);
  readonly postalAddressInput: PaymentsLocationProps['postalAddress'];
  putPostalAddress(value: PaymentsLocationProps['postalAddress']): void;
  resetPostalAddress(): void;
  get timeZone(): string;
  set timeZone(value: PaymentsLocationProps['timeZone']);
  readonly timeZoneInput: PaymentsLocationProps['timeZone'];
  resetTimeZone(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsLocationProps['labels']);
  readonly labelsInput: PaymentsLocationProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsLocationProps['protect']);
  readonly protectInput: PaymentsLocationProps['protect'];
  resetProtect(): void;
}

/** A place where a merchant is paid in person: a shop, a counter. */
export class PaymentsLocation extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_location' = 'pltfrms_payments_location';
  declare readonly terraformResourceType: 'pltfrms_payments_location';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsLocation.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsLocationProps) {
    super(scope, id, 'pltfrms_payments_location', props, accessible(PaymentsLocation, PaymentsLocationShape));
  }
}

/** What DataPaymentsLocation takes. */
export interface DataPaymentsLocationProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsLocationShape = (): Shape => ({...readOnly(PaymentsLocationShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsLocation extends PaymentsLocationAttributes {
  get id(): string;
  set id(value: DataPaymentsLocationProps['id']);
  readonly idInput: DataPaymentsLocationProps['id'];
}

/** A place where a merchant is paid in person: a shop, a counter. */
export class DataPaymentsLocation extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_location' = 'pltfrms_payments_location';
  declare readonly terraformResourceType: 'pltfrms_payments_location';

  constructor(scope: Construct, id: string, props: DataPaymentsLocationProps) {
    super(scope, id, 'pltfrms_payments_location', props, accessible(DataPaymentsLocation, DataPaymentsLocationShape));
  }
}

/** What DataPaymentsLocations takes. */
export interface DataPaymentsLocationsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsLocations, to read. */
export interface DataPaymentsLocationsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsLocationAttributes>;
}

const DataPaymentsLocationsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsLocationShape())}});

export interface DataPaymentsLocations extends DataPaymentsLocationsAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsLocationsProps['organisation']);
  readonly organisationInput: DataPaymentsLocationsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsLocationsProps['labels']);
  readonly labelsInput: DataPaymentsLocationsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A place where a merchant is paid in person: a shop, a counter. */
export class DataPaymentsLocations extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_locations' = 'pltfrms_payments_locations';
  declare readonly terraformResourceType: 'pltfrms_payments_locations';

  constructor(scope: Construct, id: string, props: DataPaymentsLocationsProps = {}) {
    super(scope, id, 'pltfrms_payments_locations', props, accessible(DataPaymentsLocations, DataPaymentsLocationsShape));
  }
}

/** What PaymentsPaymentMethod takes. */
export interface PaymentsPaymentMethodProps extends TerraformMetaArguments {
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  readonly merchant: Reference<'pltfrms_payments_merchant'>;
  /** Its name: name. A change replaces the resource. */
  readonly name: string;
  /** Whether it is wanted; whether it works is also for the provider to say, in permission. Left out: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Those it takes, ISO 4217; all of the merchant’s when left out. Left out: as `merchant.currencies`. */
  readonly currencies?: readonly string[] | undefined;
  /** Payers’ countries, ISO 3166-1 alpha-2; all when left out. */
  readonly countries?: readonly string[] | undefined;
  /** The least that is taken, such as 0.50 EUR. */
  readonly minimumAmount?: string | undefined;
  /** The most that is taken, such as 5000.00 EUR. */
  readonly maximumAmount?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of PaymentsPaymentMethod, to read. */
export interface PaymentsPaymentMethodAttributes {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  readonly merchant: string;
  /** Its name: name. A change replaces the resource. */
  readonly name: string;
  /** Whether it is wanted; whether it works is also for the provider to say, in permission. Left out: `true`. */
  readonly enabled: IResolvable;
  /** Those it takes, ISO 4217; all of the merchant’s when left out. Left out: as `merchant.currencies`. */
  readonly currencies: string[];
  /** Payers’ countries, ISO 3166-1 alpha-2; all when left out. */
  readonly countries: string[];
  /** The least that is taken, such as 0.50 EUR. */
  readonly minimumAmount: string;
  /** The most that is taken, such as 5000.00 EUR. */
  readonly maximumAmount: string;
  /** The provider’s answer. It works only where it is both enabled here and granted there. One of `requested`, `granted`, `refused`. It is what the world answers. */
  readonly permission: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const PaymentsPaymentMethodShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, merchant: {name: 'merchant', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, enabled: {name: 'enabled', as: 'bool', set: 'optional'}, currencies: {name: 'currencies', as: 'strings', set: 'optional'}, countries: {name: 'countries', as: 'strings', set: 'optional'}, minimumAmount: {name: 'minimum_amount', as: 'string', set: 'optional'}, maximumAmount: {name: 'maximum_amount', as: 'string', set: 'optional'}, permission: {name: 'permission', as: 'string'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsPaymentMethod extends PaymentsPaymentMethodAttributes {
  get merchant(): string;
  set merchant(value: PaymentsPaymentMethodProps['merchant']);
  readonly merchantInput: PaymentsPaymentMethodProps['merchant'];
  get name(): string;
  set name(value: PaymentsPaymentMethodProps['name']);
  readonly nameInput: PaymentsPaymentMethodProps['name'];
  get enabled(): IResolvable;
  set enabled(value: PaymentsPaymentMethodProps['enabled']);
  readonly enabledInput: PaymentsPaymentMethodProps['enabled'];
  resetEnabled(): void;
  get currencies(): string[];
  set currencies(value: PaymentsPaymentMethodProps['currencies']);
  readonly currenciesInput: PaymentsPaymentMethodProps['currencies'];
  resetCurrencies(): void;
  get countries(): string[];
  set countries(value: PaymentsPaymentMethodProps['countries']);
  readonly countriesInput: PaymentsPaymentMethodProps['countries'];
  resetCountries(): void;
  get minimumAmount(): string;
  set minimumAmount(value: PaymentsPaymentMethodProps['minimumAmount']);
  readonly minimumAmountInput: PaymentsPaymentMethodProps['minimumAmount'];
  resetMinimumAmount(): void;
  get maximumAmount(): string;
  set maximumAmount(value: PaymentsPaymentMethodProps['maximumAmount']);
  readonly maximumAmountInput: PaymentsPaymentMethodProps['maximumAmount'];
  resetMaximumAmount(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsPaymentMethodProps['labels']);
  readonly labelsInput: PaymentsPaymentMethodProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsPaymentMethodProps['protect']);
  readonly protectInput: PaymentsPaymentMethodProps['protect'];
  resetProtect(): void;
}

/** A way to pay a merchant; its name is the method: card, ideal, bancontact. */
export class PaymentsPaymentMethod extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_payment_method' = 'pltfrms_payments_payment_method';
  declare readonly terraformResourceType: 'pltfrms_payments_payment_method';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsPaymentMethod.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsPaymentMethodProps) {
    super(scope, id, 'pltfrms_payments_payment_method', props, accessible(PaymentsPaymentMethod, PaymentsPaymentMethodShape));
  }
}

/** What DataPaymentsPaymentMethod takes. */
export interface DataPaymentsPaymentMethodProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsPaymentMethodShape = (): Shape => ({...readOnly(PaymentsPaymentMethodShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsPaymentMethod extends PaymentsPaymentMethodAttributes {
  get id(): string;
  set id(value: DataPaymentsPaymentMethodProps['id']);
  readonly idInput: DataPaymentsPaymentMethodProps['id'];
}

/** A way to pay a merchant; its name is the method: card, ideal, bancontact. */
export class DataPaymentsPaymentMethod extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payment_method' = 'pltfrms_payments_payment_method';
  declare readonly terraformResourceType: 'pltfrms_payments_payment_method';

  constructor(scope: Construct, id: string, props: DataPaymentsPaymentMethodProps) {
    super(scope, id, 'pltfrms_payments_payment_method', props, accessible(DataPaymentsPaymentMethod, DataPaymentsPaymentMethodShape));
  }
}

/** What DataPaymentsPaymentMethods takes. */
export interface DataPaymentsPaymentMethodsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsPaymentMethods, to read. */
export interface DataPaymentsPaymentMethodsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsPaymentMethodAttributes>;
}

const DataPaymentsPaymentMethodsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsPaymentMethodShape())}});

export interface DataPaymentsPaymentMethods extends DataPaymentsPaymentMethodsAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsPaymentMethodsProps['organisation']);
  readonly organisationInput: DataPaymentsPaymentMethodsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsPaymentMethodsProps['labels']);
  readonly labelsInput: DataPaymentsPaymentMethodsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A way to pay a merchant; its name is the method: card, ideal, bancontact. */
export class DataPaymentsPaymentMethods extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payment_methods' = 'pltfrms_payments_payment_methods';
  declare readonly terraformResourceType: 'pltfrms_payments_payment_methods';

  constructor(scope: Construct, id: string, props: DataPaymentsPaymentMethodsProps = {}) {
    super(scope, id, 'pltfrms_payments_payment_methods', props, accessible(DataPaymentsPaymentMethods, DataPaymentsPaymentMethodsShape));
  }
}

/** What PaymentsTerminal takes. */
export interface PaymentsTerminalProps extends TerraformMetaArguments {
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: Reference<'pltfrms_payments_merchant'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** As its maker printed it on the device; a device stands at one merchant only. A change replaces the resource. */
  readonly serialNumber: string;
  /** The maker’s word for its type, such as S1F2. A change replaces the resource. */
  readonly model: string;
  /** Where it stands; one of the same merchant. Refers to `payments.location`. */
  readonly location?: Reference<'pltfrms_payments_location'> | undefined;
  /** What it takes; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  readonly paymentMethods?: readonly Reference<'pltfrms_payments_payment_method'>[] | undefined;
  /** Whether it takes payments. Left out: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of PaymentsTerminal, to read. */
export interface PaymentsTerminalAttributes {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** As its maker printed it on the device; a device stands at one merchant only. A change replaces the resource. */
  readonly serialNumber: string;
  /** The maker’s word for its type, such as S1F2. A change replaces the resource. */
  readonly model: string;
  /** Where it stands; one of the same merchant. Refers to `payments.location`. */
  readonly location: string;
  /** What it takes; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  readonly paymentMethods: string[];
  /** Whether it takes payments. Left out: `true`. */
  readonly enabled: IResolvable;
  /** What is heard of it. One of `pending`, `online`, `offline`. It is what the world answers. */
  readonly status: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const PaymentsTerminalShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, merchant: {name: 'merchant', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, serialNumber: {name: 'serial_number', as: 'string', set: 'required'}, model: {name: 'model', as: 'string', set: 'required'}, location: {name: 'location', as: 'string', set: 'optional', by: 'id'}, paymentMethods: {name: 'payment_methods', as: 'strings', set: 'optional', by: 'id'}, enabled: {name: 'enabled', as: 'bool', set: 'optional'}, status: {name: 'status', as: 'string'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsTerminal extends PaymentsTerminalAttributes {
  get merchant(): string;
  set merchant(value: PaymentsTerminalProps['merchant']);
  readonly merchantInput: PaymentsTerminalProps['merchant'];
  get name(): string;
  set name(value: PaymentsTerminalProps['name']);
  readonly nameInput: PaymentsTerminalProps['name'];
  get serialNumber(): string;
  set serialNumber(value: PaymentsTerminalProps['serialNumber']);
  readonly serialNumberInput: PaymentsTerminalProps['serialNumber'];
  get model(): string;
  set model(value: PaymentsTerminalProps['model']);
  readonly modelInput: PaymentsTerminalProps['model'];
  get location(): string;
  set location(value: PaymentsTerminalProps['location']);
  readonly locationInput: PaymentsTerminalProps['location'];
  resetLocation(): void;
  get paymentMethods(): string[];
  set paymentMethods(value: PaymentsTerminalProps['paymentMethods']);
  readonly paymentMethodsInput: PaymentsTerminalProps['paymentMethods'];
  resetPaymentMethods(): void;
  get enabled(): IResolvable;
  set enabled(value: PaymentsTerminalProps['enabled']);
  readonly enabledInput: PaymentsTerminalProps['enabled'];
  resetEnabled(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsTerminalProps['labels']);
  readonly labelsInput: PaymentsTerminalProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsTerminalProps['protect']);
  readonly protectInput: PaymentsTerminalProps['protect'];
  resetProtect(): void;
}

/** A device that takes payments in person. */
export class PaymentsTerminal extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_terminal' = 'pltfrms_payments_terminal';
  declare readonly terraformResourceType: 'pltfrms_payments_terminal';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsTerminal.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsTerminalProps) {
    super(scope, id, 'pltfrms_payments_terminal', props, accessible(PaymentsTerminal, PaymentsTerminalShape));
  }
}

/** What DataPaymentsTerminal takes. */
export interface DataPaymentsTerminalProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsTerminalShape = (): Shape => ({...readOnly(PaymentsTerminalShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsTerminal extends PaymentsTerminalAttributes {
  get id(): string;
  set id(value: DataPaymentsTerminalProps['id']);
  readonly idInput: DataPaymentsTerminalProps['id'];
}

/** A device that takes payments in person. */
export class DataPaymentsTerminal extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_terminal' = 'pltfrms_payments_terminal';
  declare readonly terraformResourceType: 'pltfrms_payments_terminal';

  constructor(scope: Construct, id: string, props: DataPaymentsTerminalProps) {
    super(scope, id, 'pltfrms_payments_terminal', props, accessible(DataPaymentsTerminal, DataPaymentsTerminalShape));
  }
}

/** What DataPaymentsTerminals takes. */
export interface DataPaymentsTerminalsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsTerminals, to read. */
export interface DataPaymentsTerminalsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsTerminalAttributes>;
}

const DataPaymentsTerminalsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsTerminalShape())}});

export interface DataPaymentsTerminals extends DataPaymentsTerminalsAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsTerminalsProps['organisation']);
  readonly organisationInput: DataPaymentsTerminalsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsTerminalsProps['labels']);
  readonly labelsInput: DataPaymentsTerminalsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A device that takes payments in person. */
export class DataPaymentsTerminals extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_terminals' = 'pltfrms_payments_terminals';
  declare readonly terraformResourceType: 'pltfrms_payments_terminals';

  constructor(scope: Construct, id: string, props: DataPaymentsTerminalsProps = {}) {
    super(scope, id, 'pltfrms_payments_terminals', props, accessible(DataPaymentsTerminals, DataPaymentsTerminalsShape));
  }
}

/** What PaymentsPayoutSchedule takes. */
export interface PaymentsPayoutScheduleProps extends TerraformMetaArguments {
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  readonly merchant: Reference<'pltfrms_payments_merchant'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** How often. One of `daily`, `weekly`, `monthly`. */
  readonly interval: 'daily' | 'weekly' | 'monthly' | IResolvable;
  /** Monday … sunday when weekly (monday when left out), 1 … 28 when monthly (1 when left out), none when daily. Left out: as `interval`. */
  readonly day?: string | undefined;
  /** How long a payment waits for a refund before it is paid out. Left out: `2d`. */
  readonly delay?: string | undefined;
  /** Less than this waits for the next time. */
  readonly minimumAmount?: string | undefined;
  /** What is paid out, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  readonly currency?: string | undefined;
  /** The books that it is entered in; of the same merchant. Refers to `payments.administration`. */
  readonly administration?: Reference<'pltfrms_payments_administration'> | undefined;
  /** Where the money goes. */
  readonly bankAccount: PaymentsPayoutScheduleBankAccountProps | IResolvable;
  /** Whether it is wanted; whether it is paid is also for the provider to say, in permission. Left out: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Where the money goes. */
export interface PaymentsPayoutScheduleBankAccountProps {
  /** The account (ISO 13616), shown with its middle left out. */
  readonly iban: string;
  /** Whose account it is. */
  readonly holder: string;
}

/** Attributes of PaymentsPayoutSchedule, to read. */
export interface PaymentsPayoutScheduleAttributes {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  readonly merchant: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** How often. One of `daily`, `weekly`, `monthly`. */
  readonly interval: string;
  /** Monday … sunday when weekly (monday when left out), 1 … 28 when monthly (1 when left out), none when daily. Left out: as `interval`. */
  readonly day: string;
  /** How long a payment waits for a refund before it is paid out. Left out: `2d`. */
  readonly delay: string;
  /** Less than this waits for the next time. */
  readonly minimumAmount: string;
  /** What is paid out, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  readonly currency: string;
  /** The books that it is entered in; of the same merchant. Refers to `payments.administration`. */
  readonly administration: string;
  /** Where the money goes. */
  readonly bankAccount: PaymentsPayoutScheduleBankAccountAttributes;
  /** Whether it is wanted; whether it is paid is also for the provider to say, in permission. Left out: `true`. */
  readonly enabled: IResolvable;
  /** The provider’s answer. It works only where it is both enabled here and granted there. One of `requested`, `granted`, `refused`. It is what the world answers. */
  readonly permission: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Where the money goes. */
export interface PaymentsPayoutScheduleBankAccountAttributes extends Output {
  /** The account (ISO 13616), shown with its middle left out. */
  readonly iban: string;
  /** Whose account it is. */
  readonly holder: string;
}

export interface PaymentsPayoutScheduleBankAccountOutputReference extends PaymentsPayoutScheduleBankAccountAttributes {
  get iban(): string;
  set iban(value: PaymentsPayoutScheduleBankAccountProps['iban']);
  readonly ibanInput: PaymentsPayoutScheduleBankAccountProps['iban'];
  get holder(): string;
  set holder(value: PaymentsPayoutScheduleBankAccountProps['holder']);
  readonly holderInput: PaymentsPayoutScheduleBankAccountProps['holder'];
}

const PaymentsPayoutScheduleShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, merchant: {name: 'merchant', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, interval: {name: 'interval', as: 'string', set: 'required'}, day: {name: 'day', as: 'string', set: 'optional'}, delay: {name: 'delay', as: 'string', set: 'optional'}, minimumAmount: {name: 'minimum_amount', as: 'string', set: 'optional'}, currency: {name: 'currency', as: 'string', set: 'optional'}, administration: {name: 'administration', as: 'string', set: 'optional', by: 'id'}, bankAccount: {name: 'bank_account', as: 'object', set: 'required', within: {iban: {name: 'iban', as: 'string', set: 'required'}, holder: {name: 'holder', as: 'string', set: 'required'}}}, enabled: {name: 'enabled', as: 'bool', set: 'optional'}, permission: {name: 'permission', as: 'string'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsPayoutSchedule extends PaymentsPayoutScheduleAttributes {
  get merchant(): string;
  set merchant(value: PaymentsPayoutScheduleProps['merchant']);
  readonly merchantInput: PaymentsPayoutScheduleProps['merchant'];
  get name(): string;
  set name(value: PaymentsPayoutScheduleProps['name']);
  readonly nameInput: PaymentsPayoutScheduleProps['name'];
  get interval(): string;
  set interval(value: PaymentsPayoutScheduleProps['interval']);
  readonly intervalInput: PaymentsPayoutScheduleProps['interval'];
  get day(): string;
  set day(value: PaymentsPayoutScheduleProps['day']);
  readonly dayInput: PaymentsPayoutScheduleProps['day'];
  resetDay(): void;
  get delay(): string;
  set delay(value: PaymentsPayoutScheduleProps['delay']);
  readonly delayInput: PaymentsPayoutScheduleProps['delay'];
  resetDelay(): void;
  get minimumAmount(): string;
  set minimumAmount(value: PaymentsPayoutScheduleProps['minimumAmount']);
  readonly minimumAmountInput: PaymentsPayoutScheduleProps['minimumAmount'];
  resetMinimumAmount(): void;
  get currency(): string;
  set currency(value: PaymentsPayoutScheduleProps['currency']);
  readonly currencyInput: PaymentsPayoutScheduleProps['currency'];
  resetCurrency(): void;
  get administration(): string;
  set administration(value: PaymentsPayoutScheduleProps['administration']);
  readonly administrationInput: PaymentsPayoutScheduleProps['administration'];
  resetAdministration(): void;
  get bankAccount(): PaymentsPayoutScheduleBankAccountOutputReference;
  set bankAccount(value: PaymentsPayoutScheduleProps['bankAccount']);
  readonly bankAccountInput: PaymentsPayoutScheduleProps['bankAccount'];
  putBankAccount(value: PaymentsPayoutScheduleProps['bankAccount']): void;
  get enabled(): IResolvable;
  set enabled(value: PaymentsPayoutScheduleProps['enabled']);
  readonly enabledInput: PaymentsPayoutScheduleProps['enabled'];
  resetEnabled(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsPayoutScheduleProps['labels']);
  readonly labelsInput: PaymentsPayoutScheduleProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsPayoutScheduleProps['protect']);
  readonly protectInput: PaymentsPayoutScheduleProps['protect'];
  resetProtect(): void;
}

/** When what a merchant was paid goes to its bank account, and to which. */
export class PaymentsPayoutSchedule extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_payout_schedule' = 'pltfrms_payments_payout_schedule';
  declare readonly terraformResourceType: 'pltfrms_payments_payout_schedule';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsPayoutSchedule.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsPayoutScheduleProps) {
    super(scope, id, 'pltfrms_payments_payout_schedule', props, accessible(PaymentsPayoutSchedule, PaymentsPayoutScheduleShape));
  }
}

/** What DataPaymentsPayoutSchedule takes. */
export interface DataPaymentsPayoutScheduleProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsPayoutScheduleShape = (): Shape => ({...readOnly(PaymentsPayoutScheduleShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsPayoutSchedule extends PaymentsPayoutScheduleAttributes {
  get id(): string;
  set id(value: DataPaymentsPayoutScheduleProps['id']);
  readonly idInput: DataPaymentsPayoutScheduleProps['id'];
}

/** When what a merchant was paid goes to its bank account, and to which. */
export class DataPaymentsPayoutSchedule extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payout_schedule' = 'pltfrms_payments_payout_schedule';
  declare readonly terraformResourceType: 'pltfrms_payments_payout_schedule';

  constructor(scope: Construct, id: string, props: DataPaymentsPayoutScheduleProps) {
    super(scope, id, 'pltfrms_payments_payout_schedule', props, accessible(DataPaymentsPayoutSchedule, DataPaymentsPayoutScheduleShape));
  }
}

/** What DataPaymentsPayoutSchedules takes. */
export interface DataPaymentsPayoutSchedulesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsPayoutSchedules, to read. */
export interface DataPaymentsPayoutSchedulesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsPayoutScheduleAttributes>;
}

const DataPaymentsPayoutSchedulesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsPayoutScheduleShape())}});

export interface DataPaymentsPayoutSchedules extends DataPaymentsPayoutSchedulesAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsPayoutSchedulesProps['organisation']);
  readonly organisationInput: DataPaymentsPayoutSchedulesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsPayoutSchedulesProps['labels']);
  readonly labelsInput: DataPaymentsPayoutSchedulesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. When what a merchant was paid goes to its bank account, and to which. */
export class DataPaymentsPayoutSchedules extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payout_schedules' = 'pltfrms_payments_payout_schedules';
  declare readonly terraformResourceType: 'pltfrms_payments_payout_schedules';

  constructor(scope: Construct, id: string, props: DataPaymentsPayoutSchedulesProps = {}) {
    super(scope, id, 'pltfrms_payments_payout_schedules', props, accessible(DataPaymentsPayoutSchedules, DataPaymentsPayoutSchedulesShape));
  }
}

/** What PaymentsFeePlan takes. */
export interface PaymentsFeePlanProps extends TerraformMetaArguments {
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: Reference<'pltfrms_payments_merchant'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Those it is for; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  readonly paymentMethods?: readonly Reference<'pltfrms_payments_payment_method'>[] | undefined;
  /** Payers’ countries that it is for, ISO 3166-1 alpha-2; all when left out. */
  readonly countries?: readonly string[] | undefined;
  /** A share of the amount, such as 1.25%. Left out: `0%`. */
  readonly percent?: string | undefined;
  /** Added to that for each payment, such as 0.25 EUR. */
  readonly fixedAmount?: string | undefined;
  /** Whom it is charged to. One of `merchant`, `customer`. Left out: `merchant`. */
  readonly payer?: 'merchant' | 'customer' | IResolvable | undefined;
  /** How much of this fee goes to the organisation above the merchant’s. Left out: `0%`. */
  readonly resellerShare?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of PaymentsFeePlan, to read. */
export interface PaymentsFeePlanAttributes {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Those it is for; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  readonly paymentMethods: string[];
  /** Payers’ countries that it is for, ISO 3166-1 alpha-2; all when left out. */
  readonly countries: string[];
  /** A share of the amount, such as 1.25%. Left out: `0%`. */
  readonly percent: string;
  /** Added to that for each payment, such as 0.25 EUR. */
  readonly fixedAmount: string;
  /** Whom it is charged to. One of `merchant`, `customer`. Left out: `merchant`. */
  readonly payer: string;
  /** How much of this fee goes to the organisation above the merchant’s. Left out: `0%`. */
  readonly resellerShare: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const PaymentsFeePlanShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, merchant: {name: 'merchant', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, paymentMethods: {name: 'payment_methods', as: 'strings', set: 'optional', by: 'id'}, countries: {name: 'countries', as: 'strings', set: 'optional'}, percent: {name: 'percent', as: 'string', set: 'optional'}, fixedAmount: {name: 'fixed_amount', as: 'string', set: 'optional'}, payer: {name: 'payer', as: 'string', set: 'optional'}, resellerShare: {name: 'reseller_share', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsFeePlan extends PaymentsFeePlanAttributes {
  get merchant(): string;
  set merchant(value: PaymentsFeePlanProps['merchant']);
  readonly merchantInput: PaymentsFeePlanProps['merchant'];
  get name(): string;
  set name(value: PaymentsFeePlanProps['name']);
  readonly nameInput: PaymentsFeePlanProps['name'];
  get paymentMethods(): string[];
  set paymentMethods(value: PaymentsFeePlanProps['paymentMethods']);
  readonly paymentMethodsInput: PaymentsFeePlanProps['paymentMethods'];
  resetPaymentMethods(): void;
  get countries(): string[];
  set countries(value: PaymentsFeePlanProps['countries']);
  readonly countriesInput: PaymentsFeePlanProps['countries'];
  resetCountries(): void;
  get percent(): string;
  set percent(value: PaymentsFeePlanProps['percent']);
  readonly percentInput: PaymentsFeePlanProps['percent'];
  resetPercent(): void;
  get fixedAmount(): string;
  set fixedAmount(value: PaymentsFeePlanProps['fixedAmount']);
  readonly fixedAmountInput: PaymentsFeePlanProps['fixedAmount'];
  resetFixedAmount(): void;
  get payer(): string;
  set payer(value: PaymentsFeePlanProps['payer']);
  readonly payerInput: PaymentsFeePlanProps['payer'];
  resetPayer(): void;
  get resellerShare(): string;
  set resellerShare(value: PaymentsFeePlanProps['resellerShare']);
  readonly resellerShareInput: PaymentsFeePlanProps['resellerShare'];
  resetResellerShare(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsFeePlanProps['labels']);
  readonly labelsInput: PaymentsFeePlanProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsFeePlanProps['protect']);
  readonly protectInput: PaymentsFeePlanProps['protect'];
  resetProtect(): void;
}

/** What a payment costs. Where several plans fit a payment, each of them is charged. */
export class PaymentsFeePlan extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_fee_plan' = 'pltfrms_payments_fee_plan';
  declare readonly terraformResourceType: 'pltfrms_payments_fee_plan';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsFeePlan.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsFeePlanProps) {
    super(scope, id, 'pltfrms_payments_fee_plan', props, accessible(PaymentsFeePlan, PaymentsFeePlanShape));
  }
}

/** What DataPaymentsFeePlan takes. */
export interface DataPaymentsFeePlanProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsFeePlanShape = (): Shape => ({...readOnly(PaymentsFeePlanShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsFeePlan extends PaymentsFeePlanAttributes {
  get id(): string;
  set id(value: DataPaymentsFeePlanProps['id']);
  readonly idInput: DataPaymentsFeePlanProps['id'];
}

/** What a payment costs. Where several plans fit a payment, each of them is charged. */
export class DataPaymentsFeePlan extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_fee_plan' = 'pltfrms_payments_fee_plan';
  declare readonly terraformResourceType: 'pltfrms_payments_fee_plan';

  constructor(scope: Construct, id: string, props: DataPaymentsFeePlanProps) {
    super(scope, id, 'pltfrms_payments_fee_plan', props, accessible(DataPaymentsFeePlan, DataPaymentsFeePlanShape));
  }
}

/** What DataPaymentsFeePlans takes. */
export interface DataPaymentsFeePlansProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsFeePlans, to read. */
export interface DataPaymentsFeePlansAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsFeePlanAttributes>;
}

const DataPaymentsFeePlansShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsFeePlanShape())}});

export interface DataPaymentsFeePlans extends DataPaymentsFeePlansAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsFeePlansProps['organisation']);
  readonly organisationInput: DataPaymentsFeePlansProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsFeePlansProps['labels']);
  readonly labelsInput: DataPaymentsFeePlansProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. What a payment costs. Where several plans fit a payment, each of them is charged. */
export class DataPaymentsFeePlans extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_fee_plans' = 'pltfrms_payments_fee_plans';
  declare readonly terraformResourceType: 'pltfrms_payments_fee_plans';

  constructor(scope: Construct, id: string, props: DataPaymentsFeePlansProps = {}) {
    super(scope, id, 'pltfrms_payments_fee_plans', props, accessible(DataPaymentsFeePlans, DataPaymentsFeePlansShape));
  }
}

/** What PaymentsWebhook takes. */
export interface PaymentsWebhookProps extends TerraformMetaArguments {
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: Reference<'pltfrms_payments_merchant'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Where each event is posted: a public host. */
  readonly url: string;
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  readonly events: readonly string[];
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  readonly apiVersion: string;
  /** Signs what is sent, so that the receiver knows who sent it. */
  readonly signingSecret: PaymentsWebhookSigningSecretProps | IResolvable;
  /** Whether it is sent to. Left out: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Signs what is sent, so that the receiver knows who sent it. */
export interface PaymentsWebhookSigningSecretProps {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret?: string | undefined;
  /** The secret itself, instead of its place: it is in no plan, no state and no store, only its keyed digest is. */
  readonly value?: string | undefined;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version?: number | undefined;
}

/** Attributes of PaymentsWebhook, to read. */
export interface PaymentsWebhookAttributes {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  readonly merchant: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Where each event is posted: a public host. */
  readonly url: string;
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  readonly events: string[];
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  readonly apiVersion: string;
  /** Signs what is sent, so that the receiver knows who sent it. */
  readonly signingSecret: PaymentsWebhookSigningSecretAttributes;
  /** Whether it is sent to. Left out: `true`. */
  readonly enabled: IResolvable;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Signs what is sent, so that the receiver knows who sent it. */
export interface PaymentsWebhookSigningSecretAttributes extends Output {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret: string;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version: number;
  /** A digest of its value for this field of this resource (HMAC-SHA-256 under the key of the store). It is what the world answers. */
  readonly digest: string;
}

export interface PaymentsWebhookSigningSecretOutputReference extends PaymentsWebhookSigningSecretAttributes {
  get secret(): string;
  set secret(value: PaymentsWebhookSigningSecretProps['secret']);
  readonly secretInput: PaymentsWebhookSigningSecretProps['secret'];
  resetSecret(): void;
  set value(value: PaymentsWebhookSigningSecretProps['value']);
  readonly valueInput: PaymentsWebhookSigningSecretProps['value'];
  resetValue(): void;
  get version(): number;
  set version(value: PaymentsWebhookSigningSecretProps['version']);
  readonly versionInput: PaymentsWebhookSigningSecretProps['version'];
  resetVersion(): void;
}

const PaymentsWebhookShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, merchant: {name: 'merchant', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, url: {name: 'url', as: 'string', set: 'required'}, events: {name: 'events', as: 'strings', set: 'required'}, apiVersion: {name: 'api_version', as: 'string', set: 'required'}, signingSecret: {name: 'signing_secret', as: 'object', set: 'required', within: {secret: {name: 'secret', as: 'string', set: 'optional'}, value: {name: 'value', set: 'optional'}, version: {name: 'version', as: 'number', set: 'optional'}, digest: {name: 'digest', as: 'string'}}}, enabled: {name: 'enabled', as: 'bool', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface PaymentsWebhook extends PaymentsWebhookAttributes {
  get merchant(): string;
  set merchant(value: PaymentsWebhookProps['merchant']);
  readonly merchantInput: PaymentsWebhookProps['merchant'];
  get name(): string;
  set name(value: PaymentsWebhookProps['name']);
  readonly nameInput: PaymentsWebhookProps['name'];
  get url(): string;
  set url(value: PaymentsWebhookProps['url']);
  readonly urlInput: PaymentsWebhookProps['url'];
  get events(): string[];
  set events(value: PaymentsWebhookProps['events']);
  readonly eventsInput: PaymentsWebhookProps['events'];
  get apiVersion(): string;
  set apiVersion(value: PaymentsWebhookProps['apiVersion']);
  readonly apiVersionInput: PaymentsWebhookProps['apiVersion'];
  get signingSecret(): PaymentsWebhookSigningSecretOutputReference;
  set signingSecret(value: PaymentsWebhookProps['signingSecret']);
  readonly signingSecretInput: PaymentsWebhookProps['signingSecret'];
  putSigningSecret(value: PaymentsWebhookProps['signingSecret']): void;
  get enabled(): IResolvable;
  set enabled(value: PaymentsWebhookProps['enabled']);
  readonly enabledInput: PaymentsWebhookProps['enabled'];
  resetEnabled(): void;
  get labels(): {[name: string]: string};
  set labels(value: PaymentsWebhookProps['labels']);
  readonly labelsInput: PaymentsWebhookProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: PaymentsWebhookProps['protect']);
  readonly protectInput: PaymentsWebhookProps['protect'];
  resetProtect(): void;
}

/** Where a merchant is told what happened to its payments. */
export class PaymentsWebhook extends Resource {
  static readonly tfResourceType: 'pltfrms_payments_webhook' = 'pltfrms_payments_webhook';
  declare readonly terraformResourceType: 'pltfrms_payments_webhook';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: PaymentsWebhook.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: PaymentsWebhookProps) {
    super(scope, id, 'pltfrms_payments_webhook', props, accessible(PaymentsWebhook, PaymentsWebhookShape));
  }
}

/** What DataPaymentsWebhook takes. */
export interface DataPaymentsWebhookProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

const DataPaymentsWebhookShape = (): Shape => ({...readOnly(PaymentsWebhookShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataPaymentsWebhook extends PaymentsWebhookAttributes {
  get id(): string;
  set id(value: DataPaymentsWebhookProps['id']);
  readonly idInput: DataPaymentsWebhookProps['id'];
}

/** Where a merchant is told what happened to its payments. */
export class DataPaymentsWebhook extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_webhook' = 'pltfrms_payments_webhook';
  declare readonly terraformResourceType: 'pltfrms_payments_webhook';

  constructor(scope: Construct, id: string, props: DataPaymentsWebhookProps) {
    super(scope, id, 'pltfrms_payments_webhook', props, accessible(DataPaymentsWebhook, DataPaymentsWebhookShape));
  }
}

/** What DataPaymentsWebhooks takes. */
export interface DataPaymentsWebhooksProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataPaymentsWebhooks, to read. */
export interface DataPaymentsWebhooksAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<PaymentsWebhookAttributes>;
}

const DataPaymentsWebhooksShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(PaymentsWebhookShape())}});

export interface DataPaymentsWebhooks extends DataPaymentsWebhooksAttributes {
  get organisation(): string;
  set organisation(value: DataPaymentsWebhooksProps['organisation']);
  readonly organisationInput: DataPaymentsWebhooksProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataPaymentsWebhooksProps['labels']);
  readonly labelsInput: DataPaymentsWebhooksProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. Where a merchant is told what happened to its payments. */
export class DataPaymentsWebhooks extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_webhooks' = 'pltfrms_payments_webhooks';
  declare readonly terraformResourceType: 'pltfrms_payments_webhooks';

  constructor(scope: Construct, id: string, props: DataPaymentsWebhooksProps = {}) {
    super(scope, id, 'pltfrms_payments_webhooks', props, accessible(DataPaymentsWebhooks, DataPaymentsWebhooksShape));
  }
}

/** What CommunicationMailDomain takes. */
export interface CommunicationMailDomainProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: domain name. A change replaces the resource. */
  readonly name: string;
  /** The zone that its record sets stand in. Refers to `dns.zone`. Left out: as `nearest enclosing zone`. */
  readonly zone?: Reference<'pltfrms_dns_zone'> | undefined;
  /** Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them. */
  readonly spf?: CommunicationMailDomainSpfProps | IResolvable | undefined;
  /** How its mail is signed (RFC 6376); the keys stay with the platform. */
  readonly dkim?: CommunicationMailDomainDkimProps | IResolvable | undefined;
  /** What receivers do with mail that only says it is from here (RFC 7489 section 6.3). */
  readonly dmarc?: CommunicationMailDomainDmarcProps | IResolvable | undefined;
  /** Whether mail to it goes over TLS only (RFC 8461); the policy is served by the platform. One of `none`, `testing`, `enforce`. Left out: `none`. */
  readonly mtaSts?: 'none' | 'testing' | 'enforce' | IResolvable | undefined;
  /** The label below it to which mail that can’t be delivered comes back. Left out: `bounce`. */
  readonly returnPath?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them. */
export interface CommunicationMailDomainSpfProps {
  /** Domains whose own SPF says who may send; the platform’s is among them always. */
  readonly include?: readonly string[] | undefined;
  /** Names whose addresses (A, AAAA) may send. */
  readonly a?: readonly string[] | undefined;
  /** Domains whose mail servers (MX) may send. */
  readonly mx?: readonly string[] | undefined;
  /** IPv4 networks that may send; they take no look-up. */
  readonly ip4?: readonly string[] | undefined;
  /** IPv6 networks that may send; they take no look-up. */
  readonly ip6?: readonly string[] | undefined;
  /** Names that are there for who may send (section 5.7): %{i}._spf.acme.test. */
  readonly exists?: readonly string[] | undefined;
  /** The domain whose SPF decides about everybody else, in the place of all (section 6.1). */
  readonly redirect?: string | undefined;
  /** What is said of everybody else (section 5.1). One of `softfail`, `fail`, `neutral`. Left out: `softfail`. */
  readonly all?: 'softfail' | 'fail' | 'neutral' | IResolvable | undefined;
}

/** How its mail is signed (RFC 6376); the keys stay with the platform. */
export interface CommunicationMailDomainDkimProps {
  /** Names of its keys (RFC 6376 section 3.1): two, so that one can be exchanged while the other signs. Left out: `["p1","p2"]`. */
  readonly selectors?: readonly string[] | undefined;
  /** How is signed: rsa2048 everybody reads, ed25519 not yet (RFC 8463). One of `rsa2048`, `ed25519`. Left out: `rsa2048`. */
  readonly algorithm?: 'rsa2048' | 'ed25519' | IResolvable | undefined;
}

/** What receivers do with mail that only says it is from here (RFC 7489 section 6.3). */
export interface CommunicationMailDomainDmarcProps {
  /** What receivers do with mail that fails (p). One of `none`, `quarantine`, `reject`. Left out: `none`. */
  readonly policy?: 'none' | 'quarantine' | 'reject' | IResolvable | undefined;
  /** What they do with that of names below (sp). One of `none`, `quarantine`, `reject`. Left out: as `policy`. */
  readonly subdomainPolicy?: 'none' | 'quarantine' | 'reject' | IResolvable | undefined;
  /** To how much of it they do that (pct). Left out: `100%`. */
  readonly percent?: string | undefined;
  /** Who gets their daily reports. */
  readonly rua?: readonly string[] | undefined;
  /** Who gets a report of each mail that fails. */
  readonly ruf?: readonly string[] | undefined;
  /** Of which failures: 0 where all checks fail, 1 where any does, d of DKIM, s of SPF. One of `0`, `1`, `d`, `s`. Left out: `["0"]`. */
  readonly fo?: readonly ('0' | '1' | 'd' | 's' | IResolvable)[] | undefined;
  /** Whether the signature may be of a name above or below (adkim). One of `relaxed`, `strict`. Left out: `relaxed`. */
  readonly dkimAlignment?: 'relaxed' | 'strict' | IResolvable | undefined;
  /** Whether the return path may be a name above or below (aspf). One of `relaxed`, `strict`. Left out: `relaxed`. */
  readonly spfAlignment?: 'relaxed' | 'strict' | IResolvable | undefined;
}

/** Attributes of CommunicationMailDomain, to read. */
export interface CommunicationMailDomainAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: domain name. A change replaces the resource. */
  readonly name: string;
  /** The zone that its record sets stand in. Refers to `dns.zone`. Left out: as `nearest enclosing zone`. */
  readonly zone: string;
  /** Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them. */
  readonly spf: CommunicationMailDomainSpfAttributes;
  /** How its mail is signed (RFC 6376); the keys stay with the platform. */
  readonly dkim: CommunicationMailDomainDkimAttributes;
  /** What receivers do with mail that only says it is from here (RFC 7489 section 6.3). */
  readonly dmarc: CommunicationMailDomainDmarcAttributes;
  /** Whether mail to it goes over TLS only (RFC 8461); the policy is served by the platform. One of `none`, `testing`, `enforce`. Left out: `none`. */
  readonly mtaSts: string;
  /** The label below it to which mail that can’t be delivered comes back. Left out: `bounce`. */
  readonly returnPath: string;
  /** Whether its records were found in the DNS. One of `pending`, `verified`, `failed`. It is what the world answers. */
  readonly status: string;
  /** The records that it needs: they follow by themselves where its zone is here, and are to be published where it is not. */
  readonly recordSets: string[];
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them. */
export interface CommunicationMailDomainSpfAttributes extends Output {
  /** Domains whose own SPF says who may send; the platform’s is among them always. */
  readonly include: string[];
  /** Names whose addresses (A, AAAA) may send. */
  readonly a: string[];
  /** Domains whose mail servers (MX) may send. */
  readonly mx: string[];
  /** IPv4 networks that may send; they take no look-up. */
  readonly ip4: string[];
  /** IPv6 networks that may send; they take no look-up. */
  readonly ip6: string[];
  /** Names that are there for who may send (section 5.7): %{i}._spf.acme.test. */
  readonly exists: string[];
  /** The domain whose SPF decides about everybody else, in the place of all (section 6.1). */
  readonly redirect: string;
  /** What is said of everybody else (section 5.1). One of `softfail`, `fail`, `neutral`. Left out: `softfail`. */
  readonly all: string;
}

/** How its mail is signed (RFC 6376); the keys stay with the platform. */
export interface CommunicationMailDomainDkimAttributes extends Output {
  /** Names of its keys (RFC 6376 section 3.1): two, so that one can be exchanged while the other signs. Left out: `["p1","p2"]`. */
  readonly selectors: string[];
  /** How is signed: rsa2048 everybody reads, ed25519 not yet (RFC 8463). One of `rsa2048`, `ed25519`. Left out: `rsa2048`. */
  readonly algorithm: string;
}

/** What receivers do with mail that only says it is from here (RFC 7489 section 6.3). */
export interface CommunicationMailDomainDmarcAttributes extends Output {
  /** What receivers do with mail that fails (p). One of `none`, `quarantine`, `reject`. Left out: `none`. */
  readonly policy: string;
  /** What they do with that of names below (sp). One of `none`, `quarantine`, `reject`. Left out: as `policy`. */
  readonly subdomainPolicy: string;
  /** To how much of it they do that (pct). Left out: `100%`. */
  readonly percent: string;
  /** Who gets their daily reports. */
  readonly rua: string[];
  /** Who gets a report of each mail that fails. */
  readonly ruf: string[];
  /** Of which failures: 0 where all checks fail, 1 where any does, d of DKIM, s of SPF. One of `0`, `1`, `d`, `s`. Left out: `["0"]`. */
  readonly fo: string[];
  /** Whether the signature may be of a name above or below (adkim). One of `relaxed`, `strict`. Left out: `relaxed`. */
  readonly dkimAlignment: string;
  /** Whether the return path may be a name above or below (aspf). One of `relaxed`, `strict`. Left out: `relaxed`. */
  readonly spfAlignment: string;
}

export interface CommunicationMailDomainSpfOutputReference extends CommunicationMailDomainSpfAttributes {
  get include(): string[];
  set include(value: CommunicationMailDomainSpfProps['include']);
  readonly includeInput: CommunicationMailDomainSpfProps['include'];
  resetInclude(): void;
  get a(): string[];
  set a(value: CommunicationMailDomainSpfProps['a']);
  readonly aInput: CommunicationMailDomainSpfProps['a'];
  resetA(): void;
  get mx(): string[];
  set mx(value: CommunicationMailDomainSpfProps['mx']);
  readonly mxInput: CommunicationMailDomainSpfProps['mx'];
  resetMx(): void;
  get ip4(): string[];
  set ip4(value: CommunicationMailDomainSpfProps['ip4']);
  readonly ip4Input: CommunicationMailDomainSpfProps['ip4'];
  resetIp4(): void;
  get ip6(): string[];
  set ip6(value: CommunicationMailDomainSpfProps['ip6']);
  readonly ip6Input: CommunicationMailDomainSpfProps['ip6'];
  resetIp6(): void;
  get exists(): string[];
  set exists(value: CommunicationMailDomainSpfProps['exists']);
  readonly existsInput: CommunicationMailDomainSpfProps['exists'];
  resetExists(): void;
  get redirect(): string;
  set redirect(value: CommunicationMailDomainSpfProps['redirect']);
  readonly redirectInput: CommunicationMailDomainSpfProps['redirect'];
  resetRedirect(): void;
  get all(): string;
  set all(value: CommunicationMailDomainSpfProps['all']);
  readonly allInput: CommunicationMailDomainSpfProps['all'];
  resetAll(): void;
}

export interface CommunicationMailDomainDkimOutputReference extends CommunicationMailDomainDkimAttributes {
  get selectors(): string[];
  set selectors(value: CommunicationMailDomainDkimProps['selectors']);
  readonly selectorsInput: CommunicationMailDomainDkimProps['selectors'];
  resetSelectors(): void;
  get algorithm(): string;
  set algorithm(value: CommunicationMailDomainDkimProps['algorithm']);
  readonly algorithmInput: CommunicationMailDomainDkimProps['algorithm'];
  resetAlgorithm(): void;
}

export interface CommunicationMailDomainDmarcOutputReference extends CommunicationMailDomainDmarcAttributes {
  get policy(): string;
  set policy(value: CommunicationMailDomainDmarcProps['policy']);
  readonly policyInput: CommunicationMailDomainDmarcProps['policy'];
  resetPolicy(): void;
  get subdomainPolicy(): string;
  set subdomainPolicy(value: CommunicationMailDomainDmarcProps['subdomainPolicy']);
  readonly subdomainPolicyInput: CommunicationMailDomainDmarcProps['subdomainPolicy'];
  resetSubdomainPolicy(): void;
  get percent(): string;
  set percent(value: CommunicationMailDomainDmarcProps['percent']);
  readonly percentInput: CommunicationMailDomainDmarcProps['percent'];
  resetPercent(): void;
  get rua(): string[];
  set rua(value: CommunicationMailDomainDmarcProps['rua']);
  readonly ruaInput: CommunicationMailDomainDmarcProps['rua'];
  resetRua(): void;
  get ruf(): string[];
  set ruf(value: CommunicationMailDomainDmarcProps['ruf']);
  readonly rufInput: CommunicationMailDomainDmarcProps['ruf'];
  resetRuf(): void;
  get fo(): string[];
  set fo(value: CommunicationMailDomainDmarcProps['fo']);
  readonly foInput: CommunicationMailDomainDmarcProps['fo'];
  resetFo(): void;
  get dkimAlignment(): string;
  set dkimAlignment(value: CommunicationMailDomainDmarcProps['dkimAlignment']);
  readonly dkimAlignmentInput: CommunicationMailDomainDmarcProps['dkimAlignment'];
  resetDkimAlignment(): void;
  get spfAlignment(): string;
  set spfAlignment(value: CommunicationMailDomainDmarcProps['spfAlignment']);
  readonly spfAlignmentInput: CommunicationMailDomainDmarcProps['spfAlignment'];
  resetSpfAlignment(): void;
}

const CommunicationMailDomainShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, zone: {name: 'zone', as: 'string', set: 'optional', by: 'id'}, spf: {name: 'spf', as: 'object', set: 'optional', within: {include: {name: 'include', as: 'strings', set: 'optional'}, a: {name: 'a', as: 'strings', set: 'optional'}, mx: {name: 'mx', as: 'strings', set: 'optional'}, ip4: {name: 'ip4', as: 'strings', set: 'optional'}, ip6: {name: 'ip6', as: 'strings', set: 'optional'}, exists: {name: 'exists', as: 'strings', set: 'optional'}, redirect: {name: 'redirect', as: 'string', set: 'optional'}, all: {name: 'all', as: 'string', set: 'optional'}}}, dkim: {name: 'dkim', as: 'object', set: 'optional', within: {selectors: {name: 'selectors', as: 'strings', set: 'optional'}, algorithm: {name: 'algorithm', as: 'string', set: 'optional'}}}, dmarc: {name: 'dmarc', as: 'object', set: 'optional', within: {policy: {name: 'policy', as: 'string', set: 'optional'}, subdomainPolicy: {name: 'subdomain_policy', as: 'string', set: 'optional'}, percent: {name: 'percent', as: 'string', set: 'optional'}, rua: {name: 'rua', as: 'strings', set: 'optional'}, ruf: {name: 'ruf', as: 'strings', set: 'optional'}, fo: {name: 'fo', as: 'strings', set: 'optional'}, dkimAlignment: {name: 'dkim_alignment', as: 'string', set: 'optional'}, spfAlignment: {name: 'spf_alignment', as: 'string', set: 'optional'}}}, mtaSts: {name: 'mta_sts', as: 'string', set: 'optional'}, returnPath: {name: 'return_path', as: 'string', set: 'optional'}, status: {name: 'status', as: 'string'}, recordSets: {name: 'record_sets', as: 'strings'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface CommunicationMailDomain extends CommunicationMailDomainAttributes {
  get organisation(): string;
  set organisation(value: CommunicationMailDomainProps['organisation']);
  readonly organisationInput: CommunicationMailDomainProps['organisation'];
  get name(): string;
  set name(value: CommunicationMailDomainProps['name']);
  readonly nameInput: CommunicationMailDomainProps['name'];
  get zone(): string;
  set zone(value: CommunicationMailDomainProps['zone']);
  readonly zoneInput: CommunicationMailDomainProps['zone'];
  resetZone(): void;
  get spf(): CommunicationMailDomainSpfOutputReference;
  set spf(value: CommunicationMailDomainProps['spf']);
  readonly spfInput: CommunicationMailDomainProps['spf'];
  putSpf(value: CommunicationMailDomainProps['spf']): void;
  resetSpf(): void;
  get dkim(): CommunicationMailDomainDkimOutputReference;
  set dkim(value: CommunicationMailDomainProps['dkim']);
  readonly dkimInput: CommunicationMailDomainProps['dkim'];
  putDkim(value: CommunicationMailDomainProps['dkim']): void;
  resetDkim(): void;
  get dmarc(): CommunicationMailDomainDmarcOutputReference;
  set dmarc(value: CommunicationMailDomainProps['dmarc']);
  readonly dmarcInput: CommunicationMailDomainProps['dmarc'];
  putDmarc(value: CommunicationMailDomainProps['dmarc']): void;
  resetDmarc(): void;
  get mtaSts(): string;
  set mtaSts(value: CommunicationMailDomainProps['mtaSts']);
  readonly mtaStsInput: CommunicationMailDomainProps['mtaSts'];
  resetMtaSts(): void;
  get returnPath(): string;
  set returnPath(value: CommunicationMailDomainProps['returnPath']);
  readonly returnPathInput: CommunicationMailDomainProps['returnPath'];
  resetReturnPath(): void;
  get labels(): {[name: string]: string};
  set labels(value: CommunicationMailDomainProps['labels']);
  readonly labelsInput: CommunicationMailDomainProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: CommunicationMailDomainProps['protect']);
  readonly protectInput: CommunicationMailDomainProps['protect'];
  resetProtect(): void;
}

/** A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
export class CommunicationMailDomain extends Resource {
  static readonly tfResourceType: 'pltfrms_communication_mail_domain' = 'pltfrms_communication_mail_domain';
  declare readonly terraformResourceType: 'pltfrms_communication_mail_domain';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: CommunicationMailDomain.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: CommunicationMailDomainProps) {
    super(scope, id, 'pltfrms_communication_mail_domain', props, accessible(CommunicationMailDomain, CommunicationMailDomainShape));
  }
}

/** What DataCommunicationMailDomain takes. */
export interface DataCommunicationMailDomainProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataCommunicationMailDomainShape = (): Shape => ({...readOnly(CommunicationMailDomainShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataCommunicationMailDomain extends CommunicationMailDomainAttributes {
  get id(): string;
  set id(value: DataCommunicationMailDomainProps['id']);
  readonly idInput: DataCommunicationMailDomainProps['id'];
}

/** A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
export class DataCommunicationMailDomain extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_mail_domain' = 'pltfrms_communication_mail_domain';
  declare readonly terraformResourceType: 'pltfrms_communication_mail_domain';

  constructor(scope: Construct, id: string, props: DataCommunicationMailDomainProps) {
    super(scope, id, 'pltfrms_communication_mail_domain', props, accessible(DataCommunicationMailDomain, DataCommunicationMailDomainShape));
  }
}

/** What DataCommunicationMailDomains takes. */
export interface DataCommunicationMailDomainsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataCommunicationMailDomains, to read. */
export interface DataCommunicationMailDomainsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<CommunicationMailDomainAttributes>;
}

const DataCommunicationMailDomainsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(CommunicationMailDomainShape())}});

export interface DataCommunicationMailDomains extends DataCommunicationMailDomainsAttributes {
  get organisation(): string;
  set organisation(value: DataCommunicationMailDomainsProps['organisation']);
  readonly organisationInput: DataCommunicationMailDomainsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataCommunicationMailDomainsProps['labels']);
  readonly labelsInput: DataCommunicationMailDomainsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
export class DataCommunicationMailDomains extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_mail_domains' = 'pltfrms_communication_mail_domains';
  declare readonly terraformResourceType: 'pltfrms_communication_mail_domains';

  constructor(scope: Construct, id: string, props: DataCommunicationMailDomainsProps = {}) {
    super(scope, id, 'pltfrms_communication_mail_domains', props, accessible(DataCommunicationMailDomains, DataCommunicationMailDomainsShape));
  }
}

/** What CommunicationChannel takes. */
export interface CommunicationChannelProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What is delivered. One of `email`, `push`, `sms`, `webhook`. A change replaces the resource. */
  readonly type: 'email' | 'push' | 'sms' | 'webhook' | IResolvable;
  /** How it is handed over: smtp for email, smpp or http for sms, http for webhook, apns, fcm or web_push for push. One of `smtp`, `smpp`, `http`, `apns`, `fcm`, `web_push`. A change replaces the resource. */
  readonly adapter: 'smtp' | 'smpp' | 'http' | 'apns' | 'fcm' | 'web_push' | IResolvable;
  /** What proves there who we are. */
  readonly secret: CommunicationChannelSecretProps | IResolvable;
  /** Whether anything is sent through it. Left out: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** What proves there who we are. */
export interface CommunicationChannelSecretProps {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret?: string | undefined;
  /** The secret itself, instead of its place: it is in no plan, no state and no store, only its keyed digest is. */
  readonly value?: string | undefined;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version?: number | undefined;
}

/** Attributes of CommunicationChannel, to read. */
export interface CommunicationChannelAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What is delivered. One of `email`, `push`, `sms`, `webhook`. A change replaces the resource. */
  readonly type: string;
  /** How it is handed over: smtp for email, smpp or http for sms, http for webhook, apns, fcm or web_push for push. One of `smtp`, `smpp`, `http`, `apns`, `fcm`, `web_push`. A change replaces the resource. */
  readonly adapter: string;
  /** What proves there who we are. */
  readonly secret: CommunicationChannelSecretAttributes;
  /** Whether anything is sent through it. Left out: `true`. */
  readonly enabled: IResolvable;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** What proves there who we are. */
export interface CommunicationChannelSecretAttributes extends Output {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret: string;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version: number;
  /** A digest of its value for this field of this resource (HMAC-SHA-256 under the key of the store). It is what the world answers. */
  readonly digest: string;
}

export interface CommunicationChannelSecretOutputReference extends CommunicationChannelSecretAttributes {
  get secret(): string;
  set secret(value: CommunicationChannelSecretProps['secret']);
  readonly secretInput: CommunicationChannelSecretProps['secret'];
  resetSecret(): void;
  set value(value: CommunicationChannelSecretProps['value']);
  readonly valueInput: CommunicationChannelSecretProps['value'];
  resetValue(): void;
  get version(): number;
  set version(value: CommunicationChannelSecretProps['version']);
  readonly versionInput: CommunicationChannelSecretProps['version'];
  resetVersion(): void;
}

const CommunicationChannelShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, type: {name: 'type', as: 'string', set: 'required'}, adapter: {name: 'adapter', as: 'string', set: 'required'}, secret: {name: 'secret', as: 'object', set: 'required', within: {secret: {name: 'secret', as: 'string', set: 'optional'}, value: {name: 'value', set: 'optional'}, version: {name: 'version', as: 'number', set: 'optional'}, digest: {name: 'digest', as: 'string'}}}, enabled: {name: 'enabled', as: 'bool', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface CommunicationChannel extends CommunicationChannelAttributes {
  get organisation(): string;
  set organisation(value: CommunicationChannelProps['organisation']);
  readonly organisationInput: CommunicationChannelProps['organisation'];
  get name(): string;
  set name(value: CommunicationChannelProps['name']);
  readonly nameInput: CommunicationChannelProps['name'];
  get type(): string;
  set type(value: CommunicationChannelProps['type']);
  readonly typeInput: CommunicationChannelProps['type'];
  get adapter(): string;
  set adapter(value: CommunicationChannelProps['adapter']);
  readonly adapterInput: CommunicationChannelProps['adapter'];
  get secret(): CommunicationChannelSecretOutputReference;
  set secret(value: CommunicationChannelProps['secret']);
  readonly secretInput: CommunicationChannelProps['secret'];
  putSecret(value: CommunicationChannelProps['secret']): void;
  get enabled(): IResolvable;
  set enabled(value: CommunicationChannelProps['enabled']);
  readonly enabledInput: CommunicationChannelProps['enabled'];
  resetEnabled(): void;
  get labels(): {[name: string]: string};
  set labels(value: CommunicationChannelProps['labels']);
  readonly labelsInput: CommunicationChannelProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: CommunicationChannelProps['protect']);
  readonly protectInput: CommunicationChannelProps['protect'];
  resetProtect(): void;
}

/** A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
export class CommunicationChannel extends Resource {
  static readonly tfResourceType: 'pltfrms_communication_channel' = 'pltfrms_communication_channel';
  declare readonly terraformResourceType: 'pltfrms_communication_channel';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: CommunicationChannel.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: CommunicationChannelProps) {
    super(scope, id, 'pltfrms_communication_channel', props, accessible(CommunicationChannel, CommunicationChannelShape));
  }
}

/** What DataCommunicationChannel takes. */
export interface DataCommunicationChannelProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataCommunicationChannelShape = (): Shape => ({...readOnly(CommunicationChannelShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataCommunicationChannel extends CommunicationChannelAttributes {
  get id(): string;
  set id(value: DataCommunicationChannelProps['id']);
  readonly idInput: DataCommunicationChannelProps['id'];
}

/** A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
export class DataCommunicationChannel extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_channel' = 'pltfrms_communication_channel';
  declare readonly terraformResourceType: 'pltfrms_communication_channel';

  constructor(scope: Construct, id: string, props: DataCommunicationChannelProps) {
    super(scope, id, 'pltfrms_communication_channel', props, accessible(DataCommunicationChannel, DataCommunicationChannelShape));
  }
}

/** What DataCommunicationChannels takes. */
export interface DataCommunicationChannelsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataCommunicationChannels, to read. */
export interface DataCommunicationChannelsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<CommunicationChannelAttributes>;
}

const DataCommunicationChannelsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(CommunicationChannelShape())}});

export interface DataCommunicationChannels extends DataCommunicationChannelsAttributes {
  get organisation(): string;
  set organisation(value: DataCommunicationChannelsProps['organisation']);
  readonly organisationInput: DataCommunicationChannelsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataCommunicationChannelsProps['labels']);
  readonly labelsInput: DataCommunicationChannelsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
export class DataCommunicationChannels extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_channels' = 'pltfrms_communication_channels';
  declare readonly terraformResourceType: 'pltfrms_communication_channels';

  constructor(scope: Construct, id: string, props: DataCommunicationChannelsProps = {}) {
    super(scope, id, 'pltfrms_communication_channels', props, accessible(DataCommunicationChannels, DataCommunicationChannelsShape));
  }
}

/** What CommunicationSender takes. */
export interface CommunicationSenderProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: sender. A change replaces the resource. */
  readonly name: string;
  /** How its messages go out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  readonly channel?: Reference<'pltfrms_communication_channel'> | undefined;
  /** The name that stands before the address of an e-mail. */
  readonly displayName?: string | undefined;
  /** The domain that signs its mail. Refers to `communication.mail_domain`. Left out: as `the address’s domain`. */
  readonly mailDomain?: Reference<'pltfrms_communication_mail_domain'> | undefined;
  /** Where answers to an e-mail go. */
  readonly replyTo?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of CommunicationSender, to read. */
export interface CommunicationSenderAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: sender. A change replaces the resource. */
  readonly name: string;
  /** How its messages go out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  readonly channel: string;
  /** The name that stands before the address of an e-mail. */
  readonly displayName: string;
  /** The domain that signs its mail. Refers to `communication.mail_domain`. Left out: as `the address’s domain`. */
  readonly mailDomain: string;
  /** Where answers to an e-mail go. */
  readonly replyTo: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const CommunicationSenderShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, channel: {name: 'channel', as: 'string', set: 'optional', by: 'id'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, mailDomain: {name: 'mail_domain', as: 'string', set: 'optional', by: 'id'}, replyTo: {name: 'reply_to', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface CommunicationSender extends CommunicationSenderAttributes {
  get organisation(): string;
  set organisation(value: CommunicationSenderProps['organisation']);
  readonly organisationInput: CommunicationSenderProps['organisation'];
  get name(): string;
  set name(value: CommunicationSenderProps['name']);
  readonly nameInput: CommunicationSenderProps['name'];
  get channel(): string;
  set channel(value: CommunicationSenderProps['channel']);
  readonly channelInput: CommunicationSenderProps['channel'];
  resetChannel(): void;
  get displayName(): string;
  set displayName(value: CommunicationSenderProps['displayName']);
  readonly displayNameInput: CommunicationSenderProps['displayName'];
  resetDisplayName(): void;
  get mailDomain(): string;
  set mailDomain(value: CommunicationSenderProps['mailDomain']);
  readonly mailDomainInput: CommunicationSenderProps['mailDomain'];
  resetMailDomain(): void;
  get replyTo(): string;
  set replyTo(value: CommunicationSenderProps['replyTo']);
  readonly replyToInput: CommunicationSenderProps['replyTo'];
  resetReplyTo(): void;
  get labels(): {[name: string]: string};
  set labels(value: CommunicationSenderProps['labels']);
  readonly labelsInput: CommunicationSenderProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: CommunicationSenderProps['protect']);
  readonly protectInput: CommunicationSenderProps['protect'];
  resetProtect(): void;
}

/** Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
export class CommunicationSender extends Resource {
  static readonly tfResourceType: 'pltfrms_communication_sender' = 'pltfrms_communication_sender';
  declare readonly terraformResourceType: 'pltfrms_communication_sender';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: CommunicationSender.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: CommunicationSenderProps) {
    super(scope, id, 'pltfrms_communication_sender', props, accessible(CommunicationSender, CommunicationSenderShape));
  }
}

/** What DataCommunicationSender takes. */
export interface DataCommunicationSenderProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataCommunicationSenderShape = (): Shape => ({...readOnly(CommunicationSenderShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataCommunicationSender extends CommunicationSenderAttributes {
  get id(): string;
  set id(value: DataCommunicationSenderProps['id']);
  readonly idInput: DataCommunicationSenderProps['id'];
}

/** Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
export class DataCommunicationSender extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_sender' = 'pltfrms_communication_sender';
  declare readonly terraformResourceType: 'pltfrms_communication_sender';

  constructor(scope: Construct, id: string, props: DataCommunicationSenderProps) {
    super(scope, id, 'pltfrms_communication_sender', props, accessible(DataCommunicationSender, DataCommunicationSenderShape));
  }
}

/** What DataCommunicationSenders takes. */
export interface DataCommunicationSendersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataCommunicationSenders, to read. */
export interface DataCommunicationSendersAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<CommunicationSenderAttributes>;
}

const DataCommunicationSendersShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(CommunicationSenderShape())}});

export interface DataCommunicationSenders extends DataCommunicationSendersAttributes {
  get organisation(): string;
  set organisation(value: DataCommunicationSendersProps['organisation']);
  readonly organisationInput: DataCommunicationSendersProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataCommunicationSendersProps['labels']);
  readonly labelsInput: DataCommunicationSendersProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
export class DataCommunicationSenders extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_senders' = 'pltfrms_communication_senders';
  declare readonly terraformResourceType: 'pltfrms_communication_senders';

  constructor(scope: Construct, id: string, props: DataCommunicationSendersProps = {}) {
    super(scope, id, 'pltfrms_communication_senders', props, accessible(DataCommunicationSenders, DataCommunicationSendersShape));
  }
}

/** What CommunicationTemplate takes. */
export interface CommunicationTemplateProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** How it goes out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  readonly channel?: Reference<'pltfrms_communication_channel'> | undefined;
  /** Who it is from, unless whoever sends it says so. Refers to `communication.sender`. */
  readonly sender?: Reference<'pltfrms_communication_sender'> | undefined;
  /** Its gaps by name: { required, description }. */
  readonly variables?: {readonly [name: string]: CommunicationTemplateVariablesProps} | undefined;
  /** What it says, by language (BCP 47): { subject, text, html }. */
  readonly locales: {readonly [name: string]: CommunicationTemplateLocalesProps};
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Its gaps by name: { required, description }. */
export interface CommunicationTemplateVariablesProps {
  /** Nothing is sent without it. Left out: `false`. */
  readonly required?: boolean | IResolvable | undefined;
  /** What it stands for. */
  readonly description?: string | undefined;
}

/** What it says, by language (BCP 47): { subject, text, html }. */
export interface CommunicationTemplateLocalesProps {
  /** The subject of an e-mail. */
  readonly subject?: string | undefined;
  /** The message as plain text. */
  readonly text?: string | undefined;
  /** The message of an e-mail as HTML; values are escaped in it. */
  readonly html?: string | undefined;
}

/** Attributes of CommunicationTemplate, to read. */
export interface CommunicationTemplateAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** How it goes out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  readonly channel: string;
  /** Who it is from, unless whoever sends it says so. Refers to `communication.sender`. */
  readonly sender: string;
  /** Its gaps by name: { required, description }. */
  readonly variables: OutputMap<CommunicationTemplateVariablesAttributes>;
  /** What it says, by language (BCP 47): { subject, text, html }. */
  readonly locales: OutputMap<CommunicationTemplateLocalesAttributes>;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Its gaps by name: { required, description }. */
export interface CommunicationTemplateVariablesAttributes extends Output {
  /** Nothing is sent without it. Left out: `false`. */
  readonly required: IResolvable;
  /** What it stands for. */
  readonly description: string;
}

/** What it says, by language (BCP 47): { subject, text, html }. */
export interface CommunicationTemplateLocalesAttributes extends Output {
  /** The subject of an e-mail. */
  readonly subject: string;
  /** The message as plain text. */
  readonly text: string;
  /** The message of an e-mail as HTML; values are escaped in it. */
  readonly html: string;
}

const CommunicationTemplateShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, channel: {name: 'channel', as: 'string', set: 'optional', by: 'id'}, sender: {name: 'sender', as: 'string', set: 'optional', by: 'id'}, variables: {name: 'variables', as: 'map', set: 'optional', within: {required: {name: 'required', as: 'bool', set: 'optional'}, description: {name: 'description', as: 'string', set: 'optional'}}}, locales: {name: 'locales', as: 'map', set: 'required', within: {subject: {name: 'subject', as: 'string', set: 'optional'}, text: {name: 'text', as: 'string', set: 'optional'}, html: {name: 'html', as: 'string', set: 'optional'}}}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface CommunicationTemplate extends CommunicationTemplateAttributes {
  get organisation(): string;
  set organisation(value: CommunicationTemplateProps['organisation']);
  readonly organisationInput: CommunicationTemplateProps['organisation'];
  get name(): string;
  set name(value: CommunicationTemplateProps['name']);
  readonly nameInput: CommunicationTemplateProps['name'];
  get channel(): string;
  set channel(value: CommunicationTemplateProps['channel']);
  readonly channelInput: CommunicationTemplateProps['channel'];
  resetChannel(): void;
  get sender(): string;
  set sender(value: CommunicationTemplateProps['sender']);
  readonly senderInput: CommunicationTemplateProps['sender'];
  resetSender(): void;
  get variables(): OutputMap<CommunicationTemplateVariablesAttributes>;
  set variables(value: CommunicationTemplateProps['variables']);
  readonly variablesInput: CommunicationTemplateProps['variables'];
  putVariables(value: CommunicationTemplateProps['variables']): void;
  resetVariables(): void;
  get locales(): OutputMap<CommunicationTemplateLocalesAttributes>;
  set locales(value: CommunicationTemplateProps['locales']);
  readonly localesInput: CommunicationTemplateProps['locales'];
  putLocales(value: CommunicationTemplateProps['locales']): void;
  get labels(): {[name: string]: string};
  set labels(value: CommunicationTemplateProps['labels']);
  readonly labelsInput: CommunicationTemplateProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: CommunicationTemplateProps['protect']);
  readonly protectInput: CommunicationTemplateProps['protect'];
  resetProtect(): void;
}

/** A message with gaps, {{name}}, in one or more languages. */
export class CommunicationTemplate extends Resource {
  static readonly tfResourceType: 'pltfrms_communication_template' = 'pltfrms_communication_template';
  declare readonly terraformResourceType: 'pltfrms_communication_template';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: CommunicationTemplate.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: CommunicationTemplateProps) {
    super(scope, id, 'pltfrms_communication_template', props, accessible(CommunicationTemplate, CommunicationTemplateShape));
  }
}

/** What DataCommunicationTemplate takes. */
export interface DataCommunicationTemplateProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataCommunicationTemplateShape = (): Shape => ({...readOnly(CommunicationTemplateShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataCommunicationTemplate extends CommunicationTemplateAttributes {
  get id(): string;
  set id(value: DataCommunicationTemplateProps['id']);
  readonly idInput: DataCommunicationTemplateProps['id'];
}

/** A message with gaps, {{name}}, in one or more languages. */
export class DataCommunicationTemplate extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_template' = 'pltfrms_communication_template';
  declare readonly terraformResourceType: 'pltfrms_communication_template';

  constructor(scope: Construct, id: string, props: DataCommunicationTemplateProps) {
    super(scope, id, 'pltfrms_communication_template', props, accessible(DataCommunicationTemplate, DataCommunicationTemplateShape));
  }
}

/** What DataCommunicationTemplates takes. */
export interface DataCommunicationTemplatesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataCommunicationTemplates, to read. */
export interface DataCommunicationTemplatesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<CommunicationTemplateAttributes>;
}

const DataCommunicationTemplatesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(CommunicationTemplateShape())}});

export interface DataCommunicationTemplates extends DataCommunicationTemplatesAttributes {
  get organisation(): string;
  set organisation(value: DataCommunicationTemplatesProps['organisation']);
  readonly organisationInput: DataCommunicationTemplatesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataCommunicationTemplatesProps['labels']);
  readonly labelsInput: DataCommunicationTemplatesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A message with gaps, {{name}}, in one or more languages. */
export class DataCommunicationTemplates extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_templates' = 'pltfrms_communication_templates';
  declare readonly terraformResourceType: 'pltfrms_communication_templates';

  constructor(scope: Construct, id: string, props: DataCommunicationTemplatesProps = {}) {
    super(scope, id, 'pltfrms_communication_templates', props, accessible(DataCommunicationTemplates, DataCommunicationTemplatesShape));
  }
}

/** What CommunicationWebhook takes. */
export interface CommunicationWebhookProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Where each event is posted: a public host. */
  readonly url: string;
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  readonly events: readonly string[];
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  readonly apiVersion: string;
  /** Signs what is sent, so that the receiver knows who sent it. */
  readonly signingSecret: CommunicationWebhookSigningSecretProps | IResolvable;
  /** Whether it is sent to. Left out: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Signs what is sent, so that the receiver knows who sent it. */
export interface CommunicationWebhookSigningSecretProps {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret?: string | undefined;
  /** The secret itself, instead of its place: it is in no plan, no state and no store, only its keyed digest is. */
  readonly value?: string | undefined;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version?: number | undefined;
}

/** Attributes of CommunicationWebhook, to read. */
export interface CommunicationWebhookAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Where each event is posted: a public host. */
  readonly url: string;
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  readonly events: string[];
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  readonly apiVersion: string;
  /** Signs what is sent, so that the receiver knows who sent it. */
  readonly signingSecret: CommunicationWebhookSigningSecretAttributes;
  /** Whether it is sent to. Left out: `true`. */
  readonly enabled: IResolvable;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Signs what is sent, so that the receiver knows who sent it. */
export interface CommunicationWebhookSigningSecretAttributes extends Output {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret: string;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version: number;
  /** A digest of its value for this field of this resource (HMAC-SHA-256 under the key of the store). It is what the world answers. */
  readonly digest: string;
}

export interface CommunicationWebhookSigningSecretOutputReference extends CommunicationWebhookSigningSecretAttributes {
  get secret(): string;
  set secret(value: CommunicationWebhookSigningSecretProps['secret']);
  readonly secretInput: CommunicationWebhookSigningSecretProps['secret'];
  resetSecret(): void;
  set value(value: CommunicationWebhookSigningSecretProps['value']);
  readonly valueInput: CommunicationWebhookSigningSecretProps['value'];
  resetValue(): void;
  get version(): number;
  set version(value: CommunicationWebhookSigningSecretProps['version']);
  readonly versionInput: CommunicationWebhookSigningSecretProps['version'];
  resetVersion(): void;
}

const CommunicationWebhookShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, url: {name: 'url', as: 'string', set: 'required'}, events: {name: 'events', as: 'strings', set: 'required'}, apiVersion: {name: 'api_version', as: 'string', set: 'required'}, signingSecret: {name: 'signing_secret', as: 'object', set: 'required', within: {secret: {name: 'secret', as: 'string', set: 'optional'}, value: {name: 'value', set: 'optional'}, version: {name: 'version', as: 'number', set: 'optional'}, digest: {name: 'digest', as: 'string'}}}, enabled: {name: 'enabled', as: 'bool', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface CommunicationWebhook extends CommunicationWebhookAttributes {
  get organisation(): string;
  set organisation(value: CommunicationWebhookProps['organisation']);
  readonly organisationInput: CommunicationWebhookProps['organisation'];
  get name(): string;
  set name(value: CommunicationWebhookProps['name']);
  readonly nameInput: CommunicationWebhookProps['name'];
  get url(): string;
  set url(value: CommunicationWebhookProps['url']);
  readonly urlInput: CommunicationWebhookProps['url'];
  get events(): string[];
  set events(value: CommunicationWebhookProps['events']);
  readonly eventsInput: CommunicationWebhookProps['events'];
  get apiVersion(): string;
  set apiVersion(value: CommunicationWebhookProps['apiVersion']);
  readonly apiVersionInput: CommunicationWebhookProps['apiVersion'];
  get signingSecret(): CommunicationWebhookSigningSecretOutputReference;
  set signingSecret(value: CommunicationWebhookProps['signingSecret']);
  readonly signingSecretInput: CommunicationWebhookProps['signingSecret'];
  putSigningSecret(value: CommunicationWebhookProps['signingSecret']): void;
  get enabled(): IResolvable;
  set enabled(value: CommunicationWebhookProps['enabled']);
  readonly enabledInput: CommunicationWebhookProps['enabled'];
  resetEnabled(): void;
  get labels(): {[name: string]: string};
  set labels(value: CommunicationWebhookProps['labels']);
  readonly labelsInput: CommunicationWebhookProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: CommunicationWebhookProps['protect']);
  readonly protectInput: CommunicationWebhookProps['protect'];
  resetProtect(): void;
}

/** Where events of messages are posted: delivered, bounced, complained of. */
export class CommunicationWebhook extends Resource {
  static readonly tfResourceType: 'pltfrms_communication_webhook' = 'pltfrms_communication_webhook';
  declare readonly terraformResourceType: 'pltfrms_communication_webhook';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: CommunicationWebhook.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: CommunicationWebhookProps) {
    super(scope, id, 'pltfrms_communication_webhook', props, accessible(CommunicationWebhook, CommunicationWebhookShape));
  }
}

/** What DataCommunicationWebhook takes. */
export interface DataCommunicationWebhookProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataCommunicationWebhookShape = (): Shape => ({...readOnly(CommunicationWebhookShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataCommunicationWebhook extends CommunicationWebhookAttributes {
  get id(): string;
  set id(value: DataCommunicationWebhookProps['id']);
  readonly idInput: DataCommunicationWebhookProps['id'];
}

/** Where events of messages are posted: delivered, bounced, complained of. */
export class DataCommunicationWebhook extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_webhook' = 'pltfrms_communication_webhook';
  declare readonly terraformResourceType: 'pltfrms_communication_webhook';

  constructor(scope: Construct, id: string, props: DataCommunicationWebhookProps) {
    super(scope, id, 'pltfrms_communication_webhook', props, accessible(DataCommunicationWebhook, DataCommunicationWebhookShape));
  }
}

/** What DataCommunicationWebhooks takes. */
export interface DataCommunicationWebhooksProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataCommunicationWebhooks, to read. */
export interface DataCommunicationWebhooksAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<CommunicationWebhookAttributes>;
}

const DataCommunicationWebhooksShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(CommunicationWebhookShape())}});

export interface DataCommunicationWebhooks extends DataCommunicationWebhooksAttributes {
  get organisation(): string;
  set organisation(value: DataCommunicationWebhooksProps['organisation']);
  readonly organisationInput: DataCommunicationWebhooksProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataCommunicationWebhooksProps['labels']);
  readonly labelsInput: DataCommunicationWebhooksProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. Where events of messages are posted: delivered, bounced, complained of. */
export class DataCommunicationWebhooks extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_webhooks' = 'pltfrms_communication_webhooks';
  declare readonly terraformResourceType: 'pltfrms_communication_webhooks';

  constructor(scope: Construct, id: string, props: DataCommunicationWebhooksProps = {}) {
    super(scope, id, 'pltfrms_communication_webhooks', props, accessible(DataCommunicationWebhooks, DataCommunicationWebhooksShape));
  }
}

/** What NetworkDatacenter takes. */
export interface NetworkDatacenterProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName?: string | undefined;
  /** The part of the world that it serves, such as eu-west. */
  readonly region: string;
  /** The number of its autonomous system (RFC 5396). A change replaces the resource. */
  readonly asn: string;
  /** What its router calls itself in BGP, where there is one and it is not declared (RFC 6286). */
  readonly routerId?: string | undefined;
  /** Traffic is led away from it: what it announces is marked for a graceful shutdown (RFC 8326). Left out: `false`. */
  readonly drained?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of NetworkDatacenter, to read. */
export interface NetworkDatacenterAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What people call it. Left out: as `name`. */
  readonly displayName: string;
  /** The part of the world that it serves, such as eu-west. */
  readonly region: string;
  /** The number of its autonomous system (RFC 5396). A change replaces the resource. */
  readonly asn: string;
  /** What its router calls itself in BGP, where there is one and it is not declared (RFC 6286). */
  readonly routerId: string;
  /** Traffic is led away from it: what it announces is marked for a graceful shutdown (RFC 8326). Left out: `false`. */
  readonly drained: IResolvable;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const NetworkDatacenterShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, displayName: {name: 'display_name', as: 'string', set: 'optional'}, region: {name: 'region', as: 'string', set: 'required'}, asn: {name: 'asn', as: 'string', set: 'required'}, routerId: {name: 'router_id', as: 'string', set: 'optional'}, drained: {name: 'drained', as: 'bool', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface NetworkDatacenter extends NetworkDatacenterAttributes {
  get organisation(): string;
  set organisation(value: NetworkDatacenterProps['organisation']);
  readonly organisationInput: NetworkDatacenterProps['organisation'];
  get name(): string;
  set name(value: NetworkDatacenterProps['name']);
  readonly nameInput: NetworkDatacenterProps['name'];
  get displayName(): string;
  set displayName(value: NetworkDatacenterProps['displayName']);
  readonly displayNameInput: NetworkDatacenterProps['displayName'];
  resetDisplayName(): void;
  get region(): string;
  set region(value: NetworkDatacenterProps['region']);
  readonly regionInput: NetworkDatacenterProps['region'];
  get asn(): string;
  set asn(value: NetworkDatacenterProps['asn']);
  readonly asnInput: NetworkDatacenterProps['asn'];
  get routerId(): string;
  set routerId(value: NetworkDatacenterProps['routerId']);
  readonly routerIdInput: NetworkDatacenterProps['routerId'];
  resetRouterId(): void;
  get drained(): IResolvable;
  set drained(value: NetworkDatacenterProps['drained']);
  readonly drainedInput: NetworkDatacenterProps['drained'];
  resetDrained(): void;
  get labels(): {[name: string]: string};
  set labels(value: NetworkDatacenterProps['labels']);
  readonly labelsInput: NetworkDatacenterProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: NetworkDatacenterProps['protect']);
  readonly protectInput: NetworkDatacenterProps['protect'];
  resetProtect(): void;
}

/** A place with machines of the platform, seen from outside as a part of one autonomous system. */
export class NetworkDatacenter extends Resource {
  static readonly tfResourceType: 'pltfrms_network_datacenter' = 'pltfrms_network_datacenter';
  declare readonly terraformResourceType: 'pltfrms_network_datacenter';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: NetworkDatacenter.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: NetworkDatacenterProps) {
    super(scope, id, 'pltfrms_network_datacenter', props, accessible(NetworkDatacenter, NetworkDatacenterShape));
  }
}

/** What DataNetworkDatacenter takes. */
export interface DataNetworkDatacenterProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataNetworkDatacenterShape = (): Shape => ({...readOnly(NetworkDatacenterShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataNetworkDatacenter extends NetworkDatacenterAttributes {
  get id(): string;
  set id(value: DataNetworkDatacenterProps['id']);
  readonly idInput: DataNetworkDatacenterProps['id'];
}

/** A place with machines of the platform, seen from outside as a part of one autonomous system. */
export class DataNetworkDatacenter extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_datacenter' = 'pltfrms_network_datacenter';
  declare readonly terraformResourceType: 'pltfrms_network_datacenter';

  constructor(scope: Construct, id: string, props: DataNetworkDatacenterProps) {
    super(scope, id, 'pltfrms_network_datacenter', props, accessible(DataNetworkDatacenter, DataNetworkDatacenterShape));
  }
}

/** What DataNetworkDatacenters takes. */
export interface DataNetworkDatacentersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataNetworkDatacenters, to read. */
export interface DataNetworkDatacentersAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<NetworkDatacenterAttributes>;
}

const DataNetworkDatacentersShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(NetworkDatacenterShape())}});

export interface DataNetworkDatacenters extends DataNetworkDatacentersAttributes {
  get organisation(): string;
  set organisation(value: DataNetworkDatacentersProps['organisation']);
  readonly organisationInput: DataNetworkDatacentersProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataNetworkDatacentersProps['labels']);
  readonly labelsInput: DataNetworkDatacentersProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A place with machines of the platform, seen from outside as a part of one autonomous system. */
export class DataNetworkDatacenters extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_datacenters' = 'pltfrms_network_datacenters';
  declare readonly terraformResourceType: 'pltfrms_network_datacenters';

  constructor(scope: Construct, id: string, props: DataNetworkDatacentersProps = {}) {
    super(scope, id, 'pltfrms_network_datacenters', props, accessible(DataNetworkDatacenters, DataNetworkDatacentersShape));
  }
}

/** What NetworkRouter takes. */
export interface NetworkRouterProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Where it stands. Refers to `network.datacenter`. */
  readonly datacenter: Reference<'pltfrms_network_datacenter'>;
  /** The number of its autonomous system (RFC 5396). Left out: as `datacenter.asn`. */
  readonly asn?: string | undefined;
  /** What it calls itself in BGP; no two routers of one AS share one (RFC 6286 section 2.1). */
  readonly routerId: string;
  /** The software that its config is made for. One of `bird2`. Left out: `bird2`. */
  readonly platform?: 'bird2' | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of NetworkRouter, to read. */
export interface NetworkRouterAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Where it stands. Refers to `network.datacenter`. */
  readonly datacenter: string;
  /** The number of its autonomous system (RFC 5396). Left out: as `datacenter.asn`. */
  readonly asn: string;
  /** What it calls itself in BGP; no two routers of one AS share one (RFC 6286 section 2.1). */
  readonly routerId: string;
  /** The software that its config is made for. One of `bird2`. Left out: `bird2`. */
  readonly platform: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const NetworkRouterShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, datacenter: {name: 'datacenter', as: 'string', set: 'required', by: 'id'}, asn: {name: 'asn', as: 'string', set: 'optional'}, routerId: {name: 'router_id', as: 'string', set: 'required'}, platform: {name: 'platform', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface NetworkRouter extends NetworkRouterAttributes {
  get organisation(): string;
  set organisation(value: NetworkRouterProps['organisation']);
  readonly organisationInput: NetworkRouterProps['organisation'];
  get name(): string;
  set name(value: NetworkRouterProps['name']);
  readonly nameInput: NetworkRouterProps['name'];
  get datacenter(): string;
  set datacenter(value: NetworkRouterProps['datacenter']);
  readonly datacenterInput: NetworkRouterProps['datacenter'];
  get asn(): string;
  set asn(value: NetworkRouterProps['asn']);
  readonly asnInput: NetworkRouterProps['asn'];
  resetAsn(): void;
  get routerId(): string;
  set routerId(value: NetworkRouterProps['routerId']);
  readonly routerIdInput: NetworkRouterProps['routerId'];
  get platform(): string;
  set platform(value: NetworkRouterProps['platform']);
  readonly platformInput: NetworkRouterProps['platform'];
  resetPlatform(): void;
  get labels(): {[name: string]: string};
  set labels(value: NetworkRouterProps['labels']);
  readonly labelsInput: NetworkRouterProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: NetworkRouterProps['protect']);
  readonly protectInput: NetworkRouterProps['protect'];
  resetProtect(): void;
}

/** A machine that speaks BGP for a datacenter. */
export class NetworkRouter extends Resource {
  static readonly tfResourceType: 'pltfrms_network_router' = 'pltfrms_network_router';
  declare readonly terraformResourceType: 'pltfrms_network_router';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: NetworkRouter.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: NetworkRouterProps) {
    super(scope, id, 'pltfrms_network_router', props, accessible(NetworkRouter, NetworkRouterShape));
  }
}

/** What DataNetworkRouter takes. */
export interface DataNetworkRouterProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataNetworkRouterShape = (): Shape => ({...readOnly(NetworkRouterShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataNetworkRouter extends NetworkRouterAttributes {
  get id(): string;
  set id(value: DataNetworkRouterProps['id']);
  readonly idInput: DataNetworkRouterProps['id'];
}

/** A machine that speaks BGP for a datacenter. */
export class DataNetworkRouter extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_router' = 'pltfrms_network_router';
  declare readonly terraformResourceType: 'pltfrms_network_router';

  constructor(scope: Construct, id: string, props: DataNetworkRouterProps) {
    super(scope, id, 'pltfrms_network_router', props, accessible(DataNetworkRouter, DataNetworkRouterShape));
  }
}

/** What DataNetworkRouters takes. */
export interface DataNetworkRoutersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataNetworkRouters, to read. */
export interface DataNetworkRoutersAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<NetworkRouterAttributes>;
}

const DataNetworkRoutersShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(NetworkRouterShape())}});

export interface DataNetworkRouters extends DataNetworkRoutersAttributes {
  get organisation(): string;
  set organisation(value: DataNetworkRoutersProps['organisation']);
  readonly organisationInput: DataNetworkRoutersProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataNetworkRoutersProps['labels']);
  readonly labelsInput: DataNetworkRoutersProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A machine that speaks BGP for a datacenter. */
export class DataNetworkRouters extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_routers' = 'pltfrms_network_routers';
  declare readonly terraformResourceType: 'pltfrms_network_routers';

  constructor(scope: Construct, id: string, props: DataNetworkRoutersProps = {}) {
    super(scope, id, 'pltfrms_network_routers', props, accessible(DataNetworkRouters, DataNetworkRoutersShape));
  }
}

/** What NetworkBackboneLink takes. */
export interface NetworkBackboneLinkProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Its two ends. Refers to `network.datacenter`. A change replaces the resource. */
  readonly datacenters: readonly Reference<'pltfrms_network_datacenter'>[];
  /** Its metric: traffic takes the way whose costs are the least in sum (RFC 2328). Left out: `10`. */
  readonly cost?: number | undefined;
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  readonly bfd?: NetworkBackboneLinkBfdProps | IResolvable | undefined;
  /** What it carries, with its unit: 100Gbps. */
  readonly capacity?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
export interface NetworkBackboneLinkBfdProps {
  /** How often each end says that it is there. Left out: `100ms`. */
  readonly interval?: string | undefined;
  /** How many of these may be missing before the other end is taken for dead. Left out: `3`. */
  readonly multiplier?: number | undefined;
}

/** Attributes of NetworkBackboneLink, to read. */
export interface NetworkBackboneLinkAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Its two ends. Refers to `network.datacenter`. A change replaces the resource. */
  readonly datacenters: string[];
  /** Its metric: traffic takes the way whose costs are the least in sum (RFC 2328). Left out: `10`. */
  readonly cost: number;
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  readonly bfd: NetworkBackboneLinkBfdAttributes;
  /** What it carries, with its unit: 100Gbps. */
  readonly capacity: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
export interface NetworkBackboneLinkBfdAttributes extends Output {
  /** How often each end says that it is there. Left out: `100ms`. */
  readonly interval: string;
  /** How many of these may be missing before the other end is taken for dead. Left out: `3`. */
  readonly multiplier: number;
}

export interface NetworkBackboneLinkBfdOutputReference extends NetworkBackboneLinkBfdAttributes {
  get interval(): string;
  set interval(value: NetworkBackboneLinkBfdProps['interval']);
  readonly intervalInput: NetworkBackboneLinkBfdProps['interval'];
  resetInterval(): void;
  get multiplier(): number;
  set multiplier(value: NetworkBackboneLinkBfdProps['multiplier']);
  readonly multiplierInput: NetworkBackboneLinkBfdProps['multiplier'];
  resetMultiplier(): void;
}

const NetworkBackboneLinkShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, datacenters: {name: 'datacenters', as: 'strings', set: 'required', by: 'id'}, cost: {name: 'cost', as: 'number', set: 'optional'}, bfd: {name: 'bfd', as: 'object', set: 'optional', within: {interval: {name: 'interval', as: 'string', set: 'optional'}, multiplier: {name: 'multiplier', as: 'number', set: 'optional'}}}, capacity: {name: 'capacity', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface NetworkBackboneLink extends NetworkBackboneLinkAttributes {
  get organisation(): string;
  set organisation(value: NetworkBackboneLinkProps['organisation']);
  readonly organisationInput: NetworkBackboneLinkProps['organisation'];
  get name(): string;
  set name(value: NetworkBackboneLinkProps['name']);
  readonly nameInput: NetworkBackboneLinkProps['name'];
  get datacenters(): string[];
  set datacenters(value: NetworkBackboneLinkProps['datacenters']);
  readonly datacentersInput: NetworkBackboneLinkProps['datacenters'];
  get cost(): number;
  set cost(value: NetworkBackboneLinkProps['cost']);
  readonly costInput: NetworkBackboneLinkProps['cost'];
  resetCost(): void;
  get bfd(): NetworkBackboneLinkBfdOutputReference;
  set bfd(value: NetworkBackboneLinkProps['bfd']);
  readonly bfdInput: NetworkBackboneLinkProps['bfd'];
  putBfd(value: NetworkBackboneLinkProps['bfd']): void;
  resetBfd(): void;
  get capacity(): string;
  set capacity(value: NetworkBackboneLinkProps['capacity']);
  readonly capacityInput: NetworkBackboneLinkProps['capacity'];
  resetCapacity(): void;
  get labels(): {[name: string]: string};
  set labels(value: NetworkBackboneLinkProps['labels']);
  readonly labelsInput: NetworkBackboneLinkProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: NetworkBackboneLinkProps['protect']);
  readonly protectInput: NetworkBackboneLinkProps['protect'];
  resetProtect(): void;
}

/** A line between two datacenters, over which host routes are carried. */
export class NetworkBackboneLink extends Resource {
  static readonly tfResourceType: 'pltfrms_network_backbone_link' = 'pltfrms_network_backbone_link';
  declare readonly terraformResourceType: 'pltfrms_network_backbone_link';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: NetworkBackboneLink.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: NetworkBackboneLinkProps) {
    super(scope, id, 'pltfrms_network_backbone_link', props, accessible(NetworkBackboneLink, NetworkBackboneLinkShape));
  }
}

/** What DataNetworkBackboneLink takes. */
export interface DataNetworkBackboneLinkProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataNetworkBackboneLinkShape = (): Shape => ({...readOnly(NetworkBackboneLinkShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataNetworkBackboneLink extends NetworkBackboneLinkAttributes {
  get id(): string;
  set id(value: DataNetworkBackboneLinkProps['id']);
  readonly idInput: DataNetworkBackboneLinkProps['id'];
}

/** A line between two datacenters, over which host routes are carried. */
export class DataNetworkBackboneLink extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_backbone_link' = 'pltfrms_network_backbone_link';
  declare readonly terraformResourceType: 'pltfrms_network_backbone_link';

  constructor(scope: Construct, id: string, props: DataNetworkBackboneLinkProps) {
    super(scope, id, 'pltfrms_network_backbone_link', props, accessible(DataNetworkBackboneLink, DataNetworkBackboneLinkShape));
  }
}

/** What DataNetworkBackboneLinks takes. */
export interface DataNetworkBackboneLinksProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataNetworkBackboneLinks, to read. */
export interface DataNetworkBackboneLinksAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<NetworkBackboneLinkAttributes>;
}

const DataNetworkBackboneLinksShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(NetworkBackboneLinkShape())}});

export interface DataNetworkBackboneLinks extends DataNetworkBackboneLinksAttributes {
  get organisation(): string;
  set organisation(value: DataNetworkBackboneLinksProps['organisation']);
  readonly organisationInput: DataNetworkBackboneLinksProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataNetworkBackboneLinksProps['labels']);
  readonly labelsInput: DataNetworkBackboneLinksProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A line between two datacenters, over which host routes are carried. */
export class DataNetworkBackboneLinks extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_backbone_links' = 'pltfrms_network_backbone_links';
  declare readonly terraformResourceType: 'pltfrms_network_backbone_links';

  constructor(scope: Construct, id: string, props: DataNetworkBackboneLinksProps = {}) {
    super(scope, id, 'pltfrms_network_backbone_links', props, accessible(DataNetworkBackboneLinks, DataNetworkBackboneLinksShape));
  }
}

/** What NetworkPeering takes. */
export interface NetworkPeeringProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** A neighbour at an exchange, one on a line of its own, the route server of an exchange, or whoever sells the rest of the Internet. One of `ixp`, `pni`, `route_server`, `transit`. A change replaces the resource. */
  readonly type: 'ixp' | 'pni' | 'route_server' | 'transit' | IResolvable;
  /** Where it is connected. Refers to `network.datacenter`. A change replaces the resource. */
  readonly datacenter: Reference<'pltfrms_network_datacenter'>;
  /** The router there that speaks it, where not any of them may. Refers to `network.router`. */
  readonly router?: Reference<'pltfrms_network_router'> | undefined;
  /** Their AS number (RFC 5396). A change replaces the resource. */
  readonly asn: string;
  /** One for each pair of addresses, { local, peer }. */
  readonly sessions: readonly NetworkPeeringSessionsProps[];
  /** The subnets that the sessions run in, such as the LAN of the exchange: both ends of each stand there. */
  readonly lan?: readonly string[] | undefined;
  /** What we are to them (RFC 9234 section 3.1): customer for transit, rs_client for a route server, else peer. One of `customer`, `peer`, `provider`, `rs`, `rs_client`. Left out: as `type`. */
  readonly role?: 'customer' | 'peer' | 'provider' | 'rs' | 'rs_client' | IResolvable | undefined;
  /** What they may announce: their networks and those of their customers (RFC 2622 section 5.1). */
  readonly asSet?: string | undefined;
  /** The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8). */
  readonly maxPrefixes?: NetworkPeeringMaxPrefixesProps | IResolvable | undefined;
  /** Which way out is preferred, the greatest first (RFC 4271 section 5.1.5): 200 for pni, 150 for ixp and route_server, 100 for transit. Left out: as `type`. */
  readonly localPreference?: number | undefined;
  /** Host routes (/32, /128) are exported to them, by written agreement. Left out: `false`. */
  readonly hostRoutes?: boolean | IResolvable | undefined;
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  readonly bfd?: NetworkPeeringBfdProps | IResolvable | undefined;
  /** The key that signs the segments of its sessions (RFC 2385). */
  readonly md5Secret?: NetworkPeeringMd5SecretProps | IResolvable | undefined;
  /** The sessions are up, or wanted up. Left out: `true`. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** One for each pair of addresses, { local, peer }. */
export interface NetworkPeeringSessionsProps {
  /** Our address; one of a link with its interface: fe80::1%eth0. */
  readonly local: string;
  /** Their address, of the same family. */
  readonly peer: string;
}

/** The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8). */
export interface NetworkPeeringMaxPrefixesProps {
  /** Of IPv4. */
  readonly ipv4?: number | undefined;
  /** Of IPv6. */
  readonly ipv6?: number | undefined;
}

/** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
export interface NetworkPeeringBfdProps {
  /** How often each end says that it is there. Left out: `100ms`. */
  readonly interval?: string | undefined;
  /** How many of these may be missing before the other end is taken for dead. Left out: `3`. */
  readonly multiplier?: number | undefined;
}

/** The key that signs the segments of its sessions (RFC 2385). */
export interface NetworkPeeringMd5SecretProps {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret?: string | undefined;
  /** The secret itself, instead of its place: it is in no plan, no state and no store, only its keyed digest is. */
  readonly value?: string | undefined;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version?: number | undefined;
}

/** Attributes of NetworkPeering, to read. */
export interface NetworkPeeringAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** A neighbour at an exchange, one on a line of its own, the route server of an exchange, or whoever sells the rest of the Internet. One of `ixp`, `pni`, `route_server`, `transit`. A change replaces the resource. */
  readonly type: string;
  /** Where it is connected. Refers to `network.datacenter`. A change replaces the resource. */
  readonly datacenter: string;
  /** The router there that speaks it, where not any of them may. Refers to `network.router`. */
  readonly router: string;
  /** Their AS number (RFC 5396). A change replaces the resource. */
  readonly asn: string;
  /** One for each pair of addresses, { local, peer }. */
  readonly sessions: OutputList<NetworkPeeringSessionsAttributes>;
  /** The subnets that the sessions run in, such as the LAN of the exchange: both ends of each stand there. */
  readonly lan: string[];
  /** What we are to them (RFC 9234 section 3.1): customer for transit, rs_client for a route server, else peer. One of `customer`, `peer`, `provider`, `rs`, `rs_client`. Left out: as `type`. */
  readonly role: string;
  /** What they may announce: their networks and those of their customers (RFC 2622 section 5.1). */
  readonly asSet: string;
  /** The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8). */
  readonly maxPrefixes: NetworkPeeringMaxPrefixesAttributes;
  /** Which way out is preferred, the greatest first (RFC 4271 section 5.1.5): 200 for pni, 150 for ixp and route_server, 100 for transit. Left out: as `type`. */
  readonly localPreference: number;
  /** Host routes (/32, /128) are exported to them, by written agreement. Left out: `false`. */
  readonly hostRoutes: IResolvable;
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  readonly bfd: NetworkPeeringBfdAttributes;
  /** The key that signs the segments of its sessions (RFC 2385). */
  readonly md5Secret: NetworkPeeringMd5SecretAttributes;
  /** The sessions are up, or wanted up. Left out: `true`. */
  readonly enabled: IResolvable;
  /** What the router says of it. One of `idle`, `connect`, `active`, `open_sent`, `open_confirm`, `established`. It is what the world answers. */
  readonly state: string;
  /** What they are to be sent: own networks, those of customers, and to customers all the rest; nothing else (RFC 8212). */
  readonly exports: string[];
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** One for each pair of addresses, { local, peer }. */
export interface NetworkPeeringSessionsAttributes extends Output {
  /** Our address; one of a link with its interface: fe80::1%eth0. */
  readonly local: string;
  /** Their address, of the same family. */
  readonly peer: string;
}

/** The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8). */
export interface NetworkPeeringMaxPrefixesAttributes extends Output {
  /** Of IPv4. */
  readonly ipv4: number;
  /** Of IPv6. */
  readonly ipv6: number;
}

/** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
export interface NetworkPeeringBfdAttributes extends Output {
  /** How often each end says that it is there. Left out: `100ms`. */
  readonly interval: string;
  /** How many of these may be missing before the other end is taken for dead. Left out: `3`. */
  readonly multiplier: number;
}

/** The key that signs the segments of its sessions (RFC 2385). */
export interface NetworkPeeringMd5SecretAttributes extends Output {
  /** Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over. */
  readonly secret: string;
  /** Counted up to rotate it on purpose. Left out: `1`. */
  readonly version: number;
  /** A digest of its value for this field of this resource (HMAC-SHA-256 under the key of the store). It is what the world answers. */
  readonly digest: string;
}

export interface NetworkPeeringMaxPrefixesOutputReference extends NetworkPeeringMaxPrefixesAttributes {
  get ipv4(): number;
  set ipv4(value: NetworkPeeringMaxPrefixesProps['ipv4']);
  readonly ipv4Input: NetworkPeeringMaxPrefixesProps['ipv4'];
  resetIpv4(): void;
  get ipv6(): number;
  set ipv6(value: NetworkPeeringMaxPrefixesProps['ipv6']);
  readonly ipv6Input: NetworkPeeringMaxPrefixesProps['ipv6'];
  resetIpv6(): void;
}

export interface NetworkPeeringBfdOutputReference extends NetworkPeeringBfdAttributes {
  get interval(): string;
  set interval(value: NetworkPeeringBfdProps['interval']);
  readonly intervalInput: NetworkPeeringBfdProps['interval'];
  resetInterval(): void;
  get multiplier(): number;
  set multiplier(value: NetworkPeeringBfdProps['multiplier']);
  readonly multiplierInput: NetworkPeeringBfdProps['multiplier'];
  resetMultiplier(): void;
}

export interface NetworkPeeringMd5SecretOutputReference extends NetworkPeeringMd5SecretAttributes {
  get secret(): string;
  set secret(value: NetworkPeeringMd5SecretProps['secret']);
  readonly secretInput: NetworkPeeringMd5SecretProps['secret'];
  resetSecret(): void;
  set value(value: NetworkPeeringMd5SecretProps['value']);
  readonly valueInput: NetworkPeeringMd5SecretProps['value'];
  resetValue(): void;
  get version(): number;
  set version(value: NetworkPeeringMd5SecretProps['version']);
  readonly versionInput: NetworkPeeringMd5SecretProps['version'];
  resetVersion(): void;
}

const NetworkPeeringShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, type: {name: 'type', as: 'string', set: 'required'}, datacenter: {name: 'datacenter', as: 'string', set: 'required', by: 'id'}, router: {name: 'router', as: 'string', set: 'optional', by: 'id'}, asn: {name: 'asn', as: 'string', set: 'required'}, sessions: {name: 'sessions', as: 'list', set: 'required', within: {local: {name: 'local', as: 'string', set: 'required'}, peer: {name: 'peer', as: 'string', set: 'required'}}}, lan: {name: 'lan', as: 'strings', set: 'optional'}, role: {name: 'role', as: 'string', set: 'optional'}, asSet: {name: 'as_set', as: 'string', set: 'optional'}, maxPrefixes: {name: 'max_prefixes', as: 'object', set: 'optional', within: {ipv4: {name: 'ipv4', as: 'number', set: 'optional'}, ipv6: {name: 'ipv6', as: 'number', set: 'optional'}}}, localPreference: {name: 'local_preference', as: 'number', set: 'optional'}, hostRoutes: {name: 'host_routes', as: 'bool', set: 'optional'}, bfd: {name: 'bfd', as: 'object', set: 'optional', within: {interval: {name: 'interval', as: 'string', set: 'optional'}, multiplier: {name: 'multiplier', as: 'number', set: 'optional'}}}, md5Secret: {name: 'md5_secret', as: 'object', set: 'optional', within: {secret: {name: 'secret', as: 'string', set: 'optional'}, value: {name: 'value', set: 'optional'}, version: {name: 'version', as: 'number', set: 'optional'}, digest: {name: 'digest', as: 'string'}}}, enabled: {name: 'enabled', as: 'bool', set: 'optional'}, state: {name: 'state', as: 'string'}, exports: {name: 'exports', as: 'strings'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface NetworkPeering extends NetworkPeeringAttributes {
  get organisation(): string;
  set organisation(value: NetworkPeeringProps['organisation']);
  readonly organisationInput: NetworkPeeringProps['organisation'];
  get name(): string;
  set name(value: NetworkPeeringProps['name']);
  readonly nameInput: NetworkPeeringProps['name'];
  get type(): string;
  set type(value: NetworkPeeringProps['type']);
  readonly typeInput: NetworkPeeringProps['type'];
  get datacenter(): string;
  set datacenter(value: NetworkPeeringProps['datacenter']);
  readonly datacenterInput: NetworkPeeringProps['datacenter'];
  get router(): string;
  set router(value: NetworkPeeringProps['router']);
  readonly routerInput: NetworkPeeringProps['router'];
  resetRouter(): void;
  get asn(): string;
  set asn(value: NetworkPeeringProps['asn']);
  readonly asnInput: NetworkPeeringProps['asn'];
  get sessions(): OutputList<NetworkPeeringSessionsAttributes>;
  set sessions(value: NetworkPeeringProps['sessions']);
  readonly sessionsInput: NetworkPeeringProps['sessions'];
  putSessions(value: NetworkPeeringProps['sessions']): void;
  get lan(): string[];
  set lan(value: NetworkPeeringProps['lan']);
  readonly lanInput: NetworkPeeringProps['lan'];
  resetLan(): void;
  get role(): string;
  set role(value: NetworkPeeringProps['role']);
  readonly roleInput: NetworkPeeringProps['role'];
  resetRole(): void;
  get asSet(): string;
  set asSet(value: NetworkPeeringProps['asSet']);
  readonly asSetInput: NetworkPeeringProps['asSet'];
  resetAsSet(): void;
  get maxPrefixes(): NetworkPeeringMaxPrefixesOutputReference;
  set maxPrefixes(value: NetworkPeeringProps['maxPrefixes']);
  readonly maxPrefixesInput: NetworkPeeringProps['maxPrefixes'];
  putMaxPrefixes(value: NetworkPeeringProps['maxPrefixes']): void;
  resetMaxPrefixes(): void;
  get localPreference(): number;
  set localPreference(value: NetworkPeeringProps['localPreference']);
  readonly localPreferenceInput: NetworkPeeringProps['localPreference'];
  resetLocalPreference(): void;
  get hostRoutes(): IResolvable;
  set hostRoutes(value: NetworkPeeringProps['hostRoutes']);
  readonly hostRoutesInput: NetworkPeeringProps['hostRoutes'];
  resetHostRoutes(): void;
  get bfd(): NetworkPeeringBfdOutputReference;
  set bfd(value: NetworkPeeringProps['bfd']);
  readonly bfdInput: NetworkPeeringProps['bfd'];
  putBfd(value: NetworkPeeringProps['bfd']): void;
  resetBfd(): void;
  get md5Secret(): NetworkPeeringMd5SecretOutputReference;
  set md5Secret(value: NetworkPeeringProps['md5Secret']);
  readonly md5SecretInput: NetworkPeeringProps['md5Secret'];
  putMd5Secret(value: NetworkPeeringProps['md5Secret']): void;
  resetMd5Secret(): void;
  get enabled(): IResolvable;
  set enabled(value: NetworkPeeringProps['enabled']);
  readonly enabledInput: NetworkPeeringProps['enabled'];
  resetEnabled(): void;
  get labels(): {[name: string]: string};
  set labels(value: NetworkPeeringProps['labels']);
  readonly labelsInput: NetworkPeeringProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: NetworkPeeringProps['protect']);
  readonly protectInput: NetworkPeeringProps['protect'];
  resetProtect(): void;
}

/** What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
export class NetworkPeering extends Resource {
  static readonly tfResourceType: 'pltfrms_network_peering' = 'pltfrms_network_peering';
  declare readonly terraformResourceType: 'pltfrms_network_peering';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: NetworkPeering.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: NetworkPeeringProps) {
    super(scope, id, 'pltfrms_network_peering', props, accessible(NetworkPeering, NetworkPeeringShape));
  }
}

/** What DataNetworkPeering takes. */
export interface DataNetworkPeeringProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataNetworkPeeringShape = (): Shape => ({...readOnly(NetworkPeeringShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataNetworkPeering extends NetworkPeeringAttributes {
  get id(): string;
  set id(value: DataNetworkPeeringProps['id']);
  readonly idInput: DataNetworkPeeringProps['id'];
}

/** What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
export class DataNetworkPeering extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_peering' = 'pltfrms_network_peering';
  declare readonly terraformResourceType: 'pltfrms_network_peering';

  constructor(scope: Construct, id: string, props: DataNetworkPeeringProps) {
    super(scope, id, 'pltfrms_network_peering', props, accessible(DataNetworkPeering, DataNetworkPeeringShape));
  }
}

/** What DataNetworkPeerings takes. */
export interface DataNetworkPeeringsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataNetworkPeerings, to read. */
export interface DataNetworkPeeringsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<NetworkPeeringAttributes>;
}

const DataNetworkPeeringsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(NetworkPeeringShape())}});

export interface DataNetworkPeerings extends DataNetworkPeeringsAttributes {
  get organisation(): string;
  set organisation(value: DataNetworkPeeringsProps['organisation']);
  readonly organisationInput: DataNetworkPeeringsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataNetworkPeeringsProps['labels']);
  readonly labelsInput: DataNetworkPeeringsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
export class DataNetworkPeerings extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_peerings' = 'pltfrms_network_peerings';
  declare readonly terraformResourceType: 'pltfrms_network_peerings';

  constructor(scope: Construct, id: string, props: DataNetworkPeeringsProps = {}) {
    super(scope, id, 'pltfrms_network_peerings', props, accessible(DataNetworkPeerings, DataNetworkPeeringsShape));
  }
}

/** What NetworkAggregate takes. */
export interface NetworkAggregateProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its prefix: prefix. A change replaces the resource. */
  readonly prefix: string;
  /** Where it is announced; from all of them when left out. Refers to `network.datacenter`. */
  readonly datacenters?: readonly Reference<'pltfrms_network_datacenter'>[] | undefined;
  /** The registry that it comes from. One of `afrinic`, `apnic`, `arin`, `lacnic`, `ripe`. */
  readonly rir?: 'afrinic' | 'apnic' | 'arin' | 'lacnic' | 'ripe' | IResolvable | undefined;
  /** Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS. */
  readonly roa?: NetworkAggregateRoaProps | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS. */
export interface NetworkAggregateRoaProps {
  /** The AS that may announce it. Left out: as `datacenters.asn`. */
  readonly asn?: string | undefined;
  /** The longest part of it that may be announced (RFC 9319: no longer than what is). Left out: as `prefix`. */
  readonly maxLength?: number | undefined;
}

/** Attributes of NetworkAggregate, to read. */
export interface NetworkAggregateAttributes {
  /** Its address without its kind: `ORGANISATION:PREFIX`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its prefix: prefix. A change replaces the resource. */
  readonly prefix: string;
  /** Where it is announced; from all of them when left out. Refers to `network.datacenter`. */
  readonly datacenters: string[];
  /** The registry that it comes from. One of `afrinic`, `apnic`, `arin`, `lacnic`, `ripe`. */
  readonly rir: string;
  /** Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS. */
  readonly roa: NetworkAggregateRoaAttributes;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS. */
export interface NetworkAggregateRoaAttributes extends Output {
  /** The AS that may announce it. Left out: as `datacenters.asn`. */
  readonly asn: string;
  /** The longest part of it that may be announced (RFC 9319: no longer than what is). Left out: as `prefix`. */
  readonly maxLength: number;
}

export interface NetworkAggregateRoaOutputReference extends NetworkAggregateRoaAttributes {
  get asn(): string;
  set asn(value: NetworkAggregateRoaProps['asn']);
  readonly asnInput: NetworkAggregateRoaProps['asn'];
  resetAsn(): void;
  get maxLength(): number;
  set maxLength(value: NetworkAggregateRoaProps['maxLength']);
  readonly maxLengthInput: NetworkAggregateRoaProps['maxLength'];
  resetMaxLength(): void;
}

const NetworkAggregateShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, prefix: {name: 'prefix', as: 'string', set: 'required'}, datacenters: {name: 'datacenters', as: 'strings', set: 'optional', by: 'id'}, rir: {name: 'rir', as: 'string', set: 'optional'}, roa: {name: 'roa', as: 'object', set: 'optional', within: {asn: {name: 'asn', as: 'string', set: 'optional'}, maxLength: {name: 'max_length', as: 'number', set: 'optional'}}}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface NetworkAggregate extends NetworkAggregateAttributes {
  get organisation(): string;
  set organisation(value: NetworkAggregateProps['organisation']);
  readonly organisationInput: NetworkAggregateProps['organisation'];
  get prefix(): string;
  set prefix(value: NetworkAggregateProps['prefix']);
  readonly prefixInput: NetworkAggregateProps['prefix'];
  get datacenters(): string[];
  set datacenters(value: NetworkAggregateProps['datacenters']);
  readonly datacentersInput: NetworkAggregateProps['datacenters'];
  resetDatacenters(): void;
  get rir(): string;
  set rir(value: NetworkAggregateProps['rir']);
  readonly rirInput: NetworkAggregateProps['rir'];
  resetRir(): void;
  get roa(): NetworkAggregateRoaOutputReference;
  set roa(value: NetworkAggregateProps['roa']);
  readonly roaInput: NetworkAggregateProps['roa'];
  putRoa(value: NetworkAggregateProps['roa']): void;
  resetRoa(): void;
  get labels(): {[name: string]: string};
  set labels(value: NetworkAggregateProps['labels']);
  readonly labelsInput: NetworkAggregateProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: NetworkAggregateProps['protect']);
  readonly protectInput: NetworkAggregateProps['protect'];
  resetProtect(): void;
}

/** A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
export class NetworkAggregate extends Resource {
  static readonly tfResourceType: 'pltfrms_network_aggregate' = 'pltfrms_network_aggregate';
  declare readonly terraformResourceType: 'pltfrms_network_aggregate';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: NetworkAggregate.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: NetworkAggregateProps) {
    super(scope, id, 'pltfrms_network_aggregate', props, accessible(NetworkAggregate, NetworkAggregateShape));
  }
}

/** What DataNetworkAggregate takes. */
export interface DataNetworkAggregateProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:PREFIX`. Imports take it too. */
  readonly id: string;
}

const DataNetworkAggregateShape = (): Shape => ({...readOnly(NetworkAggregateShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataNetworkAggregate extends NetworkAggregateAttributes {
  get id(): string;
  set id(value: DataNetworkAggregateProps['id']);
  readonly idInput: DataNetworkAggregateProps['id'];
}

/** A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
export class DataNetworkAggregate extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_aggregate' = 'pltfrms_network_aggregate';
  declare readonly terraformResourceType: 'pltfrms_network_aggregate';

  constructor(scope: Construct, id: string, props: DataNetworkAggregateProps) {
    super(scope, id, 'pltfrms_network_aggregate', props, accessible(DataNetworkAggregate, DataNetworkAggregateShape));
  }
}

/** What DataNetworkAggregates takes. */
export interface DataNetworkAggregatesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataNetworkAggregates, to read. */
export interface DataNetworkAggregatesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<NetworkAggregateAttributes>;
}

const DataNetworkAggregatesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(NetworkAggregateShape())}});

export interface DataNetworkAggregates extends DataNetworkAggregatesAttributes {
  get organisation(): string;
  set organisation(value: DataNetworkAggregatesProps['organisation']);
  readonly organisationInput: DataNetworkAggregatesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataNetworkAggregatesProps['labels']);
  readonly labelsInput: DataNetworkAggregatesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
export class DataNetworkAggregates extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_aggregates' = 'pltfrms_network_aggregates';
  declare readonly terraformResourceType: 'pltfrms_network_aggregates';

  constructor(scope: Construct, id: string, props: DataNetworkAggregatesProps = {}) {
    super(scope, id, 'pltfrms_network_aggregates', props, accessible(DataNetworkAggregates, DataNetworkAggregatesShape));
  }
}

/** What NetworkAnnouncement takes. */
export interface NetworkAnnouncementProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Addresses (/32 and /128) within an aggregate; with scope external networks up to /24 and /48. */
  readonly prefixes: readonly string[];
  /** Where it is announced; for primary_backup in the order in which they take over. Refers to `network.datacenter`. */
  readonly datacenters: readonly Reference<'pltfrms_network_datacenter'>[];
  /** All at once, or the first healthy one alone. One of `anycast`, `primary_backup`. Left out: `anycast`. */
  readonly mode?: 'anycast' | 'primary_backup' | IResolvable | undefined;
  /** Who hears of it: all datacenters, its own alone, or other networks too (RFC 7454 section 6.1.3). One of `backbone`, `internal`, `external`. Left out: `backbone`. */
  readonly scope?: 'backbone' | 'internal' | 'external' | IResolvable | undefined;
  /** Asked at each datacenter on its own; announced always when left out. */
  readonly healthCheck?: NetworkAnnouncementHealthCheckProps | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Asked at each datacenter on its own; announced always when left out. */
export interface NetworkAnnouncementHealthCheckProps {
  /** How it is asked. One of `tcp`, `http`, `dns`, `icmp`. */
  readonly type: 'tcp' | 'http' | 'dns' | 'icmp' | IResolvable;
  /** Where it is asked: needed by tcp, else 80 for http and 53 for dns. */
  readonly port?: number | undefined;
  /** What http asks for; / when left out. */
  readonly path?: string | undefined;
  /** What dns asks for. */
  readonly name?: string | undefined;
  /** How often it is asked. Left out: `10s`. */
  readonly interval?: string | undefined;
  /** How long an answer may take; less than interval. Left out: `2s`. */
  readonly timeout?: string | undefined;
  /** How many good answers make it healthy. Left out: `2`. */
  readonly rise?: number | undefined;
  /** How many bad ones make it sick. Left out: `2`. */
  readonly fall?: number | undefined;
}

/** Attributes of NetworkAnnouncement, to read. */
export interface NetworkAnnouncementAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** Addresses (/32 and /128) within an aggregate; with scope external networks up to /24 and /48. */
  readonly prefixes: string[];
  /** Where it is announced; for primary_backup in the order in which they take over. Refers to `network.datacenter`. */
  readonly datacenters: string[];
  /** All at once, or the first healthy one alone. One of `anycast`, `primary_backup`. Left out: `anycast`. */
  readonly mode: string;
  /** Who hears of it: all datacenters, its own alone, or other networks too (RFC 7454 section 6.1.3). One of `backbone`, `internal`, `external`. Left out: `backbone`. */
  readonly scope: string;
  /** Asked at each datacenter on its own; announced always when left out. */
  readonly healthCheck: NetworkAnnouncementHealthCheckAttributes;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

/** Asked at each datacenter on its own; announced always when left out. */
export interface NetworkAnnouncementHealthCheckAttributes extends Output {
  /** How it is asked. One of `tcp`, `http`, `dns`, `icmp`. */
  readonly type: string;
  /** Where it is asked: needed by tcp, else 80 for http and 53 for dns. */
  readonly port: number;
  /** What http asks for; / when left out. */
  readonly path: string;
  /** What dns asks for. */
  readonly name: string;
  /** How often it is asked. Left out: `10s`. */
  readonly interval: string;
  /** How long an answer may take; less than interval. Left out: `2s`. */
  readonly timeout: string;
  /** How many good answers make it healthy. Left out: `2`. */
  readonly rise: number;
  /** How many bad ones make it sick. Left out: `2`. */
  readonly fall: number;
}

export interface NetworkAnnouncementHealthCheckOutputReference extends NetworkAnnouncementHealthCheckAttributes {
  get type(): string;
  set type(value: NetworkAnnouncementHealthCheckProps['type']);
  readonly typeInput: NetworkAnnouncementHealthCheckProps['type'];
  get port(): number;
  set port(value: NetworkAnnouncementHealthCheckProps['port']);
  readonly portInput: NetworkAnnouncementHealthCheckProps['port'];
  resetPort(): void;
  get path(): string;
  set path(value: NetworkAnnouncementHealthCheckProps['path']);
  readonly pathInput: NetworkAnnouncementHealthCheckProps['path'];
  resetPath(): void;
  get name(): string;
  set name(value: NetworkAnnouncementHealthCheckProps['name']);
  readonly nameInput: NetworkAnnouncementHealthCheckProps['name'];
  resetName(): void;
  get interval(): string;
  set interval(value: NetworkAnnouncementHealthCheckProps['interval']);
  readonly intervalInput: NetworkAnnouncementHealthCheckProps['interval'];
  resetInterval(): void;
  get timeout(): string;
  set timeout(value: NetworkAnnouncementHealthCheckProps['timeout']);
  readonly timeoutInput: NetworkAnnouncementHealthCheckProps['timeout'];
  resetTimeout(): void;
  get rise(): number;
  set rise(value: NetworkAnnouncementHealthCheckProps['rise']);
  readonly riseInput: NetworkAnnouncementHealthCheckProps['rise'];
  resetRise(): void;
  get fall(): number;
  set fall(value: NetworkAnnouncementHealthCheckProps['fall']);
  readonly fallInput: NetworkAnnouncementHealthCheckProps['fall'];
  resetFall(): void;
}

const NetworkAnnouncementShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, prefixes: {name: 'prefixes', as: 'strings', set: 'required'}, datacenters: {name: 'datacenters', as: 'strings', set: 'required', by: 'id'}, mode: {name: 'mode', as: 'string', set: 'optional'}, scope: {name: 'scope', as: 'string', set: 'optional'}, healthCheck: {name: 'health_check', as: 'object', set: 'optional', within: {type: {name: 'type', as: 'string', set: 'required'}, port: {name: 'port', as: 'number', set: 'optional'}, path: {name: 'path', as: 'string', set: 'optional'}, name: {name: 'name', as: 'string', set: 'optional'}, interval: {name: 'interval', as: 'string', set: 'optional'}, timeout: {name: 'timeout', as: 'string', set: 'optional'}, rise: {name: 'rise', as: 'number', set: 'optional'}, fall: {name: 'fall', as: 'number', set: 'optional'}}}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface NetworkAnnouncement extends NetworkAnnouncementAttributes {
  get organisation(): string;
  set organisation(value: NetworkAnnouncementProps['organisation']);
  readonly organisationInput: NetworkAnnouncementProps['organisation'];
  get name(): string;
  set name(value: NetworkAnnouncementProps['name']);
  readonly nameInput: NetworkAnnouncementProps['name'];
  get prefixes(): string[];
  set prefixes(value: NetworkAnnouncementProps['prefixes']);
  readonly prefixesInput: NetworkAnnouncementProps['prefixes'];
  get datacenters(): string[];
  set datacenters(value: NetworkAnnouncementProps['datacenters']);
  readonly datacentersInput: NetworkAnnouncementProps['datacenters'];
  get mode(): string;
  set mode(value: NetworkAnnouncementProps['mode']);
  readonly modeInput: NetworkAnnouncementProps['mode'];
  resetMode(): void;
  get scope(): string;
  set scope(value: NetworkAnnouncementProps['scope']);
  readonly scopeInput: NetworkAnnouncementProps['scope'];
  resetScope(): void;
  get healthCheck(): NetworkAnnouncementHealthCheckOutputReference;
  set healthCheck(value: NetworkAnnouncementProps['healthCheck']);
  readonly healthCheckInput: NetworkAnnouncementProps['healthCheck'];
  putHealthCheck(value: NetworkAnnouncementProps['healthCheck']): void;
  resetHealthCheck(): void;
  get labels(): {[name: string]: string};
  set labels(value: NetworkAnnouncementProps['labels']);
  readonly labelsInput: NetworkAnnouncementProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: NetworkAnnouncementProps['protect']);
  readonly protectInput: NetworkAnnouncementProps['protect'];
  resetProtect(): void;
}

/** A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
export class NetworkAnnouncement extends Resource {
  static readonly tfResourceType: 'pltfrms_network_announcement' = 'pltfrms_network_announcement';
  declare readonly terraformResourceType: 'pltfrms_network_announcement';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: NetworkAnnouncement.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: NetworkAnnouncementProps) {
    super(scope, id, 'pltfrms_network_announcement', props, accessible(NetworkAnnouncement, NetworkAnnouncementShape));
  }
}

/** What DataNetworkAnnouncement takes. */
export interface DataNetworkAnnouncementProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataNetworkAnnouncementShape = (): Shape => ({...readOnly(NetworkAnnouncementShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataNetworkAnnouncement extends NetworkAnnouncementAttributes {
  get id(): string;
  set id(value: DataNetworkAnnouncementProps['id']);
  readonly idInput: DataNetworkAnnouncementProps['id'];
}

/** A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
export class DataNetworkAnnouncement extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_announcement' = 'pltfrms_network_announcement';
  declare readonly terraformResourceType: 'pltfrms_network_announcement';

  constructor(scope: Construct, id: string, props: DataNetworkAnnouncementProps) {
    super(scope, id, 'pltfrms_network_announcement', props, accessible(DataNetworkAnnouncement, DataNetworkAnnouncementShape));
  }
}

/** What DataNetworkAnnouncements takes. */
export interface DataNetworkAnnouncementsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataNetworkAnnouncements, to read. */
export interface DataNetworkAnnouncementsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<NetworkAnnouncementAttributes>;
}

const DataNetworkAnnouncementsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(NetworkAnnouncementShape())}});

export interface DataNetworkAnnouncements extends DataNetworkAnnouncementsAttributes {
  get organisation(): string;
  set organisation(value: DataNetworkAnnouncementsProps['organisation']);
  readonly organisationInput: DataNetworkAnnouncementsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataNetworkAnnouncementsProps['labels']);
  readonly labelsInput: DataNetworkAnnouncementsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
export class DataNetworkAnnouncements extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_announcements' = 'pltfrms_network_announcements';
  declare readonly terraformResourceType: 'pltfrms_network_announcements';

  constructor(scope: Construct, id: string, props: DataNetworkAnnouncementsProps = {}) {
    super(scope, id, 'pltfrms_network_announcements', props, accessible(DataNetworkAnnouncements, DataNetworkAnnouncementsShape));
  }
}

/** What NetworkMaintenance takes. */
export interface NetworkMaintenanceProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What is worked on: a datacenter, network.router:NAME or network.peering:NAME. Refers to `network.datacenter` or `network.router` or `network.peering`. */
  readonly target: Reference<'pltfrms_network_datacenter' | 'pltfrms_network_router' | 'pltfrms_network_peering'>;
  /** When it begins (RFC 3339); a day is its 00:00 UTC. */
  readonly from: string;
  /** When it is over; a day is its 00:00 UTC. */
  readonly until: string;
  /** How long before that traffic is led away (RFC 8326). Left out: `15m`. */
  readonly drain?: string | undefined;
  /** What is done. */
  readonly reason?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of NetworkMaintenance, to read. */
export interface NetworkMaintenanceAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What is worked on: a datacenter, network.router:NAME or network.peering:NAME. Refers to `network.datacenter` or `network.router` or `network.peering`. */
  readonly target: string;
  /** When it begins (RFC 3339); a day is its 00:00 UTC. */
  readonly from: string;
  /** When it is over; a day is its 00:00 UTC. */
  readonly until: string;
  /** How long before that traffic is led away (RFC 8326). Left out: `15m`. */
  readonly drain: string;
  /** What is done. */
  readonly reason: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const NetworkMaintenanceShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, target: {name: 'target', as: 'string', set: 'required', by: 'reference'}, from: {name: 'from', as: 'string', set: 'required'}, until: {name: 'until', as: 'string', set: 'required'}, drain: {name: 'drain', as: 'string', set: 'optional'}, reason: {name: 'reason', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface NetworkMaintenance extends NetworkMaintenanceAttributes {
  get organisation(): string;
  set organisation(value: NetworkMaintenanceProps['organisation']);
  readonly organisationInput: NetworkMaintenanceProps['organisation'];
  get name(): string;
  set name(value: NetworkMaintenanceProps['name']);
  readonly nameInput: NetworkMaintenanceProps['name'];
  get target(): string;
  set target(value: NetworkMaintenanceProps['target']);
  readonly targetInput: NetworkMaintenanceProps['target'];
  get from(): string;
  set from(value: NetworkMaintenanceProps['from']);
  readonly fromInput: NetworkMaintenanceProps['from'];
  get until(): string;
  set until(value: NetworkMaintenanceProps['until']);
  readonly untilInput: NetworkMaintenanceProps['until'];
  get drain(): string;
  set drain(value: NetworkMaintenanceProps['drain']);
  readonly drainInput: NetworkMaintenanceProps['drain'];
  resetDrain(): void;
  get reason(): string;
  set reason(value: NetworkMaintenanceProps['reason']);
  readonly reasonInput: NetworkMaintenanceProps['reason'];
  resetReason(): void;
  get labels(): {[name: string]: string};
  set labels(value: NetworkMaintenanceProps['labels']);
  readonly labelsInput: NetworkMaintenanceProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: NetworkMaintenanceProps['protect']);
  readonly protectInput: NetworkMaintenanceProps['protect'];
  resetProtect(): void;
}

/** A window in which something is worked on: traffic is led away before it begins and comes back after it. */
export class NetworkMaintenance extends Resource {
  static readonly tfResourceType: 'pltfrms_network_maintenance' = 'pltfrms_network_maintenance';
  declare readonly terraformResourceType: 'pltfrms_network_maintenance';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: NetworkMaintenance.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: NetworkMaintenanceProps) {
    super(scope, id, 'pltfrms_network_maintenance', props, accessible(NetworkMaintenance, NetworkMaintenanceShape));
  }
}

/** What DataNetworkMaintenance takes. */
export interface DataNetworkMaintenanceProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataNetworkMaintenanceShape = (): Shape => ({...readOnly(NetworkMaintenanceShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataNetworkMaintenance extends NetworkMaintenanceAttributes {
  get id(): string;
  set id(value: DataNetworkMaintenanceProps['id']);
  readonly idInput: DataNetworkMaintenanceProps['id'];
}

/** A window in which something is worked on: traffic is led away before it begins and comes back after it. */
export class DataNetworkMaintenance extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_maintenance' = 'pltfrms_network_maintenance';
  declare readonly terraformResourceType: 'pltfrms_network_maintenance';

  constructor(scope: Construct, id: string, props: DataNetworkMaintenanceProps) {
    super(scope, id, 'pltfrms_network_maintenance', props, accessible(DataNetworkMaintenance, DataNetworkMaintenanceShape));
  }
}

/** What DataNetworkMaintenances takes. */
export interface DataNetworkMaintenancesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataNetworkMaintenances, to read. */
export interface DataNetworkMaintenancesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<NetworkMaintenanceAttributes>;
}

const DataNetworkMaintenancesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(NetworkMaintenanceShape())}});

export interface DataNetworkMaintenances extends DataNetworkMaintenancesAttributes {
  get organisation(): string;
  set organisation(value: DataNetworkMaintenancesProps['organisation']);
  readonly organisationInput: DataNetworkMaintenancesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataNetworkMaintenancesProps['labels']);
  readonly labelsInput: DataNetworkMaintenancesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. A window in which something is worked on: traffic is led away before it begins and comes back after it. */
export class DataNetworkMaintenances extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_maintenances' = 'pltfrms_network_maintenances';
  declare readonly terraformResourceType: 'pltfrms_network_maintenances';

  constructor(scope: Construct, id: string, props: DataNetworkMaintenancesProps = {}) {
    super(scope, id, 'pltfrms_network_maintenances', props, accessible(DataNetworkMaintenances, DataNetworkMaintenancesShape));
  }
}

/** What AuditDomain takes. */
export interface AuditDomainProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What belongs to it, for who sorts something in. */
  readonly description?: string | undefined;
  /** The changes that belong to it: kinds such as dns.zone, or permissions such as payments.payout_schedules.update; a part may be *, and a last * covers the rest. */
  readonly covers: readonly string[];
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of AuditDomain, to read. */
export interface AuditDomainAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What belongs to it, for who sorts something in. */
  readonly description: string;
  /** The changes that belong to it: kinds such as dns.zone, or permissions such as payments.payout_schedules.update; a part may be *, and a last * covers the rest. */
  readonly covers: string[];
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const AuditDomainShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, description: {name: 'description', as: 'string', set: 'optional'}, covers: {name: 'covers', as: 'strings', set: 'required'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface AuditDomain extends AuditDomainAttributes {
  get organisation(): string;
  set organisation(value: AuditDomainProps['organisation']);
  readonly organisationInput: AuditDomainProps['organisation'];
  get name(): string;
  set name(value: AuditDomainProps['name']);
  readonly nameInput: AuditDomainProps['name'];
  get description(): string;
  set description(value: AuditDomainProps['description']);
  readonly descriptionInput: AuditDomainProps['description'];
  resetDescription(): void;
  get covers(): string[];
  set covers(value: AuditDomainProps['covers']);
  readonly coversInput: AuditDomainProps['covers'];
  get labels(): {[name: string]: string};
  set labels(value: AuditDomainProps['labels']);
  readonly labelsInput: AuditDomainProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: AuditDomainProps['protect']);
  readonly protectInput: AuditDomainProps['protect'];
  resetProtect(): void;
}

/** What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
export class AuditDomain extends Resource {
  static readonly tfResourceType: 'pltfrms_audit_domain' = 'pltfrms_audit_domain';
  declare readonly terraformResourceType: 'pltfrms_audit_domain';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: AuditDomain.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: AuditDomainProps) {
    super(scope, id, 'pltfrms_audit_domain', props, accessible(AuditDomain, AuditDomainShape));
  }
}

/** What DataAuditDomain takes. */
export interface DataAuditDomainProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataAuditDomainShape = (): Shape => ({...readOnly(AuditDomainShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataAuditDomain extends AuditDomainAttributes {
  get id(): string;
  set id(value: DataAuditDomainProps['id']);
  readonly idInput: DataAuditDomainProps['id'];
}

/** What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
export class DataAuditDomain extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_domain' = 'pltfrms_audit_domain';
  declare readonly terraformResourceType: 'pltfrms_audit_domain';

  constructor(scope: Construct, id: string, props: DataAuditDomainProps) {
    super(scope, id, 'pltfrms_audit_domain', props, accessible(DataAuditDomain, DataAuditDomainShape));
  }
}

/** What DataAuditDomains takes. */
export interface DataAuditDomainsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataAuditDomains, to read. */
export interface DataAuditDomainsAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<AuditDomainAttributes>;
}

const DataAuditDomainsShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(AuditDomainShape())}});

export interface DataAuditDomains extends DataAuditDomainsAttributes {
  get organisation(): string;
  set organisation(value: DataAuditDomainsProps['organisation']);
  readonly organisationInput: DataAuditDomainsProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataAuditDomainsProps['labels']);
  readonly labelsInput: DataAuditDomainsProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
export class DataAuditDomains extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_domains' = 'pltfrms_audit_domains';
  declare readonly terraformResourceType: 'pltfrms_audit_domains';

  constructor(scope: Construct, id: string, props: DataAuditDomainsProps = {}) {
    super(scope, id, 'pltfrms_audit_domains', props, accessible(DataAuditDomains, DataAuditDomainsShape));
  }
}

/** What AuditRetentionPolicy takes. */
export interface AuditRetentionPolicyProps extends TerraformMetaArguments {
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: Reference<'pltfrms_organisation'>;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What is kept; an organisation has one policy for each domain. Refers to `audit.domain`. */
  readonly domain: Reference<'pltfrms_audit_domain'>;
  /** How long, counted from the change; a day at least, such as 520w for ten years. */
  readonly period: string;
  /** Tells the audit service to delete nothing while this is true, whatever the period. Left out: `false`. */
  readonly legalHold?: boolean | IResolvable | undefined;
  /** The law or the contract that asks for it. */
  readonly reason?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** Attributes of AuditRetentionPolicy, to read. */
export interface AuditRetentionPolicyAttributes {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
  /** What it is by birth, however it is called. */
  readonly uid: string;
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  readonly reference: string;
  /** The stack that owns it. */
  readonly stack: string;
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  readonly organisation: string;
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  readonly name: string;
  /** What is kept; an organisation has one policy for each domain. Refers to `audit.domain`. */
  readonly domain: string;
  /** How long, counted from the change; a day at least, such as 520w for ten years. */
  readonly period: string;
  /** Tells the audit service to delete nothing while this is true, whatever the period. Left out: `false`. */
  readonly legalHold: IResolvable;
  /** The law or the contract that asks for it. */
  readonly reason: string;
  /** Words of your own, to select by. */
  readonly labels: {[name: string]: string};
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect: IResolvable;
}

const AuditRetentionPolicyShape = (): Shape => ({id: {name: 'id', as: 'string'}, uid: {name: 'uid', as: 'string'}, reference: {name: 'reference', as: 'string'}, stack: {name: 'stack', as: 'string'}, organisation: {name: 'organisation', as: 'string', set: 'required', by: 'id'}, name: {name: 'name', as: 'string', set: 'required'}, domain: {name: 'domain', as: 'string', set: 'required', by: 'id'}, period: {name: 'period', as: 'string', set: 'required'}, legalHold: {name: 'legal_hold', as: 'bool', set: 'optional'}, reason: {name: 'reason', as: 'string', set: 'optional'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, protect: {name: 'protect', as: 'bool', set: 'optional'}});

export interface AuditRetentionPolicy extends AuditRetentionPolicyAttributes {
  get organisation(): string;
  set organisation(value: AuditRetentionPolicyProps['organisation']);
  readonly organisationInput: AuditRetentionPolicyProps['organisation'];
  get name(): string;
  set name(value: AuditRetentionPolicyProps['name']);
  readonly nameInput: AuditRetentionPolicyProps['name'];
  get domain(): string;
  set domain(value: AuditRetentionPolicyProps['domain']);
  readonly domainInput: AuditRetentionPolicyProps['domain'];
  get period(): string;
  set period(value: AuditRetentionPolicyProps['period']);
  readonly periodInput: AuditRetentionPolicyProps['period'];
  get legalHold(): IResolvable;
  set legalHold(value: AuditRetentionPolicyProps['legalHold']);
  readonly legalHoldInput: AuditRetentionPolicyProps['legalHold'];
  resetLegalHold(): void;
  get reason(): string;
  set reason(value: AuditRetentionPolicyProps['reason']);
  readonly reasonInput: AuditRetentionPolicyProps['reason'];
  resetReason(): void;
  get labels(): {[name: string]: string};
  set labels(value: AuditRetentionPolicyProps['labels']);
  readonly labelsInput: AuditRetentionPolicyProps['labels'];
  resetLabels(): void;
  get protect(): IResolvable;
  set protect(value: AuditRetentionPolicyProps['protect']);
  readonly protectInput: AuditRetentionPolicyProps['protect'];
  resetProtect(): void;
}

/** How long what belongs to a domain is kept, in its organisation and below. */
export class AuditRetentionPolicy extends Resource {
  static readonly tfResourceType: 'pltfrms_audit_retention_policy' = 'pltfrms_audit_retention_policy';
  declare readonly terraformResourceType: 'pltfrms_audit_retention_policy';

  /** An import block alone, for `terraform plan -generate-config-out`; `importFrom(id)` imports into a construct that is written. */
  static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: TerraformProvider): ImportableResource {
    return new ImportableResource(scope, importToId, {
      terraformResourceType: AuditRetentionPolicy.tfResourceType,
      importId: importFromId,
      ...(provider ? {provider} : {}),
    });
  }

  constructor(scope: Construct, id: string, props: AuditRetentionPolicyProps) {
    super(scope, id, 'pltfrms_audit_retention_policy', props, accessible(AuditRetentionPolicy, AuditRetentionPolicyShape));
  }
}

/** What DataAuditRetentionPolicy takes. */
export interface DataAuditRetentionPolicyProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

const DataAuditRetentionPolicyShape = (): Shape => ({...readOnly(AuditRetentionPolicyShape()), id: {name: 'id', as: 'string', set: 'required'}});

export interface DataAuditRetentionPolicy extends AuditRetentionPolicyAttributes {
  get id(): string;
  set id(value: DataAuditRetentionPolicyProps['id']);
  readonly idInput: DataAuditRetentionPolicyProps['id'];
}

/** How long what belongs to a domain is kept, in its organisation and below. */
export class DataAuditRetentionPolicy extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_retention_policy' = 'pltfrms_audit_retention_policy';
  declare readonly terraformResourceType: 'pltfrms_audit_retention_policy';

  constructor(scope: Construct, id: string, props: DataAuditRetentionPolicyProps) {
    super(scope, id, 'pltfrms_audit_retention_policy', props, accessible(DataAuditRetentionPolicy, DataAuditRetentionPolicyShape));
  }
}

/** What DataAuditRetentionPolicies takes. */
export interface DataAuditRetentionPoliciesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** Attributes of DataAuditRetentionPolicies, to read. */
export interface DataAuditRetentionPoliciesAttributes {
  /** Only in this organisation and all below it. */
  readonly organisation: string;
  /** Only those with all of these labels. */
  readonly labels: {[name: string]: string};
  /** Their ids, sorted. */
  readonly ids: string[];
  /** They themselves, in the same order. */
  readonly items: OutputList<AuditRetentionPolicyAttributes>;
}

const DataAuditRetentionPoliciesShape = (): Shape => ({organisation: {name: 'organisation', as: 'string', set: 'optional', by: 'id'}, labels: {name: 'labels', as: 'string map', set: 'optional'}, ids: {name: 'ids', as: 'strings'}, items: {name: 'items', as: 'list', within: readOnly(AuditRetentionPolicyShape())}});

export interface DataAuditRetentionPolicies extends DataAuditRetentionPoliciesAttributes {
  get organisation(): string;
  set organisation(value: DataAuditRetentionPoliciesProps['organisation']);
  readonly organisationInput: DataAuditRetentionPoliciesProps['organisation'];
  resetOrganisation(): void;
  get labels(): {[name: string]: string};
  set labels(value: DataAuditRetentionPoliciesProps['labels']);
  readonly labelsInput: DataAuditRetentionPoliciesProps['labels'];
  resetLabels(): void;
}

/** All that there are, or those that are asked for, as one list. How long what belongs to a domain is kept, in its organisation and below. */
export class DataAuditRetentionPolicies extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_retention_policies' = 'pltfrms_audit_retention_policies';
  declare readonly terraformResourceType: 'pltfrms_audit_retention_policies';

  constructor(scope: Construct, id: string, props: DataAuditRetentionPoliciesProps = {}) {
    super(scope, id, 'pltfrms_audit_retention_policies', props, accessible(DataAuditRetentionPolicies, DataAuditRetentionPoliciesShape));
  }
}

/** What AnycastService takes: what an announcement takes, with addresses in the place of prefixes. */
export interface AnycastServiceProps extends PatternProps, Own<NetworkAnnouncementProps, 'prefixes' | 'healthCheck'> {
  /** Its addresses, such as `192.0.2.53` and `2001:db8::53`, within an aggregate: each is announced by itself, as a /32 or a /128. */
  readonly addresses: readonly string[];
  /** Asked at each datacenter: where it fails, the address is withdrawn there. */
  readonly healthCheck: NetworkAnnouncementHealthCheckProps;
  /** The names by which it is found: an A and an AAAA set of its addresses for each. */
  readonly names?: readonly Own<DnsRecordSetProps, 'type' | 'values'>[] | undefined;
}

/** A service that several datacenters answer for, by the same addresses and names: the nearest healthy one is reached. */
export class AnycastService extends Construct {
  readonly announcement: NetworkAnnouncement;

  constructor(scope: Construct, id: string, props: AnycastServiceProps) {
    super(scope, id);
    const {addresses, names = [], ...own} = props;
    const meta = handedOn(props);
    const families = FAMILIES.map((family) => ({...family, values: addresses.filter((each) => familyOf(each) === family.type)}));
    this.announcement = new NetworkAnnouncement(this, 'Default', {
      ...own,
      prefixes: families.flatMap(({values, length}) => values.map((address) => `${address}/${length}`)),
    });
    for (const found of names)
      for (const {type, values} of families)
        if (values.length > 0) new DnsRecordSet(this, `${found.name}-${type}`, {...meta, ...found, type, values});
  }
}

const FAMILIES = [
  {type: 'A', length: 32},
  {type: 'AAAA', length: 128},
] as const;

/** What is no address is told by the provider, with where it stands; a prefix would be taken for one here. */
function familyOf(address: string): 'A' | 'AAAA' {
  if (address.includes('/') || address.includes('${'))
    throw new Error(`${address} is no address that is known here: write it without its length, such as 192.0.2.53`);
  return address.includes(':') ? 'AAAA' : 'A';
}

/** What MailReadyDomain takes: what a mail domain takes, and what mail needs beside it. */
export interface MailReadyDomainProps extends PatternProps, Own<CommunicationMailDomainProps, 'zone'> {
  /** The zone that it stands in, where there is one: of its name, or of one above it. Left out: one of its name is made. */
  readonly zone?: Reference<'pltfrms_dns_zone'> | undefined;
  /** Who takes its mail, such as `10 mx1.acme.test.` each. Left out: no MX set is made; `['0 .']` says that nobody does (RFC 7505). */
  readonly mailServers?: readonly string[] | undefined;
  /** Who its mail is from, by address. */
  readonly senders?:
    | {readonly [address: string]: Own<CommunicationSenderProps, 'organisation' | 'name' | 'mailDomain'>}
    | undefined;
}

/**
 * A domain that is ready for mail: its zone, the mail domain, from which its record sets follow (SPF, DKIM, DMARC, return path), who takes
 * its mail and who sends it. Left out, its DMARC policy is `quarantine`.
 */
export class MailReadyDomain extends Construct {
  readonly mailDomain: CommunicationMailDomain;
  /** The zone that its record sets stand in. */
  readonly zone: Reference<'pltfrms_dns_zone'>;
  readonly #senders: ReadonlyMap<string, CommunicationSender>;

  constructor(scope: Construct, id: string, props: MailReadyDomainProps) {
    super(scope, id);
    const {zone, mailServers, senders = {}, dmarc = {policy: 'quarantine'}, ...own} = props;
    const meta = handedOn(props);
    const {organisation, name} = own;
    this.zone = zone ?? new DnsZone(this, 'zone', {...meta, organisation, name});
    this.mailDomain = new CommunicationMailDomain(this, 'Default', {...own, zone: this.zone, dmarc});
    if (mailServers) new DnsRecordSet(this, 'mx', {...meta, zone: this.zone, name: `${name}.`, type: 'MX', values: mailServers});
    const sender = {...meta, organisation, mailDomain: this.mailDomain};
    this.#senders = new Map(
      Object.entries(senders).map(([address, each]) => [
        address,
        new CommunicationSender(this, idOf(address), {...sender, ...each, name: address}),
      ]),
    );
  }

  /** One of its senders. */
  sender(address: string): CommunicationSender {
    return oneOf(this, 'sender', this.#senders, address);
  }
}

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
function handedOn({dependsOn, provider}: PatternProps): TerraformMetaArguments {
  return {...(dependsOn ? {dependsOn} : {}), ...(provider ? {provider} : {})};
}

/** The id of what joins this to something: one that came of a place in a list would change with the list. */
function idOf(reference: Reference<string>): string {
  if (typeof reference !== 'string') return pathOf(reference).split('/').slice(1).join('-');
  if (reference.includes('${'))
    throw new Error(`${reference} is known to Terraform alone: refer to it by a construct, or by its address`);
  return reference.replaceAll('/', '-');
}

/** One of what a pattern has by name. */
function oneOf<T>(pattern: object, what: string, all: ReadonlyMap<string, T>, name: string): T {
  const found = all.get(name);
  if (found) return found;
  throw new Error(`${pathOf(pattern)} has no ${what} ${name}; it has ${[...all.keys()].join(', ') || 'none'}`);
}

/** Every construct has one. */
function pathOf(construct: object): string {
  return (construct as {readonly node: {readonly path: string}}).node.path;
}

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
