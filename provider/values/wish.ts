/** What a block of a configuration wishes for. */
import {attributeOfParent, type Wish} from '#engine/one-by-one/target.ts';
import type {Problem, Raw} from '#schemas/field.ts';
import type {Kind} from '#schemas/kind.ts';
import {UNKNOWN, type Value, type Values} from '../protocol/type.ts';
import {GIVEN_VALUE} from '../schema/attributes.ts';
import {rawOf} from './raw.ts';

export interface Wished {
  readonly wish: Wish;
  /** The fields of which nothing is known yet. */
  readonly unknown: readonly string[];
  /** Secrets that are handed over, by the field that they are of. */
  readonly given: ReadonlyMap<string, string>;
  /** Fields whose secret is handed over where this is applied, and not known before. */
  readonly awaited: ReadonlySet<string>;
}

/** Undefined where it is not known yet which resource it is about. */
export function wishOf(kind: Kind, config: Values): Wished | undefined {
  const parent = kind.parent === undefined ? '' : rawOf(config[attributeOfParent(kind)]);
  const key = kind.keyParts.map((part) => rawOf(config[part]));
  if (parent === UNKNOWN || key.includes(UNKNOWN)) return undefined;
  const body: {[name: string]: Raw} = {};
  const unknown: string[] = [];
  const given = new Map<string, string>();
  const awaited = new Set<string>();
  for (const name of [...Object.keys(kind.fields), 'labels', 'protect']) {
    if (kind.fields[name]?.observed) continue;
    const value = kind.fields[name]?.isSecret ? handedOver(name, config[name] ?? null, {given, awaited}) : config[name];
    const raw = rawOf(value);
    if (raw === UNKNOWN) unknown.push(name);
    else if (raw !== undefined) body[name] = raw;
  }
  const wish = {kind, parent: (parent ?? '') as string, key: key.map((each) => (each ?? '') as string), body};
  return {wish, unknown, given, awaited};
}

/** A secret without its value: it has a place of its own, which says that it was handed over. */
function handedOver(
  name: string,
  written: Value,
  {given, awaited}: {readonly given: Map<string, string>; readonly awaited: Set<string>},
): Value {
  if (!isObject(written)) return written;
  const {[GIVEN_VALUE]: value = null, digest: _, ...reference} = written;
  if (typeof value === 'string') given.set(name, value);
  else if (value === UNKNOWN && (reference['secret'] ?? null) === null) awaited.add(name);
  else return reference;
  return {...reference, secret: `given:${name}`};
}

/** Finds what is wrong with secrets whose values are handed over. */
export function secretProblems({secrets}: Kind, config: Values): readonly Problem[] {
  return secrets.flatMap((name): Problem[] => {
    const written = config[name] ?? null;
    const value = isObject(written) ? written[GIVEN_VALUE] : undefined;
    if (!isObject(written) || typeof value !== 'string') return [];
    if (value === '')
      return [
        {
          code: 'config/empty-value',
          summary: `the value of ${name} is empty`,
          hint: 'write the secret',
          path: [name, GIVEN_VALUE],
        },
      ];
    if ((written['secret'] ?? null) === null) return [];
    return [
      {
        code: 'secret/given-twice',
        summary: `${name} has both secret, a place to read it from, and value, the secret itself`,
        hint: 'write one of the two',
        path: [name, GIVEN_VALUE],
      },
    ];
  });
}

function isObject(value: Value): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
