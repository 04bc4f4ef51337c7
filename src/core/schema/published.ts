/** The documents that others read or write, as JSON Schema 2020-12. */
import * as z from 'zod';
import type {Catalogue} from '#schemas/catalogue.ts';
import {eventDocument} from '#schemas/event-file.ts';
import type {JsonSchema} from '#schemas/field.ts';
import {planDocument} from '#schemas/plan-file.ts';
import {configSchema} from './config-schema.ts';

export type SchemaName = keyof typeof published;

export const schemaNames = ['config', 'plan', 'event'] as const satisfies readonly SchemaName[];

export function publishedSchema(name: SchemaName, catalogue: Catalogue): JsonSchema {
  return published[name](catalogue);
}

const published = {
  config: configSchema,
  plan: (): JsonSchema => titled('pltfrms plan', planDocument),
  event: (catalogue: Catalogue): JsonSchema => titled('pltfrms event', eventDocument(catalogue)),
};

function titled(title: string, document: z.ZodType): JsonSchema {
  const {$schema, ...rest} = z.toJSONSchema(document, {target: 'draft-2020-12'});
  return {$schema, title, ...rest};
}
