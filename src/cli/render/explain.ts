/** Kinds and fields, explained to people. */

import type {FieldSummary} from '#core/explain/fields.ts';
import type {Origin, ResourceExplanation} from '#core/explain/origins.ts';
import type {RuleExplanation} from '#core/explain/rules.ts';
import type {TopicExplanation} from '#core/explain/topics.ts';
import type {FieldExplanation, KindExplanation} from '#core/explain.ts';
import {paint} from './paint.ts';
import {below, line, lines, paragraphs, type Shown, several} from './shown.ts';
import {renderValue} from './value.ts';
import {columns, padded} from './width.ts';

/** Lines of prose are broken here. */
const WIDTH = 100;

export function renderKind(kind: KindExplanation): Shown {
  const facts: [string, string][] = [['stands at', kind.stands]];
  if (kind.address) facts.push(['address', kind.address]);
  for (const {part, type, refers_to} of kind.key)
    facts.push([`name: ${part}`, refers_to ? `names ${refers_to.join(' or ')}` : type]);
  for (const {kind: below, at} of kind.holds) facts.push([`holds ${at}`, below]);
  for (const [verb, permission] of Object.entries(kind.permissions ?? {})) facts.push([`to ${verb}`, permission]);
  const parts = [titled(kind.name, wrap(kind.doc, '  ')), renderFacts(facts), indent(kind.example)];
  if (kind.notes.length > 0) parts.push(below(kind.notes.map((note) => wrap(note, '  '))));
  if (kind.fields.length > 0) parts.push(titled('Fields', ...kind.fields.map(renderSummary)));
  if (kind.also.length > 0) parts.push(titled('Like every resource', ...kind.also.map(renderSummary)));
  return paragraphs(parts);
}

export function renderField(field: FieldExplanation): Shown {
  const facts: [string, string][] = [
    ['of', field.of],
    ['type', field.type],
    [
      'left out',
      field.read_only ? 'always: it is read only' : field.required ? 'never: it is required' : (defaultOf(field) ?? 'nothing'),
    ],
    ['changed', field.read_only ? 'never by a config' : field.immutable ? 'never: a change makes the resource anew' : 'in place'],
  ];
  if (field.refers_to) facts.push(['names', field.refers_to.join(' or ')]);
  if (field.permission) facts.push(['to change it', field.permission]);
  const {examples} = field.schema as {examples?: readonly string[]};
  if (examples) facts.push(['such as', examples.join(', ')]);
  const parts = [titled(field.name, wrap(field.doc, '  ')), renderFacts(facts), indent(field.example)];
  if (field.forms.length > 0)
    parts.push(
      titled(
        'Written',
        renderFacts(
          field.forms.map(({of, write, example, source}) => [of, `${write}, such as ${example}  ${paint.dim(source)}`]),
        ),
      ),
    );
  if (field.fields.length > 0) parts.push(titled('Within', ...field.fields.map(renderSummary)));
  return paragraphs(parts);
}

export function renderTopic({name, doc, forms, notes}: TopicExplanation): Shown {
  const facts = forms.map(({write, example, doc: means}): [string, string] => [write, `${means}  ${paint.dim(example)}`]);
  return paragraphs([titled(name, wrap(doc, '  ')), renderFacts(facts), ...notes.map((note) => wrap(note, '  '))]);
}

export function renderRule({id, doc, severity, example}: RuleExplanation): Shown {
  return paragraphs([titled(id, wrap(doc, '  ')), renderFacts([['is', severity]]), indent(example)]);
}

/** A declared resource: what is set first, then what is left to its default. */
export function renderResource({address, declared, fields}: ResourceExplanation): Shown {
  const places = declared.map(({layer, at}) => [layer, at] as const);
  const parts = [line(paint.bold(address)), ...(places.length > 0 ? [renderFacts(places)] : [])];
  const isSet = ({layer}: Origin): boolean => layer !== 'default';
  const set = fields.filter(isSet);
  const rest = fields.filter((each) => !isSet(each));
  if (set.length > 0) parts.push(below(set.map(renderOrigin)));
  if (rest.length > 0) parts.push(titled('Left out', ...rest.map(renderOrigin)));
  return paragraphs(parts);
}

function renderOrigin({field, value, default_from, layer, at, file, over = [], variables = [], doc}: Origin): Shown {
  const shown = value === undefined ? (default_from ?? 'nothing') : renderValue(value);
  const places = [
    ...(at ? [`${layer}, ${at}`] : []),
    ...(file ? [`its text is in ${file}`] : []),
    ...variables.map((each) => `$(var.${each.name}) by ${each.from}, ${each.at}`),
    ...over.map((each) => `over ${each.layer}, ${each.at}`),
  ];
  const said = places.map((place) => `      ${place}`);
  return below([lines([`  ${paint.cyan(field)}  ${shown}`, ...said]), several(paint.dim(wrap(doc, '      ')))]);
}

function renderSummary(field: FieldSummary): Shown {
  const said = [
    field.type,
    field.required ? paint.yellow('required') : '',
    defaultOf(field) ? `= ${defaultOf(field)}` : '',
    field.immutable ? 'immutable' : '',
    field.read_only ? 'read only' : '',
    field.sensitive ? 'sensitive' : '',
  ];
  return below([
    line(`  ${paint.cyan(field.name)}  ${said.filter(Boolean).join('  ')}`),
    several(paint.dim(wrap(field.doc, '      '))),
  ]);
}

function defaultOf(field: FieldSummary): string | undefined {
  if (field.default !== undefined) return renderValue(field.default);
  return field.default_from;
}

function titled(title: string, ...parts: readonly Shown[]): Shown {
  return below([line(paint.bold(title)), ...parts]);
}

function renderFacts(facts: readonly (readonly [string, string])[]): Shown {
  const width = Math.max(...facts.map(([name]) => columns(name)));
  return lines(facts.map(([name, fact]) => `  ${paint.dim(padded(name, width))}  ${fact}`));
}

function indent(text: string): Shown {
  return lines(text.split('\n').map((each) => `    ${each}`));
}

function wrap(text: string, margin: string): Shown {
  const wrapped: string[] = [];
  for (const word of text.split(' ')) {
    const last = wrapped.at(-1);
    if (last !== undefined && margin.length + last.length + word.length < WIDTH) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  return lines(wrapped.map((each) => `${margin}${each}`));
}
