/** What the compiler says of a mistake: where, and what would be right. */
import ts from 'typescript';
import {beforeAll, expect, test} from 'vitest';

const FILE = new URL('wrong.ts', import.meta.url).pathname;
const ROOT = new URL('../../..', import.meta.url).pathname;

const HEAD = `
import {TerraformStack, Testing} from 'cdktf';
import {DnsRecordSet, DnsZone, Group, Organisation, ResellerClient} from '#constructs/generated/cdktf.ts';
const stack = new TerraformStack(Testing.app(), 'web');
const acme = new Organisation(stack, 'acme', {name: 'acme'});
const zone = new DnsZone(stack, 'zone', {organisation: acme, name: 'acme.test'});
`;
const MISTAKES: readonly (readonly [code: string, said: readonly string[]])[] = [
  [
    "new Group(stack, 'kind', {organisation: zone, name: 'ops'});",
    [
      "Type 'DnsZone' is not assignable to type",
      'Type \'"pltfrms_dns_zone"\' is not assignable to type \'"pltfrms_organisation"\'',
    ],
  ],
  ["new DnsZone(stack, 'missing', {organisation: acme});", ["Property 'name' is missing", "required in type 'DnsZoneProps'"]],
  [
    "new DnsZone(stack, 'misspelt', {organisation: acme, name: 'b.test', defaultTTL: '5m'});",
    ["'defaultTTL' does not exist in type 'DnsZoneProps'", "Did you mean to write 'defaultTtl'?"],
  ],
  [
    "new DnsZone(stack, 'within', {organisation: acme, name: 'b.test', soa: {refrsh: '5m'}});",
    ["'refrsh' does not exist in type 'IResolvable | DnsZoneSoaProps'"],
  ],
  [
    "new DnsRecordSet(stack, 'word', {zone, name: 'www', type: 'AAA', values: []});",
    ['Type \'"AAA"\' is not assignable to type', '"AAAA"'],
  ],
  [
    "new ResellerClient(stack, 'client', {reseller: zone, name: 'bakery'});",
    ['Type \'"pltfrms_dns_zone"\' is not assignable to type \'"pltfrms_organisation"\''],
  ],
];

let messages: ReadonlyMap<number, string>;
beforeAll(() => {
  const text = `${HEAD}${MISTAKES.map(([code]) => code).join('\n')}\n`;
  const {config} = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent({...config, include: []}, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (file) => file === FILE || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === FILE ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023) : getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram([FILE], options, host);
  messages = new Map(
    ts.getPreEmitDiagnostics(program).map(({file, start = 0, messageText}) => {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? -1;
      return [line - HEAD.split('\n').length + 1, ts.flattenDiagnosticMessageText(messageText, '\n')];
    }),
  );
});

test.each(MISTAKES.map(([code, said], line) => ({code, said, line})))('$code', ({said, line}) => {
  for (const each of said) expect(messages.get(line)).toContain(each);
});

test('nothing else is wrong', () => {
  expect([...messages.keys()].sort()).toEqual(MISTAKES.map((_, line) => line));
});
