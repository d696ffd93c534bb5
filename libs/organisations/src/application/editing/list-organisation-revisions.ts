import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision } from '#history';
import { audienceOf, DomainError, type Page, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { hiddenPaths } from '../../domain/editing/editable-organisation.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import type { PageRequest } from '../list-members.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';

/** The history of a profile, for those who may change it; without what they may not see. */
@Injectable()
export class ListOrganisationRevisions {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly revisions: ListRevisions,
  ) {}

  /** The newest first. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(slug: string, page: PageRequest, viewer: Viewer): Promise<Page<Revision>> {
    const [held] = await this.organisations.bySlugs([slug]);
    if (held?.status !== 'active') throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    authorOf(viewer, held.id);
    const hidden = hiddenPaths(held.visibility, audienceOf(viewer, held.id));
    return this.revisions.execute(ORGANISATION_RECORD, held.id, page, hidden);
  }
}
