import { DomainError, type OrganisationRole } from '#platform';

/** How long somebody may take to accept, ms: two weeks. */
export const INVITATION_LIFETIME_MS = 14 * 24 * 60 * 60_000;

/** Open ones an organisation may have at once; more are not colleagues. */
export const MOST_OPEN_INVITATIONS = 50;

export interface Invitation {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly role: OrganisationRole;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export const tooManyInvitations = () =>
  new DomainError('INVITATION.TOO_MANY', 'conflict', { most: MOST_OPEN_INVITATIONS });

export const noOpenInvitation = () => new DomainError('INVITATION.NOT_FOUND', 'not-found');
