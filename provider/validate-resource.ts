/** What is wrong with a block by itself, before anything is known of a store. */
import {attributeOfParent, ofName} from '#engine/one-by-one/target.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {FieldType, Problem} from '#schemas/field.ts';
import {readFields} from '#schemas/fields/compound.ts';
import type {Kind} from '#schemas/kind.ts';
import {UNKNOWN, type Values} from './protocol/type.ts';
import {secretProblems, wishOf} from './values/wish.ts';

/** Fields that see the names above them are left to the plan where these are not known. */
export function validateResource(kind: Kind, config: Values): readonly Problem[] {
  // Whatever it stands in: only names between that and an organisation are seen by what is read here.
  const wished = wishOf(kind, kind.parent === undefined ? config : {...config, [attributeOfParent(kind)]: null});
  const above = kind.parent === undefined ? undefined : catalogue.kind(kind.parent);
  if (!wished || (above && !above.nests)) return secretProblems(kind, config);
  const problems: Problem[] = [...secretProblems(kind, config)];
  const report = (problem: Problem): void => void problems.push(problem);
  const names: string[] = [];
  for (const [index, part] of kind.keyParts.entries()) {
    const type = kind.key[part] as FieldType<string>;
    const written = wished.wish.key[index] as string;
    names.push(type.read(written, {names: [...names], report: (problem) => report(ofName(part, problem))}) ?? written);
  }
  const {labels: _, protect: __, ...own} = wished.wish.body;
  const isWhole = wished.unknown.length === 0 && !Object.values(config).includes(UNKNOWN);
  readFields(kind.fields, own, {
    names,
    report: (problem) => (isWhole || problem.code !== 'config/missing-field' ? report(problem) : undefined),
  });
  return problems;
}
