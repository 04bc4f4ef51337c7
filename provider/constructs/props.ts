/** The interfaces of what constructs take. */

import {pascal} from '#engine/terraform/naming.ts';
import type {Type} from '../protocol/type.ts';
import {isSet, type Slot} from './slots.ts';
import {comment, quoted} from './words.ts';

/** An interface, and those of the objects within it. */
export function propsInterface(name: string, doc: string, slots: readonly Slot[], above?: string): string {
  const own = slots.filter(isSet);
  const lines = own.map(
    (slot) =>
      `${comment(slot.attribute.description, '  ')}  readonly ${slot.prop}${slot.attribute.required ? '' : '?'}: ${typeOf(name, slot)}${slot.attribute.required ? '' : ' | undefined'};\n`,
  );
  const below = own
    .filter(({within}) => within.length > 0)
    .map((slot) => propsInterface(withinName(name, slot), slot.attribute.description ?? '', slot.within));
  return `${comment(doc)}export interface ${name}${above ? ` extends ${above}` : ''} {\n${lines.join('')}}\n${below.map((each) => `\n${each}`).join('')}`;
}

/** The words of what an attribute may be set to. */
function typeOf(owner: string, slot: Slot): string {
  const {attribute, refersTo, words, numbered} = slot;
  const of = (name: string): string =>
    refersTo.length > 0
      ? `Reference<${refersTo.map(quoted).join(' | ')}>`
      : words.length > 0
        ? [...words.map(quoted), ...numbered.map((word) => `\`${word}\${number}\``), 'IResolvable'].join(' | ')
        : name;
  if (attribute.nesting) return many(attribute.nesting, withinName(owner, slot));
  if (Array.isArray(attribute.type)) {
    const [form, item] = attribute.type as readonly ['list' | 'set' | 'map', Type];
    return many(form, of(scalar(item)));
  }
  return of(scalar(attribute.type));
}

function many(form: 'single' | 'list' | 'set' | 'map', item: string): string {
  if (form === 'single') return `${item} | IResolvable`;
  return form === 'map' ? `{readonly [name: string]: ${item}}` : `readonly ${item.includes(' | ') ? `(${item})` : item}[]`;
}

function scalar(type: Type): string {
  if (type === 'bool') return 'boolean | IResolvable';
  if (type === 'string' || type === 'number') return type;
  throw new Error(`no prop for ${JSON.stringify(type)}`);
}

function withinName(owner: string, {name}: Slot): string {
  return `${owner.replace(/Props$/, '')}${pascal(name)}Props`;
}
