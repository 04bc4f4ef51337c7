/** The page of a function. */
import type {Example} from '#engine/terraform/example/blocks.ts';
import {printBlock, Traversal} from '#engine/terraform/hcl.ts';
import {PROVIDER} from '#engine/terraform/name.ts';
import type {FunctionSchema, Parameter} from '../protocol/schema.ts';
import {codeBlock, type Page} from './page.ts';
import {typeWords} from './type-words.ts';

/** What it answers, an example that asks it of a resource, and its arguments. */
export function functionPage(name: string, schema: FunctionSchema, of: Example): Page {
  const {summary, description = '', parameters, returns} = schema;
  const written = parameters.map((each) => JSON.stringify(argument(each, of))).join(', ');
  const call = new Traversal(`provider::${PROVIDER}::${name}(${written})`);
  const signature = parameters.map((each) => `${each.name} ${typeWords(each.type).toLowerCase()}`).join(', ');
  return {
    title: `${name} Function - ${PROVIDER}`,
    subcategory: '',
    description: summary,
    parts: [
      `# function: ${name}`,
      `${summary} ${description}`.trim(),
      '## Example Usage',
      codeBlock('terraform', printBlock({type: 'output', labels: [name], body: [['value', call]]})),
      '## Signature',
      codeBlock('text', `${name}(${signature}) ${Array.isArray(returns) ? returns[0] : returns}`),
      '## Arguments',
      parameters
        .map((each, index) => `${index + 1}. \`${each.name}\` (${typeWords(each.type)}) ${each.description ?? ''}`)
        .join('\n'),
      '## Return Type',
      `${typeWords(returns)}.`,
    ],
  };
}

/** What a parameter of this name is given. */
function argument({name}: Parameter, {address, id}: Example): string {
  const known: {readonly [name: string]: string} = {address, id, kind: address.slice(0, -id.length - 1)};
  const found = known[name];
  if (found === undefined) throw new Error(`nothing is known to call ${name} with in an example`);
  return found;
}
