/** Values that mean the same as a field that is left out, for every field of every kind. */
import {describe, expect, test} from 'vitest';
import type {Attributes} from '#provider/protocol/schema.ts';
import {resourceSchema} from '#provider/schema/resource.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Field, Fields, Json, Raw} from '#schemas/field.ts';
import {absentValue, readFields} from '#schemas/fields/compound.ts';

/** Reads a field that is written so; undefined where that is wrong, and otherwise what is stored of it. */
function stored(field: Field, raw: Raw): {readonly value: Json | undefined} | undefined {
  let isWrong = false;
  const reading = {names: ['acme.test', 'www'], report: () => void (isWrong = true)};
  const value = readFields({field}, {field: raw}, reading)?.['field'];
  return isWrong ? undefined : {value};
}

/** Returns whether a field that is written so is stored as if it were left out. */
const isAbsent = (field: Field, raw: Raw): boolean => {
  const read = stored(field, raw);
  return read !== undefined && read.value === undefined;
};

function* fieldsIn(
  fields: Fields,
  attributes: Attributes | undefined,
  above: string,
): Iterable<readonly [string, Field, boolean]> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.observed || field.required) continue;
    const attribute = attributes?.[name];
    yield [`${above}${name}`, field, attribute?.computed === true];
    if (field.isSecret) continue;
    if (field.fields) yield* fieldsIn(field.fields, attribute?.attributes, `${above}${name}.`);
    if (field.item?.fields) yield* fieldsIn(field.item.fields, attribute?.attributes, `${above}${name}.*.`);
  }
}

describe.each(catalogue.kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  const fields = [...fieldsIn(kind.fields, resourceSchema(kind).attributes, '')];
  test.each(fields)('%s', (__, field, isComputed) => {
    const empties = [{}, []].filter((empty) => isAbsent(field, empty));
    if (field.default === undefined) expect(absentValue(field)).toEqual(empties[0]);
    else expect(absentValue(field)).toEqual(field.default);
    // Only what is computed may have a value in Terraform's state where nothing is written.
    if (empties.length > 0) expect(isComputed).toBe(true);
    expect(stored(field, '')).toBe(undefined);
  });
});
