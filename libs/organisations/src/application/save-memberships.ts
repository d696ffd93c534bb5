import { Injectable } from '@nestjs/common';
import {
  DomainError,
  importOrigin,
  type ImportSource,
  mergeEntry,
  Outbox,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { EMPTY_MEMBERSHIP, type MembershipDraft, membershipKey } from '../domain/membership.js';
import { PROFILE_CHANGED } from '../domain/organisation.event.js';
import { MembershipStore } from '../persistence/membership-store.js';
import { ResolveSlugs } from './resolve-slugs.js';

/** Creates or completes memberships from a file. */
@Injectable()
export class SaveMemberships {
  constructor(
    private readonly transaction: Transaction,
    private readonly memberships: MembershipStore,
    private readonly resolveSlugs: ResolveSlugs,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `MEMBERSHIP.CYCLE` when a network would become a member of itself; nothing is saved then */
  execute(drafts: readonly MembershipDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const ids = await this.resolveSlugs.execute(drafts.flatMap(({ network, member }) => [network, member]));
      const ends = drafts.map((draft) => ({
        draft,
        networkId: ids.get(draft.network)!,
        memberId: ids.get(draft.member)!,
      }));
      const held = await this.memberships.betweenAny(
        ends.map(({ networkId }) => networkId),
        ends.map(({ memberId }) => memberId),
      );
      const merged = ends.map(({ draft, networkId, memberId }) => {
        const existing = held.find((row) => row.networkId === networkId && row.memberId === memberId);
        const { role, from, until, added } = draft;
        const origin = importOrigin(source, added === true);
        const said = { role, from, until, added };
        const merge = mergeEntry(existing ?? null, EMPTY_MEMBERSHIP, said, () => origin);
        const provenance = { member: origin, ...merge.provenance };
        const over = existing?.over ?? false;
        const row = { ...merge.record, id: merge.id, networkId, memberId, over, provenance };
        return { draft, merge, row };
      });
      const changed = merged.filter(({ merge }) => merge.isChanged);
      await this.memberships.save(changed.map(({ row }) => row));
      await this.refuseCycles(changed.map(({ row }) => row.networkId));
      const touched = new Set(changed.flatMap(({ row }) => [row.networkId, row.memberId]));
      await this.outbox.append([...touched].map((subject) => ({ event: PROFILE_CHANGED, subject })));
      return merged.map(({ draft, merge }) => saveResult(membershipKey(draft), merge));
    });
  }

  private async refuseCycles(networkIds: readonly string[]): Promise<void> {
    const [network] = networkIds.length === 0 ? [] : await this.memberships.cyclesThrough(networkIds);
    if (network) throw new DomainError('MEMBERSHIP.CYCLE', 'conflict', { network });
  }
}
