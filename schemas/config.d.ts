/**
 * The types of a pltfrms.config.ts, made of the catalogue by `npm run reference`. They refuse a key or a value that can't
 * be right; whether names, references and rules hold is for `pltfrms validate` to say.
 */

/** A text; a number or a truth is read as it is printed. */
export type Text = string | number | boolean;

/** The config of a stack: `export default defineConfig({stack: 'acme', …})`. */
export declare function defineConfig(config: Config): Config;

/** A map by name, with what a function gives for each: `each(['ams1', 'fra1'], (name) => ({…}))`. */
export declare function each<T>(names: Iterable<string>, make: (name: string, index: number) => T): {[name: string]: T};

/** A file of a config repository. */
export interface Config {
  /** The name of this repository; it owns what it declares. */
  readonly stack?: Text | Variable | undefined;
  /** Beside stack: the organisation that fences this repository in. In any other file: where its content stands; it declares nothing of the organisation itself. */
  readonly organisation?: Text | undefined;
  /** Former names of this stack: what they owned is handed over. NAME is the stack before it had environments, and in this one; NAME@ENVIRONMENT is that alone. */
  readonly previously?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /** How plans of this stack are made. */
  readonly settings?: {
    /** Collections in which nothing may stand that nobody owns, where this stack declares what holds them. */
    readonly exclusive?: 'members' | 'access' | 'records' | Variable | readonly ('members' | 'access' | 'records' | Variable)[] | undefined;
    /** A plan that deletes or updates more of a kind is refused (exit 4). A share counts where 10 or more of it stand, a number always. */
    readonly thresholds?: {
      /** The most that may be deleted. */
      readonly delete?: `${number}%` | Variable | number | Variable | undefined;
      /** The most that may be updated. */
      readonly update?: `${number}%` | Variable | number | Variable | undefined;
      /** For one kind alone. */
      readonly organisation?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly account?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly role?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly group?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly membership?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly grant?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly product?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'dns.zone'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'dns.record_set'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'iam.realm'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'iam.scope'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'iam.role'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'iam.client'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'iam.login_policy'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'iam.identity_provider'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'iam.custom_domain'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.merchant'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.administration'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.location'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.payment_method'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.terminal'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.payout_schedule'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.fee_plan'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'payments.webhook'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'communication.mail_domain'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'communication.channel'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'communication.sender'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'communication.template'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'communication.webhook'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'network.datacenter'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'network.router'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'network.backbone_link'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'network.peering'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'network.aggregate'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'network.announcement'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'network.maintenance'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'audit.domain'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
      /** For one kind alone. */
      readonly 'audit.retention_policy'?: {
        /** The most that may be deleted. */
        readonly delete?: `${number}%` | Variable | number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: `${number}%` | Variable | number | Variable | undefined;
      } | undefined;
    } | undefined;
    /** Exceptions from the thresholds: reviewed, used once, by name. */
    readonly allowances?: {
      readonly [name: string]: {
        /** The kind it is for. */
        readonly kind: 'organisation' | 'account' | 'role' | 'group' | 'membership' | 'grant' | 'product' | 'dns.zone' | 'dns.record_set' | 'iam.realm' | 'iam.scope' | 'iam.role' | 'iam.client' | 'iam.login_policy' | 'iam.identity_provider' | 'iam.custom_domain' | 'payments.merchant' | 'payments.administration' | 'payments.location' | 'payments.payment_method' | 'payments.terminal' | 'payments.payout_schedule' | 'payments.fee_plan' | 'payments.webhook' | 'communication.mail_domain' | 'communication.channel' | 'communication.sender' | 'communication.template' | 'communication.webhook' | 'network.datacenter' | 'network.router' | 'network.backbone_link' | 'network.peering' | 'network.aggregate' | 'network.announcement' | 'network.maintenance' | 'audit.domain' | 'audit.retention_policy' | Variable;
        /** The most that may be deleted. */
        readonly delete?: number | Variable | undefined;
        /** The most that may be updated. */
        readonly update?: number | Variable | undefined;
        /**
         * From this moment on it counts no longer.
         * Written such as `2027-01-31`, `2027-01-31T18:00:00Z`.
         */
        readonly until: string | Variable;
        /** Why. */
        readonly reason: Text;
      } | undefined;
    } | undefined;
    /** What is made of lint rules, by id: error stops validate, plan and apply; info is shown by lint alone. Rules about what is allowed and seldom meant are asked by validate and lint, and by plan and apply only where they are set to error. pltfrms explain rules lists them. */
    readonly lint?: {
      readonly [name: string]: 'error' | 'warning' | 'info' | 'off' | Variable | undefined;
    } | undefined;
    /** Findings of lint rules that are accepted until a day, by name. */
    readonly waivers?: {
      readonly [name: string]: {
        /** The id of the rule, such as dns/glue. */
        readonly rule: Text;
        /** Where it is accepted: an address, or KIND NAME in which * stands for any text. */
        readonly address: Text;
        /**
         * From this moment on it counts no longer, and is a finding itself.
         * Written such as `2027-01-31`, `2027-01-31T18:00:00Z`.
         */
        readonly until: string | Variable;
        /** Why. */
        readonly reason: Text;
      } | undefined;
    } | undefined;
  } | undefined;
  /** Addresses that this stack stops owning without deleting them. */
  readonly forget?: Text | readonly Text[] | undefined;
  /** The same config for several stores: --env says for which. NAME.ENVIRONMENT.yaml is laid over the rest, and the owner is STACK@ENVIRONMENT. */
  readonly environments?: {
    readonly [name: string]: {
      /** What variables are by default in it. */
      readonly variables?: {
        readonly [name: string]: Text | undefined;
      } | undefined;
    } | undefined;
  } | readonly (Text | Variable)[] | undefined;
  /** Bodies of organisations by name, laid under each that says blueprint: NAME. */
  readonly blueprints?: {
    readonly [name: string]: Organisation | undefined;
  } | undefined;
  /** What $(var.NAME) stands for, in any value of any file. --var NAME=VALUE wins, then the environment variable, then the environment, then the default. */
  readonly variables?: {
    readonly [name: string]: Text | {
      /** What it is when nothing else says so. */
      readonly default?: Text | undefined;
      /**
       * The environment variable that may set it; an empty one counts as not set. With --no-code only PLTFRMS_VAR_… is read, or what --allow-env names.
       * Written such as `PLTFRMS_VAR_MAIL_POLICY`.
       */
      readonly env?: string | Variable | undefined;
      /** What it is for. */
      readonly description?: Text | undefined;
    } | undefined;
  } | undefined;
  /** A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
  readonly organisations?: OrganisationEntries | undefined;
  /** A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups. */
  readonly accounts?: AccountEntries | undefined;
  /** A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
  readonly roles?: RoleEntries | undefined;
  /** Accounts and groups under one name, so that access is given once. Members of a member group are members. */
  readonly groups?: GroupEntries | undefined;
  /** One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
  readonly access?: GrantEntries | undefined;
  /** The subscription of an organisation to a product; it serves the organisation and all below. */
  readonly products?: ProductEntries | undefined;
  readonly dns?: {
    /** A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
    readonly zones?: DnsZoneEntries | undefined;
  } | undefined;
  readonly iam?: {
    /** People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
    readonly realms?: IamRealmEntries | undefined;
  } | undefined;
  readonly payments?: {
    /** A business that is paid: a legal entity in one country. */
    readonly merchants?: PaymentsMerchantEntries | undefined;
  } | undefined;
  readonly communication?: {
    /** A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
    readonly mail_domains?: CommunicationMailDomainEntries | undefined;
    /** A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
    readonly channels?: CommunicationChannelEntries | undefined;
    /** Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
    readonly senders?: CommunicationSenderEntries | undefined;
    /** A message with gaps, {{name}}, in one or more languages. */
    readonly templates?: CommunicationTemplateEntries | undefined;
    /** Where events of messages are posted: delivered, bounced, complained of. */
    readonly webhooks?: CommunicationWebhookEntries | undefined;
  } | undefined;
  readonly network?: {
    /** A place with machines of the platform, seen from outside as a part of one autonomous system. */
    readonly datacenters?: NetworkDatacenterEntries | undefined;
    /** A machine that speaks BGP for a datacenter. */
    readonly routers?: NetworkRouterEntries | undefined;
    /** A line between two datacenters, over which host routes are carried. */
    readonly backbone_links?: NetworkBackboneLinkEntries | undefined;
    /** What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
    readonly peerings?: NetworkPeeringEntries | undefined;
    /** A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
    readonly aggregates?: NetworkAggregateEntries | undefined;
    /** A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
    readonly announcements?: NetworkAnnouncementEntries | undefined;
    /** A window in which something is worked on: traffic is led away before it begins and comes back after it. */
    readonly maintenances?: NetworkMaintenanceEntries | undefined;
  } | undefined;
  readonly audit?: {
    /** What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
    readonly domains?: AuditDomainEntries | undefined;
    /** How long what belongs to a domain is kept, in its organisation and below. */
    readonly retention_policies?: AuditRetentionPolicyEntries | undefined;
  } | undefined;
}

/** A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
export interface Organisation {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /** What it is for. */
  readonly description?: Text | {
    /** The file that holds it: UTF-8, by its path from the folder of this one. */
    readonly file?: string | undefined;
  } | undefined;
  /**
   * Inherited access stops here, except for owners. Recorded and exported, not enforced yet: see SECURITY.md.
   * @default false
   */
  readonly isolated?: boolean | Variable | undefined;
  /**
   * Nothing in it or below it can be changed; what is served meanwhile is up to its products.
   * @default false
   */
  readonly suspended?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
  /**
   * Another stack declares it; only what stands below it is ours.
   * @default false
   */
  readonly existing?: boolean | Variable | undefined;
  /** The blueprint that is laid under it: what stands here wins. It is of the config alone. */
  readonly blueprint?: Text | Variable | undefined;
  /** A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production. */
  readonly organisations?: OrganisationEntries | undefined;
  /** A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
  readonly roles?: RoleEntries | undefined;
  /** Accounts and groups under one name, so that access is given once. Members of a member group are members. */
  readonly groups?: GroupEntries | undefined;
  /** One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
  readonly access?: GrantEntries | undefined;
  /** The subscription of an organisation to a product; it serves the organisation and all below. */
  readonly products?: ProductEntries | undefined;
  readonly dns?: {
    /** A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
    readonly zones?: DnsZoneEntries | undefined;
  } | undefined;
  readonly iam?: {
    /** People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
    readonly realms?: IamRealmEntries | undefined;
  } | undefined;
  readonly payments?: {
    /** A business that is paid: a legal entity in one country. */
    readonly merchants?: PaymentsMerchantEntries | undefined;
  } | undefined;
  readonly communication?: {
    /** A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
    readonly mail_domains?: CommunicationMailDomainEntries | undefined;
    /** A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
    readonly channels?: CommunicationChannelEntries | undefined;
    /** Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
    readonly senders?: CommunicationSenderEntries | undefined;
    /** A message with gaps, {{name}}, in one or more languages. */
    readonly templates?: CommunicationTemplateEntries | undefined;
    /** Where events of messages are posted: delivered, bounced, complained of. */
    readonly webhooks?: CommunicationWebhookEntries | undefined;
  } | undefined;
  readonly network?: {
    /** A place with machines of the platform, seen from outside as a part of one autonomous system. */
    readonly datacenters?: NetworkDatacenterEntries | undefined;
    /** A machine that speaks BGP for a datacenter. */
    readonly routers?: NetworkRouterEntries | undefined;
    /** A line between two datacenters, over which host routes are carried. */
    readonly backbone_links?: NetworkBackboneLinkEntries | undefined;
    /** What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
    readonly peerings?: NetworkPeeringEntries | undefined;
    /** A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
    readonly aggregates?: NetworkAggregateEntries | undefined;
    /** A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
    readonly announcements?: NetworkAnnouncementEntries | undefined;
    /** A window in which something is worked on: traffic is led away before it begins and comes back after it. */
    readonly maintenances?: NetworkMaintenanceEntries | undefined;
  } | undefined;
  readonly audit?: {
    /** What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
    readonly domains?: AuditDomainEntries | undefined;
    /** How long what belongs to a domain is kept, in its organisation and below. */
    readonly retention_policies?: AuditRetentionPolicyEntries | undefined;
  } | undefined;
}

export interface OrganisationEntries {
  readonly [name: string]: Organisation | undefined;
}

/** A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups. */
export interface Account {
  /** What people call them. */
  readonly display_name?: Text | undefined;
  /** Where they are written to; the name itself when that is an address. */
  readonly email?: string | undefined;
  /**
   * Is not to sign in, and does not count as the owner of an organisation.
   * @default false
   */
  readonly suspended?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export type AccountEntries = {
  readonly [name: string]: Account | undefined;
} | readonly (Text | Variable | {
  readonly [name: string]: Account | undefined;
})[] | Text | Variable;

/** A named set of permissions, for its organisation and all below. Recorded and exported, not enforced yet: see SECURITY.md. */
export interface Role {
  /** What holders of it do. */
  readonly description?: Text | {
    /** The file that holds it: UTF-8, by its path from the folder of this one. */
    readonly file?: string | undefined;
  } | undefined;
  /** What it allows, as product.collection.verb; a part may be *, and a last * covers the rest. */
  readonly permissions?: string | Variable | readonly (string | Variable)[] | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface RoleEntries {
  readonly [name: string]: Role | undefined;
}

/** Accounts and groups under one name, so that access is given once. Members of a member group are members. */
export interface Group {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /** What it is for. */
  readonly description?: Text | {
    /** The file that holds it: UTF-8, by its path from the folder of this one. */
    readonly file?: string | undefined;
  } | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
  /**
   * Another stack declares it; only what stands below it is ours.
   * @default false
   */
  readonly existing?: boolean | Variable | undefined;
  /** One member of one group: a row of its own, so that two stacks can each give a group members. */
  readonly members?: MembershipEntries | undefined;
}

export interface GroupEntries {
  readonly [name: string]: Group | undefined;
}

/** One member of one group: a row of its own, so that two stacks can each give a group members. */
export interface Membership {
  /**
   * May add members to the group and take them away. Recorded and exported, not enforced yet: see SECURITY.md.
   * @default false
   */
  readonly maintainer?: boolean | Variable | undefined;
  /**
   * The moment from which it no longer counts; a day is its 00:00 UTC.
   * Written such as `2027-01-31`, `2027-01-31T18:00:00Z`.
   */
  readonly until?: string | Variable | undefined;
  /** Why it is given. */
  readonly reason?: Text | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export type MembershipEntries = {
  readonly [name: string]: Membership | undefined;
} | readonly (Text | Variable | {
  readonly [name: string]: Membership | undefined;
})[] | Text | Variable;

/** One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. Recorded and exported, not enforced yet: see SECURITY.md. */
export interface Grant {
  /**
   * The organisation and all below it, or it alone.
   * @default subtree
   */
  readonly scope?: 'subtree' | 'self' | Variable | undefined;
  /**
   * The moment from which it no longer counts; a day is its 00:00 UTC.
   * Written such as `2027-01-31`, `2027-01-31T18:00:00Z`.
   */
  readonly until?: string | Variable | undefined;
  /** Why it is given. */
  readonly reason?: Text | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface GrantEntries {
  readonly owner?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly admin?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly editor?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly viewer?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'dns.admin'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'dns.editor'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'dns.viewer'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'iam.admin'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'iam.editor'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'iam.viewer'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'payments.admin'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'payments.editor'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'payments.viewer'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'communication.admin'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'communication.editor'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'communication.viewer'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'network.admin'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'network.editor'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'network.viewer'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'audit.admin'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'audit.editor'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly 'audit.viewer'?: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
  readonly [name: string]: {
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: string]: Grant | boolean | Variable | undefined;
  } | readonly (Text | Variable | {
    readonly [name: string]: Grant | undefined;
  })[] | Text | Variable | undefined;
}

/** The subscription of an organisation to a product; it serves the organisation and all below. */
export interface Product {
  /** The most resources of a collection in the organisation and all below it, such as zones: 20. */
  readonly limits?: {
    readonly [name: string]: number | Variable | undefined;
  } | undefined;
  /**
   * In test mode no money moves. Only of payments; what is made in one mode stays in it. A change makes the resource anew.
   * @default live
   */
  readonly mode?: 'test' | 'live' | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export type ProductEntries = {
  readonly dns?: Product | undefined;
  readonly iam?: Product | undefined;
  readonly payments?: Product | undefined;
  readonly communication?: Product | undefined;
  readonly network?: Product | undefined;
  readonly audit?: Product | undefined;
} | readonly ('dns' | 'iam' | 'payments' | 'communication' | 'network' | 'audit' | Variable | {
  readonly dns?: Product | undefined;
  readonly iam?: Product | undefined;
  readonly payments?: Product | undefined;
  readonly communication?: Product | undefined;
  readonly network?: Product | undefined;
  readonly audit?: Product | undefined;
})[] | 'dns' | 'iam' | 'payments' | 'communication' | 'network' | 'audit' | Variable;

/** A DNS zone: a domain for which the platform answers (RFC 1034 section 4.2). */
export interface DnsZone {
  /**
   * TTL of record sets that give none.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   * @default 1h
   */
  readonly default_ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /**
   * The NS set of the zone itself, first the primary; the platform’s own when left out. Never written under records.
   * Written such as `acme.test`, `ns1.acme.test.`.
   */
  readonly nameservers?: Text | readonly Text[] | undefined;
  /**
   * TTL of that NS set; the zone’s default_ttl when left out.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   */
  readonly nameservers_ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /**
   * Answers are signed (RFC 4033).
   * @default false
   */
  readonly dnssec?: boolean | Variable | undefined;
  /** The start of authority (RFC 1035 section 3.3.13). */
  readonly soa?: {
    /**
     * The serial that the zone had elsewhere: the platform counts on from it, so that secondaries see it grow (RFC 1982).
     * @default 0
     */
    readonly serial?: number | Variable | undefined;
    /**
     * TTL of the SOA itself; the zone’s default_ttl when left out.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     */
    readonly ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * The primary name server; the first of nameservers when left out.
     * Written such as `acme.test`, `ns1.acme.test.`.
     */
    readonly mname?: Text | undefined;
    /** Whom to write to about the zone; hostmaster@ZONE when left out. */
    readonly rname?: string | undefined;
    /**
     * How often a secondary asks for changes.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 2h
     */
    readonly refresh?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * How soon it asks again after a failure.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 15m
     */
    readonly retry?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * When it stops answering without an answer.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 2w
     */
    readonly expire?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * How long “no such name” may be remembered (RFC 2308 section 5).
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 5m
     */
    readonly minimum?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  } | undefined;
  /** Secondary name servers outside the platform. */
  readonly transfer?: {
    /** Who may fetch the whole zone (AXFR, RFC 5936). */
    readonly allow?: string | Variable | readonly (string | Variable)[] | undefined;
    /** Who is told of changes (RFC 1996). */
    readonly notify?: string | Variable | readonly (string | Variable)[] | undefined;
  } | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
  /**
   * Another stack declares it; only what stands below it is ours.
   * @default false
   */
  readonly existing?: boolean | Variable | undefined;
  /** All records of one name and type (RFC 2181 section 5). A value is one string in presentation format; a name of one label is relative to the zone, a final dot makes it absolute, @ is the zone itself, \DDD is an octet beside letters, digits, - and _ (RFC 2181 section 11). TYPEn is a type by its number, with octets for values (RFC 3597). */
  readonly records?: DnsRecordSetEntries | undefined;
}

export interface DnsZoneEntries {
  readonly [name: string]: DnsZone | undefined;
}

export type DnsRecordSet = Text | readonly (Text | readonly Text[])[] | {
  /** The records, as one string each. A set: their order has no meaning. */
  readonly values?: Text | readonly (Text | readonly Text[])[] | undefined;
  /**
   * How long an answer may be remembered; the zone’s default_ttl when left out.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   */
  readonly ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
};

export interface DnsRecordSetEntries {
  readonly [name: string]: {
    /** ADDRESS, such as 192.0.2.1 (RFC 1035 section 3.4.1) */
    readonly A?: DnsRecordSet | undefined;
    /** ADDRESS, such as 2001:db8::1 (RFC 3596 section 2.4) */
    readonly AAAA?: DnsRecordSet | undefined;
    /** NAME, such as web (RFC 1035 section 3.3.1) */
    readonly CNAME?: DnsRecordSet | undefined;
    /** PREFERENCE NAME, such as 10 mail (RFC 5321 section 5.1) */
    readonly MX?: DnsRecordSet | undefined;
    /** TEXT, such as v=spf1 -all (RFC 1035 section 3.3.14) */
    readonly TXT?: DnsRecordSet | undefined;
    /** NAME, such as ns1.client.test. (RFC 1035 section 3.3.11) */
    readonly NS?: DnsRecordSet | undefined;
    /** PRIORITY WEIGHT PORT NAME, such as 10 60 5060 sip (RFC 2782) */
    readonly SRV?: DnsRecordSet | undefined;
    /** FLAGS TAG VALUE, such as 0 issue letsencrypt.org (RFC 8659) */
    readonly CAA?: DnsRecordSet | undefined;
    /** KEY_TAG ALGORITHM DIGEST_TYPE HEX, such as 2371 13 2 1f98… (RFC 4034 section 5) */
    readonly DS?: DnsRecordSet | undefined;
    /** USAGE SELECTOR MATCHING_TYPE HEX, such as 3 1 1 0b9f… (RFC 6698 section 2) */
    readonly TLSA?: DnsRecordSet | undefined;
    /** NAME, such as mail.acme.test. (RFC 1035 section 3.3.12) */
    readonly PTR?: DnsRecordSet | undefined;
    /** PRIORITY NAME [KEY=VALUE …], such as 1 dns.acme.test. alpn=dot (RFC 9460) */
    readonly SVCB?: DnsRecordSet | undefined;
    /** PRIORITY NAME [KEY=VALUE …], such as 1 . alpn=h2,h3 (RFC 9460) */
    readonly HTTPS?: DnsRecordSet | undefined;
    /** PRIORITY WEIGHT URI, such as 10 1 https://acme.test/ (RFC 7553) */
    readonly URI?: DnsRecordSet | undefined;
    /** ORDER PREFERENCE FLAGS SERVICE REGEXP NAME, such as 100 10 s SIP+D2U "" _sip._udp.acme.test. (RFC 3403 section 4.1) */
    readonly NAPTR?: DnsRecordSet | undefined;
    /** ALGORITHM TYPE HEX, such as 4 2 1234… (RFC 4255) */
    readonly SSHFP?: DnsRecordSet | undefined;
    /**
     * How long an answer may be remembered; the zone’s default_ttl when left out.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     */
    readonly ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * In an overlay: takes out what the files have here.
     * @default false
     */
    readonly absent?: boolean | Variable | undefined;
    readonly [name: `TYPE${number}`]: DnsRecordSet | undefined;
  } | undefined;
}

/** People who sign in, and the programs that they sign in to, apart from all other realms: users, roles, scopes and tokens of one mean nothing in another. */
export interface IamRealm {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /** How people sign in, where no login policy says otherwise. */
  readonly login?: {
    /**
     * With a password.
     * @default true
     */
    readonly password?: boolean | Variable | undefined;
    /**
     * With a passkey (WebAuthn).
     * @default true
     */
    readonly passkey?: boolean | Variable | undefined;
    /**
     * Whether a second factor is asked for.
     * @default optional
     */
    readonly mfa?: 'none' | 'optional' | 'required' | Variable | undefined;
    /**
     * How long one stays signed in.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 12h
     */
    readonly session_ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * People may make themselves an account.
     * @default false
     */
    readonly registration?: boolean | Variable | undefined;
  } | undefined;
  /** How its pages look. */
  readonly branding?: {
    /**
     * The logo on its pages.
     * Written such as `https://www.acme.test/`.
     */
    readonly logo_url?: string | Variable | undefined;
    /**
     * The colour of its buttons.
     * Written such as `#0a7cff`.
     */
    readonly primary_colour?: string | Variable | undefined;
  } | undefined;
  /**
   * How long an access token is good for.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   * @default 10m
   */
  readonly access_token_ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /**
   * How long a refresh token is good for.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   * @default 30d
   */
  readonly refresh_token_ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
  /**
   * Another stack declares it; only what stands below it is ours.
   * @default false
   */
  readonly existing?: boolean | Variable | undefined;
  /** What a token may be used for (RFC 6749 section 3.3), such as invoices.read. */
  readonly scopes?: IamScopeEntries | undefined;
  /** Scopes under one name, given to users and programs of the realm. */
  readonly roles?: IamRoleEntries | undefined;
  /** A program that people sign in to, or that acts by itself (RFC 6749 section 2). */
  readonly clients?: IamClientEntries | undefined;
  /** How people sign in to some clients, where the realm’s own login is not strict enough or too strict. */
  readonly login_policies?: IamLoginPolicyEntries | undefined;
  /** Somebody else who says who people are: a company’s own directory. */
  readonly identity_providers?: IamIdentityProviderEntries | undefined;
  /** A host name of your own for a realm’s pages and endpoints. A name belongs to one realm. */
  readonly custom_domains?: IamCustomDomainEntries | undefined;
}

export interface IamRealmEntries {
  readonly [name: string]: IamRealm | undefined;
}

/** What a token may be used for (RFC 6749 section 3.3), such as invoices.read. */
export interface IamScope {
  /** What people are told that they allow. */
  readonly description?: Text | {
    /** The file that holds it: UTF-8, by its path from the folder of this one. */
    readonly file?: string | undefined;
  } | undefined;
  /** Claims that a token with it carries (OpenID Connect Core section 5.4). */
  readonly claims?: Text | readonly Text[] | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface IamScopeEntries {
  readonly [name: string]: IamScope | undefined;
}

/** Scopes under one name, given to users and programs of the realm. */
export interface IamRole {
  /** What holders of it do. */
  readonly description?: Text | {
    /** The file that holds it: UTF-8, by its path from the folder of this one. */
    readonly file?: string | undefined;
  } | undefined;
  /** What it allows. */
  readonly scopes?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface IamRoleEntries {
  readonly [name: string]: IamRole | undefined;
}

/** A program that people sign in to, or that acts by itself (RFC 6749 section 2). */
export interface IamClient {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /** Whether it can keep a secret (RFC 6749 section 2.1). A change makes the resource anew. */
  readonly type?: 'confidential' | 'public' | Variable | undefined;
  /**
   * How it gets tokens (RFC 6749 section 1.3, RFC 8628).
   * @default ["authorization_code"]
   */
  readonly grant_types?: 'authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code' | Variable | readonly ('authorization_code' | 'refresh_token' | 'client_credentials' | 'urn:ietf:params:oauth:grant-type:device_code' | Variable)[] | undefined;
  /** Where people are sent back to; compared exactly (RFC 9700 section 2.1). */
  readonly redirect_uris?: string | Variable | readonly (string | Variable)[] | undefined;
  /** Where people are sent after they have signed out. */
  readonly post_logout_redirect_uris?: string | Variable | readonly (string | Variable)[] | undefined;
  /** What it may ask for. */
  readonly scopes?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /** What it may do by itself. */
  readonly roles?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /**
   * It must prove that it is who asked (RFC 7636).
   * @default true
   */
  readonly pkce?: boolean | Variable | undefined;
  /** What it proves itself with; a confidential client has one, a public one has none. */
  readonly secret?: {
    /**
     * Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over.
     * Written such as `env:LEDGER_SECRET`, `file:secrets/ledger`.
     */
    readonly secret?: string | Variable | undefined;
    /**
     * Counted up to rotate it on purpose.
     * @default 1
     */
    readonly version?: number | Variable | undefined;
  } | undefined;
  /**
   * How long its access tokens are good for.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   */
  readonly access_token_ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface IamClientEntries {
  readonly [name: string]: IamClient | undefined;
}

/** How people sign in to some clients, where the realm’s own login is not strict enough or too strict. */
export interface IamLoginPolicy {
  /**
   * With a password.
   * @default true
   */
  readonly password?: boolean | Variable | undefined;
  /**
   * With a passkey (WebAuthn).
   * @default true
   */
  readonly passkey?: boolean | Variable | undefined;
  /**
   * Whether a second factor is asked for.
   * @default optional
   */
  readonly mfa?: 'none' | 'optional' | 'required' | Variable | undefined;
  /**
   * How long one stays signed in.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   * @default 12h
   */
  readonly session_ttl?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /** The clients that it is for; a client has one at most. */
  readonly clients?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface IamLoginPolicyEntries {
  readonly [name: string]: IamLoginPolicy | undefined;
}

/** Somebody else who says who people are: a company’s own directory. */
export interface IamIdentityProvider {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /** How it says so (OpenID Connect Core, SAML 2.0). A change makes the resource anew. */
  readonly type?: 'oidc' | 'saml' | Variable | undefined;
  /**
   * Its issuer, compared character by character (OpenID Connect Discovery section 4.3); an oidc provider has one.
   * Written such as `https://www.acme.test/`.
   */
  readonly issuer?: string | Variable | undefined;
  /**
   * Where its metadata stands; a saml provider has one.
   * Written such as `https://www.acme.test/`.
   */
  readonly metadata_url?: string | Variable | undefined;
  /** What we are called there. */
  readonly client_id?: Text | undefined;
  /** What we prove ourselves with there. */
  readonly client_secret?: {
    /**
     * Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over.
     * Written such as `env:LEDGER_SECRET`, `file:secrets/ledger`.
     */
    readonly secret?: string | Variable | undefined;
    /**
     * Counted up to rotate it on purpose.
     * @default 1
     */
    readonly version?: number | Variable | undefined;
  } | undefined;
  /**
   * What we ask it for.
   * @default ["email","openid"]
   */
  readonly scopes?: Text | readonly Text[] | undefined;
  /** Our claims, and what they are called there. */
  readonly claims?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * People with addresses in these are sent to it.
   * Written such as `acme.test`, `ns1.acme.test.`.
   */
  readonly email_domains?: Text | readonly Text[] | undefined;
  /**
   * Whether somebody it vouches for becomes a user who is there already.
   * @default never
   */
  readonly link?: 'never' | 'verified_email' | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface IamIdentityProviderEntries {
  readonly [name: string]: IamIdentityProvider | undefined;
}

/** A host name of your own for a realm’s pages and endpoints. A name belongs to one realm. */
export interface IamCustomDomain {
  /** The zone that holds it; the nearest that encloses it when left out. */
  readonly zone?: Text | Variable | undefined;
  /**
   * Who sees to its certificate: the platform.
   * @default managed
   */
  readonly certificate?: 'managed' | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface IamCustomDomainEntries {
  readonly [name: string]: IamCustomDomain | undefined;
}

/** A business that is paid: a legal entity in one country. */
export interface PaymentsMerchant {
  /** Its name in the trade register. */
  readonly legal_name?: Text | undefined;
  /** The name on its door; the legal one when left out. */
  readonly trade_name?: Text | undefined;
  /**
   * Where it is registered, ISO 3166-1 alpha-2. Another country is another legal entity. A change makes the resource anew.
   * Written such as `NL`, `DE`.
   */
  readonly country?: string | Variable | undefined;
  /** Its number in the trade register. */
  readonly registration_number?: Text | undefined;
  /** What it sells, ISO 18245: four digits, the zero in front among them. */
  readonly merchant_category_code?: string | number | Variable | undefined;
  /** What it is paid in, ISO 4217; the first is used where a field leaves the currency out. */
  readonly currencies?: string | Variable | readonly (string | Variable)[] | undefined;
  /** What a payer’s statement shows, 22 characters (ISO 8583 field 43). */
  readonly statement_descriptor?: Text | Variable | undefined;
  /**
   * Where it sells.
   * Written such as `https://www.acme.test/`.
   */
  readonly website?: string | Variable | undefined;
  /** Whom to write to. */
  readonly contact?: string | undefined;
  /** Where it is registered. */
  readonly postal_address?: {
    /** Street and number. */
    readonly street?: Text | undefined;
    /** As the country writes it. */
    readonly postal_code?: Text | undefined;
    /** The town. */
    readonly city?: Text | undefined;
    /**
     * ISO 3166-1 alpha-2; the merchant’s when left out.
     * Written such as `NL`, `DE`.
     */
    readonly country?: string | Variable | undefined;
  } | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
  /**
   * Another stack declares it; only what stands below it is ours.
   * @default false
   */
  readonly existing?: boolean | Variable | undefined;
  /** A set of books of a merchant, in one currency. */
  readonly administrations?: PaymentsAdministrationEntries | undefined;
  /** A place where a merchant is paid in person: a shop, a counter. */
  readonly locations?: PaymentsLocationEntries | undefined;
  /** A way to pay a merchant; its name is the method: card, ideal, bancontact. */
  readonly payment_methods?: PaymentsPaymentMethodEntries | undefined;
  /** A device that takes payments in person. */
  readonly terminals?: PaymentsTerminalEntries | undefined;
  /** When what a merchant was paid goes to its bank account, and to which. */
  readonly payout_schedules?: PaymentsPayoutScheduleEntries | undefined;
  /** What a payment costs. Where several plans fit a payment, each of them is charged. */
  readonly fee_plans?: PaymentsFeePlanEntries | undefined;
  /** Where a merchant is told what happened to its payments. */
  readonly webhooks?: PaymentsWebhookEntries | undefined;
}

export interface PaymentsMerchantEntries {
  readonly [name: string]: PaymentsMerchant | undefined;
}

/** A set of books of a merchant, in one currency. */
export interface PaymentsAdministration {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /**
   * What it is kept in, ISO 4217; the merchant’s first when left out. A change makes the resource anew.
   * Written such as `EUR`, `JPY`.
   */
  readonly currency?: string | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface PaymentsAdministrationEntries {
  readonly [name: string]: PaymentsAdministration | undefined;
}

/** A place where a merchant is paid in person: a shop, a counter. */
export interface PaymentsLocation {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /** Where it is. */
  readonly postal_address?: {
    /** Street and number. */
    readonly street?: Text | undefined;
    /** As the country writes it. */
    readonly postal_code?: Text | undefined;
    /** The town. */
    readonly city?: Text | undefined;
    /**
     * ISO 3166-1 alpha-2; the merchant’s when left out.
     * Written such as `NL`, `DE`.
     */
    readonly country?: string | Variable | undefined;
  } | undefined;
  /**
   * When its day ends, by a name of the IANA Time Zone Database.
   * Written such as `Europe/Amsterdam`.
   * @default UTC
   */
  readonly time_zone?: string | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface PaymentsLocationEntries {
  readonly [name: string]: PaymentsLocation | undefined;
}

/** A way to pay a merchant; its name is the method: card, ideal, bancontact. */
export interface PaymentsPaymentMethod {
  /**
   * Whether it is wanted; whether it works is also for the provider to say, in permission.
   * @default true
   */
  readonly enabled?: boolean | Variable | undefined;
  /** Those it takes, ISO 4217; all of the merchant’s when left out. */
  readonly currencies?: string | Variable | readonly (string | Variable)[] | undefined;
  /** Payers’ countries, ISO 3166-1 alpha-2; all when left out. */
  readonly countries?: string | Variable | readonly (string | Variable)[] | undefined;
  /**
   * The least that is taken, such as 0.50 EUR.
   * Written such as `12.50 EUR`, `1250 JPY`.
   */
  readonly minimum_amount?: string | Variable | undefined;
  /**
   * The most that is taken, such as 5000.00 EUR.
   * Written such as `12.50 EUR`, `1250 JPY`.
   */
  readonly maximum_amount?: string | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface PaymentsPaymentMethodEntries {
  readonly [name: string]: PaymentsPaymentMethod | undefined;
}

/** A device that takes payments in person. */
export interface PaymentsTerminal {
  /** As its maker printed it on the device; a device stands at one merchant only. A change makes the resource anew. */
  readonly serial_number?: Text | undefined;
  /** The maker’s word for its type, such as S1F2. A change makes the resource anew. */
  readonly model?: Text | undefined;
  /** Where it stands; one of the same merchant. */
  readonly location?: Text | Variable | undefined;
  /** What it takes; all of the merchant’s when left out. */
  readonly payment_methods?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /**
   * Whether it takes payments.
   * @default true
   */
  readonly enabled?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface PaymentsTerminalEntries {
  readonly [name: string]: PaymentsTerminal | undefined;
}

/** When what a merchant was paid goes to its bank account, and to which. */
export interface PaymentsPayoutSchedule {
  /** How often. */
  readonly interval?: 'daily' | 'weekly' | 'monthly' | Variable | undefined;
  /** Monday … sunday when weekly (monday when left out), 1 … 28 when monthly (1 when left out), none when daily. */
  readonly day?: string | number | Variable | undefined;
  /**
   * How long a payment waits for a refund before it is paid out.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   * @default 2d
   */
  readonly delay?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /**
   * Less than this waits for the next time.
   * Written such as `12.50 EUR`, `1250 JPY`.
   */
  readonly minimum_amount?: string | Variable | undefined;
  /**
   * What is paid out, ISO 4217; the merchant’s first when left out. A change makes the resource anew.
   * Written such as `EUR`, `JPY`.
   */
  readonly currency?: string | Variable | undefined;
  /** The books that it is entered in; of the same merchant. */
  readonly administration?: Text | Variable | undefined;
  /** Where the money goes. */
  readonly bank_account?: {
    /**
     * The account (ISO 13616), shown with its middle left out.
     * Written such as `NL91 ABNA 0417 1643 00`.
     */
    readonly iban?: string | Variable | undefined;
    /** Whose account it is. */
    readonly holder?: Text | undefined;
  } | undefined;
  /**
   * Whether it is wanted; whether it is paid is also for the provider to say, in permission.
   * @default true
   */
  readonly enabled?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface PaymentsPayoutScheduleEntries {
  readonly [name: string]: PaymentsPayoutSchedule | undefined;
}

/** What a payment costs. Where several plans fit a payment, each of them is charged. */
export interface PaymentsFeePlan {
  /** Those it is for; all of the merchant’s when left out. */
  readonly payment_methods?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /** Payers’ countries that it is for, ISO 3166-1 alpha-2; all when left out. */
  readonly countries?: string | Variable | readonly (string | Variable)[] | undefined;
  /**
   * A share of the amount, such as 1.25%.
   * Written such as `1.25%`, `2%`.
   * @default 0%
   */
  readonly percent?: string | Variable | undefined;
  /**
   * Added to that for each payment, such as 0.25 EUR.
   * Written such as `12.50 EUR`, `1250 JPY`.
   */
  readonly fixed_amount?: string | Variable | undefined;
  /**
   * Whom it is charged to.
   * @default merchant
   */
  readonly payer?: 'merchant' | 'customer' | Variable | undefined;
  /**
   * How much of this fee goes to the organisation above the merchant’s.
   * Written such as `1.25%`, `2%`.
   * @default 0%
   */
  readonly reseller_share?: string | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface PaymentsFeePlanEntries {
  readonly [name: string]: PaymentsFeePlan | undefined;
}

/** Where a merchant is told what happened to its payments. */
export interface PaymentsWebhook {
  /**
   * Where each event is posted: a public host.
   * Written such as `https://www.acme.test/`.
   */
  readonly url?: string | Variable | undefined;
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  readonly events?: string | boolean | Variable | readonly (string | boolean | Variable)[] | undefined;
  /**
   * The version in which they are written: pinned, so that no payload changes by itself.
   * Written such as `2026-11`.
   */
  readonly api_version?: string | Variable | undefined;
  /** Signs what is sent, so that the receiver knows who sent it. */
  readonly signing_secret?: {
    /**
     * Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over.
     * Written such as `env:LEDGER_SECRET`, `file:secrets/ledger`.
     */
    readonly secret?: string | Variable | undefined;
    /**
     * Counted up to rotate it on purpose.
     * @default 1
     */
    readonly version?: number | Variable | undefined;
  } | undefined;
  /**
   * Whether it is sent to.
   * @default true
   */
  readonly enabled?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface PaymentsWebhookEntries {
  readonly [name: string]: PaymentsWebhook | undefined;
}

/** A domain that mail is sent from. The record sets by which receivers know it (SPF, DKIM, DMARC, return path, MTA-STS) follow from it, in its zone. */
export interface CommunicationMailDomain {
  /** The zone that its record sets stand in. */
  readonly zone?: Text | Variable | undefined;
  /** Who may send in its name (RFC 7208): at most ten look-ups, the platform’s own among them. */
  readonly spf?: {
    /**
     * Domains whose own SPF says who may send; the platform’s is among them always.
     * Written such as `acme.test`, `ns1.acme.test.`.
     */
    readonly include?: Text | readonly Text[] | undefined;
    /**
     * Names whose addresses (A, AAAA) may send.
     * Written such as `acme.test`, `ns1.acme.test.`.
     */
    readonly a?: Text | readonly Text[] | undefined;
    /**
     * Domains whose mail servers (MX) may send.
     * Written such as `acme.test`, `ns1.acme.test.`.
     */
    readonly mx?: Text | readonly Text[] | undefined;
    /** IPv4 networks that may send; they take no look-up. */
    readonly ip4?: string | Variable | readonly (string | Variable)[] | undefined;
    /** IPv6 networks that may send; they take no look-up. */
    readonly ip6?: string | Variable | readonly (string | Variable)[] | undefined;
    /** Names that are there for who may send (section 5.7): %{i}._spf.acme.test. */
    readonly exists?: string | Variable | readonly (string | Variable)[] | undefined;
    /**
     * The domain whose SPF decides about everybody else, in the place of all (section 6.1).
     * Written such as `acme.test`, `ns1.acme.test.`.
     */
    readonly redirect?: Text | undefined;
    /**
     * What is said of everybody else (section 5.1).
     * @default softfail
     */
    readonly all?: 'softfail' | 'fail' | 'neutral' | Variable | undefined;
  } | undefined;
  /** How its mail is signed (RFC 6376); the keys stay with the platform. */
  readonly dkim?: {
    /**
     * Names of its keys (RFC 6376 section 3.1): two, so that one can be exchanged while the other signs.
     * @default ["p1","p2"]
     */
    readonly selectors?: Text | Variable | readonly (Text | Variable)[] | undefined;
    /**
     * How is signed: rsa2048 everybody reads, ed25519 not yet (RFC 8463).
     * @default rsa2048
     */
    readonly algorithm?: 'rsa2048' | 'ed25519' | Variable | undefined;
  } | undefined;
  /** What receivers do with mail that only says it is from here (RFC 7489 section 6.3). */
  readonly dmarc?: {
    /**
     * What receivers do with mail that fails (p).
     * @default none
     */
    readonly policy?: 'none' | 'quarantine' | 'reject' | Variable | undefined;
    /** What they do with that of names below (sp). */
    readonly subdomain_policy?: 'none' | 'quarantine' | 'reject' | Variable | undefined;
    /**
     * To how much of it they do that (pct).
     * @default 100%
     */
    readonly percent?: `${number}%` | Variable | undefined;
    /** Who gets their daily reports. */
    readonly rua?: string | readonly string[] | undefined;
    /** Who gets a report of each mail that fails. */
    readonly ruf?: string | readonly string[] | undefined;
    /**
     * Of which failures: 0 where all checks fail, 1 where any does, d of DKIM, s of SPF.
     * @default ["0"]
     */
    readonly fo?: '0' | '1' | 'd' | 's' | Variable | readonly ('0' | '1' | 'd' | 's' | Variable)[] | undefined;
    /**
     * Whether the signature may be of a name above or below (adkim).
     * @default relaxed
     */
    readonly dkim_alignment?: 'relaxed' | 'strict' | Variable | undefined;
    /**
     * Whether the return path may be a name above or below (aspf).
     * @default relaxed
     */
    readonly spf_alignment?: 'relaxed' | 'strict' | Variable | undefined;
  } | undefined;
  /**
   * Whether mail to it goes over TLS only (RFC 8461); the policy is served by the platform.
   * @default none
   */
  readonly mta_sts?: 'none' | 'testing' | 'enforce' | Variable | undefined;
  /**
   * The label below it to which mail that can’t be delivered comes back.
   * @default bounce
   */
  readonly return_path?: Text | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface CommunicationMailDomainEntries {
  readonly [name: string]: CommunicationMailDomain | undefined;
}

/** A way out of our own: an account with somebody who delivers. Without one, email and sms go through the platform’s. */
export interface CommunicationChannel {
  /** What is delivered. A change makes the resource anew. */
  readonly type?: 'email' | 'push' | 'sms' | 'webhook' | Variable | undefined;
  /** How it is handed over: smtp for email, smpp or http for sms, http for webhook, apns, fcm or web_push for push. A change makes the resource anew. */
  readonly adapter?: 'smtp' | 'smpp' | 'http' | 'apns' | 'fcm' | 'web_push' | Variable | undefined;
  /** What proves there who we are. */
  readonly secret?: {
    /**
     * Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over.
     * Written such as `env:LEDGER_SECRET`, `file:secrets/ledger`.
     */
    readonly secret?: string | Variable | undefined;
    /**
     * Counted up to rotate it on purpose.
     * @default 1
     */
    readonly version?: number | Variable | undefined;
  } | undefined;
  /**
   * Whether anything is sent through it.
   * @default true
   */
  readonly enabled?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface CommunicationChannelEntries {
  readonly [name: string]: CommunicationChannel | undefined;
}

/** Who a message is from: an e-mail address, a telephone number, or the name that a telephone shows. */
export interface CommunicationSender {
  /**
   * How its messages go out: email, sms, or a channel of ours. A change makes the resource anew.
   * @default email
   */
  readonly channel?: Text | Variable | undefined;
  /** The name that stands before the address of an e-mail. */
  readonly display_name?: Text | undefined;
  /** The domain that signs its mail. */
  readonly mail_domain?: Text | Variable | undefined;
  /** Where answers to an e-mail go. */
  readonly reply_to?: string | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface CommunicationSenderEntries {
  readonly [name: string]: CommunicationSender | undefined;
}

/** A message with gaps, {{name}}, in one or more languages. */
export interface CommunicationTemplate {
  /**
   * How it goes out: email, sms, or a channel of ours. A change makes the resource anew.
   * @default email
   */
  readonly channel?: Text | Variable | undefined;
  /** Who it is from, unless whoever sends it says so. */
  readonly sender?: Text | Variable | undefined;
  /** Its gaps by name: { required, description }. */
  readonly variables?: {
    readonly [name: string]: {
      /**
       * Nothing is sent without it.
       * @default false
       */
      readonly required?: boolean | Variable | undefined;
      /** What it stands for. */
      readonly description?: Text | undefined;
    } | undefined;
  } | undefined;
  /** What it says, by language (BCP 47): { subject, text, html }. */
  readonly locales?: {
    readonly [name: string]: {
      /** The subject of an e-mail. */
      readonly subject?: Text | undefined;
      /** The message as plain text. */
      readonly text?: Text | {
        /** The file that holds it: UTF-8, by its path from the folder of this one. */
        readonly file?: string | undefined;
      } | undefined;
      /** The message of an e-mail as HTML; values are escaped in it. */
      readonly html?: Text | {
        /** The file that holds it: UTF-8, by its path from the folder of this one. */
        readonly file?: string | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface CommunicationTemplateEntries {
  readonly [name: string]: CommunicationTemplate | undefined;
}

/** Where events of messages are posted: delivered, bounced, complained of. */
export interface CommunicationWebhook {
  /**
   * Where each event is posted: a public host.
   * Written such as `https://www.acme.test/`.
   */
  readonly url?: string | Variable | undefined;
  /** Which events are sent; a part may be *, and a last * covers the rest. */
  readonly events?: string | boolean | Variable | readonly (string | boolean | Variable)[] | undefined;
  /**
   * The version in which they are written: pinned, so that no payload changes by itself.
   * Written such as `2026-11`.
   */
  readonly api_version?: string | Variable | undefined;
  /** Signs what is sent, so that the receiver knows who sent it. */
  readonly signing_secret?: {
    /**
     * Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over.
     * Written such as `env:LEDGER_SECRET`, `file:secrets/ledger`.
     */
    readonly secret?: string | Variable | undefined;
    /**
     * Counted up to rotate it on purpose.
     * @default 1
     */
    readonly version?: number | Variable | undefined;
  } | undefined;
  /**
   * Whether it is sent to.
   * @default true
   */
  readonly enabled?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface CommunicationWebhookEntries {
  readonly [name: string]: CommunicationWebhook | undefined;
}

/** A place with machines of the platform, seen from outside as a part of one autonomous system. */
export interface NetworkDatacenter {
  /** What people call it. */
  readonly display_name?: Text | undefined;
  /** The part of the world that it serves, such as eu-west. */
  readonly region?: Text | Variable | undefined;
  /**
   * The number of its autonomous system (RFC 5396). A change makes the resource anew.
   * Written such as `64500`, `AS64500`.
   */
  readonly asn?: number | Variable | string | Variable | undefined;
  /**
   * What its router calls itself in BGP, where there is one and it is not declared (RFC 6286).
   * Written such as `198.51.100.1`.
   */
  readonly router_id?: string | undefined;
  /**
   * Traffic is led away from it: what it announces is marked for a graceful shutdown (RFC 8326).
   * @default false
   */
  readonly drained?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface NetworkDatacenterEntries {
  readonly [name: string]: NetworkDatacenter | undefined;
}

/** A machine that speaks BGP for a datacenter. */
export interface NetworkRouter {
  /** Where it stands. */
  readonly datacenter?: Text | Variable | undefined;
  /**
   * The number of its autonomous system (RFC 5396).
   * Written such as `64500`, `AS64500`.
   */
  readonly asn?: number | Variable | string | Variable | undefined;
  /**
   * What it calls itself in BGP; no two routers of one AS share one (RFC 6286 section 2.1).
   * Written such as `198.51.100.1`.
   */
  readonly router_id?: string | undefined;
  /**
   * The software that its config is made for.
   * @default bird2
   */
  readonly platform?: 'bird2' | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface NetworkRouterEntries {
  readonly [name: string]: NetworkRouter | undefined;
}

/** A line between two datacenters, over which host routes are carried. */
export interface NetworkBackboneLink {
  /** Its two ends. A change makes the resource anew. */
  readonly datacenters?: readonly (Text | Variable)[] | undefined;
  /**
   * Its metric: traffic takes the way whose costs are the least in sum (RFC 2328).
   * @default 10
   */
  readonly cost?: number | Variable | undefined;
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  readonly bfd?: {
    /**
     * How often each end says that it is there.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 100ms
     */
    readonly interval?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * How many of these may be missing before the other end is taken for dead.
     * @default 3
     */
    readonly multiplier?: number | Variable | undefined;
  } | undefined;
  /**
   * What it carries, with its unit: 100Gbps.
   * Written such as `10Gbps`, `400Gbps`.
   */
  readonly capacity?: string | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface NetworkBackboneLinkEntries {
  readonly [name: string]: NetworkBackboneLink | undefined;
}

/** What connects a datacenter with another autonomous system: its routers are to export and import only what its role allows (RFC 8212, RFC 9234). */
export interface NetworkPeering {
  /** A neighbour at an exchange, one on a line of its own, the route server of an exchange, or whoever sells the rest of the Internet. A change makes the resource anew. */
  readonly type?: 'ixp' | 'pni' | 'route_server' | 'transit' | Variable | undefined;
  /** Where it is connected. A change makes the resource anew. */
  readonly datacenter?: Text | Variable | undefined;
  /** The router there that speaks it, where not any of them may. */
  readonly router?: Text | Variable | undefined;
  /**
   * Their AS number (RFC 5396). A change makes the resource anew.
   * Written such as `64500`, `AS64500`.
   */
  readonly asn?: number | Variable | string | Variable | undefined;
  /** One for each pair of addresses, { local, peer }. */
  readonly sessions?: {
    /**
     * Our address; one of a link with its interface: fe80::1%eth0.
     * Written such as `192.0.2.1`, `2001:db8::1`, `fe80::1%eth0`.
     */
    readonly local?: string | Variable | undefined;
    /**
     * Their address, of the same family.
     * Written such as `192.0.2.1`, `2001:db8::1`, `fe80::1%eth0`.
     */
    readonly peer?: string | Variable | undefined;
  } | readonly ({
    /**
     * Our address; one of a link with its interface: fe80::1%eth0.
     * Written such as `192.0.2.1`, `2001:db8::1`, `fe80::1%eth0`.
     */
    readonly local?: string | Variable | undefined;
    /**
     * Their address, of the same family.
     * Written such as `192.0.2.1`, `2001:db8::1`, `fe80::1%eth0`.
     */
    readonly peer?: string | Variable | undefined;
  })[] | undefined;
  /** The subnets that the sessions run in, such as the LAN of the exchange: both ends of each stand there. */
  readonly lan?: string | Variable | readonly (string | Variable)[] | undefined;
  /** What we are to them (RFC 9234 section 3.1): customer for transit, rs_client for a route server, else peer. */
  readonly role?: 'customer' | 'peer' | 'provider' | 'rs' | 'rs_client' | Variable | undefined;
  /**
   * What they may announce: their networks and those of their customers (RFC 2622 section 5.1).
   * Written such as `AS-ACME`, `RIPE::AS64500:AS-CLIENTS`.
   */
  readonly as_set?: string | Variable | undefined;
  /** The most prefixes that they may announce; above it the session goes down (RFC 7454 section 8). */
  readonly max_prefixes?: {
    /** Of IPv4. */
    readonly ipv4?: number | Variable | undefined;
    /** Of IPv6. */
    readonly ipv6?: number | Variable | undefined;
  } | undefined;
  /** Which way out is preferred, the greatest first (RFC 4271 section 5.1.5): 200 for pni, 150 for ixp and route_server, 100 for transit. */
  readonly local_preference?: number | Variable | undefined;
  /**
   * Host routes (/32, /128) are exported to them, by written agreement.
   * @default false
   */
  readonly host_routes?: boolean | Variable | undefined;
  /** Bidirectional forwarding detection: the death of the other end is seen within interval times multiplier (RFC 5880). */
  readonly bfd?: {
    /**
     * How often each end says that it is there.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 100ms
     */
    readonly interval?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * How many of these may be missing before the other end is taken for dead.
     * @default 3
     */
    readonly multiplier?: number | Variable | undefined;
  } | undefined;
  /** The key that signs the segments of its sessions (RFC 2385). */
  readonly md5_secret?: {
    /**
     * Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over.
     * Written such as `env:LEDGER_SECRET`, `file:secrets/ledger`.
     */
    readonly secret?: string | Variable | undefined;
    /**
     * Counted up to rotate it on purpose.
     * @default 1
     */
    readonly version?: number | Variable | undefined;
  } | undefined;
  /**
   * The sessions are up, or wanted up.
   * @default true
   */
  readonly enabled?: boolean | Variable | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface NetworkPeeringEntries {
  readonly [name: string]: NetworkPeering | undefined;
}

/** A network of ours as others see it: announced as a whole, with host routes within it only on the backbone. */
export interface NetworkAggregate {
  /** Where it is announced; from all of them when left out. */
  readonly datacenters?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /** The registry that it comes from. */
  readonly rir?: 'afrinic' | 'apnic' | 'arin' | 'lacnic' | 'ripe' | Variable | undefined;
  /** Its route origin authorisation (RFC 9582), where it says more than the prefix and our AS. */
  readonly roa?: {
    /**
     * The AS that may announce it.
     * Written such as `64500`, `AS64500`.
     */
    readonly asn?: number | Variable | string | Variable | undefined;
    /** The longest part of it that may be announced (RFC 9319: no longer than what is). */
    readonly max_length?: number | Variable | undefined;
  } | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface NetworkAggregateEntries {
  readonly [name: string]: NetworkAggregate | undefined;
}

/** A service address that several datacenters answer for: the nearest healthy one is to be reached, and the last healthy one is to stay announced. */
export interface NetworkAnnouncement {
  /** Addresses (/32 and /128) within an aggregate; with scope external networks up to /24 and /48. */
  readonly prefixes?: string | Variable | readonly (string | Variable)[] | undefined;
  /** Where it is announced; for primary_backup in the order in which they take over. */
  readonly datacenters?: Text | Variable | readonly (Text | Variable)[] | undefined;
  /**
   * All at once, or the first healthy one alone.
   * @default anycast
   */
  readonly mode?: 'anycast' | 'primary_backup' | Variable | undefined;
  /**
   * Who hears of it: all datacenters, its own alone, or other networks too (RFC 7454 section 6.1.3).
   * @default backbone
   */
  readonly scope?: 'backbone' | 'internal' | 'external' | Variable | undefined;
  /** Asked at each datacenter on its own; announced always when left out. */
  readonly health_check?: {
    /** How it is asked. */
    readonly type?: 'tcp' | 'http' | 'dns' | 'icmp' | Variable | undefined;
    /** Where it is asked: needed by tcp, else 80 for http and 53 for dns. */
    readonly port?: number | Variable | undefined;
    /**
     * What http asks for; / when left out.
     * Written such as `/health`.
     */
    readonly path?: string | Variable | undefined;
    /**
     * What dns asks for.
     * Written such as `acme.test`, `ns1.acme.test.`.
     */
    readonly name?: Text | undefined;
    /**
     * How often it is asked.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 10s
     */
    readonly interval?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * How long an answer may take; less than interval.
     * Written such as `90s`, `5m`, `1h`, `14d`.
     * @default 2s
     */
    readonly timeout?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
    /**
     * How many good answers make it healthy.
     * @default 2
     */
    readonly rise?: number | Variable | undefined;
    /**
     * How many bad ones make it sick.
     * @default 2
     */
    readonly fall?: number | Variable | undefined;
  } | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface NetworkAnnouncementEntries {
  readonly [name: string]: NetworkAnnouncement | undefined;
}

/** A window in which something is worked on: traffic is led away before it begins and comes back after it. */
export interface NetworkMaintenance {
  /** What is worked on: a datacenter, network.router:NAME or network.peering:NAME. */
  readonly target?: Text | Variable | undefined;
  /**
   * When it begins (RFC 3339); a day is its 00:00 UTC.
   * Written such as `2027-01-31`, `2027-01-31T18:00:00Z`.
   */
  readonly from?: string | Variable | undefined;
  /**
   * When it is over; a day is its 00:00 UTC.
   * Written such as `2027-01-31`, `2027-01-31T18:00:00Z`.
   */
  readonly until?: string | Variable | undefined;
  /**
   * How long before that traffic is led away (RFC 8326).
   * Written such as `90s`, `5m`, `1h`, `14d`.
   * @default 15m
   */
  readonly drain?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /** What is done. */
  readonly reason?: Text | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface NetworkMaintenanceEntries {
  readonly [name: string]: NetworkMaintenance | undefined;
}

/** What belongs together when somebody asks what happened. Security, financial, user and system are usual; others may be added. */
export interface AuditDomain {
  /** What belongs to it, for who sorts something in. */
  readonly description?: Text | {
    /** The file that holds it: UTF-8, by its path from the folder of this one. */
    readonly file?: string | undefined;
  } | undefined;
  /** The changes that belong to it: kinds such as dns.zone, or permissions such as payments.payout_schedules.update; a part may be *, and a last * covers the rest. */
  readonly covers?: string | boolean | Variable | readonly (string | boolean | Variable)[] | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface AuditDomainEntries {
  readonly [name: string]: AuditDomain | undefined;
}

/** How long what belongs to a domain is kept, in its organisation and below. */
export interface AuditRetentionPolicy {
  /** What is kept; an organisation has one policy for each domain. */
  readonly domain?: Text | Variable | undefined;
  /**
   * How long, counted from the change; a day at least, such as 520w for ten years.
   * Written such as `90s`, `5m`, `1h`, `14d`.
   */
  readonly period?: `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}d` | `${number}w` | Variable | undefined;
  /**
   * Tells the audit service to delete nothing while this is true, whatever the period.
   * @default false
   */
  readonly legal_hold?: boolean | Variable | undefined;
  /** The law or the contract that asks for it. */
  readonly reason?: Text | undefined;
  /** Words for people and programs, by name; they change nothing. */
  readonly labels?: {
    readonly [name: string]: Text | undefined;
  } | undefined;
  /**
   * While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.
   * @default false
   */
  readonly protect?: boolean | Variable | undefined;
  /** Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does. */
  readonly previously?: Text | readonly Text[] | undefined;
  /**
   * In an overlay: takes out what the files have here.
   * @default false
   */
  readonly absent?: boolean | Variable | undefined;
}

export interface AuditRetentionPolicyEntries {
  readonly [name: string]: AuditRetentionPolicy | undefined;
}

/** A variable that variables: declares. */
export type Variable = `${string}$(var.${string})${string}`;
