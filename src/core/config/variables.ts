/** Variables: what each is in this run, and who says so. */
import type {Variable} from '#schemas/layers.ts';
import {deeper, didYouMean, type Place} from '../diagnostic.ts';
import {placeOfKey, type Report, type SourceFile} from './declared.ts';
import type {Inputs} from './inputs.ts';

export interface KnownVariable {
  /** Undefined where nothing says what it is: an error wherever it stands. */
  readonly value: string | undefined;
  /** Who says so: `--var`, `MAIL_POLICY`, `the environment live`, `its default`. */
  readonly from: string;
  /** Where that is written, or where it is declared. */
  readonly at: Place;
  /** The environment variable that may set it. */
  readonly env: string | undefined;
}

export type Variables = ReadonlyMap<string, KnownVariable>;

/** What an environment says of variables, and where. */
export interface EnvironmentValues {
  readonly name: string;
  readonly variables: {readonly [name: string]: string};
}

/** Decides what each declared variable is: what was given for this run wins, then its environment variable, the environment, its default. */
export function readVariables(
  head: SourceFile,
  declared: {readonly [name: string]: Variable},
  environment: EnvironmentValues | undefined,
  inputs: Inputs,
  report: Report,
): Variables {
  const names = Object.keys(declared);
  const complain = (name: string, summary: string, at?: Place): void => {
    const near = didYouMean(name, names);
    const hint = near ? `did you mean ${near}?` : `declare it under variables: in ${head.name}`;
    report({severity: 'error', code: 'config/undeclared-variable', summary, hint, at});
  };
  for (const name of inputs.variables.keys())
    if (!names.includes(name)) complain(name, `no variable is called ${name}, which --var sets`);
  for (const name of Object.keys(environment?.variables ?? {}))
    if (!names.includes(name))
      complain(name, `no variable is called ${name}`, placeIn(head, environment as EnvironmentValues, name));
  const known = new Map<string, KnownVariable>();
  for (const name of names) {
    const variable = declared[name] as Variable;
    const said = sayings(head, name, variable, environment, inputs);
    const found = said.find(({value}) => value !== undefined) ?? {value: undefined, from: 'nothing', at: placeOf(head, name)};
    known.set(name, {...found, env: variable.env});
  }
  return known;
}

function placeOf(head: SourceFile, name: string): Place {
  return deeper(placeOfKey(head, 'variables', 'key'), [name]);
}

/** What is said of a variable, the first to win. */
function sayings(
  head: SourceFile,
  name: string,
  {default: byDefault, env}: Variable,
  environment: EnvironmentValues | undefined,
  inputs: Inputs,
): readonly Omit<KnownVariable, 'env'>[] {
  const declared = placeOf(head, name);
  const here = environment && Object.hasOwn(environment.variables, name) ? environment : undefined;
  return [
    {value: inputs.variables.get(name), from: '--var', at: declared},
    {value: (env && inputs.read(env)) || undefined, from: env ?? '', at: declared},
    {value: here?.variables[name], from: `the environment ${here?.name}`, at: here ? placeIn(head, here, name) : declared},
    {value: byDefault, from: 'its default', at: declared},
  ];
}

function placeIn(head: SourceFile, environment: EnvironmentValues, name: string): Place {
  return deeper(placeOfKey(head, 'environments', 'key'), [environment.name, 'variables', name]);
}
