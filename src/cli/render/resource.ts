/** One resource, with what stands around it and the events that made it so. */
import {flat, type View} from '#core/readable.ts';
import type {Related} from '#core/related.ts';
import type {Resource} from '#core/resource.ts';
import type {ResourceDocument} from '#core/resource-document.ts';
import type {CloudEvent} from '#engine/cloud-event.ts';
import type {Json} from '#schemas/field.ts';
import {plural} from './diagnostics.ts';
import {paint} from './paint.ts';
import {lines, type Shown} from './shown.ts';
import {renderValue} from './value.ts';

export interface ShownResource {
  readonly resource: Resource;
  readonly document: ResourceDocument;
  readonly related: Related;
  readonly history: readonly CloudEvent[];
}

/** The most children, and referrers, that are shown; the whole list is in --json. */
const MOST = 20;

export function renderResource(view: View, {resource, document, related, history}: ShownResource): Shown {
  const {dim} = paint;
  const owner = document.owners.join(', ') || (document.derived_from ? `follows from ${document.derived_from}` : 'nobody');
  return lines([
    paint.bold(document.address),
    ...Object.entries(flat(view, resource)).map(([field, value]) => `  ${field}: ${renderValue(value)}`),
    ...Object.entries(document.computed ?? {}).flatMap(([field, value]) => renderComputed(field, value)),
    `  ${dim('owner')} ${owner}   ${dim('uid')} ${document.uid}   ${dim('version')} ${document.version}`,
    ...renderOthers(view, 'below it', related.children),
    ...renderOthers(view, 'used by', related.referrers),
    '',
    ...history.map(
      (event) =>
        `  #${String(event.position).padEnd(6)} ${event.time}  ${event.type.padEnd(24)} ${event.actor} through ${event.way}${event.stack ? ` for ${event.stack}` : ''}`,
    ),
  ]);
}

/** A list has an item a line, to be copied from. */
function renderComputed(field: string, value: Json): readonly string[] {
  if (!Array.isArray(value)) return [`  ${paint.dim(`${field}: ${renderValue(value)}`)}`];
  return [`  ${paint.dim(`${field}:`)}`, ...value.map((each) => `    ${renderValue(each as Json)}`)];
}

function renderOthers(view: View, title: string, others: readonly Resource[]): readonly string[] {
  if (others.length === 0) return [];
  const sorted = others.map((each) => ({each, address: view.book.of(each)})).sort((a, b) => (a.address < b.address ? -1 : 1));
  const rows = sorted.slice(0, MOST).map(({each, address}) => {
    const fields = Object.entries(flat(view, each)).map(([field, value]) => `${field}: ${renderValue(value)}`);
    return `    ${address}${fields.length > 0 ? paint.dim(`  ${fields.join(', ')}`) : ''}`;
  });
  const more = others.length - rows.length;
  return [
    '',
    `  ${paint.dim(`${title}: ${plural(others.length, 'resource')}`)}`,
    ...rows,
    ...(more > 0 ? [`    … and ${more.toLocaleString('en')} more, with --json`] : []),
  ];
}
