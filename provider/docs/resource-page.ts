/** The page of a kind's resource. */
import type {Example} from '#engine/terraform/example/blocks.ts';
import {printBlock} from '#engine/terraform/hcl.ts';
import {PROVIDER} from '#engine/terraform/name.ts';
import {typeName} from '#engine/terraform/naming.ts';
import type {Kind} from '#schemas/kind.ts';
import {identifying, idForm, resourceSchema} from '../schema/resource.ts';
import {codeBlock, type Page} from './page.ts';
import {schemaParts} from './schema-parts.ts';

/** What it is, an example with all that it needs, its attributes, and how one that is there is imported. */
export function resourcePage(kind: Kind, example: Example): Page {
  const type = typeName(kind);
  const immutable = Object.keys(kind.fields).filter((name) => kind.fields[name]?.immutable);
  return {
    title: `${type} Resource - ${PROVIDER}`,
    subcategory: kind.product,
    description: kind.doc,
    parts: [
      `# ${type} (Resource)`,
      kind.doc,
      '## Example Usage',
      codeBlock('terraform', example.resources.map(printBlock).join('\n')),
      ...schemaParts(resourceSchema(kind), new Set([...immutable, ...identifying(kind)])),
      '## Import',
      `Import takes the id, \`${idForm(kind)}\`, in an \`import\` block or on the command line:`,
      codeBlock('terraform', printBlock(example.import)),
      codeBlock('shell', `terraform import ${example.name} '${example.id}'`),
    ],
  };
}
