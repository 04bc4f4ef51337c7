/** The state that a store file keeps, given out only when it is proven to follow from the log. */
import type {Database} from 'better-sqlite3';
import {type Damage, stateDamage, treeDamage} from '#core/damage.ts';
import {foldLog} from '#core/replay.ts';
import {emptyWorld, type Head, type World} from '#core/world.ts';
import type {Json} from '#schemas/field.ts';
import {damagedStore} from '../damaged.ts';
import {type Examined, examineLog} from '../examine.ts';
import type {Mark} from '../store.ts';
import {examine, schemaDamage} from './examine.ts';
import {fileHeaderOf} from './file-header.ts';
import {digestOfHead, endOfLog, META, otherTexts, PLANS, readDigests, readHeadRow, readOtherDigests} from './head.ts';
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
   * Compares the head row, the remembered plans and `meta` with their digests.
   * @throws PltfrmsError `store/damaged`
   */
  proveHead(): void;
  examine(): Examined;
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
  const proveHead = (): void => {
    if (!isHeadRight(db, preparing.digest)) refuse(examineNow().damage);
  };
  return {
    events,
    isCurrent,
    prove,
    proveHead,
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
      const {world, digests} = readTables(db, preparing);
      const recorded = readDigests(db);
      for (const other of [PLANS, META]) recorded.delete(other);
      if (differingBuckets(recorded, digests).length > 0) refuse(examineNow().damage);
      // Whoever can make digests could make a state that no reader comes to the end of.
      const wrong = [...treeDamage(world)];
      return wrong.length > 0 ? refuse(wrong) : world;
    },
    mark(stack) {
      if (isOfFormat1(db)) return undefined;
      prove();
      // No row of the state is read for a remembered plan: what it is kept with has to be right at least.
      proveHead();
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
  const {position, hash} = endOfLog(db);
  if (head?.position !== position || head.hash !== hash || head.count !== position) return false;
  try {
    events.one(position);
    return true;
  } catch {
    return false;
  }
}

/** Compares the head row, the remembered plans and `meta` with their digests. */
function isHeadRight(db: Database, digest: (text: string) => string): boolean {
  const head = readHeadRow(db);
  const recorded = readOtherDigests(db);
  const others = [...otherTexts(db)];
  return (
    head?.digest === (head && digestOfHead(db, digest, head)) && others.every(([at, text]) => recorded.get(at) === digest(text))
  );
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
