/** The settings of octoDNS: which directories hold zones, how, and which zones are made of what. */
import {isMap, type Node} from 'yaml';
import {quoted} from '#schemas/dns/labels.ts';
import {isBlank} from '../parse-source.ts';
import {type Entry, entriesOf, itemsOf, type Tree, textOf} from '../yaml-tree.ts';
import {TTL_LIMIT} from '../zone-file/ttl.ts';

/** A YamlProvider: a directory of zones. */
export interface YamlProvider {
  readonly id: string;
  readonly directory: string;
  /** In seconds. */
  readonly defaultTtl: number;
  /** The end of the name of a folder that holds one zone; undefined where zones are files alone. */
  readonly splitExtension: string | undefined;
  /** Zones are folders only. */
  readonly isSplitOnly: boolean;
  /** A file whose records are in all zones. */
  readonly shared: string | undefined;
  /** Its records take the place of those of providers before it. */
  readonly isReplacing: boolean;
}

export interface SettingsZone {
  readonly name: string;
  readonly key: Node;
  /** Ids of YamlProviders, in order. */
  readonly sources: readonly string[];
  /** The zone whose records it has. */
  readonly alias: string | undefined;
}

export interface Settings {
  readonly tree: Tree;
  readonly providers: ReadonlyMap<string, YamlProvider>;
  readonly zones: readonly SettingsZone[];
}

/** The TTL of records that give none, where no settings say another. */
export const USUAL_TTL = 3600;

/** Finds the directory that a settings file names; undefined where it is not there or must not be read. */
export type Locate = (settings: string, directory: string) => string | undefined;

const YAML_CLASS = /(?:^|\.)(Split)?Yaml(Alt)?Provider$/;

/** Settings of a YamlProvider that change nothing of what is read here. */
const WITHOUT_EFFECT = new Set(
  'class enforce_order order_mode split_catchall supports_root_ns escaped_semicolons strict_supports'.split(' '),
);

/** Reports whether a file holds the settings of octoDNS. */
export function isSettings(tree: Tree): boolean {
  const root = tree.follow(tree.document.contents);
  if (!isMap(root)) return false;
  const entries = entriesOf(tree, root);
  return ['providers', 'zones'].every((name) =>
    entries.some((entry) => entry.name === name && isMap(entry.value) && !entry.value.has('type')),
  );
}

/** Reads settings; what they say beside directories and zones, and changes what is served, is reported. */
export function readSettings(tree: Tree, locate: Locate): Settings {
  const providers = new Map<string, YamlProvider>();
  const others = new Map<string, string>();
  const zones: SettingsZone[] = [];
  const root = mapOf(tree, tree.document.contents as Node);
  for (const {name: id, key, value} of mapOf(tree, root.get('providers')?.value).values()) {
    const fields = mapOf(tree, value);
    const [, split, alt] = YAML_CLASS.exec(textOf(fields.get('class')?.value)) ?? [];
    if (!YAML_CLASS.test(textOf(fields.get('class')?.value))) others.set(id, textOf(fields.get('class')?.value));
    else {
      const provider = readProvider({tree, id, key, fields}, split === undefined ? undefined : alt ? '' : '.', locate);
      if (provider) providers.set(id, provider);
    }
  }
  for (const entry of mapOf(tree, root.get('zones')?.value).values()) zones.push(readZone(tree, entry, providers, others));
  const manager = mapOf(tree, root.get('manager')?.value);
  if (/^(?:true|yes|on)$/i.test(textOf(manager.get('auto_arpa')?.value)))
    warnOf(
      tree,
      manager.get('auto_arpa')?.key,
      'auto_arpa: zones of PTR records are made by octoDNS',
      'write PTR records for them',
    );
  warnOfProcessors(tree, manager.get('processors'));
  return {tree, providers, zones};
}

function readProvider(
  {tree, id, key, fields}: {tree: Tree; id: string; key: Node; fields: ReadonlyMap<string, Entry>},
  splitOnly: string | undefined,
  locate: Locate,
): YamlProvider | undefined {
  const text = (name: string): string => textOf(fields.get(name)?.value);
  const isTrue = (name: string): boolean => /^(?:true|yes|on)$/i.test(text(name));
  const known = ['directory', 'default_ttl', 'split_extension', 'extension', 'shared_filename', 'disable_zonefile'];
  for (const {name, key: field} of fields.values())
    if (!known.includes(name) && name !== 'populate_should_replace' && !WITHOUT_EFFECT.has(name))
      warnOf(
        tree,
        field,
        `the setting ${quoted(name)} of the provider ${id} is not known here`,
        'look whether it changes what a zone holds',
      );
  const ttl = fields.has('default_ttl') ? text('default_ttl') : String(USUAL_TTL);
  const directory = locate(tree.source.name, text('directory'));
  if (!/^(?:0|[1-9][0-9]{0,9})$/.test(ttl) || Number(ttl) > TTL_LIMIT)
    complain(
      tree,
      fields.get('default_ttl')?.value ?? key,
      `${quoted(ttl)} is no TTL from 0 to ${TTL_LIMIT}`,
      'write seconds, such as 3600',
    );
  else if (directory === undefined)
    complain(
      tree,
      fields.get('directory')?.value ?? key,
      `the directory ${quoted(text('directory'))} of ${id} is not there, or outside of the folder above the settings`,
      'run the import where octoDNS runs',
    );
  else
    return {
      ...{id, directory, defaultTtl: Number(ttl)},
      splitExtension: text('split_extension') || text('extension') || splitOnly,
      isSplitOnly: splitOnly !== undefined || isTrue('disable_zonefile'),
      shared: text('shared_filename') || undefined,
      isReplacing: isTrue('populate_should_replace'),
    };
  return undefined;
}

function readZone(
  tree: Tree,
  {name: written, key, value}: Entry,
  providers: ReadonlyMap<string, YamlProvider>,
  others: ReadonlyMap<string, string>,
): SettingsZone {
  const fields = mapOf(tree, value);
  const alias = textOf(fields.get('alias')?.value);
  const listed = fields.get('sources');
  const sources = isBlank(listed?.value) ? [] : itemsOf(tree, listed?.value).map(([, item]) => textOf(item));
  for (const id of sources.filter((each) => !providers.has(each)))
    warnOf(
      tree,
      listed?.key,
      `the source ${quoted(id)} of ${written} ${others.has(id) ? `is ${others.get(id) || 'of no class'}` : 'is no provider that can be read'}: its records are not imported`,
      'see that nothing is served from it, or write its records into the zone',
    );
  warnOfProcessors(tree, fields.get('processors'));
  return {
    ...{name: withoutDot(written), key, sources: sources.filter((each) => providers.has(each))},
    alias: alias === '' ? undefined : withoutDot(alias),
  };
}

function warnOfProcessors(tree: Tree, entry: Entry | undefined): void {
  if (entry === undefined || isBlank(entry.value)) return;
  const names = itemsOf(tree, entry.value).map(([, item]) => textOf(item));
  warnOf(
    tree,
    entry.key,
    `processors (${names.join(', ')}) are not applied`,
    'look at what they leave out or add: the records stand here as written',
  );
}

function mapOf(tree: Tree, node: Node | undefined): ReadonlyMap<string, Entry> {
  const map = tree.follow(node);
  return new Map(isMap(map) ? entriesOf(tree, map).map((entry) => [entry.name, entry]) : []);
}

function warnOf(tree: Tree, node: Node | undefined, summary: string, hint: string): void {
  tree.warning(node, {code: 'octodns/not-imported', summary, hint});
}

function complain(tree: Tree, node: Node | undefined, summary: string, hint: string): void {
  tree.error(node, {code: 'octodns/settings', summary, hint});
}

/** A name without its final dot. */
export function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
