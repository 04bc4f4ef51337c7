/** Saved plans as an attacker makes them: without the key of the store, and with it. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {signatureOf} from '#engine/saved-plan/sign.ts';
import {bodyOf, textOf} from '#engine/saved-plan/text.ts';
import type {PlanDocument} from '#schemas/plan-file.ts';
import type {Folder} from './cli.ts';

// biome-ignore lint/suspicious/noExplicitAny: an attacker keeps to no type
export type Bent = any;

export function readDocument(here: Folder, file: string): Bent {
  return JSON.parse(readFileSync(join(here.path, file), 'utf8'));
}

/** Writes a bent plan as somebody does who has the key, or with a digest that anybody can compute. */
export function forge(here: Folder, file: string, document: Bent, how: 'with the key' | 'without the key'): void {
  const {signature: _, ...rest} = document as PlanDocument;
  const body = bodyOf(rest);
  const key = readFileSync(join(here.path, 'pltfrms.db.key'), 'utf8').trim();
  const signature =
    how === 'with the key' ? signatureOf({text: key}, rest.base.store, body) : createHash('sha256').update(body).digest('hex');
  writeFileSync(join(here.path, file), textOf(body, signature));
}

/** Makes what a plan says of itself agree with its intents, as a careful attacker does. */
export function summarised(document: Bent): Bent {
  for (const action of ['create', 'update', 'replace', 'delete', 'adopt', 'move', 'forget', 'release'])
    document.summary[action] = document.changes.filter((change: Bent) => change.action === action).length;
  return document;
}
