/**
 * The digest of the state tables: each row belongs to one of 4,096 buckets by the first three hexadecimal digits of its key, or
 * to one for all other keys, and each bucket has the SHA-256 of its rows. So a transaction computes anew only what it touches, and
 * a difference says where it is.
 */
import type {Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';

/** The bucket of keys that do not begin with three hexadecimal digits. */
export const REST = 4096;

export type ResourceRow = readonly [
  uid: string,
  kind: string,
  parent: string,
  name: string,
  spec: string,
  labels: string,
  protect: number,
  owners: string,
  version: number,
  created: number,
  updated: number,
];

/** Rows of the state tables. The key of each row comes first; what it should be is not known before it is proven. */
export interface Rows {
  readonly resources: ResourceRow[];
  readonly tombstones: (readonly [uid: string, position: number])[];
  readonly aliases: (readonly [place: string, uid: string])[];
  readonly spent: (readonly [allowance: string])[];
}

export const TABLES_OF_STATE = ['resources', 'tombstones', 'aliases', 'spent'] as const;

export function noRows(): Rows {
  return {resources: [], tombstones: [], aliases: [], spent: []};
}

export function bucketOf(key: unknown): number {
  if (typeof key !== 'string') return REST;
  const [a, b, c] = [hexDigit(key, 0), hexDigit(key, 1), hexDigit(key, 2)];
  return a < 0 || b < 0 || c < 0 ? REST : a * 256 + b * 16 + c;
}

function hexDigit(key: string, index: number): number {
  const code = key.charCodeAt(index);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}

export function rowOf(each: Resource): ResourceRow {
  const {uid, kind, parent, name, spec, labels, version, created, updated} = each;
  return [uid, kind, parent, name, spec, labels, each.protect ? 1 : 0, each.owners.join(' '), version, created, updated];
}

/** The digest of a bucket. JSON keeps apart what is of another type, so that no two rows are written alike. */
export function digestOf(digest: (text: string) => string, rows: Rows): string {
  return digest(JSON.stringify(TABLES_OF_STATE.map((table) => sorted<readonly unknown[]>(rows[table]))));
}

/** Rows in the order of their keys, whatever order they were read in. */
function sorted<T extends readonly unknown[]>(rows: T[]): readonly T[] {
  return rows.length < 2 ? rows : rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

export interface Buckets {
  add<T extends keyof Rows>(table: T, row: Rows[T][number]): void;
  /** The digest of each bucket that has rows. */
  digests(): Map<number, string>;
}

/**
 * Puts rows into their buckets. `isSorted` promises that resources come last and in the order of their keys: then a bucket is
 * digested as soon as it is complete, and its rows need not be kept.
 */
export function openBuckets(digest: (text: string) => string, isSorted: boolean): Buckets {
  const buckets = new Map<number, Rows>();
  const digests = new Map<number, string>();
  let open = REST;
  let openRows: ResourceRow[] = [];
  const finish = (bucket: number, rows: Rows): void => {
    digests.set(bucket, digestOf(digest, rows));
    buckets.delete(bucket);
  };
  const finishOpen = (): void => {
    if (openRows.length > 0) finish(open, {...(buckets.get(open) ?? NO_ROWS), resources: openRows});
  };
  return {
    add(table, row) {
      const bucket = bucketOf(row[0]);
      if (isSorted && table === 'resources' && bucket !== REST) {
        if (bucket !== open) {
          finishOpen();
          open = bucket;
          openRows = [];
        }
        openRows.push(row as ResourceRow);
        return;
      }
      let rows = buckets.get(bucket);
      if (!rows) buckets.set(bucket, (rows = noRows()));
      (rows[table] as (typeof row)[]).push(row);
    },
    digests() {
      finishOpen();
      openRows = [];
      for (const [bucket, rows] of [...buckets]) finish(bucket, rows);
      return digests;
    },
  };
}

/** Never added to. */
const NO_ROWS = noRows();

/** The digests of a whole state. */
export function digestsOf(world: World, digest: (text: string) => string): Map<number, string> {
  const buckets = openBuckets(digest, false);
  for (const each of world.resources.values()) buckets.add('resources', rowOf(each));
  for (const row of world.tombstones) buckets.add('tombstones', row);
  for (const row of world.aliases) buckets.add('aliases', row);
  for (const allowance of world.spent) buckets.add('spent', [allowance]);
  return buckets.digests();
}

/** The buckets in which two sets of digests differ. */
export function differingBuckets(one: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): readonly number[] {
  const differing: number[] = [];
  for (const [bucket, value] of one) if (other.get(bucket) !== value) differing.push(bucket);
  for (const bucket of other.keys()) if (!one.has(bucket)) differing.push(bucket);
  return differing;
}
