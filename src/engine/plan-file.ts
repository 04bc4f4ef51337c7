/** Reads a saved plan, and believes nothing in it that has not been checked. */
import {readFileSync} from 'node:fs';
import {PltfrmsError} from '#core/errors.ts';
import type {EventData, Intent} from '#core/event.ts';
import {documentDigest} from '#core/plan/document.ts';
import {PLAN_FORMAT, planDocument} from '#schemas/plan-file.ts';
import {digest} from './digest.ts';

export interface SavedPlan {
  readonly stack: string;
  readonly previously: readonly string[];
  readonly asOf: string;
  readonly plannedBy: string;
  readonly base: {readonly store: string; readonly position: number; readonly hash: string};
  readonly intents: readonly Intent[];
  readonly held: readonly string[];
}

export function readPlanFile(path: string): SavedPlan {
  const document = parse(path);
  const {digest: stated, ...body} = document;
  if (documentDigest(body, digest) !== stated)
    throw new PltfrmsError('plan/unreadable', `${path} is not what was saved: its digest differs`, {
      hint: 'plan again; a saved plan is applied as it was approved, or not at all',
    });
  if (!document.applyable)
    throw new PltfrmsError(
      'plan/blocked',
      `${path} is blocked: ${document.blocks.map((block) => `${block.count} to ${block.verb}${block.kind ? ` of ${block.kind}` : ''}`).join(', ')}`,
      {hint: 'write an allowance and plan again'},
    );
  const released = document.intents
    .filter((intent) => intent.type.endsWith('.released'))
    .map((intent) => (intent.data as {owner?: string}).owner ?? '');
  return {
    stack: document.stack,
    previously: [...new Set(released)].filter((owner) => owner !== document.stack && owner !== ''),
    asOf: document.as_of,
    plannedBy: document.planned_by,
    base: document.base,
    intents: document.intents.map((intent) => ({...intent, data: intent.data as unknown as EventData})),
    held: document.held.map((held) => held.address),
  };
}

function parse(path: string): ReturnType<typeof planDocument.parse> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const {code} = cause as {code?: string};
    throw new PltfrmsError(
      code ? 'file/unreadable' : 'plan/unreadable',
      code ? `${path} can’t be read (${code})` : `${path} is neither YAML by its name nor a saved plan`,
      {hint: 'name a folder, a .yaml file, or what plan --out has written', cause},
    );
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (format !== PLAN_FORMAT)
    throw new PltfrmsError('plan/unreadable', `${path} is no saved plan of this version (${PLAN_FORMAT})`, {
      hint: 'plan again with this version',
    });
  const read = planDocument.safeParse(value);
  if (!read.success) {
    const [first] = read.error.issues;
    throw new PltfrmsError(
      'plan/unreadable',
      `${path} is no saved plan: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`,
      {hint: 'plan again'},
    );
  }
  return read.data;
}
