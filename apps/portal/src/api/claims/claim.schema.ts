import { z } from 'zod';
import { CLAIM_WAYS, LONGEST_EMAIL, LONGEST_NOTE } from '#accounts';

const note = z.string().max(LONGEST_NOTE).optional().describe('For the curator');

export const claimRequest = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('mailbox'), mailbox: z.email().max(LONGEST_EMAIL), note }),
  z.strictObject({ way: z.literal('domain'), note }),
  z.strictObject({ way: z.literal('curator'), note }),
]);

export const claimResponse = z.object({
  way: z.enum(CLAIM_WAYS),
  next: z.enum(['mail', 'proof', 'curator']).describe('Who has to do something now'),
  proof: z
    .object({
      domains: z.array(z.string()),
      line: z.string().describe('A TXT record of a domain, or a line of /.well-known/netzlotse.txt'),
    })
    .nullable(),
});

export const checkRequest = z.strictObject({});

export const outcomeResponse = z.object({
  outcome: z.enum(['passed', 'referred']).describe('`referred`: a curator looks at it'),
});
