/** The provider: what Terraform asks, answered from the catalogue and by the managers. */
import {type Draft, openDraft} from '#engine/one-by-one/draft.ts';
import {openSession, type Session} from '#engine/one-by-one/session.ts';
import {kindOfType, listName, typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Problem} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {applyResource} from './apply-resource.ts';
import {findById, readAll, readOne} from './data-sources.ts';
import {functions} from './functions.ts';
import {planResource} from './plan-resource.ts';
import {diagnosticOf, thrown} from './problems.ts';
import {type Answer, FunctionError, type Provider} from './protocol/provider.ts';
import type {ProviderSchema, Schema} from './protocol/schema.ts';
import {UNKNOWN, type Values} from './protocol/type.ts';
import {dataSourceSchema, listSchema, resourceSchema} from './schema/resource.ts';
import {providerSchema, settingsOf} from './settings.ts';
import {validateResource} from './validate-resource.ts';
import {subjectOf, valuesOf} from './values/subject.ts';

/** Schemas are made when they are first asked for: most commands are about a few kinds. */
const schemas = new Map<string, Schema>();

export function schemaOf(kind: Kind): Schema {
  let schema = schemas.get(kind.name);
  if (!schema) schemas.set(kind.name, (schema = resourceSchema(kind)));
  return schema;
}

let session: Session | undefined;
let draft: Draft | undefined;

function ready(): {session: Session; draft: Draft} {
  if (!session || !draft) throw new Error('the provider was not configured');
  return {session, draft};
}

export const provider: Provider = {
  schema: () => allSchemas(),
  validateProvider(config) {
    const problems: Problem[] = [];
    settingsOf(config, (problem) => problems.push(problem));
    return said(providerSchema, problems);
  },
  async configure(config) {
    const problems: Problem[] = [];
    const settings = settingsOf(config, (problem) => problems.push(problem));
    if (!settings) return said(providerSchema, problems);
    try {
      session = await openSession({...settings, way: 'terraform'});
      draft = openDraft(session);
      return {};
    } catch (error) {
      return {diagnostics: [{...thrown(error), path: ['store']}]};
    }
  },
  validateResource: (type, config) => said(schemaOf(kindOfType(type)), validateResource(kindOfType(type), config)),
  upgrade: (_, __, state) => state,
  read({type, state}) {
    if (!session) return {state};
    const world = session.world();
    const resource = world.resources.get(String(state['uid']));
    if (!resource || resource.kind !== kindOfType(type).name) return {state: null};
    return {state: valuesOf(world, subjectOf(world, resource), state, 'there')};
  },
  plan(request) {
    const kind = kindOfType(request.type);
    const schema = schemaOf(kind);
    if (!session || !draft) return {planned: request.config === null ? null : unconfigured(schema, request.config)};
    return planResource({session, draft, kind, schema}, request);
  },
  async apply(request) {
    const kind = kindOfType(request.type);
    const answer = await applyResource({session: ready().session, kind, schema: schemaOf(kind)}, request).catch((error) => ({
      state: request.prior,
      diagnostics: [thrown(error)],
    }));
    ready().draft.forget();
    return answer;
  },
  importState(type, id) {
    const world = ready().session.world();
    const kind = kindOfType(type);
    const found = findById(world, kind, id.startsWith(`${kind.name} `) ? id.slice(kind.name.length + 1) : id);
    if (!found)
      return {diagnostics: [{severity: 'error', summary: `${kind.name} ${id} is not there`, detail: '[resource/missing]'}]};
    return {state: valuesOf(world, subjectOf(world, found), undefined, 'there')};
  },
  moveState: () => ({
    diagnostics: [
      {
        severity: 'error',
        summary: 'a resource stays of its kind',
        detail: 'Remove it from the state with a removed block, and import it as what it is.',
      },
    ],
  }),
  validateData: () => ({}),
  readData(type, config) {
    const world = ready().session.world();
    const one = catalogue.kinds.find((kind) => typeName(kind) === type);
    if (one) return readOne(world, one, config);
    return readAll(world, catalogue.kinds.find((kind) => listName(kind) === type) as Kind, config);
  },
  callFunction(name, args) {
    const called = functions[name];
    if (!called) throw new FunctionError(`there is no function ${name}`);
    return called.run(...args.map(String));
  },
  stop: () => session?.stop(),
};

function allSchemas(): ProviderSchema {
  return {
    provider: providerSchema,
    resources: Object.fromEntries(catalogue.kinds.map((kind) => [typeName(kind), schemaOf(kind)])),
    dataSources: Object.fromEntries(
      catalogue.kinds.flatMap((kind) => [
        [typeName(kind), dataSourceSchema(kind)],
        [listName(kind), listSchema(kind)],
      ]),
    ),
    functions,
  };
}

function said({attributes}: Schema, problems: readonly Problem[]): Answer {
  return {diagnostics: problems.map((each) => diagnosticOf(attributes, each))};
}

/** Nothing can be looked at before the provider block is known. */
function unconfigured({attributes}: Schema, config: Values): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, {computed}]) => [
      name,
      config[name] === null && computed ? UNKNOWN : (config[name] ?? null),
    ]),
  );
}
