import { Injectable } from '@nestjs/common';
import { DomainError, hasRole, isCuratorOf, Transaction, type Viewer } from '#platform';
import { changeMoved, changeUnknown, type PendingChange } from '../../domain/approval/pending-change.js';
import { movedPaths } from '../../domain/approval/change-lines.js';
import { alreadyDecided } from '../../domain/decision.js';
import { isCurated, scopeOf } from '../../domain/scopes.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';
import type { ApprovableRecord } from './approvable-kind.js';
import { ApprovableKinds } from './approvable-kinds.js';
import { ChangeTrail } from './change-trail.js';

/** An owner, or a curator of that part, decides about what an editor wants changed. */
@Injectable()
export class DecideChange {
  constructor(
    private readonly transaction: Transaction,
    private readonly changes: PendingChangeStore,
    private readonly kinds: ApprovableKinds,
    private readonly trail: ChangeTrail,
  ) {}

  /**
   * @param version of the record that whoever decides looked at; null: they did not
   * @throws DomainError `CHANGE.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURATION.DECIDED`, `CHANGE.MOVED` where somebody else saved some of
   *   the same fields after that version, `ORGANISATION.INVALID` or the like
   */
  approve(id: string, version: number | null, viewer: Viewer): Promise<PendingChange> {
    return this.decide(id, viewer, async (change, held) => {
      const moved = movedPaths(held.fields, change);
      if (moved.length > 0 && version !== held.version) throw changeMoved(moved, held.version);
      await this.kinds.of(change.recordKind).apply(change);
      await this.trail.decided(change, 'approved', viewer);
    });
  }

  /** @param reason reaches the editor. @throws DomainError as `approve`, but for the last two */
  reject(id: string, reason: string, viewer: Viewer): Promise<PendingChange> {
    return this.decide(id, viewer, (change) => this.trail.decided(change, 'rejected', viewer, reason));
  }

  /** By whoever made it. @throws DomainError `CHANGE.NOT_FOUND`, `CURATION.DECIDED` */
  async withdraw(id: string, viewer: Viewer): Promise<void> {
    await this.settle(
      id,
      (change) => checkOwn(change, viewer),
      (change) => this.trail.decided(change, 'withdrawn', viewer),
    );
  }

  private decide(
    id: string,
    viewer: Viewer,
    work: (change: PendingChange, held: ApprovableRecord) => Promise<void>,
  ): Promise<PendingChange> {
    return this.settle(id, (change) => checkDecides(change, viewer), work);
  }

  private settle(
    id: string,
    check: (change: PendingChange) => void,
    work: (change: PendingChange, held: ApprovableRecord) => Promise<void>,
  ): Promise<PendingChange> {
    return this.transaction.run(async () => {
      const found = await this.changes.find(id);
      if (!found) throw changeUnknown();
      check(found);
      const held = await this.kinds.of(found.recordKind).hold(found);
      // Read again: whoever held the record may have decided, or wanted something else.
      const change = await this.changes.lock(id);
      if (!change) throw changeUnknown();
      if (change.state !== 'open') throw alreadyDecided(change);
      await work(change, held);
      return change;
    });
  }
}

/** @throws DomainError `CHANGE.NOT_FOUND` */
function checkOwn({ accountId }: PendingChange, { account }: Viewer): void {
  if (accountId !== account?.id) throw changeUnknown();
}

/** Four eyes: nobody decides about a change of their own. @throws DomainError `ACCESS.FORBIDDEN`, `CHANGE.NOT_FOUND` */
function checkDecides({ organisationId, accountId, scopes }: PendingChange, viewer: Viewer): void {
  const { account } = viewer;
  const isOwners = hasRole(viewer, organisationId, 'owner');
  // Where it wants to be is a curator's, too.
  const isTheirPart = account?.curates ? isCurated(scopes, scopeOf(account.curates)) : false;
  const isCurators = isTheirPart || isCuratorOf(viewer, organisationId);
  if (!isOwners && !isCurators && !hasRole(viewer, organisationId, 'editor')) throw changeUnknown();
  if ((!isOwners && !isCurators) || accountId === account?.id) {
    throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
  }
}
