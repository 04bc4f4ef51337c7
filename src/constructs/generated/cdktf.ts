/** Constructs of every kind for cdktf, made of the catalogue by `npm run reference`. */
import {
  type IResolvable,
  ImportableResource,
  type ITerraformDependable,
  TerraformDataSource,
  type TerraformMetaArguments,
  TerraformProvider,
  TerraformResource,
} from 'cdktf';
import {Construct} from 'constructs';
import {noHcl, type Shape, written} from '../written.ts';

/** A construct or data source of one of these types; or what such a one is referred to by, as a text. */
export type Reference<T extends string> =
  | string
  | {readonly terraformResourceType: T; readonly id: string; readonly reference: string};

const MADE: {providerName: string; providerVersion: string} = {providerName: 'pltfrms', providerVersion: '0.1.0'};

abstract class Resource extends TerraformResource {
  readonly #props: object;
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, type: string, props: TerraformMetaArguments, shape: object) {
    super(scope, id, {...props, terraformResourceType: type, terraformGeneratorMetadata: MADE});
    this.#props = props;
    this.#shape = shape as Shape;
  }

  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(this.#props, this.#shape);
  }

  protected override synthesizeHclAttributes(): {[name: string]: unknown} {
    return noHcl(this.terraformResourceType);
  }
}

abstract class DataSource extends TerraformDataSource {
  readonly #props: object;
  readonly #shape: Shape;

  constructor(scope: Construct, id: string, type: string, props: TerraformMetaArguments, shape: object) {
    super(scope, id, {...props, terraformResourceType: type, terraformGeneratorMetadata: MADE});
    this.#props = props;
    this.#shape = shape as Shape;
  }

  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(this.#props, this.#shape);
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

/** Organisations, accounts, access and products, kept in a pltfrms store. */
export class PltfrmsProvider extends TerraformProvider {
  static readonly tfResourceType: 'pltfrms' = 'pltfrms';
  readonly #props: PltfrmsProviderProps;

  constructor(scope: Construct, id: string, props: PltfrmsProviderProps = {}) {
    super(scope, id, {
      terraformResourceType: 'pltfrms',
      terraformGeneratorMetadata: MADE,
      terraformProviderSource: 'pltfrms/pltfrms',
    });
    this.#props = props;
  }

  override get alias(): string | undefined {
    return this.#props.alias;
  }

  protected override synthesizeAttributes(): {[name: string]: unknown} {
    return written(this.#props, {store: 'store', stack: 'stack', actor: 'actor', takeOver: 'take_over'});
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
    super(scope, id, 'pltfrms_organisation', props, {organisation: ['organisation', 'id'], name: 'name', displayName: 'display_name', description: 'description', isolated: 'isolated', suspended: 'suspended', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `NAME[/NAME…]`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one; left out at the root. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** What it is for. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** Inherited access stops here, except for owners. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  get isolated(): IResolvable {
    return this.getBooleanAttribute('isolated');
  }
  /** Nothing in it or below it can be changed; what is served meanwhile is up to its products. Left out: `false`. */
  get suspended(): IResolvable {
    return this.getBooleanAttribute('suspended');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataOrganisation takes. */
export interface DataOrganisationProps extends TerraformMetaArguments {
  /** Its address without its kind: `NAME[/NAME…]`. Imports take it too. */
  readonly id: string;
}

/** A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
export class DataOrganisation extends DataSource {
  static readonly tfResourceType: 'pltfrms_organisation' = 'pltfrms_organisation';
  declare readonly terraformResourceType: 'pltfrms_organisation';

  constructor(scope: Construct, id: string, props: DataOrganisationProps) {
    super(scope, id, 'pltfrms_organisation', props, {id: 'id'});
  }

  /** Its address without its kind: `NAME[/NAME…]`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one; left out at the root. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** What it is for. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** Inherited access stops here, except for owners. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  get isolated(): IResolvable {
    return this.getBooleanAttribute('isolated');
  }
  /** Nothing in it or below it can be changed; what is served meanwhile is up to its products. Left out: `false`. */
  get suspended(): IResolvable {
    return this.getBooleanAttribute('suspended');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataOrganisations takes. */
export interface DataOrganisationsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
export class DataOrganisations extends DataSource {
  static readonly tfResourceType: 'pltfrms_organisations' = 'pltfrms_organisations';
  declare readonly terraformResourceType: 'pltfrms_organisations';

  constructor(scope: Construct, id: string, props: DataOrganisationsProps = {}) {
    super(scope, id, 'pltfrms_organisations', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_account', props, {name: 'name', displayName: 'display_name', email: 'email', suspended: 'suspended', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** Its name: account. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call them. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** Where they are written to; the name itself when that is an address. Left out: as `name`. */
  get email(): string {
    return this.getStringAttribute('email');
  }
  /** Is not to sign in, and does not count as the owner of an organisation. Left out: `false`. */
  get suspended(): IResolvable {
    return this.getBooleanAttribute('suspended');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataAccount takes. */
export interface DataAccountProps extends TerraformMetaArguments {
  /** Its address without its kind: `NAME`. Imports take it too. */
  readonly id: string;
}

/** A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups. */
export class DataAccount extends DataSource {
  static readonly tfResourceType: 'pltfrms_account' = 'pltfrms_account';
  declare readonly terraformResourceType: 'pltfrms_account';

  constructor(scope: Construct, id: string, props: DataAccountProps) {
    super(scope, id, 'pltfrms_account', props, {id: 'id'});
  }

  /** Its address without its kind: `NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** Its name: account. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call them. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** Where they are written to; the name itself when that is an address. Left out: as `name`. */
  get email(): string {
    return this.getStringAttribute('email');
  }
  /** Is not to sign in, and does not count as the owner of an organisation. Left out: `false`. */
  get suspended(): IResolvable {
    return this.getBooleanAttribute('suspended');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataAccounts takes. */
export interface DataAccountsProps extends TerraformMetaArguments {
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups. */
export class DataAccounts extends DataSource {
  static readonly tfResourceType: 'pltfrms_accounts' = 'pltfrms_accounts';
  declare readonly terraformResourceType: 'pltfrms_accounts';

  constructor(scope: Construct, id: string, props: DataAccountsProps = {}) {
    super(scope, id, 'pltfrms_accounts', props, {labels: 'labels'});
  }

  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_role', props, {organisation: ['organisation', 'id'], name: 'name', description: 'description', permissions: 'permissions', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What holders of it do. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** What it allows, as product.collection.verb; a part may be *, and a last * covers the rest. */
  get permissions(): string[] {
    return this.getListAttribute('permissions');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataRole takes. */
export interface DataRoleProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataRole extends DataSource {
  static readonly tfResourceType: 'pltfrms_role' = 'pltfrms_role';
  declare readonly terraformResourceType: 'pltfrms_role';

  constructor(scope: Construct, id: string, props: DataRoleProps) {
    super(scope, id, 'pltfrms_role', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What holders of it do. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** What it allows, as product.collection.verb; a part may be *, and a last * covers the rest. */
  get permissions(): string[] {
    return this.getListAttribute('permissions');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataRoles takes. */
export interface DataRolesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataRoles extends DataSource {
  static readonly tfResourceType: 'pltfrms_roles' = 'pltfrms_roles';
  declare readonly terraformResourceType: 'pltfrms_roles';

  constructor(scope: Construct, id: string, props: DataRolesProps = {}) {
    super(scope, id, 'pltfrms_roles', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_group', props, {organisation: ['organisation', 'id'], name: 'name', displayName: 'display_name', description: 'description', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: group name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** What it is for. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataGroup takes. */
export interface DataGroupProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** Accounts and groups under one name, so that access is given once. Members of a member group are members. */
export class DataGroup extends DataSource {
  static readonly tfResourceType: 'pltfrms_group' = 'pltfrms_group';
  declare readonly terraformResourceType: 'pltfrms_group';

  constructor(scope: Construct, id: string, props: DataGroupProps) {
    super(scope, id, 'pltfrms_group', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: group name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** What it is for. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataGroups takes. */
export interface DataGroupsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. Accounts and groups under one name, so that access is given once. Members of a member group are members. */
export class DataGroups extends DataSource {
  static readonly tfResourceType: 'pltfrms_groups' = 'pltfrms_groups';
  declare readonly terraformResourceType: 'pltfrms_groups';

  constructor(scope: Construct, id: string, props: DataGroupsProps = {}) {
    super(scope, id, 'pltfrms_groups', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_membership', props, {group: ['group', 'id'], member: ['member', 'reference'], maintainer: 'maintainer', until: 'until', reason: 'reason', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:GROUP:MEMBER`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The group that it stands in: the `id` of one. A change replaces the resource. */
  get group(): string {
    return this.getStringAttribute('group');
  }
  /** Refers to account or group. A change replaces the resource. */
  get member(): string {
    return this.getStringAttribute('member');
  }
  /** May add members to the group and take them away. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  get maintainer(): IResolvable {
    return this.getBooleanAttribute('maintainer');
  }
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  get until(): string {
    return this.getStringAttribute('until');
  }
  /** Why it is given. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataMembership takes. */
export interface DataMembershipProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:GROUP:MEMBER`. Imports take it too. */
  readonly id: string;
}

/** One member of one group: a row of its own, so that two stacks can each give a group members. */
export class DataMembership extends DataSource {
  static readonly tfResourceType: 'pltfrms_membership' = 'pltfrms_membership';
  declare readonly terraformResourceType: 'pltfrms_membership';

  constructor(scope: Construct, id: string, props: DataMembershipProps) {
    super(scope, id, 'pltfrms_membership', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:GROUP:MEMBER`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The group that it stands in: the `id` of one. A change replaces the resource. */
  get group(): string {
    return this.getStringAttribute('group');
  }
  /** Refers to account or group. A change replaces the resource. */
  get member(): string {
    return this.getStringAttribute('member');
  }
  /** May add members to the group and take them away. Recorded and exported, not enforced yet: see SECURITY.md. Left out: `false`. */
  get maintainer(): IResolvable {
    return this.getBooleanAttribute('maintainer');
  }
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  get until(): string {
    return this.getStringAttribute('until');
  }
  /** Why it is given. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataMemberships takes. */
export interface DataMembershipsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. One member of one group: a row of its own, so that two stacks can each give a group members. */
export class DataMemberships extends DataSource {
  static readonly tfResourceType: 'pltfrms_memberships' = 'pltfrms_memberships';
  declare readonly terraformResourceType: 'pltfrms_memberships';

  constructor(scope: Construct, id: string, props: DataMembershipsProps = {}) {
    super(scope, id, 'pltfrms_memberships', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_grant', props, {organisation: ['organisation', 'id'], role: ['role', 'id'], subject: ['subject', 'reference'], scope: 'scope', until: 'until', reason: 'reason', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:ROLE:SUBJECT`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Refers to role. A change replaces the resource. */
  get role(): string {
    return this.getStringAttribute('role');
  }
  /** Refers to account or group. A change replaces the resource. */
  get subject(): string {
    return this.getStringAttribute('subject');
  }
  /** The organisation and all below it, or it alone. One of `subtree`, `self`. Left out: `subtree`. */
  get scope(): string {
    return this.getStringAttribute('scope');
  }
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  get until(): string {
    return this.getStringAttribute('until');
  }
  /** Why it is given. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataGrant takes. */
export interface DataGrantProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:ROLE:SUBJECT`. Imports take it too. */
  readonly id: string;
}

/** One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataGrant extends DataSource {
  static readonly tfResourceType: 'pltfrms_grant' = 'pltfrms_grant';
  declare readonly terraformResourceType: 'pltfrms_grant';

  constructor(scope: Construct, id: string, props: DataGrantProps) {
    super(scope, id, 'pltfrms_grant', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:ROLE:SUBJECT`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Refers to role. A change replaces the resource. */
  get role(): string {
    return this.getStringAttribute('role');
  }
  /** Refers to account or group. A change replaces the resource. */
  get subject(): string {
    return this.getStringAttribute('subject');
  }
  /** The organisation and all below it, or it alone. One of `subtree`, `self`. Left out: `subtree`. */
  get scope(): string {
    return this.getStringAttribute('scope');
  }
  /** The moment from which it no longer counts; a day is its 00:00 UTC. */
  get until(): string {
    return this.getStringAttribute('until');
  }
  /** Why it is given. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataGrants takes. */
export interface DataGrantsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
export class DataGrants extends DataSource {
  static readonly tfResourceType: 'pltfrms_grants' = 'pltfrms_grants';
  declare readonly terraformResourceType: 'pltfrms_grants';

  constructor(scope: Construct, id: string, props: DataGrantsProps = {}) {
    super(scope, id, 'pltfrms_grants', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_product', props, {organisation: ['organisation', 'id'], name: 'name', limits: 'limits', mode: 'mode', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** The most resources of a collection in the organisation and all below it, such as zones: 20. */
  get limits(): {[name: string]: number} {
    return this.getNumberMapAttribute('limits');
  }
  /** In test mode no money moves. Only of payments; what is made in one mode stays in it. One of `test`, `live`. Left out: `live`. A change replaces the resource. */
  get mode(): string {
    return this.getStringAttribute('mode');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataProduct takes. */
export interface DataProductProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** The subscription of an organisation to a product; it serves the organisation and all below. */
export class DataProduct extends DataSource {
  static readonly tfResourceType: 'pltfrms_product' = 'pltfrms_product';
  declare readonly terraformResourceType: 'pltfrms_product';

  constructor(scope: Construct, id: string, props: DataProductProps) {
    super(scope, id, 'pltfrms_product', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change replaces the resource. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** The most resources of a collection in the organisation and all below it, such as zones: 20. */
  get limits(): {[name: string]: number} {
    return this.getNumberMapAttribute('limits');
  }
  /** In test mode no money moves. Only of payments; what is made in one mode stays in it. One of `test`, `live`. Left out: `live`. A change replaces the resource. */
  get mode(): string {
    return this.getStringAttribute('mode');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataProducts takes. */
export interface DataProductsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. The subscription of an organisation to a product; it serves the organisation and all below. */
export class DataProducts extends DataSource {
  static readonly tfResourceType: 'pltfrms_products' = 'pltfrms_products';
  declare readonly terraformResourceType: 'pltfrms_products';

  constructor(scope: Construct, id: string, props: DataProductsProps = {}) {
    super(scope, id, 'pltfrms_products', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
  /** Answers are signed (RFC 4033). Left out: `false`. */
  readonly dnssec?: boolean | IResolvable | undefined;
  /** The start of authority (RFC 1035 section 3.3.13); its serial is the platform’s. */
  readonly soa?: DnsZoneSoaProps | IResolvable | undefined;
  /** Secondary name servers outside the platform. */
  readonly transfer?: DnsZoneTransferProps | IResolvable | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** The start of authority (RFC 1035 section 3.3.13); its serial is the platform’s. */
export interface DnsZoneSoaProps {
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
    super(scope, id, 'pltfrms_dns_zone', props, {organisation: ['organisation', 'id'], name: 'name', defaultTtl: 'default_ttl', nameservers: 'nameservers', dnssec: 'dnssec', soa: ['soa', {mname: 'mname', rname: 'rname', refresh: 'refresh', retry: 'retry', expire: 'expire', minimum: 'minimum'}], transfer: ['transfer', {allow: 'allow', notify: 'notify'}], labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: domain name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** TTL of record sets that give none. Left out: `1h`. */
  get defaultTtl(): string {
    return this.getStringAttribute('default_ttl');
  }
  /** The NS set of the zone itself, first the primary; the platform’s own when left out. Never written under records. */
  get nameservers(): string[] {
    return this.getListAttribute('nameservers');
  }
  /** Answers are signed (RFC 4033). Left out: `false`. */
  get dnssec(): IResolvable {
    return this.getBooleanAttribute('dnssec');
  }
  /** The start of authority (RFC 1035 section 3.3.13); its serial is the platform’s. */
  get soa(): IResolvable {
    return this.interpolationForAttribute('soa');
  }
  /** Secondary name servers outside the platform. */
  get transfer(): IResolvable {
    return this.interpolationForAttribute('transfer');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataDnsZone takes. */
export interface DataDnsZoneProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
export class DataDnsZone extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_zone' = 'pltfrms_dns_zone';
  declare readonly terraformResourceType: 'pltfrms_dns_zone';

  constructor(scope: Construct, id: string, props: DataDnsZoneProps) {
    super(scope, id, 'pltfrms_dns_zone', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: domain name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** TTL of record sets that give none. Left out: `1h`. */
  get defaultTtl(): string {
    return this.getStringAttribute('default_ttl');
  }
  /** The NS set of the zone itself, first the primary; the platform’s own when left out. Never written under records. */
  get nameservers(): string[] {
    return this.getListAttribute('nameservers');
  }
  /** Answers are signed (RFC 4033). Left out: `false`. */
  get dnssec(): IResolvable {
    return this.getBooleanAttribute('dnssec');
  }
  /** The start of authority (RFC 1035 section 3.3.13); its serial is the platform’s. */
  get soa(): IResolvable {
    return this.interpolationForAttribute('soa');
  }
  /** Secondary name servers outside the platform. */
  get transfer(): IResolvable {
    return this.interpolationForAttribute('transfer');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataDnsZones takes. */
export interface DataDnsZonesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
export class DataDnsZones extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_zones' = 'pltfrms_dns_zones';
  declare readonly terraformResourceType: 'pltfrms_dns_zones';

  constructor(scope: Construct, id: string, props: DataDnsZonesProps = {}) {
    super(scope, id, 'pltfrms_dns_zones', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
  }
}

/** What DnsRecordSet takes. */
export interface DnsRecordSetProps extends TerraformMetaArguments {
  /** The dns.zone that it stands in: the `id` of one. A change replaces the resource. */
  readonly zone: Reference<'pltfrms_dns_zone'>;
  /** Its name: owner name. A change replaces the resource. */
  readonly name: string;
  /** Its type: A | AAAA | CNAME | MX | TXT | NS | SRV | CAA | DS | TLSA | PTR | SVCB | HTTPS | URI | NAPTR | SSHFP. A change replaces the resource. */
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS' | 'SRV' | 'CAA' | 'DS' | 'TLSA' | 'PTR' | 'SVCB' | 'HTTPS' | 'URI' | 'NAPTR' | 'SSHFP' | IResolvable;
  /** The records, as one string each. A set: their order has no meaning. */
  readonly values: readonly string[];
  /** How long an answer may be remembered; the zone’s default_ttl when left out. Left out: as `zone.default_ttl`. */
  readonly ttl?: string | undefined;
  /** Words of your own, to select by. */
  readonly labels?: {readonly [name: string]: string} | undefined;
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  readonly protect?: boolean | IResolvable | undefined;
}

/** All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself. */
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
    super(scope, id, 'pltfrms_dns_record_set', props, {zone: ['zone', 'id'], name: 'name', type: 'type', values: 'values', ttl: 'ttl', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:ZONE:NAME:TYPE`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The dns.zone that it stands in: the `id` of one. A change replaces the resource. */
  get zone(): string {
    return this.getStringAttribute('zone');
  }
  /** Its name: owner name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Its type: A | AAAA | CNAME | MX | TXT | NS | SRV | CAA | DS | TLSA | PTR | SVCB | HTTPS | URI | NAPTR | SSHFP. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** The records, as one string each. A set: their order has no meaning. */
  get values(): string[] {
    return this.getListAttribute('values');
  }
  /** How long an answer may be remembered; the zone’s default_ttl when left out. Left out: as `zone.default_ttl`. */
  get ttl(): string {
    return this.getStringAttribute('ttl');
  }
  /** Its whole name, with the final dot (RFC 1035 section 5.1). */
  get fqdn(): string {
    return this.getStringAttribute('fqdn');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataDnsRecordSet takes. */
export interface DataDnsRecordSetProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:ZONE:NAME:TYPE`. Imports take it too. */
  readonly id: string;
}

/** All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself. */
export class DataDnsRecordSet extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_record_set' = 'pltfrms_dns_record_set';
  declare readonly terraformResourceType: 'pltfrms_dns_record_set';

  constructor(scope: Construct, id: string, props: DataDnsRecordSetProps) {
    super(scope, id, 'pltfrms_dns_record_set', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:ZONE:NAME:TYPE`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The dns.zone that it stands in: the `id` of one. A change replaces the resource. */
  get zone(): string {
    return this.getStringAttribute('zone');
  }
  /** Its name: owner name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Its type: A | AAAA | CNAME | MX | TXT | NS | SRV | CAA | DS | TLSA | PTR | SVCB | HTTPS | URI | NAPTR | SSHFP. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** The records, as one string each. A set: their order has no meaning. */
  get values(): string[] {
    return this.getListAttribute('values');
  }
  /** How long an answer may be remembered; the zone’s default_ttl when left out. Left out: as `zone.default_ttl`. */
  get ttl(): string {
    return this.getStringAttribute('ttl');
  }
  /** Its whole name, with the final dot (RFC 1035 section 5.1). */
  get fqdn(): string {
    return this.getStringAttribute('fqdn');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataDnsRecordSets takes. */
export interface DataDnsRecordSetsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself. */
export class DataDnsRecordSets extends DataSource {
  static readonly tfResourceType: 'pltfrms_dns_record_sets' = 'pltfrms_dns_record_sets';
  declare readonly terraformResourceType: 'pltfrms_dns_record_sets';

  constructor(scope: Construct, id: string, props: DataDnsRecordSetsProps = {}) {
    super(scope, id, 'pltfrms_dns_record_sets', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_iam_realm', props, {organisation: ['organisation', 'id'], name: 'name', displayName: 'display_name', login: ['login', {password: 'password', passkey: 'passkey', mfa: 'mfa', sessionTtl: 'session_ttl', registration: 'registration'}], branding: ['branding', {logoUrl: 'logo_url', primaryColour: 'primary_colour'}], accessTokenTtl: 'access_token_ttl', refreshTokenTtl: 'refresh_token_ttl', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** How people sign in, where no login policy says otherwise. */
  get login(): IResolvable {
    return this.interpolationForAttribute('login');
  }
  /** How its pages look. */
  get branding(): IResolvable {
    return this.interpolationForAttribute('branding');
  }
  /** How long an access token is good for. Left out: `10m`. */
  get accessTokenTtl(): string {
    return this.getStringAttribute('access_token_ttl');
  }
  /** How long a refresh token is good for. Left out: `30d`. */
  get refreshTokenTtl(): string {
    return this.getStringAttribute('refresh_token_ttl');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamRealm takes. */
export interface DataIamRealmProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
export class DataIamRealm extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_realm' = 'pltfrms_iam_realm';
  declare readonly terraformResourceType: 'pltfrms_iam_realm';

  constructor(scope: Construct, id: string, props: DataIamRealmProps) {
    super(scope, id, 'pltfrms_iam_realm', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** How people sign in, where no login policy says otherwise. */
  get login(): IResolvable {
    return this.interpolationForAttribute('login');
  }
  /** How its pages look. */
  get branding(): IResolvable {
    return this.interpolationForAttribute('branding');
  }
  /** How long an access token is good for. Left out: `10m`. */
  get accessTokenTtl(): string {
    return this.getStringAttribute('access_token_ttl');
  }
  /** How long a refresh token is good for. Left out: `30d`. */
  get refreshTokenTtl(): string {
    return this.getStringAttribute('refresh_token_ttl');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamRealms takes. */
export interface DataIamRealmsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
export class DataIamRealms extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_realms' = 'pltfrms_iam_realms';
  declare readonly terraformResourceType: 'pltfrms_iam_realms';

  constructor(scope: Construct, id: string, props: DataIamRealmsProps = {}) {
    super(scope, id, 'pltfrms_iam_realms', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_iam_scope', props, {realm: ['realm', 'id'], name: 'name', description: 'description', claims: 'claims', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people are told that they allow. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** Claims that a token with it carries (OpenID Connect Core section 5.4). */
  get claims(): string[] {
    return this.getListAttribute('claims');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamScope takes. */
export interface DataIamScopeProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

/** What a token may be used for (RFC 6749 section 3.3), such as invoices.read. */
export class DataIamScope extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_scope' = 'pltfrms_iam_scope';
  declare readonly terraformResourceType: 'pltfrms_iam_scope';

  constructor(scope: Construct, id: string, props: DataIamScopeProps) {
    super(scope, id, 'pltfrms_iam_scope', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people are told that they allow. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** Claims that a token with it carries (OpenID Connect Core section 5.4). */
  get claims(): string[] {
    return this.getListAttribute('claims');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamScopes takes. */
export interface DataIamScopesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. What a token may be used for (RFC 6749 section 3.3), such as invoices.read. */
export class DataIamScopes extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_scopes' = 'pltfrms_iam_scopes';
  declare readonly terraformResourceType: 'pltfrms_iam_scopes';

  constructor(scope: Construct, id: string, props: DataIamScopesProps = {}) {
    super(scope, id, 'pltfrms_iam_scopes', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_iam_role', props, {realm: ['realm', 'id'], name: 'name', description: 'description', scopes: ['scopes', 'id'], labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What holders of it do. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** What it allows. Refers to `iam.scope`. */
  get scopes(): string[] {
    return this.getListAttribute('scopes');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamRole takes. */
export interface DataIamRoleProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

/** Scopes under one name, given to users and programs of the realm. */
export class DataIamRole extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_role' = 'pltfrms_iam_role';
  declare readonly terraformResourceType: 'pltfrms_iam_role';

  constructor(scope: Construct, id: string, props: DataIamRoleProps) {
    super(scope, id, 'pltfrms_iam_role', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What holders of it do. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** What it allows. Refers to `iam.scope`. */
  get scopes(): string[] {
    return this.getListAttribute('scopes');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamRoles takes. */
export interface DataIamRolesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. Scopes under one name, given to users and programs of the realm. */
export class DataIamRoles extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_roles' = 'pltfrms_iam_roles';
  declare readonly terraformResourceType: 'pltfrms_iam_roles';

  constructor(scope: Construct, id: string, props: DataIamRolesProps = {}) {
    super(scope, id, 'pltfrms_iam_roles', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_iam_client', props, {realm: ['realm', 'id'], name: 'name', displayName: 'display_name', type: 'type', grantTypes: 'grant_types', redirectUris: 'redirect_uris', postLogoutRedirectUris: 'post_logout_redirect_uris', scopes: ['scopes', 'id'], roles: ['roles', 'id'], pkce: 'pkce', secret: ['secret', {secret: 'secret', value: 'value', version: 'version'}], accessTokenTtl: 'access_token_ttl', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** Whether it can keep a secret (RFC 6749 section 2.1). One of `confidential`, `public`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** How it gets tokens (RFC 6749 section 1.3, RFC 8628). One of `authorization_code`, `refresh_token`, `client_credentials`, `urn:ietf:params:oauth:grant-type:device_code`. Left out: `["authorization_code"]`. */
  get grantTypes(): string[] {
    return this.getListAttribute('grant_types');
  }
  /** Where people are sent back to; compared exactly (RFC 9700 section 2.1). */
  get redirectUris(): string[] {
    return this.getListAttribute('redirect_uris');
  }
  /** Where people are sent after they have signed out. */
  get postLogoutRedirectUris(): string[] {
    return this.getListAttribute('post_logout_redirect_uris');
  }
  /** What it may ask for. Refers to `iam.scope`. */
  get scopes(): string[] {
    return this.getListAttribute('scopes');
  }
  /** What it may do by itself. Refers to `iam.role`. */
  get roles(): string[] {
    return this.getListAttribute('roles');
  }
  /** It must prove that it is who asked (RFC 7636). Left out: `true`. */
  get pkce(): IResolvable {
    return this.getBooleanAttribute('pkce');
  }
  /** What it proves itself with; a confidential client has one, a public one has none. */
  get secret(): IResolvable {
    return this.interpolationForAttribute('secret');
  }
  /** How long its access tokens are good for. Left out: as `realm.access_token_ttl`. */
  get accessTokenTtl(): string {
    return this.getStringAttribute('access_token_ttl');
  }
  /** What it calls itself with (RFC 6749 section 2.2). */
  get clientId(): string {
    return this.getStringAttribute('client_id');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamClient takes. */
export interface DataIamClientProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

/** A program that people sign in to, or that acts by itself (RFC 6749 section 2). */
export class DataIamClient extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_client' = 'pltfrms_iam_client';
  declare readonly terraformResourceType: 'pltfrms_iam_client';

  constructor(scope: Construct, id: string, props: DataIamClientProps) {
    super(scope, id, 'pltfrms_iam_client', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** Whether it can keep a secret (RFC 6749 section 2.1). One of `confidential`, `public`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** How it gets tokens (RFC 6749 section 1.3, RFC 8628). One of `authorization_code`, `refresh_token`, `client_credentials`, `urn:ietf:params:oauth:grant-type:device_code`. Left out: `["authorization_code"]`. */
  get grantTypes(): string[] {
    return this.getListAttribute('grant_types');
  }
  /** Where people are sent back to; compared exactly (RFC 9700 section 2.1). */
  get redirectUris(): string[] {
    return this.getListAttribute('redirect_uris');
  }
  /** Where people are sent after they have signed out. */
  get postLogoutRedirectUris(): string[] {
    return this.getListAttribute('post_logout_redirect_uris');
  }
  /** What it may ask for. Refers to `iam.scope`. */
  get scopes(): string[] {
    return this.getListAttribute('scopes');
  }
  /** What it may do by itself. Refers to `iam.role`. */
  get roles(): string[] {
    return this.getListAttribute('roles');
  }
  /** It must prove that it is who asked (RFC 7636). Left out: `true`. */
  get pkce(): IResolvable {
    return this.getBooleanAttribute('pkce');
  }
  /** What it proves itself with; a confidential client has one, a public one has none. */
  get secret(): IResolvable {
    return this.interpolationForAttribute('secret');
  }
  /** How long its access tokens are good for. Left out: as `realm.access_token_ttl`. */
  get accessTokenTtl(): string {
    return this.getStringAttribute('access_token_ttl');
  }
  /** What it calls itself with (RFC 6749 section 2.2). */
  get clientId(): string {
    return this.getStringAttribute('client_id');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamClients takes. */
export interface DataIamClientsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A program that people sign in to, or that acts by itself (RFC 6749 section 2). */
export class DataIamClients extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_clients' = 'pltfrms_iam_clients';
  declare readonly terraformResourceType: 'pltfrms_iam_clients';

  constructor(scope: Construct, id: string, props: DataIamClientsProps = {}) {
    super(scope, id, 'pltfrms_iam_clients', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_iam_login_policy', props, {realm: ['realm', 'id'], name: 'name', password: 'password', passkey: 'passkey', mfa: 'mfa', sessionTtl: 'session_ttl', clients: ['clients', 'id'], labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** With a password. Left out: `true`. */
  get password(): IResolvable {
    return this.getBooleanAttribute('password');
  }
  /** With a passkey (WebAuthn). Left out: `true`. */
  get passkey(): IResolvable {
    return this.getBooleanAttribute('passkey');
  }
  /** Whether a second factor is asked for. One of `none`, `optional`, `required`. Left out: `optional`. */
  get mfa(): string {
    return this.getStringAttribute('mfa');
  }
  /** How long one stays signed in. Left out: `12h`. */
  get sessionTtl(): string {
    return this.getStringAttribute('session_ttl');
  }
  /** The clients that it is for; a client has one at most. Refers to `iam.client`. */
  get clients(): string[] {
    return this.getListAttribute('clients');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamLoginPolicy takes. */
export interface DataIamLoginPolicyProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

/** How people sign in to some clients, where the realm’s own login is not strict enough or too strict. */
export class DataIamLoginPolicy extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_login_policy' = 'pltfrms_iam_login_policy';
  declare readonly terraformResourceType: 'pltfrms_iam_login_policy';

  constructor(scope: Construct, id: string, props: DataIamLoginPolicyProps) {
    super(scope, id, 'pltfrms_iam_login_policy', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** With a password. Left out: `true`. */
  get password(): IResolvable {
    return this.getBooleanAttribute('password');
  }
  /** With a passkey (WebAuthn). Left out: `true`. */
  get passkey(): IResolvable {
    return this.getBooleanAttribute('passkey');
  }
  /** Whether a second factor is asked for. One of `none`, `optional`, `required`. Left out: `optional`. */
  get mfa(): string {
    return this.getStringAttribute('mfa');
  }
  /** How long one stays signed in. Left out: `12h`. */
  get sessionTtl(): string {
    return this.getStringAttribute('session_ttl');
  }
  /** The clients that it is for; a client has one at most. Refers to `iam.client`. */
  get clients(): string[] {
    return this.getListAttribute('clients');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamLoginPolicies takes. */
export interface DataIamLoginPoliciesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. How people sign in to some clients, where the realm’s own login is not strict enough or too strict. */
export class DataIamLoginPolicies extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_login_policies' = 'pltfrms_iam_login_policies';
  declare readonly terraformResourceType: 'pltfrms_iam_login_policies';

  constructor(scope: Construct, id: string, props: DataIamLoginPoliciesProps = {}) {
    super(scope, id, 'pltfrms_iam_login_policies', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_iam_identity_provider', props, {realm: ['realm', 'id'], name: 'name', displayName: 'display_name', type: 'type', issuer: 'issuer', metadataUrl: 'metadata_url', clientId: 'client_id', clientSecret: ['client_secret', {secret: 'secret', value: 'value', version: 'version'}], scopes: 'scopes', claims: 'claims', emailDomains: 'email_domains', link: 'link', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** How it says so (OpenID Connect Core, SAML 2.0). One of `oidc`, `saml`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** Its issuer, compared character by character (OpenID Connect Discovery section 4.3); an oidc provider has one. */
  get issuer(): string {
    return this.getStringAttribute('issuer');
  }
  /** Where its metadata stands; a saml provider has one. */
  get metadataUrl(): string {
    return this.getStringAttribute('metadata_url');
  }
  /** What we are called there. */
  get clientId(): string {
    return this.getStringAttribute('client_id');
  }
  /** What we prove ourselves with there. */
  get clientSecret(): IResolvable {
    return this.interpolationForAttribute('client_secret');
  }
  /** What we ask it for. Left out: `["email","openid"]`. */
  get scopes(): string[] {
    return this.getListAttribute('scopes');
  }
  /** Our claims, and what they are called there. */
  get claims(): {[name: string]: string} {
    return this.getStringMapAttribute('claims');
  }
  /** People with addresses in these are sent to it. */
  get emailDomains(): string[] {
    return this.getListAttribute('email_domains');
  }
  /** Whether somebody it vouches for becomes a user who is there already. One of `never`, `verified_email`. Left out: `never`. */
  get link(): string {
    return this.getStringAttribute('link');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamIdentityProvider takes. */
export interface DataIamIdentityProviderProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

/** Somebody else who says who people are: a company’s own directory. */
export class DataIamIdentityProvider extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_identity_provider' = 'pltfrms_iam_identity_provider';
  declare readonly terraformResourceType: 'pltfrms_iam_identity_provider';

  constructor(scope: Construct, id: string, props: DataIamIdentityProviderProps) {
    super(scope, id, 'pltfrms_iam_identity_provider', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change moves it. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** How it says so (OpenID Connect Core, SAML 2.0). One of `oidc`, `saml`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** Its issuer, compared character by character (OpenID Connect Discovery section 4.3); an oidc provider has one. */
  get issuer(): string {
    return this.getStringAttribute('issuer');
  }
  /** Where its metadata stands; a saml provider has one. */
  get metadataUrl(): string {
    return this.getStringAttribute('metadata_url');
  }
  /** What we are called there. */
  get clientId(): string {
    return this.getStringAttribute('client_id');
  }
  /** What we prove ourselves with there. */
  get clientSecret(): IResolvable {
    return this.interpolationForAttribute('client_secret');
  }
  /** What we ask it for. Left out: `["email","openid"]`. */
  get scopes(): string[] {
    return this.getListAttribute('scopes');
  }
  /** Our claims, and what they are called there. */
  get claims(): {[name: string]: string} {
    return this.getStringMapAttribute('claims');
  }
  /** People with addresses in these are sent to it. */
  get emailDomains(): string[] {
    return this.getListAttribute('email_domains');
  }
  /** Whether somebody it vouches for becomes a user who is there already. One of `never`, `verified_email`. Left out: `never`. */
  get link(): string {
    return this.getStringAttribute('link');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamIdentityProviders takes. */
export interface DataIamIdentityProvidersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. Somebody else who says who people are: a company’s own directory. */
export class DataIamIdentityProviders extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_identity_providers' = 'pltfrms_iam_identity_providers';
  declare readonly terraformResourceType: 'pltfrms_iam_identity_providers';

  constructor(scope: Construct, id: string, props: DataIamIdentityProvidersProps = {}) {
    super(scope, id, 'pltfrms_iam_identity_providers', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_iam_custom_domain', props, {realm: ['realm', 'id'], name: 'name', zone: ['zone', 'id'], certificate: 'certificate', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change replaces the resource. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: domain name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** The zone that holds it; the nearest that encloses it when left out. Refers to `dns.zone`. */
  get zone(): string {
    return this.getStringAttribute('zone');
  }
  /** Who sees to its certificate: the platform. One of `managed`. Left out: `managed`. */
  get certificate(): string {
    return this.getStringAttribute('certificate');
  }
  /** How far its set-up has come. One of `pending`, `verified`, `active`, `failed`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamCustomDomain takes. */
export interface DataIamCustomDomainProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  readonly id: string;
}

/** A host name of your own for a realm’s pages and endpoints. A name belongs to one realm. */
export class DataIamCustomDomain extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_custom_domain' = 'pltfrms_iam_custom_domain';
  declare readonly terraformResourceType: 'pltfrms_iam_custom_domain';

  constructor(scope: Construct, id: string, props: DataIamCustomDomainProps) {
    super(scope, id, 'pltfrms_iam_custom_domain', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:REALM:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The iam.realm that it stands in: the `id` of one. A change replaces the resource. */
  get realm(): string {
    return this.getStringAttribute('realm');
  }
  /** Its name: domain name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** The zone that holds it; the nearest that encloses it when left out. Refers to `dns.zone`. */
  get zone(): string {
    return this.getStringAttribute('zone');
  }
  /** Who sees to its certificate: the platform. One of `managed`. Left out: `managed`. */
  get certificate(): string {
    return this.getStringAttribute('certificate');
  }
  /** How far its set-up has come. One of `pending`, `verified`, `active`, `failed`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataIamCustomDomains takes. */
export interface DataIamCustomDomainsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A host name of your own for a realm’s pages and endpoints. A name belongs to one realm. */
export class DataIamCustomDomains extends DataSource {
  static readonly tfResourceType: 'pltfrms_iam_custom_domains' = 'pltfrms_iam_custom_domains';
  declare readonly terraformResourceType: 'pltfrms_iam_custom_domains';

  constructor(scope: Construct, id: string, props: DataIamCustomDomainsProps = {}) {
    super(scope, id, 'pltfrms_iam_custom_domains', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_merchant', props, {organisation: ['organisation', 'id'], name: 'name', legalName: 'legal_name', tradeName: 'trade_name', country: 'country', registrationNumber: 'registration_number', merchantCategoryCode: 'merchant_category_code', currencies: 'currencies', statementDescriptor: 'statement_descriptor', website: 'website', contact: 'contact', postalAddress: ['postal_address', {street: 'street', postalCode: 'postal_code', city: 'city', country: 'country'}], labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Its name in the trade register. */
  get legalName(): string {
    return this.getStringAttribute('legal_name');
  }
  /** The name on its door; the legal one when left out. Left out: as `legal_name`. */
  get tradeName(): string {
    return this.getStringAttribute('trade_name');
  }
  /** Where it is registered, ISO 3166-1 alpha-2. Another country is another legal entity. A change replaces the resource. */
  get country(): string {
    return this.getStringAttribute('country');
  }
  /** Its number in the trade register. */
  get registrationNumber(): string {
    return this.getStringAttribute('registration_number');
  }
  /** What it sells, ISO 18245: four digits, the zero in front among them. */
  get merchantCategoryCode(): string {
    return this.getStringAttribute('merchant_category_code');
  }
  /** What it is paid in, ISO 4217; the first is used where a field leaves the currency out. */
  get currencies(): string[] {
    return this.getListAttribute('currencies');
  }
  /** What a payer’s statement shows, 22 characters (ISO 8583 field 43). */
  get statementDescriptor(): string {
    return this.getStringAttribute('statement_descriptor');
  }
  /** Where it sells. */
  get website(): string {
    return this.getStringAttribute('website');
  }
  /** Whom to write to. */
  get contact(): string {
    return this.getStringAttribute('contact');
  }
  /** Where it is registered. */
  get postalAddress(): IResolvable {
    return this.interpolationForAttribute('postal_address');
  }
  /** How far the provider has come with it. One of `pending`, `active`, `suspended`, `closed`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsMerchant takes. */
export interface DataPaymentsMerchantProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A business that is paid: a legal entity in one country. */
export class DataPaymentsMerchant extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_merchant' = 'pltfrms_payments_merchant';
  declare readonly terraformResourceType: 'pltfrms_payments_merchant';

  constructor(scope: Construct, id: string, props: DataPaymentsMerchantProps) {
    super(scope, id, 'pltfrms_payments_merchant', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Its name in the trade register. */
  get legalName(): string {
    return this.getStringAttribute('legal_name');
  }
  /** The name on its door; the legal one when left out. Left out: as `legal_name`. */
  get tradeName(): string {
    return this.getStringAttribute('trade_name');
  }
  /** Where it is registered, ISO 3166-1 alpha-2. Another country is another legal entity. A change replaces the resource. */
  get country(): string {
    return this.getStringAttribute('country');
  }
  /** Its number in the trade register. */
  get registrationNumber(): string {
    return this.getStringAttribute('registration_number');
  }
  /** What it sells, ISO 18245: four digits, the zero in front among them. */
  get merchantCategoryCode(): string {
    return this.getStringAttribute('merchant_category_code');
  }
  /** What it is paid in, ISO 4217; the first is used where a field leaves the currency out. */
  get currencies(): string[] {
    return this.getListAttribute('currencies');
  }
  /** What a payer’s statement shows, 22 characters (ISO 8583 field 43). */
  get statementDescriptor(): string {
    return this.getStringAttribute('statement_descriptor');
  }
  /** Where it sells. */
  get website(): string {
    return this.getStringAttribute('website');
  }
  /** Whom to write to. */
  get contact(): string {
    return this.getStringAttribute('contact');
  }
  /** Where it is registered. */
  get postalAddress(): IResolvable {
    return this.interpolationForAttribute('postal_address');
  }
  /** How far the provider has come with it. One of `pending`, `active`, `suspended`, `closed`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsMerchants takes. */
export interface DataPaymentsMerchantsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A business that is paid: a legal entity in one country. */
export class DataPaymentsMerchants extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_merchants' = 'pltfrms_payments_merchants';
  declare readonly terraformResourceType: 'pltfrms_payments_merchants';

  constructor(scope: Construct, id: string, props: DataPaymentsMerchantsProps = {}) {
    super(scope, id, 'pltfrms_payments_merchants', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_administration', props, {merchant: ['merchant', 'id'], name: 'name', displayName: 'display_name', currency: 'currency', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** What it is kept in, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  get currency(): string {
    return this.getStringAttribute('currency');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsAdministration takes. */
export interface DataPaymentsAdministrationProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

/** A set of books of a merchant, in one currency. */
export class DataPaymentsAdministration extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_administration' = 'pltfrms_payments_administration';
  declare readonly terraformResourceType: 'pltfrms_payments_administration';

  constructor(scope: Construct, id: string, props: DataPaymentsAdministrationProps) {
    super(scope, id, 'pltfrms_payments_administration', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** What it is kept in, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  get currency(): string {
    return this.getStringAttribute('currency');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsAdministrations takes. */
export interface DataPaymentsAdministrationsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A set of books of a merchant, in one currency. */
export class DataPaymentsAdministrations extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_administrations' = 'pltfrms_payments_administrations';
  declare readonly terraformResourceType: 'pltfrms_payments_administrations';

  constructor(scope: Construct, id: string, props: DataPaymentsAdministrationsProps = {}) {
    super(scope, id, 'pltfrms_payments_administrations', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_location', props, {merchant: ['merchant', 'id'], name: 'name', displayName: 'display_name', postalAddress: ['postal_address', {street: 'street', postalCode: 'postal_code', city: 'city', country: 'country'}], timeZone: 'time_zone', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** Where it is. */
  get postalAddress(): IResolvable {
    return this.interpolationForAttribute('postal_address');
  }
  /** When its day ends, by a name of the IANA Time Zone Database. Left out: `UTC`. */
  get timeZone(): string {
    return this.getStringAttribute('time_zone');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsLocation takes. */
export interface DataPaymentsLocationProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

/** A place where a merchant is paid in person: a shop, a counter. */
export class DataPaymentsLocation extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_location' = 'pltfrms_payments_location';
  declare readonly terraformResourceType: 'pltfrms_payments_location';

  constructor(scope: Construct, id: string, props: DataPaymentsLocationProps) {
    super(scope, id, 'pltfrms_payments_location', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** Where it is. */
  get postalAddress(): IResolvable {
    return this.interpolationForAttribute('postal_address');
  }
  /** When its day ends, by a name of the IANA Time Zone Database. Left out: `UTC`. */
  get timeZone(): string {
    return this.getStringAttribute('time_zone');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsLocations takes. */
export interface DataPaymentsLocationsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A place where a merchant is paid in person: a shop, a counter. */
export class DataPaymentsLocations extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_locations' = 'pltfrms_payments_locations';
  declare readonly terraformResourceType: 'pltfrms_payments_locations';

  constructor(scope: Construct, id: string, props: DataPaymentsLocationsProps = {}) {
    super(scope, id, 'pltfrms_payments_locations', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_payment_method', props, {merchant: ['merchant', 'id'], name: 'name', enabled: 'enabled', currencies: 'currencies', countries: 'countries', minimumAmount: 'minimum_amount', maximumAmount: 'maximum_amount', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Whether it is wanted; whether it works is also for the provider to say, in permission. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Those it takes, ISO 4217; all of the merchant’s when left out. Left out: as `merchant.currencies`. */
  get currencies(): string[] {
    return this.getListAttribute('currencies');
  }
  /** Payers’ countries, ISO 3166-1 alpha-2; all when left out. */
  get countries(): string[] {
    return this.getListAttribute('countries');
  }
  /** The least that is taken, such as 0.50 EUR. */
  get minimumAmount(): string {
    return this.getStringAttribute('minimum_amount');
  }
  /** The most that is taken, such as 5000.00 EUR. */
  get maximumAmount(): string {
    return this.getStringAttribute('maximum_amount');
  }
  /** The provider’s answer. It works only where it is both enabled here and granted there. One of `requested`, `granted`, `refused`. It is what the world answers. */
  get permission(): string {
    return this.getStringAttribute('permission');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsPaymentMethod takes. */
export interface DataPaymentsPaymentMethodProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

/** A way to pay a merchant; its name is the method: card, ideal, bancontact. */
export class DataPaymentsPaymentMethod extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payment_method' = 'pltfrms_payments_payment_method';
  declare readonly terraformResourceType: 'pltfrms_payments_payment_method';

  constructor(scope: Construct, id: string, props: DataPaymentsPaymentMethodProps) {
    super(scope, id, 'pltfrms_payments_payment_method', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Whether it is wanted; whether it works is also for the provider to say, in permission. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Those it takes, ISO 4217; all of the merchant’s when left out. Left out: as `merchant.currencies`. */
  get currencies(): string[] {
    return this.getListAttribute('currencies');
  }
  /** Payers’ countries, ISO 3166-1 alpha-2; all when left out. */
  get countries(): string[] {
    return this.getListAttribute('countries');
  }
  /** The least that is taken, such as 0.50 EUR. */
  get minimumAmount(): string {
    return this.getStringAttribute('minimum_amount');
  }
  /** The most that is taken, such as 5000.00 EUR. */
  get maximumAmount(): string {
    return this.getStringAttribute('maximum_amount');
  }
  /** The provider’s answer. It works only where it is both enabled here and granted there. One of `requested`, `granted`, `refused`. It is what the world answers. */
  get permission(): string {
    return this.getStringAttribute('permission');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsPaymentMethods takes. */
export interface DataPaymentsPaymentMethodsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A way to pay a merchant; its name is the method: card, ideal, bancontact. */
export class DataPaymentsPaymentMethods extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payment_methods' = 'pltfrms_payments_payment_methods';
  declare readonly terraformResourceType: 'pltfrms_payments_payment_methods';

  constructor(scope: Construct, id: string, props: DataPaymentsPaymentMethodsProps = {}) {
    super(scope, id, 'pltfrms_payments_payment_methods', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_terminal', props, {merchant: ['merchant', 'id'], name: 'name', serialNumber: 'serial_number', model: 'model', location: ['location', 'id'], paymentMethods: ['payment_methods', 'id'], enabled: 'enabled', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** As its maker printed it on the device; a device stands at one merchant only. A change replaces the resource. */
  get serialNumber(): string {
    return this.getStringAttribute('serial_number');
  }
  /** The maker’s word for its type, such as S1F2. A change replaces the resource. */
  get model(): string {
    return this.getStringAttribute('model');
  }
  /** Where it stands; one of the same merchant. Refers to `payments.location`. */
  get location(): string {
    return this.getStringAttribute('location');
  }
  /** What it takes; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  get paymentMethods(): string[] {
    return this.getListAttribute('payment_methods');
  }
  /** Whether it takes payments. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** What is heard of it. One of `pending`, `online`, `offline`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsTerminal takes. */
export interface DataPaymentsTerminalProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

/** A device that takes payments in person. */
export class DataPaymentsTerminal extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_terminal' = 'pltfrms_payments_terminal';
  declare readonly terraformResourceType: 'pltfrms_payments_terminal';

  constructor(scope: Construct, id: string, props: DataPaymentsTerminalProps) {
    super(scope, id, 'pltfrms_payments_terminal', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** As its maker printed it on the device; a device stands at one merchant only. A change replaces the resource. */
  get serialNumber(): string {
    return this.getStringAttribute('serial_number');
  }
  /** The maker’s word for its type, such as S1F2. A change replaces the resource. */
  get model(): string {
    return this.getStringAttribute('model');
  }
  /** Where it stands; one of the same merchant. Refers to `payments.location`. */
  get location(): string {
    return this.getStringAttribute('location');
  }
  /** What it takes; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  get paymentMethods(): string[] {
    return this.getListAttribute('payment_methods');
  }
  /** Whether it takes payments. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** What is heard of it. One of `pending`, `online`, `offline`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsTerminals takes. */
export interface DataPaymentsTerminalsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A device that takes payments in person. */
export class DataPaymentsTerminals extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_terminals' = 'pltfrms_payments_terminals';
  declare readonly terraformResourceType: 'pltfrms_payments_terminals';

  constructor(scope: Construct, id: string, props: DataPaymentsTerminalsProps = {}) {
    super(scope, id, 'pltfrms_payments_terminals', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_payout_schedule', props, {merchant: ['merchant', 'id'], name: 'name', interval: 'interval', day: 'day', delay: 'delay', minimumAmount: 'minimum_amount', currency: 'currency', administration: ['administration', 'id'], bankAccount: ['bank_account', {iban: 'iban', holder: 'holder'}], enabled: 'enabled', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** How often. One of `daily`, `weekly`, `monthly`. */
  get interval(): string {
    return this.getStringAttribute('interval');
  }
  /** Monday … sunday when weekly (monday when left out), 1 … 28 when monthly (1 when left out), none when daily. Left out: as `interval`. */
  get day(): string {
    return this.getStringAttribute('day');
  }
  /** How long a payment waits for a refund before it is paid out. Left out: `2d`. */
  get delay(): string {
    return this.getStringAttribute('delay');
  }
  /** Less than this waits for the next time. */
  get minimumAmount(): string {
    return this.getStringAttribute('minimum_amount');
  }
  /** What is paid out, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  get currency(): string {
    return this.getStringAttribute('currency');
  }
  /** The books that it is entered in; of the same merchant. Refers to `payments.administration`. */
  get administration(): string {
    return this.getStringAttribute('administration');
  }
  /** Where the money goes. */
  get bankAccount(): IResolvable {
    return this.interpolationForAttribute('bank_account');
  }
  /** Whether it is wanted; whether it is paid is also for the provider to say, in permission. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** The provider’s answer. It works only where it is both enabled here and granted there. One of `requested`, `granted`, `refused`. It is what the world answers. */
  get permission(): string {
    return this.getStringAttribute('permission');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsPayoutSchedule takes. */
export interface DataPaymentsPayoutScheduleProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

/** When what a merchant was paid goes to its bank account, and to which. */
export class DataPaymentsPayoutSchedule extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payout_schedule' = 'pltfrms_payments_payout_schedule';
  declare readonly terraformResourceType: 'pltfrms_payments_payout_schedule';

  constructor(scope: Construct, id: string, props: DataPaymentsPayoutScheduleProps) {
    super(scope, id, 'pltfrms_payments_payout_schedule', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change replaces the resource. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** How often. One of `daily`, `weekly`, `monthly`. */
  get interval(): string {
    return this.getStringAttribute('interval');
  }
  /** Monday … sunday when weekly (monday when left out), 1 … 28 when monthly (1 when left out), none when daily. Left out: as `interval`. */
  get day(): string {
    return this.getStringAttribute('day');
  }
  /** How long a payment waits for a refund before it is paid out. Left out: `2d`. */
  get delay(): string {
    return this.getStringAttribute('delay');
  }
  /** Less than this waits for the next time. */
  get minimumAmount(): string {
    return this.getStringAttribute('minimum_amount');
  }
  /** What is paid out, ISO 4217; the merchant’s first when left out. Left out: as `merchant.currencies`. A change replaces the resource. */
  get currency(): string {
    return this.getStringAttribute('currency');
  }
  /** The books that it is entered in; of the same merchant. Refers to `payments.administration`. */
  get administration(): string {
    return this.getStringAttribute('administration');
  }
  /** Where the money goes. */
  get bankAccount(): IResolvable {
    return this.interpolationForAttribute('bank_account');
  }
  /** Whether it is wanted; whether it is paid is also for the provider to say, in permission. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** The provider’s answer. It works only where it is both enabled here and granted there. One of `requested`, `granted`, `refused`. It is what the world answers. */
  get permission(): string {
    return this.getStringAttribute('permission');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsPayoutSchedules takes. */
export interface DataPaymentsPayoutSchedulesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. When what a merchant was paid goes to its bank account, and to which. */
export class DataPaymentsPayoutSchedules extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_payout_schedules' = 'pltfrms_payments_payout_schedules';
  declare readonly terraformResourceType: 'pltfrms_payments_payout_schedules';

  constructor(scope: Construct, id: string, props: DataPaymentsPayoutSchedulesProps = {}) {
    super(scope, id, 'pltfrms_payments_payout_schedules', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_fee_plan', props, {merchant: ['merchant', 'id'], name: 'name', paymentMethods: ['payment_methods', 'id'], countries: 'countries', percent: 'percent', fixedAmount: 'fixed_amount', payer: 'payer', resellerShare: 'reseller_share', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Those it is for; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  get paymentMethods(): string[] {
    return this.getListAttribute('payment_methods');
  }
  /** Payers’ countries that it is for, ISO 3166-1 alpha-2; all when left out. */
  get countries(): string[] {
    return this.getListAttribute('countries');
  }
  /** A share of the amount, such as 1.25%. Left out: `0%`. */
  get percent(): string {
    return this.getStringAttribute('percent');
  }
  /** Added to that for each payment, such as 0.25 EUR. */
  get fixedAmount(): string {
    return this.getStringAttribute('fixed_amount');
  }
  /** Whom it is charged to. One of `merchant`, `customer`. Left out: `merchant`. */
  get payer(): string {
    return this.getStringAttribute('payer');
  }
  /** How much of this fee goes to the organisation above the merchant’s. Left out: `0%`. */
  get resellerShare(): string {
    return this.getStringAttribute('reseller_share');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsFeePlan takes. */
export interface DataPaymentsFeePlanProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

/** What a payment costs. Where several plans fit a payment, each of them is charged. */
export class DataPaymentsFeePlan extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_fee_plan' = 'pltfrms_payments_fee_plan';
  declare readonly terraformResourceType: 'pltfrms_payments_fee_plan';

  constructor(scope: Construct, id: string, props: DataPaymentsFeePlanProps) {
    super(scope, id, 'pltfrms_payments_fee_plan', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Those it is for; all of the merchant’s when left out. Refers to `payments.payment_method`. Left out: as `merchant.payment_methods`. */
  get paymentMethods(): string[] {
    return this.getListAttribute('payment_methods');
  }
  /** Payers’ countries that it is for, ISO 3166-1 alpha-2; all when left out. */
  get countries(): string[] {
    return this.getListAttribute('countries');
  }
  /** A share of the amount, such as 1.25%. Left out: `0%`. */
  get percent(): string {
    return this.getStringAttribute('percent');
  }
  /** Added to that for each payment, such as 0.25 EUR. */
  get fixedAmount(): string {
    return this.getStringAttribute('fixed_amount');
  }
  /** Whom it is charged to. One of `merchant`, `customer`. Left out: `merchant`. */
  get payer(): string {
    return this.getStringAttribute('payer');
  }
  /** How much of this fee goes to the organisation above the merchant’s. Left out: `0%`. */
  get resellerShare(): string {
    return this.getStringAttribute('reseller_share');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsFeePlans takes. */
export interface DataPaymentsFeePlansProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. What a payment costs. Where several plans fit a payment, each of them is charged. */
export class DataPaymentsFeePlans extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_fee_plans' = 'pltfrms_payments_fee_plans';
  declare readonly terraformResourceType: 'pltfrms_payments_fee_plans';

  constructor(scope: Construct, id: string, props: DataPaymentsFeePlansProps = {}) {
    super(scope, id, 'pltfrms_payments_fee_plans', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_payments_webhook', props, {merchant: ['merchant', 'id'], name: 'name', url: 'url', events: 'events', apiVersion: 'api_version', signingSecret: ['signing_secret', {secret: 'secret', value: 'value', version: 'version'}], enabled: 'enabled', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Where each event is posted: a public host. */
  get url(): string {
    return this.getStringAttribute('url');
  }
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  get events(): string[] {
    return this.getListAttribute('events');
  }
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  get apiVersion(): string {
    return this.getStringAttribute('api_version');
  }
  /** Signs what is sent, so that the receiver knows who sent it. */
  get signingSecret(): IResolvable {
    return this.interpolationForAttribute('signing_secret');
  }
  /** Whether it is sent to. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsWebhook takes. */
export interface DataPaymentsWebhookProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  readonly id: string;
}

/** Where a merchant is told what happened to its payments. */
export class DataPaymentsWebhook extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_webhook' = 'pltfrms_payments_webhook';
  declare readonly terraformResourceType: 'pltfrms_payments_webhook';

  constructor(scope: Construct, id: string, props: DataPaymentsWebhookProps) {
    super(scope, id, 'pltfrms_payments_webhook', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:MERCHANT:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The payments.merchant that it stands in: the `id` of one. A change moves it. */
  get merchant(): string {
    return this.getStringAttribute('merchant');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Where each event is posted: a public host. */
  get url(): string {
    return this.getStringAttribute('url');
  }
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  get events(): string[] {
    return this.getListAttribute('events');
  }
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  get apiVersion(): string {
    return this.getStringAttribute('api_version');
  }
  /** Signs what is sent, so that the receiver knows who sent it. */
  get signingSecret(): IResolvable {
    return this.interpolationForAttribute('signing_secret');
  }
  /** Whether it is sent to. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataPaymentsWebhooks takes. */
export interface DataPaymentsWebhooksProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. Where a merchant is told what happened to its payments. */
export class DataPaymentsWebhooks extends DataSource {
  static readonly tfResourceType: 'pltfrms_payments_webhooks' = 'pltfrms_payments_webhooks';
  declare readonly terraformResourceType: 'pltfrms_payments_webhooks';

  constructor(scope: Construct, id: string, props: DataPaymentsWebhooksProps = {}) {
    super(scope, id, 'pltfrms_payments_webhooks', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
  /** Domains whose servers may send for it too; the platform’s own are among them always. */
  readonly include?: readonly string[] | undefined;
  /** What is said of everybody else (RFC 7208 section 5.1). One of `softfail`, `fail`, `neutral`. Left out: `softfail`. */
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
  /** Whether the signature may be of a name above or below (adkim). One of `relaxed`, `strict`. Left out: `relaxed`. */
  readonly dkimAlignment?: 'relaxed' | 'strict' | IResolvable | undefined;
  /** Whether the return path may be a name above or below (aspf). One of `relaxed`, `strict`. Left out: `relaxed`. */
  readonly spfAlignment?: 'relaxed' | 'strict' | IResolvable | undefined;
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
    super(scope, id, 'pltfrms_communication_mail_domain', props, {organisation: ['organisation', 'id'], name: 'name', zone: ['zone', 'id'], spf: ['spf', {include: 'include', all: 'all'}], dkim: ['dkim', {selectors: 'selectors', algorithm: 'algorithm'}], dmarc: ['dmarc', {policy: 'policy', subdomainPolicy: 'subdomain_policy', percent: 'percent', rua: 'rua', ruf: 'ruf', dkimAlignment: 'dkim_alignment', spfAlignment: 'spf_alignment'}], mtaSts: 'mta_sts', returnPath: 'return_path', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: domain name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** The zone that its record sets stand in. Refers to `dns.zone`. Left out: as `nearest enclosing zone`. */
  get zone(): string {
    return this.getStringAttribute('zone');
  }
  /** Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them. */
  get spf(): IResolvable {
    return this.interpolationForAttribute('spf');
  }
  /** How its mail is signed (RFC 6376); the keys stay with the platform. */
  get dkim(): IResolvable {
    return this.interpolationForAttribute('dkim');
  }
  /** What receivers do with mail that only says it is from here (RFC 7489 section 6.3). */
  get dmarc(): IResolvable {
    return this.interpolationForAttribute('dmarc');
  }
  /** Whether mail to it goes over TLS only (RFC 8461); the policy is served by the platform. One of `none`, `testing`, `enforce`. Left out: `none`. */
  get mtaSts(): string {
    return this.getStringAttribute('mta_sts');
  }
  /** The label below it to which mail that can’t be delivered comes back. Left out: `bounce`. */
  get returnPath(): string {
    return this.getStringAttribute('return_path');
  }
  /** Whether its records were found in the DNS. One of `pending`, `verified`, `failed`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** The records that it needs: they follow by themselves where its zone is here, and are to be published where it is not. */
  get recordSets(): string[] {
    return this.getListAttribute('record_sets');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationMailDomain takes. */
export interface DataCommunicationMailDomainProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
export class DataCommunicationMailDomain extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_mail_domain' = 'pltfrms_communication_mail_domain';
  declare readonly terraformResourceType: 'pltfrms_communication_mail_domain';

  constructor(scope: Construct, id: string, props: DataCommunicationMailDomainProps) {
    super(scope, id, 'pltfrms_communication_mail_domain', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: domain name. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** The zone that its record sets stand in. Refers to `dns.zone`. Left out: as `nearest enclosing zone`. */
  get zone(): string {
    return this.getStringAttribute('zone');
  }
  /** Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them. */
  get spf(): IResolvable {
    return this.interpolationForAttribute('spf');
  }
  /** How its mail is signed (RFC 6376); the keys stay with the platform. */
  get dkim(): IResolvable {
    return this.interpolationForAttribute('dkim');
  }
  /** What receivers do with mail that only says it is from here (RFC 7489 section 6.3). */
  get dmarc(): IResolvable {
    return this.interpolationForAttribute('dmarc');
  }
  /** Whether mail to it goes over TLS only (RFC 8461); the policy is served by the platform. One of `none`, `testing`, `enforce`. Left out: `none`. */
  get mtaSts(): string {
    return this.getStringAttribute('mta_sts');
  }
  /** The label below it to which mail that can’t be delivered comes back. Left out: `bounce`. */
  get returnPath(): string {
    return this.getStringAttribute('return_path');
  }
  /** Whether its records were found in the DNS. One of `pending`, `verified`, `failed`. It is what the world answers. */
  get status(): string {
    return this.getStringAttribute('status');
  }
  /** The records that it needs: they follow by themselves where its zone is here, and are to be published where it is not. */
  get recordSets(): string[] {
    return this.getListAttribute('record_sets');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationMailDomains takes. */
export interface DataCommunicationMailDomainsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
export class DataCommunicationMailDomains extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_mail_domains' = 'pltfrms_communication_mail_domains';
  declare readonly terraformResourceType: 'pltfrms_communication_mail_domains';

  constructor(scope: Construct, id: string, props: DataCommunicationMailDomainsProps = {}) {
    super(scope, id, 'pltfrms_communication_mail_domains', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_communication_channel', props, {organisation: ['organisation', 'id'], name: 'name', type: 'type', adapter: 'adapter', secret: ['secret', {secret: 'secret', value: 'value', version: 'version'}], enabled: 'enabled', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What is delivered. One of `email`, `push`, `sms`, `webhook`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** How it is handed over: smtp for email, smpp or http for sms, http for webhook, apns, fcm or web_push for push. One of `smtp`, `smpp`, `http`, `apns`, `fcm`, `web_push`. A change replaces the resource. */
  get adapter(): string {
    return this.getStringAttribute('adapter');
  }
  /** What proves there who we are. */
  get secret(): IResolvable {
    return this.interpolationForAttribute('secret');
  }
  /** Whether anything is sent through it. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationChannel takes. */
export interface DataCommunicationChannelProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
export class DataCommunicationChannel extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_channel' = 'pltfrms_communication_channel';
  declare readonly terraformResourceType: 'pltfrms_communication_channel';

  constructor(scope: Construct, id: string, props: DataCommunicationChannelProps) {
    super(scope, id, 'pltfrms_communication_channel', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What is delivered. One of `email`, `push`, `sms`, `webhook`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** How it is handed over: smtp for email, smpp or http for sms, http for webhook, apns, fcm or web_push for push. One of `smtp`, `smpp`, `http`, `apns`, `fcm`, `web_push`. A change replaces the resource. */
  get adapter(): string {
    return this.getStringAttribute('adapter');
  }
  /** What proves there who we are. */
  get secret(): IResolvable {
    return this.interpolationForAttribute('secret');
  }
  /** Whether anything is sent through it. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationChannels takes. */
export interface DataCommunicationChannelsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
export class DataCommunicationChannels extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_channels' = 'pltfrms_communication_channels';
  declare readonly terraformResourceType: 'pltfrms_communication_channels';

  constructor(scope: Construct, id: string, props: DataCommunicationChannelsProps = {}) {
    super(scope, id, 'pltfrms_communication_channels', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_communication_sender', props, {organisation: ['organisation', 'id'], name: 'name', channel: ['channel', 'id'], displayName: 'display_name', mailDomain: ['mail_domain', 'id'], replyTo: 'reply_to', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: sender. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** How its messages go out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  get channel(): string {
    return this.getStringAttribute('channel');
  }
  /** The name that stands before the address of an e-mail. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** The domain that signs its mail. Refers to `communication.mail_domain`. Left out: as `the address’s domain`. */
  get mailDomain(): string {
    return this.getStringAttribute('mail_domain');
  }
  /** Where answers to an e-mail go. */
  get replyTo(): string {
    return this.getStringAttribute('reply_to');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationSender takes. */
export interface DataCommunicationSenderProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
export class DataCommunicationSender extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_sender' = 'pltfrms_communication_sender';
  declare readonly terraformResourceType: 'pltfrms_communication_sender';

  constructor(scope: Construct, id: string, props: DataCommunicationSenderProps) {
    super(scope, id, 'pltfrms_communication_sender', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: sender. A change replaces the resource. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** How its messages go out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  get channel(): string {
    return this.getStringAttribute('channel');
  }
  /** The name that stands before the address of an e-mail. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** The domain that signs its mail. Refers to `communication.mail_domain`. Left out: as `the address’s domain`. */
  get mailDomain(): string {
    return this.getStringAttribute('mail_domain');
  }
  /** Where answers to an e-mail go. */
  get replyTo(): string {
    return this.getStringAttribute('reply_to');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationSenders takes. */
export interface DataCommunicationSendersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
export class DataCommunicationSenders extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_senders' = 'pltfrms_communication_senders';
  declare readonly terraformResourceType: 'pltfrms_communication_senders';

  constructor(scope: Construct, id: string, props: DataCommunicationSendersProps = {}) {
    super(scope, id, 'pltfrms_communication_senders', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_communication_template', props, {organisation: ['organisation', 'id'], name: 'name', channel: ['channel', 'id'], sender: ['sender', 'id'], variables: ['variables', {required: 'required', description: 'description'}, 'map'], locales: ['locales', {subject: 'subject', text: 'text', html: 'html'}, 'map'], labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** How it goes out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  get channel(): string {
    return this.getStringAttribute('channel');
  }
  /** Who it is from, unless whoever sends it says so. Refers to `communication.sender`. */
  get sender(): string {
    return this.getStringAttribute('sender');
  }
  /** Its gaps by name: { required, description }. */
  get variables(): IResolvable {
    return this.interpolationForAttribute('variables');
  }
  /** What it says, by language (BCP 47): { subject, text, html }. */
  get locales(): IResolvable {
    return this.interpolationForAttribute('locales');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationTemplate takes. */
export interface DataCommunicationTemplateProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A message with gaps, {{name}}, in one or more languages. */
export class DataCommunicationTemplate extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_template' = 'pltfrms_communication_template';
  declare readonly terraformResourceType: 'pltfrms_communication_template';

  constructor(scope: Construct, id: string, props: DataCommunicationTemplateProps) {
    super(scope, id, 'pltfrms_communication_template', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** How it goes out: email, sms, or a channel of ours. Refers to `communication.channel`. Left out: `email`. A change replaces the resource. */
  get channel(): string {
    return this.getStringAttribute('channel');
  }
  /** Who it is from, unless whoever sends it says so. Refers to `communication.sender`. */
  get sender(): string {
    return this.getStringAttribute('sender');
  }
  /** Its gaps by name: { required, description }. */
  get variables(): IResolvable {
    return this.interpolationForAttribute('variables');
  }
  /** What it says, by language (BCP 47): { subject, text, html }. */
  get locales(): IResolvable {
    return this.interpolationForAttribute('locales');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationTemplates takes. */
export interface DataCommunicationTemplatesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A message with gaps, {{name}}, in one or more languages. */
export class DataCommunicationTemplates extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_templates' = 'pltfrms_communication_templates';
  declare readonly terraformResourceType: 'pltfrms_communication_templates';

  constructor(scope: Construct, id: string, props: DataCommunicationTemplatesProps = {}) {
    super(scope, id, 'pltfrms_communication_templates', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_communication_webhook', props, {organisation: ['organisation', 'id'], name: 'name', url: 'url', events: 'events', apiVersion: 'api_version', signingSecret: ['signing_secret', {secret: 'secret', value: 'value', version: 'version'}], enabled: 'enabled', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Where each event is posted: a public host. */
  get url(): string {
    return this.getStringAttribute('url');
  }
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  get events(): string[] {
    return this.getListAttribute('events');
  }
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  get apiVersion(): string {
    return this.getStringAttribute('api_version');
  }
  /** Signs what is sent, so that the receiver knows who sent it. */
  get signingSecret(): IResolvable {
    return this.interpolationForAttribute('signing_secret');
  }
  /** Whether it is sent to. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationWebhook takes. */
export interface DataCommunicationWebhookProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** Where events of messages are posted: delivered, bounced, complained of. */
export class DataCommunicationWebhook extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_webhook' = 'pltfrms_communication_webhook';
  declare readonly terraformResourceType: 'pltfrms_communication_webhook';

  constructor(scope: Construct, id: string, props: DataCommunicationWebhookProps) {
    super(scope, id, 'pltfrms_communication_webhook', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Where each event is posted: a public host. */
  get url(): string {
    return this.getStringAttribute('url');
  }
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  get events(): string[] {
    return this.getListAttribute('events');
  }
  /** The version in which they are written: pinned, so that no payload changes by itself. */
  get apiVersion(): string {
    return this.getStringAttribute('api_version');
  }
  /** Signs what is sent, so that the receiver knows who sent it. */
  get signingSecret(): IResolvable {
    return this.interpolationForAttribute('signing_secret');
  }
  /** Whether it is sent to. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataCommunicationWebhooks takes. */
export interface DataCommunicationWebhooksProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. Where events of messages are posted: delivered, bounced, complained of. */
export class DataCommunicationWebhooks extends DataSource {
  static readonly tfResourceType: 'pltfrms_communication_webhooks' = 'pltfrms_communication_webhooks';
  declare readonly terraformResourceType: 'pltfrms_communication_webhooks';

  constructor(scope: Construct, id: string, props: DataCommunicationWebhooksProps = {}) {
    super(scope, id, 'pltfrms_communication_webhooks', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_network_datacenter', props, {organisation: ['organisation', 'id'], name: 'name', displayName: 'display_name', region: 'region', asn: 'asn', routerId: 'router_id', drained: 'drained', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** The part of the world that it serves, such as eu-west. */
  get region(): string {
    return this.getStringAttribute('region');
  }
  /** The number of its autonomous system (RFC 5396). A change replaces the resource. */
  get asn(): string {
    return this.getStringAttribute('asn');
  }
  /** What its router calls itself in BGP, where there is one and it is not declared (RFC 6286). */
  get routerId(): string {
    return this.getStringAttribute('router_id');
  }
  /** Traffic is led away from it: what it announces is marked for a graceful shutdown (RFC 8326). Left out: `false`. */
  get drained(): IResolvable {
    return this.getBooleanAttribute('drained');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkDatacenter takes. */
export interface DataNetworkDatacenterProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A place with machines of the platform, seen from outside as a part of one autonomous system. */
export class DataNetworkDatacenter extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_datacenter' = 'pltfrms_network_datacenter';
  declare readonly terraformResourceType: 'pltfrms_network_datacenter';

  constructor(scope: Construct, id: string, props: DataNetworkDatacenterProps) {
    super(scope, id, 'pltfrms_network_datacenter', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What people call it. Left out: as `name`. */
  get displayName(): string {
    return this.getStringAttribute('display_name');
  }
  /** The part of the world that it serves, such as eu-west. */
  get region(): string {
    return this.getStringAttribute('region');
  }
  /** The number of its autonomous system (RFC 5396). A change replaces the resource. */
  get asn(): string {
    return this.getStringAttribute('asn');
  }
  /** What its router calls itself in BGP, where there is one and it is not declared (RFC 6286). */
  get routerId(): string {
    return this.getStringAttribute('router_id');
  }
  /** Traffic is led away from it: what it announces is marked for a graceful shutdown (RFC 8326). Left out: `false`. */
  get drained(): IResolvable {
    return this.getBooleanAttribute('drained');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkDatacenters takes. */
export interface DataNetworkDatacentersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A place with machines of the platform, seen from outside as a part of one autonomous system. */
export class DataNetworkDatacenters extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_datacenters' = 'pltfrms_network_datacenters';
  declare readonly terraformResourceType: 'pltfrms_network_datacenters';

  constructor(scope: Construct, id: string, props: DataNetworkDatacentersProps = {}) {
    super(scope, id, 'pltfrms_network_datacenters', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_network_router', props, {organisation: ['organisation', 'id'], name: 'name', datacenter: ['datacenter', 'id'], asn: 'asn', routerId: 'router_id', platform: 'platform', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Where it stands. Refers to `network.datacenter`. */
  get datacenter(): string {
    return this.getStringAttribute('datacenter');
  }
  /** The number of its autonomous system (RFC 5396). Left out: as `datacenter.asn`. */
  get asn(): string {
    return this.getStringAttribute('asn');
  }
  /** What it calls itself in BGP; no two routers of one AS share one (RFC 6286 section 2.1). */
  get routerId(): string {
    return this.getStringAttribute('router_id');
  }
  /** The software that its config is made for. One of `bird2`. Left out: `bird2`. */
  get platform(): string {
    return this.getStringAttribute('platform');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkRouter takes. */
export interface DataNetworkRouterProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A machine that speaks BGP for a datacenter. */
export class DataNetworkRouter extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_router' = 'pltfrms_network_router';
  declare readonly terraformResourceType: 'pltfrms_network_router';

  constructor(scope: Construct, id: string, props: DataNetworkRouterProps) {
    super(scope, id, 'pltfrms_network_router', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Where it stands. Refers to `network.datacenter`. */
  get datacenter(): string {
    return this.getStringAttribute('datacenter');
  }
  /** The number of its autonomous system (RFC 5396). Left out: as `datacenter.asn`. */
  get asn(): string {
    return this.getStringAttribute('asn');
  }
  /** What it calls itself in BGP; no two routers of one AS share one (RFC 6286 section 2.1). */
  get routerId(): string {
    return this.getStringAttribute('router_id');
  }
  /** The software that its config is made for. One of `bird2`. Left out: `bird2`. */
  get platform(): string {
    return this.getStringAttribute('platform');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkRouters takes. */
export interface DataNetworkRoutersProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A machine that speaks BGP for a datacenter. */
export class DataNetworkRouters extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_routers' = 'pltfrms_network_routers';
  declare readonly terraformResourceType: 'pltfrms_network_routers';

  constructor(scope: Construct, id: string, props: DataNetworkRoutersProps = {}) {
    super(scope, id, 'pltfrms_network_routers', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_network_backbone_link', props, {organisation: ['organisation', 'id'], name: 'name', datacenters: ['datacenters', 'id'], cost: 'cost', bfd: ['bfd', {interval: 'interval', multiplier: 'multiplier'}], capacity: 'capacity', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Its two ends. Refers to `network.datacenter`. A change replaces the resource. */
  get datacenters(): string[] {
    return this.getListAttribute('datacenters');
  }
  /** Its metric: traffic takes the way whose costs are the least in sum (RFC 2328). Left out: `10`. */
  get cost(): number {
    return this.getNumberAttribute('cost');
  }
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  get bfd(): IResolvable {
    return this.interpolationForAttribute('bfd');
  }
  /** What it carries, with its unit: 100Gbps. */
  get capacity(): string {
    return this.getStringAttribute('capacity');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkBackboneLink takes. */
export interface DataNetworkBackboneLinkProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A line between two datacenters, over which host routes are carried. */
export class DataNetworkBackboneLink extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_backbone_link' = 'pltfrms_network_backbone_link';
  declare readonly terraformResourceType: 'pltfrms_network_backbone_link';

  constructor(scope: Construct, id: string, props: DataNetworkBackboneLinkProps) {
    super(scope, id, 'pltfrms_network_backbone_link', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Its two ends. Refers to `network.datacenter`. A change replaces the resource. */
  get datacenters(): string[] {
    return this.getListAttribute('datacenters');
  }
  /** Its metric: traffic takes the way whose costs are the least in sum (RFC 2328). Left out: `10`. */
  get cost(): number {
    return this.getNumberAttribute('cost');
  }
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  get bfd(): IResolvable {
    return this.interpolationForAttribute('bfd');
  }
  /** What it carries, with its unit: 100Gbps. */
  get capacity(): string {
    return this.getStringAttribute('capacity');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkBackboneLinks takes. */
export interface DataNetworkBackboneLinksProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A line between two datacenters, over which host routes are carried. */
export class DataNetworkBackboneLinks extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_backbone_links' = 'pltfrms_network_backbone_links';
  declare readonly terraformResourceType: 'pltfrms_network_backbone_links';

  constructor(scope: Construct, id: string, props: DataNetworkBackboneLinksProps = {}) {
    super(scope, id, 'pltfrms_network_backbone_links', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
  /** Our address. */
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
    super(scope, id, 'pltfrms_network_peering', props, {organisation: ['organisation', 'id'], name: 'name', type: 'type', datacenter: ['datacenter', 'id'], router: ['router', 'id'], asn: 'asn', sessions: ['sessions', {local: 'local', peer: 'peer'}], lan: 'lan', role: 'role', asSet: 'as_set', maxPrefixes: ['max_prefixes', {ipv4: 'ipv4', ipv6: 'ipv6'}], localPreference: 'local_preference', hostRoutes: 'host_routes', bfd: ['bfd', {interval: 'interval', multiplier: 'multiplier'}], md5Secret: ['md5_secret', {secret: 'secret', value: 'value', version: 'version'}], enabled: 'enabled', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** A neighbour at an exchange, one on a line of its own, the route server of an exchange, or whoever sells the rest of the Internet. One of `ixp`, `pni`, `route_server`, `transit`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** Where it is connected. Refers to `network.datacenter`. A change replaces the resource. */
  get datacenter(): string {
    return this.getStringAttribute('datacenter');
  }
  /** The router there that speaks it, where not any of them may. Refers to `network.router`. */
  get router(): string {
    return this.getStringAttribute('router');
  }
  /** Their AS number (RFC 5396). A change replaces the resource. */
  get asn(): string {
    return this.getStringAttribute('asn');
  }
  /** One for each pair of addresses, { local, peer }. */
  get sessions(): IResolvable {
    return this.interpolationForAttribute('sessions');
  }
  /** The subnets that the sessions run in, such as the LAN of the exchange: both ends of each stand there. */
  get lan(): string[] {
    return this.getListAttribute('lan');
  }
  /** What we are to them (RFC 9234 section 3.1): customer for transit, rs_client for a route server, else peer. One of `customer`, `peer`, `provider`, `rs`, `rs_client`. Left out: as `type`. */
  get role(): string {
    return this.getStringAttribute('role');
  }
  /** What they may announce: their networks and those of their customers (RFC 2622 section 5.1). */
  get asSet(): string {
    return this.getStringAttribute('as_set');
  }
  /** The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8). */
  get maxPrefixes(): IResolvable {
    return this.interpolationForAttribute('max_prefixes');
  }
  /** Which way out is preferred, the greatest first (RFC 4271 section 5.1.5): 200 for pni, 150 for ixp and route_server, 100 for transit. Left out: as `type`. */
  get localPreference(): number {
    return this.getNumberAttribute('local_preference');
  }
  /** Host routes (/32, /128) are exported to them, by written agreement. Left out: `false`. */
  get hostRoutes(): IResolvable {
    return this.getBooleanAttribute('host_routes');
  }
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  get bfd(): IResolvable {
    return this.interpolationForAttribute('bfd');
  }
  /** The key that signs the segments of its sessions (RFC 2385). */
  get md5Secret(): IResolvable {
    return this.interpolationForAttribute('md5_secret');
  }
  /** The sessions are up, or wanted up. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** What the router says of it. One of `idle`, `connect`, `active`, `open_sent`, `open_confirm`, `established`. It is what the world answers. */
  get state(): string {
    return this.getStringAttribute('state');
  }
  /** What they are to be sent: own networks, those of customers, and to customers all the rest; nothing else (RFC 8212). */
  get exports(): string[] {
    return this.getListAttribute('exports');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkPeering takes. */
export interface DataNetworkPeeringProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
export class DataNetworkPeering extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_peering' = 'pltfrms_network_peering';
  declare readonly terraformResourceType: 'pltfrms_network_peering';

  constructor(scope: Construct, id: string, props: DataNetworkPeeringProps) {
    super(scope, id, 'pltfrms_network_peering', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** A neighbour at an exchange, one on a line of its own, the route server of an exchange, or whoever sells the rest of the Internet. One of `ixp`, `pni`, `route_server`, `transit`. A change replaces the resource. */
  get type(): string {
    return this.getStringAttribute('type');
  }
  /** Where it is connected. Refers to `network.datacenter`. A change replaces the resource. */
  get datacenter(): string {
    return this.getStringAttribute('datacenter');
  }
  /** The router there that speaks it, where not any of them may. Refers to `network.router`. */
  get router(): string {
    return this.getStringAttribute('router');
  }
  /** Their AS number (RFC 5396). A change replaces the resource. */
  get asn(): string {
    return this.getStringAttribute('asn');
  }
  /** One for each pair of addresses, { local, peer }. */
  get sessions(): IResolvable {
    return this.interpolationForAttribute('sessions');
  }
  /** The subnets that the sessions run in, such as the LAN of the exchange: both ends of each stand there. */
  get lan(): string[] {
    return this.getListAttribute('lan');
  }
  /** What we are to them (RFC 9234 section 3.1): customer for transit, rs_client for a route server, else peer. One of `customer`, `peer`, `provider`, `rs`, `rs_client`. Left out: as `type`. */
  get role(): string {
    return this.getStringAttribute('role');
  }
  /** What they may announce: their networks and those of their customers (RFC 2622 section 5.1). */
  get asSet(): string {
    return this.getStringAttribute('as_set');
  }
  /** The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8). */
  get maxPrefixes(): IResolvable {
    return this.interpolationForAttribute('max_prefixes');
  }
  /** Which way out is preferred, the greatest first (RFC 4271 section 5.1.5): 200 for pni, 150 for ixp and route_server, 100 for transit. Left out: as `type`. */
  get localPreference(): number {
    return this.getNumberAttribute('local_preference');
  }
  /** Host routes (/32, /128) are exported to them, by written agreement. Left out: `false`. */
  get hostRoutes(): IResolvable {
    return this.getBooleanAttribute('host_routes');
  }
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  get bfd(): IResolvable {
    return this.interpolationForAttribute('bfd');
  }
  /** The key that signs the segments of its sessions (RFC 2385). */
  get md5Secret(): IResolvable {
    return this.interpolationForAttribute('md5_secret');
  }
  /** The sessions are up, or wanted up. Left out: `true`. */
  get enabled(): IResolvable {
    return this.getBooleanAttribute('enabled');
  }
  /** What the router says of it. One of `idle`, `connect`, `active`, `open_sent`, `open_confirm`, `established`. It is what the world answers. */
  get state(): string {
    return this.getStringAttribute('state');
  }
  /** What they are to be sent: own networks, those of customers, and to customers all the rest; nothing else (RFC 8212). */
  get exports(): string[] {
    return this.getListAttribute('exports');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkPeerings takes. */
export interface DataNetworkPeeringsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
export class DataNetworkPeerings extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_peerings' = 'pltfrms_network_peerings';
  declare readonly terraformResourceType: 'pltfrms_network_peerings';

  constructor(scope: Construct, id: string, props: DataNetworkPeeringsProps = {}) {
    super(scope, id, 'pltfrms_network_peerings', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_network_aggregate', props, {organisation: ['organisation', 'id'], prefix: 'prefix', datacenters: ['datacenters', 'id'], rir: 'rir', roa: ['roa', {asn: 'asn', maxLength: 'max_length'}], labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:PREFIX`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its prefix: prefix. A change replaces the resource. */
  get prefix(): string {
    return this.getStringAttribute('prefix');
  }
  /** Where it is announced; from all of them when left out. Refers to `network.datacenter`. */
  get datacenters(): string[] {
    return this.getListAttribute('datacenters');
  }
  /** The registry that it comes from. One of `afrinic`, `apnic`, `arin`, `lacnic`, `ripe`. */
  get rir(): string {
    return this.getStringAttribute('rir');
  }
  /** Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS. */
  get roa(): IResolvable {
    return this.interpolationForAttribute('roa');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkAggregate takes. */
export interface DataNetworkAggregateProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:PREFIX`. Imports take it too. */
  readonly id: string;
}

/** A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
export class DataNetworkAggregate extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_aggregate' = 'pltfrms_network_aggregate';
  declare readonly terraformResourceType: 'pltfrms_network_aggregate';

  constructor(scope: Construct, id: string, props: DataNetworkAggregateProps) {
    super(scope, id, 'pltfrms_network_aggregate', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:PREFIX`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its prefix: prefix. A change replaces the resource. */
  get prefix(): string {
    return this.getStringAttribute('prefix');
  }
  /** Where it is announced; from all of them when left out. Refers to `network.datacenter`. */
  get datacenters(): string[] {
    return this.getListAttribute('datacenters');
  }
  /** The registry that it comes from. One of `afrinic`, `apnic`, `arin`, `lacnic`, `ripe`. */
  get rir(): string {
    return this.getStringAttribute('rir');
  }
  /** Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS. */
  get roa(): IResolvable {
    return this.interpolationForAttribute('roa');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkAggregates takes. */
export interface DataNetworkAggregatesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
export class DataNetworkAggregates extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_aggregates' = 'pltfrms_network_aggregates';
  declare readonly terraformResourceType: 'pltfrms_network_aggregates';

  constructor(scope: Construct, id: string, props: DataNetworkAggregatesProps = {}) {
    super(scope, id, 'pltfrms_network_aggregates', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_network_announcement', props, {organisation: ['organisation', 'id'], name: 'name', prefixes: 'prefixes', datacenters: ['datacenters', 'id'], mode: 'mode', scope: 'scope', healthCheck: ['health_check', {type: 'type', port: 'port', path: 'path', name: 'name', interval: 'interval', timeout: 'timeout', rise: 'rise', fall: 'fall'}], labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Addresses (/32 and /128) within an aggregate; with scope external networks up to /24 and /48. */
  get prefixes(): string[] {
    return this.getListAttribute('prefixes');
  }
  /** Where it is announced; for primary_backup in the order in which they take over. Refers to `network.datacenter`. */
  get datacenters(): string[] {
    return this.getListAttribute('datacenters');
  }
  /** All at once, or the first healthy one alone. One of `anycast`, `primary_backup`. Left out: `anycast`. */
  get mode(): string {
    return this.getStringAttribute('mode');
  }
  /** Who hears of it: all datacenters, its own alone, or other networks too (RFC 7454 section 6.1.3). One of `backbone`, `internal`, `external`. Left out: `backbone`. */
  get scope(): string {
    return this.getStringAttribute('scope');
  }
  /** Asked at each datacenter on its own; announced always when left out. */
  get healthCheck(): IResolvable {
    return this.interpolationForAttribute('health_check');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkAnnouncement takes. */
export interface DataNetworkAnnouncementProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
export class DataNetworkAnnouncement extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_announcement' = 'pltfrms_network_announcement';
  declare readonly terraformResourceType: 'pltfrms_network_announcement';

  constructor(scope: Construct, id: string, props: DataNetworkAnnouncementProps) {
    super(scope, id, 'pltfrms_network_announcement', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** Addresses (/32 and /128) within an aggregate; with scope external networks up to /24 and /48. */
  get prefixes(): string[] {
    return this.getListAttribute('prefixes');
  }
  /** Where it is announced; for primary_backup in the order in which they take over. Refers to `network.datacenter`. */
  get datacenters(): string[] {
    return this.getListAttribute('datacenters');
  }
  /** All at once, or the first healthy one alone. One of `anycast`, `primary_backup`. Left out: `anycast`. */
  get mode(): string {
    return this.getStringAttribute('mode');
  }
  /** Who hears of it: all datacenters, its own alone, or other networks too (RFC 7454 section 6.1.3). One of `backbone`, `internal`, `external`. Left out: `backbone`. */
  get scope(): string {
    return this.getStringAttribute('scope');
  }
  /** Asked at each datacenter on its own; announced always when left out. */
  get healthCheck(): IResolvable {
    return this.interpolationForAttribute('health_check');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkAnnouncements takes. */
export interface DataNetworkAnnouncementsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
export class DataNetworkAnnouncements extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_announcements' = 'pltfrms_network_announcements';
  declare readonly terraformResourceType: 'pltfrms_network_announcements';

  constructor(scope: Construct, id: string, props: DataNetworkAnnouncementsProps = {}) {
    super(scope, id, 'pltfrms_network_announcements', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_network_maintenance', props, {organisation: ['organisation', 'id'], name: 'name', target: ['target', 'reference'], from: 'from', until: 'until', drain: 'drain', reason: 'reason', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What is worked on: a datacenter, network.router:NAME or network.peering:NAME. Refers to `network.datacenter` or `network.router` or `network.peering`. */
  get target(): string {
    return this.getStringAttribute('target');
  }
  /** When it begins (RFC 3339); a day is its 00:00 UTC. */
  get from(): string {
    return this.getStringAttribute('from');
  }
  /** When it is over; a day is its 00:00 UTC. */
  get until(): string {
    return this.getStringAttribute('until');
  }
  /** How long before that traffic is led away (RFC 8326). Left out: `15m`. */
  get drain(): string {
    return this.getStringAttribute('drain');
  }
  /** What is done. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkMaintenance takes. */
export interface DataNetworkMaintenanceProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** A window in which something is worked on: traffic is led away before it begins and comes back after it. */
export class DataNetworkMaintenance extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_maintenance' = 'pltfrms_network_maintenance';
  declare readonly terraformResourceType: 'pltfrms_network_maintenance';

  constructor(scope: Construct, id: string, props: DataNetworkMaintenanceProps) {
    super(scope, id, 'pltfrms_network_maintenance', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What is worked on: a datacenter, network.router:NAME or network.peering:NAME. Refers to `network.datacenter` or `network.router` or `network.peering`. */
  get target(): string {
    return this.getStringAttribute('target');
  }
  /** When it begins (RFC 3339); a day is its 00:00 UTC. */
  get from(): string {
    return this.getStringAttribute('from');
  }
  /** When it is over; a day is its 00:00 UTC. */
  get until(): string {
    return this.getStringAttribute('until');
  }
  /** How long before that traffic is led away (RFC 8326). Left out: `15m`. */
  get drain(): string {
    return this.getStringAttribute('drain');
  }
  /** What is done. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataNetworkMaintenances takes. */
export interface DataNetworkMaintenancesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. A window in which something is worked on: traffic is led away before it begins and comes back after it. */
export class DataNetworkMaintenances extends DataSource {
  static readonly tfResourceType: 'pltfrms_network_maintenances' = 'pltfrms_network_maintenances';
  declare readonly terraformResourceType: 'pltfrms_network_maintenances';

  constructor(scope: Construct, id: string, props: DataNetworkMaintenancesProps = {}) {
    super(scope, id, 'pltfrms_network_maintenances', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_audit_domain', props, {organisation: ['organisation', 'id'], name: 'name', description: 'description', covers: 'covers', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What belongs to it, for who sorts something in. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** The changes that belong to it: kinds such as dns.zone, or permissions such as payments.payout_schedules.update; a part may be *, and a last * covers the rest. */
  get covers(): string[] {
    return this.getListAttribute('covers');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataAuditDomain takes. */
export interface DataAuditDomainProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
export class DataAuditDomain extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_domain' = 'pltfrms_audit_domain';
  declare readonly terraformResourceType: 'pltfrms_audit_domain';

  constructor(scope: Construct, id: string, props: DataAuditDomainProps) {
    super(scope, id, 'pltfrms_audit_domain', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What belongs to it, for who sorts something in. */
  get description(): string {
    return this.getStringAttribute('description');
  }
  /** The changes that belong to it: kinds such as dns.zone, or permissions such as payments.payout_schedules.update; a part may be *, and a last * covers the rest. */
  get covers(): string[] {
    return this.getListAttribute('covers');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataAuditDomains takes. */
export interface DataAuditDomainsProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
export class DataAuditDomains extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_domains' = 'pltfrms_audit_domains';
  declare readonly terraformResourceType: 'pltfrms_audit_domains';

  constructor(scope: Construct, id: string, props: DataAuditDomainsProps = {}) {
    super(scope, id, 'pltfrms_audit_domains', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
    super(scope, id, 'pltfrms_audit_retention_policy', props, {organisation: ['organisation', 'id'], name: 'name', domain: ['domain', 'id'], period: 'period', legalHold: 'legal_hold', reason: 'reason', labels: 'labels', protect: 'protect'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What is kept; an organisation has one policy for each domain. Refers to `audit.domain`. */
  get domain(): string {
    return this.getStringAttribute('domain');
  }
  /** How long, counted from the change; a day at least, such as 520w for ten years. */
  get period(): string {
    return this.getStringAttribute('period');
  }
  /** Tells the audit service to delete nothing while this is true, whatever the period. Left out: `false`. */
  get legalHold(): IResolvable {
    return this.getBooleanAttribute('legal_hold');
  }
  /** The law or the contract that asks for it. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataAuditRetentionPolicy takes. */
export interface DataAuditRetentionPolicyProps extends TerraformMetaArguments {
  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  readonly id: string;
}

/** How long what belongs to a domain is kept, in its organisation and below. */
export class DataAuditRetentionPolicy extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_retention_policy' = 'pltfrms_audit_retention_policy';
  declare readonly terraformResourceType: 'pltfrms_audit_retention_policy';

  constructor(scope: Construct, id: string, props: DataAuditRetentionPolicyProps) {
    super(scope, id, 'pltfrms_audit_retention_policy', props, {id: 'id'});
  }

  /** Its address without its kind: `ORGANISATION:NAME`. Imports take it too. */
  get id(): string {
    return this.getStringAttribute('id');
  }
  /** What it is by birth, however it is called. */
  get uid(): string {
    return this.getStringAttribute('uid');
  }
  /** How a field that may refer to several kinds names it, such as `group:acme:ops`. */
  get reference(): string {
    return this.getStringAttribute('reference');
  }
  /** The stack that owns it. */
  get stack(): string {
    return this.getStringAttribute('stack');
  }
  /** The organisation that it stands in: the `id` of one. A change moves it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Its name: name. A change renames it: it keeps its uid, what stands below it, and what refers to it. */
  get name(): string {
    return this.getStringAttribute('name');
  }
  /** What is kept; an organisation has one policy for each domain. Refers to `audit.domain`. */
  get domain(): string {
    return this.getStringAttribute('domain');
  }
  /** How long, counted from the change; a day at least, such as 520w for ten years. */
  get period(): string {
    return this.getStringAttribute('period');
  }
  /** Tells the audit service to delete nothing while this is true, whatever the period. Left out: `false`. */
  get legalHold(): IResolvable {
    return this.getBooleanAttribute('legal_hold');
  }
  /** The law or the contract that asks for it. */
  get reason(): string {
    return this.getStringAttribute('reason');
  }
  /** Words of your own, to select by. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** While true, neither this resource nor anything below it is deleted or replaced. Left out: `false`. */
  get protect(): IResolvable {
    return this.getBooleanAttribute('protect');
  }
}

/** What DataAuditRetentionPolicies takes. */
export interface DataAuditRetentionPoliciesProps extends TerraformMetaArguments {
  /** Only in this organisation and all below it. */
  readonly organisation?: Reference<'pltfrms_organisation'> | undefined;
  /** Only those with all of these labels. */
  readonly labels?: {readonly [name: string]: string} | undefined;
}

/** All that there are, or those that are asked for, as one list. How long what belongs to a domain is kept, in its organisation and below. */
export class DataAuditRetentionPolicies extends DataSource {
  static readonly tfResourceType: 'pltfrms_audit_retention_policies' = 'pltfrms_audit_retention_policies';
  declare readonly terraformResourceType: 'pltfrms_audit_retention_policies';

  constructor(scope: Construct, id: string, props: DataAuditRetentionPoliciesProps = {}) {
    super(scope, id, 'pltfrms_audit_retention_policies', props, {organisation: ['organisation', 'id'], labels: 'labels'});
  }

  /** Only in this organisation and all below it. */
  get organisation(): string {
    return this.getStringAttribute('organisation');
  }
  /** Only those with all of these labels. */
  get labels(): {[name: string]: string} {
    return this.getStringMapAttribute('labels');
  }
  /** Their ids, sorted. */
  get ids(): string[] {
    return this.getListAttribute('ids');
  }
  /** They themselves, in the same order. */
  get items(): IResolvable {
    return this.interpolationForAttribute('items');
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
