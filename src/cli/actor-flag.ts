/** The actor that a command is given, by its flag or by the environment. */
import {readActor} from '#core/actor.ts';
import {PltfrmsError} from '#core/errors.ts';
import {whoAmI} from '#engine/who.ts';

/** The environment variable that names the actor where no flag does. */
export const ACTOR_VARIABLE = 'PLTFRMS_ACTOR';

/** Refuses an actor that is given and is no name. oclif takes an empty variable for one that is not set. */
export function checkActor(given: string | undefined): void {
  const actor = given ?? process.env[ACTOR_VARIABLE];
  if (actor !== undefined) readOrRefuse(actor);
}

/** Answers the actor of a run: who is named, or who is logged in. */
export function actorOf(given: string | undefined): string {
  return readOrRefuse(given ?? whoAmI());
}

function readOrRefuse(written: string): string {
  const read = readActor(written);
  if ('actor' in read) return read.actor;
  throw new PltfrmsError('cli/usage', read.wrong, {hint: `${read.hint}, behind --actor or in ${ACTOR_VARIABLE}`});
}
