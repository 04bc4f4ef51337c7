/** Where something stands: the form of its address, and a config that leads to it, with capitals for what is yours. */
import type {Catalogue} from '#schemas/catalogue.ts';
import type {Kind} from '#schemas/kind.ts';

/** `dns.record_set ORGANISATION:ZONE:NAME:TYPE` */
export function addressForm(catalogue: Catalogue, kind: Kind): string {
  if (kind.nests) return `${kind.name} NAME[/NAME…]`;
  return `${kind.name} ${lineage(catalogue, kind)
    .flatMap((each) => placeholders(each, kind))
    .join(':')}`;
}

/** The shortest config in which it stands; with a path, one that sets this field. */
export function skeleton(catalogue: Catalogue, kind: Kind, path?: string): string {
  const keys = lineage(catalogue, kind).flatMap((each) => [...each.path, ...placeholders(each, kind)]);
  const last = keys.at(-1) as string;
  const lines = keys.slice(0, -1).map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  const indent = '  '.repeat(keys.length - 1);
  if (!kind.bare) lines.push(`${indent}${last}: ${path ? nested(path) : shortest(kind)}`);
  else if (path) lines.push(`${indent}- ${last}: ${nested(path)}`);
  else lines.push(`${lines.pop()} [${last}]`);
  return lines.join('\n');
}

/** `settings: { exclusive: EXCLUSIVE }` */
export function headSkeleton(path: string): string {
  return nested(path).slice(2, -2);
}

/** A kind with those above it, from the root down. */
function lineage(catalogue: Catalogue, kind: Kind): readonly Kind[] {
  const parent = kind.parent === undefined || kind.nests ? undefined : catalogue.kind(kind.parent);
  return parent ? [...lineage(catalogue, parent), kind] : [kind];
}

/** What is explained is called by the parts of its key; what stands above it by what it is. */
function placeholders(each: Kind, explained: Kind): readonly string[] {
  if (each === explained || each.keyParts.length > 1) return each.keyParts.map((part) => part.toUpperCase());
  return [each.name.slice(each.name.indexOf('.') + 1).toUpperCase()];
}

function shortest(kind: Kind): string {
  if (kind.shorthand) return kind.shorthand.toUpperCase();
  const required = Object.keys(kind.fields).filter((name) => kind.fields[name]?.required);
  return required.length === 0 ? '{}' : `{ ${required.map((name) => `${name}: ${name.toUpperCase()}`).join(', ')} }`;
}

function nested(path: string): string {
  const keys = path.split('.');
  return `{ ${keys.join(': { ')}: ${keys.at(-1)?.toUpperCase()}${' }'.repeat(keys.length)}`;
}
