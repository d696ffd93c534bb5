import { z } from 'zod';
import { LONGEST_EMAIL, LONGEST_PASSWORD } from '#accounts';
import { ORGANISATION_ROLES } from '#platform';

const email = z.email().max(LONGEST_EMAIL);

export const linkRequest = z.strictObject({ email });

export const passwordRequest = z.strictObject({ email, password: z.string().min(1).max(LONGEST_PASSWORD) });

export const acceptedResponse = z
  .object({})
  .meta({ description: 'The same for every address, known or not.' });

export const signInResponse = z.object({
  step: z
    .enum(['done', 'code', 'set-up'])
    .describe('`code`: a second factor is asked for at /anmelden/code; `set-up`: it is set up first'),
});

export const sessionResponse = z.object({
  signedIn: z.boolean(),
  email: z.string().nullable(),
  csrfToken: z.string().nullable().describe('For `X-CSRF-Token` of whatever changes something'),
  curator: z.boolean(),
  roles: z.array(z.object({ organisation: z.string().describe('slug'), role: z.enum(ORGANISATION_ROLES) })),
});
