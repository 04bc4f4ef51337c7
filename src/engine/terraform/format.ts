/** The state as Terraform's configuration, with an import for each resource: it is adopted as it runs. */

import type {ExportFormat} from '#core/manager.ts';
import {text} from '#schemas/fields/text.ts';
import {blockWriter} from './blocks.ts';
import {layout} from './files.ts';
import {type Expression, printBlock} from './hcl.ts';
import {PROVIDER} from './name.ts';
import {selected} from './selected.ts';

const MAIN = 'main';
const IMPORTS = 'imports';

export const terraformFormat: ExportFormat = {
  name: 'terraform',
  doc: 'all that a stack owns, or that stands in an organisation, as Terraform’s configuration with imports',
  options: {store: text},
  write(exporting) {
    const {stack, resources} = selected(exporting);
    if (resources.length === 0) return new Map();
    const {world, options} = exporting;
    const blocks = blockWriter(world, resources);
    const files = [...layout(world, resources, [MAIN, IMPORTS])];
    const imports = files.flatMap(([, each]) => each.map((resource) => printBlock(blocks.import(resource))));
    return new Map([
      [`${MAIN}.tf`, head({store: options.get('store')?.[0], stack, take_over: true})],
      ...files.map(
        ([name, each]) => [`${name}.tf`, each.map((resource) => printBlock(blocks.resource(resource))).join('\n')] as const,
      ),
      [`${IMPORTS}.tf`, imports.join('\n')],
    ]);
  },
};

/** The provider, where it comes from, and its block with what is set there. */
export function head(settings: {readonly [name: string]: Expression | undefined}): string {
  return `terraform {
  required_providers {
    ${PROVIDER} = { source = "${PROVIDER}/${PROVIDER}" }
  }
}

${printBlock({
  type: 'provider',
  labels: [PROVIDER],
  body: Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
})}`;
}
