/** The pages of a kind's data sources: of one that is there, and of all that are. */
import type {Example} from '#engine/terraform/example/blocks.ts';
import {type Block, printBlock} from '#engine/terraform/hcl.ts';
import {PROVIDER} from '#engine/terraform/name.ts';
import {listName, NAMESPACE, typeName} from '#engine/terraform/naming.ts';
import type {Kind} from '#schemas/kind.ts';
import type {Schema} from '../protocol/schema.ts';
import {dataSourceSchema, listSchema} from '../schema/resource.ts';
import {codeBlock, type Page} from './page.ts';
import {schemaParts} from './schema-parts.ts';

/** Of one, by its id. */
export function dataSourcePage(kind: Kind, example: Example): Page {
  const name = example.name.slice(example.name.indexOf('.') + 1);
  const block: Block = {type: 'data', labels: [typeName(kind), name], body: [['id', example.id]]};
  return page(kind, typeName(kind), dataSourceSchema(kind), block);
}

/** Of all, in an organisation and below; of `within` in the example. */
export function listPage(kind: Kind, within: Example): Page {
  const schema = listSchema(kind);
  const body: Block['body'] = schema.attributes[NAMESPACE] ? [[NAMESPACE, within.id]] : [];
  return page(kind, listName(kind), schema, {type: 'data', labels: [listName(kind), 'all'], body});
}

function page(kind: Kind, type: string, schema: Schema, example: Block): Page {
  const description = schema.description ?? '';
  return {
    title: `${type} Data Source - ${PROVIDER}`,
    subcategory: kind.product,
    description,
    parts: [
      `# ${type} (Data Source)`,
      description,
      '## Example Usage',
      codeBlock('terraform', printBlock(example)),
      ...schemaParts(schema),
    ],
  };
}
