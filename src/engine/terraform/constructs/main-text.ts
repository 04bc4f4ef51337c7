/** The files of an app that make no constructs of their own: what is run, and what is adopted. */
import {PROVIDER} from '../name.ts';
import {pascal} from '../naming.ts';
import {functionName} from './ids.ts';
import type {Module} from './modules.ts';
import {printExpression, quoted} from './typescript.ts';

export interface Settings {
  readonly store: string | undefined;
  readonly stack: string;
  readonly takeOver: boolean;
}

export function mainText(library: string, {store, stack, takeOver}: Settings, files: readonly Module[]): string {
  const provider = `${pascal(PROVIDER)}Provider`;
  const id = stack.replace(/[^A-Za-z0-9-]+/g, '-');
  const settings = {...(store === undefined ? {} : {store}), stack, takeOver};
  return `// npm install ${PROVIDER} ${library} 'constructs@~10.7.2' typescript && npx ${PROVIDER} terraform install
// npx tsc --module nodenext --target es2023 --strict --skipLibCheck main.ts && node main.js
// cd cdktf.out/stacks/${id} && terraform init && terraform apply
import {App, LocalBackend, TerraformStack} from '${library}';
import {${provider}} from '${PROVIDER}/${library}';
${files
  .map(({name}) => name)
  .sort()
  .map((name) => `import {${functionName(name)}} from './${name}.js';\n`)
  .join('')}import {imports} from './imports.js';

const app = new App();
const stack = new TerraformStack(app, ${quoted(id)});
new LocalBackend(stack, {path: ${quoted(`../../../${id}.tfstate`)}}); // seen from cdktf.out/stacks/${id}, where terraform runs
new ${provider}(stack, ${quoted(PROVIDER)}, ${printExpression(settings, () => '')});

${files.map((each) => call(each, files)).join('')}imports(stack);
app.synth();
`;
}

/** What it needs is handed to it by those who have made it. */
function call({name, needs, gives}: Module, files: readonly Module[]): string {
  const from = files.filter((each) => each.gives.some((resource) => needs.includes(resource))).map((each) => madeBy(each.name));
  const handed = from.length === 1 ? `, ${from[0]}` : from.length > 1 ? `, {${from.map((each) => `...${each}`).join(', ')}}` : '';
  return `${gives.length > 0 ? `const ${madeBy(name)} = ` : ''}${functionName(name)}(stack${handed});\n`;
}

function madeBy(file: string): string {
  return `${functionName(file)}Made`;
}

/** Pairs of a construct and of what it is to adopt. */
export function importsText(library: string, ids: readonly (readonly [construct: string, id: string])[]): string {
  return `/** What runs already is adopted by the first apply. After that this file can go, and its line in main.ts. */
import type {TerraformResource, TerraformStack} from '${library}';

const IDS = {
${ids.map(([construct, id]) => `  ${construct}: ${quoted(id)},\n`).join('')}};

export function imports(stack: TerraformStack): void {
  for (const [construct, id] of Object.entries(IDS)) (stack.node.findChild(construct) as TerraformResource).importFrom(id);
}
`;
}
