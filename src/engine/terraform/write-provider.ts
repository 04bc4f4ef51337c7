/** Puts the provider into a folder: all that terraform and node need to run it, and nothing that they look for elsewhere. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {PltfrmsError} from '#core/errors.ts';
import {ADDON} from '#stores/sqlite/driver.ts';
import {packageFile} from '../version.ts';
import {EXECUTABLE} from './layout.ts';

/** What stood there before: nothing, the same bytes, or others. */
export type Before = 'absent' | 'same' | 'other';

/** Written beside and moved: who runs the older one goes on with it, and nobody sees half a file. */
export function writeProvider(folder: string, executable: string): Before {
  const parts: readonly Part[] = [
    {name: ADDON, from: findAddon(), mode: 0o644},
    {name: 'package.json', text: COMMONJS, mode: 0o644},
    {name: executable, from: findBundle(), mode: 0o755},
  ];
  const before = compare(folder, parts);
  if (before === 'same') return before;
  checkOurs(folder, executable);
  mkdirSync(folder, {recursive: true});
  const beside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const part of parts) write(join(beside, part.name), part);
    for (const {name} of parts) renameSync(join(beside, name), join(folder, name));
  } finally {
    rmSync(beside, {recursive: true, force: true});
  }
  return before;
}

/** Refuses a folder of something else: its package.json would become ours. */
function checkOurs(folder: string, executable: string): void {
  const path = join(folder, 'package.json');
  if (!existsSync(path) || readFileSync(path, 'utf8') === COMMONJS || existsSync(join(folder, executable))) return;
  throw new PltfrmsError('file/unwritable', `${path} is not the provider’s: it is not overwritten`, {
    hint: 'name a folder of its own',
  });
}

interface Part {
  readonly name: string;
  readonly from?: string;
  readonly text?: string;
  readonly mode: number;
}

/** Node asks the nearest package what a file without an ending is; one further up may answer otherwise. */
const COMMONJS = '{"type":"commonjs"}\n';

function compare(folder: string, parts: readonly Part[]): Before {
  if (!parts.some(({name}) => existsSync(join(folder, name)))) return 'absent';
  const isSame = ({name, from, text = ''}: Part): boolean =>
    existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(from ? readFileSync(from) : Buffer.from(text));
  return parts.every(isSame) ? 'same' : 'other';
}

function write(path: string, {from, text = '', mode}: Part): void {
  if (from) copyFileSync(from, path);
  else writeFileSync(path, text);
  chmodSync(path, mode);
}

function findBundle(): string {
  const path = fileURLToPath(packageFile(`dist/terraform/${EXECUTABLE}`));
  if (existsSync(path)) return path;
  throw new PltfrmsError('terraform/incomplete', `${path} is not there`, {hint: 'in a checkout run `npm run build` first'});
}

/** The native part of the SQLite driver, built for this platform when the driver was installed. */
function findAddon(): string {
  const driver = createRequire(packageFile('package.json')).resolve('better-sqlite3/package.json');
  const path = join(dirname(driver), 'build', 'Release', ADDON);
  if (existsSync(path)) return path;
  throw new PltfrmsError('terraform/incomplete', `the native part of the SQLite driver is not at ${path}`, {
    hint: 'run `npm rebuild better-sqlite3` where pltfrms is installed',
  });
}
