import { z } from 'zod';
import { OIDC_ROLES } from '../../domain/oidc/connection.js';

/** What is asked of a mailbox before a provider's word counts for it. */
export const identityTie = z.strictObject({
  organisationId: z.uuid(),
  issuer: z.string(),
  subject: z.string(),
  email: z.string(),
  role: z.enum(OIDC_ROLES),
});
export type IdentityTie = z.infer<typeof identityTie>;
