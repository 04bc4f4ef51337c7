/** Where a declared resource has its values from: for each field the layer and the place that set it. */
import {metaFieldsOf} from '#schemas/config.ts';
import type {Field, Fields, Json, Raw} from '#schemas/field.ts';
import {type Body, type Contribution, declaredAddress, placeOfContribution, placeWithin, reach} from '../config/declared.ts';
import {variablesIn} from '../config/fill-in.ts';
import {wholeBody} from '../config/merge.ts';
import type {Config} from '../config/read-config.ts';
import type {Wanted} from '../config/read-wanted.ts';
import {ownKeys} from '../config/shape.ts';
import {isText} from '../config/text-files.ts';
import {didYouMean, type Place} from '../diagnostic.ts';
import {PltfrmsError} from '../errors.ts';
import {masked} from '../readable.ts';
import {within} from './fields.ts';

export interface ResourceExplanation {
  readonly about: 'resource';
  readonly address: string;
  readonly declared: readonly Said[];
  readonly fields: readonly Origin[];
}

/** Who says something, and where. */
export interface Said {
  /** `file`, `environment live`, `blueprint client`, `default`. */
  readonly layer: string;
  /** `FILE:LINE:COLUMN` */
  readonly at: string;
}

export interface Origin {
  readonly field: string;
  readonly value?: Json;
  /** How a default that depends on something else is called. */
  readonly default_from?: string;
  readonly layer: string;
  readonly at?: string;
  /** The file that holds the text. */
  readonly file?: string;
  /** What lower layers say, the highest first. */
  readonly over?: readonly Said[];
  readonly variables?: readonly {readonly name: string; readonly from: string; readonly at: string}[];
  readonly doc: string;
}

/** What is known of places in files. */
export interface Texts {
  /** `FILE:LINE:COLUMN` */
  spot(place: Place): string;
  /** The text that stands there, before variables are put in. */
  written(place: Place): string;
}

export function explainResource(config: Config, address: string, texts: Texts): ResourceExplanation {
  const wanted = find(config, address);
  const {declared} = wanted;
  const explaining: Explaining = {config, wanted, texts, fields: {...wanted.kind.fields, ...metaFieldsOf(wanted.kind)}};
  const own = ownKeys(wanted.kind);
  const written = own.flatMap((key) => pathsBelow(explaining, [key]));
  const isSet = new Set(written.map(([key]) => key));
  return {
    about: 'resource',
    address: declaredAddress(declared),
    declared: byLayer(declared.contributions).map((each) => said(explaining, each, placeOfContribution(each))),
    fields: [
      ...written.map((path) => originOf(explaining, path)),
      ...Object.entries(wanted.kind.fields).flatMap(([name, field]) =>
        isSet.has(name) || field.observed ? [] : byDefault(name, field),
      ),
    ],
  };
}

interface Explaining {
  readonly config: Config;
  readonly wanted: Wanted;
  readonly texts: Texts;
  readonly fields: Fields;
}

/** The ways to all values that are written below a way, in any layer. */
function pathsBelow(explaining: Explaining, path: readonly string[]): readonly (readonly string[])[] {
  const {declared} = explaining.wanted;
  const found = declared.contributions.flatMap((each) => rawAt(wholeBody(each), path) ?? []);
  if (found.length === 0) return [];
  const field = fieldAlong(explaining.fields, path);
  const keys = new Set(found.flatMap((raw) => (isMap(raw) && !isText(field, raw) ? Object.keys(raw) : [])));
  return keys.size === 0 ? [path] : [...keys].flatMap((key) => pathsBelow(explaining, [...path, key]));
}

function rawAt(body: Body, path: readonly string[]): Raw | undefined {
  return path.reduce<Raw | undefined>((raw, key) => (raw !== undefined && isMap(raw) ? raw[key] : undefined), body);
}

function isMap(raw: Raw): raw is Body {
  return typeof raw === 'object' && !Array.isArray(raw);
}

function originOf(explaining: Explaining, path: readonly string[]): Origin {
  const {config, wanted, texts, fields} = explaining;
  const [holder, ...below] = byLayer(wanted.declared.contributions.filter((each) => reach(each, path) === path.length));
  const place = placeWithin(holder as Contribution, path);
  const field = fieldAlong(fields, path);
  const variables = variablesIn(texts.written(place)).flatMap((name) => {
    const known = config.variables.get(name);
    return known ? [{name, from: known.from, at: texts.spot(known.at)}] : [];
  });
  const raw = rawAt(wholeBody(holder as Contribution), path);
  const text = isText(field, raw) ? config.texts.find(({from, path}) => from === holder?.file && path === raw.file) : undefined;
  return {
    field: path.join('.'),
    value: valueAt(wanted, path) ?? field?.default ?? (raw as Json),
    ...said(explaining, holder as Contribution, place),
    ...(text ? {file: text.name} : {}),
    ...(below.length > 0 ? {over: below.map((each) => said(explaining, each, placeWithin(each, path)))} : {}),
    ...(variables.length > 0 ? {variables} : {}),
    doc: field?.doc ?? '',
  };
}

/** What is left out. */
function byDefault(name: string, field: Field): readonly Origin[] {
  const value = field.default === undefined ? {} : {value: field.default};
  const from = field.defaultFrom === undefined ? {} : {default_from: field.defaultFrom};
  return [{field: name, ...value, ...from, layer: 'default', doc: field.doc}];
}

function said({texts}: Explaining, {layer}: Contribution, place: Place): Said {
  return {layer: layer.name, at: texts.spot(place)};
}

function byLayer(contributions: readonly Contribution[]): readonly Contribution[] {
  return [...contributions].sort((a, b) => b.layer.rank - a.layer.rank);
}

/** The value as it will be stored, with the middle of what is sensitive left out. */
function valueAt({kind, spec, labels, protect, previously}: Wanted, path: readonly string[]): Json | undefined {
  const all: Json = {labels: JSON.parse(labels) as Json, protect, previously, ...masked(kind.fields, spec)};
  return path.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && !Array.isArray(value) ? (value as {readonly [key: string]: Json})[key] : undefined,
    all,
  );
}

/** The field at the end of a way, or the last that there is: keys of maps have none. */
function fieldAlong(fields: Fields, [name = '', ...rest]: readonly string[]): Field | undefined {
  const field = fields[name];
  const below = field && rest.length > 0 ? within(field) : undefined;
  return below ? (fieldAlong(below.fields, below.through === '' ? rest : rest.slice(1)) ?? field) : field;
}

function find({wanted}: Config, address: string): Wanted {
  const lower = address.toLowerCase();
  const found = wanted.find(({declared}) => declaredAddress(declared).toLowerCase() === lower);
  if (found) return found;
  const near = didYouMean(
    address,
    wanted.map(({declared}) => declaredAddress(declared)),
  );
  throw new PltfrmsError('resource/missing', `${address} is not declared here`, {
    hint: near ? `did you mean “${near}”?` : 'name the config with --config; pltfrms show tells of what is in the store',
  });
}
