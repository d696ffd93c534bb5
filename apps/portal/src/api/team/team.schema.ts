import { z } from 'zod';
import { isAnybodys, LONGEST_EMAIL, OIDC_ROLES, tidyEmail } from '#accounts';
import { ORGANISATION_ROLES } from '#platform';

const LONGEST = 500;
const line = z.string().trim().min(1).max(LONGEST);

const email = z.string().transform(tidyEmail).pipe(z.email('wrongFormat').max(LONGEST_EMAIL));

export const mailboxRequest = z.strictObject({
  mailbox: email.describe('On a domain that the public profile names'),
});

const role = z.enum(ORGANISATION_ROLES);

export const invitationRequest = z.strictObject({ email, role });

export const invitationResponse = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role,
    expires: z.string().describe('Until when it can be accepted, ISO 8601'),
  })
  .meta({ id: 'Invitation' });

export const invitationsResponse = z.object({ items: z.array(invitationResponse) });

export const roleRequest = z.strictObject({ role });

export const editorResponse = z
  .object({
    id: z.uuid().describe('Of the account'),
    email: z.string(),
    role,
    since: z.string().describe('ISO 8601'),
    you: z.boolean().describe('Whether it is whoever asks'),
  })
  .meta({ id: 'Editor' });

export const editorsResponse = z.object({ items: z.array(editorResponse) });

export const mailboxResponse = z
  .object({ mailbox: z.string().nullable().describe('Asked when nobody of the team can be') })
  .meta({ id: 'RoleMailbox' });

const provider = {
  issuer: z
    .url({ protocol: /^https$/, error: 'wrongLink' })
    .max(LONGEST)
    .refine(isBare, 'wrongLink'),
  clientId: line,
  mailDomain: z
    .string()
    .max(253)
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'wrongFormat')
    .refine((domain) => !isAnybodys(domain), 'wrongFormat')
    .describe('Only people with a mailbox there are let in'),
  claim: line.nullable().default(null).describe('What the provider has to say of somebody besides'),
  claimValue: line.nullable().default(null),
  role: z.enum(OIDC_ROLES),
};

export const providerRequest = z
  .strictObject({
    ...provider,
    secret: line
      .nullable()
      .default(null)
      .describe('null keeps the one that is there; it is never read again'),
  })
  .refine(({ claim, claimValue }) => (claim === null) === (claimValue === null), {
    message: 'missing',
    path: ['claimValue'],
  });

export const providerResponse = z
  .object({ provider: z.object(provider).nullable() })
  .meta({ id: 'IdentityProvider' });

/** As providers spell themselves: nothing behind the path, nobody's name before the host. */
function isBare(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { search, hash, username } = new URL(text);
  return search === '' && hash === '' && username === '';
}
