/** Where the stack's wishes end: at what others own, and at what it lets go. */
import {addressBook, findResource, parseAddress} from '../address.ts';
import {declaredAddress, placeOf, placeOfField, type Report} from '../config/declared.ts';
import type {Config} from '../config/read-config.ts';
import {type Diagnostic, didYouMean, type Place} from '../diagnostic.ts';
import {partsOfOwner} from '../owner.ts';
import {specOf} from '../resource.ts';
import {below} from '../rules.ts';
import type {World} from '../world.ts';
import {isSameSpot} from './approach.ts';
import type {Owning} from './change.ts';
import type {Match} from './match.ts';
import {isOurs} from './ours.ts';

/** What others own is theirs; what is shared keeps the fields that others gave it. */
export function settle(owning: Owning, each: Match, report: Report): Match {
  const {prior, wanted} = each;
  const isOther = (owner: string): boolean => !owning.stacks.has(owner);
  if (!prior || wanted.declared.existing || !prior.owners.some(isOther)) return each;
  const others = prior.owners.filter(isOther);
  if (!wanted.kind.shared) {
    report({
      severity: 'error',
      code: 'ownership/foreign',
      summary: `${declaredAddress(wanted.declared)} belongs to the stack ${others.join(', ')}`,
      hint: hintOn(owning, each, others[0] as string),
      address: declaredAddress(wanted.declared),
      at: placeOf(wanted.declared),
    });
    return each;
  }
  const spec = specOf(prior);
  for (const name in wanted.spec) {
    if (JSON.stringify(spec[name]) === JSON.stringify(wanted.spec[name])) continue;
    report({
      severity: 'error',
      code: 'ownership/foreign',
      summary: `${name} of ${declaredAddress(wanted.declared)} is ${spec[name] === undefined ? 'left out' : JSON.stringify(spec[name])} for the stack ${others.join(', ')}, which shares it`,
      hint: 'say the same, or leave it out',
      address: declaredAddress(wanted.declared),
      at: placeOfField(wanted.declared, [name]),
    });
  }
  // The one who came first has spelt it.
  const name = isSameSpot(wanted.kind, prior, each) ? prior.name : each.name;
  return {...each, name, spec: prior.spec, wanted: {...wanted, labels: prior.labels, protect: prior.protect}};
}

/** What to do about what belongs to another owner. */
function hintOn({world, stack}: Owning, {wanted}: Match, other: string): string {
  if (partsOfOwner(other).stack === partsOfOwner(stack).stack)
    return `each environment wants a store of its own, which --store names; where ${other} became ${stack}, write previously: ${other}`;
  const way = world.catalogue.under(wanted.kind.name).length > 0 ? 'write existing: true to add to it' : 'take it out here';
  return `${way}, or let ${other} give it up with forget: first`;
}

/** What addresses under `forget:` name, as far as it is this stack's or nobody's. */
export function readForget(config: Config, world: World, owning: Owning, report: Report): ReadonlySet<string> {
  const forget = new Set<string>();
  if (config.forget.length === 0) return forget;
  const declared = new Set(config.wanted.flatMap((each) => (each.declared.existing ? [] : declaredAddress(each.declared))));
  for (const {address, at} of config.forget) {
    const parsed = parseAddress(world.catalogue, address);
    if (typeof parsed === 'string') {
      report({
        severity: 'error',
        code: 'config/invalid-address',
        summary: parsed,
        hint: meantKind(world, address) ?? 'write KIND ORGANISATION:NAME, such as dns.zone acme:old.test',
        at,
      });
      continue;
    }
    const resource = findResource(world, parsed);
    if (!resource && world.resources.size > 0) report(nothingToForget(world, declared, {kind: parsed.kind, address, at}));
    // With all below it: to let a zone go and delete its records would be the loss that forget is there to prevent. What
    // has been let go already is nobody's; as long as it is named here, `exclusive` doesn't remove it.
    for (const each of resource ? below(world, resource.uid) : []) {
      if (each.owners.length === 0 || isOurs(each, owning.stacks)) forget.add(each.uid);
    }
    if (declared.has(address))
      report({
        severity: 'error',
        code: 'config/forgotten-and-declared',
        summary: `${address} is under forget: and declared as well`,
        hint: 'take it out of one of the two',
        address,
        at,
      });
  }
  return forget;
}

/** Refuses a resource that `forget:` lets go and `previously:` moves: it can't be both. */
export function refuseForgottenAndMoved(config: Config, world: World, matched: ReadonlyMap<string, Match>, report: Report): void {
  for (const {address} of config.forget) {
    const parsed = parseAddress(world.catalogue, address);
    const match = typeof parsed === 'string' ? undefined : matched.get(findResource(world, parsed)?.uid ?? '');
    const declared = match?.wanted.declared;
    if (!match?.prior || !declared || declared.existing || match.wanted.previously.length === 0) continue;
    if (match.prior.parent === match.parent && match.prior.name === match.name) continue;
    report({
      severity: 'error',
      code: 'config/forgotten-and-declared',
      summary: `${address} is under forget:, and by its previously ${declaredAddress(declared)} is the same`,
      hint: 'take it out of one of the two',
      address: declaredAddress(declared),
      at: placeOfField(declared, ['previously']),
    });
  }
}

/** The address with the kind that was probably meant. */
function meantKind(world: World, address: string): string | undefined {
  const [word = ''] = address.split(' ');
  const near = didYouMean(
    word,
    world.catalogue.kinds.map((each) => each.name),
  );
  return near && near !== word ? `did you mean ${near}${address.slice(word.length)}?` : undefined;
}

/** More names than this are not looked through for the one that was meant. */
const MOST = 20_000;

/** It may have been let go and deleted since; or it is misspelt, and what was meant is about to be deleted. */
function nothingToForget(
  world: World,
  declared: ReadonlySet<string>,
  {kind, address, at}: {readonly kind: string; readonly address: string; readonly at: Place},
): Diagnostic {
  const book = addressBook(world);
  const names: string[] = [];
  for (const each of world.resources.values()) if (each.kind === kind && names.length < MOST) names.push(book.of(each));
  // What is declared can't be forgotten as well.
  const near = didYouMean(
    address,
    names.filter((name) => !declared.has(name)),
  );
  return {
    severity: 'warning',
    code: 'config/nothing-to-forget',
    summary: `${address} names nothing that is there`,
    hint: near ? `did you mean ${near}?` : 'take it out of forget: when it is gone for good',
    address,
    at,
  };
}
