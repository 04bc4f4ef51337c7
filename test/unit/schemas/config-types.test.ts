/** The types of config in TypeScript: what is wrong does not compile, and whoever hovers over a key reads what it means. */
import ts from 'typescript';
import {expect, it} from 'vitest';

const HEAD = "import {defineConfig, each} from 'pltfrms';\n";
const inAcme = (content: string): string =>
  `export default defineConfig({stack: 'acme', organisations: {acme: {${content}}}});\n`;
const inZone = (content: string): string => inAcme(`dns: {zones: {'acme.test': {${content}}}}`);

const RIGHT = [
  inZone("default_ttl: '$(var.ttl)', dnssec: '$(var.signed)'"),
  inAcme("protect: true, products: ['dns'], labels: {cost: 42}, access: {owner: ['ana@acme.test'], 'dns.editor': 'group:ops'}"),
  inAcme(
    "groups: each(['ops', 'web'], (name, index) => ({display_name: `${name} ${index}`, members: [{ana: {maintainer: true}}]}))",
  ),
  inAcme("groups: {ops: {members: {ana: {}, bo: {until: '2027-01-01'}}}}, display_name: undefined"),
  inZone("default_ttl: '5m', records: {'@': {A: ['192.0.2.1'], MX: {values: '10 mail', ttl: '1h'}, ttl: '1d'}}"),
  inZone("records: {www: {TYPE65280: '\\\\# 1 ab'}}, soa: {serial: 1, ttl: '1h'}, nameservers_ttl: '1d'"),
  inAcme("description: {file: 'about.md'}, communication: {templates: {a: {locales: {en: {html: {file: '$(var.name).html'}}}}}}"),
  "export default defineConfig({organisation: 'acme', dns: {zones: {}}, groups: {}});\n",
  "export default defineConfig({stack: 'a', settings: {exclusive: ['access'], thresholds: {delete: '10%', account: {update: 5}}}});\n",
];

const WRONG: readonly (readonly [text: string, says: string])[] = [
  ["export default defineConfig({stack: 'acme', acounts: []});\n", "'acounts' does not exist"],
  [inAcme("protect: 'yes'"), `Type '"yes"' is not assignable to type 'boolean`],
  [inAcme('display_name: null'), "Type 'null' is not assignable"],
  [inAcme('display_name: {}'), "Type '{}' is not assignable"],
  [inAcme("display_name: {file: 'name.txt'}"), 'is not assignable'],
  [inAcme("description: {path: 'about.md'}"), "'path' does not exist"],
  [inAcme("products: ['dsn']"), `Type '"dsn"' is not assignable`],
  [inAcme('groups: {ops: {memebers: []}}'), "but 'memebers' does not exist"],
  [inAcme('groups: each([1], () => ({}))'), "Type 'number' is not assignable to type 'string'"],
  [inZone('default_ttl: 300'), "Type 'number' is not assignable"],
  [inZone("default_ttl: '5 minutes'"), `Type '"5 minutes"' is not assignable`],
  [inZone("records: {www: {AAA: '2001:db8::1'}}"), "'AAA' does not exist"],
  [inZone('soa: {serail: 1}'), "'serail' does not exist"],
  ["export default defineConfig({stack: 'a', settings: {exclusive: 'groups'}});\n", `Type '"groups"' is not assignable`],
  [
    "export default defineConfig({stack: 'a', settings: {allowances: {old: {kind: 'role'}}}});\n",
    'missing the following properties',
  ],
];

const texts = [...RIGHT, ...WRONG.map(([text]) => text)].map((text) => HEAD + text);
const service = serve(new Map(texts.map((text, index) => [`${process.cwd()}/test/config-${index}.ts`, text])));
const errorsOf = (index: number): readonly string[] =>
  service
    .getSemanticDiagnostics(`${process.cwd()}/test/config-${index}.ts`)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));

it('take what is right, and are right themselves', () => {
  expect(RIGHT.map((_, index) => errorsOf(index))).toEqual(RIGHT.map(() => []));
  expect(service.getSemanticDiagnostics(`${process.cwd()}/schemas/config.d.ts`).map((each) => each.messageText)).toEqual([]);
});

it.each(WRONG.map(([text, says], index) => [says, text, index] as const))('%s', (says, _, index) => {
  expect(errorsOf(RIGHT.length + index).join('\n')).toContain(says);
});

it('say what a key means, how it is written and what it is when it is left out', () => {
  const index = RIGHT.findIndex((text) => text.includes('MX'));
  const hovered = (word: string): string => {
    const at = (texts[index] as string).indexOf(word);
    const info = service.getQuickInfoAtPosition(`${process.cwd()}/test/config-${index}.ts`, at);
    const tags = info?.tags?.map(({name, text}) => `@${name} ${ts.displayPartsToString(text)}`) ?? [];
    return [ts.displayPartsToString(info?.documentation), ...tags].join('\n');
  };
  expect(hovered('default_ttl')).toBe(
    'TTL of record sets that give none.\nWritten such as `90s`, `5m`, `1h`, `14d`.\n@default 1h',
  );
  expect(hovered('MX')).toBe('PREFERENCE NAME, such as 10 mail (RFC 5321 section 5.1)');
  expect(hovered('zones')).toContain('RFC 1034');
});

/** An editor's view of files that are in memory only, as users have it: strict. */
function serve(files: ReadonlyMap<string, string>): ts.LanguageService {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const text = files.get(name) ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (each) => ts.getDefaultLibFilePath(each),
    fileExists: (name) => files.has(name) || ts.sys.fileExists(name),
    readFile: (name) => files.get(name) ?? ts.sys.readFile(name),
  });
}
