import { Injectable } from '@nestjs/common';
import type { FieldValues } from '#history';
import {
  ApprovableKind,
  ApprovableKinds,
  type ApprovableRecord,
  type PendingChange,
  ReadOrganisations,
} from '#organisations';
import { Clock, DomainError, slugFrom } from '#platform';
import { historyOf, LISTING_RECORD } from '../../domain/editing/listing-history.js';
import { EMPTY_LISTING, type Listing } from '../../domain/listing.js';
import { listingTitle } from '../../domain/listing-title.js';
import { LISTING_NOT_FOUND } from '../../domain/listing.errors.js';
import { ListingStore } from '../../persistence/listing-store.js';
import { KeepListingChange } from './keep-listing-change.js';

/** How changes of offers and needs, and new ones, are approved. */
@Injectable()
export class ApproveListing extends ApprovableKind {
  readonly kind = LISTING_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly listings: ListingStore,
    private readonly organisations: ReadOrganisations,
    private readonly keep: KeepListingChange,
    private readonly clock: Clock,
  ) {
    super();
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    return new Map((await this.listings.byIds(ids)).map((one) => [one.id, recordOf(one)]));
  }

  /** @throws DomainError `LISTING.NOT_FOUND` */
  async hold({ recordId, organisationId }: PendingChange): Promise<ApprovableRecord> {
    const [held] = await this.listings.lockByIds([recordId]);
    const active = await this.organisations.refs([organisationId]);
    if (active.size === 0) throw new DomainError(LISTING_NOT_FOUND, 'not-found');
    return held ? recordOf(held) : { slug: null, version: 0, fields: {} };
  }

  async apply({ recordId, organisationId, accountId, after }: PendingChange): Promise<void> {
    const [held] = await this.listings.lockByIds([recordId]);
    const begun = held ?? (await this.begin(recordId, organisationId, after));
    await this.keep.save(begun, { ...begun, ...after }, { accountId, role: 'editor' });
  }

  titleOf({ text }: FieldValues): string {
    return listingTitle(String(text));
  }

  private async begin(id: string, organisation: string, { text, kind }: FieldValues): Promise<Listing> {
    const slug = await this.listings.freeSlug(slugFrom(listingTitle(String(text)), String(kind ?? 'offer')));
    const listedAt = this.clock.now();
    const state = { provenance: {}, shown: true, withdrawn: false, derives: false, version: 0 };
    return { ...EMPTY_LISTING, ...state, id, slug, organisation, listedAt };
  }
}

function recordOf(listing: Listing): ApprovableRecord {
  const { slug, version } = listing;
  return { slug, version, fields: historyOf(listing) };
}
