import { Injectable } from '@nestjs/common';
import { type AuditEntry, RecordAudit } from '#history';
import { Clock, Transaction } from '#platform';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { LockOrganisation } from './lock-organisation.js';

/** Confirms a profile as `ConfirmOrganisation` does, for those who may though they edit nothing. The caller knows that they may. */
@Injectable()
export class ConfirmOnBehalf {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockOrganisation,
    private readonly organisations: OrganisationStore,
    private readonly audit: RecordAudit,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND` */
  execute(slug: string, by: Pick<AuditEntry, 'accountId' | 'role'>): Promise<void> {
    return this.transaction.run(async () => {
      const { id } = await this.lock.execute(slug);
      await this.organisations.confirm(id, this.clock.now());
      const action = 'organisations.confirmed';
      await this.audit.execute({ ...by, action, subjectKind: ORGANISATION_RECORD, subjectId: id });
    });
  }
}
