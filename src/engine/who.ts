import {userInfo} from 'node:os';

/** Who is logged in: the actor where none is named. */
export function whoAmI(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
