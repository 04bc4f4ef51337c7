/** What can be read of a construct: a token for each attribute. */
import type {Type} from '../protocol/type.ts';
import type {Slot} from './slots.ts';
import {comment, quoted} from './words.ts';

/** What constructs of either library have already. */
const TAKEN = new Set(
  'addMoveTarget addOverride connection count dependsOn forEach fqn friendlyUniqueId importFrom lifecycle moveTo node overrideLogicalId provider provisioners terraformMetaArguments toString with'.split(
    ' ',
  ),
);

/** The accessors of a class. */
export function getters(slots: readonly Slot[]): string {
  return slots
    .filter(({attribute}) => !attribute.writeOnly)
    .map((slot) => {
      if (TAKEN.has(slot.prop)) throw new Error(`a construct has a ${slot.prop} of its own`);
      const [type, read] = reading(slot);
      return `${comment(slot.attribute.description, '  ')}  get ${slot.prop}(): ${type} {\n    return this.${read}(${quoted(slot.name)});\n  }\n`;
    })
    .join('');
}

function reading({attribute}: Slot): readonly [type: string, method: string] {
  const found = READINGS[formOf(attribute.type)];
  if (!found) throw new Error(`no token for ${JSON.stringify(attribute.type)}`);
  return found;
}

/** `map of number`; what is nested is an object, or many of them. */
function formOf(type: Type | undefined): string {
  if (type === undefined) return 'nested';
  return typeof type === 'string' ? type : `${type[0] === 'set' ? 'list' : type[0]} of ${type[1]}`;
}

const READINGS: {readonly [form: string]: readonly [type: string, method: string]} = {
  string: ['string', 'getStringAttribute'],
  number: ['number', 'getNumberAttribute'],
  bool: ['IResolvable', 'getBooleanAttribute'],
  'list of string': ['string[]', 'getListAttribute'],
  'list of number': ['number[]', 'getNumberListAttribute'],
  'map of string': ['{[name: string]: string}', 'getStringMapAttribute'],
  'map of number': ['{[name: string]: number}', 'getNumberMapAttribute'],
  nested: ['IResolvable', 'interpolationForAttribute'],
};
