/** What a user is told of a damaged store: what differs, and which command repairs it. */
import {type Damage, isOfFile, isOfLog} from '#core/damage.ts';
import {PltfrmsError} from '#core/errors.ts';

export function damagedStore(path: string, damage: readonly Damage[]): PltfrmsError {
  const store = `--store ${shellWord(`sqlite:${path}`)}`;
  const repair = damage.some(isOfLog)
    ? 'the log itself is wrong, so it can’t repair the rest: bring back a copy of the file from before'
    : damage.some(isOfFile)
      ? `\`pltfrms log replay --into NEW.db ${store}\` copies the log into a new file`
      : `\`pltfrms store rebuild ${store}\` makes the tables anew from the log`;
  const hint = `${repair}; \`pltfrms store check ${store}\` lists everything`;
  return new PltfrmsError('store/damaged', `${path} was changed by something other than pltfrms: ${listed(damage)}`, {hint});
}

/** The first few of what is damaged, the log's before all else. */
export function listed(damage: readonly Damage[], most = 3): string {
  const inOrder = [
    ...damage.filter(isOfLog),
    ...damage.filter(isOfFile),
    ...damage.filter((each) => !isOfLog(each) && !isOfFile(each)),
  ];
  const first = inOrder.slice(0, most).map((each) => each.summary);
  const more = damage.length - first.length;
  return `${first.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** A word as a POSIX shell reads it whole. */
function shellWord(text: string): string {
  return /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
