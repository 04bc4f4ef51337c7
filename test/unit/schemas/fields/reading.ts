/** Reads one value, for tests of field types. */
import type {FieldType, Json, Raw} from '#schemas/field.ts';

/** The canonical value, or what is wrong with it: the first summary, and the hint behind an arrow. */
export function read<T extends Json>(type: FieldType<T>, raw: Raw): T | string {
  const said: string[] = [];
  const value = type.read(raw, {
    names: [],
    report: ({summary, hint}) => said.push(hint === undefined ? summary : `${summary} → ${hint}`),
  });
  if (value === undefined && said.length === 0) throw new Error('it answers nothing and says nothing');
  if (value !== undefined && said.length > 0) throw new Error(`it answers ${JSON.stringify(value)} and says ${said[0]}`);
  return value ?? (said[0] as string);
}

/** Whether a raw value is read at all. */
export function reads(type: FieldType, raw: Raw): boolean {
  return type.read(raw, {names: [], report: () => undefined}) !== undefined;
}
