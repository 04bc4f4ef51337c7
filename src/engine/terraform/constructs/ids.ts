/** What constructs are called: in the tree of a stack, where all kinds share one space of names, and as constants. */
import {kindOf, type Resource} from '#core/resource.ts';
import type {World} from '#core/world.ts';
import {candidates, chosen} from '../local-names.ts';
import {camel} from '../naming.ts';

/** Words that no constant can be called, and names that the files have for something else. */
const TAKEN =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield app imports stack construct id'.split(
    ' ',
  );

/** By uid, as short as is unique; organisations have the first choice. */
export function constantNames(world: World, resources: readonly Resource[]): ReadonlyMap<string, string> {
  const taken = new Set(TAKEN);
  const [first, rest] = [true, false].map((nests) => resources.filter((each) => Boolean(kindOf(world, each).nests) === nests));
  return new Map([first, rest].flatMap((each = []) => [...chosen(each, (one) => wanted(world, one), taken)]));
}

/** A name, the same with its kind, then with more and more of what it stands in. */
function wanted(world: World, resource: Resource): readonly string[] {
  const {name} = kindOf(world, resource);
  const word = name.slice(name.lastIndexOf('.') + 1);
  const found = candidates(world, resource).map((each) => (/^[a-z]/.test(each) ? each : `${word}${each}`));
  return found.flatMap((each) => [each, `${each}_${word}`]).map(camel);
}

/** `bakeryTest` is bakery_test in the tree, and so in Terraform. */
export function constructId(constant: string): string {
  return constant.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The name of a function that is called after a file. */
export function functionName(file: string): string {
  const name = camel(file.replaceAll('-', '_').replace(/^(?=[^a-z])/, '_'));
  return TAKEN.includes(name) ? `${name}Resources` : name;
}
