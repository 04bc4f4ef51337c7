/** What was measured against what is wanted, as a table that can stand in a document as it is. */
import type {Measured} from './measure.ts';

export interface Row extends Partial<Measured> {
  /** How many resources; undefined where none matter. */
  readonly size?: number;
  readonly name: string;
  readonly perSecond?: number;
  readonly ratio?: number;
  /** Why there is nothing to see. */
  readonly note?: string;
}

type Figure = 'seconds' | 'megabytes' | 'perSecond' | 'ratio';

export interface Target {
  readonly name: string;
  /** At this size only; at all of them when left out. */
  readonly size?: number;
  readonly figure: Figure;
  readonly most?: number;
  readonly least?: number;
}

/** As whole processes, on two cores. */
const TARGETS: readonly Target[] = [
  {name: '--version', figure: 'ratio', most: 1.5},
  {name: 'list, one resource', figure: 'ratio', most: 2.5},
  {name: 'provider, to its handshake', figure: 'seconds', most: 0.15},
  {name: 'terraform plan, ours', figure: 'ratio', most: 2},
  {name: 'terraform empty plan, ours', figure: 'ratio', most: 2},
  {name: 'synth with cdktf, ours', figure: 'seconds', most: 2.5},
  {name: 'synth with cdktf, ours', figure: 'ratio', most: 2},
  {name: 'synth with cdktn, ours', figure: 'seconds', most: 2.5},
  {name: 'synth with cdktn, ours', figure: 'ratio', most: 2},
  {name: 'empty plan', size: 2_000, figure: 'seconds', most: 0.3},
  {name: 'empty plan', size: 10_000, figure: 'seconds', most: 0.7},
  {name: 'empty plan', size: 100_000, figure: 'seconds', most: 3},
  {name: 'empty plan', size: 100_000, figure: 'megabytes', most: 600},
  {name: 'one-change plan', size: 100_000, figure: 'seconds', most: 3.5},
  {name: 'unchanged plan', figure: 'seconds', most: 0.25},
  {name: 'apply', size: 100_000, figure: 'perSecond', least: 15_000},
  {name: 'replay', size: 100_000, figure: 'perSecond', least: 75_000},
  {name: 'replay into a file', size: 100_000, figure: 'perSecond', least: 35_000},
  {name: 'terraform empty plan / ours', figure: 'ratio', least: 40},
];

export interface Judged extends Row {
  readonly targets: readonly Target[];
  /** Undefined where nothing is wanted, or nothing could be measured. */
  readonly met?: boolean;
}

export function judge(row: Row): Judged {
  const targets = TARGETS.filter(({name, size, figure}) => {
    return name === row.name && (size ?? row.size) === row.size && row[figure] !== undefined;
  });
  if (targets.length === 0) return {...row, targets};
  const met = targets.every(({figure, most = Number.POSITIVE_INFINITY, least = 0}) => {
    const value = row[figure] as number;
    return value <= most && value >= least;
  });
  return {...row, targets, met};
}

const COLUMNS = ['resources', 'what', 'time', 'on cores', 'memory', 'rate', 'target', ''] as const;
const WIDTHS = [9, 36, 8, 8, 7, 10, 18, 7] as const;

export function tableHead(): string {
  return `${line(COLUMNS)}\n${line(WIDTHS.map((width, index) => (index === 1 || index > 5 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)))}`;
}

export function tableRow({size, name, seconds, cpuSeconds, megabytes, perSecond, ratio, note, targets, met}: Judged): string {
  const rate = perSecond === undefined ? ratio : perSecond;
  return line([
    size === undefined ? '' : size.toLocaleString('en'),
    name,
    seconds === undefined ? (note ?? '') : say('seconds', seconds),
    cpuSeconds === undefined ? '' : say('seconds', cpuSeconds),
    megabytes === undefined ? '' : say('megabytes', megabytes),
    rate === undefined ? '' : say(perSecond === undefined ? 'ratio' : 'perSecond', rate),
    targets.map(({figure, most, least}) => `${most === undefined ? '≥' : '≤'} ${say(figure, most ?? least ?? 0)}`).join(', '),
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ]);
}

function line(cells: readonly string[]): string {
  const padded = cells.map((cell, index) => {
    const width = WIDTHS[index] as number;
    return index === 1 || index > 5 ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${padded.join(' | ')} |`;
}

function say(figure: Figure, value: number): string {
  if (figure === 'perSecond') return `${Math.round(value).toLocaleString('en')}/s`;
  if (figure === 'megabytes') return `${Math.round(value)} MB`;
  if (figure === 'ratio') return `${value.toFixed(value < 10 ? 2 : 0)}×`;
  return value < 10 ? `${value.toFixed(value < 1 ? 3 : 2)} s` : `${value.toFixed(1)} s`;
}
