import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { Clock } from '#platform';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import { proposalOf } from '../../domain/approval/proposal-of.js';
import { withValues } from '../../domain/approval/with-values.js';
import type { Organisation } from '../../domain/organisation.js';
import { projectOrganisation } from '../../domain/project-organisation.js';
import { ApprovalDemandStore } from '../../persistence/approval-demand-store.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';
import { ListNetworksOf } from '../list-networks-of.js';
import { ReadScopes } from '../read-scopes.js';

/** Keeps what an editor wants changed until somebody approves it. Only inside a transaction that holds the organisation. */
@Injectable()
export class ProposeChange {
  constructor(
    private readonly changes: PendingChangeStore,
    private readonly demands: ApprovalDemandStore,
    private readonly networks: ListNetworksOf,
    private readonly scopes: ReadScopes,
    private readonly clock: Clock,
  ) {}

  /** Whether what an author changes has to be approved: editors' changes, where the organisation or a network asks for it. */
  async isAsked(organisationId: string, { role }: Author): Promise<boolean> {
    if (role !== 'editor') return false;
    const networkIds = (await this.networks.execute([organisationId])).get(organisationId) ?? [];
    return this.demands.isAsked(organisationId, networkIds);
  }

  /** What an author wanted so far. Owners and curators save at once: they have nothing that waits. */
  async openOf(organisationId: string, { accountId, role }: Author): Promise<PendingChange | null> {
    return role === 'editor' && accountId !== null ? this.changes.openOf(organisationId, accountId) : null;
  }

  /** @returns null where nothing differs any more from what is shown; then nothing waits either */
  async execute(
    held: Organisation,
    wanted: Organisation,
    { accountId }: Author,
  ): Promise<PendingChange | null> {
    const open = await this.changes.openOf(held.id, accountId!);
    const proposal = proposalOf(held, open, wanted);
    if (Object.keys(proposal.after).length === 0) {
      if (open) await this.close(open, 'withdrawn', accountId!);
      return null;
    }
    // Where it is and where it wants to be: both are a curator's to see.
    const scopes = [
      ...(await this.scopes.execute(projectOrganisation(held, 'public'))),
      ...(await this.scopes.execute(projectOrganisation(withValues(held, proposal.after), 'public'))),
    ];
    return this.changes.save({
      id: randomUUID(),
      organisationId: held.id,
      accountId: accountId!,
      ...proposal,
      scopes: [...new Set(scopes)],
      state: 'open',
      createdAt: this.clock.now(),
      decidedAt: null,
      reason: null,
    });
  }

  /** Closes one without a decision of somebody else. */
  async close({ id }: PendingChange, state: 'approved' | 'withdrawn', by: string): Promise<void> {
    await this.changes.decide(id, { state, by, at: this.clock.now(), reason: null });
  }
}
