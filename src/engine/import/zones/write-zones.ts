/** Our config, built from zones: a file for each, and the tree with the organisation that holds them. */
import {type Document, isScalar, isSeq, type Node, Scalar, YAMLMap, YAMLSeq} from 'yaml';
import {recordValues} from '#schemas/dns/values.ts';
import {zone as zoneKind} from '#schemas/dns.ts';
import {addEntry, documentOf, textNode, UNPRINTABLE} from '../yaml-text.ts';
import {writeTtl} from '../zone-file/ttl.ts';
import {type DraftSet, type DraftValue, type DraftZone, defaultTtl, type Written, type WrittenValue} from './draft.ts';

export interface ZoneDocument {
  readonly document: Document;
  /** Bodies that stand on one line when they are short and nothing is said of them. */
  readonly bodies: readonly YAMLMap[];
  /** The name servers: a list that stands on one line when nothing is said of them. */
  readonly nameservers: YAMLSeq;
  readonly written: Written;
}

/** The head of the config: the stack, and the organisation with a subscription to DNS. */
export function rootFile(stack: string, organisation: string): string {
  const root = new YAMLMap();
  addEntry(root, 'stack', textNode(stack));
  let tree = root;
  for (const name of organisation.split('/')) {
    const organisations = new YAMLMap();
    addEntry(tree, 'organisations', organisations);
    addEntry(organisations, name, (tree = new YAMLMap()));
  }
  const products = new YAMLSeq();
  products.items.push(textNode(zoneKind.product));
  products.flow = true;
  addEntry(tree, 'products', products);
  return documentOf(root).toString();
}

/** The file of a zone, by a name that no other has. */
export function zonePath(name: string, taken: {has(path: string): boolean}): string {
  const stem = `zones/${name.replaceAll('/', '-')}`;
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? '' : `-${number}`}.yaml`;
    if (!taken.has(path)) return path;
  }
}

/** The document of a zone. */
export function zoneDocument(zone: DraftZone, organisation: string): ZoneDocument {
  const root = new YAMLMap();
  const body = new YAMLMap();
  const bodies: YAMLMap[] = [];
  const written = new Map<DraftValue, WrittenValue>();
  addEntry(root, 'organisation', textNode(organisation));
  let above = root;
  for (const key of [...zoneKind.path, zone.name]) {
    const map = key === zone.name ? body : new YAMLMap();
    addEntry(above, key, map);
    above = map;
  }
  const ttl = defaultTtl(zone);
  const usual = ttl && writeTtl(ttl.ttl);
  if (usual !== undefined && usual !== zoneKind.fields['default_ttl']?.default) addEntry(body, 'default_ttl', textNode(usual));
  const nameservers = writeNameservers(zone, body, written);
  const own = (set: DraftZone['soaTtl']): string | undefined => (set && !ttl?.isDefault(set) ? writeTtl(set.ttl) : undefined);
  const nameserversTtl = zone.nameservers.size > 0 ? own(zone.nameserversTtl) : undefined;
  if (nameserversTtl !== undefined) addEntry(body, 'nameservers_ttl', textNode(nameserversTtl));
  const soaTtl = own(zone.soaTtl);
  const soa = new Map(soaTtl === undefined ? zone.soa : [...zone.soa, ['ttl', soaTtl]]);
  if (soa.size > 0) addEntry(body, 'soa', mapNode(soa));
  const records = new YAMLMap();
  for (const [owner, types] of zone.owners) {
    const sets = new YAMLMap();
    const key = addEntry(records, owner, sets);
    bodies.push(sets);
    const ttls = new Set([...types.values()].map((set) => (ttl?.isDefault(set) ? '' : writeTtl(set.ttl))));
    const [common = ''] = ttls.size === 1 ? ttls : [];
    for (const [type, set] of types) {
      const own = common === '' && !ttl?.isDefault(set) ? writeTtl(set.ttl) : undefined;
      writeSet(set, own, {key, sets, records, written, type, zone: zone.name, owner});
    }
    if (common !== '') addEntry(sets, 'ttl', textNode(common));
  }
  if (zone.owners.size > 0) addEntry(body, 'records', records);
  const document = documentOf(root);
  document.commentBefore = comment(zone.head) ?? null;
  document.comment = comment(zone.tail) ?? null;
  return {document, bodies, nameservers, written};
}

/** Prints it, with short bodies on one line. */
export function printZone({document, bodies, nameservers}: ZoneDocument): string {
  for (const body of bodies) body.flow = isShort(body);
  nameservers.flow = !nameservers.comment && !nameservers.items.some((each) => isCommented(each as Scalar));
  // A text is never broken: what it would be joined with again is not the same everywhere.
  return document.toString({lineWidth: 0});
}

interface Standing {
  /** The key of the owner, and the map behind it. */
  readonly key: Scalar;
  readonly sets: YAMLMap;
  readonly records: YAMLMap;
  readonly written: Map<DraftValue, WrittenValue>;
  readonly owner: string;
  readonly type: string;
  readonly zone: string;
}

function writeSet(set: DraftSet, ttl: string | undefined, standing: Standing): void {
  const {key, sets, records, written, type, zone, owner} = standing;
  const values = [...set.values.values()];
  const texts = recordValues.write?.(
    values.map((each) => each.stored),
    [zone, owner, type],
  ) as readonly string[];
  const nodes = texts.map((text, index) => valueNode(text, (values[index] as DraftValue).stored));
  const list = listOf(nodes);
  const body = ttl === undefined ? list : new YAMLMap();
  if (body instanceof YAMLMap) {
    addEntry(body, 'values', list);
    addEntry(body, 'ttl', textNode(ttl as string));
  }
  const isFirst = sets.items.length === 0;
  const typeKey = addEntry(sets, type, body);
  // In the order of the file: the owner is what a comment before its first record stands before.
  for (const [index, value] of values.entries()) {
    const node = nodes[index] as Scalar;
    const above = index > 0 ? node : isFirst ? key : typeKey;
    above.commentBefore = comment(value.before ?? []) ?? above.commentBefore ?? null;
    node.comment = comment([(value.beside ?? []).join(';')]) ?? null;
    written.set(value, {node, list: isSeq(list) ? list : undefined, key: typeKey, map: sets, owner: {key, map: records}});
  }
}

function writeNameservers(zone: DraftZone, body: YAMLMap, written: Map<DraftValue, WrittenValue>): YAMLSeq {
  const list = new YAMLSeq();
  if (zone.nameservers.size === 0) return list;
  const key = addEntry(body, 'nameservers', list);
  for (const value of zone.nameservers.values()) {
    const node = textNode(value.stored);
    node.commentBefore = comment(value.before ?? []) ?? null;
    node.comment = comment([(value.beside ?? []).join(';')]) ?? null;
    list.items.push(node);
    written.set(value, {node, list, key, map: body, owner: undefined});
  }
  return list;
}

function listOf(nodes: readonly Scalar[]): Node {
  if (nodes.length === 1) return nodes[0] as Scalar;
  const list = new YAMLSeq();
  list.items = [...nodes];
  return list;
}

/** A value; one that not every reader of YAML takes for the same text is written as it is stored, which is ASCII. */
function valueNode(text: string, stored: string): Scalar {
  const isPlain = !/[\n\r\t\u0085\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/.test(text);
  return textNode((isPlain && text.replace(UNPRINTABLE, '') === text ? text : stored).replaceAll('$(var.', () => '$$(var.'));
}

function mapNode(entries: ReadonlyMap<string, string>): YAMLMap {
  const map = new YAMLMap();
  // A serial is a number.
  for (const [key, value] of entries) addEntry(map, key, /^\d+$/.test(value) ? new Scalar(value) : textNode(value));
  map.flow = true;
  return map;
}

/** Lines of comments, without what YAML does not print; a line of nothing is written as a lone `#`. */
function comment(lines: readonly string[]): string | undefined {
  const cleaned = lines.map((line) => line.replace(UNPRINTABLE, '').trimEnd() || ' ');
  return cleaned.some((line) => line !== ' ') ? cleaned.join('\n') : undefined;
}

const WIDTH = 100;

function isShort(body: YAMLMap): boolean {
  let length = 0;
  for (const {key, value} of body.items) {
    if (!isScalar(key) || !isScalar(value) || isCommented(key) || isCommented(value)) return false;
    length += String(key.value).length + String(value.value).length + 4;
  }
  return length <= WIDTH && !String(body.comment ?? '');
}

function isCommented(node: Scalar): boolean {
  return Boolean(node.comment || node.commentBefore || node.spaceBefore);
}
