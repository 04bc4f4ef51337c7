/** Who does something, as the log names them: one rule for the command line, Terraform and saved plans. */
import {describe} from '#schemas/field.ts';
import {isVisible, visible} from '#schemas/visible.ts';

/** The most characters of an actor. */
export const ACTOR_LIMIT = 200;

/** What is wrong with an actor, and what to write. */
export interface WrongActor {
  readonly wrong: string;
  readonly hint: string;
}

/** Reads an actor: a name of at most 200 characters that can all be seen. Blanks around it are left out. */
export function readActor(written: string): {readonly actor: string} | WrongActor {
  const actor = written.normalize('NFC').trim();
  if (actor === '') return {wrong: 'the actor is empty', hint: HINT};
  if (actor.length > ACTOR_LIMIT)
    return {wrong: `the actor ${describe(actor)} is longer than ${ACTOR_LIMIT} characters`, hint: HINT};
  if (!isVisible(actor))
    return {wrong: `the actor “${visible(actor)}” contains a control character or one that can’t be seen`, hint: HINT};
  return {actor};
}

const HINT = 'write the name of a person or a program, such as ana@acme.test or deploy-bot';
