/**
 * An event as the log prints it: CloudEvents 1.0 with extensions in lower case. The JSON Schema that is published is made
 * of this.
 */
import * as z from 'zod';
import type {Catalogue} from './catalogue.ts';

const position = z.int().positive();
const uid = z.string().regex(/^[0-9a-f]{24}$/);
const parent = z
  .string()
  .regex(/^([0-9a-f]{24})?$/)
  .describe('The uid of what it stands under; empty at the root.');
const labels = z.record(z.string(), z.string());
const owner = z.string().describe('The stack that owns it.');

const envelope = z.strictObject({
  id: z.string().describe('The id of the store and the position; unique everywhere.'),
  position: position.describe('The place in the log, without gaps.'),
  type: z.string(),
  subject: z.string().describe('The address, as it was then.'),
  source: z
    .string()
    .regex(/^urn:pltfrms:/)
    .describe('The store.'),
  specversion: z.literal('1.0'),
  datacontenttype: z.literal('application/json'),
  time: z.iso.datetime().describe('UTC; never before that of an earlier event.'),
  correlation: z.string().describe('One id for all events of one run.'),
  actor: z.string().describe('Who did it.'),
  way: z.string().describe('Through what: config, cli, terraform.'),
  stack: z.string().optional().describe('The stack for which it was done; absent when it was done by hand.'),
  plannedby: z.string().optional().describe('Who made the plan, when that was somebody else.'),
  organisation: z.string().optional().describe('The path of the organisation in which it happened.'),
  uid: uid.describe('The resource: fixed at birth.'),
  version: position.describe('How many events the resource has had with this one.'),
  data: z.json(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 over the hash of the event before, a line feed, and this event without its hash.'),
});

/** What `data` holds, by what happened. */
export const eventData = {
  created: z.strictObject({
    parent,
    name: z.string(),
    spec: z.record(z.string(), z.json()),
    labels: labels.optional(),
    protect: z.boolean().optional(),
    owner: owner.optional(),
  }),
  updated: z.strictObject({
    spec: z.record(z.string(), z.json()).optional().describe('What is set; null for what goes back to its default.'),
    labels: labels.optional(),
    protect: z.boolean().optional(),
  }),
  moved: z.strictObject({parent, name: z.string()}),
  adopted: z.strictObject({owner}),
  released: z.strictObject({owner}),
  deleted: z.strictObject({}),
};

export const spentData = z.strictObject({stack: z.string(), name: z.string(), count: z.int().nonnegative()});

/** Every event of a catalogue's kinds. */
export function eventDocument(catalogue: Catalogue): z.ZodType {
  const ofResources = Object.entries(eventData).map(([happening, data]) =>
    envelope.extend({type: z.enum(catalogue.kinds.map((kind) => `${kind.name}.${happening}`)), data}),
  );
  const spent = envelope.extend({
    type: z.literal('allowance.spent'),
    uid: z.literal('').describe('It is about the stack, not about a resource.'),
    data: spentData.describe('The allowance that a run used up.'),
  });
  return z.union([...ofResources, spent]).describe('An event of the log.');
}
