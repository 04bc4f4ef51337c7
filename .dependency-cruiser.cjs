/** The arrows of docs/architecture.md. Each rule says why, for whoever breaks it. */
const rule = (name, comment, from, to) => ({name, comment, severity: 'error', from, to});

module.exports = {
  forbidden: [
    rule('schemas-look-at-nothing', 'schemas/ is the vocabulary: everything may read it, it reads nobody', {path: '^schemas/'}, {path: '^(src|provider|bin|scripts)/'}),
    rule('schemas-import-zod-only', 'a kind is data: a library here would be loaded by every face', {path: '^schemas/'}, {dependencyTypes: ['npm', 'npm-dev', 'npm-peer'], pathNot: 'node_modules/zod/'}),
    rule('core-looks-only-down', 'the planner is a function of its inputs: it gets stores and managers as arguments', {path: '^src/core/'}, {path: '^(src/(?!core/)|provider|bin)'}),
    rule('pure-code-does-no-io', 'schemas, core and managers know no clock, no random and no file: the same input gives the same plan', {path: '^(schemas|src/(core|managers))/'}, {dependencyTypes: ['core']}),
    rule('managers-look-only-down', 'a manager knows the core and the vocabulary; it is told the rest', {path: '^src/managers/'}, {path: '^(src/(stores|engine|cli|api)|provider|bin)'}),
    rule('managers-do-not-know-each-other', 'products meet through references and events only', {path: '^src/managers/(?!registry)([^/.]+)'}, {path: '^src/managers/', pathNot: '^src/managers/$1[/.]'}),
    rule('stores-look-only-down', 'a store knows bytes and transactions, and no product', {path: '^src/stores/'}, {path: '^(src/(managers|engine|cli|api)|provider|bin)'}),
    rule('files-look-at-nothing', 'src/files knows how files are written safely, and nothing of what is in them', {path: '^src/files/'}, {path: '^(schemas|src/(?!files/)|provider|bin)'}),
    rule('only-the-engine-opens-stores', 'the engine introduces stores to the rest', {path: '^(src/(cli|api)|provider)/'}, {path: '^src/stores/'}),
    rule('only-the-engine-calls-managers', 'a face that asked a manager itself would have rules of its own', {path: '^(src/(cli|api)|provider)/'}, {path: '^src/managers/'}),
    rule('the-engine-has-no-face', 'the engine serves every face alike', {path: '^src/engine/'}, {path: '^(src/(cli|api)|provider|bin)'}),
    rule('faces-do-not-know-each-other', 'what two faces need belongs into the engine', {path: '^(src/cli|src/api|provider)/'}, {path: '^(src/cli|src/api|provider)/', pathNot: '^$1/'}),
    rule('the-protocol-knows-no-provider', 'provider/protocol is what any provider could be written on: it knows messages and values, and nothing of ours', {path: '^provider/protocol/'}, {path: '^(schemas|src|bin|provider/(?!protocol/))'}),
    rule('constructs-know-nothing', 'they are loaded by programs of others: what they know of kinds is written into them', {path: '^src/constructs/'}, {path: '^(schemas|src/(?!constructs/)|provider|bin)'}),
    rule('only-constructs-load-their-libraries', 'a library of constructs is large, and most who have this package have none', {path: '^(schemas|src/(?!constructs/)|provider|bin)'}, {path: '^src/constructs/|node_modules/(cdktf|cdktn|constructs)/'}),
    rule('no-circle', 'what needs each other is one thing, or has a third between them', {path: '^(schemas|src|provider)/'}, {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}}),
    rule('no-unresolved', 'an import that leads nowhere', {}, {couldNotResolve: true}),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.mjs', '.cjs', '.json']},
  },
};
