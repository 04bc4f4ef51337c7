/** Reads one value, for tests of field types. */
import type {FieldType, Json, Problem, Raw} from '#schemas/field.ts';

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

function readWhole<T extends Json>(type: FieldType<T>, raw: Raw): {value: T | undefined; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  return {value: type.read(raw, {names: [], report: (problem) => problems.push(problem)}), problems};
}

/** What is stored for a value that nothing is wrong with. */
export function readAs<T extends Json>(type: FieldType<T>, raw: Raw): T {
  const {value, problems} = readWhole(type, raw);
  if (value === undefined || problems.length > 0) throw new Error(`${JSON.stringify(raw)}: ${JSON.stringify(problems)}`);
  return value;
}

/** What is said of a value that is refused: one sentence, and a way out. */
export function wrong(type: FieldType, raw: Raw): {summary: string; hint: string} {
  const {value, problems} = readWhole(type, raw);
  const [problem] = problems;
  if (value !== undefined || !problem || problems.length > 1)
    throw new Error(`${JSON.stringify(raw)} is read as ${JSON.stringify(value)}, with ${problems.length} problems`);
  return {summary: problem.summary, hint: problem.hint ?? ''};
}
