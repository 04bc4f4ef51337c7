/**
 * Selectors: which resources are meant.
 *
 *   KIND               dns.record_set             all of a kind; dns.* all of a product
 *   KIND NAME          dns.zone acme:acme.test    what has this address; * stands for any text, \* for a star
 *   …/...              acme/shop/...              an organisation with all in it and below; with KIND NAME any resource
 *   label:NAME=VALUE   label:team=web             what carries a label; without =VALUE, whatever it says
 */
import type {Catalogue} from '#schemas/catalogue.ts';
import {type AddressBook, parseBelowKind} from '../address.ts';
import {didYouMean} from '../diagnostic.ts';
import type {Resource} from '../resource.ts';
import type {World} from '../world.ts';

export type Selector = BySpot | ByLabel;

interface BySpot {
  /** As it was written. */
  readonly text: string;
  readonly kinds: ReadonlySet<string>;
  /** What the address has to look like behind the kind; undefined for all of these kinds. */
  readonly name: RegExp | undefined;
  readonly isBelowToo: boolean;
}

interface ByLabel {
  readonly text: string;
  readonly label: string;
  readonly value: string | undefined;
}

export interface NoSelector {
  readonly wrong: string;
  readonly hint: string;
}

const FORMS = 'write KIND, KIND NAME, ORGANISATION/... or label:NAME=VALUE; pltfrms explain selectors tells more';
const LABEL = 'label:';
const BELOW = '/...';

export function parseSelector(catalogue: Catalogue, written: string): Selector | NoSelector {
  const text = written.trim();
  if (text.startsWith(LABEL)) return parseLabel(text);
  const isBelowToo = text.endsWith(BELOW);
  const spot = isBelowToo ? text.slice(0, -BELOW.length) : text;
  const blank = spot.indexOf(' ');
  const word = blank < 0 ? spot : spot.slice(0, blank);
  const kinds = new Set(catalogue.kinds.map((kind) => kind.name).filter((name) => pattern(word).test(name)));
  if (kinds.size > 0) {
    const name = blank < 0 ? undefined : spot.slice(blank + 1).trim();
    return wrongName(catalogue, kinds, name) ?? {text, kinds, name: name === undefined ? undefined : pattern(name), isBelowToo};
  }
  const nests = catalogue.kinds.find((kind) => kind.nests);
  if (blank < 0 && isBelowToo && nests)
    return (
      wrongName(catalogue, new Set([nests.name]), spot) ?? {text, kinds: new Set([nests.name]), name: pattern(spot), isBelowToo}
    );
  return noKind(catalogue, text, word);
}

export function isSelector(answer: Selector | NoSelector): answer is Selector {
  return 'text' in answer;
}

function parseLabel(text: string): Selector | NoSelector {
  const [label = '', ...value] = text.slice(LABEL.length).split('=');
  if (label === '')
    return {wrong: `“${text}” names no label`, hint: 'write label:NAME or label:NAME=VALUE, such as label:team=web'};
  return {text, label, value: value.length === 0 ? undefined : value.join('=')};
}

/** A name without a star has to be one that such a resource could have. */
function wrongName(catalogue: Catalogue, kinds: ReadonlySet<string>, name: string | undefined): NoSelector | undefined {
  if (name === undefined || name.includes('*') || kinds.size > 1) return undefined;
  const kind = catalogue.kinds.find((each) => kinds.has(each.name));
  const address = kind && parseBelowKind(catalogue, kind, name);
  return typeof address === 'string' ? {wrong: address, hint: 'write * for any text'} : undefined;
}

function noKind(catalogue: Catalogue, text: string, word: string): NoSelector {
  if (word.trim() === '') return {wrong: 'a selector is empty', hint: FORMS};
  const near = didYouMean(
    word,
    catalogue.kinds.map((kind) => kind.name),
  );
  const wrong = `“${text.slice(0, 80)}” selects nothing: ${word.slice(0, 80)} is no kind`;
  return {wrong, hint: near ? `did you mean ${near}${text.slice(word.length)}?` : FORMS};
}

/** Any text for a star, a star for `\*`; compared without case, as accounts and domains are. */
function pattern(text: string): RegExp {
  const source = text
    .split(/(\\\*|\*)/)
    .map((part) => (part === '*' ? '.*' : part === '\\*' ? '\\*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`, 'is');
}

/** Whether a resource is meant, in one world. What stands above is asked once. */
export function matcher(selector: Selector, world: World, book: AddressBook): (resource: Resource) => boolean {
  if ('label' in selector) return (resource) => hasLabel(selector, resource);
  const known = new Map<string, boolean>();
  const isMeant = (resource: Resource): boolean => {
    if (isNamed(selector, book.of(resource))) return true;
    return selector.isBelowToo && isMeantAbove(resource.parent);
  };
  const isMeantAbove = (uid: string): boolean => {
    const answer = known.get(uid);
    if (answer !== undefined) return answer;
    const resource = world.resources.get(uid);
    const found = resource !== undefined && isMeant(resource);
    known.set(uid, found);
    return found;
  };
  return isMeant;
}

function hasLabel({label, value}: ByLabel, {labels}: Resource): boolean {
  if (labels === '{}') return false;
  const all = JSON.parse(labels) as {readonly [label: string]: string};
  return Object.hasOwn(all, label) && (value === undefined || all[label] === value);
}

/** Whether an address is one that is meant, itself and not by what is above it. */
export function isNamed(selector: Selector, address: string): boolean {
  if ('label' in selector) return false;
  const blank = address.indexOf(' ');
  return selector.kinds.has(address.slice(0, blank)) && (selector.name?.test(address.slice(blank + 1)) ?? true);
}
