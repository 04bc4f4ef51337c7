/** Schemas of values, widened by what layers let people write. */

const VARIABLE = 'variable';

export const variableSchema = {
  [VARIABLE]: {type: 'string', pattern: '\\$\\(var\\.[^()]+\\)', description: 'A variable that variables: declares.'},
};

/** The same schema, where `$(var.NAME)` may stand for any value that is no free text already. */
export function withVariables(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(withVariables);
  const {description, default: byDefault, ...rest} = schema as {readonly [key: string]: unknown};
  if (rest['enum'] !== undefined || rest['pattern'] !== undefined || isNumberOrTruth(rest['type'])) {
    const said = Object.entries({description, default: byDefault}).filter(([, value]) => value !== undefined);
    return {anyOf: [rest, {$ref: `#/$defs/${VARIABLE}`}], ...Object.fromEntries(said)};
  }
  return mapSchemas(schema, withVariables);
}

/** The same schema, where nothing is required: the rest may stand in another file, or in another layer. */
export function inParts(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(inParts);
  const {required: _inAll, ...rest} = schema as {readonly [key: string]: unknown};
  return mapSchemas(rest, inParts);
}

/** Changes the schemas that stand directly in a schema. */
function mapSchemas(schema: object, change: (schema: unknown) => unknown): object {
  const changed = (key: string, each: unknown): unknown =>
    key === 'properties' || key === 'patternProperties'
      ? mapValues(each as object, change)
      : SCHEMAS.has(key)
        ? change(each)
        : each;
  return Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, changed(key, each)]));
}

/** Keys of a schema that hold schemas of values. */
const SCHEMAS = new Set(['anyOf', 'items', 'additionalProperties']);

export function mapValues(map: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/** Whether a text is refused. */
function isNumberOrTruth(type: unknown): boolean {
  return type === 'boolean' || type === 'integer' || type === 'number';
}
