/** Write-only attributes: secrets that are in the config alone, and in no plan and no state. */
import type {Diagnostic, Path} from './provider.ts';
import type {Attribute, Attributes} from './schema.ts';
import type {Value, Values} from './type.ts';

/** The values without those, as they may be kept. The same object where there are none. */
export function withoutWriteOnly<V extends Value | undefined>(attributes: Attributes, value: V): V | Values {
  if (!isValues(value) || !hasWriteOnly(attributes)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const attribute = attributes[name];
      return [name, attribute?.writeOnly ? null : attribute?.attributes ? withoutNested(attribute, each) : each];
    }),
  );
}

function withoutNested({nesting, attributes}: Attribute, value: Value): Value {
  if (nesting === 'single') return withoutWriteOnly(attributes!, value);
  if (Array.isArray(value)) return value.map((each) => withoutWriteOnly(attributes!, each));
  if (!isValues(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutWriteOnly(attributes!, each)]));
}

function hasWriteOnly(attributes: Attributes): boolean {
  return Object.values(attributes).some((each) => each.writeOnly || (each.attributes && hasWriteOnly(each.attributes)));
}

/** What is set, as an error: a Terraform that doesn't know write-only attributes would keep the secret in its state. */
export function unprotectedSecrets(attributes: Attributes, values: Values, above: Path = []): readonly Diagnostic[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = values[name];
    if (value === null || value === undefined) return [];
    if (attribute.writeOnly) return [unprotected([...above, name])];
    return within(attribute, value).flatMap(([steps, inner]) =>
      unprotectedSecrets(attribute.attributes!, inner, [...above, name, ...steps]),
    );
  });
}

/** The objects of a nested attribute, with the way to each. */
function within({nesting}: Attribute, value: Value): readonly (readonly [Path, Values])[] {
  if (nesting === undefined || typeof value !== 'object' || value === null) return [];
  if (nesting === 'single') return [[[], value as Values]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, each]) => (isValues(each) ? [[[key], each]] : []));
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unprotected(path: Path): Diagnostic {
  return {
    severity: 'error',
    summary: 'this attribute needs Terraform 1.11 or newer',
    detail: 'It is write-only. An older Terraform does not know that, and would keep its value in the state.',
    path,
  };
}
