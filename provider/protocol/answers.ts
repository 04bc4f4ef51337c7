/** What each call of Terraform's means to a provider: decode, ask, encode. */
import {diagnosticMessages, pathMessage} from './diagnostic-message.ts';
import type {dynamicValue, METHODS} from './messages.ts';
import {type Diagnostic, FunctionError, type Provider, type StateAnswer} from './provider.ts';
import type {Attributes, FunctionSchema, ProviderSchema, Schema} from './schema.ts';
import {functionSchemaMessage, schemaMessage, typeOf} from './schema-message.ts';
import type {Json, Type, Value, Values} from './type.ts';
import {decodeValue, encodeValue, fromJson, parseJson} from './value.ts';
import type {Draft, Of} from './wire.ts';
import {unprotectedSecrets, withoutWriteOnly} from './write-only.ts';

type Methods = typeof METHODS;
export type Answers = {
  readonly [Name in keyof Methods]: (request: Of<Methods[Name]['request']>) => Promise<Draft<Of<Methods[Name]['response']>>>;
};

export function answersOf(provider: Provider, offered: ProviderSchema): Answers {
  const ofProvider = typeOf(offered.provider.attributes);
  const resource = shapesOf('resource', offered.resources);
  const dataSource = shapesOf('data source', offered.dataSources);
  return {
    async GetProviderSchema() {
      return {
        provider: schemaMessage(offered.provider),
        resource_schemas: mapped(offered.resources, schemaMessage),
        data_source_schemas: mapped(offered.dataSources, schemaMessage),
        functions: mapped(offered.functions, functionSchemaMessage),
        server_capabilities: {plan_destroy: true, get_provider_schema_optional: true, move_resource_state: true},
      };
    },
    async ValidateProviderConfig({config}) {
      const {diagnostics} = await provider.validateProvider(present(ofProvider, config));
      return {diagnostics: diagnosticMessages(diagnostics, ofProvider)};
    },
    async ConfigureProvider({config, terraform_version}) {
      const {diagnostics} = await provider.configure(present(ofProvider, config), terraform_version);
      return {diagnostics: diagnosticMessages(diagnostics, ofProvider)};
    },
    async ValidateResourceConfig({type_name, config, client_capabilities}) {
      const {type, attributes} = resource(type_name);
      const values = present(type, config);
      const {diagnostics = []} = await provider.validateResource(type_name, values);
      const unsafe = client_capabilities?.write_only_attributes_allowed ? [] : unprotectedSecrets(attributes, values);
      return {diagnostics: diagnosticMessages([...unsafe, ...diagnostics], type)};
    },
    async ValidateDataResourceConfig({type_name, config}) {
      const {type} = dataSource(type_name);
      const {diagnostics} = await provider.validateData(type_name, present(type, config));
      return {diagnostics: diagnosticMessages(diagnostics, type)};
    },
    async UpgradeResourceState({type_name, version, raw_state}) {
      const {type, version: current} = resource(type_name);
      const state = stateJson(raw_state);
      const upgraded = version !== current ? await provider.upgrade(type_name, version, state) : state;
      provider.recall?.(type_name, upgraded);
      return {upgraded_state: encoded(type, fromJson(type, upgraded))};
    },
    async ReadResource({type_name, current_state, private: before}) {
      const shape = resource(type_name);
      const answer = await provider.read({type: type_name, state: present(shape.type, current_state), private: before});
      const {state, ...rest} = stateMessage(shape, answer, before);
      return {new_state: state, ...rest};
    },
    async PlanResourceChange({type_name, prior_state, proposed_new_state, config, prior_private}) {
      const {type, attributes} = resource(type_name);
      const answer = await provider.plan({
        type: type_name,
        prior: decoded(type, prior_state),
        // It is as large as the config, and few look at it.
        get proposed() {
          return decoded(type, proposed_new_state);
        },
        config: decoded(type, config),
        private: prior_private,
      });
      return {
        planned_state: encoded(type, withoutWriteOnly(attributes, answer.planned)),
        requires_replace: (answer.requiresReplace ?? []).map((path) => pathMessage(path, type)),
        planned_private: answer.private ?? prior_private,
        diagnostics: diagnosticMessages(answer.diagnostics, type),
      };
    },
    async ApplyResourceChange({type_name, prior_state, planned_state, config, planned_private}) {
      const shape = resource(type_name);
      const {type} = shape;
      const answer = await provider.apply({
        type: type_name,
        prior: decoded(type, prior_state),
        planned: decoded(type, planned_state),
        config: decoded(type, config),
        private: planned_private,
      });
      const {state, ...rest} = stateMessage(shape, answer, planned_private);
      return {new_state: state, ...rest};
    },
    async ImportResourceState({type_name, id}) {
      const shape = resource(type_name);
      const answer = await provider.importState(type_name, id);
      const {diagnostics, ...found} = stateMessage(shape, answer, NOTHING);
      if (answer.state) return {imported_resources: [{type_name, ...found}], diagnostics};
      return {diagnostics: diagnostics.length > 0 ? diagnostics : diagnosticMessages([notFound(type_name, id)])};
    },
    async MoveResourceState(request) {
      const shape = resource(request.target_type_name);
      const answer = await provider.moveState({
        type: request.target_type_name,
        sourceProvider: request.source_provider_address,
        sourceType: request.source_type_name,
        sourceVersion: request.source_schema_version,
        sourceState: stateJson(request.source_state),
        sourcePrivate: request.source_private,
      });
      const {state, private: kept, diagnostics} = stateMessage(shape, answer, NOTHING);
      if (!answer.state && diagnostics.length === 0) throw new Error(`a ${request.source_type_name} was moved to nothing`);
      return {target_state: state, target_private: kept, diagnostics};
    },
    async ReadDataSource({type_name, config}) {
      const shape = dataSource(type_name);
      const answer = await provider.readData(type_name, present(shape.type, config));
      const {state, diagnostics} = stateMessage(shape, answer, NOTHING);
      return {state, diagnostics};
    },
    async CallFunction({name, arguments: given}) {
      const {parameters, variadic, returns} = known('function', offered.functions, name);
      const args = given.map((each, i) => decodeValue((parameters[i] ?? variadic)?.type ?? 'dynamic', each.msgpack));
      try {
        return {result: encoded(returns, await provider.callFunction(name, args))};
      } catch (error) {
        if (error instanceof FunctionError) return {error: {text: error.message, function_argument: error.argument}};
        throw error;
      }
    },
    async StopProvider() {
      await provider.stop();
      return {};
    },
  };
}

const NOTHING = new Uint8Array();

interface Shape {
  /** The type of its values. */
  readonly type: Type;
  readonly attributes: Attributes;
  readonly version: number;
}

/** The shapes of resources or data sources by their names, each made when it is first asked for. */
function shapesOf(what: string, schemas: {readonly [name: string]: Schema}): (name: string) => Shape {
  const made = new Map<string, Shape>();
  return (name) => {
    let shape = made.get(name);
    if (!shape) {
      const {attributes, version = 0} = known(what, schemas, name);
      made.set(name, (shape = {type: typeOf(attributes), attributes, version}));
    }
    return shape;
  };
}

function known<T extends Schema | FunctionSchema>(what: string, all: {readonly [name: string]: T}, name: string): T {
  if (Object.hasOwn(all, name)) return all[name]!;
  throw new Error(`there is no ${what} ${name}`);
}

type Sent = Of<typeof dynamicValue> | undefined;

function decoded(type: Type, sent: Sent): Values | null {
  return decodeValue(type, sent?.msgpack ?? NOTHING) as Values | null;
}

/** Where Terraform always sends an object. */
function present(type: Type, sent: Sent): Values {
  const values = decoded(type, sent);
  if (values === null) throw new Error('Terraform sent null where a config or a state belongs');
  return values;
}

function encoded(type: Type, value: Value | undefined): {readonly msgpack: Uint8Array} {
  return {msgpack: encodeValue(type, value ?? null)};
}

function stateMessage({type, attributes}: Shape, answer: StateAnswer, before: Uint8Array) {
  return {
    state: encoded(type, withoutWriteOnly(attributes, answer.state)),
    private: answer.private ?? before,
    diagnostics: diagnosticMessages(answer.diagnostics, type),
  };
}

function stateJson(raw: {readonly json: Uint8Array} | undefined): Json {
  return parseJson(new TextDecoder().decode(raw?.json ?? NOTHING));
}

function notFound(type: string, id: string): Diagnostic {
  return {severity: 'error', summary: `there is no ${type} ${id}`, detail: 'The id of an import has to name one that is there.'};
}

function mapped<T, R>(all: {readonly [name: string]: T}, each: (one: T) => R): {readonly [name: string]: R} {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, each(one)]));
}
