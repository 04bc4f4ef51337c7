/** The text of a file: a function that makes constructs, of what others have made, and returns what others refer to. */
import type {Resource} from '#core/resource.ts';
import type {Block, Expression} from '../hcl.ts';
import {className} from '../naming.ts';
import {constructId, functionName} from './ids.ts';
import type {Module} from './modules.ts';
import {type NameOf, printExpression, WIDTH} from './typescript.ts';

export interface ModuleWriting {
  /** `cdktf` */
  readonly library: string;
  block(resource: Resource): Block;
  constantOf(uid: string): string;
  /** Whether anything refers to it, here or in another file. */
  isReferredTo(resource: Resource): boolean;
}

export function moduleText(writing: ModuleWriting, {name, resources, needs, gives}: Module): string {
  const classOf = (resource: Resource): string => className(writing.block(resource).labels[0] as string);
  const constant = ({uid}: Resource): string => writing.constantOf(uid);
  const made = new Set(resources.map(classOf));
  const typesAlone = new Set(needs.map(classOf).filter((each) => !made.has(each)));
  const imported = [...made, ...typesAlone].sort().map((each) => (made.has(each) ? each : `type ${each}`));
  const isAlone = needs.length === 0;
  return `import type {TerraformStack} from '${writing.library}';
${statement(`import {`, imported, `} from 'pltfrms/${writing.library}';`)}
${isAlone ? '' : `\ninterface Needs {\n${needs.map((each) => `  readonly ${constant(each)}: ${classOf(each)};\n`).join('')}}\n`}
export function ${functionName(name)}(stack: TerraformStack${isAlone ? '' : ', needs: Needs'}) {
${isAlone ? '' : `  ${statement('const {', needs.map(constant), '} = needs;', '  ')}\n`}${resources
  .map((each) => construct(writing, each, classOf(each)))
  .join('')}${gives.length > 0 ? `  ${statement('return {', gives.map(constant), '};', '  ')}\n` : ''}}
`;
}

/** In one line, or a name a line. */
function statement(open: string, names: readonly string[], close: string, indent = ''): string {
  const short = `${open}${names.join(', ')}${close}`;
  if (indent.length + short.length <= WIDTH) return short;
  return `${open}\n${names.map((each) => `${indent}  ${each},\n`).join('')}${indent}${close}`;
}

function construct(writing: ModuleWriting, resource: Resource, kind: string): string {
  const constant = writing.constantOf(resource.uid);
  const nameOf: NameOf = ({uid}) => writing.constantOf(uid);
  const props = Object.fromEntries(writing.block(resource).body) as {readonly [name: string]: Expression};
  const start = `  ${writing.isReferredTo(resource) ? `const ${constant} = ` : ''}new ${kind}(stack, '${constructId(constant)}', `;
  return `${start}${printExpression(props, nameOf, '  ', start.length + 2)});\n`;
}
