/** What is said of selectors: that one means nothing, or more than it seems to. */
import type {AddressBook} from '../address.ts';
import type {Report} from '../config/declared.ts';
import {didYouMean} from '../diagnostic.ts';
import type {World} from '../world.ts';
import type {Change} from './change.ts';
import type {Asked} from './part.ts';
import type {PlanInput} from './planned.ts';
import {isNamed, type Selector} from './selector.ts';
import {asker, type Standing} from './standing.ts';

interface Saying {
  readonly standing: Standing;
  readonly changes: readonly Change[];
  readonly report: Report;
}

export function sayOfSelectors(input: PlanInput, saying: Saying, {target, exclude}: Asked): void {
  for (const selector of target) sayOf(input, saying, selector, '--target');
  for (const selector of exclude) sayOf(input, saying, selector, '--exclude');
}

function sayOf(input: PlanInput, saying: Saying, selector: Selector, flag: '--target' | '--exclude'): void {
  const {standing, report} = saying;
  const meant = meantBy(saying, selector);
  if (meant.length === 0) {
    // What was there once may have gone by the last plan of this very target. What is no longer excluded would be changed.
    if (flag === '--target' && isInLog(input, selector)) return;
    report({
      severity: 'error',
      code: 'plan/nothing-selected',
      summary: `${flag} “${selector.text.slice(0, 120)}” selects nothing that is declared or there`,
      hint: nearest(standing, selector) ?? 'pltfrms list KIND shows what there is; pltfrms explain selectors, how to select',
    });
  } else if (meant.length > 1 && selector.text.includes('*') && meant.includes(selector.text)) {
    report({
      severity: 'warning',
      code: 'plan/star',
      summary: `${flag} “${selector.text}” selects ${meant.length} resources: * stands for any text`,
      hint: `write “${selector.text.replaceAll('*', '\\*')}” for that one alone`,
    });
  }
}

/** The addresses of all that a selector means, each once. */
function meantBy({standing, changes}: Saying, selector: Selector): readonly string[] {
  const {now, later, planned} = standing;
  const isMeant = asker(standing, [selector]);
  const found = new Map<string, string>();
  for (const each of now.world.resources.values()) if (isMeant(each, undefined)) found.set(each.uid, now.book.of(each));
  for (const each of [...later.world.resources.values(), ...changes.flatMap((change) => planned(change) ?? [])])
    if (!found.has(each.uid) && isMeant(undefined, each)) found.set(each.uid, later.book.of(each));
  return [...found.values()];
}

/** Whether the log knows something that the selector means. */
function isInLog({eventAt, head}: PlanInput, selector: Selector): boolean {
  for (let position = head.position; position > 0; position--) {
    const event = eventAt(position);
    if (!event) continue;
    if (isNamed(selector, event.subject) || ('label' in selector && event.data.includes(`${JSON.stringify(selector.label)}:`)))
      return true;
  }
  return false;
}

/** More names than this are not looked through for the one that was meant. */
const MOST = 20_000;

function nearest({later}: Standing, selector: Selector): string | undefined {
  const near =
    'label' in selector ? nearestLabel(later.world, selector.label) : nearestAddress(later.world, later.book, selector);
  return near && `did you mean “${near}”?`;
}

function nearestLabel(after: World, label: string): string | undefined {
  const names = [...after.resources.values()].flatMap((each) =>
    each.labels === '{}' ? [] : Object.keys(JSON.parse(each.labels)),
  );
  const near = didYouMean(label, new Set(names));
  return near && `label:${near}`;
}

function nearestAddress(after: World, book: AddressBook, selector: Selector): string | undefined {
  if (!('kinds' in selector)) return undefined;
  const resources = [...after.resources.values()].filter((each) => selector.kinds.has(each.kind)).slice(0, MOST);
  const text = selector.text.replace(/\/\.\.\.$/, '');
  const [only = ''] = selector.kinds;
  const written = text.includes(' ') ? text : `${only} ${text}`;
  const near = didYouMean(
    written,
    resources.map((each) => book.of(each)),
  );
  return near && `${near.slice(text.includes(' ') ? 0 : only.length + 1)}${selector.isBelowToo ? '/...' : ''}`;
}
