import { DomainError } from '#platform';

/** A mailbox that an organisation keeps whoever works there, such as info@. */
export interface RoleMailbox {
  readonly organisationId: string;
  /** Lower case. */
  readonly email: string;
  readonly since: Date;
}

/** Not on a domain of the organisation: it would be somebody's own again, or a stranger's. */
export const foreignMailbox = () => new DomainError('ROLE_MAILBOX.FOREIGN', 'invalid');
