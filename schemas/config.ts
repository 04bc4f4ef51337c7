/** The head of a stack: what only the file that says `stack:` may hold. The tree below it is the catalogue's. */
import type {Catalogue} from './catalogue.ts';
import {describe, type Fields, type FieldType, field, scalar} from './field.ts';
import {list, map, object, set} from './fields/compound.ts';
import {label, slug} from './fields/names.ts';
import {date, integer, percent} from './fields/number.ts';
import {oneOf, text, truth} from './fields/text.ts';
import type {Kind} from './kind.ts';
import {blueprints, environments, variables} from './layers.ts';

/** The key at the head of a file that says where its content stands. */
export const MOUNT = 'organisation';

/** Shares of what stands there that a plan may change without being asked twice. */
export const DEFAULT_THRESHOLDS = {delete: '10%', update: '30%'} as const;
/** Below so many resources of a kind no threshold counts. */
export const THRESHOLD_FROM = 10;

export interface Threshold {
  readonly delete?: string | number;
  readonly update?: string | number;
}

export interface Allowance {
  readonly kind: string;
  readonly delete?: number;
  readonly update?: number;
  readonly until: string;
  readonly reason: string;
}

/** What may be made of a lint rule. */
export const LINT_SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

export interface Waiver {
  readonly rule: string;
  readonly address: string;
  readonly until: string;
  readonly reason: string;
}

/** Settings as they are read: every key may be left out. */
export interface Settings {
  readonly exclusive?: readonly string[];
  readonly thresholds?: {readonly [kind: string]: Threshold | string | number};
  readonly allowances?: {readonly [name: string]: Allowance};
  readonly lint?: {readonly [rule: string]: (typeof LINT_SEVERITIES)[number]};
  readonly waivers?: {readonly [name: string]: Waiver};
}

/** The keys of the head, for a catalogue. */
export function headFields(catalogue: Catalogue): Fields {
  const nests = catalogue.kinds.find((kind) => kind.nests);
  const words = catalogue.kinds.flatMap((kind) => kind.exclusive ?? []);
  return {
    stack: field(slug, 'The name of this repository; it owns what it declares.', {required: true}),
    [MOUNT]: field(
      text,
      'Beside stack: the organisation that fences this repository in. In any other file: where its content stands; it declares nothing of the organisation itself.',
    ),
    previously: field(
      list(owner),
      'Former names of this stack: what they owned is handed over. NAME is the stack before it had environments, and in this one; NAME@ENVIRONMENT is that alone.',
    ),
    settings: field(
      object({
        exclusive: field(
          set(oneOf(...words)),
          'Collections in which nothing may stand that nobody owns, where this stack declares what holds them.',
        ),
        thresholds: field(
          thresholds(catalogue),
          `A plan that deletes or updates more of a kind is refused (exit 4). A share counts where ${THRESHOLD_FROM} or more of it stand, a number always.`,
        ),
        allowances: field(map(allowance(catalogue), label), 'Exceptions from the thresholds: reviewed, used once, by name.'),
        lint: field(
          map(oneOf(...LINT_SEVERITIES)),
          'What is made of lint rules, by id: error stops validate, plan and apply; info is shown by lint alone. Rules about what is allowed and seldom meant are asked by validate and lint, and by plan and apply only where they are set to error. pltfrms explain rules lists them.',
        ),
        waivers: field(map(waiver, label), 'Findings of lint rules that are accepted until a day, by name.'),
      }),
      'How plans of this stack are made.',
    ),
    forget: field(list(text), 'Addresses that this stack stops owning without deleting them.'),
    environments: field(
      environments,
      'The same config for several stores: --env says for which. NAME.ENVIRONMENT.yaml is laid over the rest, and the owner is STACK@ENVIRONMENT.',
    ),
    ...(nests
      ? {blueprints: field(blueprints(nests), `Bodies of ${nests.at} by name, laid under each that says blueprint: NAME.`)}
      : {}),
    variables: field(
      variables,
      'What $(var.NAME) stands for, in any value of any file. --var NAME=VALUE wins, then the environment variable, then the environment, then the default.',
    ),
  };
}

const waiver: FieldType = object({
  rule: field(text, 'The id of the rule, such as dns/glue.', {required: true}),
  address: field(text, 'Where it is accepted: an address, or KIND NAME in which * stands for any text.', {required: true}),
  until: field(date, 'From this moment on it counts no longer, and is a finding itself.', {required: true}),
  reason: field(text, 'Why.', {required: true}),
});

const owner: FieldType<string> = scalar(
  'name of a stack',
  (written) => {
    const wrong = written.split('@', 3).map((part) => {
      let hint: string | undefined;
      slug.read(part, {names: [], report: (problem) => (hint = problem.hint)});
      return hint;
    });
    const [hint] = wrong.filter((each) => each !== undefined);
    return wrong.length < 3 && hint === undefined
      ? {value: written}
      : {wrong: `${describe(written)} is no name of a stack`, hint: hint ?? 'write NAME, or NAME@ENVIRONMENT'};
  },
  {type: ['string', 'number', 'boolean'], pattern: '^[a-z0-9-]+(@[a-z0-9-]+)?$'},
);

const share: FieldType<string | number> = scalar<string | number>(
  'percentage or number',
  (written) => {
    if (/^(0|[1-9][0-9]{0,8})$/.test(written)) return {value: Number(written)};
    const read = percent.read(written, {names: [], report: () => undefined});
    return read === undefined
      ? {wrong: `“${written.slice(0, 60)}” is neither a percentage nor a number`, hint: 'write a share such as 10%, or a number'}
      : {value: read};
  },
  {anyOf: [percent.jsonSchema, {type: 'integer', minimum: 0}]},
);

function thresholds(catalogue: Catalogue): FieldType {
  const both = (left: {readonly delete: string; readonly update: string}): Fields => ({
    delete: field(share, 'The most that may be deleted.', {defaultFrom: left.delete}),
    update: field(share, 'The most that may be updated.', {defaultFrom: left.update}),
  });
  const ofOne = field(object(both({delete: 'thresholds.delete', update: 'thresholds.update'})), 'For one kind alone.', {
    alike: 'KIND',
  });
  return object({...both(DEFAULT_THRESHOLDS), ...Object.fromEntries(catalogue.kinds.map((kind) => [kind.name, ofOne]))});
}

function allowance(catalogue: Catalogue): FieldType {
  return object({
    kind: field(oneOf(...catalogue.kinds.map((kind) => kind.name)), 'The kind it is for.', {required: true}),
    delete: field(integer(0, 1_000_000_000), 'The most that may be deleted.'),
    update: field(integer(0, 1_000_000_000), 'The most that may be updated.'),
    until: field(date, 'From this moment on it counts no longer.', {required: true}),
    reason: field(text, 'Why.', {required: true}),
  });
}

/** What every resource of the tree may have beside its fields. */
export const metaFields: Fields = {
  labels: field(map(text), 'Words for people and programs, by name; they change nothing.'),
  protect: field(
    truth,
    'While it is true, neither this resource nor anything below it is deleted or replaced, whoever asks: a plan skips the delete, a command refuses it. To delete something below it, set it to false first.',
    {default: false},
  ),
  previously: field(
    list(text),
    'Former names, or places it stood in: a rename or a move instead of a delete and a create. Two that name each other exchange their names. It may stay. Not followed where the name identifies a resource, as that of a mail domain does.',
  ),
  absent: field(truth, 'In an overlay: takes out what the files have here.', {default: false}),
  existing: field(truth, 'Another stack declares it; only what stands below it is ours.', {default: false}),
};

/** What only that may have under which blueprints are laid. */
const blueprintFields: Fields = {
  blueprint: field(label, 'The blueprint that is laid under it: what stands here wins. It is of the config alone.'),
};

/** A row is named by what it joins: with another of these it is another row, and no name leads back to it. */
const {previously: _, ...rowFields} = metaFields;

export function metaFieldsOf(kind: Kind): Fields {
  if (kind.keyReferences.length > 0) return rowFields;
  return kind.nests ? {...metaFields, ...blueprintFields} : metaFields;
}

export const META_KEYS: readonly string[] = Object.keys(metaFields);
