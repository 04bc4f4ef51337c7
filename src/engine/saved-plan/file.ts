/**
 * Reads the file of a saved plan. There is one way to write a plan, and a file that is written otherwise is refused: so no key
 * stands in it twice, and nothing behind its end. Loaded only where a file is read: the schemas take long to load.
 */
import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs';
import type {ZodError} from 'zod';
import {PltfrmsError} from '#core/errors.ts';
import type {EventData, Intent} from '#core/event.ts';
import {splitType} from '#core/event.ts';
import {eventData, spentData} from '#schemas/event-file.ts';
import {PLAN_FORMAT, type PlanDocument, planDocument} from '#schemas/plan-file.ts';
import {visible} from '#schemas/visible.ts';
import {isDatabase} from '../nearby-stores.ts';
import {bodyOf, textOf} from './text.ts';

/** A plan of 100,000 new resources is a fifth of this. */
const LARGEST = 400 * 1024 * 1024;

export interface PlanFile {
  readonly path: string;
  readonly document: PlanDocument;
  readonly intents: readonly Intent[];
  /** What the signature is over. */
  readonly signed: string;
  readonly signature: string;
}

/** Reads a saved plan once: what happens to the file later does not matter. Whether it is authentic is not looked at. */
export function readPlanFile(path: string): PlanFile {
  const text = readText(path);
  const document = parse(path, text);
  const {signature, ...rest} = document;
  if (signature === undefined) throw unreadable(path, 'has no signature');
  const signed = bodyOf(rest);
  if (textOf(signed, signature) !== text) throw unreadable(path, 'is not written as plans are saved: it was edited');
  for (const [index, intent] of document.intents.entries()) checkIntent(path, index, intent);
  return {path, document, intents: document.intents.map(intentOf), signed, signature};
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) throw unreadable(path, 'is not a file');
      if (stat.size > LARGEST) throw unreadable(path, `is larger than ${LARGEST / 1024 / 1024} MB`);
      bytes = readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const {code} = cause as {code?: string};
    if (cause instanceof PltfrmsError || code === undefined) throw cause;
    throw new PltfrmsError(
      'file/unreadable',
      `${visible(path)} ${code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `can’t be read (${code})`}`,
      {
        hint: 'check the path and its permissions',
        cause,
      },
    );
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (cause) {
    throw noPlan(path, cause, isDatabase(path) ? `this is a store: name it with --store sqlite:${visible(path)}` : undefined);
  }
}

function parse(path: string, text: string): PlanDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw noPlan(path, cause);
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (format !== PLAN_FORMAT) {
    const isOther = typeof format === 'string' && /^pltfrms-plan\/[0-9]{1,4}$/.test(format);
    throw unreadable(path, isOther ? `has the format ${format}, this version reads ${PLAN_FORMAT}` : 'is not a saved plan');
  }
  // An own key of that name would be lost, or would change what others inherit.
  if (text.includes('"__proto__"')) throw unreadable(path, 'holds a key that no plan has: __proto__');
  const read = planDocument.safeParse(value);
  if (!read.success) throw unreadable(path, `is not a saved plan: ${firstOf(read.error)}`);
  return value as PlanDocument;
}

function firstOf({issues}: ZodError): string {
  const [first] = issues;
  return `${first?.path.join('.').slice(0, 200) ?? ''} ${first?.message ?? ''}`;
}

/** What an event of its type holds, and nothing else. */
function checkIntent(path: string, index: number, {type, uid, data}: PlanDocument['intents'][number]): void {
  const {happening} = splitType(type);
  const isSpent = type === 'allowance.spent';
  const schema = isSpent
    ? spentData
    : Object.hasOwn(eventData, happening)
      ? eventData[happening as keyof typeof eventData]
      : undefined;
  const read = schema?.safeParse(data);
  if (!read?.success)
    throw unreadable(path, `is not a saved plan: intents.${index}.${read ? `data.${firstOf(read.error)}` : 'type is unknown'}`);
  if ((uid === '') !== isSpent) throw unreadable(path, `is not a saved plan: intents.${index}.uid is missing`);
}

function intentOf({data, ...rest}: PlanDocument['intents'][number]): Intent {
  return {...rest, data: data as unknown as EventData};
}

function noPlan(path: string, cause: unknown, hint?: string): PltfrmsError {
  return new PltfrmsError('plan/unreadable', `${visible(path)} is not a saved plan`, {
    hint: hint ?? 'a saved plan is what plan --out has written; a config is a folder or a .yaml file',
    cause,
  });
}

function unreadable(path: string, why: string, cause?: unknown): PltfrmsError {
  return new PltfrmsError('plan/unreadable', `${path} ${visible(why)}`, {hint: 'plan again with this version', cause});
}
