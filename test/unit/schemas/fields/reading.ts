/** Reads values of a type as a config file would hold them. */
import type {FieldType, Json, Problem, Raw} from '#schemas/field.ts';

function read<T extends Json>(type: FieldType<T>, raw: Raw): {value: T | undefined; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  return {value: type.read(raw, {names: [], report: (problem) => problems.push(problem)}), problems};
}

/** What is stored for a value that nothing is wrong with. */
export function readAs<T extends Json>(type: FieldType<T>, raw: Raw): T {
  const {value, problems} = read(type, raw);
  if (value === undefined || problems.length > 0) throw new Error(`${JSON.stringify(raw)}: ${JSON.stringify(problems)}`);
  return value;
}

/** What is said of a value that is refused: one sentence, and a way out. */
export function wrong(type: FieldType, raw: Raw): {summary: string; hint: string} {
  const {value, problems} = read(type, raw);
  const [problem] = problems;
  if (value !== undefined || !problem || problems.length > 1)
    throw new Error(`${JSON.stringify(raw)} is read as ${JSON.stringify(value)}, with ${problems.length} problems`);
  return {summary: problem.summary, hint: problem.hint ?? ''};
}
