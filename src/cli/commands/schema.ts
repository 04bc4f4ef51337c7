import * as Args from '@oclif/core/args';
import {publishedSchema, schemaNames} from '#core/schema/published.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {JsonSchema} from '#schemas/field.ts';
import {BaseCommand, type Outcome} from '../base-command.ts';
import {json} from '../render/shown.ts';

export default class Schema extends BaseCommand<JsonSchema> {
  static override summary = 'Print a JSON Schema (2020-12): of the config for editors, of plan --json, of an event of the log.';
  static override examples = [
    '<%= config.bin %> schema > pltfrms.schema.json',
    '<%= config.bin %> schema plan',
    '# then, at the head of a config file:\n# yaml-language-server: $schema=pltfrms.schema.json',
  ];
  static override args = {
    name: Args.string({description: 'whose schema', options: [...schemaNames], default: 'config'}),
  };

  protected override async execute(): Promise<Outcome<JsonSchema>> {
    const {args} = await this.parse(Schema);
    const schema = publishedSchema(args.name as (typeof schemaNames)[number], catalogue);
    return {result: schema, text: () => json(schema)};
  }
}
