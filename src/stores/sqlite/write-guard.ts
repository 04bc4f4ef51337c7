/**
 * Triggers that refuse every writer but this program: they name a function that only its connections define. The function is
 * never called, since its name alone is looked up when a statement is prepared, so a write costs hardly more for it.
 */
import type {Database} from 'better-sqlite3';

/** What another program shows: “no such function: …”. It says why. */
const FUNCTION = 'pltfrms_stores_are_written_by_pltfrms_only__others_run_pltfrms_store_check';

const EVENTS = ['insert', 'update', 'delete'] as const;

/** Lets a connection write to guarded tables. */
export function permitWrites(db: Database): void {
  db.function(FUNCTION, () => null);
}

/** The triggers of some tables, by name. */
export function guardsOf(tables: readonly string[]): ReadonlyMap<string, string> {
  const guards = tables.flatMap((table) =>
    EVENTS.map((event): [string, string] => {
      const name = `guard_${table}_${event}`;
      const body = `SELECT CASE WHEN 0 THEN ${FUNCTION}() END`;
      return [name, `CREATE TRIGGER ${name} BEFORE ${event.toUpperCase()} ON ${table} BEGIN ${body}; END`];
    }),
  );
  return new Map(guards);
}

export function makeGuards(db: Database, tables: readonly string[]): void {
  for (const sql of guardsOf(tables).values()) db.exec(sql);
}

export function dropGuards(db: Database, tables: readonly string[]): void {
  for (const name of guardsOf(tables).keys()) db.exec(`DROP TRIGGER IF EXISTS ${name}`);
}
