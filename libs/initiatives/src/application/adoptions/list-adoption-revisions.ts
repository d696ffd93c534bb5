import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import type { Page, Viewer } from '#platform';
import { ADOPTION_RECORD } from '../../domain/adoptions/stored-adoption.js';
import { LockAdoption } from './lock-adoption.js';
import { TellAdoption } from './tell-adoption.js';

/** The history of an adoption, for the editors of the organisation that told it. */
@Injectable()
export class ListAdoptionRevisions {
  constructor(
    private readonly lock: LockAdoption,
    private readonly revisions: ListRevisions,
    private readonly tell: TellAdoption,
  ) {}

  /** The newest first, both ends by their slugs. @throws DomainError `ADOPTION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(id: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(id, viewer);
    const { items, next } = await this.revisions.execute(ADOPTION_RECORD, held.id, page);
    const tellers = await this.tell.execute(items.flatMap(({ before, after }) => [before, after]));
    return { items: items.map((revision) => toldRevision(revision, tellers)), next };
  }
}
