/**
 * A plan as a document: what `plan --json` prints and `plan --out` saves. It holds intents, not envelopes: position, time
 * and actor are given when it is applied. The JSON Schema that is published is made of this.
 */
import * as z from 'zod';

export const PLAN_FORMAT = 'pltfrms-plan/2';

const count = z.int().nonnegative();
const uid = z.string().regex(/^([0-9a-f]{24})?$/);

const reason = z
  .strictObject({
    code: z.enum([
      'not-there',
      'deleted-elsewhere',
      'fields-differ',
      'immutable-field',
      'needs-replaced',
      'no-longer-declared',
      'not-there-then',
      'not-owned-then',
      'exclusive',
      'destroy',
      'nobodys',
      'handed-over',
      'shared',
      'renamed',
      'moved-elsewhere',
      'respelled',
      'forgotten',
      'derived',
    ]),
    fields: z.array(z.string()).optional().describe('The immutable fields that differ.'),
    because: z.string().optional().describe('The uid of what is replaced, for needs-replaced.'),
    from: z.string().optional().describe('The stack that hands over, or the address that it follows from.'),
  })
  .describe('Why it is in the plan; the codes are stable.');

const drift = z
  .strictObject({
    position: count,
    type: z.string(),
    actor: z.string(),
    way: z.string(),
    stack: z.string().optional(),
    time: z.string(),
  })
  .describe('The event by which somebody else made the difference.');

export const planChange = z.strictObject({
  action: z.enum(['create', 'update', 'replace', 'delete', 'adopt', 'move', 'forget', 'release']),
  address: z.string(),
  from: z.string().optional().describe('Where it stands before a move.'),
  kind: z.string(),
  uid,
  replaces: uid.optional().describe('The uid of the resource that it replaces.'),
  below: count.optional().describe('How many resources below it move with it.'),
  reason,
  fields: z
    .array(z.strictObject({field: z.string(), prior: z.json().optional(), planned: z.json().optional()}))
    .describe(
      'What differs. A side that is absent is the default; the digest of a secret that was not read is “(known when applied)”.',
    ),
  drift: drift.optional(),
  declared: z
    .strictObject({file: z.string(), path: z.array(z.string())})
    .optional()
    .describe('Where it is declared.'),
  needed_by: z.string().optional().describe('The address of what needs it, where a part was asked for and not this.'),
});

const partial = z
  .strictObject({
    target: z.array(z.string()).describe('The selectors of --target; none for all.'),
    exclude: z.array(z.string()).describe('The selectors of --exclude.'),
    left_out: z.partialRecord(planChange.shape.action, count).describe('How many changes of the whole plan it leaves out.'),
    dropped: z
      .array(z.strictObject({action: planChange.shape.action, address: z.string(), needs: z.string()}))
      .describe('Left out though not excluded: they need what is.'),
  })
  .describe('That only a part of a plan was asked for, and what it leaves out.');

/** The conditions that a plan was made under: whoever applies it checks its intents against them again. */
const terms = {
  mode: z.enum(['apply', 'destroy', 'rollback']).describe('What was asked for. Thresholds count only for apply.'),
  to: count.optional().describe('The position that a rollback leads back to.'),
  previously: z.array(z.string()).describe('Former names of the stack: it takes over what they own.'),
  fence: z.string().optional().describe('The organisation that confines the stack.'),
  settings: z
    .strictObject({
      exclusive: z.array(z.string()).optional(),
      thresholds: z.record(z.string(), z.json()).optional(),
      allowances: z.record(z.string(), z.json()).optional(),
    })
    .describe('The settings of the config that limit what a plan may do.'),
};

export const planDocument = z
  .strictObject({
    format: z.literal(PLAN_FORMAT),
    pltfrms: z.string().describe('The version that made it.'),
    stack: z.string(),
    ...terms,
    as_of: z.string().describe('The day for which it was made, UTC.'),
    planned_by: z.string(),
    config: z.string().describe('Digest over the config files.'),
    base: z.strictObject({store: z.string(), position: count, hash: z.string()}).describe('The log that it was made against.'),
    applyable: z.boolean().describe('False when thresholds stop it.'),
    summary: z.strictObject({
      create: count,
      update: count,
      replace: count,
      delete: count,
      adopt: count,
      move: count,
      forget: count,
      release: count,
      unchanged: count,
      held: count,
    }),
    partial: partial.optional(),
    changes: z.array(planChange),
    held: z
      .array(
        z.strictObject({
          address: z.string(),
          why: z.enum(['protected', 'in-use', 'holds', 'needed']),
          by: z.string().optional(),
          instead: z.enum(['delete', 'replace']),
        }),
      )
      .describe('What stays though the config says otherwise.'),
    blocks: z
      .array(
        z.strictObject({
          code: z.enum(['plan/threshold', 'plan/deletes-everything']),
          kind: z.string().optional(),
          verb: z.enum(['delete', 'update']),
          count,
          limit: count,
          standing: count,
          unfit: z
            .array(z.strictObject({name: z.string(), why: z.enum(['less', 'used', 'ended'])}))
            .optional()
            .describe('Allowances for it that allow less, were used already, or have ended.'),
        }),
      )
      .describe('What stops it.'),
    spends: z.array(z.strictObject({name: z.string(), count})).describe('Allowances that it uses up.'),
    nobodys: z.record(z.string(), count).describe('Resources that nobody owns where exclusive would remove them, by kind.'),
    intents: z
      .array(
        z.strictObject({
          type: z.string(),
          uid,
          subject: z.string(),
          organisation: z.string(),
          prior: count,
          data: z.record(z.string(), z.json()),
        }),
      )
      .describe('The events that have not happened yet, in order.'),
    signature: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('In a saved plan: HMAC-SHA-256 over the bytes before it, under a key derived from the key of the store.'),
  })
  .describe('A plan: the list of events that have not happened yet.');

export type PlanDocument = z.infer<typeof planDocument>;
