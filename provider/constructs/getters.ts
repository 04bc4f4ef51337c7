/** The interfaces of what can be read of a construct, and of what can be set on it after it was made. */
import {pascal} from '#engine/terraform/naming.ts';
import {formOf} from './shape.ts';
import {isSet, type Slot} from './slots.ts';
import {comment} from './words.ts';

/** What constructs of either library have already. */
const TAKEN = new Set(
  'addMoveTarget addOverride connection count dependsOn forEach fqn friendlyUniqueId importFrom lifecycle moveTo node overrideLogicalId provider provisioners resetOverrideLogicalId terraformMetaArguments toString with'.split(
    ' ',
  ),
);

/** The interface of all attributes, as tokens, and those of the objects within them. */
export function attributesInterface(name: string, doc: string, slots: readonly Slot[], above = ''): string {
  const read = slots.filter(({attribute}) => !attribute.writeOnly);
  const lines = read.map(
    (slot) =>
      `${comment(slot.attribute.description, '  ')}  readonly ${slot.prop}: ${readType(slot, `${slot.like ?? withinName(name, slot)}Attributes`)};\n`,
  );
  const below = read
    .filter(({within, like}) => within.length > 0 && !like)
    .map((slot) => attributesInterface(withinName(name, slot), slot.attribute.description ?? '', slot.within, 'Output'));
  return `${comment(doc)}export interface ${name}Attributes${above && ` extends ${above}`} {\n${lines.join('')}}\n${below.map((each) => `\n${each}`).join('')}`;
}

/** The members of what can be set: accessors, `resetX`, `xInput`, and `putX` for objects. */
export function setters(owner: string, slots: readonly Slot[]): string {
  const set = slots.filter(isSet);
  const members = set.flatMap((slot) => {
    const {prop, attribute, within} = slot;
    const suffix = pascal(prop);
    const given = `${owner}Props['${prop}']`;
    const isObject = attribute.nesting === 'single';
    const read = readType(slot, `${withinName(owner, slot)}${isObject ? 'OutputReference' : 'Attributes'}`);
    return [
      ...(attribute.writeOnly ? [] : [[prop, `get ${prop}(): ${read}`] as const]),
      [`${prop} `, `set ${prop}(value: ${given})`] as const,
      [`${prop}Input`, `readonly ${prop}Input: ${given}`] as const,
      ...(within.length > 0 ? [[`put${suffix}`, `put${suffix}(value: ${given}): void`] as const] : []),
      ...(attribute.required ? [] : [[`reset${suffix}`, `reset${suffix}(): void`] as const]),
    ];
  });
  const names = [...members.map(([name]) => name), ...slots.filter((slot) => !isSet(slot)).map(({prop}) => prop)];
  for (const name of names)
    if (TAKEN.has(name) || names.indexOf(name) !== names.lastIndexOf(name)) throw new Error(`a construct has a ${name} already`);
  return members.map(([, text]) => `  ${text};\n`).join('');
}

/** The interfaces of references to single objects, whose fields can be set one by one. */
export function outputReferences(owner: string, slots: readonly Slot[]): string {
  return slots
    .filter((slot) => isSet(slot) && slot.attribute.nesting === 'single')
    .map((slot) => {
      const name = withinName(owner, slot);
      return `\nexport interface ${name}OutputReference extends ${name}Attributes {\n${setters(name, slot.within)}}\n${outputReferences(name, slot.within)}`;
    })
    .join('');
}

function readType(slot: Slot, nested: string): string {
  const form = formOf(slot);
  if (form === 'object') return nested;
  if (form === 'list' || form === 'set') return `OutputList<${nested}>`;
  return form === 'map' ? `OutputMap<${nested}>` : (READ_TYPES[form as string] as string);
}

function withinName(owner: string, {name}: Slot): string {
  return `${owner}${pascal(name)}`;
}

const READ_TYPES: {readonly [form: string]: string} = {
  string: 'string',
  number: 'number',
  bool: 'IResolvable',
  strings: 'string[]',
  numbers: 'number[]',
  'string map': '{[name: string]: string}',
  'number map': '{[name: string]: number}',
};
