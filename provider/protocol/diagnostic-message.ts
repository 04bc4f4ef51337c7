/** Diagnostics and paths as Terraform is told them. */
import {type attributePath, type diagnostic, SEVERITY} from './messages.ts';
import type {Diagnostic, Path} from './provider.ts';
import type {Type} from './type.ts';
import type {Draft, Of} from './wire.ts';

type Step = NonNullable<Draft<Of<typeof attributePath>>['steps']>[number];

/** The paths lead into a value of this type; without one they are left out. */
export function diagnosticMessages(
  diagnostics: readonly Diagnostic[] | undefined,
  type?: Type,
): readonly Draft<Of<typeof diagnostic>>[] {
  return (diagnostics ?? []).map(({severity, summary, detail = '', path}) => ({
    severity: SEVERITY[severity],
    summary,
    detail,
    attribute: path && type && pathMessage(path, type),
  }));
}

/** As far as the type knows the way: what is in a set, or in what brings its own type, has no address. */
export function pathMessage(path: Path, type: Type): Draft<Of<typeof attributePath>> {
  const steps: Step[] = [];
  let inside: Type | undefined = type;
  for (const key of path) {
    const stepped: {readonly step: Step; readonly inside: Type | undefined} | undefined = inside && stepInto(inside, key);
    if (!stepped) break;
    steps.push(stepped.step);
    inside = stepped.inside;
  }
  return {steps};
}

function stepInto(type: Type, key: string | number): {readonly step: Step; readonly inside: Type | undefined} | undefined {
  if (typeof type === 'string') return undefined;
  switch (type[0]) {
    case 'object':
      return Object.hasOwn(type[1], key) ? {step: {attribute_name: String(key)}, inside: type[1][key]} : undefined;
    case 'map':
      return {step: {element_key_string: String(key)}, inside: type[1]};
    case 'list':
      return {step: {element_key_int: Number(key)}, inside: type[1]};
    case 'tuple':
      return {step: {element_key_int: Number(key)}, inside: type[1][Number(key)]};
    case 'set':
      return undefined;
  }
}
