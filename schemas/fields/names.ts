/** Names that stand as keys: of organisations, groups, accounts, roles. */
import {describe, type FieldType, scalar} from '../field.ts';

/** An organisation's or role's name: lower-case, digits and hyphens, at most 63 characters, no hyphen at an end. */
export const slug: FieldType<string> = name(
  'name',
  /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
  'use a-z, 0-9 and -, at most 63 characters',
);

/** A name of anything else: also `_` and `.`. */
export const label: FieldType<string> = name(
  'name',
  /^[a-z0-9_]([a-z0-9._-]{0,98}[a-z0-9_])?$/,
  'use a-z, 0-9, - _ and ., at most 100 characters',
);

/** A group's name: also `/`, as in `kubernetes/sig-apps`. */
export const groupName: FieldType<string> = name(
  'group name',
  /^[a-z0-9_]([a-z0-9._/-]{0,98}[a-z0-9_])?$/,
  'use a-z, 0-9, - _ . and /, at most 100 characters',
);

function name(type: string, shape: RegExp, hint: string): FieldType<string> {
  return scalar(
    type,
    (written) => {
      if (shape.test(written)) return {value: written};
      const lower = written.toLowerCase();
      if (lower !== written && shape.test(lower))
        return {wrong: `${describe(written)} is not in lower case`, hint: `write ${lower}`};
      return {wrong: `${describe(written)} is no ${type}`, hint};
    },
    // YAML reads some names as numbers or truths; here they are text.
    {type: ['string', 'number', 'boolean'], pattern: shape.source},
  );
}

/** A person: an e-mail address or a handle. Compared without case, kept as written. */
export const accountName: FieldType<string> = scalar(
  'account',
  (written) => {
    if (/^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$/.test(written)) return {value: written};
    // Neither control characters nor halves of a surrogate pair: the log keeps names as they are, and those it can't.
    if (/^[^\s@"(),:;<>[\]\\\p{Cc}\p{Cs}]+@[^\s@:\p{Cc}\p{Cs}]+\.[^\s@.:\p{Cc}\p{Cs}]+$/u.test(written) && written.length <= 254)
      return {value: written.normalize('NFC')};
    const colon = /^group:?\s/.test(written) || written === 'group';
    return {
      wrong: `${describe(written)} is neither an e-mail address nor a handle`,
      hint: colon
        ? 'a group is written group:NAME, without a blank'
        : 'write ana@acme.test, or a handle of letters, digits, - _ and .',
    };
  },
  {type: ['string', 'number', 'boolean'], pattern: '^[^\\s"(),:;<>]+$'},
);

/** A permission: `product.collection.verb`; any part may be `*`, and a last `*` covers the rest. */
export const permission: FieldType<string> = scalar(
  'permission',
  (written) => {
    const parts = written.split('.');
    const shaped = parts.length <= 3 && parts.every((part) => part === '*' || /^[a-z][a-z_]*$/.test(part));
    const whole = parts.length === 3 || parts.at(-1) === '*';
    return shaped && whole
      ? {value: written}
      : {
          wrong: `${describe(written)} is no permission`,
          hint: 'write product.collection.verb, such as dns.zones.read or dns.record_sets.*',
        };
  },
  {
    type: 'string',
    pattern: '^([a-z][a-z_]*|\\*)\\.([a-z][a-z_]*|\\*)\\.([a-z][a-z_]*|\\*)$|^(([a-z][a-z_]*|\\*)\\.)?\\*$',
    examples: ['dns.zones.read', 'dns.record_sets.*'],
  },
);
