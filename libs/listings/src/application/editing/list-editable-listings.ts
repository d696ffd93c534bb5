import { Injectable } from '@nestjs/common';
import { FindOwn, HoldBack } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { type EditableListing, toEditable } from '../../domain/editing/editable-listing.js';
import { LISTING_RECORD } from '../../domain/editing/listing-history.js';
import { LISTING_NOT_FOUND } from '../../domain/listing.errors.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { WaitingListings } from './waiting-listings.js';

/** What an organisation offers and needs, for its editors: also what is closed or was withdrawn. */
@Injectable()
export class ListEditableListings {
  constructor(
    private readonly findOwn: FindOwn,
    private readonly store: ListingStore,
    private readonly holdBack: HoldBack,
    private readonly waiting: WaitingListings,
  ) {}

  /** The newest first, with what of the viewer's still waits for approval; new ones that do have version 0. @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(organisation: string, viewer: Viewer): Promise<EditableListing[]> {
    const own = await this.findOwn.execute(organisation, viewer);
    if (!own) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug: organisation });
    const stored = await this.store.ofOrganisations([own.id]);
    const open = await this.holdBack.openOfKind(own.id, LISTING_RECORD, viewer);
    return [...stored, ...(await this.waiting.among(own.id, open))]
      .sort((a, b) => b.listedAt.getTime() - a.listedAt.getTime() || (a.slug < b.slug ? -1 : 1))
      .map((one) => ({
        ...toEditable({ ...one, ...open.get(one.id), withdrawn: one.withdrawn }),
        isPending: open.has(one.id),
      }));
  }

  /** One of them that stands. @throws DomainError `LISTING.NOT_FOUND` too */
  async get(organisation: string, slug: string, viewer: Viewer): Promise<EditableListing> {
    const found = (await this.execute(organisation, viewer)).find((one) => one.slug === slug);
    if (!found || found.withdrawn) throw new DomainError(LISTING_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
