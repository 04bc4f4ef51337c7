/** `svcparams` of SVCB and HTTPS (RFC 9460 section 2.1): a map, whose values are texts or lists. */
import {isMap, isScalar, type Node} from 'yaml';
import {utf8, writeString} from '#schemas/dns/tokens.ts';
import type {RecordType} from '#schemas/dns/values.ts';
import {describe, isBlank} from '../parse-source.ts';
import {type Entry, entriesOf, itemsOf, type Tree, type WrongNode} from '../yaml-tree.ts';
import {wrongValue} from '../zone-file/values.ts';

/** `KEY=VALUE …`, empty where there is none. */
export function writeParameters(tree: Tree, type: RecordType, {value: map}: Entry): string | WrongNode {
  if (isBlank(map)) return '';
  if (!isMap(map)) {
    const wrong = `${describe(map)} stands where a map of svcparams is wanted`;
    return {node: map, problem: wrongValue(type, wrong, 'write alpn: [h2, h3]')};
  }
  const written: string[] = [];
  for (const {name, key, value} of entriesOf(tree, map)) {
    if (/[\s="]/.test(name)) return {node: key, problem: wrongValue(type, `“${name}” is no parameter`, 'write alpn: [h2, h3]')};
    const texts = isBlank(value) ? [] : itemsOf(tree, value).map(([, item]) => textOf(item));
    const wrong = texts.indexOf(undefined);
    if (wrong >= 0) {
      const item = itemsOf(tree, value)[wrong]?.[1];
      return {
        node: item ?? key,
        problem: wrongValue(type, `${describe(item)} stands where a value of ${name} is wanted`, 'write alpn: [h2, h3]'),
      };
    }
    const text = texts.join(',');
    written.push(text === '' ? name : `${name}=${/^[!#-'*-:<-[\]-~]+$/.test(text) ? text : writeString(utf8(text) ?? text)}`);
  }
  return written.join(' ');
}

function textOf(node: Node | undefined): string | undefined {
  return isScalar(node) && !isBlank(node) ? String(node.value) : undefined;
}
