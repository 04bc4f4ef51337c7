/** From the bytes of a file to its tree. All that is wrong with it as a text is reported here. */
import type {SourceFile} from '#core/config/declared.ts';
import type {Diagnostic, Place} from '#core/diagnostic.ts';
import type {Raw} from '#schemas/field.ts';
import {decode} from './decode.ts';
import {readEvents} from './events.ts';
import type {ConfigFile} from './files.ts';
import {type PartialPosition, positionAt} from './lines.ts';
import type {Oddity} from './oddities.ts';
import {explain, secondDocument} from './syntax-error.ts';
import {readTree} from './tree.ts';

/** A parsed file with its text, from which positions are found when they are wanted. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly file: SourceFile | undefined;
  /** Where a path leads, in a text that is no YAML. */
  readonly locate?: (keys: readonly string[], onKey: boolean) => PartialPosition;
}

type Report = (diagnostic: Diagnostic) => void;

/** More of a file helps nobody. */
const MOST = 1000;

export function parseFile({name, bytes}: ConfigFile, report: Report): Source {
  const text = decode(bytes);
  if (typeof text !== 'string') {
    const {before, ...problem} = text;
    report({severity: 'error', ...problem, at: spot(name, before, before.length)});
    return {name, text: '', file: undefined};
  }
  const root = readRoot(name, text, report);
  return {name, text, file: root && {name, root, ...(text.includes('$(var.') ? {hasVariables: true} : {})}};
}

function spot(file: string, text: string, offset: number): Place {
  return {file, path: undefined, ...positionAt(text, offset)};
}

function readRoot(name: string, text: string, report: Report): {readonly [key: string]: Raw} | undefined {
  let isSpoilt = false;
  let count = 0;
  const complain = ({offset, also, spoils, ...problem}: Oddity): void => {
    isSpoilt ||= spoils === true;
    if (++count > MOST) return;
    const others = also && [{note: also.note, at: spot(name, text, also.offset)}];
    report({severity: 'error', ...problem, at: spot(name, text, offset), ...(others ? {also: others} : {})});
  };
  const events = readEvents(text);
  if ('reason' in events) {
    complain(explain(text, events));
    return undefined;
  }
  const others = secondDocument(text, events);
  if (others) {
    complain(others);
    return undefined;
  }
  const tree = events.length === 0 ? '' : readTree(text, events, name.endsWith('.json'), complain);
  if (isSpoilt) return undefined;
  if (typeof tree === 'object' && !Array.isArray(tree)) return tree as {readonly [key: string]: Raw};
  complain(noMap(tree));
  return undefined;
}

function noMap(tree: Raw): Oddity {
  if (tree === '')
    return {code: 'yaml/empty', summary: 'the file is empty', hint: 'delete it, or write what belongs into it', offset: 0};
  return {
    code: 'yaml/no-map',
    summary: `the file holds ${Array.isArray(tree) ? 'a list' : 'a text'} where a map is wanted`,
    hint: 'a config file is a map with keys such as organisations: or groups:',
    offset: 0,
  };
}
