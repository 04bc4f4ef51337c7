/** Diagnostics and paths as Terraform is told them. */
import {type attributePath, type diagnostic, SEVERITY} from './messages.ts';
import type {Diagnostic, Path} from './provider.ts';
import type {Type} from './type.ts';
import type {Draft, Of} from './wire.ts';

type Step = NonNullable<Draft<Of<typeof attributePath>>['steps']>[number];

/**
 * The paths lead into a value of this type; without one they are left out. Terraform finds the line of an attribute of the
 * block, and for what is deeper only that of the block; so it is sent the attribute, and the rest is said in words.
 */
export function diagnosticMessages(
  diagnostics: readonly Diagnostic[] | undefined,
  type?: Type,
): readonly Draft<Of<typeof diagnostic>>[] {
  return (diagnostics ?? []).map(({severity, summary, detail, path = []}) => ({
    severity: SEVERITY[severity],
    summary,
    detail: [detail, path.length > 1 && `It is at ${printed(path)}.`].filter(Boolean).join('\n\n'),
    attribute: type && path.length > 0 ? pathMessage(path.slice(0, 1), type) : undefined,
  }));
}

/** As it would be written in HCL. */
function printed([first, ...rest]: Path): string {
  const steps = rest.map((key) => (typeof key === 'string' && /^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`));
  return `${first}${steps.join('')}`;
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
