import type { OrganisationRole } from '#platform';
import { domainOf, tidyEmail } from '../email.js';
import { mailNotVerified, notMapped } from './oidc.errors.js';

/** What an organisation's own provider may give. Owners are made by people: invited, or by a claim. */
export const OIDC_ROLES = ['member', 'editor'] as const satisfies readonly OrganisationRole[];
export type OidcRole = (typeof OIDC_ROLES)[number];

/** How the people of an organisation sign in by its own OpenID Connect, and whom that lets in. */
export interface OidcConnection {
  readonly organisationId: string;
  /** `https://...`, as the provider spells itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** Lower case; only people with a mailbox there are let in. */
  readonly mailDomain: string;
  /** Where not everybody with such a mailbox is meant: the claim that has to say so, and what it has to say. */
  readonly claim: string | null;
  readonly claimValue: string | null;
  readonly role: OidcRole;
}

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The mailbox of whoever the provider speaks of.
 *
 * @throws DomainError `OIDC.MAIL_NOT_VERIFIED`; `OIDC.NOT_MAPPED` when the connection does not mean them
 */
export function letIn(connection: OidcConnection, claims: Claims): string {
  const { email, email_verified: isVerified } = claims;
  // Some providers write the truth value as a text.
  if (typeof email !== 'string' || (isVerified !== true && isVerified !== 'true')) throw mailNotVerified();
  const mailbox = tidyEmail(email);
  if (domainOf(mailbox) !== connection.mailDomain || !says(claims, connection)) throw notMapped();
  return mailbox;
}

/** A claim may hold one value or a list of them, such as groups. */
function says(claims: Claims, { claim, claimValue }: OidcConnection): boolean {
  if (claim === null) return true;
  const said = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return Array.isArray(said) ? said.includes(claimValue) : said === claimValue;
}
