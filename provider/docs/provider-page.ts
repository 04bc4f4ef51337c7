/** The first page: the provider, its block, and the environment variables that count too. */

import {TRUST_CLOCK} from '#engine/clock.ts';
import type {Example} from '#engine/terraform/example/blocks.ts';
import {head} from '#engine/terraform/format.ts';
import {printBlock} from '#engine/terraform/hcl.ts';
import {PROVIDER} from '#engine/terraform/name.ts';
import {KEY_VARIABLE} from '#schemas/fields/secret.ts';
import {providerSchema, variableOf} from '../settings.ts';
import {codeBlock, type Page} from './page.ts';
import {schemaParts} from './schema-parts.ts';

/** How a configuration begins; what else stands there is up to the other pages. */
export function providerPage(first: Example): Page {
  const description = providerSchema.description ?? '';
  const variables = Object.keys(providerSchema.attributes).map(
    (name) => `- \`${variableOf(name)}\`: \`${name}\`, where that is left out.`,
  );
  return {
    title: `${PROVIDER} Provider`,
    subcategory: '',
    description,
    parts: [
      `# ${PROVIDER} Provider`,
      description,
      '## Example Usage',
      codeBlock('terraform', [head({stack: 'web'}), ...first.resources.map(printBlock)].join('\n')),
      ...schemaParts(providerSchema),
      '## Environment Variables',
      [
        ...variables,
        `- \`${TRUST_CLOCK}\`: events are dated by the clock, though it is far from the end of the log; for one run.`,
        `- \`${KEY_VARIABLE}\`: the key under which secrets are digested, where it is in no file beside the store.`,
        '- `PLTFRMS_SECRETS_FROM`: folders outside of the working directory whose files may be secrets (`file:/run/secrets/ledger`), separated by `:`.',
      ].join('\n'),
    ],
  };
}
