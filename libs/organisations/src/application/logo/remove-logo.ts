import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Transaction, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { LogoStore } from '../../persistence/logo-store.js';

/** Takes a logo away; without one nothing happens. */
@Injectable()
export class RemoveLogo {
  constructor(
    private readonly transaction: Transaction,
    private readonly logos: LogoStore,
    private readonly audit: RecordAudit,
  ) {}

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  async execute(organisationId: string, viewer: Viewer): Promise<void> {
    const author = authorOf(viewer, organisationId);
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
