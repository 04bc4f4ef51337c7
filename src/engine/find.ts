/** Finds resources by what people type. */
import {type Address, addressBook, findById, parseAddress, parseBelowKind, printAddress} from '#core/address.ts';
import {didYouMean} from '#core/diagnostic.ts';
import {PltfrmsError} from '#core/errors.ts';
import {type Resource, sourceOf} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';

export function findKind(written: string): Kind {
  const kind = catalogue.kind(written);
  if (kind) return kind;
  const near = nearKind(written);
  throw new PltfrmsError('cli/usage', `there is no kind ${written}`, {
    hint: near ? `did you mean ${near}?` : `there is ${catalogue.kinds.map((each) => each.name).join(', ')}`,
  });
}

/** Reads the address that was typed: in one word with its kind, or without a kind that is known already. */
export function readAddress(written: string, kind?: Kind): Address {
  const rest = kind && written.startsWith(`${kind.name} `) ? written.slice(kind.name.length + 1) : written;
  const address = kind ? parseBelowKind(catalogue, kind, rest) : parseAddress(catalogue, written);
  if (typeof address === 'string') throw new PltfrmsError('cli/usage', address, {hint: hintOf(written, kind)});
  return address;
}

/** Returns the hint for an address that can’t be read: of the kind where one was given, else of kinds. */
function hintOf(written: string, given: Kind | undefined): string {
  const [word = ''] = written.split(' ');
  const kind = given ?? catalogue.kind(word);
  if (kind) return `pltfrms list ${kind.name} shows those that are there`;
  const near = nearKind(word);
  if (near) return `did you mean ${near}?`;
  return 'an address is KIND ORGANISATION:NAME, such as "dns.zone acme:acme.test"; pltfrms explain lists the kinds';
}

function nearKind(written: string): string | undefined {
  return didYouMean(
    written,
    catalogue.kinds.map((each) => each.name),
  );
}

/**
 * Finds the resource that was typed: an address as `list` prints it, or an id or a reference as Terraform shows it. Without a kind, an id must
 * belong to one resource alone.
 */
export function findOne(world: World, written: string, kind = kindBefore(written)): Resource {
  const found = kind ? findById(world, kind, written) : findOfAnyKind(world, written);
  if (found) return found;
  const address = readAddress(written, kind);
  const book = addressBook(world);
  const others = [...world.resources.values()].filter((each) => each.kind === address.kind).slice(0, 20_000);
  const near = didYouMean(
    printAddress(address),
    others.map((each) => book.of(each)),
  );
  throw new PltfrmsError('resource/missing', `${printAddress(address)} is not there`, {
    hint: near ? `did you mean “${near}”?` : `pltfrms list ${address.kind} shows what is`,
  });
}

/** Returns the kind that an address begins with. */
function kindBefore(written: string): Kind | undefined {
  const [word, ...rest] = written.split(' ');
  return rest.length > 0 ? catalogue.kind(word ?? '') : undefined;
}

function findOfAnyKind(world: World, written: string): Resource | undefined {
  const found = new Map(
    catalogue.kinds.flatMap((kind) => findById(world, kind, written) ?? []).map((each) => [each.uid, each] as const),
  );
  if (found.size <= 1) return [...found.values()][0];
  const book = addressBook(world);
  throw new PltfrmsError('cli/usage', `${written} is the id of ${found.size} resources`, {
    hint: `write the kind before it: ${[...found.values()].map((each) => `"${book.of(each)}"`).join(' or ')}`,
  });
}

/**
 * The stack that was named, or the only one that owns something in any of the states.
 *
 * @param former Answers the stacks that owned something once; asked only where none does in any of the states.
 */
export function findStack(
  worlds: readonly Pick<World, 'resources'>[],
  asked: string | undefined,
  former: () => readonly string[] = () => [],
): string {
  const owning = [
    ...new Set(
      worlds.flatMap((world) =>
        [...world.resources.values()].flatMap((each) => (sourceOf(each) === undefined ? each.owners : [])),
      ),
    ),
  ];
  const stacks = [...(owning.length > 0 ? owning : former())].sort();
  if (asked !== undefined && stacks.includes(asked)) return asked;
  if (stacks.length === 0)
    throw new PltfrmsError('resource/missing', 'no stack owns anything in this store', {
      hint: 'apply a config first, or name another store with --store',
    });
  if (asked === undefined && stacks.length === 1) return stacks[0] as string;
  if (asked === undefined)
    throw new PltfrmsError('cli/usage', `${stacks.length} stacks ${owning.length > 0 ? 'own' : 'owned'} something here`, {
      hint: `say which with --stack: ${stacks.join(', ')}`,
    });
  const near = didYouMean(asked, stacks);
  throw new PltfrmsError('resource/missing', `no stack is called ${asked}`, {
    hint: near ? `did you mean ${near}?` : `there is ${stacks.join(', ')}`,
  });
}
