/** The messages of Terraform's plugin protocol 6, as far as they are used: names, numbers, types. */
import {bool, byName, bytes, int, type Message, many, message, type Of, one, string} from './wire.ts';

const empty = message({});

export const dynamicValue = message({msgpack: bytes(1), json: bytes(2)});
const value = (no: number) => one(no, () => dynamicValue);

export const SEVERITY = {error: 1, warning: 2} as const;
/** One of the three is there, so they are never read. */
const step = message({attribute_name: string(1), element_key_string: string(2), element_key_int: int(3)});
export const attributePath = message({steps: many(1, () => step)});
export const diagnostic = message({
  severity: int(1),
  summary: string(2),
  detail: string(3),
  attribute: one(4, () => attributePath),
});
const diagnostics = (no: number) => many(no, () => diagnostic);

export const MARKDOWN = 1;
export const NESTING = {single: 1, list: 2, set: 3, map: 4} as const;

export interface NestedType {
  readonly attributes: readonly Of<typeof attribute>[];
  readonly nesting: number;
}
export const attribute = message({
  name: string(1),
  type: bytes(2),
  description: string(3),
  required: bool(4),
  optional: bool(5),
  computed: bool(6),
  sensitive: bool(7),
  description_kind: int(8),
  deprecated: bool(9),
  nested_type: one(10, (): Message<NestedType> => nestedType),
  write_only: bool(11),
});
const nestedType: Message<NestedType> = message({attributes: many(1, () => attribute), nesting: int(3)});
const block = message({
  version: int(1),
  attributes: many(2, () => attribute),
  description: string(4),
  description_kind: int(5),
  deprecated: bool(6),
});
export const schema = message({version: int(1), block: one(2, () => block)});

const parameter = message({
  name: string(1),
  type: bytes(2),
  allow_null_value: bool(3),
  allow_unknown_values: bool(4),
  description: string(5),
  description_kind: int(6),
});
export const functionMessage = message({
  parameters: many(1, () => parameter),
  variadic_parameter: one(2, () => parameter),
  return: one(3, () => message({type: bytes(1)})),
  summary: string(4),
  description: string(5),
  description_kind: int(6),
});

const clientCapabilities = message({deferral_allowed: bool(1), write_only_attributes_allowed: bool(2)});
const serverCapabilities = message({plan_destroy: bool(1), get_provider_schema_optional: bool(2), move_resource_state: bool(3)});
const rawState = message({json: bytes(1)});
const imported = message({type_name: string(1), state: value(2), private: bytes(3)});
const functionError = message({text: string(1), function_argument: int(2)});

/** Every call that is answered: what is asked, and the answer. */
export const METHODS = {
  GetProviderSchema: {
    request: empty,
    response: message({
      provider: one(1, () => schema),
      resource_schemas: byName(2, () => schema),
      data_source_schemas: byName(3, () => schema),
      diagnostics: diagnostics(4),
      server_capabilities: one(6, () => serverCapabilities),
      functions: byName(7, () => functionMessage),
    }),
  },
  ValidateProviderConfig: {request: message({config: value(1)}), response: message({diagnostics: diagnostics(2)})},
  ConfigureProvider: {
    request: message({terraform_version: string(1), config: value(2)}),
    response: message({diagnostics: diagnostics(1)}),
  },
  ValidateResourceConfig: {
    request: message({type_name: string(1), config: value(2), client_capabilities: one(3, () => clientCapabilities)}),
    response: message({diagnostics: diagnostics(1)}),
  },
  ValidateDataResourceConfig: {
    request: message({type_name: string(1), config: value(2)}),
    response: message({diagnostics: diagnostics(1)}),
  },
  UpgradeResourceState: {
    request: message({type_name: string(1), version: int(2), raw_state: one(3, () => rawState)}),
    response: message({upgraded_state: value(1), diagnostics: diagnostics(2)}),
  },
  ReadResource: {
    request: message({type_name: string(1), current_state: value(2), private: bytes(3)}),
    response: message({new_state: value(1), diagnostics: diagnostics(2), private: bytes(3)}),
  },
  PlanResourceChange: {
    request: message({
      type_name: string(1),
      prior_state: value(2),
      proposed_new_state: value(3),
      config: value(4),
      prior_private: bytes(5),
    }),
    response: message({
      planned_state: value(1),
      requires_replace: many(2, () => attributePath),
      planned_private: bytes(3),
      diagnostics: diagnostics(4),
    }),
  },
  ApplyResourceChange: {
    request: message({
      type_name: string(1),
      prior_state: value(2),
      planned_state: value(3),
      config: value(4),
      planned_private: bytes(5),
    }),
    response: message({new_state: value(1), private: bytes(2), diagnostics: diagnostics(3)}),
  },
  ImportResourceState: {
    request: message({type_name: string(1), id: string(2)}),
    response: message({imported_resources: many(1, () => imported), diagnostics: diagnostics(2)}),
  },
  MoveResourceState: {
    request: message({
      source_provider_address: string(1),
      source_type_name: string(2),
      source_schema_version: int(3),
      source_state: one(4, () => rawState),
      target_type_name: string(5),
      source_private: bytes(6),
    }),
    response: message({target_state: value(1), diagnostics: diagnostics(2), target_private: bytes(3)}),
  },
  ReadDataSource: {
    request: message({type_name: string(1), config: value(2)}),
    response: message({state: value(1), diagnostics: diagnostics(2)}),
  },
  CallFunction: {
    request: message({name: string(1), arguments: many(2, () => dynamicValue)}),
    response: message({result: value(1), error: one(2, () => functionError)}),
  },
  StopProvider: {request: empty, response: message({Error: string(1)})},
} as const;
