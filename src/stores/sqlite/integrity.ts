/** Damage that SQLite itself finds in a file: pages that two tables use, or an index that leaves rows out. */
import type {Database} from 'better-sqlite3';
import type {Damage} from '#core/damage.ts';

/** The most that SQLite lists. */
const MOST = 20;

/** Messages about an index, which can be made anew from its table. */
const OF_INDEX = /^(?:row \d+ missing from|wrong # of entries in|non-unique entry in) index (\w+)$/;

/** Messages about the values of a row: rows are compared with the log anyway. */
const OF_VALUES = /^(?:\w+ value in|CHECK constraint failed in) /;

/** Compares each index with its table, and proves that each page of the file belongs to one table or index. */
export function* integrityDamage(db: Database): Iterable<Damage> {
  const lines = ask(db);
  const wrong = lines.filter((line) => line !== 'ok' && !line.startsWith('***') && !OF_VALUES.test(line));
  const indexes = new Set(wrong.flatMap((line) => OF_INDEX.exec(line)?.[1] ?? []));
  for (const index of indexes) yield {part: 'schema', summary: `the index ${index} differs from its table`};
  for (const line of wrong)
    if (!OF_INDEX.test(line)) yield {part: 'file', summary: `the file is malformed: SQLite says “${line}”`};
}

function ask(db: Database): readonly string[] {
  try {
    const found = db.pragma(`integrity_check(${MOST})`) as {integrity_check: string}[];
    return found.flatMap((each) => each.integrity_check.split('\n'));
  } catch (error) {
    const {code, message} = error as {code?: string; message: string};
    if (code?.startsWith('SQLITE_CORRUPT')) return [message];
    throw error;
  }
}
