import { Injectable } from '@nestjs/common';
import { MarkClaimed } from '#organisations';
import type { Claim } from '../../domain/claims/claim.js';
import { alreadyClaimed } from '../../domain/claims/claim.errors.js';
import { ClaimStore } from '../../persistence/claim-store.js';
import { GrantRole } from '../grant-role.js';
import { ClaimSteps } from './claim-steps.js';

/** The organisation gets an owner; whoever else claimed it is told. Only inside a transaction that holds its claims. */
@Injectable()
export class PassClaim {
  constructor(
    private readonly claims: ClaimStore,
    private readonly organisations: MarkClaimed,
    private readonly roles: GrantRole,
    private readonly steps: ClaimSteps,
  ) {}

  /** @param curatorId null: by its proof. @throws DomainError `CLAIM.ALREADY_CLAIMED` */
  async execute(claim: Claim, curatorId: string | null): Promise<void> {
    const { id, organisationId, accountId } = claim;
    if (!(await this.organisations.execute(organisationId))) throw alreadyClaimed();
    await this.roles.raise(accountId, organisationId, 'owner');
    await this.claims.decide(id, { state: 'passed', by: curatorId, reason: null });
    await this.steps.record(claim, 'passed', curatorId);
    await this.steps.tellDecision(claim);
    for (const other of await this.claims.openOf(organisationId)) {
      await this.claims.decide(other.id, { state: 'rejected', by: curatorId, reason: null });
      await this.steps.record(other, 'rejected', curatorId);
      await this.steps.tellDecision(other);
    }
  }
}
