import { Injectable } from '@nestjs/common';
import type { FieldValues } from '#history';
import {
  ApprovableKind,
  ApprovableKinds,
  type ApprovableRecord,
  NOT_YET,
  type PendingChange,
} from '#organisations';
import { historyOf, LISTING_RECORD } from '../../domain/editing/listing-history.js';
import type { Listing } from '../../domain/listing.js';
import { listingTitle } from '../../domain/listing-title.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { KeepListingChange } from './keep-listing-change.js';
import { LockListing } from './lock-listing.js';

/** How changes of offers and needs, and new ones, are approved. */
@Injectable()
export class ApproveListing extends ApprovableKind {
  readonly kind = LISTING_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly listings: ListingStore,
    private readonly lock: LockListing,
    private readonly keep: KeepListingChange,
  ) {
    super();
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    return new Map((await this.listings.byIds(ids)).map((one) => [one.id, recordOf(one)]));
  }

  /** @throws DomainError `LISTING.NOT_FOUND` */
  async hold(change: PendingChange): Promise<ApprovableRecord> {
    const held = await this.lock.forApproval(change);
    return held.version === 0 ? NOT_YET : recordOf(held);
  }

  /** @throws DomainError `LISTING.INVALID` where it names what is gone by now */
  async apply(change: PendingChange): Promise<void> {
    const { accountId, after } = change;
    const held = await this.lock.forApproval(change);
    await this.keep.approve(held, { ...held, ...after }, { accountId, role: 'editor' });
  }

  titleOf({ text }: FieldValues): string {
    return listingTitle(String(text));
  }
}

function recordOf(listing: Listing): ApprovableRecord {
  const { slug, version } = listing;
  return { slug, version, fields: historyOf(listing) };
}
