import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { type EditableListing, toEditable } from '../../domain/editing/editable-listing.js';
import type { Listing } from '../../domain/listing.js';
import { LISTING_NOT_FOUND } from '../../domain/listing.errors.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { WaitingListings } from './waiting-listings.js';

/** What an organisation offers and needs, for its editors: also what is closed or was withdrawn. */
@Injectable()
export class ListEditableListings {
  constructor(
    private readonly findOwn: FindOwn,
    private readonly store: ListingStore,
    private readonly waiting: WaitingListings,
  ) {}

  /** The newest first, with what of the viewer's still waits for approval; new ones that do have version 0. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(organisation: string, viewer: Viewer): Promise<EditableListing[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const stored = await this.store.ofOrganisations([own.id]);
    return (await this.waiting.latestOf(own.id, stored, viewer))
      .sort((a, b) => newestFirst(a.entry, b.entry))
      .map(({ entry, isPending }) => ({ ...toEditable(entry), isPending }));
  }

  /** One of them that stands. @throws DomainError `LISTING.NOT_FOUND` too */
  async get(organisation: string, slug: string, viewer: Viewer): Promise<EditableListing> {
    const found = (await this.execute(organisation, viewer)).find((one) => one.slug === slug);
    if (!found || found.withdrawn) throw new DomainError(LISTING_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}

function newestFirst(a: Listing, b: Listing): number {
  return b.listedAt.getTime() - a.listedAt.getTime() || (a.slug < b.slug ? -1 : 1);
}
