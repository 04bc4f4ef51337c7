/** Variables: what each is in this run, and who says so. */
import type {Raw} from '#schemas/field.ts';
import {VARIABLE_PREFIX, type Variable, variables} from '#schemas/layers.ts';
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
  /** Where that is written. */
  readonly envAt: Place;
  /** The config may not read that environment variable, and nothing that wins over it says what the variable is. */
  readonly isRefused: boolean;
  /** Its declaration is wrong, which is reported where it stands. */
  readonly isInvalid?: true;
}

export type Variables = ReadonlyMap<string, KnownVariable>;

/** What an environment says of variables, and where. */
export interface EnvironmentValues {
  readonly name: string;
  readonly variables: {readonly [name: string]: string};
}

/**
 * Decides what each declared variable is: what was given for this run wins, then its environment variable, the environment, its default.
 * Where a declaration is wrong, `valid` is undefined, and the others are read nevertheless.
 */
export function readVariables(
  head: SourceFile,
  valid: {readonly [name: string]: Variable} | undefined,
  environment: EnvironmentValues | undefined,
  inputs: Inputs,
  report: Report,
): Variables {
  const declared = valid ?? readEach(head.root['variables']);
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
    const variable = declared[name];
    if (!variable) {
      const nothing = {value: undefined, from: 'nothing', env: undefined, isRefused: false};
      known.set(name, {...nothing, at: placeOf(head, name), envAt: placeOf(head, name), isInvalid: true});
      continue;
    }
    const said = sayings(head, name, variable, environment, inputs);
    const found = said.find(({value}) => value !== undefined) ?? {value: undefined, from: 'nothing', at: placeOf(head, name)};
    const {env} = variable;
    const isRefused = env !== undefined && !inputs.variables.has(name) && inputs.mayRead?.(env) === false;
    if (isRefused) refuseToRead(head, name, env, report);
    known.set(name, {...found, env, envAt: placeOfEnv(head, name), isRefused});
  }
  return known;
}

/** Reads declarations one by one; undefined for each that is wrong. */
function readEach(declarations: Raw | undefined): {readonly [name: string]: Variable | undefined} {
  if (typeof declarations !== 'object' || Array.isArray(declarations)) return {};
  const read = (name: string, raw: Raw): Variable | undefined => {
    const found = variables.read({[name]: raw}, {names: [], report: () => undefined}) as {[name: string]: Variable} | undefined;
    return found?.[name];
  };
  return Object.fromEntries(Object.entries(declarations).map(([name, raw]) => [name, read(name, raw)]));
}

/** Refuses a variable whose environment variable is not read for this config. */
function refuseToRead(head: SourceFile, name: string, env: string, report: Report): void {
  report({
    severity: 'error',
    code: 'config/refused-variable',
    summary: `with --no-code the config may not read the environment variable ${env}`,
    hint: `name it ${VARIABLE_PREFIX}…, allow it with --allow-env ${env}, or add --var ${name}=VALUE`,
    at: placeOfEnv(head, name),
  });
}

function placeOfEnv(head: SourceFile, name: string): Place {
  return {...deeper(placeOfKey(head, 'variables', 'key'), [name, 'env']), on: 'value'};
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
): readonly Pick<KnownVariable, 'value' | 'from' | 'at'>[] {
  const declared = placeOf(head, name);
  const here = environment && Object.hasOwn(environment.variables, name) ? environment : undefined;
  return [
    {value: inputs.variables.get(name), from: '--var', at: declared},
    {value: (env && inputs.mayRead?.(env) !== false && inputs.read(env)) || undefined, from: env ?? '', at: declared},
    {value: here?.variables[name], from: `the environment ${here?.name}`, at: here ? placeIn(head, here, name) : declared},
    {value: byDefault, from: 'its default', at: declared},
  ];
}

function placeIn(head: SourceFile, environment: EnvironmentValues, name: string): Place {
  return deeper(placeOfKey(head, 'environments', 'key'), [environment.name, 'variables', name]);
}
