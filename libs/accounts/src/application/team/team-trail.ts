import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { hasRole, type OrganisationRole, type Viewer } from '#platform';
import type { Invitation } from '../../domain/invitation.js';

/** Roles before and after; absent: none. */
export interface RoleChange {
  readonly before?: OrganisationRole;
  readonly after?: OrganisationRole;
}

/** Who works for whom in which role, and how that came: in the audit log, without addresses. Only inside the transaction that does it. */
@Injectable()
export class TeamTrail {
  constructor(private readonly audit: RecordAudit) {}

  invitation(
    { id, organisationId, role }: Pick<Invitation, 'id' | 'organisationId' | 'role'>,
    step: 'sent' | 'withdrawn',
    viewer: Viewer,
  ): Promise<void> {
    return this.audit.execute({
      ...actorIn(viewer, organisationId),
      action: `accounts.invitation-${step}`,
      subjectKind: 'invitation',
      subjectId: id,
      details: { organisationId, role },
    });
  }

  /** By whoever has its link. */
  accepted({ id, organisationId, role }: Invitation, accountId: string): Promise<void> {
    return this.audit.execute({
      accountId,
      role: 'invitee',
      action: 'accounts.invitation-accepted',
      subjectKind: 'invitation',
      subjectId: id,
      details: { organisationId, role },
    });
  }

  /** `handed-over`: the last owner left to the organisation's mailbox. */
  role(
    accountId: string,
    organisationId: string,
    step: 'changed' | 'removed' | 'left' | 'handed-over',
    { change, viewer }: { readonly change: RoleChange; readonly viewer: Viewer },
  ): Promise<void> {
    return this.audit.execute({
      ...actorIn(viewer, organisationId),
      action: `accounts.role-${step}`,
      subjectKind: 'account',
      subjectId: accountId,
      details: { organisationId, ...change },
    });
  }

  /** By the word of the organisation's provider. */
  vouched(accountId: string, organisationId: string, change: RoleChange): Promise<void> {
    return this.audit.execute({
      accountId,
      role: 'provider',
      action: 'accounts.role-changed',
      subjectKind: 'account',
      subjectId: accountId,
      details: { organisationId, ...change },
    });
  }

  mailbox(organisationId: string, step: 'set' | 'removed', viewer: Viewer): Promise<void> {
    return this.audit.execute({
      ...actorIn(viewer, organisationId),
      action: `accounts.role-mailbox-${step}`,
      subjectKind: 'organisation',
      subjectId: organisationId,
    });
  }
}

/** Owners act as owners also where they curate; whoever leaves, as what they were. */
function actorIn(viewer: Viewer, organisationId: string): { accountId: string; role: string } {
  const account = viewer.account!;
  const isOwner = hasRole(viewer, organisationId, 'owner');
  const role = isOwner ? 'owner' : account.curates ? 'curator' : (account.roles[organisationId] ?? 'member');
  return { accountId: account.id, role };
}
