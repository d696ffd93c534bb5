import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { DomainError, Transaction, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { ORGANISATION_INVALID } from '../../domain/organisation.errors.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { LogoStore } from '../../persistence/logo-store.js';
import { HoldBack } from '../approval/hold-back.js';

/** Takes a logo away; without one nothing happens. Where changes have to be approved, whoever may approve does it themselves. */
@Injectable()
export class RemoveLogo {
  constructor(
    private readonly transaction: Transaction,
    private readonly logos: LogoStore,
    private readonly holdBack: HoldBack,
    private readonly audit: RecordAudit,
  ) {}

  /** @throws DomainError `ACCESS.FORBIDDEN`, `ORGANISATION.INVALID` with a fault at `logo` */
  async execute(organisationId: string, viewer: Viewer): Promise<void> {
    const author = authorOf(viewer, organisationId);
    if (await this.holdBack.isAsked(organisationId, author)) {
      const faults = [{ path: 'logo', fault: 'logoNeedsApproval' }];
      throw new DomainError(ORGANISATION_INVALID, 'invalid', { faults });
    }
    await this.transaction.run(async () => {
      if (!(await this.logos.remove(organisationId))) return;
      await this.audit.execute({
        ...author,
        action: 'organisations.logo-removed',
        subjectKind: ORGANISATION_RECORD,
        subjectId: organisationId,
      });
    });
  }
}
