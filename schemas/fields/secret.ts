/** Secrets: a config says where one is kept, never what it is. */
import type {FieldType, Raw, Reading} from '../field.ts';
import {field, scalar} from '../field.ts';
import {object} from './compound.ts';
import {integer} from './number.ts';

/** Where a secret is kept, and which turn of it: `{ secret: env:LEDGER_SECRET, version: 2 }`. */
export type SecretReference = {readonly secret: string; readonly version?: number; readonly digest?: string};

/** The environment variable that holds the key of a store, where no file does: no config may read it. */
export const KEY_VARIABLE = 'PLTFRMS_SECRET_KEY';

const HINT = 'write { secret: env:NAME } or { secret: file:PATH }';

/** A secret that a program hands over, as Terraform does: it is kept nowhere that we know, and can't be read again. */
const GIVEN = /^given:[a-z][a-z0-9_]{0,60}$/;

/** What was written is in no message: it may be the secret itself. */
const place: FieldType<string> = scalar(
  'place of a secret',
  (written) =>
    written === `env:${KEY_VARIABLE}`
      ? {wrong: `${KEY_VARIABLE} holds the key of the store`, hint: 'name another environment variable'}
      : /^env:[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(written) || /^file:[^\0\r\n]{1,1000}$/.test(written) || GIVEN.test(written)
        ? {value: written}
        : {wrong: 'what stands here names no place of a secret', hint: HINT},
  {
    type: 'string',
    pattern: '^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+|given:[a-z][a-z0-9_]*)$',
    examples: ['env:LEDGER_SECRET', 'file:secrets/ledger'],
  },
);

const digest: FieldType<string> = scalar(
  'keyed digest',
  (written) =>
    /^[0-9a-f]{8}:(2:)?[0-9a-f]{64}$/.test(written) ? {value: written} : {wrong: 'this is no keyed digest of a secret'},
  {type: 'string'},
);

const parts = object({
  secret: field(
    place,
    'Where it is kept: `env:NAME`, an environment variable; `file:PATH`, a file beside the config; `given:NAME` says that a program handed it over.',
    {required: true},
  ),
  version: field(integer(1, 1_000_000), 'Counted up to rotate it on purpose.', {default: 1}),
  digest: field(digest, 'A digest of its value for this field of this resource (HMAC-SHA-256 under the key of the store).', {
    observed: true,
    sensitive: true,
  }),
});

/** A secret by reference. A text that stands where one is wanted is refused without being repeated. */
export const secret: FieldType<SecretReference> = {
  ...(parts as FieldType<SecretReference>),
  type: 'secret',
  isSecret: true,
  write: ({secret: where, version}) => ({secret: where, ...(version === undefined ? {} : {version: String(version)})}),
  read(raw, {names, report}) {
    const reading: Reading = {names, report: (problem) => report({...problem, isPrivate: true})};
    if (isMap(raw)) return parts.read(raw, reading) as SecretReference | undefined;
    reading.report({
      code: 'secret/in-the-open',
      summary: 'a secret is named by its place and never written into a config',
      hint: `${HINT}; and rotate it, if what stands here was real`,
    });
    return undefined;
  },
};

function isMap(raw: Raw): boolean {
  return typeof raw === 'object' && !Array.isArray(raw);
}
