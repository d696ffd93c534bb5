import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { authorOf, type PendingChange, ReadOrganisations } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { Listing } from '../../domain/listing.js';
import { LISTING_NOT_FOUND } from '../../domain/listing.errors.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { WaitingListings } from './waiting-listings.js';

/** A listing, and as whom somebody changes it. */
export interface HeldListing {
  readonly held: Listing;
  readonly author: Author;
}

/** Reads a listing that is about to change; whoever else would change it waits. Only inside a transaction. */
@Injectable()
export class LockListing {
  constructor(
    private readonly listings: ListingStore,
    private readonly organisations: ReadOrganisations,
    private readonly waiting: WaitingListings,
  ) {}

  /**
   * @param slug of a new one that waits for approval its id: it is found for its editor alone, and has version 0
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(slug: string, viewer: Viewer, withdrawn = false): Promise<HeldListing> {
    const [held] = await this.listings.lockBySlugs([slug]);
    const waiting = held || withdrawn ? null : await this.waiting.find(slug, viewer);
    return this.checked(slug, held ?? waiting, viewer, withdrawn);
  }

  /** One that stands, for whoever only looks at it: nobody waits. @throws DomainError as `execute` */
  async withoutLock(slug: string, viewer: Viewer): Promise<HeldListing> {
    const [held] = await this.listings.bySlugs([slug]);
    return this.checked(slug, held, viewer, false);
  }

  /** What a pending change is about: locked, or begun where nothing is stored of it yet. @throws DomainError `LISTING.NOT_FOUND` */
  async forApproval(change: PendingChange): Promise<Listing> {
    const [held] = await this.listings.lockByIds([change.recordId]);
    const active = await this.organisations.refs([change.organisationId]);
    if (active.size === 0) throw new DomainError(LISTING_NOT_FOUND, 'not-found');
    return held ?? (await this.waiting.begin(change));
  }

  private async checked(
    slug: string,
    held: Listing | null | undefined,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<HeldListing> {
    const active = await this.organisations.refs(held ? [held.organisation] : []);
    if (!held || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(LISTING_NOT_FOUND, 'not-found', { slug });
    }
    return { held, author: authorOf(viewer, held.organisation) };
  }
}
