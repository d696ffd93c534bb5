import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import type { Page, Viewer } from '#platform';
import { toldPaths } from '../../domain/relations/relation-view.js';
import { RELATION_RECORD } from '../../domain/relations/stored-relation.js';
import { ReadOrganisations } from '../read-organisations.js';
import { LockRelation } from './lock-relation.js';

/** The history of a relation, for the editors of the end that told it. */
@Injectable()
export class ListRelationRevisions {
  constructor(
    private readonly lock: LockRelation,
    private readonly revisions: ListRevisions,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** The newest first, both ends by their slugs. @throws DomainError `RELATION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(id: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(id, viewer);
    const { items, next } = await this.revisions.execute(RELATION_RECORD, held.id, page);
    const refs = await this.organisations.refs([held.fromId, held.toId]);
    const end = (one: unknown) => refs.get(one as string)?.slug ?? null;
    const told = items.map((revision) => toldRevision(revision, { by: end, to: end }));
    return {
      items: told.map((one) => ({ ...one, before: toldPaths(one.before), after: toldPaths(one.after) })),
      next,
    };
  }
}
