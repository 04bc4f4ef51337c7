/** The expression of a Shape, as `src/constructs/shape.ts` declares it. */
import type {Type} from '../protocol/type.ts';
import {isSet, type Slot} from './slots.ts';
import {quoted} from './words.ts';

/** Writes all attributes that can be set or read. */
export function shapeOf(slots: readonly Slot[], as: (slot: Slot) => string | undefined = formOf): string {
  return `{${slots.map((slot) => `${slot.prop}: ${slotText(slot, as)}`).join(', ')}}`;
}

/** The ways to read an attribute, by its type. */
export function formOf({attribute: {type, nesting, writeOnly}}: Slot): string | undefined {
  if (writeOnly) return undefined;
  if (nesting) return nesting === 'single' ? 'object' : nesting;
  return formOfType(type);
}

/** The function that makes the shape of a class. */
export function shapeName(name: string): string {
  return `${name}Shape`;
}

/** What can refer to one kind only does so by the id; else the kind is part of it. */
function slotText(slot: Slot, as: (slot: Slot) => string | undefined): string {
  const {name, refersTo, within, attribute, like} = slot;
  const form = as(slot);
  const parts = [
    `name: ${quoted(name)}`,
    ...(form ? [`as: ${quoted(form)}`] : []),
    ...(isSet(slot) ? [`set: ${quoted(attribute.required ? 'required' : 'optional')}`] : []),
    ...(refersTo.length > 0 && isSet(slot) ? [`by: ${quoted(refersTo.length === 1 ? 'id' : 'reference')}`] : []),
    ...(within.length > 0 ? [`within: ${like ? `readOnly(${shapeName(like)}())` : shapeOf(within)}`] : []),
  ];
  return `{${parts.join(', ')}}`;
}

function formOfType(type: Type | undefined): string {
  const name = Array.isArray(type) ? `${type[0] === 'set' ? 'list' : type[0]} of ${type[1]}` : String(type);
  const form = FORMS[name];
  if (!form) throw new Error(`no token for ${JSON.stringify(type)}`);
  return form;
}

const FORMS: {readonly [type: string]: string} = {
  string: 'string',
  number: 'number',
  bool: 'bool',
  'list of string': 'strings',
  'list of number': 'numbers',
  'map of string': 'string map',
  'map of number': 'number map',
};
