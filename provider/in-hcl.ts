/** Translates messages for the provider: managers speak of configs in YAML, and Terraform's users write HCL. */
import {typeName} from '#engine/terraform/naming.ts';
import {catalogue} from '#schemas/catalogue.ts';

/** Rewrites YAML syntax and the options of the CLI in a message as what is written in Terraform. Quoted text and commands in backticks stay. */
export function inHcl(text: string): string {
  return text
    .split(/(`[^`]*`|“[^”]*”)/)
    .map((part, index) => (index % 2 === 1 ? part : translated(part)))
    .join('');
}

function translated(text: string): string {
  return PHRASES.reduce((written, [phrase, instead]) => written.replace(phrase, instead as string), text)
    .replace(/\{ ([^{}]*) \}/g, (_, pairs: string) => `{ ${pairs.replace(PAIR_WITHIN, assigned)} }`)
    .replace(PAIR, (_, before: string, key: string, value: string) => `${before}${assigned('', key, value)}`)
    .replace(/ under ([a-z_]+):/g, (whole, collection: string) => {
      const type = typeOf(collection);
      return type ? ` as a ${type} resource` : whole;
    });
}

/** The resource type of what a config lists under a key. */
function typeOf(collection: string): string | undefined {
  const kind = catalogue.kinds.find((each) => each.collection === collection);
  return kind && typeName(kind);
}

/** `scope: external` after a verb or between others: what else has a colon is a sentence. */
const PAIR =
  /(\b(?:write|set|where|or|and|make) |, )([a-z][a-z0-9_]*): (\{ [^{}]* \}|true|false|[A-Za-z0-9_.:-]+)(?=$|[,;).]|\s(?:above|and|at|first|for|in|on|or|to|when|where|while)\b)/g;
const PAIR_WITHIN = /([A-Za-z][A-Za-z0-9_]*): ([^\s,]+)/g;

function assigned(_: string, key: string, value: string): string {
  const isLiteral = /^(true|false|-?\d+(\.\d+)?|\{.*\}|[A-Z]+)$/.test(value);
  return `${key} = ${isLiteral ? value : JSON.stringify(value)}`;
}

type Replace = (whole: string, ...groups: string[]) => string;

/** Forms that differ in Terraform by more than syntax. */
const PHRASES: readonly (readonly [phrase: RegExp, instead: string | Replace])[] = [
  [
    /refer to it with existing: true, or let (.+) give it up with forget:/,
    'refer to it by its id or through a data source; or let $1 give it up, with a removed block or with pltfrms release, and run terraform import ADDRESS ID',
  ],
  [
    /delete it or move it away first; a config exchanges two names with previously: on both/,
    'rename or delete the other one in an apply before this one; two names are exchanged by way of a third',
  ],
  [/move (it|that terminal) here with previously/, 'add a moved block from the resource that declares $1 now'],
  [
    /a block of YAML does that when it is written as (?:>-|\|) or \|-/,
    'a heredoc ends with a line break, which chomp(<<-EOT … EOT) removes',
  ],
  [/write it under ([A-Z]+): \1: (.+)/, 'write $2 in a record set with type = "$1"'],
  [/or HTTPS: 0 NAME as an alias for browsers/, 'or 0 NAME in a record set with type = "HTTPS", as an alias for browsers'],
  [/(text|HTML) or \{ file: PATH \}/, '$1, such as file("PATH")'],
  [/nothing stands behind ([\w.]+):/, '$1 is empty'],
  [
    /write ([a-z_]+): \{ (.+): \{\} \}/,
    (_, key = '', name) => {
      const type = typeOf(key);
      return type ? `declare it as a ${type} resource` : `write ${key} = { ${name} = {} }`;
    },
  ],
  [/(?:write --store sqlite:PATH|name another file with --store)/, 'write store = "sqlite:PATH" into the provider block'],
  [/check --store and PLTFRMS_STORE/, 'check store in the provider block and PLTFRMS_STORE'],
  [/ \(--trust-clock\)/, ''],
  [/with --secrets-from DIR/, 'with PLTFRMS_SECRETS_FROM=DIR'],
  [/(stands outside of|the folder of|leads outside of|beside) the config\b/, '$1 the configuration'],
  [/(into|in) a config\b/, '$1 a configuration'],
  [/at the zone, or give --with nameserver=HOST/, 'at the zone'],
  [/\bapply creates a store, and so does create --new-store/, 'terraform apply creates a store'],
  [/declare it under \S+:/, 'declare it as a resource'],
  [/after which a config is refused/, 'after which configs in YAML or TypeScript are refused'],
  [/write max_prefixes: what/, 'set max_prefixes to what'],
];
