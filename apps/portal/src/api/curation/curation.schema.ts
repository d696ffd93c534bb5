import { z } from 'zod';
import { CLAIM_WAYS, LONGEST_REASON } from '#accounts';
import { QUEUE_KINDS, type QueueKind } from '#curation';
import { submittedProfile } from '#organisations';
import { manyOf, page } from '../../edge/index.js';
import {
  approveChangeRequest,
  changedRecord,
  changeLine,
} from '../organisations/approval/approval.schema.js';
import { refSchema } from '../parts/ref.schema.js';

const queueItem = z.object({
  id: z.uuid(),
  kind: z.enum(QUEUE_KINDS),
  name: z.string().nullable(),
  organisation: refSchema.nullable().describe('Null where it is gone, or is none yet'),
  since: z.iso.datetime(),
  submitter: z.string().describe('Address of whoever waits for the answer'),
  note: z.string().nullable(),
  way: z.enum(CLAIM_WAYS).nullable(),
  mailbox: z.string().nullable(),
  provedAt: z.iso.datetime().nullable(),
  rivals: z
    .array(z.object({ id: z.uuid(), since: z.iso.datetime(), submitter: z.string() }))
    .describe('Of a claim: others to the same organisation that wait, on whatever page'),
  profile: submittedProfile.nullable().describe('Of a new organisation'),
  likely: z.array(refSchema).describe('Organisations that a new one may be the same as'),
  record: changedRecord.nullable().describe('What a change is about'),
  changes: z.array(changeLine).describe('Of a change that has to be approved'),
  version: z.int().nullable().describe('Of the profile to be changed: to be handed in with an approval'),
});

export const queueRequest = z.strictObject({ ...page, kind: manyOf(QUEUE_KINDS) });
export type QueueQuery = z.infer<typeof queueRequest>;

export const queueResponse = z.object({
  items: z.array(queueItem),
  counts: z
    .object(Object.fromEntries(QUEUE_KINDS.map((kind) => [kind, z.int()])) as Record<QueueKind, z.ZodInt>)
    .describe('How many wait of each kind, whatever is shown'),
  next: z.string().nullable(),
});

export const approveRequest = approveChangeRequest;

export const rejectRequest = z.strictObject({
  reason: z.string().trim().min(1).max(LONGEST_REASON).describe('Reaches the submitter by mail'),
});

export const decisionResponse = z.object({ id: z.uuid(), decision: z.enum(['approved', 'rejected']) });

const logEntry = z.object({
  at: z.iso.datetime(),
  accountId: z.uuid().nullable(),
  email: z
    .string()
    .nullable()
    .describe('Of whoever did it; null where no account was involved, or it is gone'),
  role: z.string(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  details: z.record(z.string(), z.unknown()),
});

export const logResponse = z.object({ items: z.array(logEntry), next: z.string().nullable() });
