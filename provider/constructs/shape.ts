/** What is known at run time of how props become attributes. */
import {isSet, type Slot} from './slots.ts';
import {quoted} from './words.ts';

/** The expression of a Shape, as `src/constructs/written.ts` reads it. */
export function shapeOf(slots: readonly Slot[]): string {
  return `{${slots
    .filter(isSet)
    .map((slot) => `${slot.prop}: ${slotText(slot)}`)
    .join(', ')}}`;
}

/** What can refer to one kind only does so by the id; else the kind is part of it. */
function slotText({name, refersTo, within, attribute}: Slot): string {
  if (refersTo.length > 0) return `[${quoted(name)}, ${quoted(refersTo.length === 1 ? 'id' : 'reference')}]`;
  if (within.length === 0) return quoted(name);
  return `[${quoted(name)}, ${shapeOf(within)}${attribute.nesting === 'map' ? ", 'map'" : ''}]`;
}
