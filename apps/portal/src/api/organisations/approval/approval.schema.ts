import { LONGEST_REASON } from '#accounts';
import { DECISION_STATES } from '#organisations';
import { z } from 'zod';

const value = z.unknown().describe('As stored; null where the field has no value, or one may not see it');

export const changeLine = z
  .object({
    path: z.string(),
    now: value,
    after: value,
    hasMoved: z.boolean().describe('Somebody else saved another value since'),
    isHidden: z.boolean().describe('One may see neither value'),
  })
  .meta({ id: 'ChangeLine' });

export const changedRecord = z
  .object({
    kind: z
      .string()
      .describe('organisation, initiative, listing, statement, adoption, relation or membership'),
    id: z.uuid(),
    slug: z.string().nullable().describe('Null for a new one: it gets its address with the approval'),
    title: z.string(),
  })
  .meta({ id: 'ChangedRecord' });

export const pendingChange = z
  .object({
    id: z.uuid(),
    state: z.enum(DECISION_STATES),
    isOwn: z.boolean(),
    madeAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
    reason: z.string().nullable().describe('Of a rejection'),
    record: changedRecord,
    version: z
      .int()
      .describe(
        'Of the record now, 0 for a new one: to be handed in with an approval, as what was looked at',
      ),
    changes: z.array(changeLine),
  })
  .meta({ id: 'PendingChange' });

export const changesResponse = z.object({ items: z.array(pendingChange) });

export const approveChangeRequest = z.strictObject({
  version: z
    .int()
    .min(0)
    .optional()
    .describe('Of the profile that was looked at; needed where fields have moved'),
});

export const rejectChangeRequest = z.strictObject({
  reason: z.string().trim().min(1).max(LONGEST_REASON).describe('Reaches the editor by mail'),
});

export const withdrawChangeRequest = z.strictObject({});

export const decidedResponse = z.object({ id: z.uuid(), state: z.enum(DECISION_STATES) });

export const demandSchema = z
  .strictObject({
    isDemanded: z.boolean().describe('What editors change is to be approved'),
    forMembers: z
      .boolean()
      .default(false)
      .describe('Of a network: what the editors of its members change, too'),
  })
  .meta({ id: 'ApprovalDemand' });
