/** Reads the files of octoDNS, each once, and refuses what would be lost. */
import {basename, dirname, resolve} from 'node:path';
import {isMap, isSeq, type Node} from 'yaml';
import {entriesOf, readTree, type Tool, type Tree} from '../yaml-tree.ts';
import {type Complaints, type Spot, takeComplaints} from '../zones/complaints.ts';
import type {YamlProvider} from './settings.ts';
import type {OctodnsFiles} from './sources.ts';

export interface Reader {
  /** Reads a file; undefined where it can't be, which is reported. */
  read(file: string): Tree | undefined;
  /** Reads a file without a report of what is wrong with it, where its text looks like settings. */
  peekSettings(file: string): Tree | undefined;
  /** Reports whether a file holds records by their names. */
  holdsRecords(file: string): boolean;
  /** Refuses the records of a file in no zone, once for each folder. */
  refuseRecords(file: string): void;
  /** Refuses a file that is called like a zone, and holds one record of its own name: its folder is a zone then. */
  checkZoneFile(file: string): void;
  /** Refuses providers that read one directory in different ways. */
  checkAgreement(providers: readonly YamlProvider[]): void;
}

const OCTODNS: Tool = {
  code: 'octodns',
  twice: {
    summary: 'this key stands here twice, and octoDNS takes what the last one says',
    hint: 'write one of them; records of one name are one list below it',
  },
};

/** The text of settings, which has both `providers` and `zones` at its top. */
const SETTINGS = /^["']?providers["']?[ \t]*:/m;

export function readerOf(files: OctodnsFiles, complaints: Complaints): Reader {
  const read = once((file): Tree | undefined => {
    const text = files.read(file);
    if (typeof text !== 'string') return readTree(OCTODNS, text, complaints);
    complaints.error(beginOf(file), {code: 'file/unreadable', summary: text});
    return undefined;
  });
  const peek = (file: string, like = /(?:)/): Tree | undefined => {
    const text = files.read(file);
    return typeof text === 'string' || !like.test(text.text) ? undefined : readTree(OCTODNS, text, takeComplaints());
  };
  const refused = new Set<string>();
  const refuseRecords = (file: string): void => {
    const folder = dirname(file);
    if (refused.has(folder)) return;
    refused.add(folder);
    complaints.error(beginOf(file), {
      code: 'octodns/no-zone',
      summary: `${basename(file)} holds records, and neither it nor its folder is called like a zone`,
      hint: 'import the settings file of octoDNS, which says what its folders are called (split_extension), or call the folder like its zone: example.com.',
    });
  };
  return {
    ...{read, refuseRecords},
    peekSettings: (file) => peek(file, SETTINGS),
    holdsRecords(file) {
      const tree = peek(file);
      return valuesOf(tree).some((value) => isRecord(tree, value));
    },
    checkZoneFile(file) {
      const tree = read(file);
      const root = tree?.follow(tree.document.contents);
      const names = tree && isMap(root) ? entriesOf(tree, root).map(({name}) => name) : [];
      if (names.length === 1 && names[0] === basename(file, '.yaml')) refuseRecords(file);
    },
    checkAgreement(providers) {
      const known = new Map<string, YamlProvider>();
      for (const provider of providers) {
        const {directory, defaultTtl, splitExtension, shared, id} = provider;
        const other = known.get(resolve(directory));
        known.set(resolve(directory), provider);
        if (
          other === undefined ||
          (other.defaultTtl === defaultTtl && other.splitExtension === splitExtension && other.shared === shared)
        )
          continue;
        const summary = `${other.id} and ${id} read ${directory} with different settings`;
        complaints.error(beginOf(directory), {code: 'octodns/settings', summary, hint: 'import one settings file'});
      }
    },
  };
}

/** The beginning of a file. */
export function beginOf(name = ''): Spot {
  return {source: {name, text: '', isBytes: false}, offset: 0};
}

function once(read: (file: string) => Tree | undefined): (file: string) => Tree | undefined {
  const known = new Map<string, Tree | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, read(file));
    return known.get(file);
  };
}

function valuesOf(tree: Tree | undefined): readonly (Node | undefined)[] {
  const root = tree?.follow(tree.document.contents);
  return tree && isMap(root) ? entriesOf(tree, root).map(({value}) => value) : [];
}

function isRecord(tree: Tree | undefined, value: Node | undefined): boolean {
  const first = isSeq(value) ? tree?.follow(value.items[0]) : value;
  return isMap(first) && first.has('type');
}
