import { Injectable } from '@nestjs/common';
import { Clock, type OrganisationRole, type Viewer } from '#platform';
import { AccountStore } from '../../persistence/account-store.js';
import { TeamTrail } from './team-trail.js';

/** Gives somebody of a team another role, or none. Only inside a transaction, which sees to it that somebody still answers for all. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly accounts: AccountStore,
    private readonly trail: TeamTrail,
    private readonly clock: Clock,
  ) {}

  async set(
    accountId: string,
    organisationId: string,
    after: OrganisationRole,
    viewer: Viewer,
  ): Promise<void> {
    const before = await this.heldBy(accountId, organisationId);
    await this.accounts.grant(accountId, organisationId, after, this.clock.now());
    await this.renewSessions(accountId);
    if (before === after) return;
    await this.trail.role(accountId, organisationId, 'changed', { change: { before, after }, viewer });
  }

  async end(
    accountId: string,
    organisationId: string,
    step: 'removed' | 'left' | 'handed-over',
    viewer: Viewer,
  ): Promise<void> {
    const before = await this.heldBy(accountId, organisationId);
    await this.accounts.withdraw(accountId, organisationId);
    await this.renewSessions(accountId);
    await this.trail.role(accountId, organisationId, step, { change: { before }, viewer });
  }

  private async heldBy(accountId: string, organisationId: string): Promise<OrganisationRole | undefined> {
    return (await this.accounts.rolesOf(accountId))[organisationId];
  }

  private renewSessions(accountId: string): Promise<void> {
    return this.accounts.update(accountId, { rightsChangedAt: this.clock.now() });
  }
}
