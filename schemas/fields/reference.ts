/** References to other resources. */
import {type BuiltIn, describe, type FieldType, scalar} from '../field.ts';

/** Longer than the longest path with the longest name. */
const LONGEST = 1000;

/**
 * A reference, as text: a bare name is of the first kind, another kind stands before it (`group:oncall`), and with an
 * organisation it is absolute (`group:acme/north:ops`). Without one it is found nearest first, up the tree. The planner
 * turns it into the uid of what it names, so that a rename of the target changes nothing here.
 */
export function reference(refersTo: readonly string[], builtIn?: BuiltIn): FieldType<string> {
  const others = refersTo.slice(1).map((kind) => `${kind}:NAME`);
  return {
    ...scalar(
      refersTo.join(' or '),
      (written) => {
        if (written === '' || written.length > LONGEST || /\s/.test(written)) {
          return {
            wrong: `${describe(written)} names nothing`,
            hint: `write NAME${others.map((each) => ` or ${each}`).join('')}, without a blank`,
          };
        }
        return {value: written};
      },
      {type: ['string', 'number', 'boolean'], pattern: '^\\S+$'},
    ),
    refersTo,
    ...(builtIn ? {builtIn} : {}),
  };
}
