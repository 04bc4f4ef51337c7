/** Kinds and fields, explained to people. */

import type {FieldSummary} from '#core/explain/fields.ts';
import type {Origin, ResourceExplanation} from '#core/explain/origins.ts';
import type {RuleExplanation} from '#core/explain/rules.ts';
import type {TopicExplanation} from '#core/explain/topics.ts';
import type {FieldExplanation, KindExplanation} from '#core/explain.ts';
import {paint} from './paint.ts';
import {renderValue} from './value.ts';

/** Lines of prose are broken here. */
const WIDTH = 100;

export function renderKind(kind: KindExplanation): string {
  const facts: [string, string][] = [['stands at', kind.stands]];
  if (kind.address) facts.push(['address', kind.address]);
  for (const {part, type, refers_to} of kind.key)
    facts.push([`name: ${part}`, refers_to ? `names ${refers_to.join(' or ')}` : type]);
  for (const {kind: below, at} of kind.holds) facts.push([`holds ${at}`, below]);
  for (const [verb, permission] of Object.entries(kind.permissions ?? {})) facts.push([`to ${verb}`, permission]);
  const parts = [`${paint.bold(kind.name)}\n${wrap(kind.doc, '  ')}`, renderFacts(facts), indent(kind.example)];
  if (kind.notes.length > 0) parts.push(kind.notes.map((note) => wrap(note, '  ')).join('\n'));
  if (kind.fields.length > 0) parts.push(`${paint.bold('Fields')}\n${kind.fields.map(renderSummary).join('\n')}`);
  if (kind.also.length > 0) parts.push(`${paint.bold('Like every resource')}\n${kind.also.map(renderSummary).join('\n')}`);
  return parts.join('\n\n');
}

export function renderField(field: FieldExplanation): string {
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
  const parts = [`${paint.bold(field.name)}\n${wrap(field.doc, '  ')}`, renderFacts(facts), indent(field.example)];
  if (field.forms.length > 0)
    parts.push(
      `${paint.bold('Written')}\n${renderFacts(field.forms.map(({of, write, example, source}) => [of, `${write}, such as ${example}  ${paint.dim(source)}`]))}`,
    );
  if (field.fields.length > 0) parts.push(`${paint.bold('Within')}\n${field.fields.map(renderSummary).join('\n')}`);
  return parts.join('\n\n');
}

export function renderTopic({name, doc, forms, notes}: TopicExplanation): string {
  const facts = forms.map(({write, example, doc: means}): [string, string] => [write, `${means}  ${paint.dim(example)}`]);
  return [`${paint.bold(name)}\n${wrap(doc, '  ')}`, renderFacts(facts), ...notes.map((note) => wrap(note, '  '))].join('\n\n');
}

export function renderRule({id, doc, severity, example}: RuleExplanation): string {
  return [`${paint.bold(id)}\n${wrap(doc, '  ')}`, renderFacts([['is', severity]]), indent(example)].join('\n\n');
}

/** A declared resource: what is set first, then what is left to its default. */
export function renderResource({address, declared, fields}: ResourceExplanation): string {
  const places = declared.map(({layer, at}) => [layer, at] as const);
  const parts = [paint.bold(address), ...(places.length > 0 ? [renderFacts(places)] : [])];
  const isSet = ({layer}: Origin): boolean => layer !== 'default';
  const set = fields.filter(isSet);
  const rest = fields.filter((each) => !isSet(each));
  if (set.length > 0) parts.push(set.map(renderOrigin).join('\n'));
  if (rest.length > 0) parts.push(`${paint.bold('Left out')}\n${rest.map(renderOrigin).join('\n')}`);
  return parts.join('\n\n');
}

function renderOrigin({field, value, default_from, layer, at, file, over = [], variables = [], doc}: Origin): string {
  const shown = value === undefined ? (default_from ?? 'nothing') : renderValue(value);
  const places = [
    ...(at ? [`${layer}, ${at}`] : []),
    ...(file ? [`its text is in ${file}`] : []),
    ...variables.map((each) => `$(var.${each.name}) by ${each.from}, ${each.at}`),
    ...over.map((each) => `over ${each.layer}, ${each.at}`),
  ];
  const lines = places.map((place) => `      ${place}`);
  return [`  ${paint.cyan(field)}  ${shown}`, ...lines, paint.dim(wrap(doc, '      '))].join('\n');
}

function renderSummary(field: FieldSummary): string {
  const said = [
    field.type,
    field.required ? paint.yellow('required') : '',
    defaultOf(field) ? `= ${defaultOf(field)}` : '',
    field.immutable ? 'immutable' : '',
    field.read_only ? 'read only' : '',
    field.sensitive ? 'sensitive' : '',
  ];
  return `  ${paint.cyan(field.name)}  ${said.filter(Boolean).join('  ')}\n${paint.dim(wrap(field.doc, '      '))}`;
}

function defaultOf(field: FieldSummary): string | undefined {
  if (field.default !== undefined) return renderValue(field.default);
  return field.default_from;
}

function renderFacts(facts: readonly (readonly [string, string])[]): string {
  const width = Math.max(...facts.map(([name]) => name.length));
  return facts.map(([name, fact]) => `  ${paint.dim(name.padEnd(width))}  ${fact}`).join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

function wrap(text: string, margin: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && margin.length + last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${margin}${line}`).join('\n');
}
