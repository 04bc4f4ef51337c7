/**
 * What the catalogue says of itself: for `explain`, and for the reference docs. A name is a kind (`dns.zone`), a field of
 * one (`dns.zone.soa.minimum`), `stack` for the head of a config, or a key of it (`settings.exclusive`), a lint rule
 * (`dns/glue`), `rules` for all of these, or a topic (`selectors`).
 */
import type {Catalogue} from '#schemas/catalogue.ts';
import {headFields, metaFields, metaFieldsOf} from '#schemas/config.ts';
import type {Field, Fields, FieldType, Form, JsonSchema} from '#schemas/field.ts';
import type {Kind, Verb} from '#schemas/kind.ts';
import {didYouMean} from './diagnostic.ts';
import {isErrorCode, PltfrmsError} from './errors.ts';
import {computedSummaries, type FieldSummary, fieldAt, refersTo, summaries, summary, walk, within} from './explain/fields.ts';
import {addressForm, headSkeleton, skeleton} from './explain/place.ts';
import {explainRule, listRules, type RuleExplanation, type RuleList} from './explain/rules.ts';
import {type TopicExplanation, topics} from './explain/topics.ts';
import type {LintRule} from './manager.ts';

export type Explanation = Overview | KindExplanation | FieldExplanation | TopicExplanation | RuleExplanation | RuleList;

export interface Overview {
  readonly about: 'catalogue';
  readonly kinds: readonly {readonly name: string; readonly stands: string; readonly doc: string}[];
}

/** A kind; or the head of a config, which has fields and nothing else. */
export interface KindExplanation {
  readonly about: 'kind';
  readonly name: string;
  readonly doc: string;
  readonly stands: string;
  /** Where it stands in a config, as YAML with capitals for what is yours. */
  readonly example: string;
  readonly address?: string;
  readonly key: readonly {readonly part: string; readonly type: string; readonly refers_to?: readonly string[]}[];
  readonly fields: readonly FieldSummary[];
  /** What it may have like every resource. */
  readonly also: readonly FieldSummary[];
  /** What stands below it. */
  readonly holds: readonly {readonly kind: string; readonly at: string}[];
  readonly permissions?: {readonly [V in Verb]: string};
  /** What is special about it, in sentences. */
  readonly notes: readonly string[];
}

export interface FieldExplanation extends FieldSummary {
  readonly about: 'field';
  readonly of: string;
  readonly example: string;
  /** What may be written, as JSON Schema. */
  readonly schema: JsonSchema;
  /** What values look like, where that depends on the name. */
  readonly forms: readonly Form[];
  /** The fields within it. */
  readonly fields: readonly FieldSummary[];
  /** What changing it needs. */
  readonly permission?: string;
}

/** Explains a name; without one, lists what there is. */
export function explain(catalogue: Catalogue, name?: string, rules: readonly LintRule[] = []): Explanation {
  if (name === undefined) return overview(catalogue);
  const other = topics.find((each) => each.name === name) ?? explainRules(rules, name);
  if (other) return other;
  if (name === HEAD.name) return explainHead(catalogue);
  const [kind] = catalogue.kinds.filter((each) => isWithin(each.name, name)).sort((a, b) => b.name.length - a.name.length);
  if (kind?.name === name) return explainKind(catalogue, kind);
  const found = kind ? explainOfKind(catalogue, kind, name.slice(kind.name.length + 1)) : explainOfHead(catalogue, name);
  if (found) return found;
  throw new PltfrmsError('explain/unknown', `nothing is called ${name}`, {hint: wayOn(catalogue, name, kind, rules)});
}

/** A product, and a kind without its product, are no names and leave no doubt. */
function wayOn(catalogue: Catalogue, name: string, kind: Kind | undefined, rules: readonly LintRule[]): string {
  const names = catalogue.kinds.map((each) => each.name);
  const within = names.filter((each) => each.startsWith(`${name}.`));
  if (within.length > 0) return `${name} is a product; its kinds are ${within.join(', ')}`;
  const meant = names.filter((each) => each.endsWith(`.${name}`));
  if (meant.length > 0) return `did you mean ${meant.join(' or ')}?`;
  if (isErrorCode(name)) return `${name} is the code of an error, which its message explains; ${LISTED}`;
  const isRule = name.includes('/');
  const near = didYouMean(name, [
    ...(isRule ? [] : [...everyName(catalogue), ...topics.map((each) => each.name), RULES]),
    ...rules.map((rule) => rule.id),
  ]);
  if (near) return `did you mean ${near}?`;
  if (isRule) return LISTED;
  return kind ? `pltfrms explain ${kind.name} lists its fields` : 'pltfrms explain lists all kinds';
}

const RULES = 'rules';
const LISTED = `pltfrms explain ${RULES} lists the rules`;

function explainRules(rules: readonly LintRule[], name: string): RuleList | RuleExplanation | undefined {
  if (name === RULES) return listRules(rules);
  const rule = rules.find((each) => each.id === name);
  return rule && explainRule(rule);
}

/** The head has no kind, so it goes by the key that every head has. */
const HEAD = {
  name: 'stack',
  stands: 'the root of one file',
  doc: 'The head of a config repository: what only the file that says stack: may hold.',
};

function isWithin(kind: string, name: string): boolean {
  return name === kind || name.startsWith(`${kind}.`);
}

function overview(catalogue: Catalogue): Overview {
  const kinds = catalogue.kinds.map((kind) => ({name: kind.name, stands: standsAt(kind), doc: kind.doc}));
  return {about: 'catalogue', kinds: [...kinds, HEAD]};
}

function standsAt(kind: Kind): string {
  if (kind.nests) return `${kind.at}, ${kind.name}.${kind.at}`;
  return kind.parent === undefined ? kind.at : `${kind.parent}.${kind.at}`;
}

function explainKind(catalogue: Catalogue, kind: Kind): KindExplanation {
  const holds = catalogue.under(kind.name).map((child) => ({kind: child.name, at: child.at}));
  return {
    about: 'kind',
    name: kind.name,
    doc: kind.doc,
    stands: standsAt(kind),
    example: skeleton(catalogue, kind),
    address: addressForm(catalogue, kind),
    key: kind.keyParts.map((part) => explainPart(part, kind.key[part] as FieldType)),
    fields: [...summaries(kind.fields), ...computedSummaries(kind)],
    also: summaries(metaFieldsOf(kind)).filter(({name}) => name !== 'existing' || holds.length > 0),
    holds,
    permissions: kind.permissions,
    notes: notesOn(kind),
  };
}

function explainPart(part: string, type: FieldType): KindExplanation['key'][number] {
  return {part, type: type.type, ...refersTo(type)};
}

function notesOn(kind: Kind): readonly string[] {
  const notes: string[] = [noteOnPlace(kind)];
  if (kind.bare)
    notes.push('Entries may be a list of names; one that has something to say is - NAME: { … }. One name needs no brackets.');
  if (kind.shorthand) notes.push(`What stands behind the name is the value of ${kind.shorthand}, unless it is a map of fields.`);
  if (kind.common) notes.push(`${kind.common.join(', ')} may also stand beside the entries, for all of them.`);
  if (kind.exclusive) notes.push(`With settings.exclusive: [${kind.exclusive}], what nobody owns is removed here.`);
  if (kind.shared) notes.push('Several stacks may own it; the last one to let go deletes it.');
  if (kind.foldCase)
    notes.push('Names are compared without case and kept as written; another spelling of the only owner corrects it.');
  if (kind.subscribes) notes.push('Content of a product needs it, in the same organisation or above.');
  notes.push('The permissions are names that roles list. pltfrms checks none of them yet: see SECURITY.md.');
  return notes;
}

/** Says what another name and another parent mean for a resource. */
function noteOnPlace({immutable, nests, parent, keyReferences}: Kind): string {
  const isMovable = nests || parent !== undefined;
  const kept = 'it keeps its uid, what stands below it, and what refers to it';
  if (keyReferences.length > 0)
    return 'It is known by what it joins: with another one it is another resource, and this one is deleted.';
  if (immutable.length === 0) return `It can be renamed${isMovable ? ' and moved' : ''} with previously: ${kept}.`;
  const fixed = immutable.map((part) => (part === 'name' ? 'name' : parent)).join(' and its ');
  const other = immutable.includes('name') ? 'moved' : 'renamed';
  const rest = immutable.length === 1 ? ` It can be ${other} with previously.` : '';
  return `Its ${fixed} can’t be changed: with another one it is another resource, and this one is deleted.${rest}`;
}

function explainHead(catalogue: Catalogue): KindExplanation {
  return {
    about: 'kind',
    ...HEAD,
    example: 'stack: NAME',
    key: [],
    fields: summaries(headFields(catalogue)),
    also: [],
    holds: [],
    notes: [],
  };
}

function explainOfKind(catalogue: Catalogue, kind: Kind, path: string): FieldExplanation | undefined {
  const follows = computedSummaries(kind).find(({name}) => name === path);
  if (follows)
    return {about: 'field', ...follows, of: kind.name, example: skeleton(catalogue, kind), schema: {}, forms: [], fields: []};
  const field = fieldAt({...kind.fields, ...metaFieldsOf(kind)}, path);
  return (
    field && {
      ...explainField(field, path),
      of: kind.name,
      example: skeleton(catalogue, kind, path),
      permission: kind.permissions.update,
    }
  );
}

/** A key of the head, with `stack.` before it or without; else what every resource may have. */
function explainOfHead(catalogue: Catalogue, name: string): FieldExplanation | undefined {
  const path = name.startsWith(`${HEAD.name}.`) ? name.slice(HEAD.name.length + 1) : name;
  const own = fieldAt(headFields(catalogue), path);
  const field = own ?? fieldAt(metaFields, path);
  return field && {...explainField(field, path), of: own ? HEAD.name : 'every resource', example: headSkeleton(path)};
}

function explainField(field: Field, path: string): Omit<FieldExplanation, 'of' | 'example'> {
  const below = within(field);
  return {
    about: 'field',
    ...summary(path, field),
    schema: field.jsonSchema,
    forms: field.forms ?? [],
    fields: below ? summaries(below.fields, `${path}.${below.through}`) : [],
  };
}

function* everyName(catalogue: Catalogue): Iterable<string> {
  const paths = (fields: Fields, prefix: string): readonly string[] => [...walk(fields, prefix)].map(([path]) => path);
  for (const kind of catalogue.kinds) {
    yield* [kind.name, ...paths({...kind.fields, ...metaFieldsOf(kind)}, `${kind.name}.`)];
    for (const name in kind.computed) yield `${kind.name}.${name}`;
  }
  yield* [HEAD.name, ...paths({...headFields(catalogue), ...metaFields}, '')];
}
