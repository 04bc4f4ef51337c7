import {readFileSync} from 'node:fs';

/** The version of this program, from its package.json. */
export const version: string = readVersion();

/** The package's root is found from here in the sources and in the bundle alike. */
function readVersion(): string {
  for (const up of ['../', '../../']) {
    try {
      const found = JSON.parse(readFileSync(new URL(`${up}package.json`, import.meta.url), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (found.name === 'pltfrms' && found.version) return found.version;
    } catch {
      // Not there: one further up.
    }
  }
  return '0.0.0';
}
