import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Clock, Transaction, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { LockOrganisation } from './lock-organisation.js';

/** "Still right": the profile as it stands is confirmed. Nothing of it changes, so its version does not either (PRO-07). */
@Injectable()
export class ConfirmOrganisation {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockOrganisation,
    private readonly organisations: OrganisationStore,
    private readonly audit: RecordAudit,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns when it was confirmed, ISO 8601
   * @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  execute(slug: string, viewer: Viewer): Promise<string> {
    return this.transaction.run(async () => {
      const { id } = await this.lock.execute(slug);
      const { accountId, role } = authorOf(viewer, id);
      const now = this.clock.now();
      await this.organisations.confirm(id, now);
      const action = 'organisations.confirmed';
      await this.audit.execute({ accountId, role, action, subjectKind: ORGANISATION_RECORD, subjectId: id });
      return now.toISOString();
    });
  }
}
