import { Injectable } from '@nestjs/common';
import { ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import { ReadOrganisations } from '#organisations';
import type { Page, Viewer } from '#platform';
import { LISTING_RECORD } from '../../domain/editing/listing-history.js';
import { LockListing } from './lock-listing.js';

/** The history of an offer or need, for the editors of its organisation. */
@Injectable()
export class ListListingRevisions {
  constructor(
    private readonly lock: LockListing,
    private readonly revisions: ListRevisions,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** The newest first, organisations by their slugs. @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(slug: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(slug, viewer);
    const { items, next } = await this.revisions.execute(LISTING_RECORD, held.id, page);
    const owners = items.flatMap(({ before, after }) => [before['organisation'], after['organisation']]);
    const refs = await this.organisations.refs(owners.filter((id) => typeof id === 'string'));
    const organisation = (id: unknown) => refs.get(id as string)?.slug ?? null;
    return { items: items.map((revision) => toldRevision(revision, { organisation })), next };
  }
}
