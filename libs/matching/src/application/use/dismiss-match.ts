import { Injectable } from '@nestjs/common';
import { Clock, DomainError, hasRole, Transaction, type Viewer } from '#platform';
import { DismissalStore } from '../../persistence/dismissal-store.js';
import { MatchUseStore } from '../../persistence/match-use-store.js';

/** "Does not fit", said by anybody who acts for an organisation: it is not proposed to that organisation again (MAT-09). */
@Injectable()
export class DismissMatch {
  constructor(
    private readonly transaction: Transaction,
    private readonly dismissals: DismissalStore,
    private readonly uses: MatchUseStore,
    private readonly clock: Clock,
  ) {}

  /** Ids of whom it put aside, the last one first. @throws DomainError `ACCESS.FORBIDDEN` */
  list(organisationId: string, viewer: Viewer): Promise<string[]> {
    checkActsFor(viewer, organisationId);
    return this.dismissals.of(organisationId);
  }

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  execute(organisationId: string, targetId: string, viewer: Viewer): Promise<void> {
    checkActsFor(viewer, organisationId);
    return this.transaction.run(async () => {
      if (!(await this.dismissals.add(organisationId, targetId))) return;
      const day = this.clock.now().toISOString().slice(0, 10);
      await this.uses.recordOnProposed('dismissed', [{ organisationId, targetId, day }]);
    });
  }

  /** Takes it back. @throws DomainError `ACCESS.FORBIDDEN` */
  undo(organisationId: string, targetId: string, viewer: Viewer): Promise<void> {
    checkActsFor(viewer, organisationId);
    return this.dismissals.remove(organisationId, targetId);
  }
}

function checkActsFor(viewer: Viewer, organisationId: string): void {
  if (!hasRole(viewer, organisationId, 'member')) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
}
