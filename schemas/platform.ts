/** The platform's own kinds: who there is, where, and who may do what. */
import {field} from './field.ts';
import {map, set} from './fields/compound.ts';
import {accountName, groupName, label, permission, slug} from './fields/names.ts';
import {date, integer} from './fields/number.ts';
import {reference} from './fields/reference.ts';
import {email, longText, oneOf, text, truth} from './fields/text.ts';
import {defineKind} from './kind.ts';

/** The most organisations that may stand in each other. Ten are written; the rest is room for moves. */
const ORGANISATION_DEPTH = 10;
/** The most groups in groups: deeper nesting has no reader. */
export const GROUP_DEPTH = 8;

/** Access is stored for what will check it. Said wherever a promise could be read into the text. */
const NOT_ENFORCED = 'Recorded and exported, not enforced yet: see SECURITY.md.';

/** Roles that every organisation knows without declaring them. `owner` is the one that must not run out. */
export const BUILT_IN_ROLES = {names: ['owner', 'admin', 'editor', 'viewer'], perProduct: ['admin', 'editor', 'viewer']} as const;

export const organisation = defineKind({
  name: 'organisation',
  collection: 'organisations',
  doc: 'A namespace: every resource belongs to exactly one organisation. Organisations nest, for clients of a reseller, departments, staging and production.',
  parent: 'organisation',
  nests: true,
  deepest: ORGANISATION_DEPTH,
  at: 'organisations',
  key: {name: slug},
  examples: {acme: {display_name: 'Acme'}},
  fields: {
    display_name: field(text, 'What people call it.', {defaultFrom: 'name'}),
    description: field(longText, 'What it is for.'),
    isolated: field(truth, `Inherited access stops here, except for owners. ${NOT_ENFORCED}`, {default: false}),
    suspended: field(truth, 'Nothing in it or below it can be changed; what is served meanwhile is up to its products.', {
      default: false,
    }),
  },
});

export const account = defineKind({
  name: 'account',
  collection: 'accounts',
  doc: 'A person. Accounts own nothing and stand outside the organisations; they get access through roles and groups.',
  at: 'accounts',
  bare: true,
  shared: true,
  foldCase: true,
  key: {name: accountName},
  examples: {'ana@acme.test': {display_name: 'Ana'}},
  fields: {
    display_name: field(text, 'What people call them.', {defaultFrom: 'name'}),
    email: field(email, 'Where they are written to; the name itself when that is an address.', {defaultFrom: 'name'}),
    suspended: field(truth, 'Is not to sign in, and does not count as the owner of an organisation.', {default: false}),
  },
});

export const role = defineKind({
  name: 'role',
  collection: 'roles',
  doc: `A named set of permissions, for its organisation and all below. ${NOT_ENFORCED}`,
  parent: 'organisation',
  at: 'roles',
  key: {name: slug},
  examples: {'dns-editor': {description: 'Looks after records.', permissions: ['dns.zones.read', 'dns.record_sets.*']}},
  fields: {
    description: field(longText, 'What holders of it do.'),
    permissions: field(
      set(permission),
      'What it allows, as product.collection.verb; a part may be *, and a last * covers the rest.',
      {required: true},
    ),
  },
});

export const group = defineKind({
  name: 'group',
  collection: 'groups',
  doc: 'Accounts and groups under one name, so that access is given once. Members of a member group are members.',
  parent: 'organisation',
  at: 'groups',
  key: {name: groupName},
  examples: {ops: {display_name: 'Operations'}},
  fields: {
    display_name: field(text, 'What people call it.', {defaultFrom: 'name'}),
    description: field(longText, 'What it is for.'),
  },
});

const until = field(date, 'The moment from which it no longer counts; a day is its 00:00 UTC.');
const reason = field(text, 'Why it is given.');

export const membership = defineKind({
  name: 'membership',
  collection: 'memberships',
  doc: 'One member of one group: a row of its own, so that two stacks can each give a group members.',
  parent: 'group',
  at: 'members',
  bare: true,
  exclusive: 'members',
  key: {member: reference(['account', 'group'])},
  examples: {'ana@acme.test': {maintainer: 'true'}},
  fields: {
    maintainer: field(truth, `May add members to the group and take them away. ${NOT_ENFORCED}`, {default: false}),
    until,
    reason,
  },
});

export const grant = defineKind({
  name: 'grant',
  collection: 'grants',
  doc: `One role of one subject in one organisation. Access is the union of all grants here and above; nothing takes away. ${NOT_ENFORCED}`,
  parent: 'organisation',
  at: 'access',
  bare: true,
  exclusive: 'access',
  key: {role: reference(['role'], BUILT_IN_ROLES), subject: reference(['account', 'group'])},
  examples: {'dns-editor': {'group:ops': {until: '2030-01-01', reason: 'Moves the shop.'}}},
  fields: {
    scope: field(oneOf('subtree', 'self'), 'The organisation and all below it, or it alone.', {default: 'subtree'}),
    until,
    reason,
  },
});

export const product = defineKind({
  name: 'product',
  collection: 'products',
  doc: 'The subscription of an organisation to a product; it serves the organisation and all below.',
  parent: 'organisation',
  at: 'products',
  bare: true,
  subscribes: true,
  immutable: ['name', 'parent'],
  key: {name: label},
  examples: {dns: {limits: {zones: '20'}}},
  fields: {
    limits: field(
      map(integer(0, 1_000_000_000)),
      'The most resources of a collection in the organisation and all below it, such as zones: 20.',
    ),
    mode: field(oneOf('test', 'live'), 'In test mode no money moves. Only of payments; what is made in one mode stays in it.', {
      default: 'live',
      immutable: true,
    }),
  },
});

export const platformKinds = [organisation, account, role, group, membership, grant, product] as const;
