/** Reads one field as the planner does, and collects what it complains of. */

import {type RecordType, recordValues} from '#schemas/dns/values.ts';
import type {FieldType, Json, Problem, Raw} from '#schemas/field.ts';

export interface Outcome<T extends Json> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

export function read<T extends Json>(type: FieldType<T>, raw: Raw, ...names: readonly string[]): Outcome<T> {
  const problems: Problem[] = [];
  return {value: type.read(raw, {names, report: (problem) => problems.push(problem)}), problems};
}

export function readSet(type: RecordType, raw: Raw, zone = 'acme.test'): Outcome<readonly string[]> {
  return read(recordValues, raw, zone, 'www', type);
}
