import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { Clock, Outbox } from '#platform';
import type { ChangedRecord, PendingChange } from '../../domain/approval/pending-change.js';
import { proposalOf } from '../../domain/approval/proposal-of.js';
import { CHANGE_PROPOSED } from '../../domain/organisation.event.js';
import { ApprovalDemandStore } from '../../persistence/approval-demand-store.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';
import { ListNetworksOf } from '../list-networks-of.js';

/** Keeps what an editor wants changed until somebody approves it. Only inside a transaction that holds the record. */
@Injectable()
export class ProposeChange {
  constructor(
    private readonly changes: PendingChangeStore,
    private readonly demands: ApprovalDemandStore,
    private readonly networks: ListNetworksOf,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Whether what an author changes has to be approved: editors' changes, where the organisation or a network asks for it. */
  async isAsked(organisationId: string, { role }: Author): Promise<boolean> {
    if (role !== 'editor') return false;
    const networkIds = (await this.networks.execute([organisationId])).get(organisationId) ?? [];
    return this.demands.isAsked(organisationId, networkIds);
  }

  /** What an author wanted so far. Owners and curators save at once: they have nothing that waits. */
  async openOf(record: ChangedRecord, { accountId, role }: Author): Promise<PendingChange | null> {
    return role === 'editor' && accountId !== null ? this.changes.openOf(record, accountId) : null;
  }

  /**
   * @param change what differs from what is shown, under the same paths
   * @param scopes whose part of the directory it is
   * @returns null where nothing differs any more; then nothing waits either
   */
  async execute(
    record: ChangedRecord,
    change: Pick<PendingChange, 'before' | 'after'>,
    scopes: readonly string[],
    accountId: string,
  ): Promise<PendingChange | null> {
    const open = await this.changes.openOf(record, accountId);
    const proposal = proposalOf(change, open);
    if (Object.keys(proposal.after).length === 0) {
      if (open) await this.close(open, accountId);
      return null;
    }
    const { organisationId, recordKind, recordId } = record;
    const saved = await this.changes.save({
      id: randomUUID(),
      organisationId,
      recordKind,
      recordId,
      accountId,
      ...proposal,
      scopes: [...new Set(scopes)],
      state: 'open',
      createdAt: this.clock.now(),
      decidedAt: null,
      reason: null,
    });
    await this.outbox.append([{ event: CHANGE_PROPOSED, subject: saved.id }]);
    return saved;
  }

  /** Closes one without a decision of somebody else. */
  async close({ id }: PendingChange, by: string): Promise<void> {
    await this.changes.decide(id, { state: 'withdrawn', by, at: this.clock.now(), reason: null });
  }
}
