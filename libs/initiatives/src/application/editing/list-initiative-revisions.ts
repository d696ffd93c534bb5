import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import { audienceOf, type Page, type Viewer } from '#platform';
import { hiddenPaths } from '../../domain/editing/editable-initiative.js';
import { INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { LockInitiative } from './lock-initiative.js';
import { TellInitiative } from './tell-initiative.js';

/** The history of an initiative, for the editors of its lead; without what they may not see. */
@Injectable()
export class ListInitiativeRevisions {
  constructor(
    private readonly lock: LockInitiative,
    private readonly revisions: ListRevisions,
    private readonly tell: TellInitiative,
  ) {}

  /** The newest first, organisations by their slugs. @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(slug: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(slug, viewer);
    const hidden = hiddenPaths(held, audienceOf(viewer, held.lead));
    const { items, next } = await this.revisions.execute(INITIATIVE_RECORD, held.id, page, hidden);
    const tellers = await this.tell.execute(items.flatMap(({ before, after }) => [before, after]));
    return { items: items.map((revision) => toldRevision(revision, tellers)), next };
  }
}
