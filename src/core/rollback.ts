/**
 * Rollback: what a stack owned at an earlier time, as the config that would ask for it again. A plan of that config is the
 * way back; it is reviewed, saved and applied like any other, and is an event like any other.
 */
import type {Raw} from '#schemas/field.ts';
import {addressBook} from './address.ts';
import {NO_INPUTS} from './config/inputs.ts';
import {type Config, readConfig} from './config/read-config.ts';
import {inOneFile, ROOT_FILE} from './export/layout.ts';
import {select} from './export/selection.ts';
import {isList, isText, type Written} from './export/written.ts';
import {partsOfOwner} from './owner.ts';
import type {World} from './world.ts';

/** Touches what the stack owns: what it has got since is deleted, what it has adopted since is let go. */
export function configAt(past: World, present: World, stack: string): Config {
  const written = inOneFile(stack, select(past, stack)).get(ROOT_FILE) as Written;
  const config = readConfig(past.catalogue, [{name: ROOT_FILE, root: toRaw(written) as {[key: string]: Raw}}], true, {
    ...NO_INPUTS,
    environment: partsOfOwner(stack).environment,
  });
  return {...config, forget: [...config.forget, ...adoptedSince(past, present, stack)]};
}

function toRaw(written: Written): Raw {
  if (isText(written)) return written;
  if (isList(written)) return written.items.map(toRaw);
  return Object.fromEntries([...written.entries].map(([key, each]) => [key, toRaw(each)]));
}

function adoptedSince(past: World, present: World, stack: string): Config['forget'] {
  const book = addressBook(present);
  const adopted = [...past.resources.values()]
    .filter((each) => !each.owners.includes(stack))
    .flatMap((each) => present.resources.get(each.uid) ?? [])
    .filter((each) => each.owners.includes(stack) && each.owners.length === 1);
  return adopted.map((each) => ({address: book.of(each), at: {file: ROOT_FILE, path: undefined}}));
}
