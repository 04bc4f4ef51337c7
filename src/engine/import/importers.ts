/** The tools whose config can be imported. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {PltfrmsError} from '#core/errors.ts';
import {slug} from '#schemas/fields/names.ts';
import type {PlacedDiagnostic} from '../config/place.ts';
import type {Imported} from './imported.ts';

/** What an import may be told beside where it reads. */
export interface ImportOptions {
  readonly stack: string;
  readonly organisation?: string | undefined;
  readonly origin?: string | undefined;
}

interface Importer {
  /** The options that mean something to it. */
  readonly options: readonly (keyof ImportOptions)[];
  /** Reads what stands at a path. What the tool's parser needs is loaded only now. */
  run(path: string, options: ImportOptions): Promise<Imported>;
}

export const IMPORTERS = {
  peribolos: {
    options: ['stack'],
    async run(path, options) {
      const {importPeribolos} = await import('./peribolos.ts');
      const {counts, diagnostics, ...imported} = importPeribolos(readYamlTree(path), options);
      const isFolder = statSync(path).isDirectory();
      const named = diagnostics.map(
        (each): PlacedDiagnostic =>
          each.at ? {...each, at: {...each.at, file: isFolder ? join(path, each.at.file) : path}} : each,
      );
      return {...imported, counts: {...counts}, diagnostics: named};
    },
  },
  'zone-file': {
    options: ['stack', 'organisation', 'origin'],
    async run(path, {stack, organisation, origin}) {
      const {importZoneFiles} = await import('./zone-file.ts');
      const {zoneFilesAt} = await import('./zone-file/sources.ts');
      const files = zoneFilesAt(path);
      if (files.zones.length === 0)
        throw new PltfrmsError('file/unreadable', `no file in ${path} is called like a zone`, {
          hint: 'call it example.com.zone, example.com.db or db.example.com, or name the file itself',
        });
      if (origin !== undefined && files.zones.length > 1)
        throw new PltfrmsError('cli/usage', `--origin ${origin} is given, and ${path} holds ${files.zones.length} zones`, {
          hint: 'name one file, or write $ORIGIN into each',
        });
      return importZoneFiles(files, {stack, organisation: organisation ?? stack, origin});
    },
  },
  octodns: {
    options: ['stack', 'organisation'],
    async run(path, {stack, organisation}) {
      const {importOctodns} = await import('./octodns.ts');
      const {octodnsFilesAt} = await import('./octodns/sources.ts');
      const files = octodnsFilesAt(path);
      const imported = importOctodns(files, {stack, organisation: organisation ?? stack});
      if (imported.counts['zones'] === 0 && !imported.diagnostics.some(({severity}) => severity === 'error'))
        throw new PltfrmsError('file/unreadable', `no file in ${path} is called like a zone`, {
          hint: 'call it example.com.yaml, or name the directory of octoDNS’s YamlProvider, or its settings file',
        });
      return imported;
    },
  },
} as const satisfies {readonly [name: string]: Importer};

export type ImporterName = keyof typeof IMPORTERS;

/** Imports what stands at a path. */
export async function importFrom(name: ImporterName, path: string, options: ImportOptions): Promise<Imported> {
  const importer: Importer = IMPORTERS[name];
  for (const option of ['organisation', 'origin'] as const)
    if (options[option] !== undefined && !importer.options.includes(option))
      throw new PltfrmsError('cli/usage', `--${option} means nothing to --from ${name}`, {hint: 'leave it out'});
  const wrong = options.organisation
    ?.split('/')
    .find((part) => slug.read(part, {names: [], report: () => undefined}) === undefined);
  if (wrong !== undefined)
    throw new PltfrmsError('cli/usage', `“${wrong}” is no name of an organisation`, {
      hint: 'write a path of names of a-z, 0-9 and -, such as acme or acme/shop',
    });
  if (!existsSync(path))
    throw new PltfrmsError('file/unreadable', `${path} does not exist`, {hint: 'name a file or a folder that exists'});
  return importer.run(path, options);
}

/** The YAML files of a folder, by their paths within it, or one file, which may be called anything. */
function readYamlTree(path: string): ReadonlyMap<string, Uint8Array> {
  if (!statSync(path).isDirectory()) return new Map([[basename(path).replace(/(?<!\.ya?ml)$/, '.yaml'), readFileSync(path)]]);
  const names = (readdirSync(path, {recursive: true}) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .filter((name) => statSync(join(path, name), {throwIfNoEntry: false})?.isFile());
  if (names.length === 0)
    throw new PltfrmsError('file/unreadable', `there is no YAML in ${path}`, {
      hint: 'name the folder with the org.yaml files, or a file with orgs: at its top',
    });
  return new Map(names.map((name) => [name, readFileSync(join(path, name))]));
}
