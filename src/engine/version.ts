import {readFileSync} from 'node:fs';

interface Package {
  readonly version: string;
  readonly root: URL;
}

const found = findPackage();

/** The version of this program, from its package.json. */
export const version: string = found.version;

/** A file of this program, by its path from the root. */
export function packageFile(path: string): URL {
  return new URL(path, found.root);
}

/** The package's root is found from here in the sources and in the bundle alike. */
function findPackage(): Package {
  for (const up of ['../', '../../']) {
    const root = new URL(up, import.meta.url);
    try {
      const {name, version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (name === 'pltfrms' && version) return {version, root};
    } catch {
      // Not there: one further up.
    }
  }
  return {version: '0.0.0', root: new URL('../', import.meta.url)};
}
