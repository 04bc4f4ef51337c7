/** The state as Terraform's configuration, with an import for each resource: it is adopted as it runs. */

import {PltfrmsError} from '#core/errors.ts';
import type {ExportFormat, Exporting} from '#core/manager.ts';
import {type Resource, sourceOf} from '#core/resource.ts';
import {organisationOf} from '#core/world.ts';
import {findStack} from '../find.ts';
import {blockWriter} from './blocks.ts';
import {layout} from './files.ts';
import {type Expression, printBlock} from './hcl.ts';
import {PROVIDER} from './name.ts';

const MAIN = 'main';
const IMPORTS = 'imports';

export const terraformFormat: ExportFormat = {
  name: 'terraform',
  doc: 'all that a stack owns, or that stands in an organisation, as Terraform’s configuration with imports',
  options: ['store'],
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

/** What follows from something else is nobody's to declare. */
function selected(exporting: Exporting): {readonly stack: string; readonly resources: readonly Resource[]} {
  const {world, isAsked, organisation} = exporting;
  const there = [...world.resources.values()].filter((each) => sourceOf(each) === undefined && isAsked(each));
  if (exporting.stack === undefined && organisation !== undefined) return {stack: onlyOwner(exporting, there), resources: there};
  const stack = findStack([world], exporting.stack);
  return {stack, resources: there.filter((each) => each.owners.includes(stack))};
}

/** The stack of a whole organisation: what nobody owns in it is adopted by that, too. */
function onlyOwner({world}: Exporting, resources: readonly Resource[]): string {
  const owners = [...new Set(resources.flatMap((each) => each.owners))].sort();
  if (owners.length > 1)
    throw new PltfrmsError('cli/usage', `${owners.length} stacks own something there`, {
      hint: `say which with --stack: ${owners.join(', ')}`,
    });
  const root = resources[0] && organisationOf(world, resources[0]);
  return owners[0] ?? root?.name ?? '';
}

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
