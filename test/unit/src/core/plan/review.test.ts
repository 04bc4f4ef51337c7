import {describe, expect, test} from 'vitest';
import type {Intent} from '#core/event.ts';
import {planDocument} from '#core/plan/document.ts';
import {type Review, review} from '#core/plan/review/review.ts';
import {emptyWorld} from '#core/world.ts';
import {digest} from '#engine/digest.ts';
import {examplePlan} from '#engine/terraform/example/world.ts';
import {managers} from '#managers/registry.ts';
import {catalogue} from '#schemas/catalogue.ts';
import {eventData} from '#schemas/event-file.ts';
import {type PlanDocument, planDocument as schema} from '#schemas/plan-file.ts';

const made = examplePlan();
const saved = JSON.stringify(planDocument(made, {version: '1', store: 'x', config: '', plannedBy: 'ana'}));

function reviewed(document: PlanDocument): Review {
  const intents = document.intents as unknown as readonly Intent[];
  return review({document, intents, world: emptyWorld(catalogue), head: {position: 0, hash: ''}, managers, digest});
}

/** Refused by the schema of the file, or by the review: as `readPlanFile` and `reviewFile` do it. */
function isRefused(document: PlanDocument): boolean {
  if (!schema.safeParse(document).success) return true;
  for (const {type, data} of document.intents) {
    const happening = type.slice(type.lastIndexOf('.') + 1) as keyof typeof eventData;
    if (!Object.hasOwn(eventData, happening) || !eventData[happening].safeParse(data).success) return true;
  }
  const {problems, difference, blocks} = reviewed(document);
  return problems.length > 0 || difference !== undefined || blocks.length > 0;
}

type Node = {[key: string]: unknown};

/** The paths of all values of a document. */
function* leaves(value: unknown, path: readonly string[] = []): Iterable<readonly string[]> {
  if (typeof value !== 'object' || value === null) return void (yield path);
  for (const [key, each] of Object.entries(value)) yield* leaves(each, [...path, key]);
}

function bent(path: readonly string[], bend: (value: unknown) => unknown): PlanDocument {
  const document = JSON.parse(saved) as PlanDocument;
  let holder = document as unknown as Node;
  for (const key of path.slice(0, -1)) holder = holder[key] as Node;
  const key = path.at(-1) as string;
  const value = bend(holder[key]);
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return document;
}

function otherThan(value: unknown): unknown {
  return typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`;
}

/** What the planner says beside its events, and nothing can confirm: the signature alone protects it. */
const CLAIMS =
  /^(pltfrms|planned_by|config|as_of|base\.|changes\.\d+\.(reason|declared|drift|needed_by)|summary\.unchanged|nobodys)/;

describe('the review of a saved plan', () => {
  test('finds nothing in a plan of every kind that has examples', () => {
    const kinds = new Set(made.changes.map(({kind}) => kind));
    expect(catalogue.kinds.filter(({examples, name}) => examples && !kinds.has(name))).toEqual([]);
    expect(reviewed(JSON.parse(saved) as PlanDocument)).toMatchObject({problems: [], difference: undefined, blocks: []});
  });

  test('finds any value that is another, or is left out', {timeout: 120_000}, () => {
    const paths = [...leaves(JSON.parse(saved))].filter((path) => !CLAIMS.test(path.join('.')));
    const step = Math.ceil(paths.length / 120);
    const unnoticed: string[] = [];
    let tried = 0;
    for (let index = 0; index < paths.length; index += step) {
      const path = paths[index] as readonly string[];
      for (const [how, bend] of [
        ['another', otherThan],
        ['left out', () => undefined],
      ] as const) {
        tried++;
        if (!isRefused(bent(path, bend))) unnoticed.push(`${path.join('.')} ${how}`);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(tried).toBeGreaterThan(200);
  });

  test('finds an event that is left out, repeated or in another place', () => {
    const document = (): PlanDocument => JSON.parse(saved) as PlanDocument;
    for (const at of [0, 1, Math.floor(made.intents.length / 2), made.intents.length - 1]) {
      const [less, twice] = [document(), document()];
      less.intents.splice(at, 1);
      twice.intents.splice(at, 0, twice.intents[at] as PlanDocument['intents'][number]);
      expect([at, isRefused(less), isRefused(twice)]).toEqual([at, true, true]);
    }
    const reversed = document();
    reversed.intents.reverse();
    expect(isRefused(reversed)).toBe(true);
  });
});
