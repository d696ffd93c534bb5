import { Injectable } from '@nestjs/common';
import { Clock, DomainError, hasRole, Transaction, type Viewer } from '#platform';
import type { MatchTarget } from '../../domain/match-use.js';
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

  /** Ids of what it put aside, the last one first. @throws DomainError `ACCESS.FORBIDDEN` */
  list(organisationId: string, type: MatchTarget['type'], viewer: Viewer): Promise<string[]> {
    checkActsFor(viewer, organisationId);
    return this.dismissals.of(organisationId, type);
  }

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  execute(organisationId: string, target: MatchTarget, viewer: Viewer): Promise<void> {
    checkActsFor(viewer, organisationId);
    return this.transaction.run(async () => {
      if (!(await this.dismissals.add(organisationId, target))) return;
      const day = this.clock.now().toISOString().slice(0, 10);
      const act = { organisationId, targetType: target.type, targetId: target.id, day };
      await this.uses.recordOnProposed('dismissed', [act]);
    });
  }

  /** Takes it back. @throws DomainError `ACCESS.FORBIDDEN` */
  undo(organisationId: string, target: MatchTarget, viewer: Viewer): Promise<void> {
    checkActsFor(viewer, organisationId);
    return this.dismissals.remove(organisationId, target);
  }
}

function checkActsFor(viewer: Viewer, organisationId: string): void {
  if (!hasRole(viewer, organisationId, 'member')) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
}
