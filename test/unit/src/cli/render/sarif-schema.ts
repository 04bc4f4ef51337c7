/** The parts of the published schema of SARIF 2.1.0 that we write, with its requirements; what it does not name is refused. */
const text = {type: 'string'};
const closed = (properties: object, rest: object = {}): object => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...rest,
});
const content = closed({text, binary: text});
const markdownText = closed({text, markdown: text}, {required: ['text']});
const level = {enum: ['none', 'note', 'warning', 'error']};
const position = {type: 'integer', minimum: 1};

const message = closed(
  {text, markdown: text, id: text, arguments: {type: 'array', items: text}},
  {
    anyOf: [{required: ['text']}, {required: ['id']}],
  },
);
const region = closed({startLine: position, startColumn: position, endLine: position, endColumn: position, snippet: content});
const physicalLocation = closed(
  {artifactLocation: closed({uri: {type: 'string', format: 'uri-reference'}, uriBaseId: text}), region},
  {anyOf: [{required: ['address']}, {required: ['artifactLocation']}]},
);
const logicalLocation = closed({name: text, fullyQualifiedName: text, kind: text});
const location = closed({
  id: {type: 'integer', minimum: -1},
  physicalLocation,
  logicalLocations: {type: 'array', uniqueItems: true, items: logicalLocation},
  message,
});

const rule = closed(
  {
    id: text,
    name: text,
    shortDescription: markdownText,
    fullDescription: markdownText,
    help: markdownText,
    helpUri: {type: 'string', format: 'uri'},
    defaultConfiguration: closed({enabled: {type: 'boolean'}, level, rank: {type: 'number', minimum: -1, maximum: 100}}),
  },
  {required: ['id']},
);
const driver = closed(
  {
    name: text,
    version: text,
    informationUri: {type: 'string', format: 'uri'},
    rules: {type: 'array', uniqueItems: true, items: rule},
  },
  {required: ['name']},
);
const result = closed(
  {
    ruleId: text,
    ruleIndex: {type: 'integer', minimum: -1},
    level,
    message,
    locations: {type: 'array', items: location},
    relatedLocations: {type: 'array', uniqueItems: true, items: location},
  },
  {required: ['message']},
);
const notification = closed(
  {level, message, associatedRule: closed({id: text, index: {type: 'integer', minimum: -1}}, {anyOf: [{required: ['id']}]})},
  {required: ['message']},
);
const invocation = closed(
  {executionSuccessful: {type: 'boolean'}, toolConfigurationNotifications: {type: 'array', items: notification}},
  {required: ['executionSuccessful']},
);
const run = closed(
  {
    tool: closed({driver}, {required: ['driver']}),
    automationDetails: closed({id: text}),
    columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
    invocations: {type: 'array', items: invocation},
    results: {type: 'array', items: result},
  },
  {required: ['tool']},
);

export const sarifSchema = closed(
  {$schema: {type: 'string', format: 'uri'}, version: {enum: ['2.1.0']}, runs: {type: 'array', items: run}},
  {required: ['version', 'runs']},
);
