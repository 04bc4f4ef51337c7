/** The state that a store file keeps, given out only when it is proven to follow from the log. */
import type {Database} from 'better-sqlite3';
import {type Damage, stateDamage, treeDamage} from '#core/damage.ts';
import {foldLog} from '#core/replay.ts';
import {emptyWorld, type Head, type World} from '#core/world.ts';
import type {Json} from '#schemas/field.ts';
import {damagedStore} from '../damaged.ts';
import {type Examined, examineLog} from '../examine.ts';
import type {Mark} from '../store.ts';
import {ofState} from './buckets.ts';
import {examine, schemaDamage} from './examine.ts';
import {fileHeaderOf} from './file-header.ts';
import {endOfLog, type Recorded, readHeadRow, readRecorded, writeHeadRow} from './head.ts';
import {catalogueDigest, isOfFormat1, type Preparing, readMeta} from './prepare.ts';
import {type EventReader, eventReader, readTables} from './rows.ts';
import {differingBuckets} from './state-digest.ts';

export interface State {
  readonly events: EventReader;
  head(): Head;
  world(): World;
  mark(stack: string): Mark | undefined;
  /** Whether the tables were folded by this catalogue; when not, the log is folded, and the next run writes them anew. */
  isCurrent(): boolean;
  /** SQLite's change counter, as the file has it. */
  changes(): number | undefined;
  /**
   * Proves the whole file where something else has written to it since this program did, or where its schema or the end of its
   * log is not what this program left.
   * @throws PltfrmsError `store/damaged`
   */
  prove(): void;
  /**
   * The recorded digests, for a transaction that is about to write: it keeps them up. The head row, the remembered plans and
   * `meta` are compared with their digests first, unless they are as this program has left them.
   * @throws PltfrmsError `store/damaged`
   */
  toWrite(): Map<number, string>;
  /** Records what a transaction has written. `before` is the change counter as the transaction found it. */
  finish(before: number | undefined): void;
  /** Forgets what is known, after a transaction that was undone or has written nothing. */
  forget(): void;
  examine(): Examined;
}

/** What was read and proven, or written, while the change counter was this. */
interface Known extends Recorded {
  readonly changes: number;
}

/** All of it is to be called within a transaction, so that what is compared is of one moment. */
export function stateOf(db: Database, preparing: Preparing, guard: <T>(work: () => T) => T): State {
  const {path, catalogue} = preparing;
  const current = catalogueDigest(preparing);
  // A file that is opened as it is shows events however they are: they are examined as a whole.
  const id = readMeta(db, 'id') ?? '';
  const events = eventReader(db, guard, preparing.asItIs ? undefined : {id, digest: preparing.digest});
  const header = fileHeaderOf(db.name);
  let proven: number | undefined;
  let known: Known | undefined;
  let written: Map<number, string> | undefined;
  const isCurrent = (): boolean => readMeta(db, 'catalogue') === current;
  const examineNow = (): Examined => (isOfFormat1(db) ? examineFormat1(db, preparing, isCurrent()) : examine(db, preparing));
  const refuse = (damage: readonly Damage[]): never => {
    throw damagedStore(path, damage);
  };
  const prove = (): void => {
    // The row is read first: from then on the transaction keeps others from changing the header.
    const recorded = recordedChanges(db);
    const changes = header.changes();
    if (changes !== undefined && changes === proven) return;
    if (changes === undefined || changes !== recorded || !isAsLeft(db, events)) {
      const {damage} = examineNow();
      if (damage.length > 0) refuse(damage);
    }
    proven = changes;
  };
  /** What is known already is as it was while the change counter and the end of the log are: nothing of it is read again. */
  const digests = (): Map<number, string> => {
    if (written) return written;
    const changes = header.changes();
    if (known && changes === known.changes && isEndOf(db, known.head)) return known.digests;
    const recorded = readRecorded(db, preparing.digest) ?? refuse(examineNow().damage);
    known = changes === undefined ? undefined : {...recorded, changes};
    return recorded.digests;
  };
  return {
    events,
    isCurrent,
    prove,
    toWrite: () => (written = digests()),
    finish(before) {
      const head = writeHeadRow(db, preparing.digest, before, written);
      known = before === undefined || !written ? undefined : {head, digests: written, changes: head.changes};
      proven = known?.changes;
      written = undefined;
    },
    forget: () => void (proven = known = written = undefined),
    changes: () => header.changes(),
    examine: examineNow,
    head: () => endOfLog(db),
    world() {
      if (isOfFormat1(db)) {
        const {damage, world} = examineNow();
        return damage.length > 0 ? refuse(damage) : world;
      }
      prove();
      if (!isCurrent()) return foldLog(emptyWorld(catalogue), events.range(1, Number.MAX_SAFE_INTEGER));
      const recorded = ofState(digests());
      const tables = readTables(db, preparing);
      const {world} = tables;
      if (differingBuckets(recorded, tables.digests).length > 0) refuse(examineNow().damage);
      // Whoever can make digests could make a state that no reader comes to the end of.
      const wrong = [...treeDamage(world)];
      return wrong.length > 0 ? refuse(wrong) : world;
    },
    mark(stack) {
      if (isOfFormat1(db)) return undefined;
      prove();
      // No row of the state is read for a remembered plan: what it is kept with has to be right at least.
      digests();
      return isCurrent() ? readMark(db, stack) : undefined;
    },
  };
}

/** The change counter that the last transaction of this program has left; undefined where the head row can't be read. */
function recordedChanges(db: Database): number | undefined {
  try {
    return readHeadRow(db)?.changes;
  } catch {
    return undefined;
  }
}

/** Compares the schema with that of this program, and the last event with the head row and with its own hash. */
function isAsLeft(db: Database, events: EventReader): boolean {
  const [wrong] = schemaDamage(db);
  if (wrong) return false;
  const head = readHeadRow(db);
  if (!head || !isEndOf(db, head) || head.count !== head.position) return false;
  try {
    events.one(head.position);
    return true;
  } catch {
    return false;
  }
}

function isEndOf(db: Database, {position, hash}: Head): boolean {
  const end = endOfLog(db);
  return end.position === position && end.hash === hash;
}

/** A file of format 1 has no proof of its tables but the log. */
export function examineFormat1(db: Database, preparing: Preparing, isCurrent: boolean): Examined {
  const {catalogue, digest} = preparing;
  const events = eventReader(db, (work) => work());
  const id = readMeta(db, 'id') ?? '';
  const log = examineLog({id, digest, catalogue, events: (from) => events.range(from, Number.MAX_SAFE_INTEGER)});
  if (log.damage.length > 0 || !isCurrent) return log;
  return {...log, damage: [...stateDamage(log.world, readTables(db, preparing).world)]};
}

type MarkRow = [input: string, position: number, until: string | null, unchanged: number, diagnostics: string];

function readMark(db: Database, stack: string): Mark | undefined {
  const find = db.prepare('SELECT input, position, until, unchanged, diagnostics FROM marks WHERE stack = ?').raw();
  const row = find.get(stack) as MarkRow | undefined;
  if (!row) return undefined;
  const [input, position, until, unchanged, diagnostics] = row;
  const said = JSON.parse(diagnostics) as readonly Json[];
  return {input, position, until: until ?? undefined, unchanged, ...(said.length > 0 ? {diagnostics: said} : {})};
}
