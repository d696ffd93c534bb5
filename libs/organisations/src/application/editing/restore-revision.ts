import { Injectable } from '@nestjs/common';
import { GetStateAt } from '#history';
import { audienceOf, Transaction, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { checkIdentity } from '../../domain/editing/check-identity.js';
import { restored } from '../../domain/editing/restored.js';
import { suppliedByEdit } from '../../domain/supplied-domains.js';
import { KeepOrPropose, type Saved } from '../approval/keep-or-propose.js';
import { CheckProfile } from './check-profile.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { LockOrganisation } from './lock-organisation.js';

/** Takes a profile back to what it was when a revision had been made. That is a change like others: a new revision. */
@Injectable()
export class RestoreRevision {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockOrganisation,
    private readonly history: GetStateAt,
    private readonly check: CheckProfile,
    private readonly keep: KeepOrPropose,
  ) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `REVISION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ORGANISATION.INVALID` */
  execute({ slug, revision }: { slug: string; revision: number }, viewer: Viewer): Promise<Saved> {
    return this.transaction.run(async () => {
      const held = await this.lock.execute(slug);
      const author = authorOf(viewer, held.id);
      const then = await this.history.execute(ORGANISATION_RECORD, held.id, revision);
      const after = restored(held, then, audienceOf(viewer, held.id));
      await this.check.execute(held, after);
      checkIdentity(held, after, viewer);
      const supplied = suppliedByEdit(held, after, viewer);
      return this.keep.execute(held, { ...after, supplied }, author, revision);
    });
  }
}
