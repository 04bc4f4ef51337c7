/** Real data that is not carried with the project: tests read it where it lies beside the repository. */
import {existsSync} from 'node:fs';

const FOLDER = new URL('../../shared/data/', import.meta.url).pathname;

/** A folder of it; undefined where it is absent, unless PLTFRMS_REQUIRE asks for it: then its absence is a failure. */
export function sharedData(name: string): string | undefined {
  const path = `${FOLDER}${name}`;
  if (existsSync(path)) return path;
  if (process.env['PLTFRMS_REQUIRE']?.split(',').includes('shared-data')) throw new Error(`${path} is wanted, and not there`);
  return undefined;
}
