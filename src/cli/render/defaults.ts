/** Defaults of the fields of a kind. */
import {catalogue} from '#schemas/catalogue.ts';
import type {Field, Fields} from '#schemas/field.ts';

/** Finds fields of a kind by their path, `soa.minimum`; undefined for what the kind does not have, such as a label. */
export function defaultsOf(kind: string): (path: string) => Field | undefined {
  return (path) => {
    let fields: Fields | undefined = catalogue.kind(kind)?.fields;
    let found: Field | undefined;
    for (const name of path.split('.')) {
      found = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
      fields = found?.fields;
    }
    return found;
  };
}
